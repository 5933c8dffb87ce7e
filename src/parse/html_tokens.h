// Cuts HTML into text, tags and what is skipped, by the rules of the HTML standard's tokenizer.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "parse/html_tags.h"

namespace prefile::parse {

/// The attributes the scanner looks at.
enum class Attribute : std::uint8_t {
  id,
  face,
  href,
  name,
  type,
  align,
  style,
  format,
  display_hidden,  ///< `hidden`
  checked,
  colspan,
  context_ref,
};
inline constexpr std::size_t kAttributeCount = 12;

enum class TokenKind : std::uint8_t { text, start_tag, end_tag, skipped, end };

/// A stretch of the source. Only tags have a name; only start tags have attributes.
struct Token {
  struct Range {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
  };
  TokenKind kind = TokenKind::end;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  Range name{};  ///< of the tag, with its prefix
  TagName tag{};
  bool self_closing = false;
  bool unterminated = false;  ///< the body ended inside a tag or comment
  std::uint16_t present = 0;  ///< bit n: attribute n was given
  std::array<Range, kAttributeCount> values{};

  [[nodiscard]] bool has(Attribute attribute) const {
    return (present & (1U << static_cast<unsigned>(attribute))) != 0;
  }
  [[nodiscard]] Range range(Attribute attribute) const { return values[static_cast<std::size_t>(attribute)]; }
};

/// Any attribute of a tag, as it stands there; the value without its quotes.
struct RawAttribute {
  Token::Range name;
  Token::Range value;
};

class HtmlTokenizer {
 public:
  HtmlTokenizer(std::string_view source, std::uint32_t start, std::uint32_t end)
      : source_(source.substr(0, end)), at_(start) {}

  /// Reads the next token into `token`; false at the end of the body.
  bool next(Token& token);
  /// After the start tag of an element with raw content: the text token up to its end tag.
  bool next_raw(Token& token, std::string_view element);

  /// From now on each tag puts all its attributes into `into`, in place of those of the tag before.
  void collect_attributes(std::vector<RawAttribute>& into) { collected_ = &into; }

  /// The bytes of an attribute, as written; empty when it was not given.
  [[nodiscard]] std::string_view raw_value(const Token& token, Attribute attribute) const;

 private:
  [[nodiscard]] std::uint32_t end() const { return static_cast<std::uint32_t>(source_.size()); }
  [[nodiscard]] std::uint32_t find(char wanted, std::uint32_t from) const;
  [[nodiscard]] bool starts_markup(std::uint32_t less_than) const;
  void read_markup(Token& token);
  void read_tag(Token& token, std::uint32_t name_start);
  void read_attribute(Token& token);
  void read_comment(Token& token);
  void read_bogus_comment(Token& token);

  std::string_view source_;
  std::uint32_t at_;
  std::vector<RawAttribute>* collected_ = nullptr;
};

/// `raw` with character references replaced and white space at the ends dropped.
[[nodiscard]] std::string decode_attribute(std::string_view raw);
[[nodiscard]] bool equals_ignoring_case(std::string_view text, std::string_view lower_case);
/// Whether `lower_case` stands anywhere in `text`, in any case. For short texts: quadratic at worst.
[[nodiscard]] bool contains_ignoring_case(std::string_view text, std::string_view lower_case);

}  // namespace prefile::parse
