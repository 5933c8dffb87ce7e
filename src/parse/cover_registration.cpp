// What covers of registration statements, prospectuses, plans and schedules show beside the rest: agent for service,
// copies, date of sale, delaying amendment, the rule of filing, plan, issuer, CUSIP number, reporting persons.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "parse/cover_values.h"
#include "text/dates.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kMostAgentRows = 10;
constexpr std::size_t kLongestAddressLine = 120;
constexpr std::size_t kMostCopyPieces = 60;
constexpr std::size_t kLongestParagraph = 4'000;
constexpr std::size_t kFirstLines = 4'000;

using Field = std::optional<Value> Cover::*;

struct CaptionValue {
  CaptionFields caption;
  Field field;
};
/// Captions whose value stands right above them.
constexpr std::array kCaptionValues{
    CaptionValue{kIssuerCaption, &Cover::issuer},
    CaptionValue{kClassTitleCaption, &Cover::class_title},
    CaptionValue{kCusipCaption, &Cover::cusip},
    CaptionValue{kFilingEventCaption, &Cover::event_date},
};

constexpr std::array<std::string_view, 5> kCopyWords{"copies to", "copy to", "with copies to", "with a copy to",
                                                     "copies of communications to"};
/// What stands below the last address.
constexpr std::array<std::string_view, 8> kAfterCopies{"approximate date", "if any of the", "if the only",
                                                       "if this form",     "indicate by",   "calculation of",
                                                       "it is proposed",   "form "};

class RegistrationReader {
 public:
  RegistrationReader(const Layout& layout, const std::vector<Caption>& captions, std::uint32_t end_offset, Cover& cover)
      : layout_(layout),
        text_(layout.document()),
        captions_(captions),
        around_(layout, captions),
        cover_text_(text_.visible.slice(0, end_offset)),
        cover_(cover) {}

  void read() {
    for (const Caption& caption : captions_) read_caption(caption);
    read_copies();
    read_paragraphs();
    read_filing_rule();
    read_dates();
    read_reporting_persons();
    read_plan();
  }

 private:
  [[nodiscard]] Value value(const std::vector<TextRange>& ranges) const { return make_cover_value(text_, ranges); }

  void read_caption(const Caption& caption) {
    if (caption.fields == kAgentCaption && !cover_.agent_for_service.has_value()) {
      const auto above = around_.above(caption, kMostAgentRows, false, true);
      if (!above.empty()) cover_.agent_for_service = value(around_.ranges_of(above));
      take_notice_address(around_.ranges_of(above));
      return;
    }
    if ((caption.fields & kIndustryCaption) != 0) read_industry_code(caption);
    for (const CaptionValue& each : kCaptionValues) {
      std::optional<Value>& field = cover_.*each.field;
      if (caption.fields != each.caption || field.has_value()) continue;
      std::vector<TextRange> ranges;
      if (!caption.in_parentheses) ranges = around_.beside(caption);
      if (ranges.empty()) ranges = around_.ranges_of(around_.above(caption, 3, false));
      std::erase_if(ranges, [this](TextRange range) {
        const std::string_view shown = text_.visible.slice(range.start, range.end);
        return text::fold(shown).empty() || shown.front() == '(';
      });
      if (!ranges.empty()) field = value(ranges);
    }
  }

  /// A tender offer schedule shows no other address than that of the person who receives notices.
  void take_notice_address(std::vector<TextRange> lines) {
    const bool is_schedule = cover_.form.has_value() && cover_.form->value.starts_with("SCHEDULE");
    if (!is_schedule || cover_.address.has_value() || cover_.zip.has_value()) return;
    const auto place = std::find_if(lines.begin(), lines.end(), [this](TextRange line) {
      return text_.visible.slice(line.start, line.end).find_first_of("0123456789") != std::string_view::npos;
    });
    lines.erase(lines.begin(), place);
    const CoverAddress address = split_cover_address(text_, lines, false);
    if (!address.zip.has_value()) return;
    cover_.address = value(address.lines);
    cover_.zip = value({*address.zip});
    if (address.telephone.has_value() && !cover_.telephone.has_value()) cover_.telephone = value({*address.telephone});
  }

  /// Four digits above the caption.
  void read_industry_code(const Caption& caption) {
    if (cover_.industry_code.has_value()) return;
    for (const std::uint32_t piece : around_.above(caption, 1, true)) {
      const std::string_view text = layout_.text_of(piece);
      if (text.size() == 4 && text::digits_of(text).size() == 4) {
        cover_.industry_code = value({around_.range_of(piece)});
      }
    }
  }

  /// The lines from "Copies to:" to the next statement.
  void read_copies() {
    const auto& pieces = layout_.pieces();
    for (std::uint32_t piece = 0; piece < pieces.size(); ++piece) {
      const std::string folded = text::fold(layout_.text_of(piece).substr(0, 40));
      const bool is_label = layout_.text_of(piece).size() < 40 &&
                            std::any_of(kCopyWords.begin(), kCopyWords.end(),
                                        [&](std::string_view words) { return folded.starts_with(words); });
      if (!is_label) continue;
      std::vector<TextRange> ranges;
      for (std::uint32_t next = piece + 1; next < pieces.size() && ranges.size() < kMostCopyPieces; ++next) {
        if (ends_copies(next)) break;
        if (!is_rule(layout_.text_of(next))) ranges.push_back(around_.range_of(next));
      }
      if (ranges.empty()) return;
      cover_.copies_to = value(ranges);
      return;
    }
  }

  [[nodiscard]] bool ends_copies(std::uint32_t piece) const {
    const std::string_view text = layout_.text_of(piece);
    if (text.size() > kLongestAddressLine || around_.has_caption(piece)) return true;
    const std::string folded = text::fold(text);
    return std::any_of(kAfterCopies.begin(), kAfterCopies.end(),
                       [&](std::string_view words) { return folded.starts_with(words); });
  }

  [[nodiscard]] std::uint32_t paragraph_end(std::size_t offset) const {
    const auto line = std::partition_point(text_.lines.begin(), text_.lines.end(),
                                           [&](const Line& each) { return each.end < offset; });
    const auto limit = static_cast<std::uint32_t>(std::min(cover_text_.size(), offset + kLongestParagraph));
    if (line == text_.lines.end()) return limit;
    const Block& block = text_.blocks[line->block];
    return std::min(limit, text_.lines[block.first_line + block.line_count - 1].end);
  }

  void read_paragraphs() {
    if (const auto words = text::find_phrase(cover_text_, "approximate date of commencement")) {
      const std::uint32_t end = paragraph_end(words->end);
      const std::size_t colon = cover_text_.substr(0, end).find(':', words->end);
      if (colon != std::string_view::npos) set_trimmed(cover_.sale_date, colon + 1, end);
    }
    for (const std::string_view words :
         {"hereby amends this registration statement", "hereby amend this registration statement"}) {
      const auto found = text::find_phrase(cover_text_, words);
      if (!found.has_value() || cover_.delaying_amendment.has_value()) continue;
      const std::uint32_t end = paragraph_end(found->end);
      const std::size_t line = cover_text_.rfind('\n', found->start);
      set_trimmed(cover_.delaying_amendment, line == std::string_view::npos ? 0 : line + 1, end);
    }
    if (const auto words = text::find_phrase(cover_text_, "documents incorporated by reference")) {
      set_trimmed(cover_.incorporated_documents, words->end, cover_text_.size());
    }
  }

  /// The text between without the space, colons, dots and drawn lines around it; nothing when it says nothing.
  void set_trimmed(std::optional<Value>& field, std::size_t start, std::size_t end) const {
    constexpr std::string_view kAround = " \n:_=-.*";
    while (start < end && kAround.find(cover_text_[start]) != std::string_view::npos) ++start;
    while (end > start && std::string_view(" \n_=-*").find(cover_text_[end - 1]) != std::string_view::npos) --end;
    if (start >= end || says_nothing(cover_text_.substr(start, end - start))) return;
    field = value({{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)}});
  }

  /// "424(b)(5)" of "Filed Pursuant to Rule 424(b)(5)" on the first lines.
  void read_filing_rule() {
    const std::string_view first = cover_text_.substr(0, kFirstLines);
    for (const std::string_view words : {"pursuant to rule 424", "under rule 424", "rule 424"}) {
      const auto found = text::find_phrase(first, words, 0, false);
      if (!found.has_value()) continue;
      const std::size_t start = found->end - 3;
      std::size_t end = found->end;
      while (end < first.size() && std::string_view("()b12345678 ").find(first[end]) != std::string_view::npos) ++end;
      while (end > start && first[end - 1] == ' ') --end;
      cover_.filing_rule = value({{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)}});
      return;
    }
  }

  /// "As filed with the Securities and Exchange Commission on June 30, 2022"; "The date of this prospectus is ..."
  void read_dates() {
    struct DatedWords {
      std::string_view words;
      Field field;
      bool begins_line = false;  ///< elsewhere another document is spoken of: "(To Prospectus dated ...)"
    };
    constexpr std::array kDatedWords{
        DatedWords{"as filed with the", &Cover::filed_on},
        DatedWords{"filed with the securities and exchange commission on", &Cover::filed_on},
        DatedWords{"the date of this prospectus", &Cover::prospectus_date},
        DatedWords{"the date of this pricing supplement", &Cover::prospectus_date},
        DatedWords{"subject to completion, dated", &Cover::prospectus_date},
        DatedWords{"preliminary prospectus supplement dated", &Cover::prospectus_date, true},
        DatedWords{"preliminary prospectus dated", &Cover::prospectus_date, true},
        DatedWords{"pricing supplement dated", &Cover::prospectus_date, true},
        DatedWords{"prospectus supplement dated", &Cover::prospectus_date, true},
        DatedWords{"prospectus dated", &Cover::prospectus_date, true},
    };
    constexpr std::size_t kReach = 90;
    for (const DatedWords& each : kDatedWords) {
      std::optional<Value>& field = cover_.*each.field;
      const auto found = each.begins_line ? find_at_line_start(each.words) : text::find_phrase(cover_text_, each.words);
      if (!found.has_value() || field.has_value()) continue;
      const auto date = text::find_date(cover_text_.substr(0, found->end + kReach), found->end);
      if (!date.has_value()) continue;
      field = value({{static_cast<std::uint32_t>(date->start), static_cast<std::uint32_t>(date->end)}});
    }
  }

  /// Words that begin a line that does not list the documents a supplement belongs to.
  [[nodiscard]] std::optional<text::Match> find_at_line_start(std::string_view words) const {
    constexpr std::size_t kListReach = 300;
    std::size_t from = 0;
    while (const auto found = text::find_phrase(cover_text_, words, from, false)) {
      from = found->end;
      if (found->start > 0 && cover_text_[found->start - 1] != '\n') continue;
      const std::size_t floor = found->start > kListReach ? found->start - kListReach : 0;
      const std::string_view before = cover_text_.substr(floor, found->start - floor);
      const std::size_t open = before.rfind('(');
      const bool is_listed = open != std::string_view::npos && before.find(')', open) == std::string_view::npos;
      if (!is_listed) return found;
    }
    return std::nullopt;
  }

  // ------------------------------------------------------------ schedules and plans

  /// Below "Names of Reporting Persons", on every page of the cover.
  void read_reporting_persons() {
    const auto& pieces = layout_.pieces();
    for (std::uint32_t piece = 0; piece < pieces.size(); ++piece) {
      const std::string folded = text::fold(layout_.text_of(piece).substr(0, 80));
      const std::size_t at = folded.find("name");
      const bool is_label = at != std::string::npos && at <= 4 &&
                            folded.find("reporting person") != std::string::npos &&
                            folded.find("reporting person") <= at + 12;
      if (!is_label) continue;
      auto name = person_beside(piece);
      if (!name.has_value()) name = person_after(piece);
      if (name.has_value()) cover_.reporting_persons.push_back(value({*name}));
    }
  }

  /// "(1) Names of reporting persons. Quarry Lake Inc."
  [[nodiscard]] std::optional<TextRange> person_beside(std::uint32_t label) const {
    const std::string_view text = layout_.text_of(label);
    for (const std::string_view words : {"reporting persons", "reporting person"}) {
      const auto found = text::find_phrase(text, words);
      if (!found.has_value()) continue;
      const std::size_t start = text.find_first_not_of(" .:", found->end);
      if (start == std::string_view::npos || text[start] == '(' || text.find("I.R.S.") != std::string_view::npos) break;
      const std::uint32_t offset = layout_.pieces()[label].start;
      return TextRange{offset + static_cast<std::uint32_t>(start), layout_.pieces()[label].end};
    }
    return std::nullopt;
  }

  /// The next line that is no further label.
  [[nodiscard]] std::optional<TextRange> person_after(std::uint32_t label) const {
    constexpr std::uint32_t kReach = 6;
    for (std::uint32_t piece = label + 1; piece < layout_.pieces().size() && piece <= label + kReach; ++piece) {
      const std::string_view text = layout_.text_of(piece);
      const std::string folded = text::fold(text);
      if (folded.starts_with("check the")) return std::nullopt;
      const bool is_label = folded.find("irs identification") != std::string::npos || folded.starts_with("ss or irs") ||
                            folded.find("entities only") != std::string::npos || folded.starts_with("of above") ||
                            folded.starts_with("i r s");
      if (is_label || is_rule(text) || folded.empty() || text::digits_of(text).size() == text.size()) continue;
      return around_.range_of(piece);
    }
    return std::nullopt;
  }

  /// Form 11-K: "A. Full title of the plan ...: " and "B. Name of issuer of the securities held pursuant to the plan".
  /// Form S-8: "(Full title of the plan)" under the names of the plans.
  void read_plan() {
    const auto& pieces = layout_.pieces();
    for (std::uint32_t piece = 0; piece < pieces.size(); ++piece) {
      const std::string folded = text::fold(layout_.text_of(piece).substr(0, 120));
      const bool is_plan = folded.find("full title of the plan") != std::string::npos;
      const bool is_issuer = folded.find("name of issuer of the securities held") != std::string::npos;
      if (is_plan && !cover_.plan.has_value()) {
        cover_.plan = layout_.text_of(piece).front() == '(' ? answer_above(piece) : answer_below(piece);
      }
      if (is_issuer) cover_.issuer = answer_below(piece);
    }
  }

  /// The lines between the caption before and one in parentheses.
  [[nodiscard]] std::optional<Value> answer_above(std::uint32_t label) const {
    constexpr std::size_t kMostLines = 12;
    const auto is_caption = [&](std::uint32_t piece) {
      const std::string_view text = layout_.text_of(piece);
      const bool closes_one = text.back() == ')' && text.find('(') == std::string_view::npos;
      return text.front() == '(' || closes_one ||
             std::any_of(captions_.begin(), captions_.end(), [&](const Caption& caption) {
               return std::any_of(caption.parts.begin(), caption.parts.end(),
                                  [&](const CaptionPart& part) { return part.piece == piece; });
             });
    };
    std::vector<TextRange> lines;
    for (std::uint32_t piece = label; piece > 0 && !is_caption(piece - 1); --piece) {
      if (lines.size() >= kMostLines) return std::nullopt;
      if (!is_rule(layout_.text_of(piece - 1))) lines.push_back(around_.range_of(piece - 1));
    }
    if (lines.empty()) return std::nullopt;
    std::reverse(lines.begin(), lines.end());
    return value(lines);
  }

  /// The line after the paragraph of a label.
  [[nodiscard]] std::optional<Value> answer_below(std::uint32_t label) const {
    const auto& pieces = layout_.pieces();
    bool closed = false;
    for (std::uint32_t piece = label; piece < pieces.size() && piece < label + 8; ++piece) {
      const std::string_view text = layout_.text_of(piece);
      if (closed && !is_rule(text)) return value({around_.range_of(piece)});
      closed = closed || text.back() == ':' || text.back() == '.' || text.find("office") != std::string_view::npos;
    }
    return std::nullopt;
  }

  const Layout& layout_;
  const DocumentText& text_;
  const std::vector<Caption>& captions_;
  CaptionNeighbours around_;
  std::string_view cover_text_;
  Cover& cover_;
};

}  // namespace

void read_cover_registration(const Layout& layout, const std::vector<Caption>& captions, std::uint32_t end_offset,
                             Cover& cover) {
  RegistrationReader(layout, captions, end_offset, cover).read();
}

}  // namespace prefile::parse
