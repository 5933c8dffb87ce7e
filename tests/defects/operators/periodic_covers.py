"""Defects of the covers of periodic reports, and of what their dates, their exhibits and their auditors call for."""
import datetime

from filing import Planted, Span
from registry import operator

PERIODIC = ("10-K", "10-Q", "20-F")
EMPTY, MARKED = b"&#9744;", b"&#9746;"
STATUS = ("large-accelerated-filer", "accelerated-filer", "non-accelerated-filer")


def boxes(filing, *names):
    """The check boxes of these names, with their marks as they stand in the bytes."""
    if filing.form not in PERIODIC:
        return []
    return [(each, filing.bytes_of(each)) for each in filing.cover.get("boxes", []) if each["name"] in names]


@operator("filer-status-unmarked", "cover/filer-status")
def unmarked(filing):
    """No filer status is marked on the cover."""
    found = boxes(filing, *STATUS)
    marked = [each for each, mark in found if mark == MARKED]
    if len(found) != 3 or not marked:
        return None
    return Planted([filing.replaced(each, EMPTY) for each in marked], at=[each for each, _ in found])


@operator("filer-status-doubled", "cover/filer-status")
def doubled(filing):
    """Two filer statuses are marked on the cover."""
    found = boxes(filing, *STATUS)
    empty = [each for each, mark in found if mark == EMPTY]
    if len(empty) != 2:
        return None
    return Planted([filing.replaced(empty[0], MARKED)], at=[each for each, _ in found])


def answered(filing, yes, no):
    """Marks the boxes of the question on shell companies."""
    for answer in filing.cover.get("answers", []) if filing.form in PERIODIC else []:
        if answer["name"] == "shell-company" and answer["yes"] and filing.bytes_of(answer["yes"]) in (EMPTY, MARKED):
            return [filing.replaced(answer["yes"], yes), filing.replaced(answer["no"], no)]
    return None


@operator("shell-question-unanswered", "cover/question-unanswered")
def open_question(filing):
    """Neither box of the question on shell companies is marked."""
    return answered(filing, EMPTY, EMPTY)


@operator("shell-question-answered-twice", "cover/question-unanswered")
def two_answers(filing):
    """Both boxes of the question on shell companies are marked."""
    return answered(filing, MARKED, MARKED)


@operator("market-value-of-the-filing-day", "cover/market-value-date")
def market_value(filing):
    """The market value is as of a day shortly before the filing."""
    day = filing.cover.get("market_value_date")
    if filing.form != "10-K" or not day or filing.filed < "20030301":
        return None
    filed = datetime.datetime.strptime(filing.filed, "%Y%m%d") - datetime.timedelta(days=6)
    return filing.replaced(day, filed.strftime("%B %-d, %Y"))


@operator("shares-of-another-year", "cover/shares-date")
def shares(filing):
    """The number of shares is as of a day of the year before."""
    for each in filing.cover.get("shares_outstanding", []) if filing.form in ("10-K", "10-Q") else []:
        if each["date"]:
            end = each["date"]["end"]
            return filing.replaced(Span(end - 4, end), str(int(filing.bytes_of(Span(end - 4, end))) - 1))
    return None


@operator("incorporated-documents-denied", "cover/incorporated-documents-missing")
def incorporated(filing):
    """The cover says that no documents are incorporated."""
    named = filing.cover.get("incorporated_documents")
    pointing = [each for each in filing.model.get("items", []) if each.get("part") == "III" and each["incorporated_by_reference"]
                and filing.find("proxy", each["body"])]
    return filing.replaced(named, "None.") if filing.form == "10-K" and named and pointing else None


@operator("recovery-analysis-alone", "cover/attestation-unfit")
def recovery(filing):
    """The box on the recovery analysis is marked, the one on corrected errors is not."""
    found = boxes(filing, "recovery-analysis")
    return filing.replaced(found[0][0], MARKED) if found and found[0][1] == EMPTY else None


@operator("attestation-unmarked", "cover/attestation-unfit")
def attestation(filing):
    """The box on the auditor's attestation is not marked though there is one."""
    found = boxes(filing, "icfr-attestation")
    return filing.replaced(found[0][0], EMPTY) if found and found[0][1] == MARKED else None


@operator("periodic-report-late", "deadlines/periodic-late",
          follows=("periodic/proxy-too-late", "signatures/date-before-event", "deadlines/filed-day", "cover/shares-date",
                   "certifications/date-unfit"))
def late(filing):
    """The report was filed four months after its period."""
    filed, period = filing.header.get("filing_date"), filing.header.get("period")
    if filing.form not in ("10-K", "10-Q") or not filed or not period:
        return None
    day = datetime.datetime.strptime(period["value"], "%Y%m%d") + datetime.timedelta(days=121)
    words = filing.find(filed["value"], Span(0, filing.documents[0]["start"]))
    return [filing.replaced(each, day.strftime("%Y%m%d")) for each in words]


@operator("fiscal-year-end-changed", "header/fiscal-year-end-differs")
def fiscal_year(filing):
    """The fiscal year in the header ends in another month."""
    end = filing.filer and filing.filer.get("fiscal_year_end")
    return filing.replaced(end, "0430") if filing.form == "10-K" and end else None


@operator("recovery-policy-unlisted", "exhibits/annual-exhibit-not-listed", follows="exhibits/attached-not-listed")
def recovery_policy(filing):
    """The policy on the recovery of compensation is neither listed nor attached."""
    documents, rows = filing.exhibits("97"), filing.rows("97")
    if filing.form != "10-K" or len(documents) != 1 or len(rows) != 1:
        return None
    return Planted(filing.without_row(rows[0]) + [filing.without_document(documents[0])] + filing.counted(-1), at=[filing.index[0]])


def auditor(filing, kind):
    return next((each for each in filing.model.get("accountants", []) if each["kind"] == kind), None)


@operator("auditor-report-of-the-year-before", "accountants/report-period-differs")
def old_report(filing):
    """The auditor's report is the one of two years ago."""
    report, period = auditor(filing, "report"), filing.header.get("period")
    if filing.form != "10-K" or not report or not period:
        return None
    signed = report["date"]
    edits = []
    for year in filing.find(rf"\b{period['value'][:4]}\b", report):
        if not signed or not signed["start"] <= year.start < signed["end"]:
            edits.append(filing.replaced(year, str(int(filing.bytes_of(year)) - 2)))
    return Planted(edits, at=[report]) if edits else None


@operator("consent-without-number", "accountants/consent-without-number")
def consent(filing):
    """The auditor's consent names a registration statement without its number."""
    found = auditor(filing, "consent")
    number = filing.find(r" ?\( ?No\. ?333-[0-9]{4,6} ?\)", found) if found and filing.form == "10-K" else []
    return Planted([filing.replaced(number[0], "")], at=[found]) if number else None


@operator("auditor-fact-of-another-firm", "accountants/firm-fact-differs",
          follows=("cover/facts-missing", "cover/identity-fact-missing", "accountants/facts-missing", "exhibits/inline-not-listed"))
def other_firm(filing):
    """A hidden fact names another firm as auditor."""
    if filing.form != "10-K" or not auditor(filing, "report") or filing.filed < "20211215" or filing.fact("dei:DocumentType"):
        return None
    at = filing.data.find(b"<body>", filing.primary["start"]) + len(b"<body>")
    return filing.replaced(Span(at, at), '\n<div style="display:none"><ix:nonNumeric name="dei:AuditorName" contextRef="c1" '
                                         'id="planted">Zebulon Quarrystone LLP</ix:nonNumeric></div>')


@operator("report-kind-unmarked", "cover/report-kind")
def kind(filing):
    """The cover marks neither an annual or quarterly nor a transition report."""
    found = boxes(filing, "annual-report", "quarterly-report")
    return filing.replaced(found[0][0], EMPTY) if found and found[0][1] == MARKED and filing.form != "20-F" else None


@operator("transition-report-marked", "cover/report-kind")
def transition(filing):
    """The cover marks a transition report as well."""
    found = boxes(filing, "transition-report")
    return Planted([filing.replaced(found[0][0], MARKED)], at=[each for each, _ in boxes(filing, "annual-report", "quarterly-report")]) \
        if found and found[0][1] == EMPTY and filing.form != "20-F" else None


def hidden_facts(filing, *facts):
    """Puts hidden facts into a main document that has none."""
    if filing.form != "10-K" or filing.filed < "20220110" or filing.fact("dei:DocumentType"):
        return None
    at = filing.data.find(b"<body>", filing.primary["start"]) + len(b"<body>")
    words = "".join(f'<ix:nonNumeric name="dei:{name}" contextRef="c1">{value}</ix:nonNumeric>' for name, value in facts)
    return filing.replaced(Span(at, at), f'\n<div style="display:none">{words}</div>')


FACT_RULES = ("cover/facts-missing", "cover/identity-fact-missing", "accountants/facts-missing", "exhibits/inline-not-listed")


@operator("seasoned-shell-facts", "cover/facts-conflict", follows=FACT_RULES + ("cover/fact-differs",))
def seasoned_shell(filing):
    """Facts say both a well-known seasoned issuer and a shell company."""
    return hidden_facts(filing, ("EntityWellKnownSeasonedIssuer", "Yes"), ("EntityShellCompany", "true"))


@operator("auditor-number-untagged", "accountants/facts-missing", follows=FACT_RULES)
def untagged_number(filing):
    """Facts name the auditor and its place, but not its number."""
    report = auditor(filing, "report")
    if not report or not report["firm"]:
        return None
    return hidden_facts(filing, ("AuditorName", "Ledger &amp; Quill LLP"), ("AuditorLocation", "Boston, Massachusetts"))
