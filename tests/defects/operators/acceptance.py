"""What EDGAR does not take: names of documents, characters, lines, HTML."""
from filing import Edit, Planted, Span, span
from registry import operator


def named(filing):
    """The last exhibit with text, or the report, that has a name; and the places where it is linked from."""
    document = next((each for each in reversed(filing.exhibits()) if each["filename"]), None)
    return document or (filing.primary if filing.primary and filing.primary["filename"] else None)


def rename(filing, new):
    """Gives a document another name, here and in the links to it."""
    document = named(filing)
    if not document:
        return None
    old = document["filename"]["value"]
    edits = [filing.replaced(document["filename"], new(old))]
    for found in filing.find(rf"href ?= ?[\"']?{old}", visible=False):
        edits.append(Edit(found.end - len(old), found.end, new(old), planted=False))
    return Planted(edits)


@operator("file-name-long", "acceptance/document-name")
def long_name(filing):
    """A document's name has more than 32 characters."""
    return rename(filing, lambda old: "a-name-that-is-much-too-long-for-edgar-" + old)


@operator("file-name-blank", "acceptance/document-name")
def blank_name(filing):
    """A document's name holds a blank."""
    return rename(filing, lambda old: "ex " + old[-20:])


@operator("file-name-start", "acceptance/document-name")
def start_name(filing):
    """A document's name begins with an underscore."""
    return rename(filing, lambda old: "_" + old[-20:])


@operator("file-name-character", "acceptance/document-name")
def character_name(filing):
    """A document's name holds an ampersand."""
    return rename(filing, lambda old: "a&b" + old[-20:])


@operator("file-extension-wrong", "acceptance/name-extension")
def extension(filing):
    """A document has the extension of a word processor."""
    return rename(filing, lambda old: old.rsplit(".", 1)[0][-20:] + ".docx")


@operator("file-name-twice", "acceptance/name-doubled")
def twice(filing):
    """Two documents have the same name."""
    document = named(filing)
    if not document or document is filing.primary or not filing.primary["filename"]:
        return None
    return rename(filing, lambda old: filing.primary["filename"]["value"])


# HTML that EDGAR refuses: (slug, what, what is put at the end of an item, rule, which rule is missing)
NO_MARKUP_RULE = "no rule compares tags and attributes with those EDGAR takes (html_tags, EFM 5.2.2)"
NO_IMAGE_RULE = "no rule looks where images come from (EFM 5.2.2.4)"
MARKUP = (
    ("script", "A script stands in the report.", '<script type="text/javascript">var a = 1;</script>',
     "acceptance/active-content", NO_MARKUP_RULE),
    ("iframe", "A frame shows another page.", '<iframe src="https://www.example.com/"></iframe>',
     "acceptance/active-content", NO_MARKUP_RULE),
    ("form", "A form with a field stands in the report.", '<form action="x"><input type="text" name="a"></form>',
     "acceptance/active-content", NO_MARKUP_RULE),
    ("event-handler", "A paragraph has an event handler.", '<span onclick="go()">More.</span>',
     "acceptance/active-content", NO_MARKUP_RULE),
    ("javascript-link", "A link runs a script.", '<a href="javascript:go()">More.</a>', "acceptance/link-outside", ""),
    ("external-link", "A link leads to a page outside EDGAR.", '<a href="https://www.example.com/investors">More.</a>',
     "acceptance/link-outside", ""),
    ("mail-link", "A link sends mail.", '<a href="mailto:someone@example.com">Write to us.</a>',
     "acceptance/link-outside", ""),
    ("link-broken", "A link leads to a file that is not attached.", '<a href="notes-not-here.htm">Notes.</a>',
     "acceptance/link-broken", ""),
    ("external-image", "An image is fetched from elsewhere.", '<img src="https://www.example.com/logo.gif">',
     "acceptance/image-outside", NO_IMAGE_RULE),
    ("data-image", "An image stands in the address itself.", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
     "acceptance/image-outside", NO_IMAGE_RULE),
    ("image-missing", "An image is shown that is not attached.", '<img src="logo-not-here.jpg">',
     "acceptance/image-missing", NO_IMAGE_RULE),
    ("unknown-tag", "A tag that EDGAR does not know.", "<marquee>New.</marquee>", "acceptance/tag", NO_MARKUP_RULE),
    ("unknown-attribute", "An attribute that EDGAR does not know.", '<p data-owner="counsel">More.</p>',
     "acceptance/attribute", NO_MARKUP_RULE),
    ("style-sheet", "A style sheet is fetched from elsewhere.",
     '<link rel="stylesheet" href="https://www.example.com/a.css">', "acceptance/active-content", NO_MARKUP_RULE),
    ("css-address", "A style fetches an image.", '<span style="background:url(https://www.example.com/a.gif)">More.</span>',
     "acceptance/image-outside", NO_IMAGE_RULE),
    ("nested-table", "A table stands within a table.",
     "<table><tr><td><table><tr><td>More.</td></tr></table></td></tr></table>", "acceptance/nested-table", NO_MARKUP_RULE),
    ("unknown-entity", "An entity that HTML 4 does not have.", "The price rose &starf; again.", "acceptance/entity",
     "no rule looks at the entities of HTML (EFM 5.2.2.6)"),
    ("anchor-missing", "A link leads to a place that is not in the document.", '<a href="#no-such-place">See there.</a>',
     "acceptance/anchor-missing", "no rule follows links within a document"),
)

for slug, says, markup, rule, missing in MARKUP:
    def in_report(filing, markup=markup):
        item = filing.telling_item
        return [filing.said(item, markup)] if item and filing.is_html(filing.primary) else None
    in_report.__doc__ = says
    operator(f"html-{slug}", rule, todo=missing)(in_report)


@operator("html-byte-not-ascii", expects="acceptance/characters", todo="no rule looks at the bytes of a document")
def not_ascii(filing):
    """A letter of the HTML report is a byte above 127."""
    item = filing.telling_item
    if not item or not filing.is_html(filing.primary):
        return None
    at = span(item["body"]).end
    return [Edit(at, at, b" The caf\xe9 is open.")]


@operator("ascii-byte-not-ascii", "acceptance/ascii-character")
def plain_not_ascii(filing):
    """A quotation mark of the plain text is a byte above 127."""
    item = filing.telling_item
    if not item or filing.is_html(filing.primary):
        return None
    at = span(item["body"]).end
    return [Edit(at, at, b" The \x93Company\x94 is well.")]


@operator("ascii-line-long", expects="acceptance/line-length", todo="no rule measures the lines of plain text")
def long_line(filing):
    """A line of the plain text has more than 132 characters."""
    item = filing.telling_item
    if not item or filing.is_html(filing.primary):
        return None
    at = span(item["body"]).end
    return [Edit(at, at, "\n\n" + "The registrant opened a new office and hired a clerk who can count to ten. " * 2 + "\n")]


@operator("byte-order-mark", expects="acceptance/characters", todo="no rule looks at the bytes of a document")
def byte_order_mark(filing):
    """A document begins with a byte order mark."""
    body = filing.primary and filing.primary["body"]
    return [Edit(body["start"], body["start"], b"\xef\xbb\xbf")] if body else None


@operator("document-empty", "acceptance/empty-document")
def empty(filing):
    """An attached exhibit has no text."""
    document = next((each for each in reversed(filing.exhibits()) if each["body"]), None)
    if not document:
        return None
    body = span(document["body"])
    return Planted([Edit(body.start, body.end, "\n")], at=[document["type"], Span(document["start"], document["start"])])
