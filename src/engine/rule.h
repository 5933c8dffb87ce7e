// A rule as its Lua file declares it, and the loader that reads a pack of them and reports every fault.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "diag/diagnostics.h"

namespace prefile::engine {

/// A rule file as bytes. `path` is relative to its pack, with '/': "exhibits/listed-not-attached.lua".
struct RuleSource {
  std::string path;
  std::string text;
  std::string pack;  ///< "built-in", or the folder given with --rules
};

/// A document an example attaches.
struct ExampleDocument {
  std::string type;
  std::string filename;
  std::string body;  ///< HTML; empty gives a small document headed by its exhibit number
};

/// One example of a rule: a small submission, and what the rule must say about it.
struct Example {
  std::string name;
  std::string form;  ///< empty: that of the base
  std::string base;  ///< name of the clean filing it starts from; empty: that of the form, or "8-K"
  std::string text;  ///< a whole submission; else one is built from the parts below
  std::optional<std::string> cover, body, signature;
  std::vector<std::string> items;  ///< ITEM INFORMATION lines; empty: one for each item of `body`
  bool has_items = false;
  std::vector<std::pair<std::string, std::string>> header;  ///< label and value: replaces the line of that label
  /// Facts the base is tagged with; absent: none. A name and value for each that is not as in the base; "-" leaves it
  /// out.
  std::optional<std::vector<std::pair<std::string, std::string>>> facts;
  std::vector<ExampleDocument> attach;
  std::vector<std::string> without;                        ///< types of the base's documents to leave out
  std::vector<std::pair<std::string, std::string>> edits;  ///< exact text (once) and its replacement
  std::string period, filed;                               ///< yyyymmdd
  std::vector<std::string> expect;                         ///< message ids, in the order of the marks
  std::string outcome;                                     ///< "", or the outcome it must have
  std::vector<Example> prior;                              ///< earlier filings it is compared with, without marks
  std::optional<std::vector<std::string>> witnesses;       ///< source text of each witness, in order; absent: any
  bool todo = false;                                       ///< a known miss: fails the day it is no longer missed
};

struct Rule {
  RuleDescription description;
  std::vector<std::string> form_names;  ///< `forms` as the file has it: "8-K", "@periodic-reports/A"
  std::string since;
  std::optional<Date> effective_from, effective_until;
  std::vector<std::pair<std::string, std::string>> messages;  ///< id, template; sorted by id
  std::vector<Example> examples;
  RuleSource source;
};

/// A fault of a rule file, with the line it stands on (0: the file as a whole).
struct RuleFault {
  std::string path;
  std::uint32_t line = 0;
  std::string message;
};

/// The rules of a run, sorted by id.
struct RuleSet {
  std::vector<Rule> rules;
  std::string digest;                          ///< SHA-256 over paths and texts, hex
  std::map<std::string, std::string> renamed;  ///< former ids and what they are called now (renamed.lua)

  [[nodiscard]] const Rule* find(std::string_view id) const;
};

struct LoadedRules {
  RuleSet set;
  std::vector<RuleFault> faults;  ///< every fault of every file; the set is usable only when empty
};

/// Reads and checks rule files: syntax, closed key lists, id equal to path, authority, severity, messages and
/// examples. Files named `_...` are not rules. `renamed.lua` returns `{ renamed = { [old id] = new id } }`: the new one
/// must be a rule, the old one must not.
[[nodiscard]] LoadedRules load_rules(std::span<const RuleSource> sources);

}  // namespace prefile::engine
