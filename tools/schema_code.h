// Writes C++ initialisers: rows as text, lists as named arrays.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prefile::schemas {

/// A C++ string literal; bytes beyond ASCII as octal.
[[nodiscard]] std::string quoted(std::string_view text);
[[nodiscard]] std::string_view boolean(bool value);

/// A brace initialiser with the name of every member.
class Row {
 public:
  Row& text(std::string_view member, std::string_view value) { return raw(member, quoted(value)); }
  Row& flag(std::string_view member, bool value) { return raw(member, boolean(value)); }
  Row& number(std::string_view member, long long value) { return raw(member, std::to_string(value)); }
  Row& raw(std::string_view member, std::string_view expression);
  [[nodiscard]] std::string str() const { return "{" + members_ + "}"; }

 private:
  std::string members_;
};

/// Arrays that rows point to, written before them.
class Arrays {
 public:
  /// An expression for a span over `rows`, each the initialiser of a `type`.
  [[nodiscard]] std::string add(std::string_view type, const std::vector<std::string>& rows);
  [[nodiscard]] std::string add_texts(const std::vector<std::string>& texts);
  [[nodiscard]] const std::string& code() const { return code_; }

 private:
  std::string code_;
  std::size_t count_ = 0;
};

}  // namespace prefile::schemas
