// The cover of an application for an order (Forms 40-APP, 40-17F and others): who applies, where, and when.
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

constexpr std::uint32_t kMostPieces = 400;
constexpr std::size_t kLongestPart = 120;
constexpr std::size_t kLongestLine = 120;
constexpr std::uint32_t kMostAddressLines = 4;

/// What stands below the applicants.
constexpr std::array<std::string_view, 5> kAfterApplicants{
    "application for", "application under", "application pursuant", "all communications", "amendment no"};
/// "LLC" and the like alone go with the name before their comma.
bool is_legal_form(std::string_view part) {
  constexpr std::array<std::string_view, 12> kForms{"llc", "lp",   "inc", "ltd", "llp",  "limited",
                                                    "plc", "corp", "na",  "sa",  "scsp", "sicav"};
  const std::string folded = text::fold(part);
  std::string joined = folded;
  std::erase(joined, ' ');
  return std::find(kForms.begin(), kForms.end(), folded) != kForms.end() ||
         std::find(kForms.begin(), kForms.end(), joined) != kForms.end();
}

class ApplicationReader {
 public:
  ApplicationReader(const Layout& layout, Cover& cover)
      : layout_(layout), text_(layout.document()), around_(layout, {}), cover_(cover) {}

  /// Where the cover ends; nothing when it names no applicant.
  std::optional<std::uint32_t> read() {
    count_ = std::min(static_cast<std::uint32_t>(layout_.pieces().size()), kMostPieces);
    std::uint32_t piece = 0;
    while (piece < count_ && !begins_applicants(layout_.text_of(piece))) ++piece;
    for (++piece; piece < count_ && !ends_applicants(piece); ++piece) add_names(piece);
    if (names_.empty()) return std::nullopt;
    cover_.registrant = make_cover_value(text_, {names_.front()});
    for (std::size_t at = 1; at < names_.size(); ++at)
      cover_.co_registrants.push_back(make_cover_value(text_, {names_[at]}));
    end_ = layout_.pieces()[std::min(piece, count_ - 1)].end;
    read_address(piece);
    read_date(piece);
    return end_;
  }

 private:
  [[nodiscard]] static bool begins_applicants(std::string_view line) {
    return line.size() <= kLongestLine && text::fold(line).starts_with("in the matter of");
  }

  [[nodiscard]] bool ends_applicants(std::uint32_t piece) const {
    const std::string_view line = layout_.text_of(piece);
    const std::string folded = text::fold(line.substr(0, 60));
    const bool is_title = std::any_of(kAfterApplicants.begin(), kAfterApplicants.end(),
                                      [&](std::string_view words) { return folded.starts_with(words); });
    return is_title || (!names_.empty() && !looks_like_company(line) && is_street(piece));
  }

  /// A short line with a number, with a postal code at its end or on one of the lines below.
  [[nodiscard]] bool is_street(std::uint32_t piece) const {
    for (std::uint32_t next = piece; next < std::min(count_, piece + kMostAddressLines); ++next) {
      const std::string_view line = layout_.text_of(next);
      if (line.size() > kLongestLine) return false;
      if (find_trailing_zip(line).has_value()) return true;
    }
    return false;
  }

  /// Names joined with commas, semicolons and "and"; a page number between them is none.
  void add_names(std::uint32_t piece) {
    const std::string_view line = layout_.text_of(piece);
    const std::uint32_t start = layout_.pieces()[piece].start;
    for (std::size_t at = 0; at < line.size();) {
      if (line[at] == ' ') {
        ++at;
        continue;
      }
      if (const auto joint = text::match_phrase_here(line.substr(at), "and ")) at += *joint;
      const std::size_t end = end_of_name(line, at);
      add_name(line.substr(at, end - at), start + static_cast<std::uint32_t>(at));
      at = end + 1;
    }
  }

  /// At a comma or semicolon, or at the "and" after a company.
  [[nodiscard]] static std::size_t end_of_name(std::string_view line, std::size_t at) {
    constexpr std::string_view kAnd = " and ";
    const std::size_t end = std::min(line.find_first_of(",;", at), line.size());
    const std::size_t joint = line.substr(0, end).find(kAnd, at);
    if (joint == std::string_view::npos) return end;
    const std::string_view left = line.substr(at, joint - at);
    return is_legal_form(left) || looks_like_company(left) ? joint : end;
  }

  void add_name(std::string_view part, std::uint32_t offset) {
    if (part.size() > kLongestPart) return;
    const TextRange range{offset, offset + static_cast<std::uint32_t>(part.size())};
    if (is_legal_form(part) && !names_.empty()) {
      names_.back().end = range.end;
    } else if (has_letters(part)) {
      names_.push_back(range);
    }
  }

  [[nodiscard]] static bool has_letters(std::string_view part) {
    return std::count_if(part.begin(), part.end(),
                         [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }) > 2;
  }

  void read_address(std::uint32_t piece) {
    if (piece >= count_ || !is_street(piece)) return;
    std::vector<TextRange> lines;
    for (std::uint32_t next = piece; next < std::min(count_, piece + kMostAddressLines); ++next) {
      lines.push_back(around_.range_of(next));
      if (find_trailing_zip(layout_.text_of(next)).has_value()) break;
    }
    const CoverAddress address = split_cover_address(text_, std::move(lines), false);
    if (!address.zip.has_value()) return;
    cover_.zip = make_cover_value(text_, {*address.zip});
    if (!address.lines.empty()) cover_.address = make_cover_value(text_, address.lines);
  }

  /// The first line below that is nothing but a date.
  void read_date(std::uint32_t piece) {
    for (; piece < count_; ++piece) {
      const std::string_view line = layout_.text_of(piece);
      if (line.size() > kLongestLine || !is_date_only(line)) continue;
      const auto date = text::find_date(line);
      const std::uint32_t start = layout_.pieces()[piece].start;
      cover_.filed_on = make_cover_value(
          text_, {{start + static_cast<std::uint32_t>(date->start), start + static_cast<std::uint32_t>(date->end)}});
      end_ = layout_.pieces()[piece].end;
      return;
    }
  }

  const Layout& layout_;
  const DocumentText& text_;
  CaptionNeighbours around_;
  Cover& cover_;
  std::uint32_t count_ = 0;
  std::uint32_t end_ = 0;  // of the cover, an offset in the visible text
  std::vector<TextRange> names_;
};

}  // namespace

std::optional<std::uint32_t> read_cover_application(const Layout& layout, Cover& cover) {
  return ApplicationReader(layout, cover).read();
}

}  // namespace prefile::parse
