#include "fixture.h"

#include <algorithm>
#include <stdexcept>

namespace prefile::fixture {
namespace {

constexpr std::string_view kInput = "drafts/halden-ridge-8k.txt";

constexpr std::string_view kSubmission =
    R"(<SEC-DOCUMENT>0009990001-24-000017.txt : 20240318
<SEC-HEADER>0009990001-24-000017.hdr.sgml : 20240318
ACCESSION NUMBER:		0009990001-24-000017
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		2
CONFORMED PERIOD OF REPORT:	20240314
ITEM INFORMATION:		Results of Operations and Financial Condition
ITEM INFORMATION:		Regulation FD Disclosure
ITEM INFORMATION:		Financial Statements and Exhibits
FILED AS OF DATE:		20240318

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			HALDEN RIDGE INSTRUMENTS, INC.
		CENTRAL INDEX KEY:			0009990001
		STANDARD INDUSTRIAL CLASSIFICATION:	LABORATORY ANALYTICAL INSTRUMENTS [3826]
		IRS NUMBER:				990012346
		STATE OF INCORPORATION:			DE
		FISCAL YEAR END:			1231

	FILING VALUES:
		FORM TYPE:		8-K
		SEC FILE NUMBER:	001-99017
		FILM NUMBER:		24750001

	BUSINESS ADDRESS:
		STREET 1:		410 QUARRY MILL ROAD
		CITY:			BENNINGTON FALLS
		STATE:			VT
		ZIP:			05999
		BUSINESS PHONE:		8025550142
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>hri-8k.htm
<TEXT>
<html><head><title>Form 8-K</title></head><body>
<p align="center"><b>UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION</b></p>
<p align="center"><b>FORM 8-K</b></p>
<p align="center">Date of Report (Date of earliest event reported): <b>March 14, 2024</b></p>
<p align="center"><font style="font-size:18pt"><b>Halden Ridge Instruments, Inc.</b></font></p>
<table width="100%"><tr><td width="33%" align="center"><b>Delaware</b></td><td width="33%" align="center"><b>001-99017</b></td><td width="33%" align="center" style="border-bottom:1px solid"><b>99-0012345</b></td></tr>
<tr><td>(State or other jurisdiction)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr></table>
<p align="center">410 Quarry Mill Road, Bennington Falls, Vermont 05999</p>
<p align="center">(802)&nbsp;555-0199<br>(Registrant&#8217;s telephone number, including area code)</p>
<p><b>Item&nbsp;2.02.</b> <b>Results of Operations and Financial Condition.</b></p>
<p>On March 14, 2024, Halden Ridge Instruments, Inc. announced its results for the quarter ended December 31, 2023. The announcement is attached as Exhibit 99.1.</p>
<p><b>Item&nbsp;7.01.</b> <b>Regulation FD Disclosure.</b></p>
<p>The slides used in the call are furnished as Exhibit&nbsp;99.2. The Company expects revenue to grow in the low teens
in fiscal 2024 and believes that its order book will carry
the second half of the year; it intends to open
a third assembly line in [TBD].</p>
<p><b>Item&nbsp;9.01.</b> <b>Financial Statements and Exhibits.</b></p>
<table><tr><td>Exhibit No.</td><td>Description</td></tr>
<tr><td>99.1</td><td>Press release dated March 14, 2024</td></tr>
<tr><td>99.2</td><td>Slides of the call held on March 14, 2024</td></tr></table>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned, hereunto duly authorized.</p>
<table><tr><td colspan="2"><b>HALDEN RIDGE INSTRUMENTS, INC.</b></td></tr>
<tr><td>Dated: March 18, 2024</td><td>By: <u>/s/ Marit Solberg-Oyelaran</u></td></tr>
<tr><td></td><td>Marit Solberg-Oyelaran, Chief Financial Officer</td></tr></table>
</body></html>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>hri-ex991.htm
<TEXT>
<html><body><p align="right"><b>Exhibit 99.1</b></p>
<p><b>Halden Ridge Instruments reports fourth quarter</b></p>
<p>We expect 2024 revenue of $212 million to $218 million. We anticipate continued demand.</p>
</body></html>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
)";

struct Part {
  std::string_view name;
  std::size_t start;  // of its first line
};

// Documents begin after their <TEXT> line.
std::vector<Part> parts() {
  std::vector<Part> found{{"submission header", 0}};
  for (std::size_t at = 0; (at = kSubmission.find("<FILENAME>", at)) != std::string_view::npos; ++at) {
    const std::size_t name = at + 10;
    const std::size_t end = kSubmission.find('\n', name);
    found.push_back({kSubmission.substr(name, end - name), kSubmission.find("<TEXT>\n", at) + 7});
  }
  return found;
}

std::uint32_t line_of(std::size_t from, std::size_t at) {
  const std::string_view text = kSubmission.substr(from, at - from);
  return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n') + 1);
}

std::uint32_t column_of(std::size_t at) {
  const std::size_t line_start = at == 0 ? 0 : kSubmission.rfind('\n', at - 1) + 1;
  return static_cast<std::uint32_t>(at - line_start + 1);
}

std::string visible(std::string_view markup) {
  std::string text;
  bool in_tag = false;
  for (const char c : markup) {
    if (c == '<') in_tag = true;
    if (!in_tag) text += c;
    if (c == '>') in_tag = false;
  }
  for (std::size_t at = 0; (at = text.find("&nbsp;")) != std::string::npos;) text.replace(at, 6, " ");
  return text;
}

RuleDescription rule(std::string id, std::string title, Severity severity, std::string cite, std::string says,
                     std::string why, std::string fix) {
  RuleDescription description;
  description.family = id.substr(0, id.find('/'));
  description.id = std::move(id);
  description.title = std::move(title);
  description.severity = severity;
  description.status = "stable";
  description.authority = {{std::move(cite), std::move(says)}};
  description.why = std::move(why);
  description.fix = std::move(fix);
  description.limits = "Only what stands in the filing itself is compared; records on EDGAR are not asked.";
  description.forms = {"8-K", "8-K/A"};
  return description;
}

std::vector<RuleDescription> rules() {
  std::vector<RuleDescription> all{
      rule(
          "exhibits/listed-not-attached", "Exhibit is listed but not attached", Severity::error, "17 CFR 229.601(a)(2)",
          "each exhibit in the index is filed with the report or incorporated by reference",
          "Readers follow the index. An exhibit that is promised and missing makes the report incomplete, and is among "
          "the most frequent reasons for an amendment.",
          "Attach the exhibit, or take it out of the index and out of the text that refers to it."),
      rule("exhibits/heading-differs", "Exhibit is headed by another number", Severity::warning, "17 CFR 229.601(b)",
           "exhibits are numbered as in the exhibit table", "A wrong heading sends the reader to the wrong exhibit.",
           "Make the heading of the exhibit and its number in the index the same."),
      rule("forward-looking/no-legend", "Forward-looking statements stand without a legend", Severity::warning,
           "15 U.S.C. 78u-5(c)(1)(A)(i)",
           "the safe harbor asks for meaningful cautionary statements that accompany the statement",
           "Without cautionary language next to the statements, the safe harbor of the statute may be lost.",
           "Add the company's forward-looking statement legend to the document, or refer to the place that holds it."),
      rule("header/irs-number", "Cover shows another IRS number than the header", Severity::error,
           "Form 8-K, cover page; EDGAR Filer Manual vol. II, 5.1",
           "the cover page gives the registrant's IRS employer identification number",
           "The number identifies the registrant to the public and to the staff. A typing error here is copied into "
           "every later filing.",
           "Correct the cover, or update the company data on EDGAR."),
      rule("header/name", "Cover and header agree on the name", Severity::error, "Form 8-K, cover page",
           "the exact name of the registrant as in its charter", "The name says whose report this is.",
           "Use the charter name in both places."),
      rule("header/period", "Cover date and period agree", Severity::error, "Form 8-K, General Instruction",
           "the period is the date of the earliest event reported", "Deadlines run from this date.",
           "Give the date of the earliest event in both places."),
      rule("header/telephone", "Telephone number differs", Severity::info, "Form 8-K, cover page",
           "the cover gives the registrant's telephone number", "One of the two is probably out of date.",
           "Correct the one that is out of date."),
      rule("items/deadline", "Report is late", Severity::warning, "Form 8-K, General Instruction B.1",
           "a report is due within four business days after the event", "A late report can cost the short form.",
           "File at once, and consider what the delay means for eligibility."),
      rule("items/not-in-header", "Item of the body is not in the header", Severity::error,
           "EDGAR Filer Manual vol. II, 7.3", "every item reported is selected in the submission",
           "Alerts and searches use the header.", "Select the item in the submission."),
      rule("leftovers/placeholder", "A placeholder was left in the text", Severity::warning, "17 CFR 240.12b-20",
           "a report contains what is needed to make it not misleading",
           "A bracket that survives to filing tells readers that the text was not final.",
           "Fill in the missing words or take the sentence out."),
      rule("signatures/conformed", "Signature is conformed", Severity::error, "17 CFR 232.302(a)",
           "signatures in electronic filings are typed", "A report that is not signed is not filed.",
           "Type the name after /s/ in the signature block."),
      rule("signatures/date", "Signature date fits the filing date", Severity::warning, "Form 8-K, signatures",
           "the signature is dated", "A date after the filing cannot be right.", "Correct the date."),
      rule("technical/file-names", "Document names are accepted by EDGAR", Severity::error,
           "EDGAR Filer Manual vol. II, 5.2", "names hold lower-case letters, digits and few other characters",
           "EDGAR suspends a submission whose names it does not accept.", "Rename the document."),
      rule("certifications/section-906", "Section 906 certification is present", Severity::error, "18 U.S.C. 1350",
           "periodic reports with financial statements carry the certification", "It is asked of periodic reports.",
           "Attach the certification as Exhibit 32."),
  };
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  return all;
}

Finding found(std::string id, Severity severity, std::string message_id, std::string message,
              std::vector<Evidence> evidence) {
  return *make_finding(std::move(id), severity, std::move(message_id), std::move(message), std::move(evidence));
}

std::vector<Finding> findings() {
  return {
      found("header/irs-number", Severity::error, "differs", "the cover page shows another IRS number than the header",
            {evidence_of("99-0012345", "the cover says"), evidence_of("990012346", "the header says")}),
      found("header/telephone", Severity::info, "differs", "the telephone number on the cover is not the header's",
            {evidence_of("(802)&nbsp;555-0199", "the cover says"), evidence_of("8025550142", "the header says")}),
      found("forward-looking/no-legend", Severity::warning, "missing",
            "the document makes forward-looking statements, and no cautionary legend was found in it",
            {evidence_of("expects revenue to grow in the low teens\nin fiscal 2024 and believes that its order book "
                         "will carry\nthe second half of the year; it intends to open\na third assembly line",
                         "looks forward")}),
      found("leftovers/placeholder", Severity::warning, "bracket", "\"[TBD]\" looks like a placeholder",
            {evidence_of("[TBD]", "left over")}),
      found("exhibits/listed-not-attached", Severity::error, "missing",
            "exhibit 99.2 is listed, but no document of type EX-99.2 is attached",
            {evidence_of("<td>99.2</td>", "listed here"), evidence_of("Exhibit&nbsp;99.2", "mentioned here")}),
  };
}

LedgerEntry entry(std::string id, Outcome outcome, std::string reason = "", std::vector<Evidence> witnesses = {}) {
  LedgerEntry made;
  made.rule = std::move(id);
  made.outcome = outcome;
  made.reason = std::move(reason);
  made.witnesses = std::move(witnesses);
  return made;
}

std::vector<LedgerEntry> ledger() {
  return {
      entry("certifications/section-906", Outcome::not_applicable,
            "Form 8-K is no periodic report, and carries no certification under section 906"),
      entry("exhibits/heading-differs", Outcome::pass, "",
            {evidence_of("Exhibit 99.1", "heading of the exhibit", 1), evidence_of("99.1</td>", "entry of the index")}),
      entry("exhibits/listed-not-attached", Outcome::finding),
      entry("forward-looking/no-legend", Outcome::finding),
      entry("header/irs-number", Outcome::finding),
      entry("header/name", Outcome::pass, "",
            {evidence_of("HALDEN RIDGE INSTRUMENTS, INC.", "the header says"),
             evidence_of("Halden Ridge Instruments, Inc.", "the cover says")}),
      entry("header/period", Outcome::pass, "",
            {evidence_of("20240314", "the header says"), evidence_of("March 14, 2024", "the cover says")}),
      entry("header/telephone", Outcome::finding),
      entry("items/deadline", Outcome::undetermined,
            "two dates could be the earliest event, and the deadline is kept by one of them only",
            {evidence_of("March 14, 2024", "read as the date of the event"),
             evidence_of("December 31, 2023", "could be meant as well")}),
      entry("items/not-in-header", Outcome::error, "items/not-in-header.lua:31: attempt to compare nil with number"),
      entry("leftovers/placeholder", Outcome::finding),
      entry("signatures/conformed", Outcome::pass, "", {evidence_of("/s/ Marit Solberg-Oyelaran", "signed here")}),
      entry("signatures/date", Outcome::pass, "", {evidence_of("March 18, 2024", "dated")}),
      entry("technical/file-names", Outcome::pass, "",
            {evidence_of("hri-8k.htm", "document name"), evidence_of("hri-ex991.htm", "document name")}),
  };
}

ReadingRow row(std::string label, std::string value, std::string_view text, std::string note = "") {
  return {std::move(label), std::move(value), evidence_of(text, ""), std::move(note)};
}

std::vector<ReadingSection> reading() {
  return {
      {"Submission header",
       "",
       {row("Form", "8-K", "8-K"), row("Accession number", "0009990001-24-000017", "0009990001-24-000017"),
        row("Period of report", "2024-03-14", "20240314"), row("Filed", "2024-03-18", "20240318"),
        row("Registrant", "HALDEN RIDGE INSTRUMENTS, INC.", "HALDEN RIDGE INSTRUMENTS, INC."),
        row("CIK", "0009990001", "0009990001"), row("IRS number", "990012346", "990012346")}},
      {"Cover page",
       "",
       {row("Exact name", "Halden Ridge Instruments, Inc.", "Halden Ridge Instruments, Inc."),
        row("Earliest event", "March 14, 2024", "March 14, 2024", "read from the words in parentheses"),
        row("State", "Delaware", "Delaware"), row("File number", "001-99017", "001-99017"),
        row("IRS number", "99-0012345", "99-0012345"),
        row("Telephone", "(802) 555-0199", "(802)&nbsp;555-0199", "taken from the line above its caption")}},
      {"Items",
       "",
       {row("2.02", "Results of Operations and Financial Condition.", "Item&nbsp;2.02", "bold heading"),
        row("7.01", "Regulation FD Disclosure.", "Item&nbsp;7.01", "bold heading"),
        row("9.01", "Financial Statements and Exhibits.", "Item&nbsp;9.01", "bold heading")}},
      {"Exhibit index",
       "",
       {row("99.1", "Press release dated March 14, 2024", "<td>99.1</td>", "attached as hri-ex991.htm"),
        row("99.2", "Slides of the call held on March 14, 2024", "<td>99.2</td>", "nothing attached")}},
      {"Signatures",
       "",
       {row("Signature", "/s/ Marit Solberg-Oyelaran", "/s/ Marit Solberg-Oyelaran", "conformed"),
        row("Name and title", "Marit Solberg-Oyelaran, Chief Financial Officer",
            "Marit Solberg-Oyelaran, Chief Financial Officer"),
        row("Date", "March 18, 2024", "March 18, 2024")}},
      {"Certifications", "none was found; Form 8-K asks for none", {}},
  };
}

FilingResult filing() {
  FilingResult one;
  one.input = kInput;
  one.sha256 = "3f0a7d1c5b9e2846d1a0c3f7e8b24596a7d8c1e0f3b2a495867d0e1c2b3a4f58";
  one.size = kSubmission.size();
  one.form = "8-K";
  one.accession = "0009990001-24-000017";
  one.registrant = "HALDEN RIDGE INSTRUMENTS, INC.";
  one.cik = "0009990001";
  one.period = "2024-03-14";
  one.filing_date = "2024-03-18";
  one.items = {"2.02", "7.01", "9.01"};
  one.as_of = "2024-03-18";
  one.outcomes = ledger();
  one.findings = findings();
  one.reading = reading();
  return one;
}

CheckResult frame() {
  CheckResult result;
  result.prefile.version = "0.1.0";
  result.prefile.rules_digest = "9b1d4e7a6c5f3028b7e6d5c4a3f2e1d0c9b8a7f6e5d4c3b2a1908f7e6d5c4b3a";
  result.prefile.definitions_digest = "51c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2";
  result.prefile.lua_version = "Lua 5.4.4";
  result.prefile.profile = "default";
  result.prefile.fail_on = "error";
  result.prefile.sandbox = "in-process";
  result.rules = rules();
  return result;
}

CheckResult finished(CheckResult result) {
  result.counts = count(result);
  result.verdict = verdict_of(result);
  result.exit_code = exit_code_of(result.verdict);
  return result;
}

FilingResult clean_filing() {
  FilingResult one = filing();
  one.input = "drafts/halden-ridge-8k-final.txt";
  one.findings.clear();
  for (LedgerEntry& ledger_entry : one.outcomes) {
    if (ledger_entry.outcome == Outcome::not_applicable || ledger_entry.outcome == Outcome::pass) continue;
    ledger_entry = entry(ledger_entry.rule, Outcome::pass, "", {evidence_of("Item&nbsp;9.01", "seen here")});
  }
  return one;
}

}  // namespace

std::string_view submission() { return kSubmission; }

Evidence evidence_of(std::string_view text, std::string_view role, std::size_t occurrence) {
  std::size_t at = kSubmission.find(text);
  for (; occurrence > 0 && at != std::string_view::npos; --occurrence) at = kSubmission.find(text, at + 1);
  if (at == std::string_view::npos) throw std::logic_error("not in the submission: " + std::string(text));
  const std::size_t end = at + text.size();
  Part home = parts().front();
  for (const Part& part : parts()) {
    if (part.start <= at) home = part;
  }
  Evidence evidence;
  evidence.file = kInput;
  evidence.document = home.name;
  evidence.start = static_cast<std::uint32_t>(at);
  evidence.end = static_cast<std::uint32_t>(end);
  evidence.line = line_of(0, at);
  evidence.column = column_of(at);
  evidence.end_line = line_of(0, end);
  evidence.end_column = column_of(end);
  evidence.document_line = line_of(home.start, at);
  evidence.excerpt = text;
  const std::size_t before = std::min<std::size_t>(column_of(at) - 1, 60);
  evidence.before = kSubmission.substr(at - before, before);
  const std::size_t line_end = kSubmission.find('\n', end);
  evidence.after = kSubmission.substr(end, std::min<std::size_t>(line_end - end, 60));
  if (text.find_first_of("<&") != std::string_view::npos) evidence.reading = visible(text);
  if (home.name != parts().front().name && at >= home.start) {
    const std::string in_front = visible(kSubmission.substr(home.start, at - home.start));
    const std::string behind = visible(kSubmission.substr(end, kSubmission.find("</html>", end) - end));
    evidence.reading_before = in_front.substr(in_front.size() - std::min<std::size_t>(in_front.size(), 80));
    evidence.reading_after = behind.substr(0, 80);
  }
  evidence.role = role;
  return evidence;
}

CheckResult defective() {
  CheckResult result = frame();
  result.filings = {filing()};
  result.filings.front().outcomes.back().witnesses_omitted = 3;
  return finished(std::move(result));
}

CheckResult clean() {
  CheckResult result = frame();
  result.filings = {clean_filing()};
  return finished(std::move(result));
}

CheckResult several() {
  CheckResult result = frame();
  FilingResult unreadable;
  unreadable.input = "drafts/locked.txt";
  unreadable.failures = {{"unreadable_input", "the file could not be opened: permission denied", "drafts/locked.txt"}};
  result.filings = {filing(), clean_filing(), std::move(unreadable)};
  return finished(std::move(result));
}

CheckResult crowded(std::size_t number) {
  CheckResult result = frame();
  FilingResult one = filing();
  const std::vector<Finding> pattern = one.findings;
  one.findings.clear();
  for (std::size_t i = 0; i < number; ++i) {
    Finding finding = pattern[i % pattern.size()];
    finding.message += " (place " + std::to_string(i + 1) + ")";
    one.findings.push_back(std::move(finding));
  }
  result.filings = {std::move(one)};
  return finished(std::move(result));
}

const std::vector<std::string>& hostile_strings() {
  static const std::vector<std::string> kStrings{
      "</script><script>document.title='owned'</script>",
      "<img src=x onerror=\"document.title='owned'\">",
      "\"><svg onload=alert(1)>",
      "<!--<script>",
      "]]></style></title></textarea></pre></mark>",
      "&lt;b&gt; &#60;b&#62;",
      "javascript:alert(1)",
      "left \xE2\x80\xAE"
      "desrever\xE2\x80\xAC right",
      std::string("nul \0 here", 10),
      "\x1b]0;owned\x07\x1b[2J\x1b[31mred",
      "\xC2\x9B"
      "31m C1",
      "broken \xFF\xC0\x80 utf-8 \xED\xA0\x80",
      "line one\nline two\rline three\r\nline four",
      "::error file=x::owned",
      "zero\xE2\x80\x8B"
      "width\xEF\xBB\xBF and \xE2\x80\xA8 separator",
  };
  return kStrings;
}

static CheckResult filled_with(const std::vector<std::string>& strings) {
  CheckResult result = frame();
  result.filings = {filing()};
  FilingResult& one = result.filings.front();
  for (std::size_t i = 0; i < strings.size(); ++i) {
    Evidence evidence = evidence_of("[TBD]", strings[i]);
    evidence.reading_before = evidence.reading_after = strings[i];
    evidence.file = evidence.document = evidence.excerpt = evidence.before = evidence.after = evidence.reading =
        strings[i];
    one.findings.push_back(
        found("leftovers/placeholder", Severity::warning, strings[i], strings[i], {evidence, evidence}));
    one.reading.push_back({strings[i], strings[i], {{strings[i], strings[i], evidence, strings[i]}}});
    one.failures.push_back({strings[i], strings[i], strings[i]});
    one.items.push_back(strings[i]);
    one.outcomes[i % one.outcomes.size()].reason += strings[i];
    one.outcomes[i % one.outcomes.size()].witnesses.push_back(evidence);
    RuleDescription& described = result.rules[i % result.rules.size()];
    for (std::string* field :
         {&described.title, &described.status, &described.why, &described.fix, &described.limits}) {
      *field += strings[i];
    }
    described.forms.push_back(strings[i]);
    described.authority.push_back({strings[i], strings[i]});
    result.prefile.config_files.push_back(strings[i]);
    result.prefile.arguments.push_back(strings[i]);
    for (std::string* field : {&one.input, &one.form, &one.accession, &one.registrant, &one.cik, &one.period,
                               &one.filing_date, &one.as_of, &one.sha256, &result.as_of, &result.prefile.version,
                               &result.prefile.profile, &result.prefile.sandbox, &result.prefile.lua_version}) {
      *field += strings[i];
    }
  }
  return finished(std::move(result));
}

CheckResult hostile() { return filled_with(hostile_strings()); }

CheckResult harmless() {
  std::vector<std::string> strings = hostile_strings();
  for (std::string& text : strings) {
    for (char& c : text) {
      if (c != '\r' && c != '\n') c = 'x';
    }
  }
  return filled_with(strings);
}

}  // namespace prefile::fixture
