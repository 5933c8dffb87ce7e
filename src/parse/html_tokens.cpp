#include "parse/html_tokens.h"

#include <algorithm>
#include <cstring>

#include "text/encoding.h"

namespace prefile::parse {
namespace {

// In the order of Attribute: by length.
constexpr std::string_view kAttributeNames[kAttributeCount] = {
    "id", "face", "href", "name", "type", "align", "style", "format", "hidden", "checked", "colspan", "contextref"};
constexpr std::size_t kLongestAttribute = 10;

/// First index into kAttributeNames of each length; the range ends where the next length starts.
constexpr std::array<std::uint8_t, kLongestAttribute + 2> make_first_of_length() {
  std::array<std::uint8_t, kLongestAttribute + 2> first{};
  for (std::size_t length = 0; length < first.size(); ++length) {
    std::uint8_t index = 0;
    while (index < kAttributeCount && kAttributeNames[index].size() < length) ++index;
    first.at(length) = index;
  }
  return first;
}
constexpr auto kFirstOfLength = make_first_of_length();

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

bool ends_tag_name(char c) { return is_space(c) || c == '/' || c == '>'; }

bool ends_attribute_name(char c) { return ends_tag_name(c) || c == '='; }

}  // namespace

bool equals_ignoring_case(std::string_view text, std::string_view lower_case) {
  return std::equal(text.begin(), text.end(), lower_case.begin(), lower_case.end(),
                    [](char a, char b) { return lower(a) == b; });
}

bool contains_ignoring_case(std::string_view text, std::string_view lower_case) {
  return std::search(text.begin(), text.end(), lower_case.begin(), lower_case.end(),
                     [](char a, char b) { return lower(a) == b; }) != text.end();
}

std::string decode_attribute(std::string_view raw) {
  while (!raw.empty() && is_space(raw.front())) raw.remove_prefix(1);
  while (!raw.empty() && is_space(raw.back())) raw.remove_suffix(1);
  std::string decoded;
  decoded.reserve(raw.size());
  for (std::size_t at = 0; at < raw.size();) {
    const auto first = static_cast<unsigned char>(raw[at]);
    if (first == '&') {
      if (const auto entity = text::match_entity(raw.substr(at), true)) {
        decoded += entity->replacement;
        at += entity->length;
        continue;
      }
    }
    if (first >= 0x80) {
      const text::CodePoint next = text::decode_utf8(raw.substr(at));
      text::append_utf8(decoded, next.valid ? next.value : text::decode_windows_1252(first));
      at += next.length;
      continue;
    }
    decoded.push_back(raw[at++]);
  }
  return decoded;
}

std::uint32_t HtmlTokenizer::find(char wanted, std::uint32_t from) const {
  if (from >= end()) return end();
  const void* found = std::memchr(source_.data() + from, wanted, end() - from);
  return found == nullptr ? end() : static_cast<std::uint32_t>(static_cast<const char*>(found) - source_.data());
}

std::string_view HtmlTokenizer::raw_value(const Token& token, Attribute attribute) const {
  if (!token.has(attribute)) return {};
  const Token::Range range = token.range(attribute);
  return source_.substr(range.start, range.end - range.start);
}

/// Whether the `<` there opens a tag, comment or declaration; else it is text.
bool HtmlTokenizer::starts_markup(std::uint32_t less_than) const {
  if (less_than + 1 >= end()) return false;
  const char next = source_[less_than + 1];
  if (next == '/') return less_than + 2 < end();
  return is_letter(next) || next == '!' || next == '?';
}

bool HtmlTokenizer::next(Token& token) {
  if (at_ >= end()) return false;
  token.start = at_;
  token.present = 0;
  token.self_closing = false;
  token.unterminated = false;
  std::uint32_t less_than = find('<', at_);
  while (less_than < end() && !starts_markup(less_than)) less_than = find('<', less_than + 1);
  if (less_than > at_) {
    token.kind = TokenKind::text;
    token.end = at_ = less_than;
    return true;
  }
  read_markup(token);
  token.end = at_;
  return true;
}

void HtmlTokenizer::read_markup(Token& token) {
  const char next = source_[at_ + 1];
  if (next == '!') {
    read_comment(token);
  } else if (is_letter(next)) {
    token.kind = TokenKind::start_tag;
    read_tag(token, at_ + 1);
  } else if (next == '/' && is_letter(source_[at_ + 2])) {
    token.kind = TokenKind::end_tag;
    read_tag(token, at_ + 2);
  } else {
    read_bogus_comment(token);
  }
}

void HtmlTokenizer::read_tag(Token& token, std::uint32_t name_start) {
  at_ = name_start;
  while (at_ < end() && !ends_tag_name(source_[at_])) ++at_;
  token.name = {name_start, at_};
  token.tag = find_tag(source_.substr(name_start, at_ - name_start));
  if (collected_ != nullptr) collected_->clear();
  while (at_ < end() && source_[at_] != '>') {
    const char c = source_[at_];
    if (is_space(c)) {
      ++at_;
    } else if (c == '/') {
      ++at_;
      token.self_closing = at_ < end() && source_[at_] == '>';
    } else {
      read_attribute(token);
    }
  }
  if (at_ < end()) {
    ++at_;
    return;
  }
  token.kind = TokenKind::skipped;  // HTML drops a tag that never ends
  token.unterminated = true;
}

void HtmlTokenizer::read_attribute(Token& token) {
  const std::uint32_t name_start = at_;
  ++at_;  // a leading '=' belongs to the name
  while (at_ < end() && !ends_attribute_name(source_[at_])) ++at_;
  const Token::Range name_range{name_start, at_};
  const std::string_view name = source_.substr(name_start, at_ - name_start);
  std::uint32_t after = at_;
  while (after < end() && is_space(source_[after])) ++after;
  Token::Range value{at_, at_};
  if (after < end() && source_[after] == '=') {
    at_ = after + 1;
    while (at_ < end() && is_space(source_[at_])) ++at_;
    if (at_ >= end()) return;
    const char quote = source_[at_];
    if (quote == '"' || quote == '\'') {
      value.start = at_ + 1;
      value.end = find(quote, value.start);
      at_ = std::min(value.end + 1, end());
    } else {
      value.start = at_;
      while (at_ < end() && !is_space(source_[at_]) && source_[at_] != '>') ++at_;
      value.end = at_;
    }
  }
  if (collected_ != nullptr) collected_->push_back({name_range, value});
  if (name.size() > kLongestAttribute) return;
  for (std::size_t i = kFirstOfLength.at(name.size()); i < kFirstOfLength.at(name.size() + 1); ++i) {
    if (!equals_ignoring_case(name, kAttributeNames[i])) continue;
    const auto bit = static_cast<std::uint16_t>(1U << i);
    if ((token.present & bit) == 0) token.values[i] = value;
    token.present |= bit;
    return;
  }
}

void HtmlTokenizer::read_comment(Token& token) {
  if (source_.substr(at_, 4) != "<!--") {
    read_bogus_comment(token);
    return;
  }
  token.kind = TokenKind::skipped;
  // "<!-->" and "<!--->" are whole comments.
  const std::string_view opening = source_.substr(at_ + 4, 2);
  if (opening.starts_with('>') || opening == "->") {
    at_ += opening.front() == '>' ? 5 : 6;
    return;
  }
  for (std::uint32_t close = find('>', at_ + 4); close < end(); close = find('>', close + 1)) {
    const std::string_view before = source_.substr(at_ + 4, close - at_ - 4);
    if (before.ends_with("--") || before.ends_with("--!")) {
      at_ = close + 1;
      return;
    }
  }
  at_ = end();
  token.unterminated = true;
}

void HtmlTokenizer::read_bogus_comment(Token& token) {
  token.kind = TokenKind::skipped;
  const std::uint32_t close = find('>', at_);
  token.unterminated = close == end();
  at_ = std::min(close + 1, end());
}

bool HtmlTokenizer::next_raw(Token& token, std::string_view element) {
  token.kind = TokenKind::text;
  token.start = at_;
  token.present = 0;
  token.unterminated = false;
  for (std::uint32_t less_than = find('<', at_); less_than < end(); less_than = find('<', less_than + 1)) {
    const std::uint32_t name_start = less_than + 2;
    const std::uint32_t name_end = name_start + static_cast<std::uint32_t>(element.size());
    if (name_end >= end() || source_[less_than + 1] != '/' || !ends_tag_name(source_[name_end])) continue;
    if (!equals_ignoring_case(source_.substr(name_start, element.size()), element)) continue;
    token.end = at_ = less_than;
    return true;
  }
  token.end = at_ = end();
  token.unterminated = true;
  return true;
}

}  // namespace prefile::parse
