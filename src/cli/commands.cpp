#include "cli/commands.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <filesystem>
#include <map>

#include "app/check.h"
#include "app/files.h"
#include "app/init.h"
#include "app/inputs.h"
#include "app/inspect.h"
#include "app/log.h"
#include "app/rules.h"
#include "base/names.h"
#include "cli/rule_commands.h"
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
  std::vector<std::string> prior;
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
  request.settings = config::merge(std::move(request.settings),
                                   config::profile_settings(request.settings.profile.value_or("default")));
  request.paths = std::move(flags.paths);
  request.prior = std::move(flags.prior);
  return request;
}

std::string render(const CheckResult& result, const std::string& format, const report::TextOptions& options) {
  if (format == "json") return report::render_json(result);
  if (format == "html") return report::render_html(result);
  if (format == "concise") return report::render_concise(result, options);
  return report::render_full(result, options);
}

int run_check(CheckFlags& flags) {
  if (flags.verbose) app::start_log();
  Result<app::CheckRequest> request = make_request(flags);
  if (!request) return complain(request.error(), kUsage);
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

/// The filings of one path, and what kept others from being read.
struct Inspected {
  std::vector<Filing> filings;
  std::optional<Error> failure;
};

Result<Inspected> read_all(const std::string& path) {
  Result<app::Inputs> inputs = app::find_inputs({path});
  if (!inputs) return inputs.error();
  Inspected all;
  for (const app::Input& input : inputs->inputs) {
    Result<app::ReadInput> read = app::read_filings(input, {});
    if (!read) {
      all.failure = read.error();
      continue;
    }
    for (parse::ParsedSubmission& each : read->filings) {
      if (each.filing) {
        all.filings.push_back(std::move(each.filing).value());
      } else {
        all.failure = Error{each.filing.error().code, each.filing.error().message, each.name};
      }
    }
  }
  return all;
}

int run_inspect(const std::string& path, const std::string& format) {
  const Result<Inspected> all = read_all(path);
  if (!all) return complain(all.error(), kIncomplete);
  std::string text;
  for (const Filing& filing : all->filings) text += (text.empty() ? "" : "\n") + app::inspect_text(filing);
  if (format == "json" && !all->filings.empty()) text = app::inspect_json(all->filings);
  if (const Status printed = print(text); !printed) return complain(printed.error(), kIncomplete);
  if (all->failure.has_value()) return complain(*all->failure, kIncomplete);
  for (const Filing& filing : all->filings) {
    for (const Problem& problem : filing.problems) {
      if (problem.incomplete) return complain({ErrorCode::malformed_input, problem.message, problem.code}, kIncomplete);
    }
  }
  return kReady;
}

int run_init(const std::string& folder) {
  const std::string path =
      folder.empty() ? "prefile.toml" : folder + (folder.ends_with('/') ? "" : "/") + "filing.toml";
  std::error_code error;
  if (std::filesystem::exists(std::filesystem::symlink_status(path, error))) {
    return complain({ErrorCode::write_failed, path + " exists already; it was left as it is", path}, kUsage);
  }
  const Result<app::InferredManifest> manifest =
      folder.empty() ? app::InferredManifest{app::sample_configuration(), {}} : app::infer_manifest(folder);
  if (!manifest) return complain(manifest.error(), kUsage);
  if (const Status written = app::write_file(path, manifest->text); !written) {
    return complain(written.error(), kIncomplete);
  }
  const std::string next = folder.empty() ? "" : "next: correct it, then prefile check " + folder + "\n";
  const int printed = finish(print("wrote " + path + "\n" + next));
  for (const std::string& doubt : manifest->doubts) say("prefile: not all of the draft could be read: " + doubt);
  return manifest->doubts.empty() ? printed : static_cast<int>(kIncomplete);
}

int run_version() {
  const engine::LoadedRules rules = engine::load_rules(app::built_in_rules());
  return finish(print("prefile " PREFILE_VERSION "\n" + std::string(lua::version()) + "\nrules " + rules.set.digest +
                      " (" + std::to_string(rules.set.rules.size()) + ")\ndefinitions " +
                      std::string(definitions_digest()) + "\n"));
}

void add_check_options(CLI::App& check, CheckFlags& flags) {
  config::Settings& settings = flags.settings;
  check
      .add_option("PATH", flags.paths,
                  "Submission, document, draft folder, zip, tar.gz, folder of these, or a pattern; - reads standard "
                  "input. A folder is one draft when it holds a filing.toml, or documents and no submission; in any "
                  "other folder everything is checked by itself")
      ->required();
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
  check.add_option("--profile", settings.profile,
                   "Named set of rules and severities: default, strict or acceptance-only");
  check.add_option("--config", flags.config, "Configuration file instead of the nearest prefile.toml");
  check.add_flag("--isolated", flags.isolated, "Read no configuration file");
  check.add_option("--as-of", settings.as_of, "Day whose law applies, like 2017-03-08 (default: that of the filing)");
  check
      .add_option("--prior", flags.prior,
                  "Earlier filing of the same filer to compare with; a file, folder or pattern, may be repeated")
      ->allow_extra_args(false);
  check.add_option("--jobs", settings.jobs, "Inputs checked at the same time (default 1)")->check(CLI::Range(1, 1024));
  check.add_option("--color", settings.color, "auto, always or never");
  check.add_flag("-q,--quiet", flags.quiet, "Findings and the last line only");
  check.add_flag("-v,--verbose", flags.verbose, "Passed and not applicable rules too");
}

void add_rule_options(CLI::App& rule, RuleRequest& request) {
  rule.require_subcommand(1);
  CLI::App* list = rule.add_subcommand("list", "All rules");
  list->add_option("--rules", request.folders, "Folder with house rules")->allow_extra_args(false);
  CLI::App* make = rule.add_subcommand("new", "Write the start of a rule file");
  make->add_option("RULE", request.id, "FAMILY/SLUG")->required();
  make->add_option("--dir", request.folder, "Folder of the pack (default rules)");
  CLI::App* test = rule.add_subcommand("test", "Run the examples of the built-in rules, or of the packs named");
  test->add_option("DIR", request.folders, "Folders with rules");
  test->add_option("--select", request.select, "Only these families or rules: FAMILY[/SLUG]")
      ->allow_extra_args(false)
      ->delimiter(',');
  test->add_option("--junit", request.junit, "Also write the outcomes as JUnit XML to this file");
  test->add_flag("-v,--verbose", request.verbose, "Examples that pass too");
  CLI::App* lint = rule.add_subcommand("lint", "Look for what a rule's reviewer would stop at");
  lint->add_option("DIR", request.folders, "Folders with rules; the built-in ones when none is named");
  CLI::App* docs = rule.add_subcommand("docs", "Write a page for each rule, and an index");
  docs->add_option("DIR", request.folders, "Folders with rules; the built-in ones when none is named");
  docs->add_option("--output", request.output, "Folder for the pages (default docs/rules)");
  docs->add_flag("--check", request.check_only, "Write nothing; say which pages are not as the rules have them");
  rule.add_subcommand("api", "Print the definitions for the Lua language server");
}

constexpr const char* kExamples =
    "Examples:\n"
    "  prefile check draft.txt                          check one submission\n"
    "  prefile check draft/                             check a folder with the documents of one filing\n"
    "  prefile init draft/                              write down what EDGAR will be told of it, filing.toml\n"
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
  inspect->add_option("PATH", path, "Submission, document, folder or archive, as for check; - reads standard input")
      ->required();
  inspect->add_option("--format", format, "text or json")->check(CLI::IsMember({"text", "json"}));

  RuleRequest request;
  std::string draft;
  CLI::App* init = program.add_subcommand("init", "Write a commented filing.toml for a draft, or a prefile.toml");
  init->add_option("FOLDER", draft,
                   "Folder with the documents of one filing; without it, prefile.toml is written here");

  CLI::App* explain = program.add_subcommand("explain", "Tell what a rule means, its law, and how to fix a finding");
  explain->add_option("RULE", request.id, "FAMILY/SLUG")->required();
  explain->add_option("--rules", request.folders, "Folder with house rules")->allow_extra_args(false);
  CLI::App* rule = program.add_subcommand("rule", "List, write, test and document rules");
  add_rule_options(*rule, request);

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
  if (init->parsed()) return run_init(draft);
  if (explain->parsed()) return explain_rule(request);
  if (rule->parsed()) return run_rule_command(rule->get_subcommands().front()->get_name(), request);
  if (version->parsed()) return run_version();
  return print(program.help()) ? kUsage : kIncomplete;
}

}  // namespace prefile::cli
