// A realistic result about an invented company, for the tests of reports. Nothing in it is a real filing.
#pragma once

#include <string>
#include <string_view>

#include "diag/diagnostics.h"

namespace prefile::fixture {

/// The text of the invented submission.
[[nodiscard]] std::string_view submission();
/// Evidence for the `occurrence`th (0-based) `text` in the submission. Fails the test when it is not there.
[[nodiscard]] Evidence evidence_of(std::string_view text, std::string_view role, std::size_t occurrence = 0);
/// One 8-K with findings of each severity, an undetermined rule, a broken one, passes and rules that do not apply.
[[nodiscard]] CheckResult defective();
/// The same filing without defects: verdict ready.
[[nodiscard]] CheckResult clean();
/// Three filings: defective, clean, unreadable.
[[nodiscard]] CheckResult several();
/// One filing with `findings` findings over twelve rules.
[[nodiscard]] CheckResult crowded(std::size_t findings);
/// Filing text that tries to become markup, terminal commands or structure in every field.
[[nodiscard]] CheckResult hostile();
/// The same with harmless letters in their place, line by line: the same structure must come out.
[[nodiscard]] CheckResult harmless();
/// The strings of `hostile`.
[[nodiscard]] const std::vector<std::string>& hostile_strings();

}  // namespace prefile::fixture
