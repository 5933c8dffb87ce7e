// The words all reports share: verdicts, outcomes, amounts, places.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostics.h"

namespace prefile::report {

/// "1 error", "2,312 errors".
[[nodiscard]] std::string amount_of(std::uint64_t number, std::string_view singular, std::string_view plural);
/// "2,312".
[[nodiscard]] std::string grouped(std::uint64_t number);
/// "pass", "finding", "not applicable", "undetermined", "broken".
[[nodiscard]] std::string_view word_for(Outcome outcome);
/// "Ready to file", "Not ready to file", "Incomplete".
[[nodiscard]] std::string_view title_of(Verdict verdict);

/// The recorded verdict, or the one the ledger gives when that is worse: a report never says more than its ledger.
[[nodiscard]] Verdict shown_verdict(const CheckResult& result);
/// One or two sentences that give the reason for the verdict.
[[nodiscard]] std::string reason_for(Verdict verdict, const CheckResult& result);
/// The same for one filing of several.
[[nodiscard]] std::string reason_for(Verdict verdict, const CheckResult& result, const FilingResult& filing);

/// The rule's description, or null when the result does not describe it.
[[nodiscard]] const RuleDescription* find_rule(const CheckResult& result, std::string_view id);

/// The findings that count: open, of `severity`.
[[nodiscard]] std::uint32_t open_findings(const FilingResult& filing, Severity severity);
[[nodiscard]] std::uint32_t entries_with(const FilingResult& filing, Outcome outcome);

/// "Form 8-K, Example Corp, period 2024-03-14", of what is known; empty when nothing is.
[[nodiscard]] std::string identity_of(const FilingResult& filing);
/// Citations joined with "; ", without those of other forms than `form` where some are left: "Form 8-K, cover page".
[[nodiscard]] std::string citations_of(const RuleDescription& rule, std::string_view form);
/// Whether the rule rests on law or the manual, not on practice or the house's own rules alone.
[[nodiscard]] bool rests_on_law(const RuleDescription& rule);
/// White space folded to single spaces, trimmed.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace prefile::report
