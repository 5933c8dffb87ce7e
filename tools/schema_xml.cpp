#include "schema_xml.h"

#include <tinyxml2.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <sstream>

#include "base/date.h"

namespace prefile::schemas {
namespace {

std::string fold_space(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::string folded;
  for (std::string word; in >> word;) folded += (folded.empty() ? "" : " ") + word;
  return folded;
}

std::string join(std::initializer_list<std::string_view> choices) {
  std::string list;
  for (const std::string_view each : choices) list += (list.empty() ? "" : ", ") + std::string(each);
  return list;
}

std::optional<int> to_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

int last_day_of(int year, unsigned month) {
  for (unsigned day = 31; day > 28; --day) {
    if (make_date(year, month, day)) return static_cast<int>(day);
  }
  return 28;
}

}  // namespace

void Problems::add(std::string_view file, int line, std::string_view message) {
  lines_.push_back(std::string(file) + ":" + std::to_string(line) + ": " + std::string(message));
}

std::string_view Element::name() const { return node_->Name(); }
int Element::line() const { return node_->GetLineNum(); }

std::string Element::text() const {
  std::string text;
  for (const tinyxml2::XMLNode* child = node_->FirstChild(); child != nullptr; child = child->NextSibling()) {
    if (child->ToText() != nullptr) text += std::string(" ") + child->Value();
  }
  return fold_space(text);
}

std::string Element::attribute(std::string_view name) {
  known_attributes_.emplace(name);
  const char* const value = node_->Attribute(std::string(name).c_str());
  return value == nullptr ? std::string() : fold_space(value);
}

std::string Element::required(std::string_view name) {
  std::string value = attribute(name);
  if (value.empty()) report("<" + std::string(this->name()) + "> needs the attribute " + std::string(name));
  return value;
}

std::string Element::one_of(std::string_view name, std::initializer_list<std::string_view> choices,
                            std::string_view fallback) {
  std::string value = attribute(name);
  if (value.empty()) return std::string(fallback);
  if (std::find(choices.begin(), choices.end(), value) == choices.end()) {
    report(std::string(name) + "=\"" + value + "\" is none of: " + join(choices));
  }
  return value;
}

bool Element::flag(std::string_view name, bool fallback) {
  return one_of(name, {"true", "false"}, fallback ? "true" : "false") == "true";
}

int Element::number(std::string_view name, int least, int most) {
  const std::string value = attribute(name);
  if (value.empty()) return 0;
  const auto number = to_number(value);
  if (number && *number >= least && *number <= most) return *number;
  report(std::string(name) + "=\"" + value + "\" is no number from " + std::to_string(least) + " to " +
         std::to_string(most));
  return 0;
}

std::vector<std::string> Element::words(std::string_view name) {
  std::istringstream in(attribute(name));
  std::vector<std::string> list;
  for (std::string word; in >> word;) list.push_back(word);
  return list;
}

int Element::day(std::string_view name, bool last, bool& is_exact) {
  const std::string value = attribute(name);
  if (value.empty()) return 0;
  const bool has_form = (value.size() == 4 || value.size() == 7 || value.size() == 10) &&
                        (value.size() < 7 || value[4] == '-') && (value.size() < 10 || value[7] == '-');
  const auto year = to_number(std::string_view(value).substr(0, 4));
  const auto month =
      value.size() > 4 ? to_number(std::string_view(value).substr(5, 2)) : std::optional<int>(last ? 12 : 1);
  if (has_form && year && month && *month >= 1 && *month <= 12) {
    const auto of_month = static_cast<unsigned>(*month);
    const auto day = value.size() == 10 ? to_number(std::string_view(value).substr(8, 2))
                                        : std::optional<int>(last ? last_day_of(*year, of_month) : 1);
    if (day && *day > 0 && make_date(*year, of_month, static_cast<unsigned>(*day))) {
      is_exact = is_exact && value.size() == 10;
      return (*year * 100 + *month) * 100 + *day;
    }
  }
  report(std::string(name) + "=\"" + value + "\" is no day (YYYY-MM-DD, YYYY-MM or YYYY)");
  return 0;
}

std::vector<Element> Element::children(std::string_view name) {
  known_children_.emplace(name);
  std::vector<Element> list;
  for (const tinyxml2::XMLElement* child = node_->FirstChildElement(); child != nullptr;
       child = child->NextSiblingElement()) {
    if (child->Name() == name) list.emplace_back(*child, file_, *problems_);
  }
  return list;
}

void Element::refuse_text() const {
  if (!text().empty()) report("<" + std::string(name()) + "> holds text where only elements belong");
}

void Element::finish() const {
  for (const tinyxml2::XMLAttribute* each = node_->FirstAttribute(); each != nullptr; each = each->Next()) {
    const std::string_view attribute = each->Name();
    if (attribute.starts_with("xmlns") || attribute.starts_with("xsi:")) continue;
    if (known_attributes_.contains(attribute)) continue;
    problems_->add(file_, each->GetLineNum(),
                   "<" + std::string(name()) + "> has no attribute " + std::string(attribute));
  }
  for (const tinyxml2::XMLElement* child = node_->FirstChildElement(); child != nullptr;
       child = child->NextSiblingElement()) {
    if (known_children_.contains(child->Name())) continue;
    problems_->add(file_, child->GetLineNum(),
                   "<" + std::string(child->Name()) + "> does not belong into <" + std::string(name()) + ">");
  }
}

void Element::report(std::string_view message) const { problems_->add(file_, line(), message); }

struct Document::Parsed {
  tinyxml2::XMLDocument xml;
};

Document::Document(std::string file, const std::string& bytes, Problems& problems)
    : file_(std::move(file)), parsed_(std::make_unique<Parsed>()), problems_(&problems) {
  if (parsed_->xml.Parse(bytes.data(), bytes.size()) != tinyxml2::XML_SUCCESS) {
    problems.add(file_, parsed_->xml.ErrorLineNum(), std::string("not well formed: ") + parsed_->xml.ErrorName());
  }
}

Document::~Document() = default;

std::vector<Element> Document::root() const {
  const tinyxml2::XMLElement* const root = parsed_->xml.Error() ? nullptr : parsed_->xml.RootElement();
  if (root == nullptr) return {};
  return {Element(*root, file_, *problems_)};
}

}  // namespace prefile::schemas
