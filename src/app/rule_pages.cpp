#include "app/rule_pages.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "app/explain.h"
#include "engine/rule_forms.h"
#include "model/form_groups.h"
#include "model/forms.h"

namespace prefile::app {
namespace {

/// Text for Markdown: characters that would mark something up are escaped, line ends are spaces.
std::string markdown(std::string_view text) {
  constexpr std::string_view kMarks = "\\`*_[]<>#|";
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += ' ';
      continue;
    }
    if (kMarks.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

/// A block of code that the text cannot end: its fence is longer than any in it.
std::string code_block(std::string_view text) {
  std::size_t longest = 2;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  return fence + "\n" + std::string(text) + (text.ends_with('\n') ? "" : "\n") + fence + "\n";
}

std::string page_of(const engine::Rule& rule) {
  const RuleDescription& description = rule.description;
  std::string text = "# " + markdown(description.title) + "\n\n`" + description.id +
                     "`: " + std::string(name_of(description.severity)) + ", " + description.status + ", since " +
                     rule.since + ". Forms: " + markdown(engine::forms_in_words(rule.form_names)) +
                     (engine::has_form_group(rule.form_names) ? " ([which](../README.md#groups-of-forms))" : "") +
                     ". In force " + days_in_force(rule) + ".\n";
  text += "\n## Why\n\n" + markdown(description.why) + "\n";
  text += "\n## Law\n\n";
  for (const Authority& authority : description.authority) {
    const KnownAuthority* known = find_authority(authority.cite);
    const bool has_title = known != nullptr && known->cite != authority.cite;
    text += "- " + markdown(authority.cite) + ": " + markdown(authority.says) +
            (has_title ? " (" + markdown(known->title) + ")" : "") + "\n";
  }
  text += "\n## What it reports\n\n";
  for (const auto& [id, message] : rule.messages) text += "- `" + id + "`: " + markdown(message) + "\n";
  text += "\n## How to fix it\n\n" + markdown(description.fix) + "\n";
  text += "\n## What it cannot see\n\n" + markdown(description.limits) + "\n";
  text += "\n## Examples\n";
  for (const engine::Example& example : rule.examples) {
    std::string said = example.expect.empty() ? "silent" : "reports `" + join(example.expect) + "`";
    if (!example.outcome.empty()) said = example.outcome == "pass" ? "passes" : "is " + example.outcome;
    std::replace(said.begin(), said.end(), '_', ' ');
    text += "\n" + markdown(example.name) + ": " + said + (example.todo ? " (a known miss)" : "") + "\n\n" +
            code_block(format_example(example));
  }
  return text;
}

using Groups = std::map<std::string, std::vector<const engine::Rule*>>;

std::string list_groups(const std::string& heading, const Groups& groups) {
  std::string text = "\n## " + heading + "\n";
  for (const auto& [name, rules] : groups) {
    text += "\n### " + markdown(name) + "\n\n";
    for (const engine::Rule* rule : rules) {
      text += "- [" + rule->description.id + "](" + rule->description.id + ".md) (" +
              std::string(name_of(rule->description.severity)) + "): " + markdown(rule->description.title) + "\n";
    }
  }
  return text;
}

/// What the groups of forms hold that rules and their pages name.
std::string list_form_groups() {
  std::string text = "\n## Groups of forms\n\n";
  for (const FormGroup& group : all_form_groups()) {
    std::string forms;
    for (const std::string_view form : group.forms) forms += (forms.empty() ? "" : ", ") + std::string(form);
    text += "- " + markdown(group.title) + ", `@" + std::string(group.name) + "`: " + markdown(forms) + "\n";
  }
  return text;
}

std::string index_of(const engine::RuleSet& rules) {
  Groups families;
  Groups forms;
  Groups authorities;
  for (const engine::Rule& rule : rules.rules) {
    families[rule.description.family].push_back(&rule);
    for (const std::string& form : rule.description.forms) {
      if (!form.ends_with("/A")) forms[form == "*" ? "Every form" : form].push_back(&rule);
    }
    for (const Authority& authority : rule.description.authority) {
      const KnownAuthority* known = find_authority(authority.cite);
      std::vector<const engine::Rule*>& group =
          authorities[known == nullptr ? authority.cite : std::string(known->cite) + ": " + std::string(known->title)];
      if (group.empty() || group.back() != &rule) group.push_back(&rule);
    }
  }
  return "# Rules\n\nMade by `prefile rule docs` from the rules themselves. " + std::to_string(rules.rules.size()) +
         " rules.\n" + list_groups("By family", families) + list_form_groups() + list_groups("By form", forms) +
         list_groups("By authority", authorities);
}

}  // namespace

std::vector<RulePage> rule_pages(const engine::RuleSet& rules) {
  std::vector<RulePage> pages{{"README.md", index_of(rules)}};
  for (const engine::Rule& rule : rules.rules) pages.push_back({rule.description.id + ".md", page_of(rule)});
  return pages;
}

}  // namespace prefile::app
