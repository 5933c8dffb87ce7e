#include "lua/trace.h"

#include <algorithm>
#include <iterator>

#include "lua/tokens.h"

namespace prefile::lua {
namespace {

using Kind = SourceTokenKind;

bool is_sign(const std::vector<SourceToken>& tokens, std::size_t at, std::string_view sign) {
  return at < tokens.size() && tokens[at].kind == Kind::sign && tokens[at].text == sign;
}

/// Names that `local`, `for` and parameter lists declare.
std::set<std::string_view> declared_names(const std::vector<SourceToken>& tokens) {
  std::set<std::string_view> names;
  const auto take_list = [&](std::size_t at) {
    while (at < tokens.size() && tokens[at].kind == Kind::name) {
      names.insert(tokens[at].text);
      // `<const>` may stand behind a local's name.
      at += is_sign(tokens, at + 1, "<") ? 4 : 1;
      if (!is_sign(tokens, at, ",")) break;
      ++at;
    }
  };
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].kind != Kind::keyword) continue;
    if (tokens[at].text == "local" || tokens[at].text == "for") {
      const bool is_function = at + 1 < tokens.size() && tokens[at + 1].text == "function";
      take_list(at + (is_function ? 2 : 1));
    } else if (tokens[at].text == "function") {
      std::size_t open = at + 1;
      while (open < tokens.size() && !is_sign(tokens, open, "(")) ++open;
      take_list(open + 1);
    }
  }
  return names;
}

/// Whether the name at `at` is a field, a key of a table or a label rather than a variable.
bool is_field(const std::vector<SourceToken>& tokens, std::size_t at) {
  if (at > 0) {
    const SourceToken& before = tokens[at - 1];
    if (before.kind == Kind::sign && (before.text == "." || before.text == ":" || before.text == "::")) return true;
    if (before.text == "goto") return true;
    const bool may_be_key =
        before.kind == Kind::sign && (before.text == "{" || before.text == "," || before.text == ";");
    if (may_be_key && is_sign(tokens, at + 1, "=")) return true;
  }
  return false;
}

}  // namespace

std::set<std::uint32_t> function_lines(std::string_view source) {
  std::set<std::uint32_t> lines;
  for (const SourceToken& token : tokens_of(source)) {
    if (token.kind == Kind::keyword && token.text == "function") lines.insert(token.line);
  }
  return lines;
}

std::set<std::uint32_t> lines_never_run(std::string_view source, const Trace& trace) {
  std::set<std::uint32_t> lines;
  std::set_difference(trace.active.begin(), trace.active.end(), trace.ran.begin(), trace.ran.end(),
                      std::inserter(lines, lines.end()));
  for (const std::uint32_t line : function_lines(source)) {
    if (!trace.called.contains(line)) lines.insert(line);
  }
  return lines;
}

std::vector<UnknownName> unknown_names(std::string_view source, const std::vector<std::string>& known) {
  const std::vector<SourceToken> tokens = tokens_of(source);
  const std::set<std::string_view> declared = declared_names(tokens);
  std::set<std::string_view> libraries;
  for (const std::string& name : known) {
    if (const std::size_t dot = name.find('.'); dot != std::string::npos) {
      libraries.insert(std::string_view(name).substr(0, dot));
    }
  }
  const auto is_known = [&](std::string_view name) {
    return libraries.contains(name) || std::find(known.begin(), known.end(), name) != known.end();
  };
  std::vector<UnknownName> unknown;
  std::set<std::string_view> seen;
  const auto report = [&](std::string_view name, std::uint32_t line) {
    if (seen.insert(name).second) unknown.push_back({name, line});
  };
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const SourceToken& token = tokens[at];
    if (token.kind != Kind::name || is_field(tokens, at) || declared.contains(token.text)) continue;
    if (!is_known(token.text)) {
      report(token.text, token.line);
    } else if (libraries.contains(token.text) && is_sign(tokens, at + 1, ".") && at + 2 < tokens.size()) {
      const std::string_view field = tokens[at + 2].text;
      const std::string whole = std::string(token.text) + "." + std::string(field);
      if (std::find(known.begin(), known.end(), whole) == known.end()) report(field, token.line);
    }
  }
  return unknown;
}

}  // namespace prefile::lua
