// Lines about the run itself for whoever asked for them with -v: standard error, no time, no address, no filing text.
#pragma once

#include <string>

namespace prefile::app {

/// Lets `log` write; without it nothing is logged.
void start_log();
/// One line. Goes through the terminal encoder. May be called from any thread.
void log(const std::string& line);

}  // namespace prefile::app
