#include "report/words.h"

#include <algorithm>
#include <array>

#include "base/result.h"

namespace prefile::report {
namespace {

struct Tally {
  std::uint64_t open = 0;  ///< findings at or above the level that fails
  std::uint64_t broken = 0, undetermined = 0, unfinished = 0, unanswered = 0;
};

Tally tally(const CheckResult& result, const FilingResult& filing) {
  Tally sum;
  const auto least = parse_severity(result.prefile.fail_on);
  for (const Finding& finding : filing.findings) {
    if (least && finding.status == FindingStatus::open && finding.severity >= *least) ++sum.open;
  }
  sum.broken = entries_with(filing, Outcome::error);
  sum.undetermined = entries_with(filing, Outcome::undetermined);
  sum.unfinished = filing.failures.empty() ? 0 : 1;
  if (filing.outcomes.size() < result.rules.size()) sum.unanswered = result.rules.size() - filing.outcomes.size();
  return sum;
}

Tally tally(const CheckResult& result) {
  Tally sum;
  for (const FilingResult& filing : result.filings) {
    const Tally one = tally(result, filing);
    sum.open += one.open;
    sum.broken += one.broken;
    sum.undetermined += one.undetermined;
    sum.unfinished += one.unfinished;
    sum.unanswered += one.unanswered;
  }
  return sum;
}

std::string open_phrase(const Tally& sum, const std::string& fail_on) {
  return amount_of(sum.open, "finding", "findings") + (fail_on == "info" ? "" : " at or above \"" + fail_on + "\"") +
         (sum.open == 1 ? " stands open" : " stand open");
}

/// Reports that could not be written leave their notes in a result that was checked to the end.
bool is_unwritten(const CheckResult& result) {
  return verdict_of(result) != Verdict::incomplete && !result.notes.empty() &&
         std::any_of(result.notes.begin(), result.notes.end(),
                     [](const Failure& note) { return note.code == name_of(ErrorCode::write_failed); });
}

std::string incomplete_reason(const Tally& sum, const CheckResult& result) {
  if (is_unwritten(result)) {
    return "The filings were checked, but a report could not be written, so the run did not finish: mend that and run "
           "it again.";
  }
  std::vector<std::string> reasons;
  if (result.rules.empty()) reasons.emplace_back("no rule ran");
  if (result.filings.empty()) reasons.emplace_back("no filing was checked");
  if (sum.unfinished != 0) {
    reasons.push_back(amount_of(sum.unfinished, "input", "inputs") + " could not be read to the end");
  }
  if (sum.broken != 0) reasons.push_back(amount_of(sum.broken, "rule check", "rule checks") + " broke");
  if (sum.unfinished == 0 && sum.unanswered != 0) {
    reasons.push_back(amount_of(sum.unanswered, "rule check has", "rule checks have") + " no answer");
  }
  if (result.prefile.strict && sum.undetermined != 0) {
    reasons.push_back(amount_of(sum.undetermined, "rule check is", "rule checks are") +
                      " undetermined, which counts with --strict");
  }
  std::string text = "The check did not come to its end, so it says nothing about what it did not see";
  for (std::size_t i = 0; i < reasons.size(); ++i) text += (i == 0 ? ": " : "; ") + reasons[i];
  text += ".";
  if (sum.open != 0) text += " Besides, " + open_phrase(sum, result.prefile.fail_on) + ".";
  return text;
}

std::string reason_from(Verdict verdict, const Tally& sum, const CheckResult& result) {
  if (verdict == Verdict::incomplete) return incomplete_reason(sum, result);
  const std::string& fail_on = result.prefile.fail_on;
  std::string text;
  if (verdict == Verdict::not_ready) {
    text = "Checked to the end; " + open_phrase(sum, fail_on) + ".";
  } else if (!parse_severity(fail_on)) {
    text = "Checked to the end; findings do not decide this verdict (fail-on is \"" + fail_on + "\").";
  } else if (fail_on == "info") {
    text = "Checked to the end; no finding stands open.";
  } else {
    text = "Checked to the end; no finding at or above \"" + fail_on + "\" stands open.";
  }
  if (sum.undetermined != 0) {
    text += " " + amount_of(sum.undetermined, "rule check", "rule checks") + " could not be decided and " +
            (sum.undetermined == 1 ? "needs" : "need") + " a person's eye.";
  }
  return text;
}

/// Whether a citation names a form that `form` is no variant of: 8-K/A, 10-K405 and S-3ASR are variants of 8-K, 10-K
/// and S-3, but S-11 is none of S-1.
bool is_of_other_form(std::string_view cite, std::string_view form) {
  constexpr std::string_view kForm = "Form ";
  if (!cite.starts_with(kForm) || form.empty()) return false;
  cite.remove_prefix(kForm.size());
  const std::string_view named = cite.substr(0, cite.find_first_of(",; "));
  if (!form.starts_with(named)) return true;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return form.size() > named.size() && is_digit(named.back()) && is_digit(form[named.size()]);
}

}  // namespace

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string amount_of(std::uint64_t number, std::string_view singular, std::string_view plural) {
  return grouped(number) + " " + std::string(number == 1 ? singular : plural);
}

std::string_view word_for(Outcome outcome) {
  constexpr std::array<std::string_view, 5> kWords{"pass", "finding", "not applicable", "undetermined", "broken"};
  return kWords[static_cast<std::size_t>(outcome)];
}

std::string_view title_of(Verdict verdict) {
  constexpr std::array<std::string_view, 3> kTitles{"Ready to file", "Not ready to file", "Incomplete"};
  return kTitles[static_cast<std::size_t>(verdict)];
}

Verdict shown_verdict(const CheckResult& result) { return std::max(result.verdict, verdict_of(result)); }

std::string reason_for(Verdict verdict, const CheckResult& result) {
  return reason_from(verdict, tally(result), result);
}

std::string reason_for(Verdict verdict, const CheckResult& result, const FilingResult& filing) {
  return reason_from(verdict, tally(result, filing), result);
}

const RuleDescription* find_rule(const CheckResult& result, std::string_view id) {
  const auto found =
      std::lower_bound(result.rules.begin(), result.rules.end(), id,
                       [](const RuleDescription& rule, std::string_view wanted) { return rule.id < wanted; });
  return found != result.rules.end() && found->id == id ? &*found : nullptr;
}

std::uint32_t open_findings(const FilingResult& filing, Severity severity) {
  return static_cast<std::uint32_t>(
      std::count_if(filing.findings.begin(), filing.findings.end(), [severity](const Finding& finding) {
        return finding.status == FindingStatus::open && finding.severity == severity;
      }));
}

std::uint32_t entries_with(const FilingResult& filing, Outcome outcome) {
  return static_cast<std::uint32_t>(
      std::count_if(filing.outcomes.begin(), filing.outcomes.end(),
                    [outcome](const LedgerEntry& entry) { return entry.outcome == outcome; }));
}

std::string identity_of(const FilingResult& filing) {
  std::string text;
  if (!filing.form.empty()) text = "Form " + filing.form;
  const auto append = [&text](const std::string& part) {
    if (!text.empty()) text += ", ";
    text += part;
  };
  if (!filing.registrant.empty()) append(filing.registrant);
  if (!filing.period.empty()) append("period " + filing.period);
  return text;
}

std::string citations_of(const RuleDescription& rule, std::string_view form) {
  std::string all;
  std::string own;
  for (const Authority& authority : rule.authority) {
    all += (all.empty() ? "" : "; ") + authority.cite;
    if (!is_of_other_form(authority.cite, form)) own += (own.empty() ? "" : "; ") + authority.cite;
  }
  return own.empty() ? all : own;
}

bool rests_on_law(const RuleDescription& rule) {
  return std::any_of(rule.authority.begin(), rule.authority.end(), [](const Authority& each) {
    return !each.cite.starts_with("Practice") && !each.cite.starts_with("House rule");
  });
}

std::string folded(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n\f\v";
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t start = text.find_first_not_of(kSpace);
    if (start == std::string_view::npos) break;
    text.remove_prefix(start);
    const std::string_view word = text.substr(0, text.find_first_of(kSpace));
    if (!out.empty()) out += ' ';
    out += word;
    text.remove_prefix(word.size());
  }
  return out;
}

}  // namespace prefile::report
