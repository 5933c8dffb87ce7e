// The top of the audit report: the verdict in words, who and what was checked, the sums.
#include <array>

#include "report/html_page.h"
#include "report/words.h"

namespace prefile::report {
namespace {

std::string subject_of(const CheckResult& result) {
  if (result.filings.size() != 1) return amount_of(result.filings.size(), "filing", "filings");
  const FilingResult& filing = result.filings.front();
  return filing.registrant.empty() ? filing.input : filing.registrant;
}

std::string subtitle_of(const FilingResult& filing) {
  std::string text = filing.form.empty() ? "Form not recognised" : "Form " + filing.form;
  if (!filing.period.empty()) text += ", period of " + long_date(filing.period);
  return text;
}

void write_figure(HtmlWriter& html, std::string_view kind, std::uint64_t number, std::string_view name) {
  html(R"(<div class="figure is-)").text(number == 0 ? "none" : kind)(R"("><dt>)").text(name)("</dt><dd>");
  html.number(number)("</dd></div>\n");
}

void write_figures(HtmlPage& page, const Counts& counts) {
  HtmlWriter& html = page.html();
  html("<dl class=\"figures\">\n");
  write_figure(html, "error", counts.errors, counts.errors == 1 ? "error" : "errors");
  write_figure(html, "warning", counts.warnings, counts.warnings == 1 ? "warning" : "warnings");
  write_figure(html, "info", counts.infos, counts.infos == 1 ? "info" : "infos");
  write_figure(html, "undetermined", counts.undetermined, "undetermined");
  if (counts.broken != 0)
    write_figure(html, "broken", counts.broken, counts.broken == 1 ? "broken rule" : "broken rules");
  if (counts.waived != 0) write_figure(html, "waived", counts.waived, "waived");
  if (counts.baseline != 0) write_figure(html, "waived", counts.baseline, "in the baseline");
  html("</dl>\n");
}

void write_verdict_box(HtmlPage& page) {
  HtmlWriter& html = page.html();
  const CheckResult& result = page.result();
  html(R"(<section class="verdict is-)").text(name_of(page.verdict()))("\" aria-labelledby=\"verdict\">\n");
  html(R"(<h2 id="verdict">)").text(title_of(page.verdict()))("</h2>\n");
  html("<p>").text(reason_for(page.verdict(), result))("</p>\n");
  write_figures(page, count(result));
  html(R"(<p class="sum">)").text(summary_line(result))("</p>\n</section>\n");
}

struct Band {
  std::string_view kind;
  std::uint32_t number;
  std::string_view name;
};

std::array<Band, 5> bands_of(const FilingResult& filing) {
  return {{{"pass", entries_with(filing, Outcome::pass), "Passed"},
           {"error", entries_with(filing, Outcome::finding), "Found something"},
           {"undetermined", entries_with(filing, Outcome::undetermined), "Undetermined"},
           {"broken", entries_with(filing, Outcome::error), "Broken"},
           {"waived", entries_with(filing, Outcome::not_applicable), "Not applicable"}}};
}

// A bar of the ledger; the table says the same in numbers.
void write_bar(HtmlPage& page, const std::array<Band, 5>& bands) {
  HtmlWriter& html = page.html();
  std::uint64_t total = 0;
  for (const Band& band : bands) total += band.number;
  if (total == 0) return;
  html(R"(<svg class="bar" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">)");
  std::uint64_t before = 0;
  for (const Band& band : bands) {
    const std::uint64_t start = before * 1000 / total;
    before += band.number;
    const std::uint64_t end = before * 1000 / total;
    if (band.number == 0) continue;
    html(R"(<rect class="is-)").text(band.kind)(R"(" x=")").text(std::to_string(start))(R"(" y="0" width=")");
    html.text(std::to_string(end - start))(R"(" height="12"/>)");
  }
  html("</svg>\n");
}

void write_ledger_sums(HtmlPage& page, const FilingPart& part) {
  HtmlWriter& html = page.html();
  const std::array<Band, 5> bands = bands_of(*part.filing);
  html("<div class=\"sums\">\n");
  page.begin_table("<table>\n<caption>How the rules ended</caption>", {{"Outcome"}, {"Rules", true}});
  std::uint64_t total = 0;
  for (const Band& band : bands) {
    html(R"(<tr><th scope="row"><span class="swatch is-)").text(band.kind)(R"("></span>)").text(band.name);
    html(R"(</th><td class="n">)").number(band.number)("</td></tr>\n");
    total += band.number;
  }
  html("</tbody>\n<tfoot><tr><th scope=\"row\">All rules</th><td class=\"n\">").number(total)("</td></tr></tfoot>\n");
  html("</table>\n");
  write_bar(page, bands);
  html("</div>\n");
}

std::uint32_t number_of(const FilingResult& filing, Severity severity, FindingStatus status) {
  std::uint32_t number = 0;
  for (const Finding& finding : filing.findings) {
    if (finding.severity == severity && finding.status == status) ++number;
  }
  return number;
}

void write_severity_sums(HtmlPage& page, const FilingPart& part) {
  HtmlWriter& html = page.html();
  page.begin_table("<table>\n<caption>Findings by severity</caption>",
                   {{"Severity"}, {"Open", true}, {"Waived", true}, {"Baseline", true}});
  for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
    html(R"(<tr><th scope="row">)");
    write_severity(page, severity);
    html("</th>");
    for (const FindingStatus status : {FindingStatus::open, FindingStatus::waived, FindingStatus::baseline}) {
      html(R"(<td class="n">)").number(number_of(*part.filing, severity, status))("</td>");
    }
    html("</tr>\n");
  }
  page.end_table();
}

}  // namespace

void write_masthead(HtmlPage& page, std::string_view report_id) {
  HtmlWriter& html = page.html();
  const CheckResult& result = page.result();
  html("<header class=\"masthead\">\n<p class=\"brand\"><b>prefile</b> audit report</p>\n");
  html(R"(<p class="report-id">Report )");
  html.text(report_id)("</p>\n</header>\n<main id=\"report\">\n<div class=\"subject\">\n<h1>");
  html.text(subject_of(result))("</h1>\n");
  if (!page.has_several()) html("<p>").text(subtitle_of(result.filings.front()))("</p>\n");
  html("</div>\n");
  write_verdict_box(page);
}

void write_index(HtmlPage& page) {
  HtmlWriter& html = page.html();
  html("<section aria-labelledby=\"index\">\n<h2 id=\"index\">The filings</h2>\n");
  page.begin_table(R"(<table class="index">)",
                   {{"Filing"}, {"Verdict"}, {"Errors", true}, {"Warnings", true}, {"Infos", true}});
  for (const FilingPart& part : page.filings()) {
    html(R"(<tr><th scope="row">)");
    page.link_to(part.id);
    html.text(part.filing->input)("</a>");
    const std::string identity = identity_of(*part.filing);
    if (!identity.empty()) html(R"(<br><span class="fine">)").text(identity)("</span>");
    html(R"(</th><td><span class="badge is-)").text(name_of(part.verdict))(R"(">)").text(title_of(part.verdict));
    html("</span></td>");
    for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
      html(R"(<td class="n">)").number(open_findings(*part.filing, severity))("</td>");
    }
    html("</tr>\n");
  }
  page.end_table();
  html("</section>\n");
}

void write_identity(HtmlPage& page, const FilingPart& part, unsigned level) {
  HtmlWriter& html = page.html();
  const FilingResult& filing = *part.filing;
  std::string items;
  for (const std::string& item : filing.items) items += (items.empty() ? "" : ", ") + item;
  html("<section>\n");
  page.heading(level, "The filing", part.prefix + "identity");
  html("<dl class=\"facts\">\n");
  page.term("Filer", filing.registrant);
  page.term("CIK", filing.cik);
  page.term("Form", filing.form);
  page.term("Period of report", long_date(filing.period));
  page.term("Items", items);
  page.term("Filed", long_date(filing.filing_date));
  page.term("Accession number", filing.accession);
  page.term("Law as of", long_date(filing.as_of));
  page.code_term("Draft", filing.input);
  html("</dl>\n</section>\n");
}

void write_summary(HtmlPage& page, const FilingPart& part, unsigned level) {
  HtmlWriter& html = page.html();
  html("<section>\n");
  page.heading(level, "Summary", part.prefix + "summary");
  if (page.has_several()) {
    html(R"(<p><span class="badge is-)").text(name_of(part.verdict))(R"(">)").text(title_of(part.verdict))("</span> ");
    html.text(reason_for(part.verdict, page.result(), *part.filing))("</p>\n");
  }
  html("<div class=\"tables\">\n");
  write_severity_sums(page, part);
  write_ledger_sums(page, part);
  html("</div>\n</section>\n");
}

void write_failure_list(HtmlPage& page, Markup list, const std::vector<Failure>& failures) {
  HtmlWriter& html = page.html();
  html(list)("\n");
  for (const Failure& failure : failures) {
    html("<li><p>").text(failure.message)(R"(</p><p class="fine"><code>)").text(failure.code)("</code>");
    if (!failure.context.empty()) html(" ").text(failure.context);
    html("</p></li>\n");
  }
  html("</ul>\n");
}

void write_failures(HtmlPage& page, const FilingPart& part, unsigned level) {
  if (part.filing->failures.empty()) return;
  HtmlWriter& html = page.html();
  html("<section>\n");
  page.heading(level, "What kept the check from finishing", part.prefix + "failures");
  write_failure_list(page, R"(<ul class="failures">)", part.filing->failures);
  html("</section>\n");
}

void write_notes(HtmlPage& page, const FilingPart& part, unsigned level) {
  if (part.filing->notes.empty()) return;
  HtmlWriter& html = page.html();
  html("<section>\n");
  page.heading(level, "Notes on the reading", part.prefix + "notes");
  write_failure_list(page, R"(<ul class="notes">)", part.filing->notes);
  html("</section>\n");
}

}  // namespace prefile::report
