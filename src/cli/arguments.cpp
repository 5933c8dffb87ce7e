#include "cli/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <string_view>

#include "base/names.h"
#include "report/terminal_encoder.h"

namespace prefile::cli {
namespace {

constexpr const char* kExamples =
    "Examples:\n"
    "  prefile check draft.txt          check one submission\n"
    "  prefile check draft/             check a folder with one filing's documents\n"
    "  prefile init draft/              write down what EDGAR will be told of it\n"
    "  prefile check filings/ --jobs 2 --output html=audit.html\n"
    "  prefile inspect draft.txt        show what prefile reads in it\n"
    "  prefile explain header/irs-number-differs\n"
    "                                   what a rule means and how to fix it\n"
    "  prefile rule list                all rules\n";

/// Help in two columns that no line of a terminal is too short for.
class HelpFormatter : public CLI::Formatter {
 public:
  explicit HelpFormatter(std::size_t width) : width_(width) {}

  std::string make_option(const CLI::Option* option, bool is_positional) const override {
    return in_columns(make_option_name(option, is_positional) + make_option_opts(option), make_option_desc(option));
  }
  std::string make_subcommand(const CLI::App* command) const override {
    return in_columns(command->get_name(), command->get_description());
  }

 private:
  [[nodiscard]] std::string in_columns(const std::string& name, const std::string& text) const {
    constexpr std::size_t kColumn = 28;
    std::string first = "  " + name;
    if (first.size() + 1 > kColumn) {
      first += '\n';
      return first + report::wrapped(std::string(kColumn, ' '), kColumn, text, width_);
    }
    first.append(kColumn - first.size(), ' ');
    return report::wrapped(first, kColumn, text, width_);
  }

  std::size_t width_;
};

void add_selection(CLI::App& command, std::vector<std::string>& select) {
  command.add_option("--select", select, "Only these families or rules: FAMILY[/SLUG]")
      ->allow_extra_args(false)
      ->delimiter(',');
}

void add_house_rules(CLI::App& command, std::vector<std::string>& folders) {
  command.add_option("--rules", folders, "Folder with house rules; may be repeated")->allow_extra_args(false);
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
  add_selection(check, settings.select);
  check.add_option("--ignore", settings.ignore, "Leave these families or rules out: FAMILY[/SLUG]")
      ->allow_extra_args(false)
      ->delimiter(',');
  add_house_rules(check, settings.rules);
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
  check.add_option("--jobs", settings.jobs, "Inputs checked at the same time, 1 to 1024 (default 1)")
      ->check(CLI::Range(1, 1024))
      ->type_name("N");
  check.add_option("--color", settings.color, "auto, always or never");
  check.add_flag("-q,--quiet", flags.quiet, "Findings and the last line only");
  check.add_flag("-v,--verbose", flags.verbose, "Passed and not applicable rules too");
}

void add_rule_commands(CLI::App& rule, RuleRequest& request) {
  rule.require_subcommand(1);
  CLI::App* list = rule.add_subcommand("list", "All rules");
  add_house_rules(*list, request.folders);
  CLI::App* make = rule.add_subcommand("new", "Write the start of a rule file");
  make->add_option("RULE", request.id, "FAMILY/SLUG")->required();
  make->add_option("--dir", request.folder, "Folder of the pack (default rules)");
  make->add_option("--form", request.form, "Form it is for, like 10-K (default: by family, else 8-K)");
  CLI::App* test = rule.add_subcommand("test", "Run the examples of the built-in rules, or of the packs named");
  test->add_option("DIR", request.folders, "Folders with rules");
  add_selection(*test, request.select);
  test->add_option("--show-example", request.example,
                   "Run nothing; print the submission that is built for the example with this name");
  test->add_option("--junit", request.junit, "Also write the outcomes as JUnit XML to this file");
  test->add_flag("-v,--verbose", request.verbose, "Examples that pass too");
  CLI::App* lint = rule.add_subcommand("lint", "Look for what a rule's reviewer would stop at");
  lint->add_option("DIR", request.folders, "Folders with rules; the built-in ones when none is named");
  add_selection(*lint, request.select);
  CLI::App* docs = rule.add_subcommand("docs", "Write a page for each rule, and an index");
  docs->add_option("DIR", request.folders, "Folders with rules; the built-in ones when none is named");
  docs->add_option("--output", request.output, "Folder for the pages (default docs/rules)");
  docs->add_flag("--check", request.check_only, "Write nothing; say which pages are not as the rules have them");
  rule.add_subcommand("api", "Print the definitions for the Lua language server");
}

void add_commands(CLI::App& program, Arguments& arguments) {
  add_check_options(*program.add_subcommand("check", "Check filings and report findings"), arguments.check);
  CLI::App* inspect = program.add_subcommand("inspect", "Show a filing as it was read, with positions");
  inspect
      ->add_option("PATH", arguments.path,
                   "Submission, document, folder or archive, as for check; - reads standard input")
      ->required();
  inspect->add_option("--format", arguments.format, "text or json");
  CLI::App* init =
      program.add_subcommand("init", "Write a commented prefile.toml here, or the filing.toml of a draft into it");
  init->add_option("FOLDER", arguments.draft,
                   "Folder with the documents of one filing; without it, prefile.toml is written here");
  CLI::App* explain = program.add_subcommand("explain", "Tell what a rule means, its law, and how to fix a finding");
  explain->add_option("RULE", arguments.rule.id, "FAMILY/SLUG, or FAMILY for the rules of one")->required();
  add_house_rules(*explain, arguments.rule.folders);
  add_rule_commands(*program.add_subcommand("rule", "List, write, test and document rules"), arguments.rule);
  program.add_subcommand("version", "Tool, Lua, rule set and form definitions with digests");
  program.add_subcommand("help", "Show the help of a command: prefile help rule test");
}

std::vector<std::string> commands_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* each : app.get_subcommands([](const CLI::App*) { return true; })) {
    names.push_back(each->get_name());
  }
  return names;
}

std::vector<std::string> options_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* each : app.get_options()) {
    for (const std::string& name : each->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

std::string listed(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
  return list;
}

std::string no_such_command(const std::string& name, const CLI::App& app, const std::string& word) {
  return name + " has no command '" + word + "'" + hint_of_names(word, commands_of(app));
}

std::string no_such_option(const std::string& name, const CLI::App& app, const std::string& word) {
  const std::string near = nearest_name(word, options_of(app));
  return name + " has no option '" + word + "'" +
         (near.empty() ? "; `prefile help" + name.substr(std::string("prefile").size()) + "` shows those it has"
                       : "; did you mean '" + near + "'?");
}

/// The words that no option and no argument of `app` took, or of the command that was called below it.
std::string fault_of_words(const CLI::App& app, const std::string& name) {
  for (const std::string& word : app.remaining()) {
    if (word.size() > 1 && word.front() == '-') return no_such_option(name, app, word.substr(0, word.find('=')));
  }
  const std::vector<CLI::App*> called = app.get_subcommands();
  if (!called.empty()) {
    if (std::string below = fault_of_words(*called.front(), name + " " + called.front()->get_name()); !below.empty()) {
      return below;
    }
  }
  const std::vector<std::string> rest = app.remaining();
  if (rest.empty()) return {};
  if (called.empty() && !commands_of(app).empty()) return no_such_command(name, app, rest.front());
  return name + " takes no further argument '" + rest.front() + "'";
}

/// What is wrong with the options and arguments of the command that was called, in the library's words.
std::string fault_of_values(const CLI::App& app, const std::string& name, const CLI::ParseError& error) {
  const std::vector<CLI::App*> called = app.get_subcommands();
  if (!called.empty()) return fault_of_values(*called.front(), name + " " + called.front()->get_name(), error);
  if (app.get_require_subcommand_min() > 0) return name + " needs a command: " + listed(commands_of(app));
  return name + ": " + error.what() + "; `prefile help" + name.substr(std::string("prefile").size()) +
         "` shows how it is called";
}

/// The help of the command that `topic` names, before anything was parsed.
Result<std::string> help_of(const CLI::App& program, const std::vector<std::string>& topic) {
  const CLI::App* app = &program;
  std::string name = "prefile";
  for (const std::string& word : topic) {
    const CLI::App* below = nullptr;
    for (const CLI::App* each : app->get_subcommands([](const CLI::App*) { return true; })) {
      if (each->get_name() == word) below = each;
    }
    if (below == nullptr && commands_of(*app).empty()) {
      return Error{ErrorCode::bad_configuration, name + " has no commands of its own", ""};
    }
    if (below == nullptr) return Error{ErrorCode::bad_configuration, no_such_command(name, *app, word), ""};
    app = below;
    name += " " + word;
  }
  const std::size_t above = name.rfind(' ');
  return app->help(above == std::string::npos ? "" : name.substr(0, above));
}

Status check_word(const std::string& option, const std::string& value, const std::vector<std::string>& known) {
  for (const std::string& each : known) {
    if (value == each) return Done{};
  }
  const std::string near = nearest_name(value, known);
  return Error{ErrorCode::bad_configuration,
               "'" + value + "' is no " + option + "; it is one of " + listed(known) +
                   (near.empty() ? "" : "; did you mean '" + near + "'?"),
               ""};
}

}  // namespace

Result<Arguments> parse_arguments(int argc, char* argv[], std::size_t width) {
  Arguments arguments;
  arguments.rule.program = argv[0];
  CLI::App program("prefile checks an SEC filing before it is filed.\n\n" + std::string(kExamples), "prefile");
  program.formatter(std::make_shared<HelpFormatter>(width));
  program.require_subcommand(0, 1);
  program.set_version_flag("--version", "prefile " PREFILE_VERSION);
  add_commands(program, arguments);
  if (argc == 1 || std::string_view(argv[1]) == "help") {
    arguments.command = argc == 1 ? "" : "help";
    Result<std::string> help = help_of(program, {argv + std::min(argc, 2), argv + argc});
    if (!help) return help.error();
    arguments.text = std::move(help).value();
    return arguments;
  }
  try {
    program.parse(argc, argv);
  } catch (const CLI::CallForVersion& version) {
    arguments.command = "help";
    arguments.text = std::string(version.what()) + "\n";
    return arguments;
  } catch (const CLI::CallForHelp&) {
    arguments.command = "help";
    arguments.text = program.help();
    return arguments;
  } catch (const CLI::ParseError& error) {
    const std::string fault = fault_of_words(program, "prefile");
    return Error{ErrorCode::bad_configuration, fault.empty() ? fault_of_values(program, "prefile", error) : fault, ""};
  }
  const std::vector<CLI::App*> called = program.get_subcommands();
  arguments.command = called.empty() ? "" : called.front()->get_name();
  if (called.empty()) arguments.text = program.help();
  if (arguments.command == "rule") arguments.rule_command = called.front()->get_subcommands().front()->get_name();
  if (const Status known = check_word("--format", arguments.format, {"text", "json"}); !known) return known.error();
  return arguments;
}

}  // namespace prefile::cli
