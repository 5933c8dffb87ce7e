// From the words of the command line to what was asked for; the only place that knows the library that reads them.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "cli/rule_commands.h"
#include "config/settings.h"

namespace prefile::cli {

/// What the flags of `check` said, before environment and configuration file.
struct CheckFlags {
  std::vector<std::string> paths;
  std::vector<std::string> prior;
  std::vector<std::string> outputs;
  std::string config;
  bool isolated = false;
  bool quiet = false;
  bool verbose = false;
  config::Settings settings;
};

struct Arguments {
  std::string command;       ///< "check"; empty when nothing was asked for, and `text` is the help
  std::string rule_command;  ///< of `rule`: "list"
  std::string text;          ///< to be printed, of "help"
  CheckFlags check;
  RuleRequest rule;
  std::string path;             ///< of `inspect`
  std::string format = "text";  ///< of `inspect`
  std::string draft;            ///< of `init`; empty: the folder the program was called in
};

/// Reads the command line. Help is wrapped at `width` columns. Errors: bad_configuration with what is wrong and what
/// there is instead.
[[nodiscard]] Result<Arguments> parse_arguments(int argc, char* argv[], std::size_t width);

}  // namespace prefile::cli
