// The cover of a prospectus (Rule 424): it has no captions. Registration numbers stand beside words at the top, the
// issuers on lines of their own in the title block.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "parse/cover_values.h"
#include "parse/signatures_words.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kMostTitlePieces = 60;
constexpr std::uint32_t kMostNumberPieces = 30;
constexpr std::size_t kLongestNumberLine = 200;
constexpr std::size_t kLongestName = 90;
constexpr std::size_t kProse = 200;  ///< no line of a title block is longer

/// Legends that may stand above the title block, folded, by how they begin.
constexpr std::array<std::string_view, 5> kLegends{"the information in this", "the information contained in this",
                                                   "this prospectus", "this preliminary", "this pricing supplement"};
/// Words of titles that end in a company's name without being one.
constexpr std::array<std::string_view, 22> kTitleWords{
    "linked",   "note",       "notes",      "stock", "shares",      "due",         "offered",     "units",
    "warrants", "prospectus", "supplement", "dated", "index",       "performance", "underwriter", "agent",
    "offering", "bonds",      "debentures", "etf",   "shareholder", "stockholder"};
/// Words that stay small inside names.
constexpr std::array<std::string_view, 7> kSmallWords{"of", "and", "the", "de", "for", "du", "von"};

class ProspectusReader {
 public:
  ProspectusReader(const Layout& layout, Cover& cover)
      : layout_(layout), text_(layout.document()), around_(layout, {}), cover_(cover) {}

  void read() {
    read_numbers();
    if (!cover_.registrant.has_value()) read_names();
  }

 private:
  [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(layout_.pieces().size()); }

  /// "Series A Registration Statement Nos. 333-12345 and 333-12345-01", wherever the words stand in the line.
  void read_numbers() {
    for (std::uint32_t piece = 0; piece < std::min(count(), kMostNumberPieces); ++piece) {
      const std::string_view line = layout_.text_of(piece);
      if (line.size() > kLongestNumberLine) continue;
      const bool names_it = text::has_phrase(line, "registration") || text::has_phrase(line, "file no");
      if (!names_it) continue;
      for (const text::Match& match : find_file_numbers(line)) add_number(piece, match);
    }
  }

  void add_number(std::uint32_t piece, const text::Match& match) {
    const std::uint32_t start = layout_.pieces()[piece].start;
    Value number = make_cover_value(
        text_, {{start + static_cast<std::uint32_t>(match.start), start + static_cast<std::uint32_t>(match.end)}});
    const bool is_known = std::any_of(cover_.file_numbers.begin(), cover_.file_numbers.end(),
                                      [&](const Value& each) { return each.value == number.value; });
    if (!is_known) cover_.file_numbers.push_back(std::move(number));
  }

  /// The title block ends with the first running text that is no legend.
  void read_names() {
    for (std::uint32_t piece = 0; piece < std::min(count(), kMostTitlePieces); ++piece) {
      const std::string_view line = layout_.text_of(piece);
      if (line.size() > kProse) {
        if (is_legend(line)) continue;
        return;
      }
      const std::optional<TextRange> name = name_in(piece);
      if (!name.has_value()) continue;
      Value value = make_cover_value(text_, {*name});
      if (!cover_.registrant.has_value()) {
        cover_.registrant = std::move(value);
      } else if (!is_known(value)) {
        cover_.co_registrants.push_back(std::move(value));
      }
    }
  }

  [[nodiscard]] static bool is_legend(std::string_view line) {
    const std::string folded = text::fold(line.substr(0, 60));
    return std::any_of(kLegends.begin(), kLegends.end(),
                       [&](std::string_view start) { return folded.starts_with(start); });
  }

  [[nodiscard]] bool is_known(const Value& name) const {
    const std::string folded = text::fold_company_name(name.value);
    if (text::fold_company_name(cover_.registrant->value) == folded) return true;
    return std::any_of(cover_.co_registrants.begin(), cover_.co_registrants.end(),
                       [&](const Value& each) { return text::fold_company_name(each.value) == folded; });
  }

  /// The company a line of the title names: the whole line, up to a sum of money, or after "guaranteed by".
  [[nodiscard]] std::optional<TextRange> name_in(std::uint32_t piece) const {
    TextRange range = around_.range_of(piece);
    std::string_view line = layout_.text_of(piece);
    if (const auto words = text::find_phrase(line, "guaranteed by", 0, false)) {
      range.start += static_cast<std::uint32_t>(words->end);
      line.remove_prefix(words->end);
    }
    const std::size_t money = line.find(" $");
    if (money != std::string_view::npos) {
      range.end = range.start + static_cast<std::uint32_t>(money);
      line = line.substr(0, money);
    }
    const std::size_t start = line.find_first_not_of(' ');
    if (start == std::string_view::npos) return std::nullopt;
    range.start += static_cast<std::uint32_t>(start);
    if (!is_name(line.substr(start))) return std::nullopt;
    return range;
  }

  /// A company's name and nothing else: it ends as companies do, and its words begin with capitals.
  [[nodiscard]] static bool is_name(std::string_view line) {
    if (line.size() > kLongestName || line.find_first_of("(%:®") != std::string_view::npos) return false;
    if (!looks_like_company(line)) return false;
    for (const CoverToken& token : tokenize_cover(line, 0)) {
      if (token.mark != 0) continue;
      const std::string lower = text::to_lower_ascii(token.word);
      if (std::find(kTitleWords.begin(), kTitleWords.end(), lower) != kTitleWords.end()) return false;
      const char first = line[token.start];
      const bool is_small = first >= 'a' && first <= 'z';
      if (is_small && std::find(kSmallWords.begin(), kSmallWords.end(), lower) == kSmallWords.end()) return false;
    }
    return true;
  }

  const Layout& layout_;
  const DocumentText& text_;
  CaptionNeighbours around_;
  Cover& cover_;
};

}  // namespace

void read_cover_prospectus(const Layout& layout, Cover& cover) {
  if (cover.filing_rule.has_value()) ProspectusReader(layout, cover).read();
}

}  // namespace prefile::parse
