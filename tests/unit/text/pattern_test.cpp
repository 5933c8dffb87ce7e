#include "text/pattern.h"

#include "support/catch.h"

namespace prefile::text {
namespace {

constexpr std::int64_t kFuel = 200'000'000;

/// The first match with its groups, "none", or the error.
std::string find(std::string_view source, std::string_view text, std::size_t from = 0, bool ignore_case = false) {
  const auto pattern = Pattern::compile(source, ignore_case);
  if (!pattern) return "refused: " + pattern.error().message;
  Fuel fuel{kFuel};
  const auto match = pattern->find(text, from, fuel);
  if (!match) return std::string(name_of(match.error().code));
  if (!match->has_value()) return "none";
  std::string shown = std::to_string((*match)->start) + ":";
  shown += text.substr((*match)->start, (*match)->end - (*match)->start);
  for (const auto& group : (*match)->groups) {
    shown += group.has_value() ? "|" + std::string(text.substr(group->first, group->second - group->first)) : "|-";
  }
  return shown;
}

}  // namespace

TEST_CASE("patterns match as Perl's do") {
  CHECK(find("b+", "abbbc") == "1:bbb");
  CHECK(find("(a)|(b)", "b") == "0:b|-|b");
  CHECK(find("a.c", "a\nc") == "none");
  CHECK(find("(?s)a.c", "a\nc") == "0:a\nc");
  CHECK(find("^b", "a\nb") == "none");
  CHECK(find("(?m)^b$", "a\nb\nc") == "2:b");
  CHECK(find("c$", "abc\n") == "2:c");
  CHECK(find("c\\z", "abc\n") == "none");
  CHECK(find("a{2,3}?", "aaaa") == "0:aa");
  CHECK(find("[^a-c]", "abcd") == "3:d");
  CHECK(find("[[:digit:]-]+", "ab1-2") == "2:1-2");
  CHECK(find("x*", "yyy") == "0:");
  CHECK(find("(?:)|a", "a") == "0:");
  CHECK(find("a\\x{2019}b", "a\u2019b") == "0:a\u2019b");
  CHECK(find("\\x00b", std::string_view("a\0b", 3)) == std::string("1:\0b", 4));
}

TEST_CASE("what stands before the first place counts for word boundaries and look-behind") {
  CHECK(find("\\bfoo", "xfoo foo", 1) == "5:foo");
  CHECK(find("(?<=x)foo", "xfoo", 1) == "1:foo");
  CHECK(find("\\Afoo", "xfoo", 1) == "none");
  CHECK(find("(?<!x)foo", "xfoo foo", 1) == "5:foo");
}

TEST_CASE("case is ignored for ASCII letters when asked") {
  CHECK(find("press RELEASE", "a Press Release", 0, true) == "2:Press Release");
  CHECK(find("(?i)[a-c]x", "BX") == "0:BX");
  CHECK(find("[^a]", "Ab", 0, true) == "1:b");
  CHECK(find("a", "A") == "none");
}

TEST_CASE("a character is a code point, not a byte") {
  CHECK(find("^.$", "\u2014") == "0:\u2014");
  CHECK(find("[\u2018\u2019']s", "it\u2019s") == "2:\u2019s");
  CHECK(find("[^x]{2}", "\u00e9\u00e8") == "0:\u00e9\u00e8");
  CHECK(find("[\u00e0-\u00ff]+", "caf\u00e9!") == "3:\u00e9");
  CHECK(find("\\s", "a\u00a0b") == "1:\u00a0");
  CHECK(find(".", "\xff") == "0:\xff");
  CHECK(find("a.c",
             "a\xe2\x80"
             "c") == "none");
  CHECK(find("a..c",
             "a\xe2\x80"
             "c") ==
        "0:a\xe2\x80"
        "c");
}

}  // namespace prefile::text
