"""Defects of the safe-harbor legends."""
from filing import Edit, Planted, Span, span
from registry import operator


def legends(filing, document=None):
    return [each for each in filing.model.get("legends", []) if document is None or each["document"] == document]


def looks_forward(filing, document):
    """Sentences of a document that plainly look forward and stand outside its legends."""
    return [each for each in filing.model.get("forward_looking_statements", [])
            if each["document"] == document and each["strong"]
            and not any(legend["start"] <= each["start"] < legend["end"] for legend in legends(filing, document))]


def only_legend(filing, statements=0):
    """The only legend of an exhibit that looks forward often enough."""
    for index, document in enumerate(filing.documents):
        own = legends(filing, index)
        if len(own) == 1 and document is not filing.primary and len(looks_forward(filing, index)) >= statements:
            return own[0]
    return None


@operator("legend-deleted", "forward-looking/legend-missing")
def deleted(filing):
    """The legend is gone from an exhibit that looks forward."""
    legend = only_legend(filing, 2)
    if not legend:
        return None
    return Planted(filing.erased(legend), at=looks_forward(filing, legend["document"]))


@operator("legend-in-another-document", "forward-looking/legend-missing", follows="acceptance/long-line")
def moved(filing):
    """The legend stands in the report and not in the exhibit that looks forward."""
    legend = only_legend(filing, 2)
    item = filing.telling_item
    if not legend or not item or filing.is_html(filing.documents[legend["document"]]) != filing.is_html(filing.primary):
        return None
    at = span(item["body"]).end
    words = filing.bytes_of(legend)
    if words.count(b"<"):
        words = b"".join(filing.data[edit.start:edit.end] for edit in filing.erased(legend))
    return Planted(filing.erased(legend) + [Edit(at, at, b" " + words, planted=False)],
                   at=looks_forward(filing, legend["document"]))


def first_place(filing, pattern):
    """The first place in the legends that the pattern fits, or None."""
    found = [place for legend in legends(filing) for place in filing.find(pattern, legend)]
    return found[0] if found else None


@operator("legend-acts-swapped", "forward-looking/acts-swapped")
def acts_swapped(filing):
    """The legend says Section 27A of the Exchange Act."""
    place = first_place(filing, r"27A of the securities act of 1933")
    if not place:
        return None
    return Planted([filing.replaced(place, "27A of the Securities Exchange Act of 1934")], at=[Span(place.start - 10, place.end)])


@operator("legend-section-swapped", "forward-looking/acts-swapped")
def section_swapped(filing):
    """The legend says Section 21E of the Securities Act."""
    place = first_place(filing, r"21E of the securities exchange act of 1934")
    return Planted([filing.replaced(place, "21E of the Securities Act of 1933")]) if place else None


@operator("legend-year-wrong", "forward-looking/acts-swapped")
def year(filing):
    """The legend dates the Reform Act 1996."""
    place = first_place(filing, r"reform act of 1995")
    return Planted([filing.replaced(Span(place.end - 4, place.end), "1996")]) if place else None


def without(filing, legend, pattern):
    """Erases each sentence of the legend that holds the pattern."""
    edits, seen = [], set()
    for found in filing.find(pattern, legend):
        sentence = filing.sentence(found)
        if sentence is None:
            return None
        sentence = Span(max(sentence.start, legend["start"]), min(sentence.end, legend["end"]))
        if sentence not in seen:
            seen.add(sentence)
            edits += [edit for edit in filing.erased(sentence) if edit not in edits]
    return edits or None


@operator("legend-caution-dropped", "forward-looking/caution-missing")
def caution(filing):
    """The legend does not say that actual results may differ."""
    legend = only_legend(filing)
    if not legend or not legend["caution"]:
        return None
    edits = without(filing, legend, r"\bdiffer\w*|\bvary\b|not be (?:achieved|realized)|no assurance")
    return Planted(edits, at=[legend]) if edits else None


@operator("legend-factors-dropped", "forward-looking/caution-missing")
def factors(filing):
    """The legend names no factors."""
    legend = only_legend(filing)
    if not legend or not legend["factors"] or not legend["caution"]:
        return None
    edits = without(filing, legend, r"\brisks?\b|\buncertaint\w+|\bfactors?\b|because of|due to")
    if not edits:
        return None
    first = edits[0]._replace(words=b" Actual results may differ materially from them.")
    return Planted([first] + edits[1:], at=[legend])
