// The commands for rule authors: `explain` and `rule ...`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace prefile::cli {

/// What the options of these commands said.
struct RuleRequest {
  std::string program;  ///< as it was called, for what to run next
  std::string id;
  std::vector<std::string> folders;   ///< packs; none means the built-in rules
  std::vector<std::string> select;    ///< of `test` and `lint`: only these rules or families; none means all
  std::string form;                   ///< that `new` writes for; empty: by family
  std::string example;                ///< whose submission `test` prints; empty: it runs all
  std::string folder = "rules";       ///< where `new` writes
  std::string junit;                  ///< file for `test`; empty: none
  std::string output = "docs/rules";  ///< folder for `docs`
  bool check_only = false;
  bool verbose = false;
};

/// `prefile explain`. These give exit codes.
[[nodiscard]] int explain_rule(const RuleRequest& request);
/// `prefile rule NAME`.
[[nodiscard]] int run_rule_command(std::string_view name, const RuleRequest& request);

}  // namespace prefile::cli
