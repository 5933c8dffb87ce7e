#include "base/names.h"

#include <algorithm>
#include <vector>

namespace prefile {
namespace {

/// Edits (insert, drop, change, swap neighbours) between two short names.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost[a.size()][b.size()];
}

/// Its letters and digits, small.
std::string plain_name(std::string_view name) {
  std::string plain;
  for (const char c : name) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) plain += c;
    if (c >= 'A' && c <= 'Z') plain += static_cast<char>(c - 'A' + 'a');
  }
  return plain;
}

}  // namespace

std::string nearest_name(std::string_view name, std::span<const std::string> known) {
  constexpr std::size_t kLongest = 80;
  if (name.empty() || name.size() > kLongest) return {};
  const std::string plain = plain_name(name);
  std::size_t best = std::max<std::size_t>(2, name.size() / 3) + 1;
  std::string nearest;
  for (const std::string& each : known) {
    if (each.size() > kLongest) continue;
    const bool differs_in_signs = !plain.empty() && plain == plain_name(each);
    const std::size_t distance = differs_in_signs ? 0 : edit_distance(name, each);
    if (distance < best) {
      best = distance;
      nearest = each;
    }
  }
  return nearest;
}

std::string hint_of_names(std::string_view name, std::vector<std::string> known) {
  if (const std::string near = nearest_name(name, known); !near.empty()) return "; did you mean '" + near + "'?";
  std::sort(known.begin(), known.end());
  std::string hint;
  for (const std::string& each : known) hint += (hint.empty() ? "; it has " : ", ") + each;
  return hint;
}

}  // namespace prefile
