"""Defects of the items: of their numbers, titles and order, in the report and in the header."""
import re

from filing import Edit, Planted, Span, span
from registry import operator

TITLES = {"1.02": "Termination of a Material Definitive Agreement", "8.01": "Other Events",
          "3.03": "Material Modification to Rights of Security Holders",
          "5": "Other Events", "1": "Changes in Control of Registrant"}
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
    text = HEADER_TEXTS.get(number, TITLES[number]).encode()
    return [Edit(line.end, line.end, filing.bytes_of(line).replace(filing.bytes_of(listed[-1]), text))]


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


@operator("exhibits-item-heading-removed", ("header/exhibits-item-missing", "header/item-not-in-report"),
          follows=WITHOUT_ITEM)
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


def is_balanced(markup):
    """Whether tables, divisions and paragraphs that begin in it end in it."""
    markup = markup.lower()
    return all(len(re.findall(rb"<" + tag + rb"[\s>]", markup)) == markup.count(b"</" + tag)
               for tag in (b"table", b"div", b"p"))


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
        if not is_balanced(data[filing.primary["start"]:start]):
            return None
        return Edit(start, start, f"<p><b>Item {number}. {TITLES[number]}.</b></p>\n<p>{words}</p>\n")
    start = filing.line(Span(at, at + 1)).start
    return Edit(start, start, f"ITEM {number}.  {TITLES[number].upper()}\n\n     {words}\n\n")


@operator("body-item-added", "header/item-not-in-header",
          follows=("items/exhibit-unassigned", "items/out-of-order"))
def body_added(filing):
    """The report has an item that the header does not list."""
    number = absent_item(filing)
    if not number or not filing.has_labels or not filing.items:
        return None
    if not any(each["number"] for each in filing.header["items"]):
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
    listed = header_item(filing, item["number"])
    return Planted([filing.replaced(place, old[item["number"]])], at=[listed]) if place else None


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
            start = max(filing.data.rfind(tag, 0, place.start)
                        for tag in (b"\n<table", b"\n<p", b"\n<div", b"\n<TABLE", b"\n<P"))
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
    if not is_balanced(one) or not is_balanced(two):
        return None
    return [Edit(starts[0], end, two + one)]


@operator("reference-to-absent-item", "items/reference-to-absent-item")
def absent_reference(filing):
    """An item takes its information from an item that is not there."""
    if not filing.is_numbered_by_section or not filing.telling_item or filing.item("1.02"):
        return None
    return [filing.said(filing.telling_item,
                        "The information in Item 1.02 of this report is incorporated by reference herein.")]
