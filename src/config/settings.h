// What a run was asked to do: flags over environment over prefile.toml.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "diag/diagnostics.h"

namespace prefile::config {

/// One `--output FORMAT=FILE`.
struct Output {
  std::string format;
  std::string path;
};

/// A family or a rule with what was asked of it.
struct SeverityChange {
  std::string rule;
  Severity severity = Severity::info;
};

/// Every setting, each absent when this layer does not name it.
struct Settings {
  std::optional<std::string> format;
  std::vector<Output> outputs;
  std::optional<std::string> fail_on;  ///< "error", "warning", "info", "never"
  std::optional<bool> strict;
  std::vector<std::string> select, ignore;  ///< families or ids
  std::vector<std::string> rules;           ///< folders of house rules
  bool packs_only = false;                  ///< leave the built-in rules out
  std::optional<std::string> profile;
  std::optional<std::string> as_of;
  std::optional<std::uint32_t> jobs;
  std::optional<std::string> color;        ///< "auto", "always", "never"
  std::vector<SeverityChange> severities;  ///< [severity] table of the file: regrades a rule
};

/// Reads a prefile.toml. `name` is for messages. Errors: bad_configuration, with "name:line:column" as context and
/// "did you mean" for an unknown key.
[[nodiscard]] Result<Settings> parse_settings(std::string_view toml, std::string_view name);

/// The settings among environment variables (`PREFILE_FORMAT`, `PREFILE_FAIL_ON`, ...), given as pairs.
[[nodiscard]] Result<Settings> parse_environment(const std::map<std::string, std::string>& variables);

/// `over` where it names a setting, else `under`. Lists are taken whole, not joined.
[[nodiscard]] Settings merge(Settings over, Settings under);

/// What a profile sets, to be merged under everything else: "default" nothing; "strict" that undetermined rules count
/// as not finished and warnings as findings; "acceptance-only" the rules on what EDGAR itself refuses. An unknown name
/// sets nothing (`validate` refuses it).
[[nodiscard]] Settings profile_settings(std::string_view name);

/// Checks words against their closed lists. Errors: bad_configuration.
[[nodiscard]] Status validate(const Settings& settings);

inline constexpr std::string_view kFormats[] = {"full", "concise", "json", "html"};

}  // namespace prefile::config
