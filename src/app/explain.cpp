#include "app/explain.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/names.h"
#include "engine/rule_forms.h"
#include "report/terminal_encoder.h"
#include "report/words.h"

namespace prefile::app {
namespace {

std::string paragraph(const std::string& heading, const std::string& text, std::size_t width) {
  if (text.empty()) return "";
  return heading + "\n" + report::wrapped("  ", 2, report::terminal_text(text), width) + "\n";
}

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text;
}

}  // namespace

std::string join(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string days_in_force(const engine::Rule& rule) {
  std::string text;
  if (rule.effective_from.has_value()) text += "from " + format_long_date(*rule.effective_from);
  if (rule.effective_until.has_value()) {
    text += (text.empty() ? "until " : " until ") + format_long_date(*rule.effective_until);
  }
  return text.empty() ? "at all times" : text;
}

using Facts = std::vector<std::pair<std::string, std::string>>;

std::string format_example(const engine::Example& example) {
  std::string text = "  " + report::terminal_text(example.name) + "\n";
  const auto add = [&](const std::string& label, const std::string& value) {
    if (value.empty()) return;
    text += "    " + report::terminal_text(label) + "\n";
    std::size_t at = 0;
    while (at < value.size()) {
      const std::size_t end = std::min(value.find('\n', at), value.size());
      const std::string line = report::terminal_text(value.substr(at, end - at));
      text += (line.empty() ? "" : "      " + line) + "\n";
      at = end + 1;
    }
  };
  add("base", example.base);
  add("without", join(example.without));
  for (const auto& [label, value] : example.header) add("header", label + ": " + value);
  for (const auto& [name, value] : example.facts.value_or(Facts{})) add("fact", name + ": " + value);
  add("items in the header", join(example.items));
  add("cover", example.cover.value_or(""));
  add("body", example.body.value_or(""));
  add("signature", example.signature.value_or(""));
  for (const auto& [from, to] : example.edits) add("instead of: " + from, to);
  for (const engine::ExampleDocument& document : example.attach) add("attached " + document.type, document.body);
  add("submission", example.text);
  for (const engine::Example& each : example.prior) {
    add("earlier filing", each.form + (each.filed.empty() ? "" : ", filed " + each.filed));
  }
  return text;
}

std::string explain_rule(const engine::Rule& rule, std::size_t width) {
  const RuleDescription& description = rule.description;
  std::string text = report::wrapped("", 2, report::terminal_text(description.id + ": " + description.title), width);
  text += report::terminal_text(std::string(name_of(description.severity)) + ", " + description.status + ", since " +
                                rule.since) +
          "\n";
  text += report::wrapped("", 2, "forms: " + report::terminal_text(engine::forms_in_words(rule.form_names)), width);
  if (engine::has_form_group(rule.form_names)) {
    text += report::wrapped("", 2, "that is: " + report::terminal_text(join(description.forms)), width);
  }
  text += "in force " + days_in_force(rule) + "\n\n";
  std::string reported;
  for (const auto& [id, message] : rule.messages)
    reported += report::wrapped("  - ", 4, report::terminal_text(message), width);
  text += "Reports\n" + reported + "\n";
  text += paragraph("Why", description.why, width);
  text += "Law\n";
  for (const Authority& authority : description.authority) {
    text += report::wrapped("  ", 4, report::terminal_text(authority.cite + ": " + authority.says), width);
  }
  text += "\n" + paragraph("How to fix it", description.fix, width) +
          paragraph("What it cannot see", description.limits, width);
  const auto show = [&](const std::string& heading, bool reporting) {
    for (const engine::Example& example : rule.examples) {
      if (example.expect.empty() == reporting || example.todo) continue;
      text += heading + "\n" + format_example(example) + "\n";
      return;
    }
  };
  show("Reported, at the place between @{ and }@", true);
  show("Not reported", false);
  return text;
}

std::string no_such_rule(const engine::RuleSet& rules, const std::string& name) {
  std::string same_slug;
  std::vector<std::string> known;
  for (const engine::Rule& rule : rules.rules) {
    const std::string& id = rule.description.id;
    if (id.ends_with("/" + name)) same_slug += (same_slug.empty() ? "'" : " or '") + id + "'";
    known.push_back(id);
  }
  const std::string near = nearest_name(name, known);
  const std::string meant = !same_slug.empty() ? same_slug : near.empty() ? "" : "'" + near + "'";
  return "there is no rule '" + name + "'" +
         (meant.empty() ? "; `prefile rule list` shows them" : "; did you mean " + meant + "?");
}

std::string list_rules(const engine::RuleSet& rules, std::size_t width) {
  std::size_t id_width = 0;
  for (const engine::Rule& rule : rules.rules) id_width = std::max(id_width, rule.description.id.size());
  std::string text;
  std::string family;
  for (const engine::Rule& rule : rules.rules) {
    if (rule.description.family != family) {
      if (!family.empty()) text += "\n";
      family = rule.description.family;
    }
    const std::string first = padded(rule.description.id, id_width) + "  " +
                              padded(std::string(name_of(rule.description.severity)), 7) + "  ";
    const std::string pack = rule.source.pack == "built-in" ? "" : " (" + report::terminal_text(rule.source.pack) + ")";
    text += report::wrapped(first, first.size(), report::terminal_text(rule.description.title) + pack, width);
  }
  text += "\n" + report::amount_of(rules.rules.size(), "rule", "rules") + "; `prefile explain RULE` tells about one.\n";
  return text;
}

}  // namespace prefile::app
