// The captions of a cover page ("Exact name of registrant as specified in its charter") and where they stand.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "parse/layout.h"

namespace prefile::parse {

/// What a caption asks for; a caption may ask for several things at once.
enum CaptionField : std::uint32_t {
  kRegistrantCaption = 1U << 0U,
  kStateCaption = 1U << 1U,
  kFileNumberCaption = 1U << 2U,
  kIrsNumberCaption = 1U << 3U,
  kAddressCaption = 1U << 4U,
  kZipCaption = 1U << 5U,
  kTelephoneCaption = 1U << 6U,
  kFormerNameCaption = 1U << 7U,
  kReportDateCaption = 1U << 8U,
  kEventDateCaption = 1U << 9U,
  kIndustryCaption = 1U << 10U,
  kAgentCaption = 1U << 11U,
  kIssuerCaption = 1U << 12U,
  kClassTitleCaption = 1U << 13U,
  kCusipCaption = 1U << 14U,
  kFilingEventCaption = 1U << 15U,  ///< of the event which requires the filing of a schedule
  kOtherCaption = 1U << 16U,        ///< names something that is not read: a translated name, a contact person
  kNoticeCaption = 1U << 17U,       ///< of a notice: name and address of the issuer in one answer
};
using CaptionFields = std::uint32_t;

/// Captions that ask for one thing, whatever other words they hold.
inline constexpr CaptionFields kSingleCaptions = kFormerNameCaption | kAgentCaption | kIssuerCaption |
                                                 kClassTitleCaption | kCusipCaption | kFilingEventCaption |
                                                 kOtherCaption | kNoticeCaption;
inline constexpr CaptionFields kDateCaptions = kReportDateCaption | kEventDateCaption;

/// The part of a caption that stands in one piece.
struct CaptionPart {
  std::uint32_t piece = 0;
  std::uint32_t start = 0;  ///< offsets in the visible text
  std::uint32_t end = 0;
};

struct Caption {
  CaptionFields fields = 0;
  std::vector<CaptionPart> parts;  ///< from top to bottom, never empty
  bool in_parentheses = false;
  bool has_colon = false;  ///< the value is announced: "Registrant's telephone number:"
};

/// A word of a piece, or one of ( ) : and other punctuation.
struct CoverToken {
  std::string word;  ///< lower case letters and digits; empty for punctuation
  char mark = 0;     ///< '(' ')' ':' or '.' for the rest; 0 for words
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

/// Words of a text that begins at `offset` of the visible text. Dotted letters make one word: "I.R.S." is "irs".
[[nodiscard]] std::vector<CoverToken> tokenize_cover(std::string_view text, std::uint32_t offset);

/// All captions of the layout, in reading order. Parts never overlap.
[[nodiscard]] std::vector<Caption> find_captions(const Layout& layout);

}  // namespace prefile::parse
