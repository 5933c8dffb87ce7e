// The tables that tools/compile_schemas.cpp writes from schemas/. Only model/forms*.cpp reads them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "model/form_groups.h"
#include "model/forms.h"
#include "model/prescribed.h"

namespace prefile::tables {

/// A name's key (see forms_key.h) and the row it means. Sorted by key; the preferred row of one key comes first.
struct NameKey {
  std::string_view key;
  std::uint32_t row = 0;
};

/// A federal holiday: a fixed day that moves off weekends, or the nth weekday of a month.
struct HolidayRule {
  std::string_view name;
  unsigned month = 0;
  unsigned day = 0;      ///< 0 for one by weekday
  unsigned weekday = 0;  ///< 0 is Sunday
  int nth = 0;           ///< 1 to 4, or -1 for the last
  int since = 0;         ///< first year; 0 for always
};

/// A day on which federal offices were closed by order.
struct Closing {
  DayNumber day = 0;
  std::string_view name;
  bool verified = false;
};

extern const std::span<const FormDefinition> kForms;
extern const std::span<const PlaceCode> kPlaces;
extern const std::span<const NameKey> kPlaceNames;
extern const std::span<const FormType> kFormTypes;  ///< sorted by type
extern const std::span<const FormGroup> kFormGroups;
extern const std::span<const ExhibitType> kExhibitTypes;
extern const std::span<const KnownAuthority> kAuthorities;
extern const std::span<const Exchange> kExchanges;
extern const std::span<const NameKey> kExchangeNames;
extern const std::span<const IndustryCode> kIndustries;  ///< sorted by code
extern const std::span<const DocumentType> kDocumentTypes;
extern const std::span<const HtmlElement> kHtmlElements;
extern const std::span<const HolidayRule> kHolidays;
extern const std::span<const Closing> kClosings;  ///< sorted by day
extern const std::span<const PrescribedParagraph> kPrescribedParagraphs;
extern const std::span<const CoverFact> kCoverFacts;
extern const std::string_view kDigest;

}  // namespace prefile::tables
