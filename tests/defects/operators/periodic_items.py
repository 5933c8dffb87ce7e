"""Defects of what periodic reports say: their items, contents, controls and Part III."""
import re

from filing import Planted, Span
from registry import operator

ANNUAL, QUARTERLY = ("10-K", "10-K405", "10-KT"), ("10-Q", "10-QT")


def item_of(filing, number, part=None):
    """The item of that number and part with its heading and body, whether it says anything or not; none of an issuer of
    asset-backed securities, which may leave most items out."""
    if any(each["kind"] == "abs" for each in filing.model.get("certifications", [])):
        return None
    for each in filing.model.get("items", []):
        if each["number"] == number and part in (None, each["part"]):
            return each
    return None


def before(filing, item):
    """The item that stands before this one."""
    items = filing.model["items"]
    at = items.index(item)
    return items[at - 1] if at else filing.primary


def headless(filing, number, part=None):
    """Takes the heading of an item out; what it says becomes part of the item before it."""
    item = item_of(filing, number, part)
    if not item:
        return None
    return Planted(filing.erased(item["heading"]), at=[before(filing, item)])


def year(filing):
    """The year in which the period of the cover ended, or 0."""
    found = re.search(r"[0-9]{4}$", (filing.cover.get("period") or {"value": ""})["value"])
    return int(found[0]) if found else 0


def removed(name, rule, forms, number, part=None, since=0):
    """The line of the contents may be all that is left of the item: it is out of order then, or empty."""
    def plant(filing):
        return headless(filing, number, part) if filing.form in forms and year(filing) >= since else None
    plant.__doc__ = f"Item {number} has lost its heading."
    operator(name, rule, follows=("periodic/item-out-of-order", "periodic/item-title-differs", "periodic/contents-differ",
                                  "periodic/controls-conclusion-missing"))(plant)


for the_number in ("1", "3", "7", "9", "13"):
    removed(f"annual-item-{the_number}-removed", "periodic/item-missing", ANNUAL, the_number)
for the_number, the_year in (("1C", 2024), ("4", 2012), ("9A", 2004), ("9C", 2022), ("14", 2004)):
    removed(f"annual-item-{the_number.lower()}-removed", "periodic/newer-item-missing", ANNUAL, the_number, since=the_year)
removed("quarterly-discussion-removed", "periodic/quarterly-item-missing", QUARTERLY, "2", "I")
removed("quarterly-exhibits-removed", "periodic/quarterly-item-missing", QUARTERLY, "6", "II")
for the_number in ("5", "16K", "19"):
    removed(f"foreign-item-{the_number.lower()}-removed", "periodic/foreign-item-missing", ("20-F",), the_number)


@operator("foreign-statements-removed", "periodic/foreign-item-missing")
def foreign_statements(filing):
    """Items 17 and 18 of a Form 20-F have lost their headings."""
    first, second = item_of(filing, "17"), item_of(filing, "18")
    if filing.form != "20-F" or not first or not second:
        return None
    return Planted(filing.erased(first["heading"]) + filing.erased(second["heading"]), at=[before(filing, first)])


@operator("quarterly-controls-removed", "periodic/quarterly-item-missing", follows="periodic/controls-conclusion-missing")
def quarterly_controls(filing):
    """Controls and procedures are gone from a quarterly report."""
    for number in ("4", "4(T)", "4T"):
        if filing.form in QUARTERLY and item_of(filing, number, "I"):
            return headless(filing, number, "I")
    return None


@operator("periodic-items-exchanged", ("periodic/item-out-of-order", "periodic/contents-differ"))
def exchanged(filing):
    """Two items of an annual report have exchanged their numbers and titles."""
    one, other = item_of(filing, "2"), item_of(filing, "3")
    if filing.form not in ANNUAL or not one or not other:
        return None
    first, second = filing.bytes_of(one["heading"]), filing.bytes_of(other["heading"])
    return [filing.replaced(one["heading"], second), filing.replaced(other["heading"], first)]


@operator("periodic-item-title-of-another", "periodic/item-title-differs")
def title_of_another(filing):
    """Market risk is headed as legal proceedings."""
    item = item_of(filing, "3", "I") if filing.form in QUARTERLY else item_of(filing, "7A")
    return filing.replaced(item["title"], "Legal Proceedings") if item and item["title"] else None


@operator("periodic-item-title-own", "periodic/item-title-differs")
def title_own(filing):
    """Legal proceedings are headed in words of the filer's own."""
    item = item_of(filing, "1", "II") if filing.form in QUARTERLY else item_of(filing, "3")
    if not item or not item["title"] or item["title"]["value"].rstrip(".") != "Legal Proceedings":
        return None
    return filing.replaced(item["title"], "Quarrels")


def said_in(filing, item, words, follows=()):
    return Planted([filing.said(item, words)], follows=follows) if item else None


@operator("risk-factors-of-an-old-report", "periodic/risk-factors-year")
def old_report(filing):
    """Risk factors point to the annual report of three years ago."""
    item = item_of(filing, "1A", "II")
    if filing.form not in QUARTERLY or filing.filed < "20060301":
        return None
    return said_in(filing, item, f"See the annual report on Form 10-K for the year ended December 31, {int(filing.filed[:4]) - 3}.")


def controls(filing):
    numbers = ("4", "4(T)", "4T") if filing.form in QUARTERLY else ("9A", "9A(T)")
    part = "I" if filing.form in QUARTERLY else None
    return next((each for each in (item_of(filing, number, part) for number in numbers) if each), None) \
        if filing.form in ANNUAL + QUARTERLY else None


@operator("controls-of-the-year-before", "periodic/controls-date-differs", follows="leftovers/year-before")
def controls_date(filing):
    """Every day as of which controls are judged is a year too early."""
    item = controls(filing)
    if not item or filing.find(r"\bend of (?:the|its|our|such|that)", item["body"]):
        return None
    dates = filing.find(r"as of [a-z]+ [0-9]{1,2}, [0-9]{4}", item["body"])
    edits = []
    for each in dates:
        year = Span(each.end - 4, each.end)
        edits.append(filing.replaced(year, str(int(filing.bytes_of(year)) - 1)))
    return edits or None


@operator("controls-without-conclusion", "periodic/controls-conclusion-missing")
def no_conclusion(filing):
    """The item on controls does not say that they are effective."""
    item = controls(filing)
    found = filing.find(r"\beffective(?:ly)?\b", item["body"]) if item else []
    return Planted([filing.replaced(each, "described") for each in found], at=[item["heading"]]) if found else None


@operator("internal-control-report-dropped", "periodic/controls-conclusion-missing")
def no_internal(filing):
    """The item on controls of an annual report says nothing of internal control over financial reporting."""
    item = controls(filing)
    found = filing.find(r"\binternal controls? over financial reporting", item["body"]) if item else []
    if filing.form not in ANNUAL or not found or year(filing) < 2008:
        return None
    return Planted([filing.replaced(each, "the books") for each in found], at=[item["heading"]])


@operator("weakness-beside-effective-controls", "periodic/weakness-beside-effective")
def weakness(filing):
    """The item on controls tells of a material weakness as well."""
    item = controls(filing)
    return said_in(filing, item, "Management identified a material weakness in the count of inventory.")


@operator("proxy-days-changed", "periodic/proxy-too-late")
def proxy_days(filing):
    """Part III gives the proxy statement 150 days."""
    item = item_of(filing, "11")
    found = filing.find(r"\b120(?= days)", item["body"]) if item and filing.form in ANNUAL else []
    return filing.replaced(found[0], "150") if found else None


@operator("annual-report-after-120-days", "periodic/proxy-too-late",
          follows=("deadlines/periodic-late", "signatures/date-before-event", "deadlines/filed-day"))
def after_120_days(filing):
    """An annual report that leaves Part III to a proxy statement is filed in the tenth month."""
    filed, item = filing.header.get("filing_date"), item_of(filing, "11")
    if filing.form not in ANNUAL or not item or not filed or not filing.find(r"will be filed", item["body"]):
        return None
    days = filing.find(filed["value"], Span(0, filing.documents[0]["start"]))
    return Planted([filing.replaced(each, filed["value"][:4] + "1015") for each in days], at=[item["body"]])
