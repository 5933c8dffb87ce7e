// What the title under a signature says: the capacities it names, and the roles the forms ask for.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"

namespace prefile::parse {

/// A capacity: words of a title, in several stretches where the title wraps in its column.
using Capacity = std::vector<TextRange>;

/// A role and the words that say so.
struct RoleWords {
  std::string_view role;
  Capacity words;
};

/// The capacities of a title whose lines stand in `lines` of the visible text: "Chairman, Chief Executive Officer and
/// Director (Principal Executive Officer)" has four.
[[nodiscard]] std::vector<Capacity> split_capacities(std::string_view visible, const std::vector<TextRange>& lines);
/// The roles these capacities mean. "Principal Financial and Accounting Officer" means two. "Director, ABC Works" is a
/// director when ABC Works is one of `registrants` (folded company names).
[[nodiscard]] std::vector<RoleWords> find_roles(std::string_view visible, const std::vector<Capacity>& capacities,
                                                const std::set<std::string>& registrants);

}  // namespace prefile::parse
