"""Defects of what an item has to say, and of the exhibit it has to bring along."""
from filing import Edit, Planted, Span
from operators.items import header_item, number_of
from registry import operator


def without(number, pattern, every=True):
    """Erases each sentence of an item that holds the pattern."""
    def plant(filing):
        item = filing.item(number)
        if not item:
            return None
        edits, seen = [], set()
        for found in filing.find(pattern, item["body"]):
            sentence = filing.sentence(found)
            if sentence is None:
                return None
            if sentence not in seen and sentence.start >= item["body"]["start"]:
                seen.add(sentence)
                edits += filing.erased(sentence)
        return Planted(sorted(set(edits)), at=[number_of(filing, item)]) if edits else None
    return plant


def sentence_operator(name, rule, says, number, pattern, follows=()):
    def plant(filing):
        return without(number, pattern)(filing)
    plant.__doc__ = says
    operator(name, rule, follows=follows)(plant)


ACCOUNTANT = "items/accountant-change-incomplete"
sentence_operator("accountant-opinions-unsaid", ACCOUNTANT, "Item 4.01 does not speak of the accountant's opinions.", "4.01",
                  r"adverse|disclaimer|qualified|unqualified|modified|qualification", (ACCOUNTANT,))
sentence_operator("accountant-disagreements-unsaid", ACCOUNTANT, "Item 4.01 does not speak of disagreements.", "4.01",
                  r"disagree\w*|differences? of opinion", (ACCOUNTANT,))
sentence_operator("accountant-events-unsaid", ACCOUNTANT, "Item 4.01 does not speak of reportable events.", "4.01",
                  r"reportable events?|304 ?\(a\) ?\(1\) ?\(v\)|material weakness\w*", (ACCOUNTANT,))


@operator("accountant-decision-unsaid", ACCOUNTANT)
def decision(filing):
    """Item 4.01 does not say who decided on the dismissal."""
    item = filing.item("4.01")
    if not item or not filing.find(r"\bdismiss", item["body"]):
        return None
    found = filing.find(r"audit (?:and \w+ )?committee(?: of the board(?: of directors)?)?|(?:the |its )?board of directors"
                        r"|the board|directors", item["body"])
    return Planted([filing.replaced(each, "management") for each in found], at=[number_of(filing, item)]) if found else None


def removed_exhibit(filing, major, item):
    """Document, row and every mention of an exhibit are gone; the item that calls for it stays."""
    documents = filing.exhibits(major)
    if not item or not documents:
        return None
    edits = [filing.without_document(each) for each in documents] + filing.counted(-len(documents))
    places = [number_of(filing, item)]
    for row in filing.index:
        if row["number"]["value"].split(".")[0] == major:
            edits += filing.without_row(row)
    for found in filing.find(rf"exhibit (?:no\. ?)?{major}\b", Span(filing.items[0]["start"], filing.primary["end"])):
        if any(edit.start <= found.start < edit.end for edit in edits):
            continue
        sentence = filing.sentence(found)
        if sentence is None:
            return None
        edits += [edit for edit in filing.erased(sentence) if edit not in edits]
    places += [found for found in filing.find(r"dismissed|resigned|amended|letter", item["body"])]
    return Planted(edits, at=places)


@operator("accountant-letter-removed", "items/accountant-letter-missing", follows=("exhibits/inline-not-listed",))
def letter_removed(filing):
    """Item 4.01 tells of a former accountant, the letter is neither attached nor spoken of."""
    if filing.form != "8-K":
        return None
    return removed_exhibit(filing, "16", filing.item("4.01"))


@operator("accountant-letter-claimed", "items/accountant-letter-missing")
def letter_claimed(filing):
    """Item 4.01 says that the letter is Exhibit 16, which is neither attached nor listed."""
    item, documents = filing.item("4.01"), filing.exhibits("16")
    rows = [row for row in filing.index if row["number"]["value"].split(".")[0] == "16"]
    claims = filing.find(r"exhibit (?:no\. ?)?16", item["body"]) if item else []
    if not documents or not rows or not claims:
        return None
    edits = [filing.without_document(each) for each in documents] + filing.counted(-len(documents))
    for row in rows:
        edits += filing.without_row(row)
    return Planted(edits, at=claims + [number_of(filing, item)])


@operator("director-letter-removed", "items/director-letter-missing")
def director_letter(filing):
    """A director gave a letter about a disagreement; it is neither attached nor listed."""
    item, documents = filing.item("5.02"), filing.exhibits("17")
    if not item or not documents:
        return None
    edits = [filing.without_document(each) for each in documents] + filing.counted(-len(documents))
    for row in filing.index:
        if row["number"]["value"].split(".")[0] == "17":
            edits += filing.without_row(row)
    return Planted(edits, at=[item])


@operator("bylaws-removed", "items/charter-amendment-missing")
def bylaws(filing):
    """Item 5.03 reports an amendment, the amended text is neither attached nor listed."""
    return removed_exhibit(filing, "3", filing.item("5.03"))


@operator("release-of-results-removed", "items/results-without-exhibit",
          follows=("furnished/statement-missing", "exhibits/inline-not-listed"))
def results(filing):
    """Item 2.02 is reported without its release."""
    return removed_exhibit(filing, "99", filing.item("2.02"))


@operator("agreement-removed", "items/agreement-not-attached")
def agreement(filing):
    """An agreement is reported, but neither attached, listed nor announced as an exhibit."""
    return removed_exhibit(filing, "10", filing.item("1.01"))


@operator("nonreliance-letter-removed", "items/nonreliance-letter-missing")
def nonreliance(filing):
    """Item 4.02 tells of the accountant's advice, and nothing of its letter."""
    return removed_exhibit(filing, "7", filing.item("4.02"))


sentence_operator("nonreliance-discussion-unsaid", "items/nonreliance-letter-missing",
                  "Item 4.02 does not say whether the matter was discussed with the accountant.", "4.02", r"discuss\w*")


@operator("nonreliance-periods-unsaid", "items/nonreliance-letter-missing")
def nonreliance_periods(filing):
    """Item 4.02 does not name the periods of the statements."""
    item = filing.item("4.02")
    found = filing.find(r",? ?(?:for )?(?:the )?(?:fiscal )?(?:year|quarter|period)s? ended [a-z]+ [0-9]{1,2}, [0-9]{4}"
                        r"|,? [0-9]{4}\b", item["body"]) if item else []
    return Planted([filing.replaced(each, "") for each in found], at=[number_of(filing, item)]) if found else None


@operator("acquired-statements-unsaid", "items/acquired-statements")
def acquired(filing):
    """Item 2.01 reports an acquisition, Item 9.01 says nothing of statements or pro forma information."""
    item, last = filing.item("2.01"), filing.item("9.01")
    if not item or not last:
        return None
    edits, seen = [], set()
    for found in filing.find(r"pro ?-?forma|acquired business|businesse?s? acquired|71 (?:calendar )?days|"
                             r"financial statements (?:required|of)", last["body"]):
        sentence = filing.sentence(found)
        if sentence is None:
            return None
        if sentence not in seen:
            seen.add(sentence)
            edits += filing.erased(sentence)
    return Planted(sorted(set(edits)), at=[number_of(filing, item)]) if edits else None


@operator("vote-counts-removed", "items/vote-counts-missing")
def vote_counts(filing):
    """Item 5.07 gives no numbers."""
    item = filing.item("5.07")
    found = filing.find(r"\b[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\b|\b[0-9]{4,} (?=votes|shares)", item["body"]) \
        if item else []
    return Planted([filing.replaced(each, "") for each in found], at=[number_of(filing, item)]) if found else None


@operator("votes-against-removed", "items/vote-counts-missing")
def votes_against(filing):
    """Item 5.07 gives the votes for, and none against or withheld."""
    item = filing.item("5.07")
    if not item:
        return None
    found = filing.find(r"\b(?:against|withheld|withhold|opposed|negative|unanimous(?:ly)?)\b", item["body"])
    return Planted([filing.replaced(each, "") for each in found],
                   at=[number_of(filing, item)] + filing.find(r"\b[0-9]{1,3}(?:,[0-9]{3})+", item["body"]))


@operator("shell-item-removed", ("items/shell-items", "header/item-not-in-report"))
def shell_removed(filing):
    """The change in shell company status has no item of its own."""
    item, listed = filing.item("5.06"), header_item(filing, "5.06")
    if not item or not listed:
        return None
    return Planted(filing.erased(item) + [filing.without_line(listed, planted=False)],
                   at=filing.find(r"ceased to be a shell company", filing.primary["body"]))


@operator("shell-transaction-removed", ("items/shell-items", "header/item-not-in-report"),
          follows=("items/reference-to-absent-item",))
def shell_alone(filing):
    """Item 5.06 stands without the transaction."""
    item, listed, status = filing.item("2.01"), header_item(filing, "2.01"), filing.item("5.06")
    if not item or not listed or not status:
        return None
    references = filing.find(r"items? 2\.01", status["body"])
    return Planted(filing.erased(item) + [filing.without_line(listed, planted=False)] +
                   [filing.replaced(each, "the transaction") for each in references], at=[number_of(filing, status)])


@operator("cybersecurity-item-unlisted", "items/cybersecurity-tags", follows=("header/item-not-in-header",))
def cybersecurity(filing):
    """Facts on an incident are tagged, the header does not list Item 1.05."""
    listed = header_item(filing, "1.05")
    if not listed or len(filing.header["items"]) < 2:
        return None
    return Planted([filing.without_line(listed)], at=[filing.item("1.05")])


@operator("cybersecurity-tags-removed", "items/cybersecurity-tags")
def cybersecurity_tags(filing):
    """Item 1.05 is reported, its tags are gone."""
    item = filing.item("1.05")
    found = filing.find(r"<ix:nonNumeric[^<>]*cyd:[^<>]*>", filing.primary["body"], visible=False) if item else []
    if len(found) != 1:
        return None
    end = filing.data.find(b"</ix:nonNumeric>", found[0].end)
    return Planted([filing.replaced(found[0], ""), Edit(end, end + 16, b"")], at=[header_item(filing, "1.05")])


@operator("reconciliation-removed", "items/reconciliation-missing")
def reconciliation(filing):
    """The release uses a measure outside GAAP, every word of its reconciliation is gone."""
    if not filing.item("2.02"):
        return None
    found = [each for document in filing.documents if document["body"] and document["from_filer"]
             for each in filing.find(r"\breconcil\w*", document["body"])]
    if not found:
        return None
    measures = [each for document in filing.exhibits("99")
                for each in filing.find(r"adjusted|ebitda|non-?gaap|free cash flow", document["body"])]
    return Planted([filing.replaced(each, "table") for each in found], at=measures) if measures else None
