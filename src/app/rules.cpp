#include "app/rules.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "app/files.h"
#include "base/embedded.h"
#include "base/names.h"

namespace prefile {
std::span<const EmbeddedFile> embedded_rules();
}

namespace prefile::app {
namespace {

constexpr std::uint64_t kRuleFileLimit = 1U << 20;

bool matches(const RuleDescription& rule, const std::string& word) { return rule.id == word || rule.family == word; }

bool is_named(const RuleDescription& rule, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return matches(rule, word); });
}

/// Every word must name a family or a rule.
Status check_names(const engine::RuleSet& set, const std::vector<std::string>& words, std::string_view option) {
  std::set<std::string> known;
  for (const engine::Rule& rule : set.rules) {
    known.insert(rule.description.id);
    known.insert(rule.description.family);
  }
  for (const std::string& word : words) {
    if (known.contains(word)) continue;
    const std::vector<std::string> names(known.begin(), known.end());
    const std::string near = nearest_name(word, names);
    return Error{ErrorCode::bad_configuration,
                 "there is no rule or family '" + word + "'" +
                     (near.empty() ? "; `prefile rule list` shows them" : "; did you mean '" + near + "'?"),
                 std::string(option)};
  }
  return Done{};
}

/// The settings with rules that were renamed called as they are now.
config::Settings with_new_names(config::Settings settings, const engine::RuleSet& set) {
  const auto rename = [&](std::string& word) {
    if (const auto found = set.renamed.find(word); found != set.renamed.end()) word = found->second;
  };
  for (std::string& word : settings.select) rename(word);
  for (std::string& word : settings.ignore) rename(word);
  for (config::SeverityChange& change : settings.severities) rename(change.rule);
  return settings;
}

/// Rules stand in the folders of families; a folder with rules of its own and nothing below is such a folder.
bool is_family_folder(const std::vector<std::string>& files) {
  const auto is_rule = [](const std::string& file) { return file != "renamed.lua" && file.front() != '_'; };
  const auto is_below = [](const std::string& file) { return file.find('/') != std::string::npos; };
  return std::any_of(files.begin(), files.end(), is_rule) && std::none_of(files.begin(), files.end(), is_below);
}

std::string folder_above(const std::string& folder) {
  const std::filesystem::path path = (std::filesystem::path(folder) / "").lexically_normal().parent_path();
  if (path.empty() || path == "." || path.filename() == "..") return (path / "..").lexically_normal().string();
  const std::filesystem::path above = path.parent_path();
  return above.empty() ? "." : above.string();
}

}  // namespace

std::vector<engine::RuleSource> built_in_rules() {
  std::vector<engine::RuleSource> sources;
  for (const EmbeddedFile& file : embedded_rules()) {
    sources.push_back({std::string(file.path), std::string(file.bytes), "built-in"});
  }
  return sources;
}

Result<std::vector<engine::RuleSource>> read_rules(const std::string& folder) {
  Result<std::vector<std::string>> files = list_files(folder, ".lua");
  if (!files) return files.error();
  if (is_family_folder(*files)) {
    return Error{ErrorCode::bad_configuration,
                 folder + " is the folder of a family, with rules and no families; give the pack's folder: " +
                     folder_above(folder),
                 folder};
  }
  std::vector<engine::RuleSource> sources;
  for (const std::string& file : *files) {
    Result<std::string> text = read_input(folder + "/" + file, kRuleFileLimit);
    if (!text) return text.error();
    sources.push_back({file, std::move(text).value(), folder});
  }
  if (sources.empty()) return Error{ErrorCode::bad_configuration, "the folder " + folder + " holds no rule", folder};
  return sources;
}

std::string describe(const std::vector<engine::RuleFault>& faults) {
  std::string text;
  for (const engine::RuleFault& fault : faults) {
    text += fault.path;
    if (fault.line > 0) text += ":" + std::to_string(fault.line);
    text += ": " + fault.message + "\n";
  }
  return text;
}

Status keep_rules(engine::RuleSet& set, const std::vector<std::string>& select,
                  const std::vector<std::string>& ignore) {
  if (Status known = check_names(set, select, "--select"); !known) return known.error();
  if (Status known = check_names(set, ignore, "--ignore"); !known) return known.error();
  std::erase_if(set.rules, [&](const engine::Rule& rule) {
    const bool selected = select.empty() || is_named(rule.description, select);
    return !selected || is_named(rule.description, ignore);
  });
  if (set.rules.empty()) return Error{ErrorCode::bad_configuration, "no rule is left to run", "--select/--ignore"};
  return Done{};
}

Result<engine::RuleSet> gather_rules(const config::Settings& asked) {
  std::vector<engine::RuleSource> sources;
  if (!asked.packs_only) sources = built_in_rules();
  for (const std::string& folder : asked.rules) {
    Result<std::vector<engine::RuleSource>> pack = read_rules(folder);
    if (!pack) return Error{ErrorCode::bad_configuration, pack.error().message, pack.error().context};
    std::move(pack->begin(), pack->end(), std::back_inserter(sources));
  }
  engine::LoadedRules loaded = engine::load_rules(sources);
  if (!loaded.faults.empty()) return Error{ErrorCode::bad_rule, describe(loaded.faults), ""};
  engine::RuleSet set = std::move(loaded.set);
  config::Settings settings = with_new_names(asked, set);
  std::vector<std::string> regraded;
  for (const config::SeverityChange& change : settings.severities) regraded.push_back(change.rule);
  if (Status known = check_names(set, regraded, "severity"); !known) return known.error();
  if (Status kept = keep_rules(set, settings.select, settings.ignore); !kept) return kept.error();
  for (const config::SeverityChange& change : settings.severities) {
    for (engine::Rule& rule : set.rules) {
      if (matches(rule.description, change.rule)) rule.description.severity = change.severity;
    }
  }
  return set;
}

}  // namespace prefile::app
