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


def first_place(filing, kind, pattern):
    """The first place in the certifications of that kind that the pattern fits, and the body it stands in, or twice None."""
    for _, document in certifications(filing, kind):
        found = filing.find(pattern, document["body"])
        if found:
            return found[0], document["body"]
    return None, None


def in_certification(filing, pattern, words):
    """Changes the first place of a certification under Section 302 that the pattern fits."""
    place, _ = first_place(filing, "302", pattern)
    return Planted([filing.replaced(place, words)]) if place else None


def dropped(filing, kind, pattern, follows=()):
    """Takes out the first place of a certification that the pattern fits; the rule may point at the document."""
    place, body = first_place(filing, kind, pattern)
    return Planted(filing.erased(place), at=[body], follows=follows) if place else None


def year_changed(filing, kinds, field, change):
    """Adds to the year of the first certification of these kinds that gives this date."""
    for kind in kinds:
        for certification, _ in certifications(filing, kind):
            found = certification.get(field) and filing.find(r"20[0-9][0-9]", certification[field])
            if found:
                return Planted([filing.replaced(found[0], str(int(filing.bytes_of(found[0])) + change))])
    return None


def without_exhibits(filing, documents, *majors):
    """The documents are gone, and the rows of exhibits with these numbers."""
    documents = {document["start"]: document for document in documents}.values()
    edits = [filing.without_document(each) for each in documents] + filing.counted(-len(documents))
    for row in filing.rows(*majors):
        edits += filing.without_row(row)
    return Planted(edits, at=[filing.primary])


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
    return dropped(filing, "302", r"3\. ?based on my knowledge, the financial statements[^;]{0,400};")


@operator("certification-of-another-report", expects="certifications/report-differs")
def report(filing):
    """Paragraph 1 of a certification names another form."""
    wrong = "annual report on Form 10-K" if filing.form.startswith("10-Q") else "quarterly report on Form 10-Q"
    return in_certification(filing, r"(?:annual|quarterly) report on form (?:10-[KQ]|20-F)", wrong)


@operator("certification-of-another-registrant", expects="certifications/registrant-differs")
def registrant(filing):
    """Paragraph 1 of a certification names another registrant."""
    place, _ = first_place(filing, "302", r"report on form (?:10-[KQ]|20-F) of [^;]{3,80}(?=;)")
    if not place:
        return None
    start = filing.find(r" of ", place)[0].end
    return Planted([filing.replaced(Span(start, place.end), "Zebulon Quarrystone Partners, Inc.")])


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
    return year_changed(filing, ["302", "906"], "period", -1)


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
    return dropped(filing, "302", r"\(c\) ?evaluated the effectiveness[^;]{0,400}; and")


@operator("certification-undated", expects="certifications/undated")
def undated(filing):
    """A certification bears no date."""
    return dropped(filing, "302", r"date: [a-z]+ [0-9]{1,2}, [0-9]{4}")


@operator("certification-after-filing", expects="certifications/date-unfit")
def after_filing(filing):
    """A certification is dated a year after the filing."""
    return year_changed(filing, ["302"], "date", 1)


@operator("certification-before-period", expects="certifications/date-unfit")
def before_period(filing):
    """A certification is dated a year too early."""
    return year_changed(filing, ["302"], "date", -1)


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
    return without_exhibits(filing, documents, "32")


@operator("certification-906-unsigned-by-one", expects="certifications/section-906-signer-missing")
def section_906_signer(filing):
    """One of two officers is gone from the certification under Section 1350."""
    found, statements = certifications(filing, "302"), certifications(filing, "906")
    if not is_periodic(filing) or len(found) != 2 or len(statements) != 1 or not found[1][0]["certifier"]:
        return None
    name = name_pattern(filing, found[1][0])
    lines = filing.find(rf"/ ?s ?/ {name} {name}", statements[0][1]["body"])
    return Planted([edit for line in lines for edit in filing.erased(line)], at=[found[1][0]["certifier"]]) if lines else None


def in_statement(filing, pattern, words):
    """Changes the first place of a certification under Section 1350 that the pattern fits; the rule may point at the document."""
    place, body = first_place(filing, "906", pattern)
    return Planted([filing.replaced(place, words)], at=[body]) if place else None


@operator("certification-906-no-compliance", expects="certifications/section-906-incomplete")
def no_compliance(filing):
    """The certification under Section 1350 does not say that the report fully complies."""
    return in_statement(filing, r"fully complies with the requirements of", "was made with a view to")


@operator("certification-906-no-materiality", expects="certifications/section-906-incomplete")
def no_materiality(filing):
    """The certification under Section 1350 leaves out "in all material respects"."""
    return in_statement(filing, r",? in all material respects,", "")


@operator("certification-906-without-form", expects="certifications/section-906-report-unnamed")
def without_form(filing):
    """The certification under Section 1350 does not name the form."""
    return in_statement(filing, r" on form 10-[KQ]", "")


@operator("certification-of-another-issuer-kind", expects="certifications/asset-backed-form")
def asset_backed(filing):
    """The certification of an issuer of asset-backed securities speaks only of its report on Form 10-K."""
    return dropped(filing, "abs", r" and all reports on form 10-d required to be filed in respect of the period covered by this "
                                  r"report on form 10-k",
                   follows=["certifications/paragraph-missing", "certifications/text-differs",
                            "certifications/section-906-missing"])


@operator("asset-backed-certification-missing", expects="certifications/asset-backed-form")
def asset_backed_missing(filing):
    """An issuer of asset-backed securities gives no certification: document and row are gone."""
    found = certifications(filing, "abs")
    if len(found) != 1:
        return None
    return without_exhibits(filing, [found[0][1]], "31")


@operator("foreign-certification-missing", expects="certifications/foreign-missing")
def foreign_missing(filing):
    """A foreign issuer's annual report lacks the certifications under Rule 13a-14(a)."""
    found = certifications(filing, "302")
    if filing.form not in ("20-F", "40-F") or not found:
        return None
    return without_exhibits(filing, [document for _, document in found], "12", "31")


@operator("amendment-certifications-missing", expects="certifications/amendment-uncertified")
def amendment_missing(filing):
    """An amendment comes without new certifications."""
    found = certifications(filing, "302")
    if filing.form not in ("10-K/A", "10-Q/A") or not found:
        return None
    return without_exhibits(filing, [document for _, document in found], "31")


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
