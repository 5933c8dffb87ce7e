"""Defects of what is furnished and what is filed."""
from filing import Planted, Span, span
from registry import operator


def furnished_item(filing):
    return filing.item("2.02") or filing.item("7.01")


def outside(filing, sentences):
    return [edit for sentence in sentences for edit in filing.erased(sentence)]


def passages(filing, key):
    """Distinct sentences on furnishing, without overlaps."""
    found = []
    for each in sorted(span(each) for each in filing.model.get("furnished_passages", []) if each[key]):
        if not found or each.start >= found[-1].end:
            found.append(each)
    return found


@operator("furnished-sentence-deleted", "furnished/statement-missing")
def sentence(filing):
    """The sentence that the information is not deemed filed is gone."""
    item = furnished_item(filing)
    found = passages(filing, "says_not_filed")
    if not item or not found:
        return None
    return Planted(outside(filing, found), at=[item])


@operator("furnished-words-deleted", "furnished/statement-missing", follows=("items/exhibit-unassigned",))
def every_word(filing):
    """No word is left on whether the information is furnished or filed."""
    item = furnished_item(filing)
    found = passages(filing, "says_not_filed")
    words = [each for each in filing.find(r"\bfurnish\w*", Span(filing.items[0]["start"], filing.primary["end"]))
             if not any(place.start <= each.start < place.end for place in found)] if item else []
    if not found:
        return None
    return Planted(outside(filing, found) + [filing.replaced(each, "given") for each in words], at=[item])


@operator("furnished-called-filed", "furnished/called-filed", follows=("furnished/statement-missing",))
def called_filed(filing):
    """A furnished item says that its exhibit is filed."""
    item = furnished_item(filing)
    found = filing.find(r"furnished(?= (?:herewith )?(?:as|under|in) exhibit [0-9])", item["body"]) if item else []
    return Planted([filing.replaced(found[0], "filed")]) if found else None


@operator("furnished-incorporated", "furnished/incorporated")
def incorporated(filing):
    """A furnished item is incorporated by reference into a registration statement."""
    item = furnished_item(filing)
    if not item:
        return None
    return [filing.said(item, "This report is incorporated by reference into the registration statement on Form S-3, "
                              "File No. 333-999901, of the registrant.")]
