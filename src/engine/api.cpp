#include "engine/api.h"

#include <array>
#include <string_view>

#include "engine/push.h"
#include "engine/rule_forms.h"
#include "lua/environment.h"

namespace prefile::engine {
namespace {

/// A list that has fields of its own beside its elements.
struct ListType {
  std::string_view name;
  std::string_view element;
  std::string_view fields;  ///< the bound type whose fields it answers
};

constexpr std::array kLists{ListType{"prefile.Items", "prefile.Item", "recognition"},
                            ListType{"prefile.SignatureBlocks", "prefile.SignatureBlock", "recognition"},
                            ListType{"prefile.ContentsList", "prefile.ContentsEntry", "contents list"},
                            ListType{"prefile.ExhibitIndex", "prefile.ExhibitEntry", "exhibit index"}};

constexpr std::string_view kRuleTable =
    R"(---A value of the filing with the bytes it was read from. Compares and prints as text.
---@alias prefile.Text string|number|prefile.Date|prefile.Located

---One authority a rule rests on.
---@class prefile.Authority
---@field cite string
---@field says string
---@field force "must"|"should"|"practice"

---A document that an example attaches.
---@class prefile.ExampleDocument
---@field type string
---@field filename? string
---@field body? string

---A small submission.
---@class prefile.ExampleSubmission
---@field form? string
---@field base? string
---@field text? string
---@field cover? string
---@field body? string
---@field signature? string
---@field items? string[]
---@field header? table<string, string>
---@field facts? table<string, string>
---@field attach? prefile.ExampleDocument[]
---@field without? string[]
---@field edits? string[][]
---@field period? string
---@field filed? string

---A small submission and what the rule must say about it.
---@class prefile.Example: prefile.ExampleSubmission
---@field name string
---@field prior? prefile.ExampleSubmission[]
---@field expect? string[]
---@field expect_todo? string[]
---@field witnesses? string[]
---@field outcome? "pass"|"not_applicable"|"undetermined"

---@class prefile.Rule
---@field id string
---@field title string
---@field severity "error"|"warning"|"info"
---@field status "preview"|"stable"|"deprecated"
---@field since string
---@field forms (string|prefile.FormGroup)[]|"*"
---@field effective? { from: string?, to: string? }
---@field authority prefile.Authority[]
---@field why string
---@field fix string
---@field limits string
---@field messages table<string, string>
---@field examples prefile.Example[]
---@field check fun(filing: prefile.Filing, report: prefile.Report)
)";

/// "header item" gives "prefile.HeaderItem".
std::string class_name(std::string_view name) {
  std::string text = "prefile.";
  bool starts = true;
  for (const char c : name) {
    if (c == ' ' || c == '-') {
      starts = true;
    } else {
      text += starts && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      starts = false;
    }
  }
  return text;
}

void add_fields(std::string& text, const std::vector<FieldInfo>& fields) {
  for (const FieldInfo& field : fields) {
    text += "---@field " + std::string(field.name) + ' ' + std::string(field.type) + '\n';
  }
}

void add_class(std::string& text, const std::string& name, const std::vector<FieldInfo>& fields) {
  text += "\n---@class " + name + '\n';
  add_fields(text, fields);
}

void add_list(std::string& text, const ListType& list) {
  text += "\n---@class " + std::string(list.name) + '\n';
  for (const TypeInfo* type : bound_types()) {
    if (type->name == list.fields) add_fields(text, type->fields());
  }
  text += "---@field [integer] " + std::string(list.element) + '\n';
}

/// The groups of forms, for editors to complete.
std::string form_group_alias() {
  std::string text = "---A group of forms; with \"/A\" their amendments.\n---@alias prefile.FormGroup\n";
  for (const std::string& name : form_group_names()) {
    const std::string words = forms_in_words({&name, 1});
    text += "---| '\"" + name + "\"' # " + words + '\n';
  }
  return text + '\n';
}

void add_library(std::string& text, std::string_view name, const std::vector<FieldInfo>& functions) {
  add_class(text, "prefile.library." + std::string(name), functions);
  text += "---@diagnostic disable-next-line: lowercase-global\n" + std::string(name) + " = {}\n";
}

bool is_list(std::string_view name) {
  for (const ListType& list : kLists) {
    if (list.name == name) return true;
  }
  return false;
}

}  // namespace

std::string api_definitions() {
  std::string text = "---@meta prefile\n-- Written by `prefile rule api` from the bindings. Do not edit.\n\n";
  text += form_group_alias();
  text += kRuleTable;
  add_class(text, "prefile.Located", located_fields());
  add_class(text, "prefile.Date", date_fields());
  add_class(text, "prefile.Report", report_methods());
  for (const TypeInfo* type : bound_types()) {
    const std::string name = class_name(type->name);
    if (!is_list(name)) add_class(text, name, type->fields());
  }
  for (const ListType& list : kLists) add_list(text, list);
  for (const Library& library : libraries()) add_library(text, library.name, library.functions);
  text +=
      "\n---@type fun(text: prefile.Text): prefile.Date?\n---@diagnostic disable-next-line: lowercase-global\n"
      "date = nil\n";
  return text;
}

const std::vector<std::string>& names_for_rules() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> found;
    RunContext context;
    auto sandbox = lua::Sandbox::make();
    if (sandbox && (*sandbox)->protect([&](lua_State*) { install_bindings(**sandbox, context); })) {
      found = lua::allowed_names((*sandbox)->state());
    }
    return found;
  }();
  return names;
}

}  // namespace prefile::engine
