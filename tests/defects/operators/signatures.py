"""Defects of the signature page."""
import re

from filing import Edit, Planted, Span, span
from registry import operator

MONTHS = ("January February March April May June July August September October November December").split()


def conformed(filing):
    """The only signature, when it is typed after the mark."""
    signature = filing.signature
    return signature if signature and signature["conformed"] and signature.get("text") else None


def mark(filing):
    signature = conformed(filing)
    found = filing.find(r"/ ?s ?/", signature["text"]) if signature else []
    return found[0] if found else None


@operator("signature-mark-dropped", "signatures/not-conformed")
def mark_dropped(filing):
    """The "/s/" before the signer's name is gone."""
    place = mark(filing)
    return Planted([filing.replaced(place, "")], at=[filing.signature]) if place else None


@operator("signature-mark-mistyped", "signatures/not-conformed")
def mark_mistyped(filing):
    """The "/s/" is typed "//"."""
    place = mark(filing)
    return Planted([filing.replaced(place, "//")]) if place else None


@operator("signature-blank", "signatures/not-conformed")
def blank(filing):
    """The signature line is blank."""
    signature = conformed(filing)
    if not signature:
        return None
    edits = filing.erased(signature["text"])
    return Planted([Edit(edits[0].start, edits[0].end, "____________________")] + edits[1:], at=[signature])


@operator("signature-bracketed", "signatures/not-conformed")
def bracketed(filing):
    """The signature line says [Signature]."""
    signature = conformed(filing)
    if not signature:
        return None
    edits = filing.erased(signature["text"])
    return Planted([Edit(edits[0].start, edits[0].end, "[Signature]")] + edits[1:], at=[signature])


@operator("signature-title-removed", "signatures/name-or-title-missing")
def title_removed(filing):
    """The signer's title is gone."""
    signature = conformed(filing)
    if not signature or not signature.get("title") or not signature.get("name"):
        return None
    label = filing.find(r"title ?: ?", Span(signature["start"], signature["title"]["start"]))
    return Planted(filing.erased(signature["title"]) + [filing.replaced(each, "") for each in label], at=[signature])


@operator("signature-name-and-mark-removed", "signatures/not-conformed", follows=("signatures/name-or-title-missing",))
def name_removed(filing):
    """Signature and printed name are gone, the title stands alone."""
    signature = conformed(filing)
    if not signature or not signature.get("name"):
        return None
    edits = filing.erased(signature["text"])
    edits = [Edit(edits[0].start, edits[0].end, "____________________")] + edits[1:]
    name = re.escape(signature["name"]["value"]).replace(r"\ ", " ")
    for found in filing.find(name, signature):
        if found.start >= signature["text"]["end"]:
            edits += filing.erased(found)
    return Planted(edits, at=[signature])


@operator("signature-name-of-another", "signatures/name-differs")
def other_name(filing):
    """The printed name is not that after the "/s/"."""
    signature = conformed(filing)
    if not signature or not signature.get("name") or signature["name"]["start"] < signature["text"]["end"]:
        return None
    return Planted([filing.replaced(signature["name"], "Valentine Marrow")])


@operator("signature-capacity-wrong", "signatures/capacity-unfit")
def capacity(filing):
    """The signer of the report is the company's gardener."""
    signature = conformed(filing)
    if not signature or not signature.get("title") or b"<" in filing.bytes_of(signature["title"]):
        return None
    return Planted([filing.replaced(signature["title"], "Gardener")])


def signature_date(filing):
    """The date of the only signature, written as a day in letters, and its month, day and year."""
    signature = filing.signature
    date = signature and signature.get("date")
    match = re.fullmatch(r"(\w+)\s+(\d{1,2}),\s+(\d{4})", date["value"].strip()) if date else None
    if not match or match[1].title() not in MONTHS:
        return None, None
    return date, (match[1], match[2], match[3])


@operator("signature-date-after-filing", "signatures/date-after-filing")
def date_after(filing):
    """The signature is dated a year after the filing."""
    date, parts = signature_date(filing)
    if not date or not filing.filed:
        return None
    return Planted([filing.replaced(date, f"{parts[0]} {parts[1]}, {int(parts[2]) + 1}")])


@operator("signature-date-a-month-after-filing", "signatures/date-after-filing")
def date_month_after(filing):
    """The signature is dated a month after the filing."""
    date, parts = signature_date(filing)
    if not date or not filing.filed or parts[0].title() == "December":
        return None
    month = MONTHS[MONTHS.index(parts[0].title()) + 1]
    moved = f"{parts[2]}{MONTHS.index(month) + 1:02}{min(int(parts[1]), 28):02}"
    if moved <= filing.filed:
        return None
    return Planted([filing.replaced(date, f"{month} {min(int(parts[1]), 28)}, {parts[2]}")])


@operator("signature-date-before-event", "signatures/date-before-event")
def date_before(filing):
    """The signature is dated the year before: the slip of January."""
    date, parts = signature_date(filing)
    if not date or not filing.header.get("period"):
        return None
    return Planted([filing.replaced(date, f"{parts[0]} {parts[1]}, {int(parts[2]) - 1}")])


def preamble(filing):
    """The statement that the report is signed on the registrant's behalf."""
    found = [each for each in filing.find(r"pursuant to the requirements? of", filing.primary["body"])
             if filing.signature and each.start < filing.signature["end"]]
    return found[-1] if found else None


@operator("signature-act-misnamed", "signatures/act-misnamed")
def act_misnamed(filing):
    """The statement names the Securities and Exchange Act."""
    start = preamble(filing)
    found = filing.find(r"securities(?= exchange act of 1934)", Span(start.end, start.end + 200)) if start else []
    return Planted([filing.replaced(found[0], "Securities and")]) if found else None


@operator("signature-act-of-1933", "signatures/act-misnamed")
def act_1933(filing):
    """The statement names the Securities Act of 1933."""
    start = preamble(filing)
    found = filing.find(r"securities exchange act of 1934", Span(start.end, start.end + 200)) if start else []
    return Planted([filing.replaced(found[0], "Securities Act of 1933")], at=[start]) if found else None


@operator("signature-preamble-removed", "signatures/statement-missing")
def preamble_removed(filing):
    """The statement above the signature is gone."""
    start = preamble(filing)
    sentence = filing.sentence(start) if start else None
    if not sentence or sentence.end > filing.signature["end"]:
        return None
    return Planted(filing.erased(sentence), at=[filing.signature])


def page(filing):
    """From the signature page's heading to the end of the signature."""
    start = preamble(filing)
    if not start:
        return None
    headings = filing.find(r"\bsignatures?\b", Span(max(0, start.start - 600), start.start))
    return Span(headings[-1].start if headings else start.start, filing.signature["end"])


@operator("signature-page-removed", "signatures/missing", follows="signatures/statement-missing")
def page_removed(filing):
    """The signature page is gone."""
    place = page(filing)
    if not place:
        return None
    date = span(filing.signature.get("date"))
    late = filing.erased(filing.line(date)) if date and date.start >= place.end else []
    return Planted(filing.erased(place) + late, at=[filing.primary["body"], Span(place.start, filing.primary["end"])])


@operator("signature-registrant-of-another", "signatures/registrant-differs")
def registrant(filing):
    """The signature page names another company."""
    signature = filing.signature
    if not signature or not signature.get("registrant") or not filing.cover.get("registrant"):
        return None
    edits = filing.erased(signature["registrant"])
    return Planted([Edit(edits[0].start, edits[0].end, "ZEBULON QUARRYSTONE PARTNERS")] + edits[1:])
