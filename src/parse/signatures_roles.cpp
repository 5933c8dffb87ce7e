#include "parse/signatures_roles.h"

#include <algorithm>
#include <array>
#include <string>

#include "parse/signatures_words.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

struct RoleSpelling {
  std::string_view role;
  std::string_view words;  ///< folded
};

/// "Principal ... Officer" wherever its words stand in a capacity; the other titles only as they are written here. A
/// chief executive is the principal executive officer by title (Form 10-K, General Instruction D); so are the others.
constexpr std::array kRoles{
    RoleSpelling{"principal-executive-officer", "chief executive officer"},
    RoleSpelling{"principal-executive-officer", "ceo"},
    RoleSpelling{"principal-financial-officer", "chief financial officer"},
    RoleSpelling{"principal-financial-officer", "cfo"},
    RoleSpelling{"principal-accounting-officer", "chief accounting officer"},
    RoleSpelling{"principal-accounting-officer", "controller"},
    RoleSpelling{"principal-accounting-officer", "comptroller"},
    RoleSpelling{"authorized-representative", "authorized representative"},
    RoleSpelling{"authorized-representative", "duly authorized representative"},
    RoleSpelling{"attorney-in-fact", "attorney in fact"},
    RoleSpelling{"general-partner", "general partner"},
    RoleSpelling{"trustee", "trustee"},
};
constexpr std::array<RoleSpelling, 3> kPrincipals{RoleSpelling{"principal-executive-officer", "executive"},
                                                  RoleSpelling{"principal-financial-officer", "financial"},
                                                  RoleSpelling{"principal-accounting-officer", "accounting"}};
/// A capacity of the board: "Director", not "Director of Finance" or "Managing Director".
constexpr std::array<std::string_view, 14> kBoardSeats{"director",
                                                       "a director",
                                                       "independent director",
                                                       "chairman",
                                                       "chair",
                                                       "chairwoman",
                                                       "chairperson",
                                                       "chairman of the board",
                                                       "chair of the board",
                                                       "chairman of the board of directors",
                                                       "chair of the board of directors",
                                                       "lead director",
                                                       "vice chairman",
                                                       "lead independent director"};

bool has_words(std::string_view folded, std::string_view words) {
  const std::string padded = std::string(" ").append(folded).append(" ");
  return padded.find(std::string(" ").append(words).append(" ")) != std::string::npos;
}

TextRange trimmed(std::string_view visible, TextRange range) {
  constexpr std::string_view kAround = " \n,;()[]-.";
  while (range.start < range.end && kAround.find(visible[range.start]) != std::string_view::npos) ++range.start;
  while (range.end > range.start && kAround.find(visible[range.end - 1]) != std::string_view::npos) --range.end;
  return range;
}

/// A comma or "and" parts two capacities when both sides can stand alone: "Vice President, Finance" is one, and so is
/// "Principal Financial and Accounting Officer".
bool stands_alone(std::string_view part) {
  constexpr std::array<std::string_view, 12> kNouns{"officer",   "president",   "director",   "chairman",
                                                    "secretary", "treasurer",   "controller", "chair",
                                                    "trustee",   "chairperson", "counsel",    "manager"};
  const std::string folded = text::fold(part);
  return std::any_of(kNouns.begin(), kNouns.end(), [&](std::string_view noun) { return has_words(folded, noun); }) ||
         has_words(folded, "ceo") || has_words(folded, "cfo") || has_words(folded, "partner") ||
         has_words(folded, "member") || has_words(folded, "comptroller") || has_words(folded, "representative") ||
         has_words(folded, "attorney in fact") || has_words(folded, "chairwoman");
}

/// The joint that parts the first capacity of `rest`: where it begins and ends; nothing when there is none.
struct Joint {
  std::size_t start = 0;
  std::size_t end = 0;
};
Joint next_joint(std::string_view rest, std::size_t from) {
  Joint joint{rest.size(), rest.size()};
  for (const std::string_view words : {" and ", ", and ", ",", ";", "(", ")"}) {
    const auto found = text::find_phrase(rest, words, from, false);
    if (found.has_value() && found->start < joint.start) joint = {found->start, found->end};
  }
  return joint;
}

void split_range(std::string_view visible, TextRange range, std::vector<TextRange>& parts) {
  const std::string_view text = visible.substr(range.start, range.end - range.start);
  std::size_t start = 0;
  std::size_t from = 0;
  const auto add = [&](std::size_t end) {
    const TextRange part = trimmed(
        visible, {range.start + static_cast<std::uint32_t>(start), range.start + static_cast<std::uint32_t>(end)});
    if (part.start < part.end) parts.push_back(part);
  };
  while (from < text.size()) {
    const Joint joint = next_joint(text, from);
    if (joint.start >= text.size()) break;
    const bool is_bracket = text[joint.start] == '(' || text[joint.start] == ')';
    const std::size_t next_end = next_joint(text, std::max(joint.end, joint.start + 1)).start;
    const bool parts_two = stands_alone(text.substr(start, joint.start - start)) &&
                           stands_alone(text.substr(joint.end, next_end - joint.end));
    if (is_bracket || parts_two) {
      add(joint.start);
      start = joint.end;
    }
    from = std::max(joint.end, joint.start + 1);
  }
  add(text.size());
}

}  // namespace

std::vector<TextRange> split_capacities(std::string_view visible, const std::vector<TextRange>& ranges) {
  std::vector<TextRange> parts;
  if (ranges.empty()) return parts;
  // Lines of one title that stand under each other are one text; titles in other places stand for themselves.
  TextRange run = ranges.front();
  for (std::size_t at = 1; at < ranges.size(); ++at) {
    const bool is_next = ranges[at].start >= run.end && ranges[at].start - run.end <= 1;
    if (is_next) {
      run.end = ranges[at].end;
      continue;
    }
    split_range(visible, run, parts);
    run = ranges[at];
  }
  split_range(visible, run, parts);
  return parts;
}

std::vector<RoleWords> find_roles(std::string_view visible, const std::vector<TextRange>& capacities) {
  std::vector<RoleWords> roles;
  const auto add = [&](std::string_view role, TextRange words) {
    const bool is_known =
        std::any_of(roles.begin(), roles.end(), [&](const RoleWords& each) { return each.role == role; });
    if (!is_known) roles.push_back({role, words});
  };
  for (const TextRange& capacity : capacities) {
    const std::string folded = text::fold(visible.substr(capacity.start, capacity.end - capacity.start));
    if (has_words(folded, "principal")) {
      for (const RoleSpelling& each : kPrincipals) {
        if (has_words(folded, each.words)) add(each.role, capacity);
      }
    }
    const bool is_deputy = folded.starts_with("assistant ") || folded.starts_with("deputy ") ||
                           folded.starts_with("vice ") || folded.starts_with("former ");
    for (const RoleSpelling& each : kRoles) {
      if (!is_deputy && has_words(folded, each.words)) add(each.role, capacity);
    }
    if (std::find(kBoardSeats.begin(), kBoardSeats.end(), folded) != kBoardSeats.end()) add("director", capacity);
  }
  return roles;
}

}  // namespace prefile::parse
