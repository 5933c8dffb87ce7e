// What goes to standard output and standard error, and what the terminal is like.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace prefile::cli {

/// Writes results to standard output. Errors: write_failed (a full disk, a closed pipe).
[[nodiscard]] Status print(std::string_view text);
/// A line for people on standard error.
void say(const std::string& line);
/// Says what went wrong and what to do, and gives `exit_code` back.
[[nodiscard]] int complain(const Error& error, int exit_code);

/// The exit code of a command whose only work was to print: 0, also where who read it had enough (`| head`); or 3 with
/// a complaint.
[[nodiscard]] int finish(const Status& printed);

/// Whether to colour, for "auto", "always" or "never"; NO_COLOR and TERM=dumb are honoured.
[[nodiscard]] bool use_color(std::string_view when);
/// Columns to wrap at: COLUMNS when it is set, else those of the terminal up to 120, 80 when standard output is none.
[[nodiscard]] std::uint32_t terminal_width();

}  // namespace prefile::cli
