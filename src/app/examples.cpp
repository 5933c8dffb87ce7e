#include "app/examples.h"

#include <algorithm>
#include <set>
#include <span>

#include "base/lines.h"
#include "base/names.h"
#include "engine/run.h"
#include "parse/parse.h"
#include "report/terminal_encoder.h"
#include "report/words.h"
#include "report/xml_encoder.h"

namespace prefile::app {
namespace {

/// A quarter of what a rule may use of a filing: an example is a small submission, and who wrote a loop without an end
/// waits for it at every example.
constexpr std::int64_t kExampleFuel = lua::Budget{}.fuel / 4;

struct Reported {
  std::string id;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  friend bool operator==(const Reported&, const Reported&) = default;
};

/// `marked at 88:5-88:12 "the words"`: lines and columns of the text that was built.
std::string describe(const std::vector<Reported>& list, const std::string& text) {
  if (list.empty()) return "nothing";
  const LineIndex lines(text);
  const auto place = [&](std::uint32_t at) {
    const LineColumn found = lines.locate(at);
    return std::to_string(found.line) + ":" + std::to_string(found.column);
  };
  std::string line;
  for (const Reported& each : list) {
    line += (line.empty() ? "" : ", ") + each.id + " at " + place(each.start) + "-" + place(each.end) + " \"" +
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
std::string compare_witnesses(const engine::Example& example, const LedgerEntry& entry) {
  if (!example.witnesses.has_value()) return "";
  std::vector<std::string> found;
  for (const Evidence& each : entry.witnesses) {
    found.push_back(one_line(each.excerpt));
  }
  if (found == *example.witnesses) return "";
  return "the witnesses are " + quoted(found) + ", not " + quoted(*example.witnesses);
}

std::vector<Reported> findings_of(const FilingResult& result) {
  std::vector<Reported> found;
  for (const Finding& finding : result.findings) {
    found.push_back({finding.message_id, finding.evidence.front().start, finding.evidence.front().end});
  }
  return found;
}

/// "" when the rule said what the example expects, else what differed.
std::string compare(const engine::Example& example, const BuiltExample& built, const FilingResult& result) {
  const LedgerEntry& entry = result.outcomes.front();
  if (entry.outcome == Outcome::error) return "the rule failed: " + entry.reason;
  const std::vector<Reported> found = findings_of(result);
  if (!example.outcome.empty() && name_of(entry.outcome) != example.outcome) {
    return "the outcome is " + std::string(name_of(entry.outcome)) + ", not " + example.outcome +
           (entry.reason.empty() ? "" : " (" + entry.reason + ")") +
           (found.empty() ? "" : "; found " + describe(found, built.text));
  }
  if (entry.outcome == Outcome::undetermined && example.outcome.empty()) return "undetermined: " + entry.reason;
  if (std::string differing = compare_witnesses(example, entry); !differing.empty()) return differing;
  if (built.marks.size() != example.expect.size()) {
    return std::to_string(built.marks.size()) + " marks but " + std::to_string(example.expect.size()) +
           " expected messages";
  }
  std::vector<Reported> expected;
  for (std::size_t at = 0; at < built.marks.size(); ++at) {
    expected.push_back({example.expect[at], built.marks[at].start, built.marks[at].end});
  }
  if (found == expected) return "";
  return (expected.empty() ? "expected silence" : "expected " + describe(expected, built.text)) + "; found " +
         describe(found, built.text);
}

Result<std::vector<Filing>> build_prior(const engine::Example& example, const ExampleBases& bases) {
  std::vector<Filing> filings;
  for (const engine::Example& each : example.prior) {
    const Result<BuiltExample> built = build_example(each, bases);
    if (!built) return built.error();
    Result<Filing> filing = parse::parse_filing("prior.txt", built->text);
    if (!filing) {
      return Error{ErrorCode::bad_rule, each.name + " does not parse: " + filing.error().message, ""};
    }
    filings.push_back(std::move(filing).value());
  }
  return filings;
}

ExampleOutcome run_example(const engine::Rule& rule, const engine::Example& example, const ExampleBases& bases,
                           lua::Trace* trace) {
  ExampleOutcome outcome{rule.description.id, example.name, false, ""};
  const Result<BuiltExample> built = build_example(example, bases);
  if (!built) {
    outcome.problem = built.error().message;
    return outcome;
  }
  const Result<Filing> filing = parse::parse_filing("example.txt", built->text);
  if (!filing) {
    outcome.problem = "the example does not parse: " + filing.error().message;
    return outcome;
  }
  const Result<std::vector<Filing>> prior = build_prior(example, bases);
  if (!prior) {
    outcome.problem = prior.error().message;
    return outcome;
  }
  engine::RuleSet alone;
  alone.rules.push_back(rule);
  engine::RunOptions options;
  options.trace = trace;
  options.budget.fuel = kExampleFuel;
  for (const Filing& each : *prior) options.prior.push_back(&each);
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

ExampleReport run_examples(const engine::RuleSet& rules, const ExampleBases& bases) {
  ExampleReport report;
  report.rules = rules.rules.size();
  for (const engine::Rule& rule : rules.rules) {
    lua::Trace trace;
    for (const engine::Example& example : rule.examples) {
      report.outcomes.push_back(run_example(rule, example, bases, &trace));
      if (!report.outcomes.back().passed) ++report.failed;
    }
    const std::set<std::uint32_t> lines = lua::lines_never_run(rule.source.text, trace);
    if (!lines.empty()) report.unreached.push_back({rule.source.path, {lines.begin(), lines.end()}});
  }
  return report;
}

Result<std::string> show_example(const engine::RuleSet& rules, const std::string& name, const ExampleBases& bases) {
  std::vector<const engine::Example*> found;
  std::vector<std::string> names;
  for (const engine::Rule& rule : rules.rules) {
    for (const engine::Example& example : rule.examples) {
      if (example.name == name) found.push_back(&example);
      names.push_back(example.name);
    }
  }
  if (found.size() == 1) {
    Result<BuiltExample> built = build_example(*found.front(), bases);
    if (!built) return built.error();
    return std::move(built->text);
  }
  const std::string near = nearest_name(name, names);
  return Error{ErrorCode::bad_configuration,
               found.empty()
                   ? "no example is called '" + name + "'" +
                         (near.empty() ? "; `rule test -v` shows them" : "; did you mean '" + near + "'?")
                   : std::to_string(found.size()) + " examples are called '" + name + "'; choose a rule with --select",
               "--show-example"};
}

bool examples_pass(const engine::RuleSet& rules, const ExampleBases& bases) {
  for (const engine::Rule& rule : rules.rules) {
    for (const engine::Example& example : rule.examples) {
      if (!run_example(rule, example, bases, nullptr).passed) return false;
    }
  }
  return true;
}

namespace {

std::string describe_failures(std::span<const ExampleOutcome> failed) {
  const ExampleOutcome& first = failed.front();
  std::string text = "FAILED " + report::terminal_text(first.rule + ": " + first.example) + "\n";
  for (std::size_t at = 1; at < failed.size(); ++at) {
    text += "       " + report::terminal_text(failed[at].rule + ": " + failed[at].example) + "\n";
  }
  if (failed.size() > 1) text += "    in " + std::to_string(failed.size()) + " examples: ";
  if (failed.size() == 1) text += "    ";
  return text + report::terminal_text(first.problem) + "\n";
}

/// The outcomes of one rule from `first` on: those that failed in the same words together.
std::string describe_outcomes(std::span<const ExampleOutcome> outcomes, bool verbose) {
  std::string text;
  std::vector<std::vector<ExampleOutcome>> failures;
  for (const ExampleOutcome& outcome : outcomes) {
    if (outcome.passed) {
      if (verbose) text += "ok    " + report::terminal_text(outcome.rule + ": " + outcome.example) + "\n";
      continue;
    }
    const auto same = std::find_if(failures.begin(), failures.end(),
                                   [&](const auto& group) { return group.front().problem == outcome.problem; });
    if (same == failures.end()) {
      failures.push_back({outcome});
    } else {
      same->push_back(outcome);
    }
  }
  for (const std::vector<ExampleOutcome>& group : failures) text += describe_failures(group);
  return text;
}

}  // namespace

std::string describe(const ExampleReport& report, bool verbose) {
  std::string text;
  const std::span<const ExampleOutcome> all(report.outcomes);
  for (std::size_t at = 0; at < all.size();) {
    std::size_t end = at + 1;
    while (end < all.size() && all[end].rule == all[at].rule) ++end;
    text += describe_outcomes(all.subspan(at, end - at), verbose);
    at = end;
  }
  for (const Unreached& each : report.unreached) {
    std::string lines;
    for (const std::uint32_t line : each.lines) lines += (lines.empty() ? "" : ", ") + std::to_string(line);
    text += "note: " + report::terminal_text(each.path) + ": no example reaches line " + lines + "\n";
  }
  return text + report::amount_of(report.rules, "rule", "rules") + ", " +
         report::amount_of(report.outcomes.size(), "example", "examples") + ": " +
         std::to_string(report.outcomes.size() - report.failed) + " passed, " + std::to_string(report.failed) +
         " failed\n";
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
