#include "report/html_page.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

#include "base/date.h"
#include "report/snippet.h"
#include "report/unicode.h"
#include "report/words.h"

namespace prefile::report {
namespace {

constexpr std::size_t kMostQuoted = 400;  // code points of a witness; the JSON result holds the rest

// Open before waived before baseline, errors first, otherwise in the order of the result.
std::vector<std::size_t> shown_order(const std::vector<Finding>& findings) {
  std::vector<std::size_t> order(findings.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&findings](std::size_t left, std::size_t right) {
    const Finding& a = findings[left];
    const Finding& b = findings[right];
    return std::tuple(a.status, b.severity) < std::tuple(b.status, a.severity);
  });
  return order;
}

// Cut at a code point, with how much was left out.
struct Quoted {
  std::string_view text;
  std::size_t left_out = 0;
};

Quoted quoted_part(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t taken = 0; taken < kMostQuoted && end < text.size(); ++taken) {
    end += next_character(text.substr(end)).length;
  }
  return {text.substr(0, end), count_characters(text.substr(end))};
}

bool is_shell_safe(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-_./=:,@%+").find(c) != std::string_view::npos;
}

std::string shell_word(std::string_view word) {
  if (!word.empty() && std::all_of(word.begin(), word.end(), is_shell_safe)) return std::string(word);
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'') {
      quoted += "'\\''";
    } else {
      quoted += c;
    }
  }
  return quoted + "'";
}

}  // namespace

HtmlPage::HtmlPage(const CheckResult& result) : result_(result), verdict_(shown_verdict(result)) {
  for (const RuleDescription& rule : result.rules) rule_ids_.emplace(rule.id, claim_id("rule-" + id_from(rule.id)));
  for (std::size_t i = 0; i < result.filings.size(); ++i) {
    FilingPart part;
    part.filing = &result.filings[i];
    part.verdict = verdict_of(*part.filing, result.prefile, result.rules.size());
    part.id = claim_id("filing-" + std::to_string(i + 1));
    if (result.filings.size() != 1) part.prefix = part.id + "-";
    for (const std::size_t at : shown_order(part.filing->findings)) {
      const Finding& finding = part.filing->findings[at];
      const auto number = static_cast<std::uint32_t>(part.findings.size() + 1);
      part.findings.push_back({&finding, claim_id(part.prefix + "finding-" + id_from(finding.fingerprint)), number});
    }
    filings_.push_back(std::move(part));
  }
}

std::string_view HtmlPage::rule_id(std::string_view rule) const {
  const auto found = rule_ids_.find(rule);
  return found == rule_ids_.end() ? std::string_view{} : std::string_view(found->second);
}

std::string HtmlPage::claim_id(const std::string& wanted) {
  std::uint32_t& uses = ids_[wanted];
  if (uses++ == 0) return wanted;
  while (true) {
    std::string id = wanted + "-" + std::to_string(uses);
    if (ids_.emplace(id, 1).second) return id;
    ++uses;
  }
}

void HtmlPage::heading(unsigned level, std::string_view text, std::string_view id) {
  const std::string digit = std::to_string(std::min(level, 6U));
  html_("<h").text(digit);
  if (!id.empty()) html_(R"( id=")").text(id)(R"(")");
  html_(">").text(text)("</h").text(digit)(">\n");
}

void HtmlPage::link_to(std::string_view id) { html_(R"(<a href="#)").text(id)(R"(">)"); }

void HtmlPage::begin_table(Markup table, std::initializer_list<Column> columns) {
  html_(table)("\n<thead><tr>");
  for (const Column& column : columns) {
    if (column.is_number) {
      html_(R"(<th scope="col" class="n">)");
    } else {
      html_(R"(<th scope="col">)");
    }
    html_.text(column.name)("</th>");
  }
  html_("</tr></thead>\n<tbody>\n");
}

void HtmlPage::end_table() { html_("</tbody>\n</table>\n"); }

void HtmlPage::term(std::string_view name, std::string_view value) {
  if (value.empty()) return;
  html_("<div><dt>").text(name)("</dt><dd>").text(value)("</dd></div>\n");
}

void HtmlPage::code_term(std::string_view name, std::string_view value) {
  if (value.empty()) return;
  html_("<div><dt>").text(name)("</dt><dd><code>").text(value)("</code></dd></div>\n");
}

void write_place(HtmlPage& page, const Evidence& evidence) {
  const bool is_around_document = is_whole_file(evidence) && !evidence.file.ends_with(evidence.document);
  const std::string& name = evidence.document.empty() || is_around_document ? evidence.file : evidence.document;
  page.html()(R"(<span class="place">)").text(name)(R"(, <span class="at">line )").number(shown_line(evidence));
  page.html()(", column ").number(evidence.column)("</span></span>");
}

void write_severity(HtmlPage& page, Severity severity) {
  constexpr std::array<std::string_view, 3> kWords{"Info", "Warning", "Error"};
  page.html()(R"(<span class="severity is-)").text(name_of(severity))(R"(">)");
  page.html().text(kWords[static_cast<std::size_t>(severity)])("</span>");
}

void write_witness(HtmlPage& page, const Evidence& evidence) {
  HtmlWriter& html = page.html();
  if (!evidence.role.empty()) html(R"(<span class="role">)").text(evidence.role)("</span> ");
  const std::string text = folded(evidence.reading.empty() ? evidence.excerpt : evidence.reading);
  const Quoted quoted = quoted_part(text);
  if (!text.empty()) html("<q>").text(quoted.text);
  if (quoted.left_out != 0) html("... (").number(quoted.left_out)(" more characters)");
  if (!text.empty()) html("</q> ");
  write_place(page, evidence);
}

std::string long_date(std::string_view iso) {
  const std::optional<Date> date = parse_iso_date(iso);
  return date ? format_long_date(*date) : std::string(iso);
}

std::string command_of(const CheckResult& result) {
  std::string command = "prefile check";
  if (!result.prefile.arguments.empty()) {
    for (const std::string& argument : result.prefile.arguments) command += " " + shell_word(argument);
    return command;
  }
  for (const FilingResult& filing : result.filings) command += " " + shell_word(filing.input);
  if (!result.as_of.empty()) command += " --as-of " + shell_word(result.as_of);
  if (result.prefile.fail_on != "error") command += " --fail-on " + shell_word(result.prefile.fail_on);
  if (result.prefile.profile != "default") command += " --profile " + shell_word(result.prefile.profile);
  if (result.prefile.strict) command += " --strict";
  return command;
}

}  // namespace prefile::report
