"""What was left over from drafting, and what must never be filed."""
import datetime
import re

from filing import Planted
from registry import operator

RULE = "leftovers/placeholder"


def in_text(words, plain=None):
    """A sentence more in the first item that tells something; `plain` is what an ASCII document would have instead."""
    def plant(filing):
        item = filing.telling_item
        if not item:
            return None
        html = filing.is_html(filing.primary)
        return [filing.said(item, words if html else plain or words)] if html or plain != "" else None
    return plant


for slug, says, words, plain in (
        ("bullet", "A bullet in brackets stands for a number.", "The price was $[&#9679;] a share.", ""),
        ("tbd", "TBD stands for a date.", "The meeting will be held on TBD.", None),
        ("date", "[date] stands for a date.", "The agreement ends on [date].", None),
        ("insert-name", "A bracketed note asks for a name.", "The buyer is [insert name of buyer].", None),
        ("underscores", "A bracketed blank stands for a number.", "The price was $[____] a share.", None),
        ("xx", "XX/XX/XXXX stands for a date.", "The agreement ends on XX/XX/XXXX.", None),
        ("to-come", "[to come] stands for a text.", "The terms are as follows: [to come].", None),
        ("lorem-ipsum", "Filler text was left in.", "Lorem ipsum dolor sit amet.", None),
        ("name-in-brackets", "[NAME] stands for a name.", "The new director is [NAME].", None),
        ("ellipsis", "Dots in brackets stand for a number.", "The fee is $[...] a year.", None)):
    placeholder = in_text(words, plain)
    placeholder.__doc__ = says
    operator(f"placeholder-{slug}", RULE)(placeholder)


@operator("placeholder-in-exhibit", RULE)
def in_exhibit(filing):
    """A placeholder was left in a press release."""
    for document in filing.exhibits("99"):
        found = filing.find(r"(?<=\.) (?=[A-Z])", document["body"]) if document["body"] else []
        if found and filing.data[found[0].start:found[0].end].strip() == b"":
            return Planted([filing.replaced(found[0], " The price is TBD. ")])
    return None


for slug, says, words, rule in (
        ("placeholder-xx-words", "XX stands for a number of years.", "The agreement runs for XX years.", RULE),
        ("placeholder-blank-line", "A line of underscores stands for a date.", "The agreement ends on ____________, 2030.",
         RULE),
        ("drafting-note", "A note to the draft was left in.", "[Note to Draft: counsel to confirm the amount.]", RULE),
        ("broken-reference", "A reference of the word processor is broken.",
         "The terms stand in Error! Reference source not found.", "leftovers/editing-residue"),
        ("drafter-comment", "A comment of a drafter was left in.", "Comment [JD4]: confirm the amount.",
         "leftovers/editing-residue"),
        ("form-name-wrong", "The text calls the report one on Form 6-K.",
         "A copy of the agreement is attached to this report on Form 6-K.", "leftovers/wrong-form")):
    planted = in_text(words)
    planted.__doc__ = says
    operator(slug, rule)(planted)


for slug, says, words, rule in (
        ("social-security-number", "A social security number stands in the text.",
         "The new officer (Social Security No. 900-12-3456) has three children.", "leftovers/social-security-number"),
        ("filer-code", "The registrant's CCC stands in the text.", "For questions on this filing use CCC: ab1$cd2#.",
         "leftovers/access-code"),
        ("password", "A password stands in the text.", "The data room is open (user: board, password: Harbor#2026).",
         "leftovers/access-code")):
    def secret(filing, words=words):
        edits = in_text(words)(filing)
        # A report must not show where the secret stands; the document is the place.
        return edits and Planted(edits, at=[filing.primary])
    secret.__doc__ = says
    operator(slug, rule)(secret)


@operator("event-in-the-future", "deadlines/future-event")
def future(filing):
    """What happened is dated ten years after the filing."""
    if not filing.filed:
        return None
    return in_text(f"On March 3, {int(filing.filed[:4]) + 10}, the board met and approved this.")(filing)


@operator("weekday-wrong", "deadlines/weekday-differs")
def weekday(filing):
    """A date has the wrong day of the week."""
    return in_text("The meeting took place on Monday, March 3, 2015.")(filing)


@operator("weekday-of-event-wrong", "deadlines/weekday-differs")
def weekday_of_event(filing):
    """The date of the event has the wrong day of the week."""
    item, period = filing.telling_item, filing.header.get("period")
    if not item or not period:
        return None
    value = period["value"]
    day = datetime.date(int(value[:4]), int(value[4:6]), int(value[6:8]))
    found = filing.find(rf"\bOn {day.strftime('%B')} {day.day}, {day.year}", item["body"])
    if not found:
        return None
    wrong = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")[(day.weekday() + 3) % 7]
    words = re.sub(rb"^On\b", b"On " + wrong.encode() + b",", filing.bytes_of(found[0]), flags=re.IGNORECASE)
    return Planted([filing.replaced(found[0], words)])
