"""What EDGAR does not take: names of documents, characters, lines, HTML."""
from filing import Edit, Planted, Span, span
from operators.exhibits import CERTIFICATION_RULES
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


@operator("file-extension-wrong", "acceptance/name-extension", follows="acceptance/document-name")
def extension(filing):
    """A document has the extension of a word processor."""
    return rename(filing, lambda old: old.rsplit(".", 1)[0][-20:] + ".docx")


@operator("file-name-twice", "acceptance/name-doubled", follows="acceptance/content-differs")
def twice(filing):
    """Two documents have the same name."""
    document = named(filing)
    if not document or document is filing.primary or not filing.primary["filename"]:
        return None
    return rename(filing, lambda old: filing.primary["filename"]["value"])


# HTML that EDGAR refuses: (slug, what, what is put at the end of an item, rule)
MARKUP = (
    ("script", "A script stands in the report.", '<script type="text/javascript">var a = 1;</script>',
     "acceptance/active-content"),
    ("iframe", "A frame shows another page.", '<iframe src="https://www.example.com/"></iframe>', "acceptance/active-content"),
    ("form", "A form with a field stands in the report.", '<form action="x"><input type="text" name="a"></form>',
     "acceptance/active-content"),
    ("event-handler", "A paragraph has an event handler.", '<span onclick="go()">More.</span>', "acceptance/active-content"),
    ("javascript-link", "A link runs a script.", '<a href="javascript:go()">More.</a>', "acceptance/link-outside"),
    ("external-link", "A link leads to a page outside EDGAR.", '<a href="https://www.example.com/investors">More.</a>',
     "acceptance/link-outside"),
    ("mail-link", "A link sends mail.", '<a href="mailto:someone@example.com">Write to us.</a>', "acceptance/link-outside"),
    ("link-broken", "A link leads to a file that is not attached.", '<a href="notes-not-here.htm">Notes.</a>',
     "acceptance/link-broken"),
    ("external-image", "An image is fetched from elsewhere.", '<img src="https://www.example.com/logo.gif">',
     "acceptance/image-source"),
    ("data-image", "An image stands in the address itself.", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
     "acceptance/image-source"),
    ("image-missing", "An image is shown that is not attached.", '<img src="logo-not-here.jpg">', "acceptance/image-source"),
    ("unknown-tag", "A tag that EDGAR does not know.", "<marquee>New.</marquee>", "acceptance/html-element"),
    ("tracked-change", "Tracked changes were left in as elements.", "The price is <ins>ten</ins><del>nine</del> dollars.",
     "acceptance/html-element"),
    ("unknown-attribute", "An attribute that EDGAR does not know.", '<p data-owner="counsel">More.</p>',
     "acceptance/html-attribute"),
    ("style-sheet", "A style sheet is fetched from elsewhere.",
     '<link rel="stylesheet" href="https://www.example.com/a.css">', "acceptance/outside-resource"),
    ("css-address", "A style fetches an image.", '<span style="background:url(https://www.example.com/a.gif)">More.</span>',
     "acceptance/outside-resource"),
    ("nested-table", "A table stands within a table.",
     "<table><tr><td><table><tr><td>More.</td></tr></table></td></tr></table>", "acceptance/nested-table"),
    ("unknown-entity", "An entity that HTML 4 does not have.", "The price rose &starf; again.", "acceptance/named-reference"),
    ("anchor-missing", "A link leads to a place that is not in the document.", '<a href="#no-such-place">See there.</a>',
     "acceptance/fragment-missing"),
)
# An element that runs or fetches something may also be one that the manual does not list.
MARKUP_FOLLOWS = ("acceptance/html-element", "acceptance/html-attribute", "acceptance/inline-markup",
                  "acceptance/outside-resource", "acceptance/active-content")

# Inline XBRL has another list of elements, of what it must not hold.
HTML_ONLY = ("acceptance/html-element", "acceptance/html-attribute")

for slug, says, markup, rule in MARKUP:
    def in_report(filing, markup=markup, rule=rule):
        item = filing.telling_item
        if rule in HTML_ONLY and filing.fact("dei:DocumentType"):
            return None
        if rule == "acceptance/link-broken" and filing.model["container"] == "single-document":
            return None
        return [filing.said(item, markup)] if item and filing.is_html(filing.primary) else None
    in_report.__doc__ = says
    operator(f"html-{slug}", rule, follows=MARKUP_FOLLOWS)(in_report)


def at_end(filing, words, in_html):
    """Adds words to a report in HTML, or in plain text."""
    item = filing.telling_item
    if not item or filing.is_html(filing.primary) != in_html:
        return None
    at = span(item["body"]).end
    return [Edit(at, at, words)]


@operator("html-byte-not-ascii", "acceptance/html-character")
def not_ascii(filing):
    """A letter of the HTML report is a byte above 127."""
    return at_end(filing, b" The caf\xe9 is open.", in_html=True)


@operator("ascii-byte-not-ascii", "acceptance/ascii-character")
def plain_not_ascii(filing):
    """A quotation mark of the plain text is a byte above 127."""
    return at_end(filing, b" The \x93Company\x94 is well.", in_html=False)


@operator("ascii-line-long", "acceptance/long-line")
def long_line(filing):
    """A line of the plain text has more than 132 characters."""
    return at_end(filing, "\n\n" + "The registrant opened a new office and hired a clerk who can count to ten. " * 2 + "\n", in_html=False)


@operator("byte-order-mark", "acceptance/byte-order-mark",
          follows=("acceptance/html-character", "acceptance/ascii-character"))
def byte_order_mark(filing):
    """A document begins with a byte order mark."""
    body = filing.primary and filing.primary["media"] in ("html", "plain-text") and filing.primary["body"]
    return [Edit(body["start"], body["start"], b"\xef\xbb\xbf")] if body else None


@operator("document-empty", "acceptance/empty-document", follows=CERTIFICATION_RULES)
def empty(filing):
    """An attached exhibit has no text."""
    document = next((each for each in reversed(filing.exhibits()) if each["body"]), None)
    if not document:
        return None
    body = span(document["body"])
    return Planted([Edit(body.start, body.end, "\n")], at=[document["type"], Span(document["start"], document["start"])])
