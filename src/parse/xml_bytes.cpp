#include "parse/xml_bytes.h"

#include <algorithm>

#include "parse/container_lines.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Goes through a tag code unit by code unit.
class TagScanner {
 public:
  TagScanner(std::string_view bytes, Span tag, XmlEncoding encoding)
      : bytes_(bytes), tag_(tag), encoding_(encoding), at_(tag.start) {}

  std::vector<XmlTagAttribute> scan() {
    std::vector<XmlTagAttribute> attributes;
    step();
    skip_name();
    for (skip_blanks(); !is_at_end(); skip_blanks()) {
      XmlTagAttribute attribute;
      attribute.name = skip_name();
      while (at_ < tag_.end && !is_quote(here())) step();
      attribute.value = skip_quoted();
      if (!is_declaration(attribute.name)) attributes.push_back(attribute);
    }
    return attributes;
  }

 private:
  [[nodiscard]] char16_t here() const { return encoding_.unit_at(bytes_, at_); }
  [[nodiscard]] static bool is_quote(char16_t unit) { return unit == u'"' || unit == u'\''; }
  [[nodiscard]] static bool is_blank_unit(char16_t unit) { return unit < 0x80 && is_blank(static_cast<char>(unit)); }
  [[nodiscard]] bool is_at_end() const { return at_ >= tag_.end || here() == u'/' || here() == u'>'; }
  void step() { at_ += encoding_.unit(); }

  void skip_blanks() {
    while (at_ < tag_.end && is_blank_unit(here())) step();
  }

  Span skip_name() {
    const std::uint32_t start = at_;
    while (!is_at_end() && here() != u'=' && !is_blank_unit(here())) step();
    return {tag_.source, start, at_};
  }

  Span skip_quoted() {
    const char16_t quote = here();
    step();
    const std::uint32_t start = std::min(at_, tag_.end);
    while (at_ < tag_.end && here() != quote) step();
    at_ = std::min(at_, tag_.end);
    const Span value{tag_.source, start, at_};
    step();
    return value;
  }

  [[nodiscard]] bool is_declaration(Span name) const {
    constexpr std::u16string_view kDeclaration = u"xmlns";
    std::uint32_t at = name.start;
    for (const char16_t letter : kDeclaration) {
      if (at >= name.end || encoding_.unit_at(bytes_, at) != letter) return false;
      at += encoding_.unit();
    }
    return at == name.end || encoding_.unit_at(bytes_, at) == u':';
  }

  std::string_view bytes_;
  Span tag_;
  XmlEncoding encoding_;
  std::uint32_t at_;
};

}  // namespace

std::uint32_t XmlEncoding::size_of(std::string_view utf8) const {
  if (width == XmlWidth::utf8) return static_cast<std::uint32_t>(utf8.size());
  std::uint32_t units = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) != 0x80U) ++units;
    if (byte >= 0xF0U && width == XmlWidth::utf16) ++units;
  }
  return units * unit();
}

char16_t XmlEncoding::unit_at(std::string_view bytes, std::uint32_t offset) const {
  const auto byte = [&](std::uint32_t at) {
    return at < bytes.size() ? static_cast<char16_t>(static_cast<unsigned char>(bytes[at])) : char16_t{0};
  };
  if (width != XmlWidth::utf16) return byte(offset);
  const char16_t high = byte(big_endian ? offset : offset + 1);
  const char16_t low = byte(big_endian ? offset + 1 : offset);
  return static_cast<char16_t>(high << 8U | low);
}

XmlEncoding guess_xml_encoding(std::string_view bytes) {
  using namespace std::string_view_literals;
  const std::string_view start = bytes.substr(0, 2);
  if (start == "\xFE\xFF"sv || start == "\0<"sv) return {XmlWidth::utf16, true};
  if (start == "\xFF\xFE"sv || start == "<\0"sv) return {XmlWidth::utf16, false};
  return {};
}

XmlEncoding declared_xml_encoding(XmlEncoding guessed, std::string_view name) {
  const bool is_utf8 = text::equals_ignore_case(name, "UTF-8") || text::equals_ignore_case(name, "US-ASCII");
  if (guessed.width == XmlWidth::utf8 && !is_utf8) guessed.width = XmlWidth::single_byte;
  return guessed;
}

std::vector<XmlTagAttribute> read_tag_attributes(std::string_view bytes, Span tag, XmlEncoding encoding) {
  return TagScanner(bytes, tag, encoding).scan();
}

}  // namespace prefile::parse
