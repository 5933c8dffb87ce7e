// Columns of preformatted lines, counted in the source: segments between gaps, and lines in the middle of the page.
#include <algorithm>
#include <utility>
#include <vector>

#include "parse/plain_text_lines.h"
#include "parse/scan.h"
#include "text/encoding.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kTabStop = 8;
constexpr std::uint32_t kGap = 2;

struct Word {
  std::uint32_t start = 0;  ///< in the visible text
  std::uint32_t end = 0;
  std::uint32_t first_column = 0;
  std::uint32_t last_column = 0;  ///< one past
  bool after_tab = false;
};

/// Code points of valid UTF-8.
std::uint32_t count_characters(std::string_view text) {
  const auto starts_one = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), starts_one));
}

using RunIterator = TextRuns::const_iterator;

/// Where column 0 of a line is: after the break before it; for the first line after the line end before it.
std::uint32_t line_origin(std::string_view source, const VisibleText& visible, const Line& line, RunIterator run) {
  const auto& runs = visible.runs();
  if (run == runs.end()) return 0;
  std::uint32_t origin = run->source_start;
  if (line.start > 0 && run != runs.begin()) {
    origin = (run - 1)->source_end;
  } else {
    while (origin > 0 && source[origin - 1] != '\n' && source[origin - 1] != '\r') --origin;
  }
  const bool is_escaped_dash = source.substr(origin, 3) == "- -" && origin + 2 == run->source_start;
  return is_escaped_dash ? origin + 2 : origin;
}

/// Goes through the words of one line from left to right, keeping count of columns in the source.
class ColumnWalker {
 public:
  /// `run` is the run the line starts in.
  ColumnWalker(std::string_view source, const VisibleText& visible, const Line& line, RunIterator run)
      : source_(source), visible_(visible), line_(line), run_(run), at_(line.start) {
    position_ = line_origin(source, visible, line, run);
  }

  bool next(Word& word) {
    const std::string_view text = visible_.text();
    while (at_ < line_.end && text[at_] == ' ') ++at_;
    if (at_ >= line_.end) return false;
    word.start = at_;
    while (at_ < line_.end && text[at_] != ' ') ++at_;
    word.end = at_;
    word.after_tab = false;
    advance_to(source_start(word.start), word.after_tab);
    word.first_column = column_;
    column_ += count_characters(text.substr(word.start, word.end - word.start));
    word.last_column = column_;
    position_ = source_end(word.end - 1);
    return true;
  }

 private:
  void find_run(std::uint32_t text_offset) {
    const auto& runs = visible_.runs();
    while (run_ + 1 != runs.end() && (run_ + 1)->text_start <= text_offset) ++run_;
  }
  std::uint32_t source_start(std::uint32_t text_offset) {
    find_run(text_offset);
    return run_->verbatim ? run_->source_start + (text_offset - run_->text_start) : run_->source_start;
  }
  std::uint32_t source_end(std::uint32_t text_offset) {
    find_run(text_offset);
    return run_->verbatim ? run_->source_start + (text_offset - run_->text_start) + 1 : run_->source_end;
  }

  /// Counts the columns of the white space and tags up to `target`.
  void advance_to(std::uint32_t target, bool& has_tab) {
    while (position_ < target) {
      const char c = source_[position_];
      if (c == '\t') {
        has_tab = true;
        column_ = (column_ / kTabStop + 1) * kTabStop;
        ++position_;
      } else if (c == '<') {
        const std::size_t close = source_.substr(0, target).find('>', position_);
        position_ = close == std::string_view::npos ? target : static_cast<std::uint32_t>(close) + 1;
      } else if (c == '&') {
        const auto entity = text::match_entity(source_.substr(position_, target - position_));
        position_ += entity.has_value() ? static_cast<std::uint32_t>(entity->length) : 1;
        ++column_;
      } else {
        const text::CodePoint next = text::decode_utf8(source_.substr(position_, target - position_));
        position_ += static_cast<std::uint32_t>(next.length);
        ++column_;
      }
    }
  }

  std::string_view source_;
  const VisibleText& visible_;
  Line line_;
  RunIterator run_;
  std::uint32_t at_;
  std::uint32_t position_ = 0;
  std::uint32_t column_ = 0;
};

/// Whether the columns between two words set them apart. Two spaces after a full stop are a typist's habit.
bool is_gap(char last_character, std::uint32_t last_column, const Word& word) {
  const std::uint32_t width = word.first_column - last_column;
  const bool ends_sentence = last_character == '.' || last_character == ':' || last_character == '?';
  return word.after_tab || width > kGap || (width == kGap && !ends_sentence);
}

/// The columns a line takes, and whether it has a gap.
struct Extent {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool has_gap = false;
};

Extent extent_of(ColumnWalker walker, std::string_view text) {
  Word word;
  if (!walker.next(word)) return {};
  Extent extent{word.first_column, word.last_column, false};
  std::uint32_t end = word.end;
  while (walker.next(word)) {
    extent.has_gap = extent.has_gap || is_gap(text[end - 1], extent.last, word);
    extent.last = word.last_column;
    end = word.end;
  }
  return extent;
}

/// The right margin most full lines keep: the ninth decile of `widths`, those of lines that start at the left.
std::uint32_t page_width_of(std::vector<std::uint32_t>& widths) {
  constexpr std::uint32_t kUsual = 80;
  if (widths.empty()) return kUsual;
  const auto decile = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
  std::nth_element(widths.begin(), decile, widths.end());
  return *decile;
}

}  // namespace

void centre_lines(std::string_view source, DocumentText& document) {
  constexpr std::uint32_t kLeastIndent = 6;
  constexpr std::uint32_t kNarrowestPage = 60;
  constexpr std::uint32_t kWidestPage = 132;
  constexpr std::uint32_t kTolerance = 8;  // of the sum of both margins
  const VisibleText& visible = document.visible;
  std::vector<std::uint32_t> widths;
  std::vector<std::pair<std::size_t, Extent>> indented;
  auto run = visible.runs().begin();
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const Line& line = document.lines[i];
    while (run + 1 != visible.runs().end() && (run + 1)->text_start <= line.start) ++run;
    const std::uint32_t origin = line_origin(source, visible, line, run);
    const bool is_indented = run->source_start - origin >= kLeastIndent || source[origin] == '\t';
    if (is_indented) {
      indented.emplace_back(i, extent_of(ColumnWalker(source, visible, line, run), visible.text()));
    } else if (line.end - line.start >= kNarrowestPage && line.end - line.start <= kWidestPage) {
      widths.push_back(line.end - line.start);
    }
  }
  const std::uint32_t width = page_width_of(widths);
  for (const auto& [i, extent] : indented) {
    const std::uint32_t both = extent.first + extent.last;
    const std::uint32_t off = both > width ? both - width : width - both;
    document.lines.set_centered(i, extent.first >= kLeastIndent && !extent.has_gap && off <= kTolerance);
  }
}

std::vector<Segment> segments_of(std::string_view source, const DocumentText& text, const Line& line) {
  if (!line.preformatted) {
    const auto width = text::count_code_points(text.visible.slice(line.start, line.end));
    return {{line.start, line.end, 0, static_cast<std::uint32_t>(width)}};
  }
  std::vector<Segment> segments;
  ColumnWalker walker(source, text.visible, line, text.visible.runs().find(line.start));
  Word word;
  while (walker.next(word)) {
    if (!segments.empty() && !is_gap(text.visible.text()[segments.back().end - 1], segments.back().last_column, word)) {
      segments.back().end = word.end;
      segments.back().last_column = word.last_column;
    } else {
      segments.push_back({word.start, word.end, word.first_column, word.last_column});
    }
  }
  return segments;
}

}  // namespace prefile::parse
