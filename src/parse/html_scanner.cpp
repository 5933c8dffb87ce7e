#include "parse/html_scanner.h"

#include <algorithm>
#include <string>

#include "parse/check_boxes.h"
#include "parse/html_typewriting.h"
#include "parse/plain_text_lines.h"
#include "parse/scan.h"
#include "text/encoding.h"

namespace prefile::parse {
namespace {

// Formatting elements that go on after a block that ends; more are nobody's intention.
constexpr std::size_t kSuspended = 32;
// Open elements up to which inline elements without effect are remembered.
constexpr std::uint32_t kRemembered = 48;

constexpr std::string_view kUncheckedBox = "\u2610";
constexpr std::string_view kCheckedBox = "\u2612";

bool is_quirky_doctype(std::string_view doctype) {
  if (!contains_ignoring_case(doctype, "public")) return false;
  if (contains_ignoring_case(doctype, "xhtml")) return false;
  return !(contains_ignoring_case(doctype, "html 4.01") && contains_ignoring_case(doctype, "http:"));
}

/// `12`, `-12-`, `Page 3 of 10`, `F-7`, `iv`: what stands at the foot of a page.
bool is_page_number(std::string_view line) {
  constexpr std::size_t kLongest = 20;
  if (line.empty() || line.size() > kLongest) return false;
  bool has_number = false;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find_first_of(" -", at), line.size());
    const std::string_view word = line.substr(at, end - at);
    at = end + 1;
    const bool is_number = word.size() <= 4 && word.find_first_not_of("0123456789") == std::string_view::npos;
    const bool is_roman = word.find_first_not_of("ivxIVX") == std::string_view::npos;
    if (word.empty()) continue;
    if (is_number || is_roman) {
      has_number = true;
    } else if (word.size() > 1 && !equals_ignoring_case(word, "page") && !equals_ignoring_case(word, "of")) {
      return false;
    }
  }
  return has_number;
}

}  // namespace

DocumentText scan_html(std::string_view source, Span body, const Limits& limits, std::vector<Problem>& problems) {
  return HtmlScanner(source, body, limits, problems).scan();
}

HtmlScanner::HtmlScanner(std::string_view source, Span body, const Limits& limits, std::vector<Problem>& problems)
    : source_(source),
      body_(body),
      limits_(limits),
      problems_(problems),
      tokens_(source, body.start, body.end),
      text_(source, body.source),
      facts_(source, body.source, limits),
      elements_(limits.element_depth) {}

DocumentText HtmlScanner::scan() {
  is_typewriting_ = is_typewriting_in_html(source_, body_);
  if (is_typewriting_) elements_.set_root_style(kPreformatted);
  Token token;
  while (tokens_.next(token)) handle(token);
  tag_start_ = tag_end_ = body_.end;
  pop_to(1, false);
  for (const OpenElement& element : suspended_) closed(element);
  if (text_.nul_count() > 0) {
    problems_.push_back({"nul-bytes",
                         std::to_string(text_.nul_count()) + " NUL bytes in the text were left out",
                         {body_.source, text_.first_nul(), text_.first_nul() + 1},
                         false});
  }
  text_.finish(document_);
  if (is_typewriting_) finish_typewriting();
  table_builder_.finish(document_);
  finish_links_and_anchors();
  for (const CheckBox& box : unsure_boxes_) {
    if (has_box_label(document_.visible.text(), box.start, box.end)) document_.check_boxes.push_back(box);
  }
  find_check_boxes(document_);
  facts_.finish(document_, problems_);
  return std::move(document_);
}

void HtmlScanner::finish_typewriting() {
  centre_lines(source_, document_);
  problems_.push_back({"typewriting-in-html",
                       "the lines of the text are set by the line ends of the file, which HTML does not keep: a "
                       "browser runs them together; they are read as they stand in the file",
                       body_, false});
}

void HtmlScanner::handle(const Token& token) {
  tag_start_ = token.start;
  tag_end_ = token.end;
  switch (token.kind) {
    case TokenKind::text: on_text(token); break;
    case TokenKind::start_tag: on_start(token); break;
    case TokenKind::end_tag: on_end(token); break;
    case TokenKind::skipped: on_skipped(token); break;
    case TokenKind::end: break;
  }
}

void HtmlScanner::report_once(std::uint32_t& count, const Token& token, std::string_view code, std::string message) {
  if (count++ > 0) return;
  const bool is_limit = code.starts_with("limit-");
  problems_.push_back({std::string(code), std::move(message), {body_.source, token.start, token.end}, is_limit});
}

void HtmlScanner::on_skipped(const Token& token) {
  const std::string_view bytes = source_.substr(token.start, token.end - token.start);
  if (bytes.size() > 9 && equals_ignoring_case(bytes.substr(0, 9), "<!doctype")) quirks_ = is_quirky_doctype(bytes);
  if (token.unterminated) {
    report_once(unterminated_, token, "unterminated-markup",
                "a tag or comment is not closed: a browser shows nothing of what follows it");
  }
}

void HtmlScanner::on_text(const Token& token) {
  if (suspended_.size() > suspended_start_ && !is_between_cells()) resume_formatting();
  const StyleBits style = text_style();
  const TextMode mode{true, (style & kPreformatted) != 0};
  if ((style & (kNotDisplayed | kInvisible)) == 0) {
    const std::uint32_t from = text_.size();
    text_.add_text(token.start, token.end, style, mode);
    if ((style & kSymbolFont) != 0) note_symbol_boxes(from, style);
  } else if (facts_.wants_hidden_text()) {
    facts_.hidden_text().add_text(token.start, token.end, style, mode);
  }
}

void HtmlScanner::note_symbol_boxes(std::uint32_t from, StyleBits style) {
  const std::string_view text = text_.text();
  for (std::size_t at = from; at < text.size();) {
    const text::CodePoint next = text::decode_utf8(text.substr(at));
    const auto start = static_cast<std::uint32_t>(at);
    at += next.length;
    const auto box = symbol_font_box(next.value, style & kSymbolFont);
    if (!box.has_value()) continue;
    const CheckBox found{box->state, start, static_cast<std::uint32_t>(at)};
    (box->may_be_bullet ? unsure_boxes_ : document_.check_boxes).push_back(found);
  }
}

bool HtmlScanner::is_between_cells() const {
  const TagId top = elements_.top().info->id;
  return top == TagId::table || top == TagId::section || top == TagId::row;
}

StyleBits HtmlScanner::text_style() const {
  return is_between_cells() ? tables_.back().outer_style : elements_.style();
}

InlineStyle HtmlScanner::style_of(const Token& token) {
  const TagInfo& info = *token.tag.info;
  InlineStyle style;
  style.mask = style.value = info.style;
  if ((info.flags & kNotShown) != 0) style.display = Display::none;
  if (token.present == 0) return style;
  const bool aligns_text = (info.flags & kBlock) != 0 && info.id != TagId::table && info.id != TagId::rule;
  if (aligns_text) read_alignment(tokens_.raw_value(token, Attribute::align), style);
  if (token.has(Attribute::face)) style.set_symbol_font(symbol_font_of(tokens_.raw_value(token, Attribute::face)));
  if (token.has(Attribute::display_hidden)) style.display = Display::none;
  if (token.has(Attribute::style)) styles_.read(tokens_.raw_value(token, Attribute::style), style);
  return style;
}

OpenElement HtmlScanner::element_for(const Token& token, const InlineStyle& style) const {
  OpenElement element;
  element.info = token.tag.info;
  element.hash = token.tag.hash;
  element.slot = token.tag.slot;
  element.mask = style.mask;
  element.value = style.value;
  if (style.display == Display::none) {
    element.mask |= kNotDisplayed;
    element.value |= kNotDisplayed;
  }
  const bool is_table_part = element.has(kBlock) && !element.has(kClosesParagraph);
  const bool is_block =
      style.display == Display::unset || is_table_part ? element.has(kBlock) : style.display == Display::block;
  element.breaks = is_block && ((element.value | elements_.style()) & kNotDisplayed) == 0;
  element.page_break_after = element.breaks && style.page_break_after;
  return element;
}

bool HtmlScanner::push(const OpenElement& element, const Token& token) {
  if (elements_.push(element)) return true;
  report_once(depth_hits_, token, "limit-depth",
              "more than " + std::to_string(limits_.element_depth) +
                  " elements are open at once; those opened further in are read as text only");
  return false;
}

void HtmlScanner::break_block(const Token& token) {
  text_.break_block(token.start, token.end);
  break_hidden_text();
}

void HtmlScanner::break_hidden_text() {
  if (facts_.wants_hidden_text()) facts_.hidden_text().break_block(tag_start_, tag_end_);
}

void HtmlScanner::note_anchors(const Token& token) {
  constexpr std::uint16_t kNames =
      (1U << static_cast<unsigned>(Attribute::id)) | (1U << static_cast<unsigned>(Attribute::name));
  if ((token.present & kNames) == 0 || (token.tag.info->flags & kXbrl) != 0) return;
  const auto note = [&](Attribute attribute) {
    if (!token.has(attribute)) return;
    const Token::Range range = token.range(attribute);
    Value name{decode_attribute(tokens_.raw_value(token, attribute)), {body_.source, range.start, range.end}};
    document_.anchors.push_back({std::move(name), text_.size()});
  };
  if (token.tag.info->id == TagId::anchor) note(Attribute::name);
  note(Attribute::id);
}

std::uint32_t HtmlScanner::open_link(const Token& token) {
  if (!token.has(Attribute::href)) return kNone;
  const Token::Range range = token.range(Attribute::href);
  Value href{decode_attribute(tokens_.raw_value(token, Attribute::href)), {body_.source, range.start, range.end}};
  document_.links.push_back({std::move(href), text_.size(), text_.size()});
  return static_cast<std::uint32_t>(document_.links.size() - 1);
}

void HtmlScanner::on_start(const Token& token) {
  if (token.end - token.start > limits_.attribute_bytes) {
    report_once(attribute_hits_, token, "limit-attributes",
                "a tag is longer than " + std::to_string(limits_.attribute_bytes) + " bytes; it was not read");
    return;
  }
  const TagInfo& info = *token.tag.info;
  note_anchors(token);
  switch (info.id) {
    case TagId::body: open_body(token); return;
    case TagId::table: open_table(token); return;
    case TagId::caption: open_caption(token); return;
    case TagId::section: open_section(token); return;
    case TagId::row: open_row(token); return;
    case TagId::cell: open_cell(token); return;
    default: break;
  }
  if ((info.flags & kIgnored) != 0) return;
  if ((info.flags & kXbrl) != 0 && info.id != TagId::plain) {
    facts_.start(token, tokens_, is_hidden(), text_);
    return;
  }
  if ((info.flags & kRaw) != 0) {
    open_raw(token);
    return;
  }
  close_implied(token);
  if ((info.flags & kBlock) == 0 && suspended_.size() > suspended_start_ && !is_between_cells()) resume_formatting();
  const InlineStyle style = style_of(token);
  if ((info.flags & kVoid) != 0) {
    open_void(token, style);
  } else if ((info.flags & kXbrl) == 0 || !token.self_closing) {
    open_element(token, style);
  }
}

void HtmlScanner::open_element(const Token& token, const InlineStyle& style) {
  OpenElement element = element_for(token, style);
  if (element.breaks) {
    text_.break_block(token.start, token.end);
    if (style.page_break_before) text_.break_page();
  }
  if (element.has(kBlock)) break_hidden_text();
  if (element.info->id == TagId::anchor) element.payload = open_link(token);
  const bool changes_font = ((element.value ^ elements_.style()) & kSymbolFont) != 0;
  if (!changes_font) element.mask &= static_cast<StyleBits>(~kSymbolFont);
  // Inline elements that change nothing are often left open; once many are, they are not remembered, unless
  // their end tag would be taken for that of one that matters.
  const std::uint32_t namesake = elements_.find(token.tag);
  const bool changes_nothing = !element.has(kSpecial) && !element.breaks && element.mask == 0 &&
                               element.payload == kNone && (namesake == 0 || elements_[namesake].mask == 0);
  if (!changes_nothing || elements_.size() < kRemembered) push(element, token);
}

void HtmlScanner::open_void(const Token& token, const InlineStyle& style) {
  break_hidden_text();
  if (is_hidden() || style.display == Display::none) return;
  switch (token.tag.info->id) {
    case TagId::line_break: text_.break_line(token.start, token.end); break;
    case TagId::rule: add_rule(token, style); return;
    case TagId::input: add_input(token, style); return;
    case TagId::page: text_.break_page(); [[fallthrough]];
    default: break_block(token); break;
  }
  if (style.page_break_before || style.page_break_after) {
    text_.break_block(token.start, token.end);
    text_.break_page();
  }
}

void HtmlScanner::add_rule(const Token& token, const InlineStyle& style) {
  const bool ends_page = style.page_break_before || style.page_break_after || is_page_number(text_.current_line());
  break_block(token);
  if (ends_page) text_.break_page();
}

void HtmlScanner::add_input(const Token& token, const InlineStyle& /*style*/) {
  const std::string_view type = tokens_.raw_value(token, Attribute::type);
  if (!equals_ignoring_case(type, "checkbox") && !equals_ignoring_case(type, "radio")) return;
  const bool is_checked = token.has(Attribute::checked);
  text_.add_symbol(is_checked ? kCheckedBox : kUncheckedBox, token.start, token.end, text_style());
}

void HtmlScanner::open_body(const Token& token) {
  break_block(token);
  if (elements_.size() > 1) return;
  const OpenElement element = element_for(token, style_of(token));
  const auto lines = static_cast<StyleBits>(is_typewriting_ ? kPreformatted : 0);
  elements_.set_root_style(static_cast<StyleBits>((element.value & element.mask) | lines));
}

void HtmlScanner::open_raw(const Token& token) {
  const TagInfo& info = *token.tag.info;
  const InlineStyle style = style_of(token);
  const bool breaks = (info.flags & kBlock) != 0;
  Token content;
  tokens_.next_raw(content, info.name);
  if (content.unterminated) on_skipped(content);
  const bool is_shown = style.display != Display::none && !is_hidden();
  if (!is_shown) return;
  if (breaks) break_block(token);
  const StyleBits look = text_style() | kPreformatted;
  text_.add_text(content.start, content.end, look, {!breaks, true});
  if (breaks) text_.break_block(content.end, content.end);
}

void HtmlScanner::close_implied(const Token& token) {
  const TagInfo& info = *token.tag.info;
  switch (info.id) {
    case TagId::list_item:
    case TagId::definition: close_list_item(); break;
    case TagId::anchor: end_formatting(token); break;
    default: break;
  }
  if ((info.flags & kClosesParagraph) != 0) close_paragraph();
  if (info.id == TagId::heading && elements_.top().info->id == TagId::heading) {
    pop_to(elements_.size() - 1, false);
  }
}

/// `li` ends an open `li`, `dt` and `dd` an open one of either, unless a list was opened inside it.
void HtmlScanner::close_list_item() {
  static const std::uint8_t kItems[] = {find_tag("li").slot, find_tag("dt").slot, find_tag("dd").slot};
  std::uint32_t item = 0;
  for (const std::uint8_t slot : kItems) item = std::max(item, elements_.find_slot(slot));
  if (item <= elements_.barrier()) return;
  static const std::uint8_t kLists[] = {find_tag("ul").slot,   find_tag("ol").slot,  find_tag("dl").slot,
                                        find_tag("menu").slot, find_tag("dir").slot, find_tag("blockquote").slot};
  for (const std::uint8_t slot : kLists) {
    if (elements_.find_slot(slot) > item) return;
  }
  pop_to(item, true);
}

void HtmlScanner::close_paragraph() {
  static const std::uint8_t kParagraph = find_tag("p").slot;
  const std::uint32_t open = elements_.find_slot(kParagraph);
  if (open > elements_.barrier()) pop_to(open, true);
}

void HtmlScanner::on_end(const Token& token) {
  const TagInfo& info = *token.tag.info;
  switch (info.id) {
    case TagId::table:
    case TagId::caption:
    case TagId::section:
    case TagId::row:
    case TagId::cell: end_table_part(token); return;
    case TagId::body: break_block(token); return;
    case TagId::line_break:  // "</br>" is read as "<br>"
      if (!is_hidden()) text_.break_line(token.start, token.end);
      return;
    default: break;
  }
  if ((info.flags & kIgnored) != 0) return;
  if ((info.flags & kXbrl) != 0 && info.id != TagId::plain) {
    facts_.end(token, text_);
    return;
  }
  const std::uint32_t open = elements_.find(token.tag);
  if ((info.flags & kFormatting) != 0) {
    end_formatting(token);
  } else if ((info.flags & kSpecial) != 0) {
    if (open >= elements_.barrier() && open != 0) {
      pop_to(open, true);
    } else if (info.id == TagId::paragraph && !is_hidden()) {
      break_block(token);  // "</p>" alone is an empty paragraph
    }
  } else if (open > elements_.special()) {
    pop_to(open, false);
  }
}

void HtmlScanner::remove_formatting(std::uint32_t index) {
  if (elements_.special() < index) {
    pop_to(index, true);  // inline elements opened in it end with it, other formatting goes on
    return;
  }
  const OpenElement element = elements_[index];
  closed(element);
  elements_.remove(index);
}

/// Closes the elements from `index` on. With `keep_formatting` formatting opened inside the first of them goes on.
void HtmlScanner::pop_to(std::uint32_t index, bool keep_formatting) {
  while (elements_.size() > index) {
    const OpenElement element = elements_.pop();
    const bool is_kept = keep_formatting && element.has(kFormatting) && elements_.size() > index &&
                         suspended_.size() - suspended_start_ < kSuspended;
    if (is_kept) {
      suspended_.insert(suspended_.begin() + static_cast<std::ptrdiff_t>(suspended_start_), element);
    } else {
      closed(element);
    }
  }
}

void HtmlScanner::resume_formatting() {
  for (std::size_t i = suspended_start_; i < suspended_.size(); ++i) {
    if (!elements_.push(suspended_[i])) closed(suspended_[i]);
  }
  suspended_.resize(suspended_start_);
}

/// The end tag of a formatting element, which may be suspended.
void HtmlScanner::end_formatting(const Token& token) {
  for (std::size_t i = suspended_.size(); i > suspended_start_; --i) {
    if (suspended_[i - 1].slot != token.tag.slot) continue;
    closed(suspended_[i - 1]);
    suspended_.erase(suspended_.begin() + static_cast<std::ptrdiff_t>(i - 1));
    return;
  }
  const std::uint32_t open = elements_.find(token.tag);
  if (open > elements_.barrier()) remove_formatting(open);
}

void HtmlScanner::enter_cell() {
  tables_.back().outer_suspended = suspended_start_;
  suspended_start_ = suspended_.size();
}

void HtmlScanner::leave_cell() {
  for (std::size_t i = suspended_start_; i < suspended_.size(); ++i) closed(suspended_[i]);
  suspended_.resize(suspended_start_);
  suspended_start_ = tables_.back().outer_suspended;
}

void HtmlScanner::closed(const OpenElement& element) {
  switch (element.info->id) {
    case TagId::anchor:
      if (element.payload != kNone) document_.links[element.payload].end = text_.size();
      break;
    case TagId::table:
      if (element.payload != kNone) table_builder_.close_table(element.payload, text_.size());
      tables_.pop_back();
      break;
    case TagId::caption:
      leave_cell();
      tables_.back().caption = 0;
      break;
    case TagId::section: tables_.back().section = 0; break;
    case TagId::row:
      tables_.back().row_element = 0;
      tables_.back().row = kNone;
      break;
    case TagId::cell:
      if (element.payload != kNone) table_builder_.close_cell(element.payload, text_.size());
      leave_cell();
      tables_.back().cell_element = 0;
      text_.set_cell(tables_.back().outer_cell);
      break;
    default: break;
  }
  if (element.has(kBlock)) break_hidden_text();
  if (!element.breaks) return;
  text_.break_block(tag_start_, tag_end_);
  if (element.page_break_after) text_.break_page();
}

void HtmlScanner::finish_links_and_anchors() {
  const std::string_view text = document_.visible.text();
  const auto is_blank = [text](std::uint32_t at) { return text[at] == ' ' || text[at] == '\n'; };
  const auto tighten = [&](std::uint32_t& start, std::uint32_t end) {
    while (start < end && is_blank(start)) ++start;
  };
  for (Link& link : document_.links) tighten(link.start, link.end);
  for (Anchor& anchor : document_.anchors) tighten(anchor.text_offset, document_.visible.size());
}

}  // namespace prefile::parse
