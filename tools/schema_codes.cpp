// Code tables: places, form types and groups of them, exhibits, exchanges, industries, document types, holidays.
#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "model/forms_key.h"
#include "schema_tables.h"

namespace prefile::schemas {
namespace {

std::string read_text(const Element& element) {
  std::string text = element.text();
  if (text.empty()) element.report("<" + std::string(element.name()) + "> is empty");
  return text;
}

// Rows of a table with a key that no two may share, written in the order of the key or as they stand.
class KeyedRows {
 public:
  void add(const Element& element, const std::string& key, std::string row) {
    if (contains(key)) element.report("\"" + key + "\" stands twice in the table");
    rows_.emplace_back(key, std::move(row));
  }
  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  [[nodiscard]] bool contains(const std::string& key) const {
    return std::any_of(rows_.begin(), rows_.end(), [&](const auto& each) { return each.first == key; });
  }

  void sort() {
    std::stable_sort(rows_.begin(), rows_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  }
  void move_into(std::vector<std::string>& out) {
    for (auto& [key, row] : rows_) out.push_back(std::move(row));
  }

 private:
  std::vector<std::pair<std::string, std::string>> rows_;
};

// Names of rows by key. Two rows may share a name only when one of them yields.
class Names {
 public:
  void add(const Element& element, std::string_view name, std::size_t row, bool yields) {
    const std::string key = key_of(name);
    if (key.empty()) {
      element.report("the name \"" + std::string(name) + "\" has no letters");
      return;
    }
    for (Entry& other : entries_[key]) {
      if (other.row == row) return;
      if (other.yields == yields) element.report("the name \"" + std::string(name) + "\" stands for two rows");
    }
    entries_[key].push_back({row, yields});
  }
  [[nodiscard]] std::vector<std::string> rows() {
    std::vector<std::string> rows;
    for (auto& [key, list] : entries_) {
      std::stable_sort(list.begin(), list.end(), [](const Entry& a, const Entry& b) { return a.yields < b.yields; });
      for (const Entry& entry : list) {
        rows.push_back(Row().text("key", key).number("row", static_cast<long long>(entry.row)).str());
      }
    }
    return rows;
  }

 private:
  struct Entry {
    std::size_t row;
    bool yields;
  };
  std::map<std::string, std::vector<Entry>> entries_;
};

void compile_places(Element& root, Tables& tables) {
  KeyedRows rows;
  Names names;
  for (Element& place : root.children("place")) {
    const std::string code = place.required("code");
    const std::string name = place.required("name");
    const std::string postal = place.attribute("postal");
    const bool yields = !place.attribute("yields-to").empty();
    names.add(place, name, rows.size(), yields);
    if (!postal.empty()) names.add(place, postal, rows.size(), yields);
    for (Element& alias : place.children("alias")) {
      names.add(alias, read_text(alias), rows.size(), yields);
      alias.finish();
    }
    rows.add(place, code,
             Row()
                 .text("code", code)
                 .text("place", name)
                 .text("kind", place.one_of("kind", {"US", "CANADIAN", "FOREIGN", "UNKNOWN"}, "FOREIGN"))
                 .text("postal", postal)
                 .flag("verified", place.flag("verified", true))
                 .str());
    place.refuse_text();
    place.finish();
  }
  for (Element& place : root.children("place")) {
    const std::string other = place.attribute("yields-to");
    if (!other.empty() && !rows.contains(other)) place.report("there is no place \"" + other + "\" to yield to");
  }
  rows.move_into(tables.places);
  tables.place_names = names.rows();
}

void compile_form_types(Element& root, Tables& tables) {
  KeyedRows rows;
  for (Element& type : root.children("form-type")) {
    const std::string name = type.required("type");
    const bool is_upper = std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!is_upper) type.report("the form type \"" + name + "\" is not in capitals");
    rows.add(type, name,
             Row()
                 .text("type", name)
                 .text("description", read_text(type))
                 .text("act", type.attribute("act"))
                 .flag("has_amendments", type.flag("amendments", false))
                 .flag("verified", type.flag("verified", true))
                 .str());
    tables.form_type_names.insert(name);
    type.finish();
  }
  rows.sort();
  rows.move_into(tables.form_types);
}

std::string read_one(Element& element, std::string_view name, bool is_needed) {
  std::string text;
  for (Element& child : element.children(name)) {
    if (!text.empty()) child.report("a second <" + std::string(name) + ">");
    text = read_text(child);
    child.finish();
  }
  if (is_needed && text.empty())
    element.report("<" + std::string(element.name()) + "> needs a <" + std::string(name) + ">");
  return text;
}

// The forms of a group: those of the groups it takes in, then its own.
class GroupForms {
 public:
  std::vector<std::string> read(Element& group, Tables& tables) {
    std::vector<std::string> forms;
    const auto take = [&](const Element& place, const std::string& form) {
      if (std::find(forms.begin(), forms.end(), form) == forms.end()) {
        forms.push_back(form);
      } else {
        place.report("the group has the form \"" + form + "\" twice");
      }
    };
    for (const std::string& name : group.words("with")) {
      const auto found = earlier_.find(name);
      if (found == earlier_.end()) {
        group.report("no group \"" + name + "\" stands further up");
      } else {
        for (const std::string& form : found->second) take(group, form);
      }
    }
    for (Element& child : group.children("form")) {
      const std::string form = read_text(child);
      tables.form_mentions.push_back({child, form});
      take(child, form);
      child.finish();
    }
    if (forms.empty()) group.report("the group has no form");
    earlier_.emplace(group.attribute("name"), forms);
    return forms;
  }

 private:
  std::map<std::string, std::vector<std::string>> earlier_;
};

void compile_form_groups(Element& root, Tables& tables) {
  KeyedRows rows;
  GroupForms forms;
  for (Element& group : root.children("group")) {
    const std::string name = group.required("name");
    rows.add(group, name,
             Row()
                 .text("name", name)
                 .text("title", read_one(group, "title", true))
                 .raw("forms", tables.arrays.add_texts(forms.read(group, tables)))
                 .text("citation", group.required("cite"))
                 .flag("verified", group.flag("verified", true))
                 .str());
    group.refuse_text();
    group.finish();
  }
  rows.move_into(tables.form_groups);
}

void compile_exhibits(Element& root, Tables& tables) {
  KeyedRows rows;
  for (Element& exhibit : root.children("exhibit")) {
    const std::string number = exhibit.required("number");
    rows.add(exhibit, number,
             Row()
                 .text("number", number)
                 .text("title", read_one(exhibit, "title", true))
                 .raw("forms", tables.arrays.add_texts(exhibit.words("forms")))
                 .flag("is_reserved", exhibit.flag("reserved", false))
                 .text("note", read_one(exhibit, "note", false))
                 .text("citation", read_one(exhibit, "cite", true))
                 .flag("verified", exhibit.flag("verified", true))
                 .str());
    exhibit.refuse_text();
    exhibit.finish();
  }
  rows.move_into(tables.exhibit_types);
}

void compile_exchanges(Element& root, Tables& tables) {
  KeyedRows rows;
  Names names;
  for (Element& exchange : root.children("exchange")) {
    const std::string code = exchange.required("code");
    const std::string name = exchange.required("name");
    names.add(exchange, name, rows.size(), false);
    for (Element& alias : exchange.children("alias")) {
      names.add(alias, read_text(alias), rows.size(), false);
      alias.finish();
    }
    rows.add(exchange, code,
             Row().text("code", code).text("name", name).flag("verified", exchange.flag("verified", true)).str());
    exchange.refuse_text();
    exchange.finish();
  }
  rows.move_into(tables.exchanges);
  tables.exchange_names = names.rows();
}

void compile_authorities(Element& root, Tables& tables) {
  KeyedRows rows;
  for (Element& authority : root.children("authority")) {
    const std::string cite = authority.required("cite");
    rows.add(authority, cite,
             Row()
                 .text("cite", cite)
                 .text("title", read_text(authority))
                 .flag("verified", authority.flag("verified", true))
                 .str());
    authority.finish();
  }
  rows.move_into(tables.authorities);
}

void compile_industries(Element& root, Tables& tables) {
  KeyedRows rows;
  for (Element& industry : root.children("industry")) {
    const std::string code = industry.required("code");
    if (code.size() != 4 || code.find_first_not_of("0123456789") != std::string::npos) {
      industry.report("\"" + code + "\" is no code of four digits");
    }
    rows.add(industry, code,
             Row()
                 .text("code", code)
                 .text("title", read_text(industry))
                 .flag("verified", industry.flag("verified", true))
                 .str());
    industry.finish();
  }
  rows.sort();
  rows.move_into(tables.industries);
}

void compile_document_types(Element& root, Tables& tables) {
  KeyedRows rows;
  for (Element& type : root.children("document-type")) {
    const std::string name = type.required("type");
    rows.add(type, name,
             Row()
                 .text("type", name)
                 .text("meaning", read_text(type))
                 .flag("made_by_edgar", type.flag("made-by-edgar", false))
                 .flag("verified", type.flag("verified", true))
                 .str());
    type.finish();
  }
  rows.move_into(tables.document_types);
}

// Attributes as words: `id`, `src!` (required), `dir(ltr|rtl)` (one of these values).
std::string read_html_attributes(Element& element, std::string_view name, Tables& tables) {
  std::vector<std::string> rows;
  for (const std::string& word : element.words(name)) {
    std::string attribute = word.substr(0, word.find('('));
    std::vector<std::string> values;
    if (attribute.size() < word.size()) {
      if (word.back() != ')') element.report("the values of \"" + word + "\" are not closed");
      std::string value;
      for (const char c : word.substr(attribute.size() + 1)) {
        if (c != '|' && c != ')') {
          value += c;
          continue;
        }
        values.push_back(value);
        value.clear();
      }
    }
    const bool is_required = attribute.ends_with('!');
    if (is_required) attribute.pop_back();
    rows.push_back(Row()
                       .text("name", attribute)
                       .raw("values", tables.arrays.add_texts(values))
                       .flag("is_required", is_required)
                       .str());
  }
  return tables.arrays.add("HtmlAttribute", rows);
}

void compile_html_elements(Element& root, Tables& tables) {
  KeyedRows rows;
  for (Element& element : root.children("element")) {
    const std::string name = element.required("name");
    const std::string status =
        element.one_of("status", {"allowed", "head", "disallowed", "active", "unlisted"}, "unlisted");
    const std::string attributes = read_html_attributes(element, "attributes", tables);
    const bool is_allowed = status == "allowed" || status == "head";
    if (!is_allowed && !element.attribute("attributes").empty()) {
      element.report("an element that is not allowed has no attributes");
    }
    rows.add(element, name,
             Row()
                 .text("name", name)
                 .text("status", status)
                 .raw("attributes", attributes)
                 .flag("is_blocked_inline", element.flag("blocked-inline", false))
                 .raw("inline_blocked", read_html_attributes(element, "inline-blocked", tables))
                 .text("citation", read_one(element, "cite", true))
                 .flag("verified", element.flag("verified", true))
                 .str());
    element.refuse_text();
    element.finish();
  }
  rows.move_into(tables.html_elements);
}

constexpr std::array<std::string_view, 7> kWeekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};

std::string read_holiday(Element& holiday) {
  const std::string name = holiday.required("name");
  const int month = holiday.number("month", 1, 12);
  const int day = holiday.number("day", 1, 31);
  const std::string weekday = holiday.attribute("weekday");
  const std::string nth = holiday.one_of("nth", {"1", "2", "3", "4", "last"}, "");
  const auto* const found = std::find(kWeekdays.begin(), kWeekdays.end(), weekday);
  if (month == 0) holiday.report("<holiday> needs the attribute month");
  if (!weekday.empty() && found == kWeekdays.end()) holiday.report("weekday=\"" + weekday + "\" is no weekday");
  if ((day == 0) == weekday.empty() || weekday.empty() != nth.empty()) {
    holiday.report("a holiday has either a day, or a weekday and its nth");
  }
  Row row;
  row.text("name", name)
      .number("month", month)
      .number("day", day)
      .number("weekday", weekday.empty() ? 0 : found - kWeekdays.begin())
      .number("nth", nth.empty()     ? 0
                     : nth == "last" ? -1
                                     : nth.front() - '0')
      .number("since", holiday.number("since", 1800, 9999));
  return row.str();
}

void compile_holidays(Element& root, Tables& tables) {
  KeyedRows rows;
  for (Element& holiday : root.children("holiday")) {
    rows.add(holiday, holiday.attribute("name"), read_holiday(holiday));
    holiday.finish();
  }
  rows.move_into(tables.holidays);
  KeyedRows closings;
  for (Element& closing : root.children("closing")) {
    bool is_exact = true;
    const int day = closing.day("day", false, is_exact);
    if (day == 0 || !is_exact) closing.report("<closing> needs a day");
    closings.add(closing, std::to_string(day),
                 Row()
                     .number("day", day)
                     .text("name", read_text(closing))
                     .flag("verified", closing.flag("verified", true))
                     .str());
    closing.finish();
  }
  closings.sort();
  closings.move_into(tables.closings);
}

void compile_certifications(Element& root, Tables& tables) {
  KeyedRows rows;
  for (Element& paragraph : root.children("paragraph")) {
    const std::string id = paragraph.required("id");
    bool is_exact = true;
    const int from = paragraph.day("from", false, is_exact);
    const int until = paragraph.day("until", true, is_exact);
    if (from != 0 && until != 0 && until < from) paragraph.report("until is before from");
    rows.add(paragraph, id,
             Row()
                 .text("id", id)
                 .text("kind", paragraph.one_of("kind", {"302", "906", "abs"}, ""))
                 .text("number", paragraph.required("number"))
                 .number("from", from)
                 .number("until", until)
                 .flag("dates_verified", paragraph.flag("dates-verified", true) && is_exact)
                 .text("citation", paragraph.required("cite"))
                 .flag("verified", paragraph.flag("verified", true))
                 .text("now", paragraph.attribute("now"))
                 .text("text", read_text(paragraph))
                 .str());
    paragraph.finish();
  }
  for (Element& paragraph : root.children("paragraph")) {
    const std::string now = paragraph.attribute("now");
    if (!now.empty() && !rows.contains(now)) paragraph.report("there is no paragraph \"" + now + "\"");
  }
  rows.move_into(tables.certifications);
}

bool is_cover_fact(std::string_view name) {
  constexpr std::string_view kPrefix = "dei:";
  return name.starts_with(kPrefix) && name.size() > kPrefix.size() && name[kPrefix.size()] >= 'A' &&
         name[kPrefix.size()] <= 'Z';
}

void compile_cover_facts(Element& root, Tables& tables) {
  KeyedRows rows;
  for (Element& fact : root.children("fact")) {
    const std::vector<std::string> names = fact.words("any");
    const std::vector<std::string> forms = fact.words("forms");
    if (names.empty() || forms.empty()) fact.report("<fact> needs the attributes any and forms");
    for (const std::string& name : names) {
      if (!is_cover_fact(name)) fact.report("\"" + name + "\" is no name of a fact such as dei:DocumentType");
    }
    if (forms != std::vector<std::string>{"*"}) {
      for (const std::string& form : forms) tables.form_mentions.push_back({fact, form});
    }
    rows.add(fact, fact.attribute("any"),
             Row()
                 .raw("names", tables.arrays.add_texts(names))
                 .raw("forms", tables.arrays.add_texts(forms))
                 .flag("is_required", fact.one_of("need", {"must", "should"}, "") == "must")
                 .text("citation", fact.required("cite"))
                 .str());
    fact.finish();
  }
  rows.move_into(tables.cover_facts);
}

struct RootKind {
  std::string_view name;
  void (*compile)(Element&, Tables&);
};

constexpr std::array kRoots{
    RootKind{"places", compile_places},
    RootKind{"form-types", compile_form_types},
    RootKind{"form-groups", compile_form_groups},
    RootKind{"exhibits", compile_exhibits},
    RootKind{"exchanges", compile_exchanges},
    RootKind{"authorities", compile_authorities},
    RootKind{"industries", compile_industries},
    RootKind{"document-types", compile_document_types},
    RootKind{"html-elements", compile_html_elements},
    RootKind{"holidays", compile_holidays},
    RootKind{"certifications", compile_certifications},
    RootKind{"cover-facts", compile_cover_facts},
};

}  // namespace

void compile_codes(Element& root, Tables& tables) {
  const auto kind =
      std::find_if(kRoots.begin(), kRoots.end(), [&](const RootKind& each) { return each.name == root.name(); });
  if (kind == kRoots.end()) {
    root.report("<" + std::string(root.name()) + "> is no table that prefile knows");
    return;
  }
  for (Element& source : root.children("source")) {
    (void)read_text(source);
    source.finish();
  }
  kind->compile(root, tables);
  root.refuse_text();
  root.finish();
}

void check_form_mentions(const Tables& tables) {
  for (const FormMention& each : tables.form_mentions) {
    if (tables.form_names.contains(each.form) || tables.form_type_names.contains(each.form)) continue;
    each.element.report("there is no form \"" + each.form + "\"");
  }
}

}  // namespace prefile::schemas
