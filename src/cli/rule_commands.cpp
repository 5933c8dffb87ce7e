#include "cli/rule_commands.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>

#include "app/check.h"
#include "app/examples.h"
#include "app/explain.h"
#include "app/files.h"
#include "app/outputs.h"
#include "app/rule_lint.h"
#include "app/rule_pages.h"
#include "app/rule_scaffold.h"
#include "app/rules.h"
#include "cli/terminal.h"
#include "engine/api.h"
#include "report/terminal_encoder.h"
#include "report/words.h"

namespace prefile::cli {
namespace {

using app::kFindings;
using app::kIncomplete;
using app::kReady;
using app::kUsage;

/// The built-in rules and those of the folders besides.
Result<engine::RuleSet> load_all(const std::vector<std::string>& folders) {
  config::Settings settings;
  settings.rules = folders;
  return app::gather_rules(settings);
}

/// The rules of these packs alone; the built-in ones when none is named.
Result<engine::RuleSet> load_packs(const std::vector<std::string>& folders) {
  if (folders.empty()) return load_all(folders);
  std::vector<engine::RuleSource> sources;
  for (const std::string& folder : folders) {
    Result<std::vector<engine::RuleSource>> pack = app::read_rules(folder);
    if (!pack) return pack.error();
    std::move(pack->begin(), pack->end(), std::back_inserter(sources));
  }
  engine::LoadedRules loaded = engine::load_rules(sources);
  if (!loaded.faults.empty()) return Error{ErrorCode::bad_rule, app::describe(loaded.faults), ""};
  return std::move(loaded.set);
}

int list(const RuleRequest& request) {
  const Result<engine::RuleSet> rules = load_all(request.folders);
  if (!rules) return complain(rules.error(), kUsage);
  return finish(print(app::list_rules(*rules, terminal_width())));
}

int test(const RuleRequest& request) {
  if (!request.junit.empty()) {
    app::ReportPlaces places;
    for (const std::string& folder : request.folders) places.keep_rules(folder);
    const Status taken = places.take("--junit", request.junit, "the JUnit report");
    if (!taken) return complain(taken.error(), kUsage);
  }
  Result<engine::RuleSet> rules = load_packs(request.folders);
  if (!rules) return complain(rules.error(), kUsage);
  if (const Status kept = app::keep_rules(*rules, request.select, {}); !kept) return complain(kept.error(), kUsage);
  app::ExampleBases bases = app::built_in_bases();
  for (const std::string& folder : request.folders) {
    if (const Status added = app::add_bases(folder, bases); !added) return complain(added.error(), kUsage);
  }
  if (!request.example.empty()) {
    const Result<std::string> shown = app::show_example(*rules, request.example, bases);
    return shown ? finish(print(*shown)) : complain(shown.error(), kUsage);
  }
  const app::ExampleReport report = app::run_examples(*rules, bases);
  if (!request.junit.empty()) {
    if (const Status written = app::write_file(request.junit, app::junit_of(report)); !written) {
      return complain(written.error(), kIncomplete);
    }
  }
  if (const Status printed = print(app::describe(report, request.verbose)); !printed) {
    return complain(printed.error(), kIncomplete);
  }
  return report.failed == 0 ? kReady : kFindings;
}

int lint(const RuleRequest& request) {
  Result<engine::RuleSet> rules = load_packs(request.folders);
  if (!rules) return complain(rules.error(), kUsage);
  if (const Status kept = app::keep_rules(*rules, request.select, {}); !kept) return complain(kept.error(), kUsage);
  const std::vector<engine::RuleFault> faults = app::lint_rules(*rules);
  const std::string counted = report::amount_of(rules->rules.size(), "rule", "rules") + ", " +
                              report::amount_of(faults.size(), "remark", "remarks") + "\n";
  if (const Status printed = print(app::describe(faults) + counted); !printed) {
    return complain(printed.error(), kIncomplete);
  }
  return faults.empty() ? kReady : kFindings;
}

/// Whether the file at `path` holds exactly `text`.
bool is_written(const std::string& path, const std::string& text) {
  constexpr std::uint64_t kPageLimit = 1U << 24;
  const Result<std::string> present = app::read_input(path, kPageLimit);
  return present && *present == text;
}

int write_pages(const RuleRequest& request) {
  const Result<engine::RuleSet> rules = load_packs(request.folders);
  if (!rules) return complain(rules.error(), kUsage);
  const std::vector<app::RulePage> pages = app::rule_pages(*rules);
  std::string stale;
  for (const app::RulePage& page : pages) {
    const std::string path = request.output + "/" + page.path;
    if (is_written(path, page.text)) continue;
    stale += path + "\n";
    if (request.check_only) continue;
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path(), error);
    if (const Status written = app::write_file(path, page.text); !written)
      return complain(written.error(), kIncomplete);
  }
  if (request.check_only && !stale.empty()) {
    return complain({ErrorCode::bad_rule,
                     "these pages are not as the rules have them; write them again with `prefile rule docs`:\n" + stale,
                     request.output},
                    kFindings);
  }
  return finish(print(report::amount_of(pages.size(), "page", "pages") + " in " + request.output + "\n"));
}

int make(const RuleRequest& request) {
  app::ExampleBases bases = app::built_in_bases();
  std::error_code error;
  if (std::filesystem::is_directory(request.folder, error)) {
    if (const Status added = app::add_bases(request.folder, bases); !added) return complain(added.error(), kUsage);
  }
  const Result<std::string> text = app::scaffold_rule(request.id, request.form, bases);
  if (!text) return complain(text.error(), kUsage);
  const std::string path = request.folder + "/" + request.id + ".lua";
  if (std::filesystem::exists(path, error)) {
    return complain({ErrorCode::write_failed, path + " exists already", path}, kUsage);
  }
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), error);
  if (const Status written = app::write_file(path, *text); !written) return complain(written.error(), kIncomplete);
  const std::string api = request.folder + "/_api/prefile.d.lua";
  if (!std::filesystem::exists(api, error)) {
    std::filesystem::create_directories(request.folder + "/_api", error);
    if (const Status written = app::write_file(api, engine::api_definitions()); !written) {
      return complain(written.error(), kIncomplete);
    }
  }
  return finish(print("wrote " + path + "\nnext: " + request.program + " rule test " + request.folder + " --select " +
                      request.id + "\n"));
}

struct Command {
  std::string_view name;
  int (*run)(const RuleRequest& request);
};

constexpr std::array kCommands{
    Command{"list", list}, Command{"test", test},
    Command{"lint", lint}, Command{"docs", write_pages},
    Command{"new", make},  Command{"api", [](const RuleRequest&) { return finish(print(engine::api_definitions())); }},
};

}  // namespace

int explain_rule(const RuleRequest& request) {
  const Result<engine::RuleSet> rules = load_all(request.folders);
  if (!rules) return complain(rules.error(), kUsage);
  if (const engine::Rule* rule = rules->find(request.id)) {
    return finish(print(app::explain_rule(*rule, terminal_width())));
  }
  engine::RuleSet family = *rules;
  std::erase_if(family.rules, [&](const engine::Rule& rule) { return rule.description.family != request.id; });
  if (!family.rules.empty()) return finish(print(app::list_rules(family, terminal_width())));
  return complain({ErrorCode::bad_configuration, app::no_such_rule(*rules, request.id), ""}, kUsage);
}

int run_rule_command(std::string_view name, const RuleRequest& request) {
  const auto found =
      std::find_if(kCommands.begin(), kCommands.end(), [name](const Command& command) { return command.name == name; });
  return found == kCommands.end() ? static_cast<int>(kUsage) : found->run(request);
}

}  // namespace prefile::cli
