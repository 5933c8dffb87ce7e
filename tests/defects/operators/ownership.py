"""Defects of ownership reports, schedules, reports of holdings and notices of private offerings, all in XML."""
import re

from filing import Edit, Planted, Span
from registry import operator


def value(filing, path, nth=0):
    """The text of the nth element that a regular expression of start tags leads to, or None."""
    places = [match for document in filing.documents if document["media"] == "xml"
              for match in re.finditer(path.encode() + rb"\s*([^<]*?)\s*<", filing.data[document["start"]:document["end"]])
              for match in [Span(document["start"] + match.start(1), document["start"] + match.end(1))]]
    return places[nth] if len(places) > nth else None


def changed(filing, path, words, nth=0):
    place = value(filing, path, nth)
    return Planted([filing.replaced(place, words)]) if place and filing.bytes_of(place) != words.encode() else None


def transposed(filing, path):
    place = value(filing, path)
    edit = filing.transposed(place) if place else None
    return Planted([edit]) if edit else None


@operator("issuer-cik-transposed", "ownership/cik-differs")
def issuer(filing):
    """An ownership report gives the issuer's number with two digits transposed."""
    return transposed(filing, "<ownershipDocument>.*?<issuerCik>") or transposed(filing, "<issuer>\\s*<issuerCik>")


@operator("owner-cik-transposed", "ownership/cik-differs")
def owner(filing):
    """An ownership report gives the owner's number with two digits transposed."""
    return transposed(filing, "<rptOwnerCik>")


@operator("transaction-code-unknown", "ownership/code-unknown")
def code(filing):
    """A transaction has a code that does not exist."""
    return changed(filing, "<transactionCode>", "B")


@operator("purchase-that-disposes", "ownership/code-unknown")
def direction(filing):
    """A purchase disposes of shares."""
    if value(filing, "<transactionCode>") is None or filing.bytes_of(value(filing, "<transactionCode>")) != b"P":
        return None
    return changed(filing, "<transactionAcquiredDisposedCode>\\s*<value>", "D")


@operator("earliest-transaction-a-year-off", "ownership/earliest-date-differs",
          follows=("header/period-differs",))
def earliest(filing):
    """The form dates the earliest transaction a year before."""
    place = value(filing, "<periodOfReport>") if filing.form == "4" else None
    if not place or not re.fullmatch(rb"\d{4}-\d\d-\d\d", filing.bytes_of(place)):
        return None
    return Planted([Edit(place.start, place.start + 4, str(int(filing.bytes_of(place)[:4]) - 1))])


@operator("relationship-unmarked", "ownership/relationship-missing")
def relationship(filing):
    """No relationship of the owner to the issuer is marked."""
    place = value(filing, "<isOfficer>")
    name = value(filing, "<rptOwnerName>")
    return Planted([filing.replaced(place, "0")], at=[name]) if place and filing.bytes_of(place) == b"1" else None


@operator("officer-without-title", "ownership/relationship-missing")
def title(filing):
    """An officer has no title."""
    place, mark = value(filing, "<officerTitle>"), value(filing, "<isOfficer>")
    return Planted([filing.replaced(place, "")], at=[mark]) if place and mark and filing.bytes_of(mark) == b"1" else None


@operator("ownership-report-unsigned", "ownership/unsigned", follows=("ownership/power-missing",))
def unsigned(filing):
    """An ownership report is not signed."""
    place = value(filing, "<signatureName>") if filing.form in ("3", "4", "5") else None
    return Planted([filing.replaced(place, "")]) if place else None


@operator("ownership-report-signed-later", "ownership/unsigned")
def signed_later(filing):
    """An ownership report is signed a year after it was filed."""
    place = value(filing, "<signatureDate>") if filing.form in ("3", "4", "5") else None
    if not place or not filing.filed:
        return None
    return Planted([Edit(place.start, place.start + 4, str(int(filing.bytes_of(place)[:4]) + 1))])


@operator("footnote-removed", "ownership/footnote-missing")
def footnote(filing):
    """A footnote that is referred to is not there."""
    places = filing.find(r"<footnote id=[^>]*>[^<]*</footnote>", filing.primary, visible=False)
    mark = filing.find(r'<footnoteId id="[^"]*"/>', filing.primary, visible=False)
    return Planted([filing.replaced(places[0], "")], at=[mark[0]]) if len(places) == 1 and mark else None


@operator("owner-power-removed", "ownership/power-missing", follows=("exhibits/mentioned-not-attached",))
def power(filing):
    """An attorney signs a Form 3, and the power is gone."""
    documents = filing.exhibits("24")
    place = value(filing, "<signatureName>")
    if filing.form != "3" or not documents or not place:
        return None
    return Planted([filing.without_document(documents[0])] + filing.counted(-1), at=[place])


@operator("transaction-reported-late", "deadlines/transaction-late", follows=("ownership/earliest-date-differs", "header/period-differs"))
def late(filing):
    """A purchase was a year before the report."""
    place = value(filing, "<transactionDate>\\s*<value>") if filing.form == "4" else None
    code = value(filing, "<transactionCode>")
    if not place or not code or filing.bytes_of(code) not in (b"P", b"S", b"A", b"M", b"F"):
        return None
    return Planted([Edit(place.start, place.start + 4, str(int(filing.bytes_of(place)[:4]) - 1))])


@operator("cusip-digit-wrong", "ownership/cusip-wrong")
def cusip(filing):
    """The last digit of a CUSIP number is another."""
    place = value(filing, "<(?:issuerCusip|cusip|issuerCusipNumber)>")
    if not place or place.end - place.start != 9:
        return None
    last = filing.bytes_of(place)[-1:]
    return Planted([Edit(place.end - 1, place.end, str((int(last) + 1) % 10))]) if last.isdigit() else None


@operator("holdings-counted-wrong", "ownership/holdings-total-differs")
def counted(filing):
    """The summary page of a Form 13F counts an entry more."""
    place = value(filing, "<tableEntryTotal>")
    return Planted([filing.replaced(place, str(int(filing.bytes_of(place)) + 1))]) if place else None


@operator("holdings-total-transposed", "ownership/holdings-total-differs")
def total(filing):
    """The total of a Form 13F has two digits transposed."""
    return transposed(filing, "<tableValueTotal>")


@operator("powers-more-than-owned", "ownership/powers-exceed-amount")
def powers(filing):
    """The first person of a schedule votes more shares than are owned."""
    place, amount = value(filing, "<soleVotingPower>"), value(filing, "<reportingPersonBeneficiallyOwnedAggregateNumberOfShares>")
    return Planted([filing.replaced(place, "9" + filing.bytes_of(place).decode())], at=[amount]) if place and amount else None


@operator("joint-agreement-removed", "ownership/joint-agreement-missing", follows=("exhibits/mentioned-not-attached",))
def joint(filing):
    """Two persons file a schedule, and their agreement is gone."""
    documents = filing.exhibits("99")
    names = [value(filing, "<coverPageHeaderReportingPersonDetails>\\s*<reportingPersonName>", nth) for nth in (0, 1)]
    if len(documents) != 1 or None in names or filing.find(r"joint(?:ly)? fil(?:ed|ing)", filing.primary):
        return None
    return Planted([filing.without_document(documents[0])] + filing.counted(-1), at=names)


@operator("schedule-filed-late", "deadlines/schedule-late")
def schedule(filing):
    """The event of a schedule was a year before."""
    place = value(filing, "<(?:eventDateRequiresFilingThisStatement|dateOfEvent)>")
    if not place:
        return None
    return Planted([Edit(place.end - 4, place.end, str(int(filing.bytes_of(place)[-4:]) - 1))])


@operator("offering-remainder-wrong", "registration/private-offering-figures")
def remainder(filing):
    """The remainder of a private offering does not follow from what was offered and sold."""
    place = value(filing, "<totalRemaining>")
    return Planted([filing.replaced(place, "1")]) if place and filing.bytes_of(place).isdigit() else None


@operator("exemption-code-unknown", "registration/private-offering-figures", follows=("header/item-unknown",))
def exemption(filing):
    """A notice of a private offering claims an exemption that does not exist."""
    return changed(filing, "<item>", "06x") if filing.form in ("D", "D/A") else None


@operator("first-sale-after-filing", "registration/private-offering-figures")
def first_sale(filing):
    """The first sale of a private offering is after the notice."""
    place = value(filing, "<dateOfFirstSale>\\s*<value>")
    return Planted([Edit(place.start, place.start + 4, str(int(filing.bytes_of(place)[:4]) + 1))]) if place and filing.filed else None


@operator("indirect-ownership-unexplained", "ownership/indirect-unexplained")
def indirect(filing):
    """Shares are owned indirectly, and nothing says how."""
    place = value(filing, "<directOrIndirectOwnership>\\s*<value>")
    nature = filing.find(r"<natureOfOwnership>", visible=False)
    return Planted([filing.replaced(place, "I")]) if place and not nature and filing.bytes_of(place) == b"D" else None


@operator("purchase-without-price", "ownership/price-missing")
def price(filing):
    """A purchase or sale has no price."""
    places = filing.find(r"<transactionPricePerShare><value>[^<]*</value></transactionPricePerShare>", visible=False)
    mark = value(filing, "<transactionCode>")
    if not places or not mark or filing.bytes_of(mark) not in (b"P", b"S"):
        return None
    return Planted([filing.replaced(places[0], "")], at=[mark])


@operator("plan-marked-not-told", "ownership/plan-unexplained")
def plan(filing):
    """The box for a plan under Rule 10b5-1 is marked, and no note tells of it."""
    return changed(filing, "<aff10b5One>", "1") if not filing.find(r"10b5-1", visible=False) else None


@operator("quarter-of-another-report", "ownership/quarter-unfit")
def quarter(filing):
    """The cover of a Form 13F gives the quarter before."""
    place = value(filing, "<reportCalendarOrQuarter>")
    return Planted([filing.replaced(place, "09-30-2025")]) if place and filing.form == "13F-HR" else None


@operator("quarter-a-month-off", "ownership/quarter-unfit")
def month(filing):
    """The cover of a Form 13F gives a day that ends no quarter."""
    place = value(filing, "<reportCalendarOrQuarter>")
    return Planted([filing.replaced(place, "11-30-2025")]) if place and filing.form == "13F-HR" else None
