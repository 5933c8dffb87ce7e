#include "app/check.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <iterator>
#include <system_error>
#include <thread>

#include "app/guard.h"
#include "app/inputs.h"
#include "app/log.h"
#include "app/outputs.h"
#include "app/prior.h"
#include "app/rules.h"
#include "base/sha256.h"
#include "engine/run.h"
#include "model/forms.h"
#include "parse/parse.h"

namespace prefile::app {
namespace {

FilingResult failed(const std::string& input, const Error& error) {
  FilingResult result;
  result.input = input;
  result.failures.push_back({std::string(name_of(error.code)), error.message, error.context});
  return result;
}

/// Every filing of an input. All carry the digest of the input they stand in.
std::vector<FilingResult> check_one(const Input& input, const engine::RuleSet& rules,
                                    const engine::RunOptions& options) {
  Result<ReadInput> read = read_filings(input, {});
  if (!read) return {failed(input.path, read.error())};
  log("read " + input.path + ", " + std::to_string(read->size) + " bytes, sha256 " + read->sha256);
  std::vector<FilingResult> results;
  for (parse::ParsedSubmission& each : read->filings) {
    FilingResult& result = results.emplace_back(each.filing ? engine::run_rules(rules, *each.filing, options)
                                                            : failed(each.name, each.filing.error()));
    result.input = each.name;
    result.sha256 = read->sha256;
    result.size = read->size;
    each.filing = Error{};  // a checked filing is no longer needed
  }
  return results;
}

/// The clock of the looser limit on a rule's time; it never reaches a result.
std::int64_t now_in_milliseconds() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

/// No exception leaves a worker: what goes wrong is that input's failure.
std::vector<FilingResult> check_guarded(const Input& input, const engine::RuleSet& rules,
                                        const engine::RunOptions& options) {
  try {
    return check_one(input, rules, options);
  } catch (const std::exception&) {
    return {failed(input.path, error_of_exception(input.path))};
  }
}

std::vector<FilingResult> check_all(const std::vector<Input>& inputs, const engine::RuleSet& rules,
                                    const engine::RunOptions& options, std::uint32_t jobs) {
  std::vector<std::vector<FilingResult>> results(inputs.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t at = next++; at < inputs.size(); at = next++) {
      results[at] = check_guarded(inputs[at], rules, options);
    }
  };
  const std::size_t workers = std::min<std::size_t>(jobs, inputs.size());
  std::vector<std::jthread> threads;
  for (std::size_t each = 1; each < workers; ++each) {
    try {
      threads.emplace_back(work);
    } catch (const std::system_error&) {
      break;  // no more threads to be had: those there are do the work
    }
  }
  work();
  threads.clear();
  std::vector<FilingResult> all;
  for (std::vector<FilingResult>& each : results) std::move(each.begin(), each.end(), std::back_inserter(all));
  return all;
}

std::string profile_text(const config::Settings& settings) {
  std::string text = "profile=" + settings.profile.value_or("default");
  if (settings.packs_only) text += "\npacks-only";
  for (const std::string& each : settings.select) text += "\nselect=" + each;
  for (const std::string& each : settings.ignore) text += "\nignore=" + each;
  for (const config::SeverityChange& each : settings.severities) {
    text += "\nseverity=" + each.rule + ":" + std::string(name_of(each.severity));
  }
  return text;
}

/// What someone must give `prefile check` to get the same result; nothing that only changes how it is shown.
std::vector<std::string> arguments_of(const CheckRequest& request) {
  const config::Settings& settings = request.settings;
  std::vector<std::string> arguments = request.paths;
  const auto add = [&](const std::string& option, const std::string& value) {
    arguments.push_back(option);
    arguments.push_back(value);
  };
  for (const std::string& each : request.prior) add("--prior", each);
  for (const std::string& each : settings.select) add("--select", each);
  for (const std::string& each : settings.ignore) add("--ignore", each);
  for (const std::string& each : settings.rules) add("--rules", each);
  if (settings.packs_only) arguments.emplace_back("--packs-only");
  if (settings.profile.has_value()) add("--profile", *settings.profile);
  if (settings.as_of.has_value()) add("--as-of", *settings.as_of);
  if (settings.fail_on.has_value()) add("--fail-on", *settings.fail_on);
  if (settings.strict.value_or(false)) arguments.emplace_back("--strict");
  return arguments;
}

Provenance make_provenance(const CheckRequest& request, const engine::RuleSet& rules) {
  const config::Settings& settings = request.settings;
  Provenance provenance;
  provenance.version = PREFILE_VERSION;
  provenance.rules_digest = rules.digest;
  provenance.definitions_digest = definitions_digest();
  provenance.profile_digest = sha256_hex(profile_text(settings));
  provenance.lua_version = lua::version();
  provenance.profile = settings.profile.value_or("default");
  provenance.config_files = request.config_files;
  provenance.fail_on = settings.fail_on.value_or("error");
  provenance.strict = settings.strict.value_or(false);
  provenance.sandbox = "in-process";
  provenance.arguments = arguments_of(request);
  return provenance;
}

/// The earlier filings. Standard input can be read only once.
Result<Inputs> find_prior(const CheckRequest& request) {
  if (request.prior.empty()) return Inputs{};
  const auto has_standard_input = [](const std::vector<std::string>& paths) {
    return std::find(paths.begin(), paths.end(), "-") != paths.end();
  };
  if (has_standard_input(request.paths) && has_standard_input(request.prior)) {
    return Error{ErrorCode::bad_configuration,
                 "standard input is both what is checked and an earlier filing; give one of them as a file", "--prior"};
  }
  Result<Inputs> found = find_inputs(request.prior);
  if (found) return found;
  return Error{found.error().code, "--prior: " + found.error().message + "; name a folder with filings", "--prior"};
}

/// No report may take the place of what is read: an input, a file of a draft, an earlier filing, a configuration
/// file, a rule. Nor may two reports go to one file.
Status check_outputs(const CheckRequest& request, const Inputs& inputs, const Inputs& prior) {
  ReportPlaces places;
  places.keep_inputs(inputs);
  places.keep_inputs(prior);
  for (const std::string& file : request.config_files) places.keep(file, "the configuration " + file);
  for (const std::string& folder : request.settings.rules) places.keep_rules(folder);
  for (const config::Output& output : request.settings.outputs) {
    Status taken = places.take("--output", output.path, "the " + output.format + " report");
    if (!taken) return taken;
  }
  return Done{};
}

}  // namespace

Result<CheckResult> check(const CheckRequest& request) {
  const config::Settings& settings = request.settings;
  if (request.paths.empty()) return Error{ErrorCode::empty_input, "name a file or folder to check", ""};
  Result<Inputs> inputs = find_inputs(request.paths);
  if (!inputs) return inputs.error();
  Result<Inputs> prior_inputs = find_prior(request);
  if (!prior_inputs) return prior_inputs.error();
  if (const Status apart = check_outputs(request, *inputs, *prior_inputs); !apart) return apart.error();
  Result<engine::RuleSet> rules = gather_rules(settings);
  if (!rules) return rules.error();
  PriorFilings prior = read_prior(prior_inputs->inputs);

  for (const std::string& file : request.config_files) log("configuration " + file);
  log(std::to_string(rules->rules.size()) + " rules, digest " + rules->digest);

  CheckResult result;
  result.prefile = make_provenance(request, *rules);
  engine::RunOptions options;
  options.budget.now = now_in_milliseconds;
  if (settings.as_of.has_value()) {
    options.as_of = parse_iso_date(*settings.as_of);
    result.as_of = *settings.as_of;
  }
  for (const Filing& each : prior.filings) options.prior.push_back(&each);
  result.prefile.prior = std::move(prior.inputs);
  for (const engine::Rule& rule : rules->rules) result.rules.push_back(rule.description);
  result.filings = check_all(inputs->inputs, *rules, options, settings.jobs.value_or(1));
  for (FilingResult& filing : result.filings) {
    filing.failures.insert(filing.failures.end(), prior.failures.begin(), prior.failures.end());
  }
  result.notes = std::move(inputs->notes);
  std::move(prior_inputs->notes.begin(), prior_inputs->notes.end(), std::back_inserter(result.notes));
  result.counts = count(result);
  result.verdict = verdict_of(result);
  result.exit_code = exit_code_of(result.verdict);
  return result;
}

}  // namespace prefile::app
