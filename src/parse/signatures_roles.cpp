#include "parse/signatures_roles.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

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
/// A seat on the board: "Director", "Executive Chairman of the Board", not "Director of Finance" or "Managing
/// Director". What may stand before each of its words, and after it.
constexpr std::array<std::string_view, 12> kDirectorsKinds{"",
                                                           "a",
                                                           "independent",
                                                           "lead",
                                                           "lead independent",
                                                           "non executive",
                                                           "nonexecutive",
                                                           "independent non executive",
                                                           "outside",
                                                           "presiding",
                                                           "external",
                                                           "non employee"};
constexpr std::array<std::string_view, 12> kChairsKinds{"",        "vice",          "executive",    "executive vice",
                                                        "co",      "non executive", "nonexecutive", "independent",
                                                        "interim", "acting",        "deputy",       "the"};
constexpr std::array<std::string_view, 4> kChairs{"chairman", "chair", "chairwoman", "chairperson"};
constexpr std::array<std::string_view, 5> kOfBoards{"", "of the board", "of the board of directors", "of board",
                                                    "of board of directors"};
constexpr std::array<std::string_view, 4> kMembers{"board member", "member of the board",
                                                   "member of the board of directors", "member of board of directors"};
/// Ends of company names that are no words of a title.
constexpr std::array<std::string_view, 16> kLegalForms{"inc", "incorporated", "corp", "corporation", "llc", "lp",
                                                       "ltd", "limited",      "plc",  "llp",         "na",  "sa",
                                                       "nv",  "ag",           "co",   "company"};
/// Words a capacity ends with, and words it begins with.
constexpr std::array<std::string_view, 23> kHeads{
    "officer",   "president", "director",       "chairman", "chair",  "chairwoman",  "chairperson", "secretary",
    "treasurer", "counsel",   "controller",     "manager",  "member", "comptroller", "trustee",     "board",
    "directors", "partner",   "representative", "fact",     "ceo",    "cfo",         "founder"};
constexpr std::array<std::string_view, 24> kOpenings{
    "chief",  "principal",  "president", "executive", "senior",     "vice",    "director",    "chairman",
    "chair",  "chairwoman", "secretary", "treasurer", "trustee",    "co",      "independent", "chairperson",
    "acting", "interim",    "deputy",    "assistant", "authorized", "general", "managing",    "lead"};
/// Words no capacity ends with: what links to more, and what qualifies the next word.
constexpr std::array<std::string_view, 28> kLinks{
    "of",        "the",       "for",       "to",         "a",           "and",        "in",
    "chief",     "vice",      "managing",  "executive",  "senior",      "deputy",     "general",
    "corporate", "principal", "assistant", "lead",       "acting",      "associate",  "interim",
    "financial", "operating", "first",     "accounting", "independent", "authorized", "non"};

template <std::size_t Size>
bool is_one_of(std::string_view word, const std::array<std::string_view, Size>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view first_word(std::string_view folded) { return folded.substr(0, folded.find(' ')); }
std::string_view last_word(std::string_view folded) {
  const std::size_t space = folded.rfind(' ');
  return space == std::string_view::npos ? folded : folded.substr(space + 1);
}

bool has_words(std::string_view folded, std::string_view words) {
  const std::string padded = std::string(" ").append(folded).append(" ");
  return padded.find(std::string(" ").append(words).append(" ")) != std::string::npos;
}

/// The lines of a title as one text, with a line end between each two of them.
class TitleText {
 public:
  TitleText(std::string_view visible, const std::vector<TextRange>& lines) : lines_(lines) {
    for (const TextRange& line : lines) {
      if (!starts_.empty()) text_ += '\n';
      starts_.push_back(text_.size());
      text_ += visible.substr(line.start, line.end - line.start);
    }
  }

  [[nodiscard]] std::string_view text() const { return text_; }

  /// Where [start, end) of the text stands in the visible text.
  [[nodiscard]] Capacity stretches(std::size_t start, std::size_t end) const {
    Capacity found;
    for (std::size_t at = 0; at < lines_.size(); ++at) {
      const std::size_t line_end = starts_[at] + (lines_[at].end - lines_[at].start);
      const std::size_t from = std::max(start, starts_[at]);
      const std::size_t to = std::min(end, line_end);
      if (from >= to) continue;
      const auto offset = [&](std::size_t place) {
        return lines_[at].start + static_cast<std::uint32_t>(place - starts_[at]);
      };
      found.push_back({offset(from), offset(to)});
    }
    return found;
  }

 private:
  std::vector<TextRange> lines_;
  std::vector<std::size_t> starts_;
  std::string text_;
};

/// Without what joins a capacity to its neighbours: commas, brackets, "and".
std::string_view trimmed(std::string_view part) {
  constexpr std::string_view kAround = " \n,;()[]-.&/";
  const auto trim = [&] {
    while (!part.empty() && kAround.find(part.front()) != std::string_view::npos) part.remove_prefix(1);
    while (!part.empty() && kAround.find(part.back()) != std::string_view::npos) part.remove_suffix(1);
  };
  trim();
  if (const auto length = text::match_phrase_here(part, "and ")) part.remove_prefix(*length);
  if (part.size() > 4 && text::equals_ignore_case(part.substr(part.size() - 4), " and")) part.remove_suffix(4);
  trim();
  return part;
}

/// A comma or "and" parts two capacities when both sides can stand alone: "Vice President, Finance" is one, and so is
/// "Principal Financial and Accounting Officer".
bool stands_alone(std::string_view part) {
  constexpr std::array<std::string_view, 20> kNouns{
      "officer", "president",   "director", "chairman", "secretary", "treasurer",      "controller",
      "chair",   "trustee",     "counsel",  "manager",  "member",    "representative", "chairperson",
      "partner", "comptroller", "founder",  "ceo",      "cfo",       "chairwoman"};
  const std::string folded = text::fold(part);
  return std::any_of(kNouns.begin(), kNouns.end(), [&](std::string_view noun) { return has_words(folded, noun); }) ||
         has_words(folded, "attorney in fact");
}

/// The joint that parts the first capacity of `rest`: where it begins and ends; nothing when there is none.
struct Joint {
  std::size_t start = 0;
  std::size_t end = 0;
};
Joint next_joint(std::string_view rest, std::size_t from) {
  Joint joint{rest.size(), rest.size()};
  for (const std::string_view words : {" and ", ", and ", " & ", ",", ";", "/", "(", ")"}) {
    const auto found = text::find_phrase(rest, words, from, false);
    if (found.has_value() && found->start < joint.start) joint = {found->start, found->end};
  }
  return joint;
}

/// Whether a new capacity may begin at a line end: "Officer" and "Director" on two lines are two, "Chief Executive" and
/// "Officer", "Vice President, Managing" and "Director" are one.
bool may_begin_after(std::string_view title, std::size_t line_end) {
  const std::string above = text::fold(title.substr(0, line_end));
  const std::size_t below_end = std::min(title.find('\n', line_end + 1), title.size());
  const std::string below = text::fold(title.substr(line_end, below_end - line_end));
  if (is_one_of(last_word(above), kLinks)) return false;
  return is_one_of(last_word(above), kHeads) || is_one_of(first_word(below), kOpenings);
}

/// Splits a title at its joints, one after the other, from left to right.
class TitleSplitter {
 public:
  explicit TitleSplitter(const TitleText& title) : title_(title), text_(title.text()) {}

  std::vector<Capacity> split() {
    std::size_t from = 0;
    while (from < text_.size()) {
      const Joint joint = next(from);
      if (joint.start >= text_.size()) break;
      if (parts(joint)) {
        add(joint.start);
        start_ = joint.end;
      }
      from = std::max(joint.end, joint.start + 1);
    }
    add(text_.size());
    return std::move(capacities_);
  }

 private:
  /// The next joint: a sign, a word, or a line end after which a new capacity may begin.
  [[nodiscard]] Joint next(std::size_t from) const {
    const Joint joint = next_joint(text_, from);
    for (std::size_t at = text_.find('\n', from); at < joint.start; at = text_.find('\n', at + 1)) {
      if (may_begin_after(text_, at)) return {at, at + 1};
    }
    return joint;
  }

  [[nodiscard]] bool parts(const Joint& joint) const {
    const char sign = text_[joint.start];
    if (sign == '(' || sign == ')') return true;
    const std::size_t next_end = next(std::max(joint.end, joint.start + 1)).start;
    const std::string_view left = text_.substr(start_, joint.start - start_);
    const std::string_view right = text_.substr(joint.end, next_end - joint.end);
    if (!stands_alone(left) || !stands_alone(right)) return false;
    // The comma of "Harbor Mills, Inc."
    return sign != ',' || !is_one_of(first_word(text::fold(right)), kLegalForms);
  }

  void add(std::size_t end) {
    const std::string_view part = trimmed(text_.substr(start_, end - start_));
    if (part.empty()) return;
    const auto start = static_cast<std::size_t>(part.data() - text_.data());
    capacities_.push_back(title_.stretches(start, start + part.size()));
  }

  const TitleText& title_;
  std::string_view text_;
  std::size_t start_ = 0;
  std::vector<Capacity> capacities_;
};

/// `words` is one of `kinds`, then `head`, then one of `ends`.
template <std::size_t Kinds, std::size_t Ends>
bool is_seat_of(std::string_view words, const std::array<std::string_view, Kinds>& kinds, std::string_view head,
                const std::array<std::string_view, Ends>& ends) {
  return std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) {
    std::string_view rest = words;
    if (!kind.empty()) {
      if (!rest.starts_with(kind) || rest.size() <= kind.size() || rest[kind.size()] != ' ') return false;
      rest.remove_prefix(kind.size() + 1);
    }
    if (!rest.starts_with(head)) return false;
    rest.remove_prefix(head.size());
    if (rest.starts_with(' ')) rest.remove_prefix(1);
    return is_one_of(rest, ends);
  });
}

bool is_board_seat(std::string_view folded) {
  constexpr std::array<std::string_view, 1> kNoEnd{""};
  if (is_one_of(folded, kMembers) || is_seat_of(folded, kDirectorsKinds, "director", kNoEnd)) return true;
  return std::any_of(kChairs.begin(), kChairs.end(),
                     [&](std::string_view chair) { return is_seat_of(folded, kChairsKinds, chair, kOfBoards); });
}

/// The capacity without the company it is held in: "Director, ABC Works, Inc.", "Director of the Company".
std::string_view without_company(std::string_view capacity, const std::set<std::string>& registrants) {
  for (const std::string_view joint : {",", " of "}) {
    std::optional<text::Match> last;
    for (auto found = text::find_phrase(capacity, joint, 0, false); found.has_value();
         found = text::find_phrase(capacity, joint, found->end, false)) {
      // Not the comma of "ABC Works, Inc."
      if (!is_one_of(first_word(text::fold(capacity.substr(found->end))), kLegalForms)) last = found;
    }
    if (!last.has_value()) continue;
    const std::string_view company = capacity.substr(last->end);
    if (is_one_of(last_word(text::fold(company)), kLegalForms) ||
        registrants.contains(text::fold_company_name(company))) {
      return capacity.substr(0, last->start);
    }
  }
  return capacity;
}

}  // namespace

std::vector<Capacity> split_capacities(std::string_view visible, const std::vector<TextRange>& lines) {
  const TitleText title(visible, lines);
  return TitleSplitter(title).split();
}

std::vector<RoleWords> find_roles(std::string_view visible, const std::vector<Capacity>& capacities,
                                  const std::set<std::string>& registrants) {
  std::vector<RoleWords> roles;
  const auto add = [&](std::string_view role, const Capacity& words) {
    const bool is_known =
        std::any_of(roles.begin(), roles.end(), [&](const RoleWords& each) { return each.role == role; });
    if (!is_known) roles.push_back({role, words});
  };
  for (const Capacity& capacity : capacities) {
    const TitleText words(visible, capacity);
    const std::string folded = text::fold(words.text());
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
    if (is_board_seat(text::fold(without_company(words.text(), registrants)))) add("director", capacity);
  }
  return roles;
}

}  // namespace prefile::parse
