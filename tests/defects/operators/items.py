"""Defects of the items: of their numbers, titles and order, and of what each has to say or to bring along."""
import re

from filing import Edit, Planted, Span, span
from registry import operator

TITLES = {"8.01": "Other Events", "7.01": "Regulation FD Disclosure", "3.03": "Material Modification to Rights of Security Holders",
          "1.02": "Termination of a Material Definitive Agreement", "5": "Other Events", "1": "Changes in Control of Registrant",
          "9": "Regulation FD Disclosure"}
HEADER_TEXTS = {"5": "Other events", "1": "Changes in control of registrant"}
# What falls with an item: rules on what the item is to hold fall silent, rules on what is left without it speak.
WITHOUT_ITEM = ("header/exhibits-item-missing", "exhibits/attached-not-listed", "exhibits/listed-not-attached",
                "items/shell-items", "items/reference-to-absent-item", "furnished/statement-missing",
                "items/exhibit-unassigned", "items/cybersecurity-tags", "exhibits/inline-not-listed",
                "items/acquired-statements", "furnished/filed-called-furnished")


def absent_item(filing):
    """The number of an item that the report does not have, of the numbering of its day."""
    numbers = ("8.01", "3.03") if filing.is_numbered_by_section else ("5", "1")
    listed = {each["number"] for each in filing.header.get("items", [])} if filing.header.get("present") else set()
    return next((each for each in numbers if each not in listed and not filing.item(each)), None)


def header_item(filing, number):
    if not filing.has_labels:
        return None
    return next((each for each in filing.header["items"] if each["number"] == number and each["value"]), None)


def number_of(filing, item):
    """The bytes of the number in an item's heading."""
    found = filing.find(re.escape(item["number"]), item["heading"])
    return found[0] if found else None


@operator("header-item-removed", ("header/item-not-in-header", "header/exhibits-item-missing"),
          follows=("items/cybersecurity-tags",))
def header_removed(filing):
    """The header does not list one of the report's items."""
    if not filing.has_labels or len(filing.header["items"]) < 2:
        return None
    for item in reversed(filing.items):
        listed = header_item(filing, item["number"])
        if listed and filing.item(item["number"]):
            return Planted([filing.without_line(listed)], at=[number_of(filing, item), filing.header["items"][0]])
    return None


@operator("header-item-added", "header/item-not-in-report")
def header_added(filing):
    """The header lists an item that the report does not have."""
    number = absent_item(filing)
    listed = [each for each in filing.header.get("items", []) if each["value"]] if filing.has_labels else []
    if not number or not listed:
        return None
    line = filing.line(listed[-1])
    words = filing.bytes_of(line).replace(filing.bytes_of(listed[-1]), HEADER_TEXTS.get(number, TITLES[number]).encode())
    return [Edit(line.end, line.end, words)]


@operator("header-item-duplicated", "header/item-unknown")
def header_twice(filing):
    """The header lists an item twice."""
    listed = [each for each in filing.header.get("items", []) if each["number"]] if filing.has_labels else []
    if not listed:
        return None
    line = filing.line(listed[0])
    return Planted([Edit(line.end, line.end, filing.bytes_of(line))], at=[listed[0]])


@operator("header-item-unknown", "header/item-unknown")
def header_unknown(filing):
    """The header lists an item that the form does not have."""
    listed = [each for each in filing.header.get("items", []) if each["number"]] if filing.has_labels else []
    if not listed:
        return None
    line = filing.line(listed[-1])
    return [Edit(line.end, line.end, filing.bytes_of(line).replace(filing.bytes_of(listed[-1]), b"Disclosure of Weather"))]


@operator("header-item-blank", "header/item-unknown")
def header_blank(filing):
    """The header has an item line without an item."""
    listed = [each for each in filing.header.get("items", []) if each["number"]] if filing.has_labels else []
    if not listed or not filing.is_numbered_by_section:
        return None
    line = filing.line(listed[-1])
    return [Edit(line.end, line.end, filing.bytes_of(line).replace(filing.bytes_of(listed[-1]), b""))]


@operator("body-item-removed", "header/item-not-in-report", follows=WITHOUT_ITEM)
def body_removed(filing):
    """An item, its heading and all it says, is gone from the report."""
    if len(filing.items) < 2:
        return None
    item = filing.items[0]
    listed = header_item(filing, item["number"])
    return Planted(filing.erased(item), at=[listed]) if listed else None


@operator("exhibits-item-heading-removed", ("header/exhibits-item-missing", "header/item-not-in-report"), follows=WITHOUT_ITEM)
def exhibits_item_removed(filing):
    """The heading of the item with the exhibits is gone."""
    item = filing.exhibits_item
    if not item or not filing.exhibits() or len(filing.items) < 2:
        return None
    listed = header_item(filing, item["number"])
    return Planted(filing.erased(item["heading"]), at=[listed, *[each["type"] for each in filing.exhibits()]])


@operator("exhibits-item-removed", ("header/exhibits-item-missing", "header/item-not-in-report"), follows=WITHOUT_ITEM)
def exhibits_item_gone(filing):
    """The item with the exhibits is gone from the report and from the header, the exhibits are still attached."""
    item = filing.exhibits_item
    if not item or not filing.exhibits() or len(filing.items) < 2 or not filing.is_numbered_by_section:
        return None
    listed = header_item(filing, item["number"])
    line = [filing.without_line(listed)] if listed else []
    return Planted(filing.erased(item) + line, at=[each["type"] for each in filing.exhibits()])


def new_item(filing, number, words):
    """An item more in front of the one with the exhibits, or behind the last."""
    last = filing.exhibits_item or filing.items[-1]
    at = last["start"] if filing.exhibits_item else last["end"]
    if filing.is_html(filing.primary):
        if not filing.exhibits_item:
            return None
        data = filing.data
        openings = [data.rfind(tag, 0, at) for tag in (b"<table", b"<p", b"<div", b"<TABLE", b"<P", b"<DIV")]
        start = max(openings)
        if start < filing.primary["start"] or re.sub(rb"<[^<>]*>|&#?\w+;|\s", b"", data[start:at]):
            return None
        before = data[filing.primary["start"]:start].lower()
        if before.count(b"<table") != before.count(b"</table") or before.count(b"<p>") + before.count(b"<p ") > before.count(b"</p>"):
            return None
        return Edit(start, start, f"<p><b>Item {number}. {TITLES[number]}.</b></p>\n<p>{words}</p>\n")
    start = filing.line(Span(at, at + 1)).start
    return Edit(start, start, f"ITEM {number}.  {TITLES[number].upper()}\n\n     {words}\n\n")


@operator("body-item-added", "header/item-not-in-header",
          follows=("items/exhibit-unassigned", "items/out-of-order"))
def body_added(filing):
    """The report has an item that the header does not list."""
    number = absent_item(filing)
    if not number or not filing.has_labels or not filing.items or not any(each["number"] for each in filing.header["items"]):
        return None
    edit = new_item(filing, number, "The registrant opened a new office.")
    return Planted([edit], at=[filing.header["items"][0]]) if edit else None


@operator("item-renumbered", ("header/item-not-in-header", "header/item-not-in-report"),
          follows=WITHOUT_ITEM + ("items/title-differs", "items/out-of-order", "items/not-in-force"))
def renumbered(filing):
    """An item has the number of another one."""
    item, number = filing.telling_item, absent_item(filing)
    if not item or not number or not header_item(filing, item["number"]):
        return None
    place = number_of(filing, item)
    return Planted([filing.replaced(place, number)], at=[header_item(filing, item["number"])]) if place else None


@operator("item-number-unknown", ("items/not-in-force", "header/item-not-in-report"),
          follows=WITHOUT_ITEM + ("header/item-not-in-header", "items/out-of-order", "items/title-differs"))
def unknown_number(filing):
    """An item has a number that the form does not have."""
    item = filing.telling_item
    if not item or not filing.is_numbered_by_section:
        return None
    place = number_of(filing, item)
    listed = header_item(filing, item["number"])
    return Planted([filing.replaced(place, item["number"].split(".")[0] + ".09")], at=[listed]) if place else None


@operator("item-number-of-old-form", ("items/not-in-force", "header/item-not-in-report"),
          follows=WITHOUT_ITEM + ("header/item-not-in-header", "items/out-of-order", "items/title-differs"))
def old_number(filing):
    """An item has the number it had until 2004."""
    old = {"4.01": "4", "2.02": "12", "7.01": "9", "8.01": "5", "2.01": "2", "5.03": "8", "5.02": "6"}
    item = next((each for each in filing.items if each["number"] in old), None)
    if not item or not filing.is_numbered_by_section:
        return None
    place = number_of(filing, item)
    return Planted([filing.replaced(place, old[item["number"]])], at=[header_item(filing, item["number"])]) if place else None


@operator("item-title-of-another", "items/title-differs")
def other_title(filing):
    """An item has the title of another one."""
    item = filing.telling_item
    if not item or not item.get("title") or not filing.is_numbered_by_section:
        return None
    title = TITLES["1.02"] if item["number"] != "1.02" else TITLES["3.03"]
    if filing.bytes_of(item["title"]).isupper():
        title = title.upper()
    edits = filing.erased(item["title"])
    return Planted([Edit(edits[0].start, edits[0].end, title)] + edits[1:])


@operator("item-title-nonsense", "items/title-differs")
def nonsense_title(filing):
    """An item has a title that the form does not know."""
    item = filing.telling_item
    if not item or not item.get("title") or not filing.is_numbered_by_section:
        return None
    edits = filing.erased(item["title"])
    return Planted([Edit(edits[0].start, edits[0].end, "Matters of Garden Furniture")] + edits[1:])


@operator("items-out-of-order", "items/out-of-order",
          follows=("exhibits/attached-not-listed", "furnished/statement-missing"))
def out_of_order(filing):
    """The first two items have changed places."""
    if len(filing.items) < 2:
        return None
    first, second = span(filing.items[0]), span(filing.items[1])
    if filing.items[0]["number"] == filing.items[1]["number"]:
        return None
    if filing.is_html(filing.primary):
        starts = []
        for place in (first, second):
            start = max(filing.data.rfind(tag, 0, place.start) for tag in (b"\n<table", b"\n<p", b"\n<div", b"\n<TABLE", b"\n<P"))
            if start < 0 or filing.data[start:place.start].count(b"\n") > 3:
                return None
            starts.append(start + 1)
        close = filing.data.find(b"\n", second.end)
        table = filing.data.find(b"</table>", starts[1], close + 2000)
        end = table + 9 if table > 0 and filing.data[second.end:table].count(b"<table") == 0 else close + 1
    else:
        starts = [filing.line(place).start for place in (first, second)]
        end = filing.line(Span(second.end - 1, second.end)).end
    one, two = filing.data[starts[0]:starts[1]], filing.data[starts[1]:end]
    for part in (one, two):
        if part.lower().count(b"<table") != part.lower().count(b"</table") or part.lower().count(b"<div") != part.lower().count(b"</div"):
            return None
    return [Edit(starts[0], end, two + one)]


@operator("reference-to-absent-item", "items/reference-to-absent-item")
def absent_reference(filing):
    """An item takes its information from an item that is not there."""
    if not filing.is_numbered_by_section or not filing.telling_item or filing.item("1.02"):
        return None
    return [filing.said(filing.telling_item, "The information in Item 1.02 of this report is incorporated by reference herein.")]


# What an item has to say, or to bring along.

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
    found = filing.find(r"audit (?:and \w+ )?committee(?: of the board(?: of directors)?)?|(?:the |its )?board of directors|the board|directors",
                        item["body"])
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
    found = filing.find(r",? ?(?:for )?(?:the )?(?:fiscal )?(?:year|quarter|period)s? ended (?:january|february|march|april|may|june|july|august|"
                        r"september|october|november|december) [0-9]{1,2}, [0-9]{4}|,? [0-9]{4}\b", item["body"]) if item else []
    return Planted([filing.replaced(each, "") for each in found], at=[number_of(filing, item)]) if found else None


@operator("acquired-statements-unsaid", "items/acquired-statements")
def acquired(filing):
    """Item 2.01 reports an acquisition, Item 9.01 says nothing of statements or pro forma information."""
    item, last = filing.item("2.01"), filing.item("9.01")
    if not item or not last:
        return None
    edits, seen = [], set()
    for found in filing.find(r"pro ?-?forma|acquired business|businesse?s? acquired|71 (?:calendar )?days|financial statements (?:required|of)",
                             last["body"]):
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
    found = filing.find(r"\b[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\b|\b[0-9]{4,}(?= (?:votes|shares))", item["body"]) if item else []
    return Planted([filing.replaced(each, "") for each in found], at=[number_of(filing, item)]) if found else None


@operator("votes-against-removed", "items/vote-counts-missing")
def votes_against(filing):
    """Item 5.07 gives the votes for, and none against or withheld."""
    item = filing.item("5.07")
    found = filing.find(r"\b(?:against|withheld|withhold|opposed|negative|unanimous(?:ly)?)\b", item["body"]) if item else []
    return Planted([filing.replaced(each, "") for each in found],
                   at=[number_of(filing, item)] + filing.find(r"\b[0-9]{1,3}(?:,[0-9]{3})+", item["body"])) if found else None


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
