// Reads ASCII documents: physical lines, EDGAR's layout tags, pages. See `scan_plain_text`.
#include <algorithm>
#include <string>

#include "parse/check_boxes.h"
#include "parse/html_tokens.h"
#include "parse/plain_text_lines.h"
#include "parse/scan.h"
#include "parse/text_builder.h"

namespace prefile::parse {
namespace {

/// Whether `&lt;`, `&gt;` or `&amp;` stand where the characters themselves would be told apart: the document was
/// escaped as a whole.
bool is_escaped(std::string_view body) {
  constexpr std::string_view kEscapes[] = {"&lt;", "&gt;", "&amp;"};
  bool has_escape = false;
  bool has_bare_ampersand = false;
  for (std::size_t at = body.find('&'); at != std::string_view::npos; at = body.find('&', at + 1)) {
    const std::string_view rest = body.substr(at, 5);
    const bool is_escape = std::any_of(std::begin(kEscapes), std::end(kEscapes),
                                       [rest](std::string_view each) { return rest.starts_with(each); });
    (is_escape ? has_escape : has_bare_ampersand) = true;
  }
  return has_escape && !has_bare_ampersand;
}

class PlainTextScanner {
 public:
  PlainTextScanner(std::string_view source, Span body) : source_(source), body_(body), text_(source, body.source) {}

  DocumentText scan(std::vector<Problem>& problems) {
    const std::string_view body = source_.substr(body_.start, body_.size());
    mode_.entities = is_escaped(body);
    text_.reserve(body_.size());
    PhysicalLines lines(source_, body_.start, body_.end);
    PhysicalLine line;
    while (lines.next(line)) {
      if (scan_line(line)) text_.break_line(line.end, line.next);
    }
    if (text_.nul_count() > 0) {
      problems.push_back({"nul-bytes",
                          std::to_string(text_.nul_count()) + " NUL bytes in the text were left out",
                          {body_.source, text_.first_nul(), text_.first_nul() + 1},
                          false});
    }
    text_.finish(document_);
    centre_lines(source_, document_);
    find_check_boxes(document_);
    return std::move(document_);
  }

 private:
  /// Adds the parts of a line between layout tags. False for a line of nothing but such tags: it is no blank line.
  bool scan_line(const PhysicalLine& line) {
    const std::uint32_t text_before = text_.size();
    bool has_tag = false;
    std::uint32_t at = line.start;
    if (is_dash_escaped(source_, line)) at += 2;
    while (at < line.end) {
      const LayoutTag tag = find_layout_tag(source_, at, line.end);
      text_.add_text(at, tag.start, kPreformatted, mode_);
      has_tag = has_tag || tag.start < tag.end;
      if (tag.is_boundary) text_.break_block(tag.start, tag.end);
      if (tag.is_page) text_.break_page();
      at = tag.end;
    }
    const bool is_tags_only = has_tag && text_.size() == text_before;
    if (is_tags_only) text_.extend_break(line.next);
    return !is_tags_only;
  }

  std::string_view source_;
  Span body_;
  TextBuilder text_;
  TextMode mode_{false, false};
  DocumentText document_;
};

}  // namespace

DocumentText scan_plain_text(std::string_view source, Span body, const Limits& /*limits*/,
                             std::vector<Problem>& problems) {
  return PlainTextScanner(source, body).scan(problems);
}

}  // namespace prefile::parse
