// The only way text reaches an HTML report: markup comes from literals of this program, everything else is encoded.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/embedded.h"
#include "diag/diagnostics.h"

namespace prefile::report {

/// Markup that stands in the source of the program; cannot be made at run time.
class Markup {
 public:
  template <std::size_t N>
  consteval Markup(const char (&literal)[N]) : text_(literal, N - 1) {}
  [[nodiscard]] constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

/// JSON that cannot end the script element it stands in, made by `script_json_of` (json_codec.h).
class ScriptJson {
 public:
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  friend ScriptJson script_json_of(const CheckResult& result);
  explicit ScriptJson(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

/// Collects a page. `html("<p>").text(value)("</p>")`.
class HtmlWriter {
 public:
  HtmlWriter& operator()(Markup markup);
  /// Text, for an element or a quoted attribute: markup characters as references, hidden characters by name
  /// (`<U+202E>`), broken UTF-8 as U+FFFD. Tabs and line feeds stay.
  HtmlWriter& text(std::string_view value);
  /// With thousands separated.
  HtmlWriter& number(std::uint64_t value);
  /// A style sheet or script of our own.
  HtmlWriter& asset(const EmbeddedFile& file);
  HtmlWriter& json(const ScriptJson& json);

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

/// Ids of a page: letters, digits and hyphens, no two alike.
[[nodiscard]] std::string id_from(std::string_view text);

/// `sha256-...` as a Content-Security-Policy names an inline script or style.
[[nodiscard]] std::string policy_hash(std::string_view bytes);

}  // namespace prefile::report
