// How names and titles are compared: by their ASCII letters and digits in lower case, & read as "and".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace prefile {

/// Gives the characters of a text's key one by one, without building it.
class KeyReader {
 public:
  constexpr explicit KeyReader(std::string_view text) : text_(text) {}

  /// The next character of the key; 0 at the end.
  constexpr char next() {
    if (!pending_.empty()) return take(pending_);
    while (!text_.empty()) {
      const char c = take(text_);
      if (c >= 'A' && c <= 'Z') return static_cast<char>(c + ('a' - 'A'));
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return c;
      if (c == '&') {
        pending_ = "nd";
        return 'a';
      }
    }
    return 0;
  }

 private:
  static constexpr char take(std::string_view& text) {
    const char c = text.front();
    text.remove_prefix(1);
    return c;
  }

  std::string_view text_;
  std::string_view pending_;
};

[[nodiscard]] constexpr bool have_same_key(std::string_view a, std::string_view b) {
  KeyReader reader_a(a);
  KeyReader reader_b(b);
  while (true) {
    const char c = reader_a.next();
    if (c != reader_b.next()) return false;
    if (c == 0) return true;
  }
}

[[nodiscard]] inline std::string key_of(std::string_view text) {
  std::string key;
  KeyReader reader(text);
  for (char c = reader.next(); c != 0; c = reader.next()) key += c;
  return key;
}

}  // namespace prefile
