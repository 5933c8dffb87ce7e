// What the title under a signature says: the capacities it names, and the roles the forms ask for.
#pragma once

#include <string_view>
#include <vector>

#include "parse/cover_page.h"

namespace prefile::parse {

/// A role and the words that say so.
struct RoleWords {
  std::string_view role;
  TextRange words;
};

/// The capacities of a title that stands in `ranges` of the visible text: "Chairman, Chief Executive Officer and
/// Director (Principal Executive Officer)" has four.
[[nodiscard]] std::vector<TextRange> split_capacities(std::string_view visible, const std::vector<TextRange>& ranges);
/// The roles these capacities mean. "Principal Financial and Accounting Officer" means two.
[[nodiscard]] std::vector<RoleWords> find_roles(std::string_view visible, const std::vector<TextRange>& capacities);

}  // namespace prefile::parse
