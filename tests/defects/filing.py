"""A clean filing as an operator sees it: its bytes, what `prefile inspect` found in them, and the edits that spoil it."""
import collections
import re
import textwrap

Span = collections.namedtuple("Span", "start end")


class Edit(collections.namedtuple("Edit", "start end words planted")):
    """Bytes start to end of the clean filing become `words`. An edit that only keeps the rest consistent is not `planted`."""

    def __new__(cls, start, end, words, planted=True):
        return super().__new__(cls, start, end, words if isinstance(words, bytes) else words.encode("ascii"), planted)


class Planted(collections.namedtuple("Planted", "edits at follows")):
    """What an operator did: its edits, further places (in the clean filing) that a finding may point at, and rules that
    may speak besides those of the operator because of how this filing is."""

    def __new__(cls, edits, at=(), follows=()):
        return super().__new__(cls, list(edits), [span(each) for each in at if each], tuple(follows))


def span(located):
    """The bytes of a located value of `inspect`, or None."""
    if located is None or isinstance(located, Span):
        return located
    return Span(located["start"], located["end"])


def joined(edits):
    """The edits in order; deletions that overlap are one."""
    found = []
    for edit in sorted(edits):
        last = found[-1] if found else None
        if last and edit.start < last.end and not edit.words:
            found[-1] = last._replace(end=max(last.end, edit.end), planted=last.planted or edit.planted)
        else:
            found.append(edit)
    return found


def apply(data, edits):
    """The spoiled bytes, the places of the planted edits in them, and a function from a clean span to a spoiled one."""
    edits = joined(edits)
    out, places, cursor, moved = [], [], 0, 0
    shifts = []
    for edit in edits:
        if edit.start < cursor:
            raise ValueError(f"edits overlap at byte {edit.start}")
        out += [data[cursor:edit.start], edit.words]
        if edit.planted:
            places.append(Span(edit.start + moved, edit.start + moved + len(edit.words)))
        moved += len(edit.words) - (edit.end - edit.start)
        shifts.append((edit.start, edit.end, moved))
        cursor = edit.end
    out.append(data[cursor:])

    def moved_to(position):
        shift = 0
        for start, end, after in shifts:
            if position < end or position <= start:
                return start + shift if start < position < end else position + shift
            shift = after
        return position + shift

    return b"".join(out), places, lambda clean: Span(moved_to(clean.start), max(moved_to(clean.start), moved_to(clean.end)))


class Filing:
    """`model` is what `inspect` says of the clean bytes, `ledger` the outcome of each rule on them."""

    def __init__(self, name, data, model, ledger):
        self.name, self.data, self.model, self.ledger = name, data, model, ledger
        self.masked = re.sub(rb"<[^<>]*>|&#?[0-9A-Za-z]{1,8};", lambda match: b"\0" * len(match[0]), data)

    # The parts of the filing.

    @property
    def header(self):
        return self.model["header"]

    @property
    def has_labels(self):
        return self.header.get("present") and self.header.get("dialect") == "labels"

    @property
    def filer(self):
        filers = self.header.get("filers") or []
        return filers[0] if len(filers) == 1 else None

    @property
    def form(self):
        return self.model["form"]

    @property
    def filed(self):
        date = self.header.get("filing_date")
        return date["value"] if date else ""

    @property
    def is_numbered_by_section(self):
        """Whether Form 8-K had its items 1.01 to 9.01 on that day (69 FR 15594)."""
        return self.filed >= "20040823"

    @property
    def cover(self):
        cover = self.model.get("cover") or {}
        return cover if cover.get("recognised") else {}

    @property
    def documents(self):
        return self.model["documents"]

    @property
    def primary(self):
        index = self.model.get("primary")
        return None if index is None else self.documents[index]

    def exhibits(self, *majors):
        """Attached exhibits with text, of these main numbers or of any."""
        found = []
        for document in self.documents:
            number = exhibit_number(document)
            if number and document["from_filer"] and (not majors or number.split(".")[0] in majors):
                found.append(document)
        return found

    @property
    def items(self):
        return [item for item in self.model.get("items", []) if item["reported"]]

    def item(self, *numbers):
        for item in self.items:
            if item["number"] in numbers:
                return item
        return None

    @property
    def exhibits_item(self):
        return self.item("9.01" if self.is_numbered_by_section else "7")

    @property
    def telling_item(self):
        """The first item that is not the list of exhibits."""
        for item in self.items:
            if item["number"] not in ("9.01", "7"):
                return item
        return None

    @property
    def index(self):
        return self.model.get("exhibit_index", [])

    def rows(self, *majors):
        """The rows of the exhibit index whose exhibit is attached."""
        attached = {exhibit_number(document) for document in self.exhibits()}
        return [row for row in self.index
                if row["number"]["value"] in attached and (not majors or row["number"]["value"].split(".")[0] in majors)]

    @property
    def signature(self):
        """The only signature of the report, or None."""
        found = self.model.get("signatures", [])
        return found[0] if len(found) == 1 else None

    def fact(self, name):
        """The cover fact of this name in the main document, with its value not empty."""
        for fact in (self.primary or {}).get("cover_facts", []):
            if fact["name"] == name and fact["end"] > fact["start"]:
                return fact
        return None

    def is_html(self, document):
        return document["media"] == "html"

    # Finding places.

    def bytes_of(self, located):
        place = span(located)
        return self.data[place.start:place.end]

    def find(self, pattern, within=None, visible=True):
        """Spans of a pattern in the visible bytes (tags and entities are no text), ignoring case; a blank stands for any
        white space and markup, with a question mark for none as well."""
        place = span(within) or Span(0, len(self.data))
        text = self.masked if visible else self.data
        expression = re.compile(pattern.replace(" ?", r"[\s\0]*").replace(" ", r"[\s\0]+").encode("ascii"),
                                re.IGNORECASE)
        return [Span(*match.span()) for match in expression.finditer(text, place.start, place.end)]

    def line(self, located):
        """The whole line or lines, with the line feed."""
        place = span(located)
        start = self.data.rfind(b"\n", 0, place.start) + 1
        end = self.data.find(b"\n", max(place.start, place.end - 1))
        return Span(start, len(self.data) if end < 0 else end + 1)

    def sentence(self, located):
        """The sentence around a place, within its paragraph; bounds are found by simple means."""
        place = span(located)
        start = max((found.end for found in self.find(r"[.!?](?:\"|'|\0{1,8})?(?=[\s])|\0{3,}(?=[A-Z])|\n\s*\n",
                                                      Span(max(0, place.start - 3000), place.start + 1))
                     if found.end <= place.start), default=place.start)
        ends = self.find(r"[.!?](?:\"|'|&\w+;)?(?=[\s\0])", Span(place.end, min(len(self.data), place.end + 3000)))
        return Span(start, ends[0].end) if ends else None

    def row(self, located):
        """The table row or the lines that hold a place."""
        place = span(located)
        start = self.data.lower().rfind(b"<tr", 0, place.start)
        end = self.data.lower().find(b"</tr>", place.end)
        inner = self.data[start:end].lower() if start >= 0 and end >= 0 else b"<tr<tr"
        if inner.count(b"<tr") == 1 and b"</table" not in inner:
            return Span(start, end + len(b"</tr>"))
        return None if self.is_html(self.document_at(place)) else self.line(place)

    def document_at(self, located):
        place = span(located)
        return next(each for each in self.documents if each["start"] <= place.start < each["end"])

    # Making edits.

    def replaced(self, located, words):
        place = span(located)
        return Edit(place.start, place.end, words)

    def erased(self, located, planted=True):
        """Takes the visible text out and leaves the markup."""
        place = span(located)
        return [Edit(place.start + run.start(), place.start + run.end(), b"", planted)
                for run in re.finditer(rb"[^<>]+(?![^<>]*>)", self.bytes_of(place)) if run.group().strip()] \
            if self.is_html(self.document_at(place)) else [Edit(place.start, place.end, b"", planted)]

    def transposed(self, located):
        """Swaps the last two neighbouring digits that differ; None when there are none."""
        if not located:
            return None
        place = span(located)
        digits = [at for at in range(place.start, place.end) if self.masked[at:at + 1].isdigit()]
        for first, second in reversed(list(zip(digits, digits[1:]))):
            one, other = self.data[first:first + 1], self.data[second:second + 1]
            if one != other:
                return Edit(first, second + 1, other + self.data[first + 1:second] + one)
        return None

    def said(self, item, words):
        """A sentence more at the end of an item; `words` may hold entities and tags where the document is HTML."""
        at = span(item["body"]).end
        if self.is_html(self.document_at(Span(at - 1, at))):
            return Edit(at, at, " " + words)
        return Edit(at, at, "\n\n" + textwrap.fill(words, 70, initial_indent="     "))

    def counted(self, difference):
        """Keeps the header's count of documents right."""
        count = self.header.get("document_count") if self.header.get("present") else None
        if not count:
            return []
        return [Edit(count["start"], count["end"], str(int(count["value"]) + difference), planted=False)]

    def without_line(self, located, planted=True):
        line = self.line(located)
        return Edit(line.start, line.end, b"", planted)

    def without_document(self, document, planted=True):
        end = document["end"] + (1 if self.data[document["end"]:document["end"] + 1] == b"\n" else 0)
        return Edit(document["start"], end, b"", planted)

    def without_row(self, row, planted=True):
        """Takes a row of the exhibit index out."""
        place = self.row(row)
        return [Edit(place.start, place.end, b"", planted)] if place else self.erased(row, planted)


def exhibit_number(document):
    """The canonical number of an exhibit's type: "99.1" of EX-99.01; None for other documents."""
    kind = document["type"]["value"] if document["type"] else ""
    match = re.fullmatch(r"EX-(\d+)(?:\.(\w+))?(?:\..*)?", kind)
    if not match or match[1] in ("101", "104", "27"):
        return None
    return match[1] + ("." + match[2].lstrip("0") if match[2] else "")
