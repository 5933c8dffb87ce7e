// The head of a letter to or from the Commission's staff: date, letterhead, and what the line "Re:" names.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "parse/cover_values.h"
#include "parse/signatures_words.h"
#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kMostHeadPieces = 80;
constexpr std::uint32_t kMostSubjectPieces = 14;
constexpr std::uint32_t kMostAddressLines = 4;
constexpr std::size_t kLongestLine = 160;

constexpr std::array<std::string_view, 6> kSalutations{
    "dear ", "ladies and gentlemen", "gentlemen", "gentlemen and ladies", "mesdames", "to whom it may concern"};
/// What a line "Re:" may begin with instead of the company.
constexpr std::array<std::string_view, 11> kSubjects{
    "registration statement", "form ",   "comment",    "request", "response", "acceleration", "withdrawal", "amendment",
    "annual report",          "file no", "preliminary"};

class LetterReader {
 public:
  LetterReader(const Layout& layout, Cover& cover)
      : layout_(layout), text_(layout.document()), around_(layout, {}), cover_(cover) {}

  /// Where the head ends; nothing without a subject, as it is not known then whom the letter concerns.
  std::optional<std::uint32_t> read() {
    end_ = std::min(static_cast<std::uint32_t>(layout_.pieces().size()), kMostHeadPieces);
    for (std::uint32_t piece = 0; piece < end_; ++piece) {
      if (is_salutation(piece)) end_ = piece;
    }
    std::optional<std::uint32_t> subject;
    for (std::uint32_t piece = 0; piece < end_ && !subject.has_value(); ++piece) {
      if (is_subject_label(layout_.text_of(piece))) subject = piece;
    }
    if (!subject.has_value()) return std::nullopt;
    read_date(*subject);
    read_subject(*subject);
    if (!cover_.registrant.has_value()) return std::nullopt;
    read_letterhead(*subject);
    return layout_.pieces()[end_ - 1].end;
  }

 private:
  [[nodiscard]] bool is_salutation(std::uint32_t piece) const {
    const std::string folded = text::fold(layout_.text_of(piece).substr(0, 40));
    return std::any_of(kSalutations.begin(), kSalutations.end(),
                       [&](std::string_view words) { return folded.starts_with(words); });
  }

  /// "Re:", "RE :" and "Re: ABC Corp."
  [[nodiscard]] static bool is_subject_label(std::string_view line) {
    const auto tokens = tokenize_cover(line.substr(0, 20), 0);
    if (tokens.empty() || tokens[0].mark != 0 || text::to_lower_ascii(tokens[0].word) != "re") return false;
    return tokens.size() > 1 && (tokens[1].mark == ':' || tokens[1].mark == '.');
  }

  void read_date(std::uint32_t subject) {
    for (std::uint32_t piece = 0; piece < subject; ++piece) {
      const std::string_view line = layout_.text_of(piece);
      if (line.size() > kLongestLine || !is_date_only(line)) continue;
      const auto date = text::find_date(line);
      const std::uint32_t start = layout_.pieces()[piece].start;
      cover_.date_of_report = make_cover_value(
          text_, {{start + static_cast<std::uint32_t>(date->start), start + static_cast<std::uint32_t>(date->end)}});
      return;
    }
  }

  /// The company after the label, and the numbers of its filings on the lines down to the salutation.
  void read_subject(std::uint32_t label) {
    bool is_first = true;
    for (std::uint32_t piece = label; piece < std::min(end_, label + kMostSubjectPieces); ++piece) {
      TextRange range = around_.range_of(piece);
      if (piece == label) range.start = after_label(piece);
      const std::string_view line = text_.visible.slice(range.start, range.end);
      if (line.empty() || line.size() > 2 * kLongestLine) continue;
      if (is_first && names_company(line)) cover_.registrant = make_cover_value(text_, {range});
      is_first = false;
      if (text::has_phrase(line, "file") || text::has_phrase(line, "registration")) add_numbers(range);
    }
  }

  [[nodiscard]] std::uint32_t after_label(std::uint32_t piece) const {
    const Piece& place = layout_.pieces()[piece];
    std::uint32_t start = tokenize_cover(layout_.text_of(piece), place.start)[1].end;
    while (start < place.end && text_.visible.text()[start] == ' ') ++start;
    return start;
  }

  [[nodiscard]] static bool names_company(std::string_view line) {
    if (line.size() > kLongestLine || line.find_first_of("0123456789") != std::string_view::npos) return false;
    const std::string folded = text::fold(line);
    const bool is_subject = std::any_of(kSubjects.begin(), kSubjects.end(),
                                        [&](std::string_view words) { return folded.starts_with(words); });
    return !is_subject && looks_like_company(line);
  }

  void add_numbers(TextRange range) {
    for (const text::Match& match : find_file_numbers(text_.visible.slice(range.start, range.end))) {
      Value number = make_cover_value(text_, {{range.start + static_cast<std::uint32_t>(match.start),
                                               range.start + static_cast<std::uint32_t>(match.end)}});
      const bool is_known = std::any_of(cover_.file_numbers.begin(), cover_.file_numbers.end(),
                                        [&](const Value& each) { return each.value == number.value; });
      if (!is_known) cover_.file_numbers.push_back(std::move(number));
    }
  }

  /// The company's name above the subject, with its address below it down to the postal code.
  void read_letterhead(std::uint32_t subject) {
    const std::string name = text::fold_company_name(cover_.registrant->value);
    for (std::uint32_t piece = 0; piece < subject; ++piece) {
      if (text::fold_company_name(layout_.text_of(piece)) != name) continue;
      std::vector<TextRange> lines;
      for (std::uint32_t next = piece + 1; next < std::min(subject, piece + 1 + kMostAddressLines); ++next) {
        if (is_date_only(layout_.text_of(next)) || layout_.text_of(next).size() > kLongestLine) return;
        lines.push_back(around_.range_of(next));
        if (find_trailing_zip(layout_.text_of(next)).has_value()) break;
      }
      const CoverAddress address = split_cover_address(text_, lines, false);
      if (!address.zip.has_value()) return;
      cover_.zip = make_cover_value(text_, {*address.zip});
      if (!address.lines.empty()) cover_.address = make_cover_value(text_, address.lines);
      return;
    }
  }

  const Layout& layout_;
  const DocumentText& text_;
  CaptionNeighbours around_;
  Cover& cover_;
  std::uint32_t end_ = 0;
};

}  // namespace

std::optional<std::uint32_t> read_letter_head(const Layout& layout, Cover& cover) {
  return LetterReader(layout, cover).read();
}

}  // namespace prefile::parse
