#include "app/examples.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/date.h"
#include "base/embedded.h"
#include "engine/run.h"
#include "model/forms.h"
#include "parse/parse.h"
#include "report/terminal_encoder.h"
#include "report/xml_encoder.h"

namespace prefile {
std::span<const EmbeddedFile> example_bases();
}

namespace prefile::app {
namespace {

constexpr std::string_view kPeriod = "20260105";
constexpr std::string_view kFiled = "20260107";

Error wrong(const engine::Example& example, const std::string& message) {
  return {ErrorCode::bad_rule, "example \"" + example.name + "\": " + message, ""};
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// Takes the section {{NAME}}...{{/NAME}}: its default content stays, or `content` replaces it.
void fill_section(std::string& text, const std::string& name, const std::optional<std::string>& content) {
  const std::string open = "{{" + name + "}}\n";
  const std::string close = "{{/" + name + "}}\n";
  const std::size_t start = text.find(open);
  const std::size_t end = text.find(close);
  if (start == std::string::npos || end == std::string::npos) return;
  const std::string inner =
      content.has_value() ? *content + "\n" : text.substr(start + open.size(), end - start - open.size());
  text.replace(start, end + close.size() - start, inner);
}

std::string_view base_form(std::string_view form) {
  return form.ends_with("/A") ? form.substr(0, form.size() - 2) : form;
}

std::string_view base_of(std::string_view form) {
  const std::string name = std::string(base_form(form)) + ".txt";
  for (const EmbeddedFile& file : example_bases()) {
    if (file.path == name) return file.bytes;
  }
  return {};
}

/// "EX-99.1" gives "99.1".
std::string exhibit_number(std::string_view type) {
  return type.starts_with("EX-") ? std::string(type.substr(3)) : std::string();
}

std::string attachment(const engine::ExampleDocument& document, std::size_t sequence) {
  const std::string number = exhibit_number(document.type);
  std::string name = document.filename;
  if (name.empty()) {
    name = "example-ex" + number + ".htm";
    std::erase(name, '.');
    name.insert(name.size() - 3, ".");
  }
  std::string body = document.body;
  if (body.empty()) {
    body = "<p>Exhibit " + number + "</p>\n<p>Invented text of exhibit " + number + ".</p>";
  }
  return "<DOCUMENT>\n<TYPE>" + document.type + "\n<SEQUENCE>" + std::to_string(sequence) + "\n<FILENAME>" + name +
         "\n<TEXT>\n<html><body>\n" + body + "\n</body></html>\n</TEXT>\n</DOCUMENT>\n";
}

std::vector<engine::ExampleDocument> attachments_of(const engine::Example& example) {
  if (!example.attach.empty() || example.body.has_value()) return example.attach;
  return {{"EX-99.1", "", ""}};
}

std::string item_lines(const std::vector<std::string>& items) {
  std::string lines;
  for (const std::string& item : items) lines += "ITEM INFORMATION:\t\t" + item + "\n";
  return lines;
}

/// What EDGAR's header would say for the items the body shows.
std::vector<std::string> header_items_of(const std::string& text, std::string_view form_type) {
  std::vector<std::string> items;
  const Result<Filing> filing = parse::parse_filing("example", text);
  const FormDefinition* form = find_form(form_type);
  if (!filing || form == nullptr) return items;
  const DayNumber day = filing->filing_date.has_value() ? day_number(*filing->filing_date) : 0;
  for (const Item& item : filing->items) {
    const ItemDefinition* definition = form->find_item(item.number.value, day);
    if (definition == nullptr || definition->header_texts.empty()) continue;
    const std::string text_of_item{definition->header_texts.front()};
    if (std::find(items.begin(), items.end(), text_of_item) == items.end()) items.push_back(text_of_item);
  }
  return items;
}

/// Replaces the value on the header line of `label`, or takes the line out when the value is "-".
Status set_header_line(std::string& text, const engine::Example& example, const std::string& label,
                       const std::string& value) {
  const std::size_t end_of_header = text.find("</SEC-HEADER>");
  const std::size_t at = text.find(label + ":");
  if (at == std::string::npos || at > end_of_header) return wrong(example, "the header has no line '" + label + "'");
  const std::size_t line_start = text.rfind('\n', at) + 1;
  const std::size_t line_end = text.find('\n', at);
  if (value == "-") {
    text.erase(line_start, line_end + 1 - line_start);
    return Done{};
  }
  const std::size_t value_start = text.find_first_not_of("\t ", at + label.size() + 1);
  text.replace(value_start, line_end - value_start, value);
  return Done{};
}

Status apply_edits(std::string& text, const engine::Example& example) {
  for (const auto& [from, to] : example.edits) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) return wrong(example, "the text to edit does not stand in the submission: " + from);
    if (text.find(from, at + 1) != std::string::npos) {
      return wrong(example, "the text to edit stands more than once: " + from);
    }
    text.replace(at, from.size(), to);
  }
  return Done{};
}

/// Takes the marks out of `text`.
Result<BuiltExample> take_marks(std::string text, const engine::Example& example) {
  BuiltExample built;
  std::vector<std::uint32_t> open;
  for (std::size_t at = 0; at < text.size();) {
    if (text.compare(at, 2, "@{") == 0) {
      open.push_back(static_cast<std::uint32_t>(built.text.size()));
      at += 2;
    } else if (text.compare(at, 2, "}@") == 0) {
      if (open.empty()) return wrong(example, "a mark closes that was never opened");
      built.marks.push_back({open.back(), static_cast<std::uint32_t>(built.text.size())});
      open.pop_back();
      at += 2;
    } else {
      built.text += text[at++];
    }
  }
  if (!open.empty()) return wrong(example, "a mark is not closed");
  std::sort(built.marks.begin(), built.marks.end(),
            [](const Mark& a, const Mark& b) { return a.start != b.start ? a.start < b.start : a.end < b.end; });
  return built;
}

std::string without_marks(std::string text) {
  replace_all(text, "@{", "");
  replace_all(text, "}@", "");
  return text;
}

Result<std::string> fill_base(const engine::Example& example) {
  std::string text{base_of(example.form)};
  if (text.empty()) return wrong(example, "there is no base filing for form " + example.form + "; give `text`");
  const std::string period = example.period.empty() ? std::string(kPeriod) : example.period;
  const std::string filed = example.filed.empty() ? std::string(kFiled) : example.filed;
  const std::optional<Date> period_date = parse_compact_date(period);
  if (!period_date.has_value() || !parse_compact_date(filed).has_value()) {
    return wrong(example, "period and filed are dates like 20260105");
  }
  fill_section(text, "COVER", example.cover);
  fill_section(text, "BODY", example.body);
  fill_section(text, "SIGNATURE", example.signature);
  const std::vector<engine::ExampleDocument> documents = attachments_of(example);
  std::string attached;
  for (std::size_t at = 0; at < documents.size(); ++at) attached += attachment(documents[at], at + 2);
  replace_all(text, "{{ATTACHMENTS}}", attached);
  replace_all(text, "{{COUNT}}", std::to_string(documents.size() + 1));
  replace_all(text, "{{FORM}}", example.form);
  replace_all(text, "{{FILED}}", filed);
  replace_all(text, "{{PERIOD_LONG}}", format_long_date(*period_date));
  replace_all(text, "{{PERIOD}}", period);
  std::vector<std::string> items = example.items;
  if (!example.has_items) {
    std::string plain = without_marks(text);
    replace_all(plain, "{{ITEMS}}", "");
    items = header_items_of(plain, example.form);
  }
  replace_all(text, "{{ITEMS}}", item_lines(items));
  return text;
}

}  // namespace

Result<BuiltExample> build_example(const engine::Example& example) {
  std::string text = example.text;
  if (text.empty()) {
    Result<std::string> filled = fill_base(example);
    if (!filled) return filled.error();
    text = std::move(filled).value();
  }
  for (const auto& [label, value] : example.header) {
    if (Status set = set_header_line(text, example, label, value); !set) return set.error();
  }
  if (Status edited = apply_edits(text, example); !edited) return edited.error();
  return take_marks(std::move(text), example);
}

namespace {

struct Reported {
  std::string id;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  friend bool operator==(const Reported&, const Reported&) = default;
};

std::string describe(const std::vector<Reported>& list, const std::string& text) {
  if (list.empty()) return "nothing";
  std::string line;
  for (const Reported& each : list) {
    line += (line.empty() ? "" : ", ") + each.id + " at " + std::to_string(each.start) + "-" +
            std::to_string(each.end) + " \"" +
            text.substr(each.start, std::min<std::uint32_t>(each.end - each.start, 60)) + "\"";
  }
  return line;
}

std::string one_line(const std::string& text) {
  std::string line;
  for (const char c : text) {
    const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!is_space) line += c;
    if (is_space && !line.empty() && line.back() != ' ') line += ' ';
  }
  return line;
}

std::string quoted(const std::vector<std::string>& texts) {
  std::string list;
  for (const std::string& text : texts) list += (list.empty() ? "\"" : ", \"") + text + "\"";
  return list.empty() ? "none" : list;
}

/// "" when the witnesses are those the example names, else what differs.
std::string compare_witnesses(const engine::Example& example, const BuiltExample& built, const LedgerEntry& entry) {
  if (!example.witnesses.has_value()) return "";
  std::vector<std::string> found;
  for (const Evidence& each : entry.witnesses) {
    found.push_back(one_line(built.text.substr(each.start, each.end - each.start)));
  }
  if (found == *example.witnesses) return "";
  return "the witnesses are " + quoted(found) + ", not " + quoted(*example.witnesses);
}

/// "" when the rule said what the example expects, else what differed.
std::string compare(const engine::Example& example, const BuiltExample& built, const FilingResult& result) {
  const LedgerEntry& entry = result.outcomes.front();
  const bool silent = example.expect.empty();
  if (entry.outcome == Outcome::error) return "the rule failed: " + entry.reason;
  if (!example.outcome.empty() && name_of(entry.outcome) != example.outcome) {
    return "the outcome is " + std::string(name_of(entry.outcome)) + ", not " + example.outcome +
           (entry.reason.empty() ? "" : " (" + entry.reason + ")");
  }
  if (entry.outcome == Outcome::undetermined && example.outcome.empty()) return "undetermined: " + entry.reason;
  if (std::string differing = compare_witnesses(example, built, entry); !differing.empty()) return differing;
  if (built.marks.size() != example.expect.size()) {
    return std::to_string(built.marks.size()) + " marks but " + std::to_string(example.expect.size()) +
           " expected messages";
  }
  std::vector<Reported> expected;
  for (std::size_t at = 0; at < built.marks.size(); ++at) {
    expected.push_back({example.expect[at], built.marks[at].start, built.marks[at].end});
  }
  std::vector<Reported> found;
  for (const Finding& finding : result.findings) {
    found.push_back({finding.message_id, finding.evidence.front().start, finding.evidence.front().end});
  }
  if (found == expected) return "";
  return (silent ? "expected silence" : "expected " + describe(expected, built.text)) + "; found " +
         describe(found, built.text);
}

ExampleOutcome run_example(const engine::Rule& rule, const engine::Example& example, lua::Trace& trace) {
  ExampleOutcome outcome{rule.description.id, example.name, false, ""};
  const Result<BuiltExample> built = build_example(example);
  if (!built) {
    outcome.problem = built.error().message;
    return outcome;
  }
  const Result<Filing> filing = parse::parse_filing("example.txt", built->text);
  if (!filing) {
    outcome.problem = "the example does not parse: " + filing.error().message;
    return outcome;
  }
  engine::RuleSet alone;
  alone.rules.push_back(rule);
  engine::RunOptions options;
  options.trace = &trace;
  const FilingResult result = engine::run_rules(alone, *filing, options);
  const std::string difference = compare(example, *built, result);
  const bool broken = result.outcomes.front().outcome == Outcome::error || built->marks.size() != example.expect.size();
  if (example.todo && !broken) {
    outcome.passed = !difference.empty();
    if (!outcome.passed) outcome.problem = "a known miss is no longer missed: rename expect_todo to expect";
    return outcome;
  }
  outcome.passed = difference.empty();
  outcome.problem = difference;
  return outcome;
}

}  // namespace

ExampleReport run_examples(const engine::RuleSet& rules) {
  ExampleReport report;
  report.rules = rules.rules.size();
  for (const engine::Rule& rule : rules.rules) {
    lua::Trace trace;
    for (const engine::Example& example : rule.examples) {
      report.outcomes.push_back(run_example(rule, example, trace));
      if (!report.outcomes.back().passed) ++report.failed;
    }
    const std::set<std::uint32_t> lines = lua::lines_never_run(rule.source.text, trace);
    if (!lines.empty()) report.unreached.push_back({rule.source.path, {lines.begin(), lines.end()}});
  }
  return report;
}

std::string describe(const ExampleReport& report, bool verbose) {
  std::string text;
  for (const ExampleOutcome& outcome : report.outcomes) {
    if (outcome.passed && !verbose) continue;
    text += std::string(outcome.passed ? "ok    " : "FAILED ") +
            report::terminal_text(outcome.rule + ": " + outcome.example) + "\n";
    if (!outcome.passed) text += "    " + report::terminal_text(outcome.problem) + "\n";
  }
  for (const Unreached& each : report.unreached) {
    std::string lines;
    for (const std::uint32_t line : each.lines) lines += (lines.empty() ? "" : ", ") + std::to_string(line);
    text += "note: " + report::terminal_text(each.path) + ": no example reaches line " + lines + "\n";
  }
  return text + std::to_string(report.rules) + " rules, " + std::to_string(report.outcomes.size()) +
         " examples: " + std::to_string(report.outcomes.size() - report.failed) + " passed, " +
         std::to_string(report.failed) + " failed\n";
}

std::string junit_of(const ExampleReport& report) {
  std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"prefile rule test\" tests=\"" +
                     std::to_string(report.outcomes.size()) + "\" failures=\"" + std::to_string(report.failed) +
                     "\">\n";
  for (std::size_t at = 0; at < report.outcomes.size();) {
    const std::string& rule = report.outcomes[at].rule;
    std::string cases;
    std::size_t count = 0;
    std::size_t failed = 0;
    for (; at < report.outcomes.size() && report.outcomes[at].rule == rule; ++at, ++count) {
      const ExampleOutcome& outcome = report.outcomes[at];
      cases += "    <testcase classname=\"" + report::xml_text(rule) + "\" name=\"" +
               report::xml_text(outcome.example) + (outcome.passed ? "\"/>\n" : "\">\n");
      if (outcome.passed) continue;
      ++failed;
      cases += "      <failure>" + report::xml_text(outcome.problem) + "</failure>\n    </testcase>\n";
    }
    text += "  <testsuite name=\"" + report::xml_text(rule) + "\" tests=\"" + std::to_string(count) + "\" failures=\"" +
            std::to_string(failed) + "\">\n" + cases + "  </testsuite>\n";
  }
  return text + "</testsuites>\n";
}

}  // namespace prefile::app
