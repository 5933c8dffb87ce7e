// The commands of prefile.
#pragma once

#include <string>

namespace prefile::cli {

/// Runs the program; the exit code is that of outcomes (0 ready, 1 findings, 2 usage, 3 not finished).
[[nodiscard]] int run(int argc, char* argv[]);

/// Says that prefile itself failed, and gives exit code 3.
[[nodiscard]] int report_bug(const std::string& what);

}  // namespace prefile::cli
