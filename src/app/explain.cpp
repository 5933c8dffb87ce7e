#include "app/explain.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "engine/rule_forms.h"
#include "report/terminal_encoder.h"

namespace prefile::app {
namespace {

constexpr std::size_t kWidth = 80;

std::string paragraph(const std::string& heading, const std::string& text) {
  if (text.empty()) return "";
  return heading + "\n" + report::wrapped("  ", 2, report::terminal_text(text), kWidth) + "\n";
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

std::string explain_rule(const engine::Rule& rule) {
  const RuleDescription& description = rule.description;
  std::string text = report::terminal_text(description.id + ": " + description.title) + "\n";
  text += report::terminal_text(std::string(name_of(description.severity)) + ", " + description.status + ", since " +
                                rule.since) +
          "\n";
  text += report::wrapped("", 2, "forms: " + report::terminal_text(engine::forms_in_words(rule.form_names)), kWidth);
  if (engine::has_form_group(rule.form_names)) {
    text += report::wrapped("", 2, "that is: " + report::terminal_text(join(description.forms)), kWidth);
  }
  text += "in force " + days_in_force(rule) + "\n\n";
  std::string reported;
  for (const auto& [id, message] : rule.messages) reported += "  - " + report::terminal_text(message) + "\n";
  text += "Reports\n" + reported + "\n";
  text += paragraph("Why", description.why);
  text += "Law\n";
  for (const Authority& authority : description.authority) {
    text += report::wrapped("  ", 4, report::terminal_text(authority.cite + ": " + authority.says), kWidth);
  }
  text += "\n" + paragraph("How to fix it", description.fix) + paragraph("What it cannot see", description.limits);
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

std::string list_rules(const engine::RuleSet& rules) {
  std::size_t width = 0;
  for (const engine::Rule& rule : rules.rules) width = std::max(width, rule.description.id.size());
  std::string text;
  std::string family;
  for (const engine::Rule& rule : rules.rules) {
    if (rule.description.family != family) {
      if (!family.empty()) text += "\n";
      family = rule.description.family;
    }
    text += padded(rule.description.id, width) + "  " + padded(std::string(name_of(rule.description.severity)), 7) +
            "  " + report::terminal_text(rule.description.title) +
            (rule.source.pack == "built-in" ? "" : "  (" + report::terminal_text(rule.source.pack) + ")") + "\n";
  }
  text += "\n" + std::to_string(rules.rules.size()) + " rules; `prefile explain RULE` tells about one.\n";
  return text;
}

Result<std::string> scaffold_rule(const std::string& id) {
  const std::size_t slash = id.find('/');
  const auto is_slug = [](std::string_view word) {
    return !word.empty() && word.front() != '-' && word.back() != '-' &&
           word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
  };
  if (slash == std::string::npos || !is_slug(std::string_view(id).substr(0, slash)) ||
      !is_slug(std::string_view(id).substr(slash + 1))) {
    return Error{ErrorCode::bad_rule,
                 "a rule is named <family>/<slug>, both in lower case, digits and hyphens: house/no-draft-mark", id};
  }
  return R"(---@type prefile.Rule
return {
  id       = ")" +
         id + R"(",
  title    = "The report says it is a draft",
  severity = "warning",
  status   = "preview",
  since    = ")" PREFILE_VERSION R"(",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "House rule", says = "what is filed is final", force = "practice" },
  },
  why    = [[A draft mark in a filed report shows that the wrong version was sent.]],
  fix    = [[Take the mark out, or send the final version.]],
  limits = [[Looks for the words in the main document only.]],

  messages = { marked = "the report calls itself a draft: {words}" },

  examples = {
    { name = "no mark", form = "8-K" },
    { name = "marked as a draft", form = "8-K", expect = { "marked" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>@{CONFIDENTIAL DRAFT}@ The company opened a new yard.</p>]] },
  },

  check = function(filing, report)
    local document = filing.primary
    if not document then
      return report:not_applicable("there is no main document")
    end
    local words = document.text:phrase("confidential draft")
    if words then
      report:finding("marked", words, { words = words })
    else
      report:witness(document)
    end
  end,
}
)";
}

}  // namespace prefile::app
