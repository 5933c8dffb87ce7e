#include "diag/diagnostics.h"

#include <algorithm>
#include <array>
#include <utility>

#include "diag/fingerprint.h"

namespace prefile {
namespace {

constexpr std::array<std::string_view, 3> kSeverities{"info", "warning", "error"};
constexpr std::array<std::string_view, 5> kOutcomes{"pass", "finding", "not_applicable", "undetermined", "error"};
constexpr std::array<std::string_view, 3> kStatuses{"open", "waived", "baseline"};
constexpr std::array<std::string_view, 3> kVerdicts{"ready", "not_ready", "incomplete"};

template <typename T, std::size_t N>
std::optional<T> parse_name(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<T>(found - names.begin());
}

std::string amount(std::uint64_t number, std::string_view singular, std::string_view plural) {
  return std::to_string(number) + " " + std::string(number == 1 ? singular : plural);
}

std::string join(const std::vector<std::string>& parts) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty()) joined += ", ";
    joined += part;
  }
  return joined;
}

bool has_severity_at_least(const FilingResult& filing, Severity least) {
  return std::any_of(filing.findings.begin(), filing.findings.end(), [least](const Finding& finding) {
    return finding.status == FindingStatus::open && finding.severity >= least;
  });
}

std::string findings_part(const Counts& counts) {
  std::vector<std::string> parts{amount(counts.errors, "error", "errors"),
                                 amount(counts.warnings, "warning", "warnings")};
  if (counts.infos != 0) parts.push_back(amount(counts.infos, "info", "infos"));
  std::string text = join(parts);
  std::vector<std::string> hidden;
  if (counts.waived != 0) hidden.push_back(std::to_string(counts.waived) + " waived");
  if (counts.baseline != 0) hidden.push_back(std::to_string(counts.baseline) + " in the baseline");
  if (!hidden.empty()) text += " (" + join(hidden) + ")";
  return text;
}

std::string ledger_part(const Counts& counts) {
  std::vector<std::string> parts{std::to_string(counts.passed) + " passed"};
  const std::array<std::pair<std::uint32_t, std::string_view>, 4> rest{{{counts.failed, " failed"},
                                                                        {counts.not_applicable, " not applicable"},
                                                                        {counts.undetermined, " undetermined"},
                                                                        {counts.broken, " broken"}}};
  for (const auto& [number, word] : rest) {
    if (number != 0) parts.push_back(std::to_string(number) + std::string(word));
  }
  return join(parts);
}

}  // namespace

std::string_view name_of(Severity severity) { return kSeverities[static_cast<std::size_t>(severity)]; }
std::string_view name_of(Outcome outcome) { return kOutcomes[static_cast<std::size_t>(outcome)]; }
std::string_view name_of(FindingStatus status) { return kStatuses[static_cast<std::size_t>(status)]; }
std::string_view name_of(Verdict verdict) { return kVerdicts[static_cast<std::size_t>(verdict)]; }
std::optional<Severity> parse_severity(std::string_view name) { return parse_name<Severity>(kSeverities, name); }
std::optional<Outcome> parse_outcome(std::string_view name) { return parse_name<Outcome>(kOutcomes, name); }
std::optional<FindingStatus> parse_status(std::string_view name) { return parse_name<FindingStatus>(kStatuses, name); }
std::optional<Verdict> parse_verdict(std::string_view name) { return parse_name<Verdict>(kVerdicts, name); }

std::optional<Finding> make_finding(std::string rule, Severity severity, std::string message_id, std::string message,
                                    std::vector<Evidence> evidence) {
  if (evidence.empty()) return std::nullopt;
  Finding finding;
  finding.fingerprint = diag::fingerprint_of(rule, message_id, evidence);
  finding.rule = std::move(rule);
  finding.severity = severity;
  finding.message_id = std::move(message_id);
  finding.message = std::move(message);
  finding.evidence = std::move(evidence);
  return finding;
}

Verdict verdict_of(const FilingResult& filing, const Provenance& settings, std::size_t rules) {
  if (rules == 0 || !filing.failures.empty() || filing.outcomes.size() != rules) return Verdict::incomplete;
  for (const LedgerEntry& entry : filing.outcomes) {
    if (entry.outcome == Outcome::error) return Verdict::incomplete;
    if (settings.strict && entry.outcome == Outcome::undetermined) return Verdict::incomplete;
  }
  const std::optional<Severity> least = parse_severity(settings.fail_on);
  return least && has_severity_at_least(filing, *least) ? Verdict::not_ready : Verdict::ready;
}

Verdict verdict_of(const CheckResult& result) {
  if (result.filings.empty()) return Verdict::incomplete;
  Verdict worst = Verdict::ready;
  for (const FilingResult& filing : result.filings) {
    worst = std::max(worst, verdict_of(filing, result.prefile, result.rules.size()));
  }
  return worst;
}

int exit_code_of(Verdict verdict) {
  constexpr std::array<int, 3> kCodes{0, 1, 3};
  return kCodes[static_cast<std::size_t>(verdict)];
}

Counts count(const CheckResult& result) {
  Counts counts;
  counts.filings = static_cast<std::uint32_t>(result.filings.size());
  counts.rules = static_cast<std::uint32_t>(result.rules.size());
  const std::array<std::uint32_t*, 3> by_severity{&counts.infos, &counts.warnings, &counts.errors};
  const std::array<std::uint32_t*, 5> by_outcome{&counts.passed, &counts.failed, &counts.not_applicable,
                                                 &counts.undetermined, &counts.broken};
  for (const FilingResult& filing : result.filings) {
    for (const Finding& finding : filing.findings) {
      switch (finding.status) {
        case FindingStatus::open: ++*by_severity[static_cast<std::size_t>(finding.severity)]; break;
        case FindingStatus::waived: ++counts.waived; break;
        case FindingStatus::baseline: ++counts.baseline; break;
      }
    }
    for (const LedgerEntry& entry : filing.outcomes) ++*by_outcome[static_cast<std::size_t>(entry.outcome)];
  }
  return counts;
}

std::string summary_line(const CheckResult& result) {
  const Counts counts = count(result);
  const std::uint64_t checks =
      std::uint64_t{counts.passed} + counts.failed + counts.not_applicable + counts.undetermined + counts.broken;
  std::string line = findings_part(counts) + " in " + amount(counts.filings, "filing", "filings");
  const auto unfinished = std::count_if(result.filings.begin(), result.filings.end(),
                                        [](const FilingResult& filing) { return !filing.failures.empty(); });
  if (unfinished != 0) line += " (" + std::to_string(unfinished) + " not finished)";
  line += "; " + amount(counts.rules, "rule", "rules");
  if (checks != counts.rules) line += ", " + amount(checks, "check", "checks");
  return line + ": " + ledger_part(counts) + ".";
}

}  // namespace prefile
