#include "text/encoding.h"

#include "support/catch.h"
#include "text/entities.h"

using prefile::text::decode_utf8;
using prefile::text::decode_windows_1252;
using prefile::text::match_entity;

namespace {

std::string replacement_of(std::string_view bytes, bool in_attribute = false) {
  const auto entity = match_entity(bytes, in_attribute);
  return entity.has_value() ? entity->replacement : "(none)";
}

std::size_t length_of(std::string_view bytes) {
  const auto entity = match_entity(bytes);
  return entity.has_value() ? entity->length : 0;
}

}  // namespace

TEST_CASE("UTF-8 of one to four bytes is decoded") {
  CHECK(decode_utf8("A").value == U'A');
  CHECK(decode_utf8("\xC2\xA0").value == 0xA0);
  CHECK(decode_utf8("\xE2\x80\x99s").value == 0x2019);
  CHECK(decode_utf8("\xE2\x80\x99s").length == 3);
  CHECK(decode_utf8("\xF0\x9F\x97\xB9").value == 0x1F5F9);
}

TEST_CASE("bytes that are no UTF-8 take one byte each and are not valid") {
  for (const std::string_view bytes : {"\x80", "\x92", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80",
                                       "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xE2\x80", "\xE2\x28\xA1"}) {
    const auto code_point = decode_utf8(bytes);
    CHECK_FALSE(code_point.valid);
    CHECK(code_point.length == 1);
    CHECK(code_point.value == 0xFFFD);
  }
}

TEST_CASE("what is appended as UTF-8 decodes to the same code point") {
  for (const char32_t code_point :
       {0x00U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0xD7FFU, 0xE000U, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
    std::string bytes;
    prefile::text::append_utf8(bytes, code_point);
    CHECK(decode_utf8(bytes).value == code_point);
    CHECK(decode_utf8(bytes).length == bytes.size());
  }
}

TEST_CASE("surrogates and numbers past Unicode are appended as the replacement character") {
  for (const char32_t code_point : {0xD800U, 0xDFFFU, 0x110000U}) {
    std::string bytes;
    prefile::text::append_utf8(bytes, code_point);
    CHECK(bytes == "\uFFFD");
  }
}

TEST_CASE("Windows-1252 bytes stand for the characters of the WHATWG table") {
  CHECK(decode_windows_1252(0x80) == 0x20AC);
  CHECK(decode_windows_1252(0x92) == 0x2019);
  CHECK(decode_windows_1252(0x97) == 0x2014);
  CHECK(decode_windows_1252(0x81) == 0x81);
  CHECK(decode_windows_1252(0x9F) == 0x178);
  CHECK(decode_windows_1252(0xE9) == 0xE9);
  CHECK(decode_windows_1252('a') == U'a');
}

TEST_CASE("code points are counted, an invalid byte as one") {
  CHECK(prefile::text::count_code_points("caf\xC3\xA9") == 4);
  CHECK(prefile::text::count_code_points("caf\xE9!") == 5);
  CHECK(prefile::text::is_valid_utf8("caf\xC3\xA9"));
  CHECK_FALSE(prefile::text::is_valid_utf8("caf\xE9"));
}

TEST_CASE("named references are found by their longest name") {
  CHECK(replacement_of("&amp;x") == "&");
  CHECK(replacement_of("&nbsp;") == "\u00A0");
  CHECK(replacement_of("&rsquo;") == "\u2019");
  CHECK(replacement_of("&notin;") == "\u2209");
  CHECK(replacement_of("&notit;") == "\u00AC");
  CHECK(length_of("&notit;") == 4);
  CHECK(replacement_of("&CounterClockwiseContourIntegral;") == "\u2233");
}

TEST_CASE("old names are read without a semicolon, new ones are not") {
  CHECK(replacement_of("&copy 2017") == "\u00A9");
  CHECK(length_of("&copy 2017") == 5);
  CHECK(replacement_of("&ampx") == "&");
  CHECK(replacement_of("&rsquo x") == "(none)");
  CHECK(replacement_of("&bogus;") == "(none)");
  CHECK(replacement_of("&") == "(none)");
  CHECK(replacement_of("& ") == "(none)");
}

TEST_CASE("in an attribute a name without semicolon before a letter, digit or = is part of an address") {
  CHECK(replacement_of("&copy=1", true) == "(none)");
  CHECK(replacement_of("&copyright", true) == "(none)");
  CHECK(replacement_of("&copy;=1", true) == "\u00A9");
  CHECK(replacement_of("&copy", true) == "\u00A9");
}

TEST_CASE("numbered references are read in both bases, with and without a semicolon") {
  CHECK(replacement_of("&#8217;") == "\u2019");
  CHECK(replacement_of("&#x2019;") == "\u2019");
  CHECK(replacement_of("&#X2019 ") == "\u2019");
  CHECK(length_of("&#65x") == 4);
  CHECK(replacement_of("&#;") == "(none)");
  CHECK(replacement_of("&#x;") == "(none)");
}

TEST_CASE("numbers of Windows-1252 characters, out of range or zero are mapped as browsers do") {
  CHECK(replacement_of("&#146;") == "\u2019");
  CHECK(replacement_of("&#x97;") == "\u2014");
  CHECK(replacement_of("&#0;") == "\uFFFD");
  CHECK(replacement_of("&#xD800;") == "\uFFFD");
  CHECK(replacement_of("&#1114112;") == "\uFFFD");
  CHECK(replacement_of("&#99999999999999999999999999;") == "\uFFFD");
}

TEST_CASE("the table of named references is sorted and every name in it is found") {
  const auto table = prefile::text::named_entities();
  REQUIRE(table.size() == 2231);
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (i > 0) REQUIRE(table[i - 1].name < table[i].name);
    const std::string reference = "&" + std::string(table[i].name);
    const auto entity = match_entity(reference);
    REQUIRE(entity.has_value());
    REQUIRE(entity->replacement == table[i].replacement);
    REQUIRE(entity->length == reference.size());
  }
}
