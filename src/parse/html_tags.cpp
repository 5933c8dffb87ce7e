#include "parse/html_tags.h"

#include <algorithm>
#include <array>

namespace prefile::parse {
namespace {

constexpr std::uint16_t kBlockElement = kBlock | kSpecial | kClosesParagraph;
constexpr std::uint16_t kHiddenRaw = kRaw | kNotShown | kSpecial;
constexpr std::uint16_t kTablePart = kBlock | kSpecial;

// Names, and how the HTML standard's tree construction and default style sheet treat them.
constexpr TagInfo kRows[] = {
    {"a", TagId::anchor, kFormatting},
    {"b", TagId::plain, kFormatting, kBold},
    {"big", TagId::plain, kFormatting},
    {"code", TagId::plain, kFormatting},
    {"em", TagId::plain, kFormatting, kItalic},
    {"font", TagId::plain, kFormatting},
    {"i", TagId::plain, kFormatting, kItalic},
    {"nobr", TagId::plain, kFormatting},
    {"s", TagId::plain, kFormatting},
    {"small", TagId::plain, kFormatting},
    {"strike", TagId::plain, kFormatting},
    {"strong", TagId::plain, kFormatting, kBold},
    {"tt", TagId::plain, kFormatting},
    {"u", TagId::plain, kFormatting, kUnderlined},

    {"address", TagId::plain, kBlockElement, kItalic},
    {"article", TagId::plain, kBlockElement},
    {"aside", TagId::plain, kBlockElement},
    {"blockquote", TagId::plain, kBlockElement},
    {"center", TagId::plain, kBlockElement, kCentered},
    {"details", TagId::plain, kBlockElement},
    {"dialog", TagId::plain, kBlockElement},
    {"dir", TagId::plain, kBlockElement},
    {"div", TagId::plain, kBlockElement},
    {"dl", TagId::plain, kBlockElement},
    {"fieldset", TagId::plain, kBlockElement},
    {"figcaption", TagId::plain, kBlockElement},
    {"figure", TagId::plain, kBlockElement},
    {"footer", TagId::plain, kBlockElement},
    {"form", TagId::plain, kBlockElement},
    {"header", TagId::plain, kBlockElement},
    {"hgroup", TagId::plain, kBlockElement},
    {"legend", TagId::plain, kBlockElement},
    {"listing", TagId::preformatted, kBlockElement, kPreformatted},
    {"main", TagId::plain, kBlockElement},
    {"menu", TagId::plain, kBlockElement},
    {"nav", TagId::plain, kBlockElement},
    {"ol", TagId::plain, kBlockElement},
    {"optgroup", TagId::plain, kBlock},
    {"option", TagId::plain, kBlock},
    {"pre", TagId::preformatted, kBlockElement, kPreformatted},
    {"search", TagId::plain, kBlockElement},
    {"section", TagId::plain, kBlockElement},
    {"summary", TagId::plain, kBlockElement},
    {"ul", TagId::plain, kBlockElement},
    {"dd", TagId::definition, kBlockElement},
    {"dt", TagId::definition, kBlockElement},
    {"h1", TagId::heading, kBlockElement, kBold | kHeading},
    {"h2", TagId::heading, kBlockElement, kBold | kHeading},
    {"h3", TagId::heading, kBlockElement, kBold | kHeading},
    {"h4", TagId::heading, kBlockElement, kBold | kHeading},
    {"h5", TagId::heading, kBlockElement, kBold | kHeading},
    {"h6", TagId::heading, kBlockElement, kBold | kHeading},
    {"hr", TagId::rule, kBlock | kVoid | kClosesParagraph},
    {"li", TagId::list_item, kBlockElement},
    {"p", TagId::paragraph, kBlockElement},
    {"page", TagId::page, kBlock | kVoid},

    {"caption", TagId::caption, kTablePart | kBarrier, kCentered},
    {"table", TagId::table, kTablePart | kBarrier},
    {"tbody", TagId::section, kTablePart},
    {"tfoot", TagId::section, kTablePart},
    {"thead", TagId::section, kTablePart},
    {"td", TagId::cell, kTablePart | kBarrier},
    {"th", TagId::cell, kTablePart | kBarrier, kBold | kCentered},
    {"tr", TagId::row, kTablePart},

    {"applet", TagId::plain, kSpecial | kBarrier},
    {"button", TagId::plain, kSpecial},
    {"marquee", TagId::plain, kBlock | kSpecial | kBarrier},
    {"object", TagId::plain, kSpecial | kBarrier},
    {"select", TagId::plain, kSpecial},
    {"template", TagId::plain, kSpecial | kBarrier | kNotShown},

    {"iframe", TagId::plain, kHiddenRaw},
    {"noembed", TagId::plain, kHiddenRaw},
    {"noframes", TagId::plain, kHiddenRaw},
    {"script", TagId::plain, kHiddenRaw},
    {"style", TagId::plain, kHiddenRaw},
    {"title", TagId::plain, kHiddenRaw},
    {"textarea", TagId::plain, kRaw | kSpecial, kPreformatted},
    {"xmp", TagId::plain, kRaw | kBlockElement, kPreformatted},

    {"br", TagId::line_break, kVoid},
    {"input", TagId::input, kVoid},
    {"area", TagId::plain, kVoid | kIgnored},
    {"base", TagId::plain, kVoid | kIgnored},
    {"basefont", TagId::plain, kVoid | kIgnored},
    {"bgsound", TagId::plain, kVoid | kIgnored},
    {"col", TagId::plain, kVoid | kIgnored},
    {"embed", TagId::plain, kVoid | kIgnored},
    {"frame", TagId::plain, kVoid | kIgnored},
    {"image", TagId::plain, kVoid | kIgnored},
    {"img", TagId::plain, kVoid | kIgnored},
    {"keygen", TagId::plain, kVoid | kIgnored},
    {"link", TagId::plain, kVoid | kIgnored},
    {"meta", TagId::plain, kVoid | kIgnored},
    {"param", TagId::plain, kVoid | kIgnored},
    {"source", TagId::plain, kVoid | kIgnored},
    {"track", TagId::plain, kVoid | kIgnored},
    {"wbr", TagId::plain, kVoid | kIgnored},
    {"body", TagId::body, kBlock | kIgnored},
    {"colgroup", TagId::plain, kIgnored},
    {"frameset", TagId::plain, kIgnored},
    {"head", TagId::plain, kIgnored},
    {"html", TagId::plain, kIgnored},

    {"exclude", TagId::ix_exclude, kXbrl},
    {"header", TagId::plain, kXbrl | kNotShown},
    {"hidden", TagId::plain, kXbrl | kNotShown},
    {"nonfraction", TagId::ix_fact, kXbrl},
    {"nonnumeric", TagId::ix_fact, kXbrl},
    {"context", TagId::xbrl_context, kXbrl},
    {"enddate", TagId::xbrl_end, kXbrl},
    {"explicitmember", TagId::xbrl_dimension, kXbrl},
    {"identifier", TagId::xbrl_identifier, kXbrl},
    {"instant", TagId::xbrl_end, kXbrl},
    {"startdate", TagId::xbrl_start, kXbrl},
    {"typedmember", TagId::xbrl_dimension, kXbrl},
};
constexpr std::size_t kRowCount = std::size(kRows);
static_assert(kUnknownSlots + kRowCount < kTagSlots);

constexpr TagInfo kUnknownTag{};
constexpr std::size_t kTableSize = 512;

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

constexpr std::uint32_t hash_of(std::string_view name) {
  std::uint32_t hash = 2166136261U;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(lower(c))) * 16777619U;
  return hash ^ (hash >> 15U);
}

/// Open addressing: 0 is free, else one more than the index into kRows.
constexpr std::array<std::uint8_t, kTableSize> make_table() {
  std::array<std::uint8_t, kTableSize> table{};
  for (std::size_t row = 0; row < kRowCount; ++row) {
    std::size_t at = hash_of(kRows[row].name) % kTableSize;
    while (table.at(at) != 0) at = (at + 1) % kTableSize;
    table.at(at) = static_cast<std::uint8_t>(row + 1);
  }
  return table;
}
constexpr std::array<std::uint8_t, kTableSize> kTable = make_table();

constexpr std::array<TagInfo, kRowCount> make_infos() {
  std::array<TagInfo, kRowCount> infos{};
  std::uint8_t heading_slot = 0;
  for (std::size_t row = 0; row < kRowCount; ++row) {
    TagInfo info = kRows[row];
    info.slot = static_cast<std::uint8_t>(kUnknownSlots + row);
    // The end tag of any heading closes any other.
    if (info.id == TagId::heading) {
      if (heading_slot == 0) heading_slot = info.slot;
      info.slot = heading_slot;
    }
    infos.at(row) = info;
  }
  return infos;
}
constexpr std::array<TagInfo, kRowCount> kInfos = make_infos();

bool equals_lowered(std::string_view name, std::string_view lower_case) {
  return std::equal(name.begin(), name.end(), lower_case.begin(), lower_case.end(),
                    [](char a, char b) { return lower(a) == b; });
}

const TagInfo* find_info(std::string_view name, std::uint32_t hash, bool is_xbrl) {
  for (std::size_t at = hash % kTableSize; kTable.at(at) != 0; at = (at + 1) % kTableSize) {
    const TagInfo& info = kInfos.at(kTable.at(at) - 1U);
    if (((info.flags & kXbrl) != 0) == is_xbrl && equals_lowered(name, info.name)) return &info;
  }
  return nullptr;
}

}  // namespace

TagName find_tag(std::string_view name) {
  const std::uint32_t hash = hash_of(name);
  const TagInfo* info = find_info(name, hash, false);
  if (info == nullptr) {
    const std::size_t colon = name.rfind(':');
    if (colon != std::string_view::npos) {
      const std::string_view local = name.substr(colon + 1);
      info = find_info(local, hash_of(local), true);
    }
  }
  if (info == nullptr) return {&kUnknownTag, hash, static_cast<std::uint8_t>(hash % kUnknownSlots)};
  return {info, hash, info->slot};
}

}  // namespace prefile::parse
