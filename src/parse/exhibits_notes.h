// What the words of a row or footnote say about how an exhibit is filed.
#pragma once

#include <string_view>

#include "model/filing.h"

namespace prefile::parse {

/// Sets the flags of `entry` that the words speak of: filed or furnished herewith, incorporated by reference, to
/// follow, compensatory plan, confidential treatment, parts or schedules left out. None is taken back.
void note_flags(std::string_view words, ExhibitEntry& entry);

/// Sets the flags of `entry` that are set in `said`.
void add_flags(const ExhibitEntry& said, ExhibitEntry& entry);

/// Whether the words leave open if an exhibit was filed before with this filing itself or is incorporated by reference.
[[nodiscard]] bool says_either(std::string_view words);

/// Whether all the words say is that there is none: "Not applicable.", "None".
[[nodiscard]] bool says_none(std::string_view words);

}  // namespace prefile::parse
