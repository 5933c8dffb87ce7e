#include "cli/commands.h"

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
#include "cli/arguments.h"
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
  std::vector<std::string> written_reports;
  for (const config::Output& output : settings.outputs) {
    const Status written = app::write_file(output.path, render(result, output.format, {}));
    if (written) {
      written_reports.push_back(output.format + " report: " + output.path);
    } else {
      // What is printed after this says it, too.
      result.notes.push_back({std::string(name_of(ErrorCode::write_failed)), written.error().message, output.path});
      result.verdict = Verdict::incomplete;
      result.exit_code = complain(written.error(), kIncomplete);
    }
  }
  const std::string format = settings.format.value_or("full");
  const report::TextOptions options{use_color(settings.color.value_or("auto")), terminal_width(), flags.quiet,
                                    flags.verbose};
  if (const Status printed = print(render(result, format, options)); !printed) {
    result.exit_code = complain(printed.error(), kIncomplete);
  }
  for (const std::string& line : written_reports) say(line);
  return result.exit_code;
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
  if (const int printed = finish(print(text)); printed != kReady) return printed;
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
  const std::string what = folder.empty()
                               ? "wrote prefile.toml, the settings of `prefile check` in this folder and below: "
                                 "all are commented out\n"
                                 "for the filing.toml of a draft: prefile init FOLDER\n"
                               : "wrote " + path + "\nnext: correct it, then prefile check " + folder + "\n";
  const int printed = finish(print(what));
  for (const std::string& doubt : manifest->doubts) say("prefile: not all of the draft could be read: " + doubt);
  return manifest->doubts.empty() ? printed : static_cast<int>(kIncomplete);
}

int run_version() {
  const engine::LoadedRules rules = engine::load_rules(app::built_in_rules());
  return finish(print("prefile " PREFILE_VERSION "\n" + std::string(lua::version()) + "\nrules " + rules.set.digest +
                      " (" + std::to_string(rules.set.rules.size()) + ")\ndefinitions " +
                      std::string(definitions_digest()) + "\n"));
}

}  // namespace

int report_bug(const std::string& what) {
  return complain({ErrorCode::internal, "prefile failed unexpectedly (" + what + "); this is a bug in prefile", ""},
                  kIncomplete);
}

int run(int argc, char* argv[]) {
  Result<Arguments> parsed = parse_arguments(argc, argv, terminal_width());
  if (!parsed) return complain(parsed.error(), kUsage);
  Arguments& arguments = *parsed;
  const std::string& command = arguments.command;
  if (command == "check") return run_check(arguments.check);
  if (command == "inspect") return run_inspect(arguments.path, arguments.format);
  if (command == "init") return run_init(arguments.draft);
  if (command == "explain") return explain_rule(arguments.rule);
  if (command == "rule") return run_rule_command(arguments.rule_command, arguments.rule);
  if (command == "version") return run_version();
  const Status printed = print(arguments.text);
  return command == "help" ? finish(printed)
         : printed         ? static_cast<int>(kUsage)
                           : complain(printed.error(), kIncomplete);
}

}  // namespace prefile::cli
