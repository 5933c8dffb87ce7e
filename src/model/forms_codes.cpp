// Look-ups in the code tables.
#include <algorithm>
#include <array>
#include <optional>

#include "model/forms_key.h"
#include "model/forms_tables.h"

namespace prefile {
namespace {

char to_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c; }

std::string upper(std::string_view text) {
  std::string out{text};
  std::transform(out.begin(), out.end(), out.begin(), to_upper);
  return out;
}

std::string lower(std::string_view text) {
  std::string out{text};
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return out;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

template <typename Row, typename Member>
const Row* find_row(std::span<const Row> rows, Member member, std::string_view wanted) {
  const std::string key = upper(wanted);
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return upper(row.*member) == key; });
  return found == rows.end() ? nullptr : &*found;
}

/// For tables sorted by that member, in capitals.
template <typename Row, typename Member>
const Row* find_sorted(std::span<const Row> rows, Member member, std::string_view wanted) {
  const std::string key = upper(wanted);
  const auto found = std::lower_bound(rows.begin(), rows.end(), key,
                                      [&](const Row& row, const std::string& text) { return row.*member < text; });
  return found == rows.end() || (*found).*member != key ? nullptr : &*found;
}

std::span<const tables::NameKey> find_names(std::span<const tables::NameKey> names, std::string_view key) {
  const auto first =
      std::lower_bound(names.begin(), names.end(), key,
                       [](const tables::NameKey& each, std::string_view text) { return each.key < text; });
  const auto last = std::find_if(first, names.end(), [&](const tables::NameKey& each) { return each.key != key; });
  return {first, last};
}

// What covers put around a place's or an exchange's name, as keys.
constexpr std::array<std::string_view, 10> kBefore{"the",          "stateof",    "commonwealthof", "republicof",
                                                   "kingdomof",    "provinceof", "territoryof",    "principalityof",
                                                   "grandduchyof", "bailiwickof"};
constexpr std::array<std::string_view, 9> kAfter{
    "state", "usa", "unitedstatesofamerica", "unitedstates", "corporation", "llc", "inc", "us", "ltd"};
constexpr int kLayers = 3;

// The key without one such word, or nothing when there is none.
std::optional<std::string_view> without_word_before(std::string_view key) {
  const auto found =
      std::find_if(kBefore.begin(), kBefore.end(), [&](std::string_view word) { return key.starts_with(word); });
  if (found == kBefore.end() || found->size() == key.size()) return std::nullopt;
  return key.substr(found->size());
}

std::optional<std::string_view> without_word_after(std::string_view key) {
  const auto found =
      std::find_if(kAfter.begin(), kAfter.end(), [&](std::string_view word) { return key.ends_with(word); });
  if (found == kAfter.end() || found->size() == key.size()) return std::nullopt;
  return key.substr(0, key.size() - found->size());
}

std::span<const tables::NameKey> find_spoken_name(std::span<const tables::NameKey> names, std::string_view name) {
  const std::string whole = key_of(name);
  std::string_view key = whole;
  for (int layer = 0; layer <= kLayers; ++layer) {
    if (const auto rows = find_names(names, key); !rows.empty()) return rows;
    auto shorter = without_word_before(key);
    if (!shorter) shorter = without_word_after(key);
    if (!shorter) break;
    key = *shorter;
  }
  return {};
}

}  // namespace

const PlaceCode* find_place_code(std::string_view code) { return find_row(tables::kPlaces, &PlaceCode::code, code); }

const PlaceCode* find_place(std::string_view name) {
  const auto rows = find_spoken_name(tables::kPlaceNames, name);
  return rows.empty() ? nullptr : &tables::kPlaces[rows.front().row];
}

bool is_name_of(const PlaceCode& place, std::string_view name) {
  const auto rows = find_spoken_name(tables::kPlaceNames, name);
  return std::any_of(rows.begin(), rows.end(),
                     [&](const tables::NameKey& each) { return tables::kPlaces[each.row].code == place.code; });
}

std::span<const PlaceCode> all_places() { return tables::kPlaces; }

const FormType* find_form_type(std::string_view type) {
  if (const FormType* const exact = find_sorted(tables::kFormTypes, &FormType::type, type)) return exact;
  if (!upper(type).ends_with("/A")) return nullptr;
  const FormType* const base = find_sorted(tables::kFormTypes, &FormType::type, type.substr(0, type.size() - 2));
  return base != nullptr && base->has_amendments ? base : nullptr;
}

std::span<const FormType> all_form_types() { return tables::kFormTypes; }

const FormGroup* find_form_group(std::string_view name) {
  const auto found = std::find_if(tables::kFormGroups.begin(), tables::kFormGroups.end(),
                                  [&](const FormGroup& each) { return each.name == name; });
  return found == tables::kFormGroups.end() ? nullptr : &*found;
}

std::span<const FormGroup> all_form_groups() { return tables::kFormGroups; }

std::string_view exhibit_major_number(std::string_view number) {
  const auto start = std::find_if(number.begin(), number.end(), is_digit);
  const std::string key = key_of(std::string_view(number.begin(), start));
  if (!key.empty() && key != "ex" && key != "exhibit" && key != "exhibitno") return {};
  const auto end = std::find_if_not(start, number.end(), is_digit);
  if (end - start > 3) return {};
  return {start, end};
}

const ExhibitType* find_exhibit_type(std::string_view number) {
  const std::string_view major = exhibit_major_number(number);
  if (major.empty()) return nullptr;
  const std::string_view rest{major.data(), static_cast<std::size_t>(number.data() + number.size() - major.data())};
  const auto has_number = [&](const ExhibitType& row) { return have_same_key(row.number, rest); };
  const auto exact = std::find_if(tables::kExhibitTypes.begin(), tables::kExhibitTypes.end(), has_number);
  // "3.1" and "31" have one key: a row with a part of its own must match in its brackets, too.
  if (exact != tables::kExhibitTypes.end() && exhibit_major_number(exact->number) == major) return &*exact;
  return find_row(tables::kExhibitTypes, &ExhibitType::number, major);
}

std::span<const ExhibitType> all_exhibit_types() { return tables::kExhibitTypes; }

const Exchange* find_exchange_code(std::string_view code) {
  return find_row(tables::kExchanges, &Exchange::code, code);
}

const Exchange* find_exchange(std::string_view name) {
  const auto rows = find_spoken_name(tables::kExchangeNames, name);
  return rows.empty() ? nullptr : &tables::kExchanges[rows.front().row];
}

const KnownAuthority* find_authority(std::string_view citation) {
  constexpr std::string_view kEnds = " ,;:.(-";
  const KnownAuthority* found = nullptr;
  for (const KnownAuthority& each : tables::kAuthorities) {
    if (!citation.starts_with(each.cite)) continue;
    const bool is_whole = citation.size() == each.cite.size() || kEnds.find(citation[each.cite.size()]) != kEnds.npos;
    if (is_whole && (found == nullptr || each.cite.size() > found->cite.size())) found = &each;
  }
  return found;
}

std::span<const KnownAuthority> all_authorities() { return tables::kAuthorities; }

const IndustryCode* find_industry_code(std::string_view code) {
  return find_sorted(tables::kIndustries, &IndustryCode::code, code);
}

const DocumentType* find_document_type(std::string_view type) {
  return find_row(tables::kDocumentTypes, &DocumentType::type, type);
}

namespace {

const HtmlAttribute* find_html_attribute(std::span<const HtmlAttribute> attributes, std::string_view name) {
  const std::string key = lower(name);
  const auto found = std::find_if(attributes.begin(), attributes.end(), [&](const HtmlAttribute& each) {
    return each.name.ends_with('*') ? key.starts_with(each.name.substr(0, each.name.size() - 1)) : each.name == key;
  });
  return found == attributes.end() ? nullptr : &*found;
}

}  // namespace

const HtmlAttribute* HtmlElement::find_attribute(std::string_view attribute) const {
  return find_html_attribute(attributes, attribute);
}

const HtmlElement* find_html_element(std::string_view name) {
  return find_row(tables::kHtmlElements, &HtmlElement::name, name);
}

bool is_blocked_inline(std::string_view element, std::string_view attribute) {
  const auto blocks = [&](std::string_view name) {
    const HtmlElement* const row = find_html_element(name);
    return row != nullptr && find_html_attribute(row->inline_blocked, attribute) != nullptr;
  };
  return blocks("*") || blocks(element);
}

std::span<const CoverFact> all_cover_facts() { return tables::kCoverFacts; }

const PrescribedParagraph* find_prescribed_paragraph(std::string_view id) {
  const auto found = std::find_if(tables::kPrescribedParagraphs.begin(), tables::kPrescribedParagraphs.end(),
                                  [&](const PrescribedParagraph& each) { return each.id == id; });
  return found == tables::kPrescribedParagraphs.end() ? nullptr : &*found;
}

std::span<const PrescribedParagraph> prescribed_paragraphs() { return tables::kPrescribedParagraphs; }

}  // namespace prefile
