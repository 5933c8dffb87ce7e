// Documents, exhibits, certifications, accountants and fees as scripts see them.
#pragma once

#include "engine/bind_fields.h"
#include "model/filing.h"

namespace prefile::engine {

#define PREFILE_EXHIBIT_TYPES(BIND)                       \
  BIND(Document, "document")                              \
  BIND(ExhibitIndex, "exhibit index")                     \
  BIND(ExhibitEntry, "exhibit entry")                     \
  BIND(ExhibitReference, "exhibit reference")             \
  BIND(ExhibitNote, "exhibit note")                       \
  BIND(ExhibitList, "exhibit list")                       \
  BIND(ExhibitMention, "exhibit mention")                 \
  BIND(Certification, "certification")                    \
  BIND(CertificationParagraph, "certification paragraph") \
  BIND(AccountantPassage, "accountant passage")           \
  BIND(FeeExhibit, "fee exhibit")                         \
  BIND(FeeRow, "fee row")                                 \
  BIND(FeeCell, "fee cell")

PREFILE_EXHIBIT_TYPES(PREFILE_BINDING)

/// `codes.certification(kind, date)`: the paragraphs of the prescribed certification of that kind that are in force on
/// the date, without a date those of all days.
int codes_certification(lua_State* state);

/// "99" of "99.1", "3" of "3(i)".
[[nodiscard]] constexpr std::string_view exhibit_major(std::string_view number) {
  return number.substr(0, number.find_first_not_of("0123456789"));
}

}  // namespace prefile::engine
