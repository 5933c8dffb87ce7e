// Reads rule files into Rules and reports every fault of every file at once.
#include <algorithm>
#include <array>
#include <set>

#include "base/sha256.h"
#include "engine/push.h"
#include "engine/rule.h"
#include "engine/rule_forms.h"
#include "engine/table_reader.h"
#include "lua/host.h"
#include "lua/sandbox.h"

namespace prefile::engine {
namespace {

const std::vector<std::string> kSeverities{"error", "warning", "info"};
const std::vector<std::string> kStatuses{"preview", "stable", "deprecated"};
const std::vector<std::string> kForces{"must", "should", "practice"};
const std::vector<std::string> kOutcomes{"pass", "not_applicable", "undetermined"};
const std::vector<std::string> kRuleKeys{"id",     "title",     "severity",  "status", "since",
                                         "forms",  "effective", "authority", "why",    "fix",
                                         "limits", "messages",  "examples",  "check"};
const std::vector<std::string> kSubmissionKeys{"form",   "base",   "text",  "cover",   "body",   "signature", "items",
                                               "header", "attach", "edits", "without", "period", "filed",     "facts"};
const std::vector<std::string> kExampleKeys = [] {
  std::vector<std::string> keys = kSubmissionKeys;
  keys.insert(keys.end(), {"name", "prior", "expect", "expect_todo", "outcome", "witnesses"});
  return keys;
}();

constexpr std::string_view kRenamed = "renamed.lua";

bool is_slug(std::string_view text) {
  return !text.empty() && text.front() != '-' && text.back() != '-' &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

bool is_rule_path(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  return path.ends_with(".lua") && !name.starts_with('_') && path != kRenamed && !path.starts_with("_");
}

std::string id_of_path(std::string_view path) { return std::string(path.substr(0, path.size() - 4)); }

class RuleReader {
 public:
  RuleReader(lua_State* state, int index, FaultList& faults) : top_(state, index, "", faults), faults_(faults) {}

  Rule read(const RuleSource& source) {
    Rule rule;
    rule.source = source;
    top_.require_known_keys(kRuleKeys);
    require_order();
    read_identity(rule);
    read_applicability(rule);
    read_authority(rule);
    rule.description.why = top_.text("why", true);
    rule.description.fix = top_.text("fix", true);
    rule.description.limits = top_.text("limits", true);
    rule.messages = top_.pairs("messages");
    if (rule.messages.empty()) top_.fault("messages", "messages is missing: a rule names what it reports");
    read_examples(rule);
    require_check();
    return rule;
  }

 private:
  void require_order() const {
    std::size_t last = 0;
    for (const KeyPlace& each : faults_.keys) {
      const auto found = std::find(kRuleKeys.begin(), kRuleKeys.end(), each.path);
      if (found == kRuleKeys.end()) continue;
      const auto position = static_cast<std::size_t>(found - kRuleKeys.begin());
      if (position < last) {
        faults_.add(each.path, "'" + each.path +
                                   "' stands too late; the order is id, title, severity, status, since, "
                                   "forms, effective, authority, why, fix, limits, messages, examples, check");
        return;
      }
      last = position;
      if (each.path == "check") return;
    }
  }

  void read_identity(Rule& rule) const {
    RuleDescription& description = rule.description;
    const std::string expected = id_of_path(rule.source.path);
    description.id = top_.text("id", true);
    if (!description.id.empty() && description.id != expected) {
      top_.fault("id", "id is \"" + description.id + "\" but the file is " + rule.source.path + "; make it \"" +
                           expected + "\" or rename the file");
    }
    const std::size_t slash = expected.find('/');
    description.family = slash == std::string::npos ? "" : expected.substr(0, slash);
    if (slash == std::string::npos || !is_slug(description.family) || !is_slug(expected.substr(slash + 1))) {
      top_.fault("id", "a rule stands in <family>/<slug>.lua, both in lower case, digits and hyphens");
    }
    description.title = top_.text("title", true);
    const std::string severity = top_.choice("severity", kSeverities, true);
    description.severity = parse_severity(severity).value_or(Severity::info);
    description.status = top_.choice("status", kStatuses, true);
    rule.since = top_.text("since", true);
  }

  void read_applicability(Rule& rule) const {
    rule.form_names = top_.texts("forms", true);
    for (const std::string& name : rule.form_names) {
      if (std::string fault = fault_of_form(name); !fault.empty()) top_.fault("forms", std::move(fault));
    }
    rule.description.forms = form_types_of(rule.form_names);
    lua_State* state = top_.state();
    lua_pushliteral(state, "effective");
    lua_rawget(state, top_.index());
    if (lua_istable(state, -1)) {
      const TableReader effective(state, -1, "effective", faults_);
      effective.require_known_keys({"from", "to"});
      rule.effective_from = read_day(effective, "from");
      rule.effective_until = read_day(effective, "to");
    } else if (!lua_isnil(state, -1)) {
      top_.fault("effective", "effective must be a table with from and to");
    }
    lua_pop(state, 1);
  }

  static std::optional<Date> read_day(const TableReader& table, std::string_view key) {
    const std::optional<std::string> text = table.optional_text(key);
    if (!text.has_value()) return std::nullopt;
    const std::optional<Date> date = parse_iso_date(*text);
    if (!date.has_value()) table.fault(key, "effective." + std::string(key) + " must be a date like 2004-08-23");
    return date;
  }

  void read_authority(Rule& rule) const {
    bool has_must = false;
    top_.each("authority", [&](const TableReader& entry, const std::string& path) {
      entry.require_known_keys({"cite", "says", "force"});
      Authority authority{entry.text("cite", true), entry.text("says", true)};
      has_must = entry.choice("force", kForces, true) == "must" || has_must;
      static_cast<void>(path);
      rule.description.authority.push_back(std::move(authority));
    });
    if (rule.description.authority.empty()) {
      top_.fault("authority", "authority is missing: cite the law, manual or practice the rule rests on");
    } else if (rule.description.severity == Severity::error && !has_must) {
      top_.fault("severity",
                 "severity \"error\" needs an authority with force = \"must\"; "
                 "else make it \"warning\" or \"info\"");
    }
  }

  void read_examples(Rule& rule) const {
    std::set<std::string> exercised;
    bool has_silent = false;
    bool has_reporting = false;
    top_.each("examples", [&](const TableReader& entry, const std::string& path) {
      Example example = read_example(entry, path);
      for (const std::string& id : example.expect) {
        if (!example.todo) exercised.insert(id);
        const bool declared = std::any_of(rule.messages.begin(), rule.messages.end(),
                                          [&](const auto& message) { return message.first == id; });
        if (!declared)
          entry.fault("expect", "example \"" + example.name + "\" expects '" + id + "', which is no message");
      }
      if (!example.todo) (example.expect.empty() ? has_silent : has_reporting) = true;
      rule.examples.push_back(std::move(example));
    });
    if (!has_silent) top_.fault("examples", "examples need at least one the rule is silent on");
    if (!has_reporting) top_.fault("examples", "examples need at least one the rule reports");
    for (const auto& [id, text] : rule.messages) {
      if (!exercised.contains(id)) top_.fault("messages." + id, "no example expects the message '" + id + "'");
    }
  }

  Example read_example(const TableReader& entry, const std::string& path) const {
    entry.require_known_keys(kExampleKeys);
    refuse_beside_text(entry);
    Example example = read_submission(entry, path);
    example.name = entry.text("name", true);
    entry.each("prior", [&](const TableReader& earlier, const std::string& where) {
      earlier.require_known_keys(kSubmissionKeys);
      refuse_beside_text(earlier);
      example.prior.push_back(read_submission(earlier, where));
      example.prior.back().name = example.name + ", " + where;
    });
    example.todo = entry.has("expect_todo");
    example.expect = entry.texts(example.todo ? "expect_todo" : "expect", false);
    example.outcome = entry.choice("outcome", kOutcomes, false);
    if (entry.has("witnesses")) example.witnesses = entry.texts("witnesses", false);
    return example;
  }

  /// A whole submission is not built: what would change a base has no effect on it.
  static void refuse_beside_text(const TableReader& entry) {
    if (!entry.has("text")) return;
    for (const char* key :
         {"base", "cover", "body", "signature", "items", "facts", "attach", "without", "period", "filed"}) {
      if (entry.has(key))
        entry.fault(key, std::string("'") + key + "' has no effect beside 'text', the whole submission");
    }
  }

  /// What an example says of a submission: the one that is checked, or an earlier one.
  static Example read_submission(const TableReader& entry, const std::string& path) {
    Example example;
    example.form = entry.text("form");
    example.base = entry.text("base");
    example.text = entry.text("text");
    example.cover = entry.optional_text("cover");
    example.body = entry.optional_text("body");
    example.signature = entry.optional_text("signature");
    example.has_items = entry.has("items");
    example.items = entry.texts("items", false);
    example.header = entry.pairs("header");
    if (entry.has("facts")) example.facts = entry.pairs("facts");
    example.edits = read_edits(entry, path);
    example.attach = read_attachments(entry, path);
    example.without = entry.texts("without", false);
    example.period = entry.text("period");
    example.filed = entry.text("filed");
    return example;
  }

  static std::string text_at(lua_State* state, int table, lua_Integer position) {
    lua_rawgeti(state, table, position);
    std::size_t size = 0;
    std::string text;
    if (lua_type(state, -1) == LUA_TSTRING) {
      const char* bytes = lua_tolstring(state, -1, &size);
      text.assign(bytes, size);
    }
    lua_pop(state, 1);
    return text;
  }

  static std::vector<std::pair<std::string, std::string>> read_edits(const TableReader& entry, const std::string&) {
    std::vector<std::pair<std::string, std::string>> edits;
    entry.each("edits", [&](const TableReader& edit, const std::string& path) {
      std::string from = text_at(edit.state(), edit.index(), 1);
      if (from.empty()) edit.fault("", path + " must be { \"text\", \"replacement\" }");
      edits.emplace_back(std::move(from), text_at(edit.state(), edit.index(), 2));
    });
    return edits;
  }

  static std::vector<ExampleDocument> read_attachments(const TableReader& entry, const std::string&) {
    std::vector<ExampleDocument> documents;
    entry.each("attach", [&](const TableReader& document, const std::string&) {
      document.require_known_keys({"type", "filename", "body"});
      documents.push_back({document.text("type", true), document.text("filename"), document.text("body")});
    });
    return documents;
  }

  void require_check() const {
    lua_State* state = top_.state();
    lua_pushliteral(state, "check");
    lua_rawget(state, top_.index());
    if (!lua_isfunction(state, -1)) top_.fault("check", "check must be a function(filing, report)");
    lua_pop(state, 1);
  }

  TableReader top_;
  const FaultList& faults_;
};

/// A rule table to read inside the sandbox's protected call, since reading may fail for memory.
struct ReadJob {
  const RuleSource* source;
  FaultList* faults;
  Rule rule;
};

int read_rule(lua_State* state) {
  auto& job = *static_cast<ReadJob*>(lua_touserdata(state, 2));
  if (lua_getmetatable(state, 1) != 0) {
    lua_pop(state, 1);
    job.faults->add("", "the rule's table must be plain, without a metatable");
  }
  job.rule = RuleReader(state, 1, *job.faults).read(*job.source);
  return 0;
}

struct RenamedJob {
  const FaultList* faults;
  std::vector<std::pair<std::string, std::string>> pairs;
};

int read_renamed(lua_State* state) {
  auto& job = *static_cast<RenamedJob*>(lua_touserdata(state, 2));
  const TableReader top(state, 1, "", *job.faults);
  top.require_known_keys({"renamed"});
  job.pairs = top.pairs("renamed");
  return 0;
}

/// Runs the file and hands the table it returns to `read` with `job`. False, with a fault, when that fails.
bool read_file(lua::Sandbox& sandbox, const RuleSource& source, lua_CFunction read, void* job,
               std::vector<RuleFault>& faults) {
  const auto fault_of = [&](const Error& error) {
    std::uint32_t line = 0;
    const std::size_t colon = error.context.rfind(':');
    if (colon != std::string::npos) {
      for (const char c : error.context.substr(colon + 1)) {
        if (c >= '0' && c <= '9') line = line * 10 + static_cast<std::uint32_t>(c - '0');
      }
    }
    faults.push_back({source.path, line, error.message});
    return false;
  };
  lua_State* state = sandbox.state();
  if (Status status = sandbox.load(source.text, source.path); !status) return fault_of(status.error());
  if (Status status = sandbox.call(0, 1); !status) return fault_of(status.error());
  if (lua_type(state, -1) != LUA_TTABLE) {
    faults.push_back({source.path, 1, "the file must return one table: return { id = ..., check = ... }"});
    lua_settop(state, 0);
    return false;
  }
  lua_pushcfunction(state, read);
  lua_insert(state, -2);
  lua_pushlightuserdata(state, job);
  if (Status status = sandbox.call(2, 0); !status) return fault_of(status.error());
  return true;
}

void load_one(lua::Sandbox& sandbox, const RuleSource& source, LoadedRules& loaded) {
  FaultList faults{source.path, find_keys(source.text), &loaded.faults};
  ReadJob job{&source, &faults, {}};
  if (!read_file(sandbox, source, lua::host_function<read_rule>, &job, loaded.faults)) return;
  loaded.set.rules.push_back(std::move(job.rule));
}

void load_renamed(lua::Sandbox& sandbox, const RuleSource& source, LoadedRules& loaded) {
  const FaultList faults{source.path, find_keys(source.text), &loaded.faults};
  RenamedJob job{&faults, {}};
  if (!read_file(sandbox, source, lua::host_function<read_renamed>, &job, loaded.faults)) return;
  for (auto& [old_id, new_id] : job.pairs) {
    if (loaded.set.find(old_id) != nullptr)
      faults.add("renamed", "'" + old_id + "' is a rule; ids are never used again");
    if (loaded.set.find(new_id) == nullptr) faults.add("renamed", "there is no rule '" + new_id + "'");
    loaded.set.renamed.insert_or_assign(std::move(old_id), std::move(new_id));
  }
}

/// A state to read files in: a new one when there is none, or the last one is spent.
Status prepare(std::unique_ptr<lua::Sandbox>& sandbox, RunContext& context) {
  if (sandbox != nullptr && !sandbox->is_spent()) return Done{};
  auto made = lua::Sandbox::make();
  if (!made) return made.error();
  sandbox = std::move(made).value();
  return sandbox->protect([&](lua_State*) { install_bindings(*sandbox, context); });
}

}  // namespace

const Rule* RuleSet::find(std::string_view id) const {
  const auto found =
      std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.description.id == id; });
  return found == rules.end() ? nullptr : &*found;
}

LoadedRules load_rules(std::span<const RuleSource> sources) {
  LoadedRules loaded;
  std::vector<const RuleSource*> files;
  for (const RuleSource& source : sources) {
    if (is_rule_path(source.path)) files.push_back(&source);
  }
  std::sort(files.begin(), files.end(), [](const RuleSource* a, const RuleSource* b) { return a->path < b->path; });
  // Last, so that the rules it names are known.
  for (const RuleSource& source : sources) {
    if (source.path == kRenamed) files.push_back(&source);
  }
  std::string digested;
  RunContext context;
  std::unique_ptr<lua::Sandbox> sandbox;
  for (const RuleSource* source : files) {
    if (Status ready = prepare(sandbox, context); !ready) {
      loaded.faults.push_back({source->path, 0, ready.error().message});
      return loaded;
    }
    if (source->path == kRenamed) {
      load_renamed(*sandbox, *source, loaded);
    } else {
      if (loaded.set.find(id_of_path(source->path)) != nullptr) {
        loaded.faults.push_back(
            {source->path, 0, "two rule files have this id; house rules cannot replace built-in ones"});
      }
      load_one(*sandbox, *source, loaded);
    }
    digested += source->path + '\0' + source->text + '\0';
  }
  std::sort(loaded.set.rules.begin(), loaded.set.rules.end(),
            [](const Rule& a, const Rule& b) { return a.description.id < b.description.id; });
  loaded.set.digest = sha256_hex(digested);
  return loaded;
}

}  // namespace prefile::engine
