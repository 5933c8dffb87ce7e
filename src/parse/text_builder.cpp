#include "parse/text_builder.h"

#include <array>

#include "text/encoding.h"

namespace prefile::parse {
namespace {

enum class ByteClass : std::uint8_t { visible, space, white_space, ampersand, high, nul };

constexpr std::array<ByteClass, 256> make_byte_classes() {
  std::array<ByteClass, 256> classes{};
  for (std::size_t byte = 0x80; byte < 0x100; ++byte) classes.at(byte) = ByteClass::high;
  for (const std::size_t byte : {0x09U, 0x0AU, 0x0BU, 0x0CU, 0x0DU}) classes.at(byte) = ByteClass::white_space;
  classes.at(' ') = ByteClass::space;
  classes.at('&') = ByteClass::ampersand;
  classes.at(0) = ByteClass::nul;
  return classes;
}
constexpr std::array<ByteClass, 256> kByteClasses = make_byte_classes();

ByteClass class_of(char byte) { return kByteClasses[static_cast<unsigned char>(byte)]; }

constexpr bool is_white_space(char32_t code_point) {
  return (code_point >= 0x09 && code_point <= 0x0D) || code_point == 0x20 || code_point == 0x85 || code_point == 0xA0 ||
         code_point == 0x1680 || (code_point >= 0x2000 && code_point <= 0x200A) || code_point == 0x2028 ||
         code_point == 0x2029 || code_point == 0x202F || code_point == 0x205F || code_point == 0x3000;
}

constexpr bool is_zero_width(char32_t code_point) {
  return code_point == 0x200B || code_point == 0xFEFF || code_point == 0xAD || code_point == 0x2060;
}

/// False for nearly all characters, after one comparison for most.
constexpr bool needs_folding(char32_t code_point) {
  return code_point <= 0xAD || (code_point >= 0x1680 && (is_white_space(code_point) || is_zero_width(code_point)));
}

constexpr std::string_view kNoBreakSpaces[] = {"&nbsp;", "&#160;"};

LineStyle line_style_of(StyleBits bits) {
  return {(bits & kBold) != 0, (bits & kItalic) != 0, (bits & kUnderlined) != 0, (bits & kCentered) != 0,
          (bits & kHeading) != 0};
}

}  // namespace

void TextBuilder::begin_run(std::uint32_t start, std::uint32_t end, bool verbatim) {
  if (!text_.empty()) runs_.push_back(run_);
  run_ = {size(), start, end, verbatim};
}

void TextBuilder::append_verbatim(std::uint32_t start, std::uint32_t end) {
  if (run_.verbatim && run_.source_end == start) {
    run_.source_end = end;
  } else {
    begin_run(start, end, true);
  }
  text_.append(source_.substr(start, end - start));
}

void TextBuilder::append_mapped(std::string_view characters, std::uint32_t start, std::uint32_t end) {
  begin_run(start, end, false);
  text_.append(characters);
}

void TextBuilder::close_line() {
  const auto block = static_cast<std::uint32_t>(blocks_.size());
  lines_.push_back(size(), block, line_style_of(line_style_), (line_style_ & kPreformatted) != 0);
  ++lines_of_block_;
}

void TextBuilder::close_block() {
  blocks_.push_back(lines_of_block_, cell_of_block_, page_);
  lines_of_block_ = 0;
}

void TextBuilder::open_line() {
  if (!text_.empty()) {
    close_line();
    append_mapped("\n", break_start_, break_end_);
  }
  if (pending_break_ == Break::block) {
    if (lines_of_block_ > 0) close_block();
    if (page_break_pending_) ++page_;
    page_break_pending_ = false;
    cell_of_block_ = cell_;
  }
  line_start_ = size();
  line_style_ = static_cast<StyleBits>(~0U);
  pending_break_ = Break::none;
  space_pending_ = false;
}

void TextBuilder::begin_text(StyleBits style) {
  if (pending_break_ != Break::none) {
    open_line();
  } else if (space_pending_) {
    const bool is_plain_space = space_end_ - space_start_ == 1 && source_[space_start_] == ' ';
    if (is_plain_space) {
      append_verbatim(space_start_, space_end_);
    } else {
      append_mapped(" ", space_start_, space_end_);
    }
    space_pending_ = false;
  }
  line_style_ &= style;
}

void TextBuilder::note_space(std::uint32_t start, std::uint32_t end) {
  if (pending_break_ != Break::none) return;
  if (space_pending_) {
    if (space_end_ == start) space_end_ = end;
    return;
  }
  space_pending_ = true;
  space_start_ = start;
  space_end_ = end;
}

void TextBuilder::break_line(std::uint32_t start, std::uint32_t end) {
  if (pending_break_ == Break::none) {
    pending_break_ = Break::line;
    break_start_ = start;
  } else {
    pending_break_ = Break::block;
  }
  break_end_ = end;
}

void TextBuilder::break_block(std::uint32_t start, std::uint32_t end) {
  if (pending_break_ == Break::none) break_start_ = start;
  pending_break_ = Break::block;
  break_end_ = end;
}

void TextBuilder::add_symbol(std::string_view characters, std::uint32_t start, std::uint32_t end, StyleBits style) {
  begin_text(style);
  append_mapped(characters, start, end);
}

void TextBuilder::add_code_point(char32_t code_point, std::string_view characters, std::uint32_t start,
                                 std::uint32_t end, StyleBits style, TextMode mode) {
  if (is_zero_width(code_point)) return;
  if (!is_white_space(code_point)) {
    add_symbol(characters, start, end, style);
  } else if (mode.newlines_break && code_point == '\n') {
    break_line(start, end);
  } else {
    note_space(start, end);
  }
}

std::uint32_t TextBuilder::add_entity(std::uint32_t at, std::uint32_t end, StyleBits style, TextMode mode) {
  const std::string_view rest = source_.substr(at, end - at);
  for (const std::string_view no_break_space : kNoBreakSpaces) {
    if (!rest.starts_with(no_break_space)) continue;
    const auto after = at + static_cast<std::uint32_t>(no_break_space.size());
    note_space(at, after);
    return after;
  }
  const auto entity = text::match_entity(rest);
  if (!entity.has_value()) {
    begin_text(style);
    append_verbatim(at, at + 1);
    return at + 1;
  }
  const auto after = at + static_cast<std::uint32_t>(entity->length);
  add_code_point(text::decode_utf8(entity->replacement).value, entity->replacement, at, after, style, mode);
  return after;
}

std::uint32_t TextBuilder::add_white_space(std::uint32_t at, std::uint32_t end, TextMode mode) {
  const bool is_line_end = source_[at] == '\n' || source_[at] == '\r';
  if (mode.newlines_break && is_line_end) {
    const bool is_crlf = source_[at] == '\r' && at + 1 < end && source_[at + 1] == '\n';
    const std::uint32_t after = at + (is_crlf ? 2 : 1);
    break_line(at, after);
    return after;
  }
  note_space(at, at + 1);
  return at + 1;
}

std::uint32_t TextBuilder::add_windows_1252(std::uint32_t at, StyleBits style) {
  const char32_t code_point = text::decode_windows_1252(static_cast<unsigned char>(source_[at]));
  std::string characters;
  text::append_utf8(characters, code_point);
  add_code_point(code_point, characters, at, at + 1, style, {});
  return at + 1;
}

/// The end of the visible characters at `at` that are copied as they are, single spaces between them too.
std::uint32_t TextBuilder::end_of_visible(std::uint32_t at, std::uint32_t end, TextMode mode) const {
  while (at < end) {
    const ByteClass byte_class = class_of(source_[at]);
    if (byte_class == ByteClass::visible || (byte_class == ByteClass::ampersand && !mode.entities)) {
      ++at;
    } else if (byte_class == ByteClass::space) {
      if (at + 1 >= end || class_of(source_[at + 1]) != ByteClass::visible) return at;
      at += 2;
    } else if (byte_class == ByteClass::high) {
      const text::CodePoint next = text::decode_utf8(source_.substr(at, end - at));
      if (!next.valid || needs_folding(next.value)) return at;
      at += static_cast<std::uint32_t>(next.length);
    } else {
      return at;
    }
  }
  return at;
}

void TextBuilder::add_text(std::uint32_t start, std::uint32_t end, StyleBits style, TextMode mode) {
  std::uint32_t at = start;
  while (at < end) {
    switch (class_of(source_[at])) {
      case ByteClass::space:
      case ByteClass::white_space: at = add_white_space(at, end, mode); continue;
      case ByteClass::nul:
        if (nul_count_++ == 0) first_nul_ = at;
        ++at;
        continue;
      case ByteClass::ampersand:
        if (mode.entities) {
          at = add_entity(at, end, style, mode);
          continue;
        }
        break;
      case ByteClass::high: {
        const text::CodePoint next = text::decode_utf8(source_.substr(at, end - at));
        if (!next.valid) {
          at = add_windows_1252(at, style);
          continue;
        }
        const auto after = at + static_cast<std::uint32_t>(next.length);
        if (needs_folding(next.value)) {
          if (is_white_space(next.value)) {
            note_space(at, after);
          } else if (!is_zero_width(next.value)) {
            begin_text(style);
            append_verbatim(at, after);
          }
          at = after;
          continue;
        }
        break;
      }
      case ByteClass::visible: break;
    }
    const std::uint32_t after = end_of_visible(at, end, mode);
    begin_text(style);
    append_verbatim(at, after);
    at = after;
  }
}

void TextBuilder::trim(std::uint32_t& start, std::uint32_t& end) const {
  const auto is_blank = [this](std::uint32_t at) { return text_[at] == ' ' || text_[at] == '\n'; };
  while (start < end && is_blank(start)) ++start;
  while (end > start && is_blank(end - 1)) --end;
}

std::string_view TextBuilder::current_line() const { return std::string_view(text_).substr(line_start_); }

void TextBuilder::finish(DocumentText& document) {
  if (!text_.empty()) {
    close_line();
    close_block();
    runs_.push_back(run_);
  }
  // The document is kept as long as the filing; what growing left spare would double its memory.
  constexpr std::size_t kLittle = 16;
  if (text_.capacity() - text_.size() > text_.size() / kLittle) text_.shrink_to_fit();
  runs_.shrink_to_fit();
  lines_.shrink_to_fit();
  blocks_.shrink_to_fit();
  document.visible = VisibleText(std::move(text_), std::move(runs_), source_id_);
  document.lines = std::move(lines_);
  document.blocks = std::move(blocks_);
}

}  // namespace prefile::parse
