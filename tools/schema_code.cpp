#include "schema_code.h"

#include <cstdio>

namespace prefile::schemas {

std::string quoted(std::string_view text) {
  std::string literal = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      literal += '\\';
      literal += c;
    } else if (byte < 0x20 || byte > 0x7E) {
      char octal[8];
      std::snprintf(octal, sizeof octal, "\\%03o", static_cast<unsigned>(byte));
      literal += octal;
    } else {
      literal += c;
    }
  }
  return literal + "\"";
}

std::string_view boolean(bool value) { return value ? "true" : "false"; }

Row& Row::raw(std::string_view member, std::string_view expression) {
  members_ += (members_.empty() ? "." : ", .") + std::string(member) + " = " + std::string(expression);
  return *this;
}

std::string Arrays::add(std::string_view type, const std::vector<std::string>& rows) {
  if (rows.empty()) return "{}";
  std::string name = "k" + std::to_string(count_++);
  code_ += "constexpr " + std::string(type) + " " + name + "[] = {\n";
  for (const std::string& row : rows) code_ += "    " + row + ",\n";
  code_ += "};\n";
  return name;
}

std::string Arrays::add_texts(const std::vector<std::string>& texts) {
  std::vector<std::string> rows;
  rows.reserve(texts.size());
  for (const std::string& text : texts) rows.push_back(quoted(text));
  return add("std::string_view", rows);
}

}  // namespace prefile::schemas
