"""Defects of registration statements, prospectuses and proxy material."""
import re

from filing import Edit, Planted, Span, span
from registry import operator

REMOVED = ("exhibits/mentioned-not-attached", "acceptance/image-unused", "acceptance/link-broken")
STATEMENTS = ("S-1", "S-3", "S-3ASR", "S-4", "S-8", "S-11", "F-1", "F-3", "F-3ASR", "F-4")


def is_statement(filing):
    return filing.form.split("/")[0] in STATEMENTS and "/" not in filing.form


def found(filing, pattern, within=None, visible=True):
    """The first place of a pattern, or None."""
    places = filing.find(pattern, within or filing.primary, visible)
    return places[0] if places else None


def box_of(filing, name):
    return next((each for each in filing.cover.get("boxes", []) if each["name"] == name), None)


def toggled(filing, box):
    """The mark of a box, set where it is open and the other way round; None where it is another sign."""
    place = found(filing, r"&#97(?:44|46);", span(box), visible=False) if box else None
    if not place:
        return None
    return filing.replaced(place, "&#9744;" if filing.bytes_of(place) == b"&#9746;" else "&#9746;")


def without_exhibit(filing, major):
    """Takes the exhibits of a main number out, and their rows."""
    documents = filing.exhibits(major)
    rows = [row for row in filing.index if row["number"]["value"].split(".")[0] == major]
    if not documents and not rows:
        return None
    edits = [filing.without_document(each) for each in documents]
    for row in rows:
        edits += filing.without_row(row)
    return edits + filing.counted(-len(documents))


@operator("prospectus-rule-of-another", "registration/rule-differs")
def rule(filing):
    """The legend of a prospectus names another paragraph of Rule 424(b)."""
    place = found(filing, r"424\(b\)\([1-8]\)")
    if not place or not filing.form.startswith("424"):
        return None
    now = filing.bytes_of(place)[-2:-1]
    return Planted([Edit(place.end - 2, place.end - 1, "3" if now != b"3" else "5")])


@operator("prospectus-paragraph-missing", "registration/rule-differs")
def no_rule(filing):
    """A prospectus does not say under which paragraph of Rule 424 it is filed."""
    place = found(filing, r"\(b\)\([1-8]\)") if filing.form.startswith("424") else None
    return Planted([filing.replaced(place, "")], at=[filing.primary["body"]]) if place else None


@operator("registration-number-transposed", "registration/file-number-differs")
def number(filing):
    """A prospectus or amendment shows its registration number with two digits transposed."""
    numbers = filing.cover.get("file_numbers", [])
    if len(numbers) != 1 or not numbers[0]["value"].startswith("333-") or not filing.header.get("present"):
        return None
    edit = filing.transposed(numbers[0])
    return Planted([edit]) if edit else None


@operator("prospectus-date-blank", "registration/prospectus-undated")
def blank_date(filing):
    """The date of the prospectus is left open."""
    if filing.find(r"subject to completion", filing.primary):
        return None
    place = found(filing, r"date of this prospectus (?:supplement )?is [A-Z][a-z]+ \d{1,2}, \d{4}")
    day = found(filing, r"[A-Z][a-z]+ \d{1,2}, \d{4}", place) if place else None
    return Planted([filing.replaced(day, "____________")], at=[place]) if day else None


@operator("delaying-amendment-removed", "registration/delaying-amendment-missing")
def delaying(filing):
    """The paragraph that delays effectiveness is gone."""
    place = filing.cover.get("delaying_amendment")
    return Planted(filing.erased(place), at=[filing.cover["form"]]) if place else None


@operator("undertakings-removed", "registration/undertakings-missing")
def undertakings(filing):
    """The item Undertakings stands without its text."""
    item = next((each for each in filing.items if re.search("undertaking", (each["title"] or {}).get("value", ""), re.I)), None)
    if not item or not is_statement(filing):
        return None
    return Planted(filing.erased(item["body"]), at=[item])


@operator("automatic-box-wrong", "registration/automatic-box")
def automatic(filing):
    """The box for an automatic shelf registration is wrong."""
    edit = toggled(filing, box_of(filing, "rule-462-e")) if is_statement(filing) else None
    return Planted([edit]) if edit else None


@operator("annual-report-of-the-year-before", "registration/annual-report-old")
def old_report(filing):
    """The list of incorporated documents ends with the annual report of the year before."""
    place = found(filing, r"annual report on form 10-k for the fiscal year ended [A-Z][a-z]+ \d{1,2}, \d{4}")
    if not place or not is_statement(filing):
        return None
    year = int(filing.bytes_of(place)[-4:])
    return Planted([Edit(place.end - 4, place.end, str(year - 1))])


@operator("annual-report-not-incorporated", "registration/annual-report-old")
def no_report(filing):
    """The list of incorporated documents has no annual report."""
    place = found(filing, r"our annual report on form 10-k for the fiscal year ended [^;]*;")
    item = next((each for each in filing.items if re.search("incorporation of", (each["title"] or {}).get("value", ""), re.I)), None)
    return Planted(filing.erased(place), at=[item]) if place and item and is_statement(filing) else None


@operator("opinion-removed", "exhibits/opinion-missing", follows=REMOVED)
def opinion(filing):
    """The opinion on legality and its row are gone."""
    edits = without_exhibit(filing, "5") if is_statement(filing) else None
    return Planted(edits, at=[row["number"] for row in filing.index]) if edits else None


@operator("consents-removed", "exhibits/consent-missing", follows=REMOVED)
def consents(filing):
    """The accountants' consent and the rows of consents are gone."""
    edits = without_exhibit(filing, "23") if is_statement(filing) else None
    return Planted(edits, at=[row["number"] for row in filing.index]) if edits else None


def consent(filing):
    return next((each for each in filing.model.get("accountants", []) if each["kind"] == "consent" and each["signature"]), None)


@operator("consent-unsigned", "exhibits/consent-incomplete", follows=("signatures/not-conformed",))
def unsigned(filing):
    """The accountants' consent is not signed."""
    given = consent(filing)
    return Planted([filing.replaced(given["signature"], "____________________")], at=[given]) if given else None


@operator("consent-undated", "exhibits/consent-incomplete", follows="exhibits/consent-report-unnamed")
def undated(filing):
    """The accountants' consent has no date."""
    given = consent(filing)
    if not given or not given["date"]:
        return None
    other = filing.find(r"dated [A-Z][a-z]+ \d{1,2}, \d{4}", given)
    return Planted(filing.erased(given["date"]) + [filing.replaced(each, "of last year") for each in other], at=[given])


@operator("fee-exhibit-removed", "exhibits/fee-table-missing",
          follows=("exhibits/listed-not-attached", "exhibits/link-to-wrong-exhibit", "acceptance/link-broken"))
def no_fees(filing):
    """The filing fee exhibit is gone, with its row."""
    document = next((each for each in filing.documents if each["type"] and each["type"]["value"].startswith("EX-FILING")), None)
    if not document or not is_statement(filing):
        return None
    edits = [filing.without_document(document)] + filing.counted(-1)
    for row in filing.index:
        if row["number"]["value"].startswith("107"):
            edits += filing.without_row(row)
    return Planted(edits, at=[Span(filing.primary["end"] - 40, filing.primary["end"])])


def fee_cells(filing, label, column):
    for exhibit in filing.model.get("fees", []):
        for row in exhibit["rows"]:
            if row["label"] and row["label"]["value"].lower().startswith(label):
                yield from (cell for cell in row["cells"] if cell["column"] == column)


@operator("fee-of-another-rate", "exhibits/fee-arithmetic")
def fee_rate(filing):
    """The fee is computed at the rate of another year."""
    if not next(fee_cells(filing, "fees to be paid", "fee"), None):
        return None
    cell = next(fee_cells(filing, "fees to be paid", "fee-rate"), None)
    return Planted([filing.replaced(cell, "0.00011020")]) if cell and cell["value"].startswith("0.") else None


@operator("fee-due-transposed", "exhibits/fee-arithmetic")
def fee_due(filing):
    """The fee that is due has two digits transposed."""
    cell = next(fee_cells(filing, "net fee due", "fee"), None)
    whole = found(filing, r"[0-9,]+(?=\.)", cell) if cell else None
    edit = filing.transposed(whole) if whole else None
    return Planted([edit]) if edit else None


@operator("fee-with-a-comma", "exhibits/fee-arithmetic")
def fee_comma(filing):
    """The point of the fee that is due is a comma."""
    cell = next(fee_cells(filing, "net fee due", "fee"), None)
    point = found(filing, r"\.(?=\d\d)", cell) if cell else None
    return Planted([filing.replaced(point, ",")], at=[cell]) if point else None


@operator("fee-exhibit-untagged", "exhibits/fee-not-inline")
def fee_untagged(filing):
    """The filing fee exhibit is plain HTML."""
    document = next((each for each in filing.documents if each["type"] and each["type"]["value"].startswith("EX-FILING")), None)
    if not document:
        return None
    tags = filing.find(r'</?(?:ix|xbrli):[^>]*>| xmlns:ix="[^"]*"', document, visible=False)
    return Planted([filing.replaced(each, "") for each in tags], at=[document["type"]]) if tags else None


def blocks(filing, kind):
    return [each for each in filing.model.get("signature_blocks", []) if each["kind"] == kind]


@operator("persons-do-not-sign", "signatures/persons-missing",
          follows=("signatures/officer-missing", "signatures/statement-missing", "signatures/power-missing"))
def persons(filing):
    """The officers' and directors' part of the signature page is gone."""
    parts, company = blocks(filing, "persons"), blocks(filing, "registrant")
    if len(parts) != 1 or not company or filing.form.startswith("F-"):
        return None
    place = Span(parts[0]["start"], parts[0]["end"])
    return Planted(filing.erased(place), at=[company[0]])


@operator("accounting-officer-does-not-sign", "signatures/officer-missing")
def accounting(filing):
    """Nobody signs as the principal accounting officer."""
    parts = blocks(filing, "persons")
    place = found(filing, r" and principal accounting officer", Span(parts[0]["start"], parts[0]["end"])) if parts else None
    return Planted(filing.erased(place), at=[parts[0]]) if place else None


@operator("signed-nowhere", "signatures/place-missing")
def nowhere(filing):
    """The company's statement names no city."""
    company = blocks(filing, "registrant")
    place = found(filing, r"in the city of [A-Z][a-z]+, state of [A-Z][a-z]+,", company[0]["preamble"]) \
        if company and company[0]["preamble"] else None
    return Planted(filing.erased(place), at=[company[0]["preamble"]]) if place else None


@operator("representative-does-not-sign", "signatures/representative-missing",
          follows=("signatures/name-or-title-missing",))
def representative(filing):
    """No representative in the United States signs a foreign issuer's statement."""
    places = filing.find(r"(?:duly )?authorized representative(?: in the united states)?", filing.primary)
    company = blocks(filing, "registrant")
    if not places or not company or not filing.form.startswith("F-"):
        return None
    return Planted([filing.replaced(each, "secretary") for each in places], at=[company[0]])


@operator("statement-amendment-unnumbered", "amendments/number-missing")
def unnumbered(filing):
    """The cover of an amendment to a registration statement does not count it."""
    place = found(filing, r"amendment no\. \d+ to", filing.primary)
    if not place or not filing.cover.get("form") or filing.form not in ("S-1/A", "S-3/A", "F-1/A", "F-3/A"):
        return None
    return Planted([filing.replaced(place, "Amendment to")], at=[filing.cover["form"]])


@operator("safe-harbor-in-first-offering", "forward-looking/initial-offering",
          follows=("forward-looking/caution-missing", "forward-looking/excluded"))
def first_offering(filing):
    """The prospectus of an initial public offering claims the statutory safe harbor."""
    place = found(filing, r"our common stock is listed on [^.]*\.")
    if not place or filing.form not in ("S-1", "S-1/A", "F-1"):
        return None
    words = ("This is an initial public offering. This prospectus contains forward-looking statements within the meaning of the "
             "Private Securities Litigation Reform Act of 1995. Actual results may differ materially from those that are expected "
             "because of risks and uncertainties.")
    return Planted([filing.replaced(place, words)])


@operator("proxy-box-of-draft", "cover/proxy-box-differs")
def proxy_box(filing):
    """The definitive proxy statement is marked as preliminary."""
    boxes = [box_of(filing, name) for name in ("preliminary-proxy-statement", "definitive-proxy-statement")]
    edits = [toggled(filing, box) for box in boxes]
    return Planted(edits) if all(edits) else None


@operator("record-date-after-meeting", "deadlines/meeting-date-unfit")
def record_date(filing):
    """The record date is a year late."""
    place = found(filing, r"record date, [A-Z][a-z]+ \d{1,2}, \d{4}")
    if not place or len(filing.find(re.escape(filing.bytes_of(place)[13:].decode()).replace(r"\ ", " "))) > 1:
        return None
    year = int(filing.bytes_of(place)[-4:])
    return Planted([Edit(place.end - 4, place.end, str(year + 1))])


@operator("meeting-of-the-year-before", "deadlines/meeting-date-unfit")
def meeting_date(filing):
    """The notice gives the day of the meeting of the year before."""
    place = found(filing, r"meeting of stockholders [^.]*Inc\. will be held on [A-Z][a-z]+ \d{1,2}, \d{4}")
    if not place:
        return None
    year = int(filing.bytes_of(place)[-4:])
    return Planted([Edit(place.end - 4, place.end, str(year - 1))])


@operator("registration-not-named", "furnished/registration-unnamed")
def unnamed(filing):
    """A Form 6-K is incorporated into a registration statement without its number."""
    place = found(filing, r" \(file no\. 333-\d+\)") if filing.form == "6-K" else None
    sentence = filing.sentence(place) if place else None
    return Planted(filing.erased(place), at=[sentence]) if sentence else None


@operator("consent-for-another-form", "exhibits/consent-form-differs")
def consent_form(filing):
    """The accountants' consent is to the use in a statement on another form."""
    given = consent(filing)
    place = found(filing, r"on form [SF]-\d+\w*", filing.documents[given["document"]]["body"]) if given else None
    return Planted([filing.replaced(place, "on Form S-11")]) if place and is_statement(filing) else None


@operator("consent-of-the-year-before", "exhibits/consent-date-unfit")
def consent_date(filing):
    """The accountants' consent is dated the year before."""
    given = consent(filing)
    day = span(given["date"]) if given else None
    if not day or not re.fullmatch(rb"[A-Z][a-z]+ \d{1,2}, \d{4}", filing.bytes_of(day)):
        return None
    return Planted([Edit(day.end - 4, day.end, str(int(filing.bytes_of(day)[-4:]) - 1))])


@operator("opinion-unsigned", "exhibits/opinion-incomplete", follows=("signatures/not-conformed",))
def opinion_unsigned(filing):
    """The opinion on legality has no signature."""
    for document in filing.exhibits("5"):
        place = found(filing, r"/s/ ", document["body"])
        if place and is_statement(filing):
            return Planted([filing.replaced(place, "")], at=[document["type"]])
    return None


@operator("opinion-without-consent", "exhibits/opinion-incomplete")
def opinion_consent(filing):
    """The opinion lacks the consent that the index says is included in it."""
    promised = [row for row in filing.index if row["included_in_another"] and row["number"]["value"].startswith("23")]
    for document in filing.exhibits("5"):
        places = filing.find(r"we (?:hereby )?consent to the filing of this opinion[^.]*\.", document["body"])
        if len(places) == 1 and promised and is_statement(filing):
            return Planted(filing.erased(places[0]), at=[promised[0]["number"]])
    return None


@operator("later-reports-not-incorporated", "registration/later-reports-missing")
def later_reports(filing):
    """The documents filed later are not incorporated."""
    place = found(filing, r"all documents that we file under sections 13[^.]*\.")
    first = found(filing, r"incorporated by reference")
    return Planted(filing.erased(place), at=[first]) if place and first and is_statement(filing) else None


@operator("consent-names-no-report", "exhibits/consent-report-unnamed")
def consent_report(filing):
    """The accountants' consent does not say of which day their report is."""
    given = consent(filing)
    places = filing.find(r"reports? dated [A-Z][a-z]+ \d{1,2}, \d{4}", filing.documents[given["document"]]["body"]) if given else []
    if len(places) != 1 or not is_statement(filing):
        return None
    return Planted([filing.replaced(places[0], "report")], at=[given])


@operator("consent-of-another-company", "exhibits/consent-report-unnamed", follows="header/registrant-name-differs")
def consent_company(filing):
    """The accountants' consent is about another company."""
    given = consent(filing)
    name = (filing.cover.get("registrant") or {}).get("value", "")
    if not given or not name or not is_statement(filing):
        return None
    places = filing.find(re.escape(name).replace(r"\ ", " "), filing.documents[given["document"]]["body"])
    return Planted([filing.replaced(each, "Zebulon Quarrystone Partners") for each in places], at=[given]) if places else None


@operator("eligibility-not-certified", "signatures/eligibility-missing")
def eligibility(filing):
    """The company does not certify that it meets the requirements of the form."""
    company = blocks(filing, "registrant")
    place = found(filing, r"certifies that it has reasonable grounds to believe that it meets all of the requirements for filing on "
                          r"form [SF]-\d+ and", company[0]["preamble"]) if company and company[0]["preamble"] else None
    return Planted(filing.erased(place), at=[company[0]["preamble"]]) if place else None


@operator("eligibility-for-another-form", "signatures/eligibility-missing")
def eligibility_form(filing):
    """The company certifies that it meets the requirements of another form."""
    company = blocks(filing, "registrant")
    place = found(filing, r"requirements for filing on form [SF]-\d+", company[0]["preamble"]) \
        if len(company) == 1 and company[0]["preamble"] else None
    if not place:
        return None
    return Planted([Edit(place.end - 3, place.end, "S-8" if filing.bytes_of(place)[-3:] != b"S-8" else "S-3")])


@operator("fee-exhibit-for-another-form", "exhibits/fee-form-differs")
def fee_form(filing):
    """The head of the filing fee exhibit names another form."""
    for exhibit in filing.model.get("fees", []):
        place = found(filing, r"calculation of filing fee tables?", filing.documents[exhibit["document"]]["body"])
        if place and is_statement(filing):
            return Planted([Edit(place.end, place.end, ", Form S-11")])
    return None
