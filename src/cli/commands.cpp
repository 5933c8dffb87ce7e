#include "cli/commands.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <filesystem>
#include <map>

#include "app/check.h"
#include "app/examples.h"
#include "app/explain.h"
#include "app/files.h"
#include "app/inspect.h"
#include "app/log.h"
#include "app/rules.h"
#include "base/names.h"
#include "cli/terminal.h"
#include "lua/sandbox.h"
#include "model/forms.h"
#include "parse/parse.h"
#include "report/report.h"
#include "report/terminal_encoder.h"

namespace prefile::cli {
namespace {

using app::kIncomplete;
using app::kReady;
using app::kUsage;

/// What the flags of `check` said, before environment and configuration file.
struct CheckFlags {
  std::vector<std::string> paths;
  std::vector<std::string> outputs;
  std::string config;
  bool isolated = false;
  bool quiet = false;
  bool verbose = false;
  config::Settings settings;
};

std::map<std::string, std::string> environment() {
  std::map<std::string, std::string> variables;
  for (const char* name : {"PREFILE_FORMAT", "PREFILE_FAIL_ON", "PREFILE_PROFILE", "PREFILE_AS_OF", "PREFILE_COLOR",
                           "PREFILE_STRICT", "PREFILE_JOBS"}) {
    if (const char* value = std::getenv(name)) variables[name] = value;
  }
  return variables;
}

Status parse_outputs(CheckFlags& flags) {
  for (const std::string& output : flags.outputs) {
    const std::size_t equals = output.find('=');
    if (equals == std::string::npos) {
      return Error{ErrorCode::bad_configuration,
                   "--output takes FORMAT=FILE, for example html=audit.html; got " + output, "--output"};
    }
    flags.settings.outputs.push_back({output.substr(0, equals), output.substr(equals + 1)});
  }
  return config::validate(flags.settings);
}

/// Paths of a configuration file are relative to its folder.
void resolve_paths(config::Settings& settings, const std::string& configuration) {
  const std::filesystem::path folder = std::filesystem::path(configuration).parent_path();
  const auto resolve = [&](std::string& path) {
    if (!folder.empty() && std::filesystem::path(path).is_relative())
      path = (folder / path).lexically_normal().string();
  };
  for (std::string& path : settings.rules) resolve(path);
  for (config::Output& output : settings.outputs) resolve(output.path);
}

/// Flags over environment over prefile.toml.
Result<app::CheckRequest> make_request(CheckFlags& flags) {
  constexpr std::uint64_t kConfigLimit = 1U << 20;
  app::CheckRequest request;
  if (Status parsed = parse_outputs(flags); !parsed) return parsed.error();
  Result<config::Settings> variables = config::parse_environment(environment());
  if (!variables) return variables.error();
  request.settings = config::merge(std::move(flags.settings), std::move(variables).value());
  const std::string path = flags.isolated ? "" : (flags.config.empty() ? app::find_configuration() : flags.config);
  if (!path.empty()) {
    Result<std::string> text = app::read_input(path, kConfigLimit);
    if (!text && text.error().code != ErrorCode::empty_input) return text.error();
    Result<config::Settings> file = config::parse_settings(text ? *text : "", path);
    if (!file) return file.error();
    resolve_paths(*file, path);
    request.settings = config::merge(std::move(request.settings), std::move(file).value());
    request.config_files.push_back(path);
  }
  request.paths = std::move(flags.paths);
  return request;
}

std::string render(const CheckResult& result, const std::string& format, const report::TextOptions& options) {
  if (format == "json") return report::render_json(result);
  if (format == "html") return report::render_html(result);
  if (format == "concise") return report::render_concise(result, options);
  return report::render_full(result, options);
}

/// An output must not be one of the inputs.
Status check_outputs(const app::CheckRequest& request) {
  for (const config::Output& output : request.settings.outputs) {
    for (const std::string& path : request.paths) {
      std::error_code error;
      if (std::filesystem::equivalent(output.path, path, error)) {
        return Error{ErrorCode::bad_configuration, "--output " + output.path + " would overwrite the filing", ""};
      }
    }
  }
  return Done{};
}

int run_check(CheckFlags& flags) {
  if (flags.verbose) app::start_log();
  Result<app::CheckRequest> request = make_request(flags);
  if (!request) return complain(request.error(), kUsage);
  if (const Status apart = check_outputs(*request); !apart) return complain(apart.error(), kUsage);
  const config::Settings settings = request->settings;
  Result<CheckResult> checked = app::check(*request);
  if (!checked) return complain(checked.error(), kUsage);
  CheckResult& result = *checked;
  int exit_code = result.exit_code;
  std::vector<std::string> written_reports;
  for (const config::Output& output : settings.outputs) {
    const Status written = app::write_file(output.path, render(result, output.format, {}));
    if (written) {
      written_reports.push_back(output.format + " report: " + output.path);
    } else {
      exit_code = complain(written.error(), kIncomplete);
    }
  }
  const std::string format = settings.format.value_or("full");
  const report::TextOptions options{use_color(settings.color.value_or("auto")), terminal_width(), flags.quiet,
                                    flags.verbose};
  if (const Status printed = print(render(result, format, options)); !printed) {
    exit_code = complain(printed.error(), kIncomplete);
  }
  for (const std::string& line : written_reports) say(line);
  return exit_code;
}

int run_inspect(const std::string& path, const std::string& format) {
  const parse::Limits limits;
  Result<std::string> bytes = app::read_input(path, limits.input_bytes);
  if (!bytes) return complain(bytes.error(), kIncomplete);
  std::vector<Filing> filings;
  std::optional<Error> failure;
  for (parse::ParsedSubmission& each : parse::parse_filings(path, std::move(bytes).value(), limits)) {
    if (each.filing) {
      filings.push_back(std::move(each.filing).value());
    } else {
      failure = Error{each.filing.error().code, each.name + ": " + each.filing.error().message, each.name};
    }
  }
  std::string text;
  for (const Filing& filing : filings) text += (text.empty() ? "" : "\n") + app::inspect_text(filing);
  if (format == "json" && !filings.empty()) text = app::inspect_json(filings);
  if (const Status printed = print(text); !printed) return complain(printed.error(), kIncomplete);
  if (failure.has_value()) return complain(*failure, kIncomplete);
  for (const Filing& filing : filings) {
    for (const Problem& problem : filing.problems) {
      if (problem.incomplete) return complain({ErrorCode::malformed_input, problem.message, problem.code}, kIncomplete);
    }
  }
  return kReady;
}

Result<engine::RuleSet> load_all(const std::vector<std::string>& folders) {
  config::Settings settings;
  settings.rules = folders;
  return app::gather_rules(settings);
}

int finish(const Status& printed) {
  return printed ? static_cast<int>(kReady) : complain(printed.error(), kIncomplete);
}

int run_explain(const std::string& id, const std::vector<std::string>& folders) {
  const Result<engine::RuleSet> rules = load_all(folders);
  if (!rules) return complain(rules.error(), kUsage);
  if (const engine::Rule* rule = rules->find(id)) return finish(print(app::explain_rule(*rule)));
  std::vector<std::string> known;
  for (const engine::Rule& rule : rules->rules) known.push_back(rule.description.id);
  const std::string near = nearest_name(id, known);
  return complain({ErrorCode::bad_configuration,
                   "there is no rule '" + id + "'" +
                       (near.empty() ? "; `prefile rule list` shows them" : "; did you mean '" + near + "'?"),
                   ""},
                  kUsage);
}

int run_rule_list(const std::vector<std::string>& folders) {
  const Result<engine::RuleSet> rules = load_all(folders);
  if (!rules) return complain(rules.error(), kUsage);
  return finish(print(app::list_rules(*rules)));
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

/// Tests the packs named, or the built-in rules.
int run_rule_test(const std::vector<std::string>& folders, bool verbose) {
  const Result<engine::RuleSet> rules = load_packs(folders);
  if (!rules) return complain(rules.error(), kUsage);
  std::string text;
  std::size_t failed = 0;
  const std::vector<app::ExampleOutcome> outcomes = app::run_examples(*rules);
  for (const app::ExampleOutcome& outcome : outcomes) {
    if (!outcome.passed) ++failed;
    if (outcome.passed && !verbose) continue;
    text += std::string(outcome.passed ? "ok    " : "FAILED ") +
            report::terminal_text(outcome.rule + ": " + outcome.example) + "\n";
    if (!outcome.passed) text += "    " + report::terminal_text(outcome.problem) + "\n";
  }
  text += std::to_string(rules->rules.size()) + " rules, " + std::to_string(outcomes.size()) +
          " examples: " + std::to_string(outcomes.size() - failed) + " passed, " + std::to_string(failed) + " failed\n";
  if (const Status printed = print(text); !printed) return complain(printed.error(), kIncomplete);
  return failed == 0 ? kReady : app::kFindings;
}

int run_rule_new(const std::string& id, const std::string& folder) {
  const Result<std::string> text = app::scaffold_rule(id);
  if (!text) return complain(text.error(), kUsage);
  const std::string path = folder + "/" + id + ".lua";
  std::error_code error;
  if (std::filesystem::exists(path, error)) {
    return complain({ErrorCode::write_failed, path + " exists already", path}, kUsage);
  }
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), error);
  if (const Status written = app::write_file(path, *text); !written) return complain(written.error(), kIncomplete);
  return finish(print("wrote " + path + "\nnext: prefile rule test " + folder + "\n"));
}

int run_version() {
  const engine::LoadedRules rules = engine::load_rules(app::built_in_rules());
  return finish(print("prefile " PREFILE_VERSION "\n" + std::string(lua::version()) + "\nrules " + rules.set.digest +
                      " (" + std::to_string(rules.set.rules.size()) + ")\ndefinitions " +
                      std::string(definitions_digest()) + "\n"));
}

void add_check_options(CLI::App& check, CheckFlags& flags) {
  config::Settings& settings = flags.settings;
  check.add_option("PATH", flags.paths, "Submission, document or folder to check; - reads standard input")->required();
  check.add_option("--format", settings.format, "What to print: full, concise, json or html (default full)");
  check.add_option("--output", flags.outputs, "Also write FORMAT=FILE; may be repeated")->allow_extra_args(false);
  check.add_option("--fail-on", settings.fail_on,
                   "Exit with 1 at this severity: error, warning, info or never (default error)");
  check.add_flag("--strict", settings.strict, "Undetermined rules count as not finished");
  check.add_option("--select", settings.select, "Run only these families or rules: FAMILY[/SLUG]")
      ->allow_extra_args(false)
      ->delimiter(',');
  check.add_option("--ignore", settings.ignore, "Leave these families or rules out: FAMILY[/SLUG]")
      ->allow_extra_args(false)
      ->delimiter(',');
  check.add_option("--rules", settings.rules, "Folder with house rules; may be repeated")->allow_extra_args(false);
  check.add_flag("--packs-only", settings.packs_only, "Run only the rules of --rules, not the built-in ones");
  check.add_option("--profile", settings.profile, "Named set of rules and severities; this version has one, default");
  check.add_option("--config", flags.config, "Configuration file instead of the nearest prefile.toml");
  check.add_flag("--isolated", flags.isolated, "Read no configuration file");
  check.add_option("--as-of", settings.as_of, "Day whose law applies, like 2017-03-08 (default: the filing's date)");
  check.add_option("--jobs", settings.jobs, "Inputs checked at the same time (default 1)")->check(CLI::Range(1, 1024));
  check.add_option("--color", settings.color, "auto, always or never");
  check.add_flag("-q,--quiet", flags.quiet, "Findings and the last line only");
  check.add_flag("-v,--verbose", flags.verbose, "Passed and not applicable rules too");
}

constexpr const char* kExamples =
    "Examples:\n"
    "  prefile check draft.txt                          check one submission\n"
    "  prefile check filings/ --jobs 2 --output html=audit.html\n"
    "  prefile inspect draft.txt                        show what prefile reads in it\n"
    "  prefile explain exhibits/listed-not-attached     what a rule means and how to fix it\n"
    "  prefile rule list                                all rules\n";

}  // namespace

int report_bug(const std::string& what) {
  return complain({ErrorCode::internal, "prefile failed unexpectedly (" + what + "); this is a bug in prefile", ""},
                  kIncomplete);
}

int run(int argc, char* argv[]) {
  CLI::App program("prefile checks an SEC filing before it is filed.\n\n" + std::string(kExamples), "prefile");
  program.require_subcommand(0, 1);
  program.set_version_flag("--version", "prefile " PREFILE_VERSION);

  CheckFlags flags;
  CLI::App* check = program.add_subcommand("check", "Check filings and report findings");
  add_check_options(*check, flags);

  std::string path;
  std::string format = "text";
  CLI::App* inspect = program.add_subcommand("inspect", "Show a filing as it was read, with positions");
  inspect->add_option("PATH", path, "Submission or document; - reads standard input")->required();
  inspect->add_option("--format", format, "text or json")->check(CLI::IsMember({"text", "json"}));

  std::string id;
  std::vector<std::string> folders;
  CLI::App* explain = program.add_subcommand("explain", "Tell what a rule means, its law, and how to fix a finding");
  explain->add_option("RULE", id, "FAMILY/SLUG")->required();
  explain->add_option("--rules", folders, "Folder with house rules")->allow_extra_args(false);

  CLI::App* rule = program.add_subcommand("rule", "List, test and write rules");
  rule->require_subcommand(1);
  CLI::App* list = rule->add_subcommand("list", "All rules");
  list->add_option("--rules", folders, "Folder with house rules")->allow_extra_args(false);
  bool verbose = false;
  CLI::App* test = rule->add_subcommand("test", "Run the examples of the built-in rules, or of the packs named");
  test->add_option("DIR", folders, "Folders with rules");
  test->add_flag("-v,--verbose", verbose, "Examples that pass too");
  std::string folder = "rules";
  CLI::App* make = rule->add_subcommand("new", "Write the start of a rule file");
  make->add_option("RULE", id, "FAMILY/SLUG")->required();
  make->add_option("--dir", folder, "Folder of the pack (default rules)");

  CLI::App* version = program.add_subcommand("version", "Tool, Lua, rule set and form definitions with digests");

  try {
    program.parse(argc, argv);
  } catch (const CLI::Success& success) {
    return program.exit(success);
  } catch (const CLI::ParseError& error) {
    program.exit(error);
    return kUsage;
  }
  if (check->parsed()) return run_check(flags);
  if (inspect->parsed()) return run_inspect(path, format);
  if (explain->parsed()) return run_explain(id, folders);
  if (list->parsed()) return run_rule_list(folders);
  if (test->parsed()) return run_rule_test(folders, verbose);
  if (make->parsed()) return run_rule_new(id, folder);
  if (version->parsed()) return run_version();
  return print(program.help()) ? kUsage : kIncomplete;
}

}  // namespace prefile::cli
