"""Defects of periodic reports: of their certifications and signatures."""
import re

from filing import Edit, Planted, Span
from registry import operator


def is_periodic(filing):
    return filing.form.split("/")[0] in ("10-K", "10-Q")


def certifications(filing, kind):
    """The certifications of that kind ("302", "906", "abs"), each with its document."""
    found = [each for each in filing.model.get("certifications", []) if each["kind"] == kind]
    return [(each, filing.documents[each["document"]]) for each in found]


def name_pattern(filing, certification):
    """What finds the name of the officer who certifies."""
    return re.escape(filing.bytes_of(certification["certifier"]).decode("ascii")).replace("\\ ", " ")


def in_certification(filing, pattern, words):
    """Changes the first place of a certification under Section 302 that the pattern fits."""
    for _, document in certifications(filing, "302"):
        found = filing.find(pattern, document["body"])
        if found:
            return Planted([filing.replaced(found[0], words)])
    return None


@operator("certification-word-changed", expects="certifications/text-differs")
def word(filing):
    """Paragraph 2 of a certification says "incorrect statement" for "untrue statement"."""
    return in_certification(filing, r"untrue(?= statement)", "incorrect")


@operator("certification-words-dropped", expects="certifications/text-differs")
def words(filing):
    """Paragraph 4 of a certification leaves out internal control over financial reporting, as many did before 2007."""
    return in_certification(filing, r" and internal control over financial reporting \(as defined in exchange act rules "
                                    r"13a-15\(f\) and 15d-15\(f\)\)", "")


@operator("certification-paragraph-dropped", expects="certifications/paragraph-missing")
def paragraph(filing):
    """A certification lacks paragraph 3."""
    for _, document in certifications(filing, "302"):
        found = filing.find(r"3\. ?based on my knowledge, the financial statements[^;]{0,400};", document["body"])
        if found:
            return Planted(filing.erased(found[0]), at=[document["body"]])
    return None


@operator("certification-of-another-report", expects="certifications/report-differs")
def report(filing):
    """Paragraph 1 of a certification names another form."""
    wrong = "annual report on Form 10-K" if filing.form.startswith("10-Q") else "quarterly report on Form 10-Q"
    return in_certification(filing, r"(?:annual|quarterly) report on form (?:10-[KQ]|20-F)", wrong)


@operator("certification-of-another-registrant", expects="certifications/registrant-differs")
def registrant(filing):
    """Paragraph 1 of a certification names another registrant."""
    for _, document in certifications(filing, "302"):
        found = filing.find(r"report on form (?:10-[KQ]|20-F) of [^;]{3,80}(?=;)", document["body"])
        if found:
            start = filing.find(r" of ", found[0])[0].end
            return Planted([filing.replaced(Span(start, found[0].end), "Zebulon Quarrystone Partners, Inc.")])
    return None


@operator("certification-unsigned", expects="certifications/unsigned")
def unsigned(filing):
    """A certification is not signed."""
    return in_certification(filing, r"/ ?s ?/ [A-Z][^<\n]{3,40}", "____________________")


@operator("certification-title-in-first-line", expects="certifications/text-differs")
def title(filing):
    """The first line of a certification adds the title to the name."""
    for certification, _ in certifications(filing, "302"):
        name = certification["certifier"]
        if name:
            return Planted([filing.replaced(Span(name["end"], name["end"]), ", Chief Executive Officer of the registrant")])
    return None


@operator("certification-of-another-kind-of-report", expects="certifications/report-differs")
def report_kind(filing):
    """Paragraph 1 of an annual report's certification says "quarterly", or the other way round."""
    wrong = "annual" if filing.form.startswith("10-Q") else "quarterly"
    return in_certification(filing, r"(?:annual|quarterly)(?= report on form 10-[KQ])", wrong) if is_periodic(filing) else None


@operator("certification-of-another-period", expects="certifications/period-differs")
def period(filing):
    """A certification names the year before."""
    for kind in ("302", "906"):
        for certification, _ in certifications(filing, kind):
            found = certification.get("period") and filing.find(r"20[0-9][0-9]", certification["period"])
            if found:
                year = int(filing.bytes_of(found[0])) - 1
                return Planted([filing.replaced(found[0], str(year))])
    return None


@operator("certification-rule-numbers-old", expects="certifications/text-differs")
def rule_numbers(filing):
    """Paragraph 4 of a certification names the rules of 2002."""
    return in_certification(filing, r"13a-15\(e\) and 15d-15\(e\)", "13a-14 and 15d-14")


@operator("certification-parenthesis-dropped", expects="certifications/text-differs")
def parenthesis(filing):
    """Paragraph 4(d) of a certification leaves out the fourth fiscal quarter."""
    return in_certification(filing, r" ?\(the registrant's fourth fiscal quarter in the case of an annual report\)", "")


@operator("certification-internal-controls", expects="certifications/text-differs")
def plural(filing):
    """Paragraph 5(a) of a certification speaks of internal controls."""
    return in_certification(filing, r"control(?= over financial reporting which are)", "controls")


@operator("certification-control-paragraph-dropped", expects="certifications/paragraph-missing")
def control_paragraph(filing):
    """A certification lacks paragraph 4(c)."""
    for _, document in certifications(filing, "302"):
        found = filing.find(r"\(c\) ?evaluated the effectiveness[^;]{0,400}; and", document["body"])
        if found:
            return Planted(filing.erased(found[0]), at=[document["body"]])
    return None


@operator("certification-undated", expects="certifications/undated")
def undated(filing):
    """A certification bears no date."""
    for _, document in certifications(filing, "302"):
        found = filing.find(r"date: [a-z]+ [0-9]{1,2}, [0-9]{4}", document["body"])
        if found:
            return Planted(filing.erased(found[0]), at=[document["body"]])
    return None


def redated(filing, change):
    """Gives the first certification the year of its date and one more or less."""
    for certification, _ in certifications(filing, "302"):
        found = certification.get("date") and filing.find(r"[0-9]{4}", certification["date"])
        if found:
            return Planted([filing.replaced(found[0], str(int(filing.bytes_of(found[0])) + change))])
    return None


@operator("certification-after-filing", expects="certifications/date-unfit")
def after_filing(filing):
    """A certification is dated a year after the filing."""
    return redated(filing, 1)


@operator("certification-before-period", expects="certifications/date-unfit")
def before_period(filing):
    """A certification is dated a year too early."""
    return redated(filing, -1)


@operator("certification-of-another-officer", expects="certifications/name-differs",
          follows=("certifications/certifier-missing", "certifications/certifier-not-signer",
                   "certifications/section-906-signer-missing"))
def other_officer(filing):
    """The second certification begins with the name of the first officer."""
    found = certifications(filing, "302")
    if len(found) < 2 or not found[0][0]["certifier"] or not found[1][0]["certifier"]:
        return None
    name = filing.bytes_of(found[0][0]["certifier"]).decode("ascii")
    return Planted([filing.replaced(found[1][0]["certifier"], name)])


@operator("certifier-another-person", expects="certifications/certifier-not-signer",
          follows="certifications/section-906-signer-missing")
def another_person(filing):
    """Somebody else certifies as chief financial officer than signs the report."""
    found = certifications(filing, "302")
    if not is_periodic(filing) or len(found) != 2 or not found[1][0]["certifier"]:
        return None
    places = filing.find(name_pattern(filing, found[1][0]), found[1][1]["body"])
    return Planted([filing.replaced(place, "Quentin Marlpit") for place in places])


@operator("certifier-missing", expects="certifications/certifier-missing")
def certifier(filing):
    """The chief financial officer did not certify: document and row are gone."""
    found = certifications(filing, "302")
    if len(found) != 2 or found[0][1] is found[1][1]:
        return None
    document = found[1][1]
    edits = [filing.without_document(document)] + filing.counted(-1)
    for row in filing.rows("31"):
        if row["number"]["value"] == document["type"]["value"].replace("EX-", ""):
            edits += filing.without_row(row)
    return Planted(edits, at=[filing.signature, filing.primary])


@operator("certification-906-missing", expects="certifications/section-906-missing")
def section_906(filing):
    """The certification under Section 1350 is gone, document and row."""
    documents = filing.exhibits("32")
    if not is_periodic(filing) or not documents:
        return None
    edits = [filing.without_document(each) for each in documents] + filing.counted(-len(documents))
    for row in filing.rows("32"):
        edits += filing.without_row(row)
    return Planted(edits, at=[filing.primary])


@operator("certification-906-unsigned-by-one", expects="certifications/section-906-signer-missing")
def section_906_signer(filing):
    """One of two officers is gone from the certification under Section 1350."""
    found, statements = certifications(filing, "302"), certifications(filing, "906")
    if not is_periodic(filing) or len(found) != 2 or len(statements) != 1 or not found[1][0]["certifier"]:
        return None
    name = name_pattern(filing, found[1][0])
    lines = filing.find(rf"/ ?s ?/ {name} {name}", statements[0][1]["body"])
    return Planted([edit for line in lines for edit in filing.erased(line)], at=[found[1][0]["certifier"]]) if lines else None


def in_statement(filing, pattern, words, at_document=False):
    for _, document in certifications(filing, "906"):
        found = filing.find(pattern, document["body"])
        if found:
            return Planted([filing.replaced(found[0], words)], at=[document["body"]] if at_document else [])
    return None


@operator("certification-906-no-compliance", expects="certifications/section-906-incomplete")
def no_compliance(filing):
    """The certification under Section 1350 does not say that the report fully complies."""
    return in_statement(filing, r"fully complies with the requirements of", "was made with a view to", True)


@operator("certification-906-no-materiality", expects="certifications/section-906-incomplete")
def no_materiality(filing):
    """The certification under Section 1350 leaves out "in all material respects"."""
    return in_statement(filing, r",? in all material respects,", "", True)


@operator("certification-906-without-form", expects="certifications/section-906-report-unnamed")
def without_form(filing):
    """The certification under Section 1350 does not name the form."""
    return in_statement(filing, r" on form 10-[KQ]", "", True)


@operator("certification-of-another-issuer-kind", expects="certifications/asset-backed-form")
def asset_backed(filing):
    """The certification of an issuer of asset-backed securities speaks only of its report on Form 10-K."""
    for _, document in certifications(filing, "abs"):
        found = filing.find(r" and all reports on form 10-d required to be filed in respect of the period covered by this "
                            r"report on form 10-k", document["body"])
        if found:
            return Planted(filing.erased(found[0]), at=[document["body"]],
                           follows=["certifications/paragraph-missing", "certifications/text-differs",
                                    "certifications/section-906-missing"])
    return None


@operator("asset-backed-certification-missing", expects="certifications/asset-backed-form")
def asset_backed_missing(filing):
    """An issuer of asset-backed securities gives no certification: document and row are gone."""
    found = certifications(filing, "abs")
    if len(found) != 1:
        return None
    edits = [filing.without_document(found[0][1])] + filing.counted(-1)
    for row in filing.rows("31"):
        edits += filing.without_row(row)
    return Planted(edits, at=[filing.primary])


@operator("foreign-certification-missing", expects="certifications/foreign-missing")
def foreign_missing(filing):
    """A foreign issuer's annual report lacks the certifications under Rule 13a-14(a)."""
    found = certifications(filing, "302")
    if filing.form not in ("20-F", "40-F") or not found:
        return None
    documents = {document["start"]: document for _, document in found}.values()
    edits = [filing.without_document(each) for each in documents] + filing.counted(-len(documents))
    for row in filing.rows("12", "31"):
        edits += filing.without_row(row)
    return Planted(edits, at=[filing.primary])


@operator("amendment-certifications-missing", expects="certifications/amendment-uncertified")
def amendment_missing(filing):
    """An amendment comes without new certifications."""
    found = certifications(filing, "302")
    if filing.form not in ("10-K/A", "10-Q/A") or not found:
        return None
    documents = {document["start"]: document for _, document in found}.values()
    edits = [filing.without_document(each) for each in documents] + filing.counted(-len(documents))
    for row in filing.rows("31"):
        edits += filing.without_row(row)
    return Planted(edits, at=[filing.primary])


@operator("certification-906-called-filed", expects="furnished/certification-called-filed")
def called_filed(filing):
    """The exhibit index calls Exhibit 32 filed."""
    for row in filing.rows("32"):
        furnished = filing.find(r"furnished herewith", filing.row(row))
        if furnished:
            return Planted([filing.replaced(furnished[0], "filed herewith")], at=[row])
        if row["title"] and is_periodic(filing) and not row["furnished_herewith"]:
            end = row["title"]["end"]
            return Planted([Edit(end, end, ", filed herewith")], at=[row])
    return None


@operator("signature-role-missing", expects=("signatures/role-missing", "signatures/financial-officer-missing"))
def role(filing):
    """The principal financial officer did not sign a periodic report."""
    signatures = filing.model.get("signatures", []) if is_periodic(filing) else []

    def has(signature, *roles):
        return any(each["role"] in roles for each in signature["roles"])

    gone = [each for each in signatures if has(each, "principal-financial-officer")]
    left = [each for each in signatures if each not in gone]
    # On a quarterly report the accounting officer's signature does as well; who signs for others hides their offices.
    others = ("attorney-in-fact", "principal-accounting-officer") if filing.form.startswith("10-Q") else ("attorney-in-fact",)
    if not gone or not left or any(has(each, *others) for each in left):
        return None
    edits = []
    for each in gone:
        later = filing.find(r"\(?principal financial(?: and accounting)? officer\)?", Span(each["end"], each["end"] + 80))
        edits += filing.erased(each) + [edit for place in later for edit in filing.erased(place)]
    return Planted(edits, at=[left[0], filing.primary])
