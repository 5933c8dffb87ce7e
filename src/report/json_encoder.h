// The only way text reaches a JSON report.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace prefile::report {

/// How the JSON will be stored.
enum class JsonShape : std::uint8_t {
  file,    ///< indented by two spaces, UTF-8
  script,  ///< one line of ASCII without '<', '>' and '&', so that it cannot end the script element it stands in
};

/// Collects JSON. Every value inside an object follows a `key`. Broken UTF-8 becomes U+FFFD.
class JsonEncoder {
 public:
  explicit JsonEncoder(JsonShape shape) : shape_(shape) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  /// `name` is a word of the schema and needs no escape.
  void key(std::string_view name);
  void value(std::string_view text);
  void value(std::uint64_t number);
  void value(bool truth);
  void null();

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void open(char bracket);
  void close(char bracket);
  void before_value();
  void new_line();
  void append_escaped(std::string_view text);
  void append_unit(std::uint32_t unit);

  JsonShape shape_;
  std::string out_;
  std::size_t depth_ = 0;
  bool is_first_ = true;  ///< nothing stands in the innermost object or array yet
  bool has_key_ = false;
};

}  // namespace prefile::report
