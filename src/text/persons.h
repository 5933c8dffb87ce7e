// The first and the last name in the name of a person.
#pragma once

#include <optional>
#include <string_view>

#include "text/phrases.h"

namespace prefile::text {

/// Where the first and the last word of a person's name stand; the same place when the name is one word.
struct PersonName {
  Match first;
  Match last;
};

/// The words of a name without initials, titles ("Dr.", "Mr."), what follows a name ("Jr.", "Ph.D."), points and
/// figures: of "Dr. Ann B. O'Shea, Ph.D." these are "Ann" and "O'Shea". Nothing when no word is left.
[[nodiscard]] std::optional<PersonName> find_person_name(std::string_view text);

/// Whether the last name of either stands among the words of the other: "Bill Fenn, Jr." and "FENN WILLIAM R". Of a
/// text without a word of a name, the whole counts.
[[nodiscard]] bool share_last_name(std::string_view a, std::string_view b);

/// "jr", "iii", "phd": part of a person's name after a comma, as `fold` writes it.
[[nodiscard]] bool is_name_suffix(std::string_view folded);

}  // namespace prefile::text
