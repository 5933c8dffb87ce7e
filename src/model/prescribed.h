// The certifications that rules prescribe, paragraph by paragraph.
#pragma once

#include <span>
#include <string_view>

#include "model/forms.h"

namespace prefile {

/// A paragraph of a prescribed certification (17 CFR 229.601(b)(31), 18 U.S.C. 1350), compiled from
/// schemas/codes/certifications.xml. Square brackets in `text` hold what the officer fills in or may choose.
struct PrescribedParagraph {
  std::string_view id;      ///< "302-4(b)", "302-2002-6", "906-1"
  std::string_view kind;    ///< "302", "906", "abs"
  std::string_view number;  ///< "4(b)"; "0" for the sentence before the first
  DayNumber from = 0;       ///< first day in force; 0 for always before
  DayNumber until = 0;      ///< last day in force; 0 for still
  bool dates_verified = false;
  std::string_view citation;
  bool verified = false;  ///< the text was found in a source
  std::string_view now;   ///< of one out of force: the id of that in force which says much the same; empty when none
  std::string_view text;

  [[nodiscard]] constexpr bool is_in_force(DayNumber day) const { return InForce{from, until, true}.contains(day); }
};

/// The paragraph with that id, or nothing.
[[nodiscard]] const PrescribedParagraph* find_prescribed_paragraph(std::string_view id);
/// All of them, in the order of their certifications.
[[nodiscard]] std::span<const PrescribedParagraph> prescribed_paragraphs();

}  // namespace prefile
