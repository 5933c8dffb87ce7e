// The encoders: what text of a filing may become in a terminal and in HTML.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "fixture.h"
#include "report/html_writer.h"
#include "report/json_encoder.h"
#include "report/terminal_encoder.h"
#include "report/unicode.h"
#include "support/catch.h"

using namespace prefile;
using namespace prefile::report;

namespace {

std::string utf8(char32_t value) {
  std::string out;
  if (value < 0x80) {
    out += static_cast<char>(value);
  } else if (value < 0x800) {
    out += static_cast<char>(0xC0 | (value >> 6));
    out += static_cast<char>(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    out += static_cast<char>(0xE0 | (value >> 12));
    out += static_cast<char>(0x80 | ((value >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (value & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (value >> 18));
    out += static_cast<char>(0x80 | ((value >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((value >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (value & 0x3F));
  }
  return out;
}

std::string html_of(std::string_view text) {
  HtmlWriter writer;
  writer.text(text);
  return writer.take();
}

std::string json_of(std::string_view text, JsonShape shape) {
  JsonEncoder encoder(shape);
  encoder.value(text);
  return encoder.take();
}

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
  });
}

}  // namespace

TEST_CASE("every code point of the planes in use is read as it was written") {
  for (char32_t value = 0; value < 0x20000; ++value) {
    if (value >= 0xD800 && value <= 0xDFFF) continue;
    const std::string bytes = utf8(value) + "x";
    const Character character = next_character(bytes);
    if (character.value != value || character.length != bytes.size() - 1) {
      FAIL("U+" << std::hex << static_cast<std::uint32_t>(value));
    }
  }
}

TEST_CASE("bytes that are no UTF-8 are read one at a time as U+FFFD") {
  for (const std::string_view bytes :
       {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80", "\xFF", "\xE2\x80", "\xE2\x28\xA1", "\xF0\x9F\x98"}) {
    const Character character = next_character(bytes);
    CHECK(character.value == 0xFFFD);
    CHECK(character.length == 1);
  }
}

TEST_CASE("no control, bidirectional or zero-width character reaches a terminal") {
  for (char32_t value = 0; value < 0x10000; ++value) {
    if (!is_hidden(value)) continue;
    const std::string shown = terminal_text("a" + utf8(value) + "b");
    const bool is_space = value == ' ' || (value >= 0x09 && value <= 0x0D);
    if (shown != (is_space ? std::string("a b") : "a" + name_of_character(value) + "b")) FAIL(shown);
  }
  CHECK(name_of_character(0x202E) == "<U+202E>");
  CHECK(name_of_character(0) == "<U+0000>");
  CHECK(name_of_character(0xE0041) == "<U+E0041>");
  for (const char32_t value : {0x1BU, 0x7FU, 0x9BU, 0x200BU, 0x200FU, 0x202AU, 0x2066U, 0xFEFFU, 0xE0041U, 0xFFFEU}) {
    CHECK(is_hidden(value));
  }
  for (const char32_t value : {0x20U, 0x7EU, 0xA0U, 0xE9U, 0x2013U, 0x2019U, 0x2610U, 0x4E00U, 0x1F600U}) {
    CHECK_FALSE(is_hidden(value));
  }
}

TEST_CASE("hostile strings hold no control byte after terminal encoding") {
  for (const std::string& text : fixture::hostile_strings()) CHECK_FALSE(has_control(terminal_text(text)));
}

TEST_CASE("a tab in a source line is four spaces, and any other control is named") {
  CHECK(terminal_character("\tx") == "    ");
  CHECK(terminal_character("\x1b[2J") == "<U+001B>");
  CHECK(terminal_character("\xFF") == "\xEF\xBF\xBD");
}

TEST_CASE("wrapping breaks at spaces, keeps long words whole and never at a no-break mark") {
  CHECK(wrapped("fix: ", 5, "aaaa bbbb cccc", 14) == "fix: aaaa bbbb\n     cccc\n");
  CHECK(wrapped("", 2, "aaaaaaaaaaaaaaaaaaaa b", 10) == "aaaaaaaaaaaaaaaaaaaa\n  b\n");
  CHECK(wrapped("x: ", 3, std::string("aa `b") + kNoBreak + "c`", 8) == "x: aa\n   `b c`\n");
  CHECK(wrapped("x: ", 3, "", 8) == "x: \n");
}

TEST_CASE("colour is a matter of the writer and only when asked for") {
  CHECK(painted(Paint::red, "x", false) == "x");
  CHECK(painted(Paint::plain, "x", true) == "x");
  CHECK(painted(Paint::red, "x", true) == "\x1b[1;31mx\x1b[0m");
}

TEST_CASE("text in HTML cannot become markup") {
  CHECK(html_of("<b>&\"'") == "&lt;b&gt;&amp;&quot;&#39;");
  CHECK(html_of("&lt;") == "&amp;lt;");
  for (const std::string& text : fixture::hostile_strings()) {
    const std::string encoded = html_of(text);
    CHECK(encoded.find_first_of("<>\"'") == std::string::npos);
  }
}

TEST_CASE("hidden characters and broken bytes are shown in HTML, white space stays") {
  CHECK(html_of("a\xE2\x80\xAE"
                "b") == "a&lt;U+202E&gt;b");
  CHECK(html_of(std::string("a\0b", 3)) == "a&lt;U+0000&gt;b");
  CHECK(html_of("a\tb\nc\r\nd\re") == "a\tb\nc\nd&lt;U+000D&gt;e");
  CHECK(html_of("\xFF\xE2\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("an id holds letters, digits and hyphens only") {
  CHECK(id_from("header/irs-number") == "header--irs-number");
  CHECK(id_from("A\" onload=x").find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
}

TEST_CASE("the hash of a policy is the base64 of a SHA-256") {
  CHECK(policy_hash("") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  CHECK(policy_hash("abc") == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

TEST_CASE("JSON in a script element cannot end it") {
  const std::string safe = json_of("</script><!--<script>&", JsonShape::script);
  CHECK(safe == R"("\u003c/script\u003e\u003c!--\u003cscript\u003e\u0026")");
  CHECK(json_of("\xE2\x80\xA8 \xC3\xA9 \x7F \xF0\x9F\x98\x80", JsonShape::script) ==
        R"("\u2028 \u00e9 \u007f \ud83d\ude00")");
  for (const std::string& text : fixture::hostile_strings()) {
    const std::string encoded = json_of(text, JsonShape::script);
    CHECK(std::all_of(encoded.begin(), encoded.end(), [](char c) { return c >= ' ' && c <= '~'; }));
    CHECK(encoded.find_first_of("<>&") == std::string::npos);
  }
}

TEST_CASE("every code point in JSON is what another reader gets back") {
  for (char32_t value = 0; value < 0x20000; ++value) {
    if (value >= 0xD800 && value <= 0xDFFF) continue;
    const std::string text = "a" + utf8(value) + "\"\\/";
    for (const JsonShape shape : {JsonShape::file, JsonShape::script}) {
      if (nlohmann::json::parse(json_of(text, shape)) != text)
        FAIL("U+" << std::hex << static_cast<std::uint32_t>(value));
    }
  }
}

TEST_CASE("JSON in a file is written as another writer would") {
  std::string all;
  for (char32_t value = 0; value < 0x300; ++value) all += utf8(value);
  CHECK(json_of(all, JsonShape::file) == nlohmann::json(all).dump());
  CHECK(json_of("a\xFF\xE2\x80", JsonShape::file) == "\"a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

TEST_CASE("widths follow the terminal: combining marks take none, East Asian characters two columns") {
  CHECK(width_of(std::string_view("abc")) == 3);
  CHECK(width_of(std::string_view("e\xCC\x81")) == 1);
  CHECK(width_of(std::string_view("\xE4\xB8\xAD\xE6\x96\x87")) == 4);
}
