// Breaks every rule in small ways and sees whether its examples notice: a table of what was killed, and the survivors.
// usage: prefile_rule_mutants RULES-DIR [FAMILY[/SLUG]]     exit code 1 when fewer than nine in ten are killed, 2 when
// there is no such rule
#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "app/examples.h"
#include "app/rules.h"
#include "base/names.h"
#include "lua/tokens.h"

namespace prefile::mutants {
namespace {

using lua::SourceToken;
using Kind = lua::SourceTokenKind;

/// One small change: the bytes [start, end) become `text`.
struct Mutation {
  const char* kind;
  std::size_t start = 0;
  std::size_t end = 0;
  std::string text;
  std::uint32_t line = 0;
};

struct Exchange {
  std::string_view from;
  std::string_view to;
};
constexpr std::array kExchanges{Exchange{"==", "~="},     Exchange{"~=", "=="},  Exchange{"<", ">="},
                                Exchange{">", "<="},      Exchange{"<=", ">"},   Exchange{">=", "<"},
                                Exchange{"and", "or"},    Exchange{"or", "and"}, Exchange{"true", "false"},
                                Exchange{"false", "true"}};

class Mutator {
 public:
  explicit Mutator(std::string_view source) : source_(source), tokens_(lua::tokens_of(source)) {}

  std::vector<Mutation> mutations() {
    std::vector<std::string_view> blocks;
    std::size_t functions = 0;
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      const std::string_view text = tokens_[at].text;
      if (tokens_[at].kind == Kind::keyword) {
        if (text == "function") ++functions;
        if (text == "function" || text == "if" || text == "do" || text == "repeat") blocks.push_back(text);
        if ((text == "end" || text == "until") && !blocks.empty()) {
          if (blocks.back() == "function") --functions;
          blocks.pop_back();
        }
      }
      if (functions > 0) mutate(at);
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] std::size_t offset(std::size_t at) const {
    return static_cast<std::size_t>(tokens_[at].text.data() - source_.data());
  }
  [[nodiscard]] std::size_t end_of(std::size_t at) const { return offset(at) + tokens_[at].text.size(); }
  [[nodiscard]] bool is(std::size_t at, std::string_view text) const {
    return at < tokens_.size() && tokens_[at].kind != Kind::string && tokens_[at].text == text;
  }

  void add(const char* kind, std::size_t at, std::size_t last, std::string text) {
    found_.push_back({kind, offset(at), end_of(last), std::move(text), tokens_[at].line});
  }

  void mutate(std::size_t at) {
    const SourceToken& token = tokens_[at];
    if (token.kind == Kind::number) {
      add("constant", at, at, "(" + std::string(token.text) + " + 1)");
    } else if (token.kind != Kind::string) {
      for (const Exchange& each : kExchanges) {
        if (token.text == each.from) add("condition", at, at, std::string(each.to));
      }
    }
    if (is(at, "not")) add("condition", at, at, "");
    if (is(at, "if") || is(at, "elseif")) negate(at);
    if (is(at, "report") && is(at + 1, ":")) drop_call(at);
  }

  void negate(std::size_t at) {
    std::size_t then = at + 1;
    while (then < tokens_.size() && !is(then, "then")) ++then;
    if (then >= tokens_.size() || then == at + 1) return;
    const std::string condition{source_.substr(offset(at + 1), end_of(then - 1) - offset(at + 1))};
    add("branch", at + 1, then - 1, "not (" + condition + ")");
  }

  /// `report:witness(...)` goes; a `return` in front of it stays.
  void drop_call(std::size_t at) {
    std::size_t depth = 0;
    for (std::size_t last = at + 3; last < tokens_.size(); ++last) {
      if (is(last, "(")) ++depth;
      if (is(last, ")") && --depth == 0) {
        add("call", at, last, "");
        return;
      }
    }
  }

  std::string_view source_;
  std::vector<SourceToken> tokens_;
  std::vector<Mutation> found_;
};

/// Whether loading or the examples of the rule, so changed, notice.
bool is_killed(const engine::RuleSource& source, const Mutation& mutation, const app::ExampleBases& bases) {
  engine::RuleSource changed = source;
  changed.text.replace(mutation.start, mutation.end - mutation.start, mutation.text);
  const engine::LoadedRules loaded = engine::load_rules(std::span(&changed, 1));
  return !loaded.faults.empty() || !app::examples_pass(loaded.set, bases);
}

std::string line_of(const std::string& text, std::size_t at) {
  const std::size_t start = text.rfind('\n', at) + 1;
  std::string line = text.substr(start, text.find('\n', at) - start);
  line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
  return line;
}

struct Count {
  std::size_t made = 0;
  std::size_t killed = 0;
};

bool is_rule(const engine::RuleSource& source) { return source.path != "renamed.lua" && source.path.front() != '_'; }

/// Takes away all that is no rule of the family or of the name `wanted`; all rules stay when it is empty. Errors:
/// bad_configuration when nothing is left.
Status keep_wanted(std::vector<engine::RuleSource>& sources, const std::string& wanted) {
  std::erase_if(sources, [](const engine::RuleSource& each) { return !is_rule(each); });
  std::vector<std::string> names;
  for (const engine::RuleSource& each : sources) {
    names.push_back(each.path.substr(0, each.path.find('/')));
    names.push_back(each.path.substr(0, each.path.size() - 4));
  }
  std::erase_if(sources, [&](const engine::RuleSource& each) {
    return !wanted.empty() && each.path != wanted + ".lua" && !each.path.starts_with(wanted + "/");
  });
  if (!sources.empty()) return Done{};
  const std::string near = nearest_name(wanted, names);
  return Error{ErrorCode::bad_configuration,
               "there is no rule or family '" + wanted + "'" + (near.empty() ? "" : "; did you mean '" + near + "'?"),
               ""};
}

int run(const std::string& folder, const std::string& wanted) {
  Result<std::vector<engine::RuleSource>> sources = app::read_rules(folder);
  const Status kept = sources ? keep_wanted(*sources, wanted) : Status(sources.error());
  if (!kept) {
    std::fprintf(stderr, "%s\n", kept.error().message.c_str());
    return 2;
  }
  app::ExampleBases bases;
  if (const Status added = app::add_bases(folder, bases); !added) {
    std::fprintf(stderr, "%s\n", added.error().message.c_str());
    return 2;
  }
  std::map<std::string, Count> kinds;
  Count all;
  for (const engine::RuleSource& source : *sources) {
    Count rule;
    for (const Mutation& mutation : Mutator(source.text).mutations()) {
      const bool killed = is_killed(source, mutation, bases);
      for (Count* count : {&rule, &all, &kinds[mutation.kind]}) {
        ++count->made;
        count->killed += killed ? 1U : 0U;
      }
      if (killed) continue;
      std::printf("survives: %s:%u: %s: \"%s\" becomes \"%s\" in: %s\n", source.path.c_str(), mutation.line,
                  mutation.kind, source.text.substr(mutation.start, mutation.end - mutation.start).c_str(),
                  mutation.text.c_str(), line_of(source.text, mutation.start).c_str());
    }
    std::printf("%s: %zu of %zu killed\n", source.path.c_str(), rule.killed, rule.made);
    std::fflush(stdout);
  }
  std::printf("\n| change | made | killed |\n|---|---|---|\n");
  for (const auto& [kind, count] : kinds) std::printf("| %s | %zu | %zu |\n", kind.c_str(), count.made, count.killed);
  std::printf("| all | %zu | %zu (%.1f %%) |\n", all.made, all.killed,
              all.made == 0 ? 0.0 : 100.0 * static_cast<double>(all.killed) / static_cast<double>(all.made));
  return all.killed * 10 >= all.made * 9 ? 0 : 1;
}

}  // namespace
}  // namespace prefile::mutants

int main(int argc, char* argv[]) {
  if (argc < 2) return 2;
  return prefile::mutants::run(argv[1], argc > 2 ? argv[2] : "");
}
