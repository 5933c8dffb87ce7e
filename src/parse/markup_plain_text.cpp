// Surveys documents in EDGAR's plain text. See `survey_plain_text`.
#include <algorithm>
#include <optional>

#include "parse/html_tokens.h"
#include "parse/markup_characters.h"
#include "parse/markup_names.h"
#include "parse/markup_survey.h"
#include "parse/plain_text_lines.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kNarrowColumns = 80;
constexpr std::uint32_t kWideColumns = 132;

class PlainTextSurvey {
 public:
  PlainTextSurvey(std::string_view source, Span body, const Limits& limits)
      : source_(source), body_(body), rows_(limits.markup_names) {}

  Markup survey(std::vector<Problem>& problems) {
    PhysicalLines lines(source_, body_.start, body_.end);
    PhysicalLine line;
    while (lines.next(line)) survey_line(line);
    close_table();
    survey_characters(source_, body_, markup_);
    if (left_out_ > 0) {
      problems.push_back({"limit-markup",
                          "the document has more or longer names of tags than the limits allow; " +
                              std::to_string(left_out_) + " uses of them were not read",
                          first_left_out_, true});
    }
    return std::move(markup_);
  }

 private:
  void survey_line(const PhysicalLine& line) {
    const bool starts_in_table = table_.has_value();
    for (std::uint32_t at = line.start; at < line.end;) {
      const LayoutTag tag = find_layout_tag(source_, at, line.end);
      if (tag.start == tag.end) break;
      if (source_[tag.start] == '<') note_tag({body_.source, tag.start, tag.end});
      at = tag.end;
    }
    for (std::uint32_t at = line.start; at < line.end; ++at) {
      if (source_[at] == '^') markup_.carets.add({body_.source, at, at + 1});
    }
    measure(line, starts_in_table || table_.has_value());
  }

  void note_tag(Span tag) {
    std::string_view name = source_.substr(tag.start + 1, tag.size() - 2);
    const bool is_end = name.starts_with('/');
    if (is_end) name.remove_prefix(1);
    name = name.substr(0, name.find_first_of(" \t/"));
    bool is_new = false;
    const auto is_same = [&](std::uint32_t row) { return is_kept_as(name, markup_.elements[row].name); };
    const std::uint32_t row =
        name.size() > kLongestMarkupName ? kNone : rows_.find_or_add(hash_name(name), is_same, is_new);
    if (row == kNone) {
      if (left_out_++ == 0) first_left_out_ = tag;
      return;
    }
    if (is_new) markup_.elements.push_back({kept_name(name), {}, 0});
    ElementUse& element = markup_.elements[row];
    if (is_end) {
      ++element.end_count;
    } else {
      element.starts.add(tag);
    }
    if (element.name != "table") return;
    // The tables of plain text do not nest.
    if (!is_end) close_table();
    table_ = is_end ? std::nullopt : std::optional<Span>(tag);
  }

  void close_table() {
    if (table_.has_value()) markup_.open_tables.add(*table_);
    table_.reset();
  }

  void measure(const PhysicalLine& line, bool is_in_table) {
    std::uint32_t start = line.start;
    std::uint32_t end = line.end;
    if (is_dash_escaped(source_, line)) start += 2;
    while (end > start && (source_[end - 1] == ' ' || source_[end - 1] == '\t')) --end;
    LongLines& lines = is_in_table ? markup_.wide_lines : markup_.narrow_lines;
    const std::uint32_t columns = end - start;
    if (columns <= (is_in_table ? kWideColumns : kNarrowColumns)) return;
    lines.lines.add({body_.source, start, end});
    lines.longest = std::max(lines.longest, columns);
  }

  std::string_view source_;
  Span body_;
  NameRows rows_;
  std::optional<Span> table_;  ///< the tag of the open one
  Markup markup_;
  std::uint64_t left_out_ = 0;
  Span first_left_out_{};
};

}  // namespace

Markup survey_plain_text(std::string_view source, Span body, const Limits& limits, std::vector<Problem>& problems) {
  return PlainTextSurvey(source, body, limits).survey(problems);
}

}  // namespace prefile::parse
