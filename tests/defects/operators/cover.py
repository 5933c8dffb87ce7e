"""Defects of the cover page and of its inline XBRL facts."""
from filing import Planted, Span
from registry import operator


def whole_cover(filing):
    """From the main document's beginning to its first item."""
    start = filing.primary["body"]["start"] if filing.primary["body"] else filing.primary["start"]
    end = filing.items[0]["start"] if filing.items else filing.primary["end"]
    return Span(start, end)


@operator("report-heading-dropped", "cover/title-missing")
def heading(filing):
    """The words "Current Report" are gone from the cover."""
    shown = filing.cover.get("report_heading")
    if not shown or filing.form not in ("8-K", "8-K/A"):
        return None
    every = filing.find(r"current report", whole_cover(filing))
    return Planted([filing.replaced(each, "") for each in every], at=[whole_cover(filing)])


@operator("cover-act-changed", "cover/title-missing")
def act(filing):
    """The cover names the Securities Act of 1933."""
    statute = filing.cover.get("statute")
    found = filing.find(r"(?:securities )?exchange act of 1934", statute) if statute else []
    return Planted([filing.replaced(found[0], "Securities Act of 1933")]) if found else None


@operator("cover-form-renamed", "cover/form-differs")
def form_name(filing):
    """The cover calls the report a Form 10-Q."""
    shown = filing.cover.get("form")
    if not shown or filing.fact("dei:DocumentType") or filing.form not in ("8-K", "8-K/A"):
        return None
    return Planted([filing.replaced(shown, "10-Q")])


@operator("cover-box-dropped", "cover/boxes-missing")
def box(filing):
    """One of the four lines with a check box is gone."""
    boxes = [each for each in filing.cover.get("boxes", [])
             if each["name"].startswith("pre-commencement") and each["label"]]
    if not boxes or filing.form not in ("8-K", "8-K/A"):
        return None
    last = boxes[-1]
    mark = [] if filing.fact("dei:PreCommencementIssuerTenderOffer") else [filing.replaced(last, "")]
    return Planted(filing.erased(last["label"]) + mark, at=[whole_cover(filing)])


@operator("emerging-growth-box-dropped", "cover/emerging-growth-missing", follows="cover/transition-box-alone")
def emerging(filing):
    """Every word on emerging growth companies is gone from the cover."""
    if not any(each["name"] == "emerging-growth-company" for each in filing.cover.get("boxes", [])):
        return None
    edits = [filing.replaced(each, "") for each in
             filing.find(r"(?:if an )?emerging growth company", whole_cover(filing))]
    return Planted(edits, at=[whole_cover(filing)])


@operator("rule-425-box-marked", "cover/box-unexpected")
def marked(filing):
    """The box for business combinations is marked in a report that tells of none."""
    boxes = [each for each in filing.cover.get("boxes", [])
             if each["name"] == "written-communications" and not each["checked"]]
    if not boxes or any(filing.find(r"\bmerge[rd]?|\btender|\bacqui|combination|\b425\b|transaction", each)
                            for each in filing.items + filing.exhibits()) \
            or filing.bytes_of(boxes[0]) != b"&#9744;":
        return None
    return Planted([filing.replaced(boxes[0], "&#9746;")])


def dropped_fact(name):
    def plant(filing):
        fact = filing.fact(name)
        if not fact:
            return None
        data, at = filing.data, fact["start"]
        start = data.rfind(b"<ix:", 0, at)
        opened = data.find(b">", start) + 1
        closed = data.find(b"</ix:nonNumeric>", fact["end"])
        if data.count(b"<ix:", start, closed) != 1 or closed < 0:
            return None
        return Planted([filing.replaced(Span(start, opened), ""),
                        filing.replaced(Span(closed, closed + 16), "")],
                       at=[whole_cover(filing)])
    return plant


for slug, fact_name, rule in (
        ("name", "dei:EntityRegistrantName", "cover/identity-fact-missing"),
        ("form", "dei:DocumentType", "cover/identity-fact-missing"),
        ("file-number", "dei:EntityFileNumber", "cover/facts-missing"),
        ("zip", "dei:EntityAddressPostalZipCode", "cover/facts-missing"),
        ("exchange", "dei:SecurityExchangeName", "cover/security-facts-incomplete"),
        ("symbol", "dei:TradingSymbol", "cover/security-facts-incomplete")):
    def untagged(filing, fact_name=fact_name):
        return dropped_fact(fact_name)(filing)
    untagged.__doc__ = f"The cover's text stays, its tag {fact_name} is gone."
    operator(f"fact-{slug}-untagged", rule, follows="cover/facts-missing")(untagged)


@operator("fact-form-changed", "cover/document-type-fact", follows=("cover/form-differs",))
def fact_form(filing):
    """The fact, and the cover with it, gives another form type."""
    fact = filing.fact("dei:DocumentType")
    return Planted([filing.replaced(fact, "10-Q")]) if fact else None


@operator("amendment-flag-set", "cover/amendment-flag", follows=("amendments/number-missing", "amendments/purpose-missing"))
def amendment_flag(filing):
    """The amendment flag of an original report says true."""
    fact = filing.fact("dei:AmendmentFlag")
    if not fact or filing.form.endswith("/A") or filing.bytes_of(fact) != b"false":
        return None
    return Planted([filing.replaced(fact, "true")])


@operator("fact-period-changed", "header/period-differs")
def fact_period(filing):
    """The document period end date, and the cover with it, is another day."""
    fact = filing.fact("dei:DocumentPeriodEndDate")
    if not fact or not filing.header.get("period"):
        return None
    numbers = filing.find(r"\b[0-9]{1,2}(?=[\s\0]*,)", fact)
    if len(numbers) != 1:
        return None
    value = int(filing.bytes_of(numbers[0]))
    return Planted([filing.replaced(numbers[0], str(value - 1 if value > 1 else 2))])


@operator("hidden-fact-differs", "cover/fact-differs")
def hidden_fact(filing):
    """A hidden fact gives another IRS number than header and cover."""
    if filing.fact("dei:EntityTaxIdentificationNumber") is None or not filing.filer or not filing.filer["irs_number"]:
        return None
    key = filing.fact("dei:EntityCentralIndexKey")
    if not key or not key["hidden"]:
        return None
    visible = dropped_fact("dei:EntityTaxIdentificationNumber")(filing)
    if not visible:
        return None
    number = filing.filer["irs_number"]["value"]
    wrong = ("98" if number[:2] != "98" else "97") + number[2:]
    at = filing.data.find(b"</ix:nonNumeric>", key["end"]) + len(b"</ix:nonNumeric>")
    extra = (f'<ix:nonNumeric contextRef="{key["context"]}" name="dei:EntityTaxIdentificationNumber" id="planted">{wrong}'
             "</ix:nonNumeric>")
    return Planted([filing.replaced(Span(at, at), extra)] + [edit._replace(planted=False) for edit in visible.edits])


@operator("exchange-over-the-counter", "cover/exchange-unknown")
def over_the_counter(filing):
    """The table of securities under Section 12(b) names the over-the-counter market."""
    rows = [row for row in filing.cover.get("securities", []) if row.get("exchange")]
    if not rows or filing.filed < "20190601":
        return None
    return Planted([filing.replaced(rows[0]["exchange"], "OTCQB")])


@operator("symbol-differs-from-release", "exhibits/ticker-differs")
def symbol(filing):
    """The trading symbol on the cover is not that of the press release."""
    rows = [row for row in filing.cover.get("securities", []) if row.get("symbol")]
    if len(rows) != 1:
        return None
    shown = rows[0]["symbol"]
    if not any(filing.find(rf"\( ?(?:nyse|nasdaq) ?: ?{shown['value']} ?\)", each) for each in filing.exhibits("99")):
        return None
    return Planted([filing.replaced(shown, shown["value"][1:] + shown["value"][0])])
