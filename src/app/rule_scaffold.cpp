#include "app/rule_scaffold.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/names.h"
#include "engine/rule_forms.h"
#include "model/forms.h"

namespace prefile::app {
namespace {

/// What most rules of a family are for; other families are for current reports.
struct FamilyForm {
  std::string_view family;
  std::string_view form;
};
constexpr std::array kFamilyForms{FamilyForm{"accountants", "10-K"}, FamilyForm{"certifications", "10-K"},
                                  FamilyForm{"periodic", "10-K"}, FamilyForm{"registration", "S-1"}};
constexpr std::string_view kUsualForm = "8-K";

bool is_slug(std::string_view word) {
  return !word.empty() && word.front() != '-' && word.back() != '-' &&
         word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

std::string_view form_of_family(std::string_view family) {
  const auto found = std::find_if(kFamilyForms.begin(), kFamilyForms.end(),
                                  [family](const FamilyForm& each) { return each.family == family; });
  return found == kFamilyForms.end() ? kUsualForm : found->form;
}

/// The forms with a clean filing whose text an example can replace.
std::vector<std::string> forms_with_text(const ExampleBases& bases) {
  std::vector<std::string> forms;
  for (const auto& [name, text] : bases) {
    if (find_form_type(name) != nullptr && text.find("{{BODY}}") != std::string::npos) forms.push_back(name);
  }
  return forms;
}

Status require_base(const std::string& form, const ExampleBases& bases) {
  const std::vector<std::string> known = forms_with_text(bases);
  if (std::find(known.begin(), known.end(), form) != known.end()) return Done{};
  if (find_form_type(form) == nullptr) {
    return Error{ErrorCode::bad_configuration, engine::fault_of_form(form), "--form"};
  }
  std::string list;
  for (const std::string& each : known) list += (list.empty() ? "" : ", ") + each;
  return Error{ErrorCode::bad_configuration,
               "there is no clean " + form + " with a text to start from; take one of " + list +
                   ", and change `forms` in what is written",
               "--form"};
}

constexpr std::string_view kTemplate = R"(---@type prefile.Rule
return {
  id       = "@ID@",
  title    = "The filing says it is a draft",
  severity = "warning",
  status   = "preview",
  since    = ")" PREFILE_VERSION R"(",
  forms    = { @FORMS@ },

  authority = {
    { cite = "House rule", says = "what is filed is final", force = "practice" },
  },
  why    = [[A draft mark in what is filed shows that the wrong version was sent.]],
  fix    = [[Take the mark out, or send the final version.]],
  limits = [[Looks for the two words side by side only.]],

  messages = { marked = "{document} calls itself a draft: {words}" },

  examples = {
    { name = "no mark", form = "@FORM@", outcome = "pass" },
    { name = "the same words with others between", form = "@FORM@", outcome = "pass",
      body = [[
@HEADING@<p>A confidential first draft of the charter lies in the vault.</p>]] },
    { name = "marked as a draft", form = "@FORM@", expect = { "marked" },
      body = [[
@HEADING@<p>@{CONFIDENTIAL DRAFT}@ The company opened a new yard.</p>]] },
    { name = "marked in small letters over two lines", form = "@FORM@", expect = { "marked" },
      body = [[
@HEADING@<p>This is a @{confidential
draft}@ of the report.</p>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.has_text then
        local words = document.text:phrase("confidential draft")
        if words then
          report:finding("marked", words, { document = document.name, words = words })
        else
          report:witness(document)
        end
      end
    end
    report:not_applicable("no document has a text")
  end,
}
)";

}  // namespace

Result<std::string> scaffold_rule(const std::string& id, const std::string& asked, const ExampleBases& bases) {
  const std::string_view name = id;
  const std::size_t slash = name.find('/');
  if (slash == std::string_view::npos || !is_slug(name.substr(0, slash)) || !is_slug(name.substr(slash + 1))) {
    return Error{ErrorCode::bad_rule,
                 "a rule is named <family>/<slug>, both in lower case, digits and hyphens: house/no-draft-mark", id};
  }
  const std::string form = asked.empty() ? std::string(form_of_family(name.substr(0, slash))) : asked;
  if (Status based = require_base(form, bases); !based) return based.error();
  const FormType* type = find_form_type(form);
  std::string forms = "\"" + form + "\"";
  if (type != nullptr && type->has_amendments) forms += ", \"" + form + "/A\"";
  const std::string heading = form == kUsualForm ? "<p><b>Item 8.01 Other Events.</b></p>\n" : "";
  std::string text(kTemplate);
  const auto fill = [&text](std::string_view mark, const std::string& value) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) {
      text.replace(at, mark.size(), value);
    }
  };
  fill("@ID@", id);
  fill("@FORMS@", forms);
  fill("@FORM@", form);
  fill("@HEADING@", heading);
  return text;
}

}  // namespace prefile::app
