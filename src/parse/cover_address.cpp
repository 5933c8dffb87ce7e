// The address of a cover, parted: the lines of the place, the postal code, a telephone number that stands with them.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "parse/cover_values.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kTelephoneDigits = 10;

/// Countries that write the postal code before the town, by the folded end of an address.
constexpr std::array kCodeFirstCountries{
    "austria"sv,     "belgium"sv,         "cyprus"sv, "denmark"sv,    "finland"sv,    "france"sv,
    "germany"sv,     "greece"sv,          "italy"sv,  "luxembourg"sv, "monaco"sv,     "grand duchy of luxembourg"sv,
    "netherlands"sv, "the netherlands"sv, "norway"sv, "poland"sv,     "portugal"sv,   "liechtenstein"sv,
    "spain"sv,       "sweden"sv,          "turkey"sv, "mexico"sv,     "switzerland"sv};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_joint(char c) { return c == ' ' || c == ',' || c == '\n'; }

bool is_word_at(std::string_view text, std::size_t at) {
  return at < text.size() && text::is_word_character(text::glyph_at(text, at).code);
}

bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || !text::is_word_character(text::glyph_before(text, at).code);
}

/// `M5H 3H1` anywhere in a line.
std::optional<text::Match> find_canadian_code(std::string_view text) {
  constexpr std::string_view kShape = "A0A 0A0";
  for (std::size_t at = 0; at + kShape.size() <= text.size(); ++at) {
    const std::string_view code = text.substr(at, kShape.size());
    const bool fits = std::equal(code.begin(), code.end(), kShape.begin(), [](char c, char kind) {
      return kind == '0' ? is_digit(c) : kind == 'A' ? is_upper(c) : c == kind;
    });
    if (fits && begins_word(text, at) && !is_word_at(text, at + kShape.size())) {
      return text::Match{at, at + kShape.size()};
    }
  }
  return std::nullopt;
}

/// `8001` of "8001 Zurich", `2591 TV` of "12, 2591 TV The Hague": at the start of a line or after a comma, before a
/// word. Only where the country is known to write it there.
std::optional<text::Match> find_code_before_town(std::string_view text, bool town_follows) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_start = at == 0 || (at >= 2 && text[at - 1] == ' ' && text[at - 2] == ',');
    if (!is_start) continue;
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end - at < 4 || end - at > 5) continue;
    if (end + 3 < text.size() && text[end] == ' ' && is_upper(text[end + 1]) && is_upper(text[end + 2]) &&
        text[end + 3] == ' ') {
      end += 3;
    }
    std::size_t town = end;
    while (town < text.size() && is_joint(text[town])) ++town;
    const bool is_before_town = town > end && is_word_at(text, town) && !is_digit(text[town]);
    // "Long Street 8, 8001" with the town on the next line.
    const bool ends_line = town_follows && end == text.size() && at > 0;
    if (is_before_town || ends_line) return text::Match{at, end};
  }
  return std::nullopt;
}

bool ends_in_code_first_country(std::string_view text) {
  const std::string folded = text::fold(text);
  return std::any_of(kCodeFirstCountries.begin(), kCodeFirstCountries.end(), [&](std::string_view country) {
    return folded == country || folded.ends_with(std::string(" ").append(country));
  });
}

class AddressParts {
 public:
  AddressParts(const DocumentText& text, std::vector<TextRange> lines) : text_(text), lines_(std::move(lines)) {}

  CoverAddress read(bool has_telephone) {
    take_telephone(has_telephone);
    take_zip();
    std::erase_if(lines_, [this](TextRange line) { return says_nothing(slice(line)); });
    parts_.lines = std::move(lines_);
    return std::move(parts_);
  }

 private:
  [[nodiscard]] std::string_view slice(TextRange range) const { return text_.visible.slice(range.start, range.end); }

  void take_telephone(bool may_share_line) {
    for (std::size_t at = 0; at < lines_.size(); ++at) {
      const std::string_view line = slice(lines_[at]);
      const auto found = find_telephone(line);
      if (!found.has_value() || found->end != line.size()) continue;
      if (found->start != 0 && !may_share_line) continue;
      const std::string_view number = line.substr(found->start);
      // Alone it must look like one: an address may hold a number of its own.
      const bool is_certain = may_share_line || number.front() == '(' || number.front() == '+';
      if (!is_certain || text::digits_of(number).size() < kTelephoneDigits) continue;
      parts_.telephone = take(at, *found);
      return;
    }
  }

  /// The code ends the last line, or stands before the country or the town.
  void take_zip() {
    if (lines_.empty()) return;
    const std::size_t last = lines_.size() - 1;
    if (const auto zip = find_trailing_zip(slice(lines_[last]))) {
      parts_.zip = take(last, *zip);
      return;
    }
    const std::size_t first = last == 0 ? 0 : last - 1;
    for (std::size_t at = last + 1; at-- > first;) {
      if (const auto zip = find_canadian_code(slice(lines_[at]))) {
        parts_.zip = take(at, *zip);
        return;
      }
    }
    if (!ends_in_code_first_country(slice(lines_[last]))) return;
    for (std::size_t at = last + 1; at-- > first;) {
      if (const auto zip = find_code_before_town(slice(lines_[at]), at < last)) {
        parts_.zip = take(at, *zip);
        return;
      }
    }
  }

  /// Takes a part out of line `at`; what stands before and after it stays, without commas at the cut.
  TextRange take(std::size_t at, text::Match match) {
    const TextRange line = lines_[at];
    const TextRange part{line.start + static_cast<std::uint32_t>(match.start),
                         line.start + static_cast<std::uint32_t>(match.end)};
    const std::string_view visible = text_.visible.text();
    TextRange before{line.start, part.start};
    TextRange after{part.end, line.end};
    while (before.end > before.start && is_joint(visible[before.end - 1])) --before.end;
    while (after.start < after.end && is_joint(visible[after.start])) ++after.start;
    const auto place = lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(at));
    std::vector<TextRange> rest;
    if (before.start < before.end) rest.push_back(before);
    if (after.start < after.end) rest.push_back(after);
    lines_.insert(place, rest.begin(), rest.end());
    return part;
  }

  const DocumentText& text_;
  std::vector<TextRange> lines_;
  CoverAddress parts_;
};

}  // namespace

CoverAddress split_cover_address(const DocumentText& text, std::vector<TextRange> lines, bool has_telephone) {
  return AddressParts(text, std::move(lines)).read(has_telephone);
}

}  // namespace prefile::parse
