#include "config/settings.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "base/names.h"
#include "base/toml.h"

namespace prefile::config {
namespace {

constexpr std::array<std::string_view, 12> kKeys{"format", "output",  "fail-on", "strict", "select",   "ignore",
                                                 "rules",  "profile", "as-of",   "jobs",   "severity", "color"};

std::string place(std::string_view name, const toml::source_region& region) {
  return std::string(name) + ":" + std::to_string(region.begin.line) + ":" + std::to_string(region.begin.column);
}

Error wrong(std::string message, std::string context) {
  return {ErrorCode::bad_configuration, std::move(message), std::move(context)};
}

Error wrong_type(std::string_view key, std::string_view wanted, std::string context) {
  return wrong("'" + std::string(key) + "' must be " + std::string(wanted), std::move(context));
}

class TableReader {
 public:
  TableReader(const toml::table& table, std::string_view name) : table_(table), name_(name) {}

  std::optional<Error> text(std::string_view key, std::optional<std::string>& out) const {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return std::nullopt;
    if (!node->is_string()) return wrong_type(key, "a string", place(name_, node->source()));
    out = node->as_string()->get();
    return std::nullopt;
  }

  std::optional<Error> texts(std::string_view key, std::vector<std::string>& out) const {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return std::nullopt;
    const toml::array* list = node->as_array();
    if (list == nullptr) return wrong_type(key, "a list of strings", place(name_, node->source()));
    for (const toml::node& each : *list) {
      if (!each.is_string()) return wrong_type(key, "a list of strings", place(name_, each.source()));
      out.push_back(each.as_string()->get());
    }
    return std::nullopt;
  }

  std::optional<Error> flag(std::string_view key, std::optional<bool>& out) const {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return std::nullopt;
    if (!node->is_boolean()) return wrong_type(key, "true or false", place(name_, node->source()));
    out = node->as_boolean()->get();
    return std::nullopt;
  }

  std::optional<Error> number(std::string_view key, std::optional<std::uint32_t>& out) const {
    constexpr std::int64_t kMost = 1024;
    const toml::node* node = table_.get(key);
    if (node == nullptr) return std::nullopt;
    const toml::value<std::int64_t>* value = node->as_integer();
    if (value == nullptr || value->get() < 1 || value->get() > kMost) {
      return wrong_type(key, "a whole number from 1 to 1024", place(name_, node->source()));
    }
    out = static_cast<std::uint32_t>(value->get());
    return std::nullopt;
  }

  std::optional<Error> severities(std::vector<SeverityChange>& out) const {
    const toml::node* node = table_.get("severity");
    if (node == nullptr) return std::nullopt;
    const toml::table* table = node->as_table();
    if (table == nullptr) return wrong_type("severity", "a table of rule = \"severity\"", place(name_, node->source()));
    for (const auto& [key, value] : *table) {
      const toml::value<std::string>* text = value.as_string();
      const auto severity = text == nullptr ? std::nullopt : parse_severity(text->get());
      if (!severity.has_value()) {
        return wrong_type(key.str(), R"("error", "warning" or "info")", place(name_, value.source()));
      }
      out.push_back({std::string(key.str()), *severity});
    }
    return std::nullopt;
  }

  std::optional<Error> outputs(std::vector<Output>& out) const {
    std::vector<std::string> lines;
    const toml::node* node = table_.get("output");
    if (std::optional<Error> error = texts("output", lines)) return error;
    for (const std::string& line : lines) {
      const std::size_t equals = line.find('=');
      if (equals == std::string::npos) {
        return wrong_type("output", "a list of \"format=file\"", place(name_, node->source()));
      }
      out.push_back({line.substr(0, equals), line.substr(equals + 1)});
    }
    return std::nullopt;
  }

  std::optional<Error> unknown_key() const {
    for (const auto& [key, node] : table_) {
      if (std::find(kKeys.begin(), kKeys.end(), key.str()) != kKeys.end()) continue;
      const std::vector<std::string> known(kKeys.begin(), kKeys.end());
      const std::string near = nearest_name(key.str(), known);
      return wrong(
          "unknown key '" + std::string(key.str()) + "'" + (near.empty() ? "" : "; did you mean '" + near + "'?"),
          place(name_, key.source()));
    }
    return std::nullopt;
  }

 private:
  const toml::table& table_;
  std::string_view name_;
};

template <typename T>
void take(std::optional<T>& over, std::optional<T>& under) {
  if (!over.has_value()) over = std::move(under);
}

template <typename T>
void take(std::vector<T>& over, std::vector<T>& under) {
  if (over.empty()) over = std::move(under);
}

Status check_word(std::string_view setting, const std::optional<std::string>& value,
                  std::span<const std::string_view> allowed) {
  if (!value.has_value() || std::find(allowed.begin(), allowed.end(), *value) != allowed.end()) return Done{};
  std::string words;
  for (const std::string_view each : allowed) words += (words.empty() ? "" : ", ") + std::string(each);
  const std::vector<std::string> known(allowed.begin(), allowed.end());
  const std::string near = nearest_name(*value, known);
  return wrong("'" + *value + "' is no " + std::string(setting) + "; it is one of " + words +
                   (near.empty() ? "" : "; did you mean '" + near + "'?"),
               std::string(setting));
}

}  // namespace

Result<Settings> parse_settings(std::string_view toml, std::string_view name) {
  const toml::parse_result parsed = toml::parse(toml, name);
  if (!parsed) return wrong(std::string(parsed.error().description()), place(name, parsed.error().source()));
  const TableReader reader(parsed.table(), name);
  Settings settings;
  for (const std::optional<Error>& error :
       {reader.unknown_key(), reader.text("format", settings.format), reader.outputs(settings.outputs),
        reader.text("fail-on", settings.fail_on), reader.flag("strict", settings.strict),
        reader.texts("select", settings.select), reader.texts("ignore", settings.ignore),
        reader.texts("rules", settings.rules), reader.text("profile", settings.profile),
        reader.text("as-of", settings.as_of), reader.number("jobs", settings.jobs),
        reader.text("color", settings.color), reader.severities(settings.severities)}) {
    if (error.has_value()) return *error;
  }
  if (Status valid = validate(settings); !valid)
    return Error{valid.error().code, valid.error().message, std::string(name)};
  return settings;
}

Result<Settings> parse_environment(const std::map<std::string, std::string>& variables) {
  Settings settings;
  const auto text = [&](const char* name, std::optional<std::string>& out) {
    const auto found = variables.find(name);
    if (found != variables.end() && !found->second.empty()) out = found->second;
  };
  text("PREFILE_FORMAT", settings.format);
  text("PREFILE_FAIL_ON", settings.fail_on);
  text("PREFILE_PROFILE", settings.profile);
  text("PREFILE_AS_OF", settings.as_of);
  text("PREFILE_COLOR", settings.color);
  std::optional<std::string> strict;
  std::optional<std::string> jobs;
  text("PREFILE_STRICT", strict);
  text("PREFILE_JOBS", jobs);
  if (strict.has_value()) {
    if (*strict != "1" && *strict != "true" && *strict != "0" && *strict != "false") {
      return wrong("PREFILE_STRICT must be true or false", "PREFILE_STRICT");
    }
    settings.strict = *strict == "1" || *strict == "true";
  }
  if (jobs.has_value()) {
    const bool is_number = jobs->size() <= 4 && jobs->find_first_not_of("0123456789") == std::string::npos;
    if (!is_number || std::stoul(*jobs) < 1 || std::stoul(*jobs) > 1024) {
      return wrong("PREFILE_JOBS must be a whole number from 1 to 1024", "PREFILE_JOBS");
    }
    settings.jobs = static_cast<std::uint32_t>(std::stoul(*jobs));
  }
  if (Status valid = validate(settings); !valid) return valid.error();
  return settings;
}

Settings merge(Settings over, Settings under) {
  take(over.format, under.format);
  take(over.outputs, under.outputs);
  take(over.fail_on, under.fail_on);
  take(over.strict, under.strict);
  take(over.select, under.select);
  take(over.ignore, under.ignore);
  take(over.rules, under.rules);
  over.packs_only = over.packs_only || under.packs_only;
  take(over.profile, under.profile);
  take(over.as_of, under.as_of);
  take(over.jobs, under.jobs);
  take(over.color, under.color);
  take(over.severities, under.severities);
  return over;
}

Settings profile_settings(std::string_view name) {
  Settings settings;
  if (name == "strict") {
    settings.strict = true;
    settings.fail_on = "warning";
  } else if (name == "acceptance-only") {
    settings.select = {"acceptance"};
  }
  return settings;
}

Status validate(const Settings& settings) {
  constexpr std::array<std::string_view, 4> kThresholds{"error", "warning", "info", "never"};
  constexpr std::array<std::string_view, 3> kWhen{"auto", "always", "never"};
  constexpr std::array<std::string_view, 3> kProfiles{"default", "strict", "acceptance-only"};
  for (const Status& status :
       {check_word("format", settings.format, kFormats), check_word("fail-on", settings.fail_on, kThresholds),
        check_word("color", settings.color, kWhen), check_word("profile", settings.profile, kProfiles)}) {
    if (!status) return status;
  }
  std::set<std::string> paths;
  for (const Output& output : settings.outputs) {
    if (Status status = check_word("format", output.format, kFormats); !status) return status;
    if (output.path.empty()) return wrong("--output " + output.format + "= names no file", "output");
    if (!paths.insert(output.path).second) return wrong("two outputs go to " + output.path, "output");
  }
  if (settings.as_of.has_value() && !parse_iso_date(*settings.as_of).has_value()) {
    return wrong("'" + *settings.as_of + "' is no date; write it like 2017-03-08", "as-of");
  }
  return Done{};
}

}  // namespace prefile::config
