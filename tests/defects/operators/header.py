"""Defects of the submission header, and of the cover's values that the header holds too."""
import datetime

from filing import Edit, Planted, Span
from registry import operator

OTHER_REGISTRANT = "Zebulon Quarrystone Partners, Inc."


def day(text, plus):
    """A header date some days later."""
    moved = datetime.date(int(text[:4]), int(text[4:6]), int(text[6:8])) + datetime.timedelta(days=plus)
    return moved.strftime("%Y%m%d")


def both(edit, *places):
    """One edit, when it could be made, and further places that a finding may point at."""
    return Planted([edit], at=places) if edit else None


@operator("irs-number-transposed-on-cover", "header/irs-number-differs")
def irs_cover(filing):
    """Two digits of the IRS number on the cover are swapped."""
    return both(filing.transposed(filing.filer and filing.filer["irs_number"] and filing.cover.get("irs_number")))


@operator("irs-number-transposed-in-header", "header/irs-number-differs", follows="cover/fact-differs")
def irs_header(filing):
    """Two digits of the IRS number in the header are swapped."""
    return both(filing.transposed(filing.cover.get("irs_number") and filing.filer and filing.filer["irs_number"]))


def single_file_number(filing):
    return filing.filer and filing.filer["file_number"] and len(filing.cover.get("file_numbers", [])) == 1


@operator("file-number-transposed-on-cover", "header/file-number-differs")
def file_number_cover(filing):
    """Two digits of the commission file number on the cover are swapped."""
    return both(filing.transposed(filing.cover["file_numbers"][0])) if single_file_number(filing) else None


@operator("file-number-transposed-in-header", "header/file-number-differs", follows="cover/fact-differs")
def file_number_header(filing):
    """Two digits of the commission file number in the header are swapped."""
    return both(filing.transposed(filing.filer["file_number"])) if single_file_number(filing) else None


def telephones(filing):
    address = filing.filer and filing.filer["business_address"]
    return (address or {}).get("phone"), filing.cover.get("telephone")


@operator("telephone-transposed-on-cover", "header/telephone-differs")
def telephone_cover(filing):
    """Two digits of the telephone number on the cover are swapped."""
    header, cover = telephones(filing)
    return both(filing.transposed(header and cover))


@operator("telephone-transposed-in-header", "header/telephone-differs")
def telephone_header(filing):
    """Two digits of the telephone number in the header are swapped."""
    header, cover = telephones(filing)
    return both(filing.transposed(cover and header))


@operator("zip-transposed-on-cover", "header/address-differs")
def zip_cover(filing):
    """Two digits of the zip code on the cover are swapped."""
    address = filing.filer and filing.filer["business_address"]
    return both(filing.transposed(address and address.get("zip") and filing.cover.get("zip")))


@operator("cik-transposed-in-fact", "header/cik-differs")
def cik_fact(filing):
    """Two digits of the central index key in the cover facts are swapped."""
    return both(filing.transposed(filing.filer and filing.fact("dei:EntityCentralIndexKey")))


@operator("cik-transposed-in-header", "header/cik-differs")
def cik_header(filing):
    """Two digits of the central index key in the header are swapped."""
    return both(filing.transposed(filing.fact("dei:EntityCentralIndexKey") and filing.filer and filing.filer["cik"]))


@operator("cik-transposed-in-context", "header/cik-differs")
def cik_context(filing):
    """Two digits of the entity identifier of a context are swapped."""
    found = filing.find(r"<(?:xbrli:)?identifier[^>]*>0*[0-9]{4,10}<", filing.primary["body"], visible=False) \
        if filing.primary and filing.filer else []
    if not found:
        return None
    start = filing.data.index(b">", found[0].start) + 1
    return both(filing.transposed(Span(start, found[0].end - 1)))


STATES = {"DE": "Nevada", "NV": "Delaware"}


@operator("state-changed-on-cover", "header/state-differs")
def state_cover(filing):
    """The cover gives another state of incorporation."""
    held, shown = filing.filer and filing.filer["state_of_incorporation"], filing.cover.get("state")
    if not held or not shown:
        return None
    return both(filing.replaced(shown, STATES.get(held["value"], "Delaware")))


@operator("state-changed-in-header", "header/state-differs")
def state_header(filing):
    """The header gives another state of incorporation."""
    held, shown = filing.filer and filing.filer["state_of_incorporation"], filing.cover.get("state")
    if not held or not shown:
        return None
    return both(filing.replaced(held, "WY" if held["value"] != "WY" else "UT"))


@operator("name-changed-on-cover", "header/registrant-name-differs",
          follows=("signatures/registrant-differs", "exhibits/consent-report-unnamed"))
def name_cover(filing):
    """The cover names another registrant."""
    shown = filing.cover.get("registrant")
    return both(filing.replaced(shown, OTHER_REGISTRANT)) if shown and filing.filer else None


@operator("name-changed-in-header", "header/registrant-name-differs", follows="cover/fact-differs")
def name_header(filing):
    """The header names another registrant."""
    if not filing.filer or not filing.cover.get("registrant"):
        return None
    return both(filing.replaced(filing.filer["name"], OTHER_REGISTRANT.upper()))


@operator("former-name-on-cover", "header/registrant-name-differs", follows="signatures/registrant-differs")
def former_name(filing):
    """The cover shows the registrant's former name."""
    former = (filing.filer or {}).get("former_names")
    shown = filing.cover.get("registrant")
    if not former or not shown or not former[0]["name"]["value"].isascii():
        return None
    words = former[0]["name"]["value"]
    words = words.replace("&", "&amp;") if filing.is_html(filing.primary) else words
    if words.split()[0].lower() == shown["value"].split()[0].lower():
        return None
    return both(filing.replaced(shown, words), former[0]["name"])


PERIOD_FOLLOWS = ("deadlines/late", "signatures/date-before-event", "header/period-after-filing")


@operator("period-changed-in-header", "header/period-differs", follows=PERIOD_FOLLOWS)
def period_header(filing):
    """The header's period is a day before the event."""
    period = filing.header.get("period")
    if not period or not filing.cover.get("earliest_event_date"):
        return None
    return both(filing.replaced(period, day(period["value"], -1)))


@operator("period-changed-on-cover", "header/period-differs",
          follows=("cover/date-of-report", "cover/date-fact-differs"))
def period_cover(filing):
    """The cover gives the event another day of the month."""
    shown = filing.cover.get("earliest_event_date")
    if not shown or not filing.header.get("period"):
        return None
    numbers = filing.find(r"\b[0-9]{1,2}(?=[\s\0]*,)", shown)
    if len(numbers) != 1:
        return None
    value = int(filing.bytes_of(numbers[0]))
    return both(filing.replaced(numbers[0], str(value - 1 if value > 1 else 2)))


@operator("period-after-filing", "header/period-after-filing",
          follows=("header/period-differs", "signatures/date-before-event", "header/fiscal-year-end-differs"))
def period_late(filing):
    """The header's period is after the filing date."""
    period, filed = filing.header.get("period"), filing.filed
    return both(filing.replaced(period, day(filed, 5))) if period and filed else None


@operator("filed-late", "deadlines/late", follows=("deadlines/filed-day", "deadlines/letter-amendment"))
def filed_late(filing):
    """The report is filed four weeks later."""
    late = filing.ledger.get("deadlines/late", {})
    if late.get("outcome") != "pass":
        return None
    filed = filing.header["filing_date"]
    edits = [filing.replaced(filed, day(filed["value"], 28))]
    stamp = filing.header.get("acceptance_datetime")
    if stamp:
        edits.append(Edit(stamp["start"], stamp["start"] + 8, day(filed["value"], 28), planted=False))
    return edits


@operator("accepted-in-the-evening", "deadlines/filed-day")
def evening(filing):
    """The header's time of acceptance is after the end of the day, its filing date the same day."""
    stamp = filing.header.get("acceptance_datetime")
    if not stamp or len(stamp["value"]) != 14 or stamp["value"][:8] != filing.filed:
        return None
    return both(filing.replaced(stamp, stamp["value"][:8] + "204500"))


@operator("document-count-wrong", "header/document-count-differs")
def document_count(filing):
    """The header counts four documents too many."""
    return [edit._replace(planted=True) for edit in filing.counted(4)]


@operator("main-document-type-changed", "header/form-type-differs")
def main_type(filing):
    """The main document is of another form type than the submission."""
    if not filing.primary or not filing.header.get("present"):
        return None
    kind = filing.primary["type"]
    return both(filing.replaced(kind, "10-Q" if kind["value"] != "10-Q" else "10-K"))


@operator("amendment-unmarked", "header/amendment-unmarked",
          follows=("cover/amendment-flag", "cover/document-type-fact", "amendments/number-missing",
                   "amendments/purpose-missing"))
def amendment_unmarked(filing):
    """The submission is an amendment, of which the cover says nothing."""
    if filing.form != "8-K" or not filing.has_labels or not filing.cover:
        return None
    kinds = [filing.header["form"], filing.primary["type"], filing.filer and filing.filer["form_type"]]
    return Planted([filing.replaced(kind, "8-K/A") for kind in kinds if kind], at=[filing.cover.get("form")])


@operator("amendment-mark-dropped", "header/amendment-unmarked",
          follows=("cover/amendment-flag", "cover/document-type-fact", "amendments/number-missing",
                   "amendments/purpose-missing"))
def amendment_dropped(filing):
    """The cover of an amendment calls itself neither amendment nor 8-K/A."""
    shown = filing.cover.get("form")
    if filing.form != "8-K/A" or not shown:
        return None
    end = filing.items[0]["start"] if filing.items else filing.primary["end"]
    within = Span(filing.primary["body"]["start"], end)
    edits = [filing.replaced(each, "8-K") for each in filing.find(r"8-K ?/ ?A\b", within)]
    edits += [filing.replaced(each, "") for each in filing.find(r"\(? ?amendment (?:no\. ?[0-9]+)? ?\)?", within)]
    return Planted(edits, at=[shown])
