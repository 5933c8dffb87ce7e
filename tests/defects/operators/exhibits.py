"""Defects of the exhibits: of the index, the attached documents, their types, headings and links."""
import re

from filing import Edit, Planted, Span, exhibit_number, span
from registry import operator

# A report whose certification is gone, empty or another exhibit lacks what it says.
CERTIFICATION_RULES = ("certifications/certifier-missing", "certifications/foreign-missing", "certifications/asset-backed-form",
                       "certifications/section-906-missing", "certifications/section-906-incomplete",
                       "certifications/section-906-report-unnamed", "certifications/section-906-signer-missing")
# An item whose exhibit is gone, or has another number, may miss it.
ITEM_RULES = ("items/accountant-letter-missing", "items/director-letter-missing", "items/charter-amendment-missing",
              "items/results-without-exhibit", "items/agreement-not-attached", "items/nonreliance-letter-missing",
              "exhibits/inline-not-listed", "items/exhibit-unassigned")


def row_of(filing, document):
    return next((row for row in filing.rows() if row["number"]["value"] == exhibit_number(document)), None)


def last_exhibit(filing):
    """The last attached exhibit that the index lists."""
    return next((each for each in reversed(filing.exhibits()) if row_of(filing, each)), None)


@operator("exhibit-removed", "exhibits/listed-not-attached", follows=("acceptance/link-broken",) + CERTIFICATION_RULES)
def removed(filing):
    """An exhibit is listed, its document is gone."""
    document = last_exhibit(filing)
    if not document:
        return None
    return Planted([filing.without_document(document)] + filing.counted(-1), at=[row_of(filing, document)])


@operator("exhibit-lost-and-counted", "header/document-count-differs",
          follows=("exhibits/listed-not-attached", "acceptance/link-broken") + CERTIFICATION_RULES)
def lost(filing):
    """An exhibit is gone that the header counts and the index lists."""
    document = last_exhibit(filing)
    if not document or not filing.header.get("document_count") or any(not each["from_filer"] for each in filing.documents):
        return None
    return Planted([filing.without_document(document)], at=[filing.header["document_count"]])


def next_number(filing, number):
    """A number of the same main number that is neither listed nor attached."""
    major = number.split(".")[0]
    taken = {row["number"]["value"] for row in filing.index} | {exhibit_number(each) for each in filing.exhibits()}
    return next(f"{major}.{minor}" for minor in range(2, 99) if f"{major}.{minor}" not in taken)


@operator("exhibit-listed-only", "exhibits/listed-not-attached",
          follows=("acceptance/link-broken", "items/exhibit-unassigned"))
def listed_only(filing):
    """The index lists an exhibit more, which is not attached."""
    document = last_exhibit(filing)
    if not document:
        return None
    row = row_of(filing, document)
    place = filing.row(row)
    if not place or not row["title"]:
        return None
    number = span(row["number"])
    text = filing.data[place.start:number.start] + next_number(filing, row["number"]["value"]).encode() + \
        filing.data[number.end:place.end]
    if row["href"] and row["href"]["value"]:
        text = text.replace(row["href"]["value"].encode(), b"missing-" + row["href"]["value"].encode())
    return [Edit(place.end, place.end, (b"\n" if filing.is_html(filing.primary) else b"") + text)]


def copy_of(filing, document, number):
    """The document once more under another exhibit number, with its heading."""
    start, end = document["start"], document["end"]
    text = filing.data[start:end]
    changes = [(document["type"], f"EX-{number}")]
    if document["heading_number"]:
        changes.append((document["heading_number"], number))
    if document["filename"]:
        changes.append((document["filename"], "also-" + document["filename"]["value"][-27:]))
    for located, words in sorted(changes, key=lambda change: -change[0]["start"]):
        text = text[:located["start"] - start] + words.encode() + text[located["end"] - start:]
    return text


@operator("exhibit-attached-only", "exhibits/attached-not-listed", )
def attached_only(filing):
    """An exhibit more is attached that the index does not list."""
    document = last_exhibit(filing)
    if not document:
        return None
    number = next_number(filing, exhibit_number(document))
    at = document["end"] + (filing.data[document["end"]:document["end"] + 1] == b"\n")
    return [Edit(at, at, copy_of(filing, document, number) + b"\n")] + filing.counted(1)


@operator("exhibit-row-removed", "exhibits/attached-not-listed", follows=ITEM_RULES)
def row_removed(filing):
    """An exhibit is attached, its row is gone from the index."""
    document = last_exhibit(filing)
    others = [each for each in filing.index if document and each["number"]["value"] != exhibit_number(document)]
    if not document or not others:
        return None
    number = exhibit_number(document)
    if sum(row["number"]["value"] == number for row in filing.index) != 1:
        return None
    return Planted(filing.without_row(row_of(filing, document)), at=[document["type"]])


@operator("exhibit-list-none", "exhibits/attached-not-listed", follows=ITEM_RULES + ("items/acquired-statements",))
def list_none(filing):
    """Exhibits are attached, the item for them says that there are none."""
    item = filing.exhibits_item
    if not filing.rows() or not item:
        return None
    if any(row["start"] >= item["end"] or row["start"] < item["start"] for row in filing.index):
        return None
    edits = filing.erased(item["body"])
    return Planted([Edit(edits[0].start, edits[0].end, "None.")] + edits[1:],
                   at=[each["type"] for each in filing.exhibits()])


@operator("exhibit-type-renamed", ("exhibits/heading-number-differs", "exhibits/listed-not-attached"),
          follows=("exhibits/attached-not-listed", "exhibits/link-to-wrong-exhibit",
                   "exhibits/mentioned-not-attached") + ITEM_RULES)
def renamed(filing):
    """An exhibit is attached under the type of another number."""
    document = last_exhibit(filing)
    if not document or "." not in exhibit_number(document):
        return None
    number = next_number(filing, exhibit_number(document))
    return Planted([filing.replaced(document["type"], f"EX-{number}")],
                   at=[document["heading_number"], row_of(filing, document)])


@operator("exhibit-type-pointless", "acceptance/exhibit-type-unknown",
          follows=("exhibits/listed-not-attached", "exhibits/attached-not-listed", "exhibits/link-to-wrong-exhibit",
                   "exhibits/mentioned-not-attached", "exhibits/heading-number-differs") + ITEM_RULES + CERTIFICATION_RULES)
def pointless(filing):
    """The type of an exhibit lacks its point."""
    document = last_exhibit(filing)
    # EX-101 to EX-107 are types of their own.
    if not document or not re.fullmatch(r"(?!10)\d\d\.\d+", exhibit_number(document)):
        return None
    return [filing.replaced(document["type"], "EX-" + exhibit_number(document).replace(".", ""))]


@operator("exhibit-heading-wrong", "exhibits/heading-number-differs")
def heading(filing):
    """The number at the top of an exhibit is not that of its type."""
    document = next((each for each in reversed(filing.exhibits())
                     if each["heading_number"] and "." in each["heading_number"]["value"]), None)
    if not document:
        return None
    major = exhibit_number(document).split(".")[0]
    return Planted([filing.replaced(document["heading_number"], f"{major}.7")])


@operator("exhibits-swapped", "exhibits/heading-number-differs",
          follows=("exhibits/title-date-differs", "forward-looking/legend-missing") + CERTIFICATION_RULES)
def swapped(filing):
    """Two exhibits have changed places: each stands under the type of the other."""
    found = [each for each in filing.exhibits() if each["heading_number"] and "." in each["heading_number"]["value"]]
    if len(found) < 2:
        return None
    first, second = found[-2], found[-1]
    if first["heading_number"]["value"] == second["heading_number"]["value"]:
        return None
    one, two = span(first["body"]), span(second["body"])
    return [Edit(one.start, one.end, filing.bytes_of(two)), Edit(two.start, two.end, filing.bytes_of(one))]


@operator("exhibit-pasted", ("exhibits/not-separate", "exhibits/listed-not-attached"), follows=("acceptance/link-broken",))
def pasted(filing):
    """An exhibit stands behind the signatures instead of being attached."""
    document = last_exhibit(filing)
    if not document or len(filing.exhibits()) != 1:
        return None
    if not document["heading_number"] or document["media"] != filing.primary["media"]:
        return None
    text = filing.bytes_of(document["body"])
    at = filing.primary["body"]["end"]
    if filing.is_html(document):
        lower = text.lower()
        start, end = lower.find(b"<body"), lower.rfind(b"</body")
        if start < 0 or end < 0:
            return None
        text = b"\n" + text[text.index(b">", start) + 1:end]
        at = filing.data.lower().rfind(b"</body", 0, at)
    return Planted([Edit(at, at, text), filing.without_document(document, planted=False)] + filing.counted(-1),
                   at=[row_of(filing, document)])


def row_104(filing):
    return next((row for row in filing.index if row["number"]["value"] == "104"), None)


@operator("row-104-removed", "exhibits/inline-not-listed")
def without_104(filing):
    """The cover carries facts, the index has no row 104."""
    row = row_104(filing)
    if not row or not filing.fact("dei:DocumentType") or not filing.rows():
        return None
    return Planted(filing.without_row(row), at=[other["number"] for other in filing.index if other is not row])


@operator("inline-unsaid", "exhibits/inline-not-listed")
def inline_unsaid(filing):
    """The title of Exhibit 104 does not say Inline."""
    row = row_104(filing)
    place = filing.row(row) if row else None
    found = filing.find(r"\(?\w* (?:within|in|as) (?:the )?inline xbrl(?: documents?)?\)?|inline", place) if place else []
    return Planted([filing.replaced(each, "") for each in found], at=[row]) if found else None


@operator("redaction-unsaid", "exhibits/redaction-unmarked", follows=("exhibits/redaction-not-in-index",))
def redaction(filing):
    """An exhibit has terms bracketed out and does not say so."""
    for document in filing.exhibits("10", "2"):
        marks = filing.find(r"\[ ?\*+ ?\]", document["body"])
        said = filing.find(r"(?:has|have) been (?:excluded|omitted|redacted)|confidential (?:treatment|portions)",
                           document["body"])
        if len(marks) >= 3 and said:
            return Planted([filing.replaced(each, "stands here") for each in said], at=marks)
    return None


@operator("exhibit-link-broken", "acceptance/link-broken")
def link_broken(filing):
    """The link of an index row names a document that is not attached."""
    row = next((row for row in filing.rows() if row["href"] and not row["href"]["value"].startswith(("http", "#"))), None)
    return Planted([filing.replaced(row["href"], "exhibit-that-is-not-here.htm")]) if row else None


@operator("exhibit-link-removed", "exhibits/link-missing")
def link_removed(filing):
    """The row of an attached exhibit has no link."""
    if filing.filed < "20170901":
        return None
    row = next((row for row in filing.rows() if row["href"]), None)
    place = filing.row(row) if row else None
    found = filing.find(r"</?a\b[^<>]*>", place, visible=False) if place else []
    return Planted([filing.replaced(each, "") for each in found], at=[row]) if found else None


@operator("furnished-exhibit-filed-herewith", "furnished/row-called-filed")
def filed_herewith(filing):
    """The index calls the exhibit of a furnished item filed herewith; the rule points at the row."""
    rows = filing.rows("99")
    others = [item for item in filing.items if item["number"] not in ("2.02", "7.01", "9.01")]
    if not rows or others or not (filing.item("2.02") or filing.item("7.01")) or not rows[0]["title"]:
        return None
    marks = filing.find(r"furnished(?= herewith)", rows[0])
    if marks:
        return Planted([filing.replaced(marks[0], "filed")], at=[rows[0]["number"]])
    end = span(rows[0]["title"]).end
    return Planted([Edit(end, end, " (filed herewith)")], at=[rows[0]["number"]])


@operator("exhibit-title-of-another-year", "exhibits/title-date-differs")
def title_year(filing):
    """The index dates an exhibit a year earlier than the exhibit itself."""
    for row in filing.rows("99"):
        found = filing.find(r"\bdated \w+ [0-9]{1,2}, (?:19|20)[0-9]{2}\b", row["title"]) if row["title"] else []
        document = next(each for each in filing.exhibits() if exhibit_number(each) == row["number"]["value"])
        if len(found) == 1 and exhibit_number(document).split(".")[0] == "99":
            date = filing.bytes_of(found[0])[6:].decode()
            if filing.find(rf"(?:, |\n){date}", document["body"]):
                year = Span(found[0].end - 4, found[0].end)
                return Planted([filing.replaced(year, str(int(date[-4:]) - 1))])
    return None
