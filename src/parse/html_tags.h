// What the scanner needs to know of each HTML, inline XBRL and EDGAR tag.
#pragma once

#include <cstdint>
#include <string_view>

#include "parse/text_builder.h"

namespace prefile::parse {

/// Tags the scanner treats in a way of their own; for all others their flags say enough.
enum class TagId : std::uint8_t {
  unknown,  ///< not HTML: shown inline
  plain,
  anchor,
  body,
  caption,
  cell,
  definition,  ///< dt, dd
  heading,     ///< h1 to h6
  input,
  line_break,
  list_item,
  page,  ///< EDGAR's <PAGE>
  paragraph,
  preformatted,
  row,
  rule,     ///< hr
  section,  ///< thead, tbody, tfoot
  table,
  ix_exclude,
  ix_fact,  ///< nonNumeric, nonFraction
  xbrl_context,
  xbrl_dimension,  ///< explicitMember, typedMember
  xbrl_end,        ///< endDate, instant
  xbrl_identifier,
  xbrl_start,
};

enum TagFlag : std::uint16_t {
  kBlock = 1U << 0U,    ///< stands on lines of its own
  kSpecial = 1U << 1U,  ///< the end tag of an inline element does not reach past it
  kClosesParagraph = 1U << 2U,
  kFormatting = 1U << 3U,  ///< goes on after the end of the block it was opened in
  kVoid = 1U << 4U,        ///< has no content
  kRaw = 1U << 5U,         ///< its content is no markup, up to its own end tag
  kNotShown = 1U << 6U,    ///< its content is never shown
  kBarrier = 1U << 7U,     ///< end tags inside do not reach past it
  kXbrl = 1U << 8U,        ///< known by its local name, with a prefix
  kIgnored = 1U << 9U,     ///< neither opens an element nor breaks a line
};

struct TagInfo {
  std::string_view name;  ///< lower case; XBRL tags without their prefix
  TagId id = TagId::unknown;
  std::uint16_t flags = 0;
  StyleBits style = 0;    ///< bits its content has
  std::uint8_t slot = 0;  ///< which chain of open elements it belongs to, below kTagSlots
};

/// Chains of open elements: one for each known tag, the rest shared by names that hash alike.
inline constexpr std::uint32_t kUnknownSlots = 64;
inline constexpr std::uint32_t kTagSlots = 256;

struct TagName {
  const TagInfo* info = nullptr;  ///< never null after `find_tag`
  std::uint32_t hash = 0;         ///< of the lower-case name with its prefix
  std::uint8_t slot = 0;
};
/// Looks up a tag name, in any case, without `<` and `/`.
[[nodiscard]] TagName find_tag(std::string_view name);

}  // namespace prefile::parse
