// Every format is rendered from a CheckResult alone. Rendering cannot fail and does no I/O.
#pragma once

#include <string>

#include "base/result.h"
#include "diag/diagnostics.h"

namespace prefile::report {

struct TextOptions {
  bool color = false;
  std::uint32_t width = 80;  ///< columns to wrap prose at; source lines are cut around the mark, with "..." shown
  bool quiet = false;        ///< findings only
  bool verbose = false;      ///< passes with witnesses and not-applicable rules too
};

/// What a person reads in the terminal: findings with source and caret, then undetermined and failures, then the last
/// line.
[[nodiscard]] std::string render_full(const CheckResult& result, const TextOptions& options);
/// `FILE:LINE:COL: SEVERITY: MESSAGE [RULE]`, one line each, then the last line.
[[nodiscard]] std::string render_concise(const CheckResult& result, const TextOptions& options);
/// The complete result, schema prefile-result-1.
[[nodiscard]] std::string render_json(const CheckResult& result);
/// Reads back what `render_json` wrote. Errors: malformed_input.
[[nodiscard]] Result<CheckResult> parse_json(std::string_view json);
/// The audit report: one self-contained file.
[[nodiscard]] std::string render_html(const CheckResult& result);

}  // namespace prefile::report
