// The literal filter and its companions only skip places where nothing can match: found by comparing with a search
// that tries every place, over patterns and texts made at random.
#include <array>

#include "support/catch.h"
#include "text/pattern.h"
#include "text/pattern_engine.h"
#include "text/pattern_facts.h"

namespace prefile::text {
namespace {

constexpr std::int64_t kFuel = 50'000'000;

/// A small generator of our own: the same patterns on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 2 + 1) {}
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>((state_ >> 33U) % limit);
  }
  template <std::size_t N>
  std::string pick(const std::array<const char*, N>& choices) {
    return choices[below(N)];
  }

 private:
  std::uint64_t state_;
};

constexpr std::array<const char*, 22> kAtoms{"a",   "b",   "ab",     "Item", "\\d",   ".",     "[ab]",      "[^a]",
                                             "\\s", "\\w", "\u2019", "\\b",  "[a-c]", "\\.",   "[\u00e9b]", "\\B",
                                             "c",   "A",   "^",      "$",    "(?=a)", "(?<=b)"};
constexpr std::array<const char*, 7> kRepeats{"", "", "", "?", "*", "{2}", "+?"};
constexpr std::array<const char*, 18> kPieces{"a", "b", "c", "ab", "abc", "Item",   "item",   " ",    "1",
                                              ".", "A", "B", "\n", "e",   "\u2019", "\u00e9", "\xe2", "\x80"};

std::string make_pattern(Dice& dice, int depth) {
  std::string out;
  const std::size_t items = 1 + dice.below(4);
  for (std::size_t item = 0; item < items; ++item) {
    if (depth < 3 && dice.below(4) == 0) {
      out += dice.below(2) == 0 ? "(" : "(?:";
      out += make_pattern(dice, depth + 1);
      if (dice.below(2) == 0) out += "|" + make_pattern(dice, depth + 1);
      out += ")" + dice.pick(kRepeats);
    } else {
      const std::string atom = dice.pick(kAtoms);
      out += atom;
      if (atom.size() < 8 && dice.below(3) == 0) out += dice.pick(kRepeats);
    }
  }
  return out;
}

std::string make_text(Dice& dice) {
  std::string out;
  const std::size_t pieces = dice.below(25);
  for (std::size_t piece = 0; piece < pieces; ++piece) out += dice.pick(kPieces);
  return out;
}

std::string show(const std::optional<PatternMatch>& match) {
  if (!match.has_value()) return "none";
  std::string out = std::to_string(match->start) + "-" + std::to_string(match->end);
  for (const auto& group : match->groups) {
    out += group.has_value() ? " " + std::to_string(group->first) + "-" + std::to_string(group->second) : " -";
  }
  return out;
}

std::string find_plainly(const PatternEngine& engine, std::string_view text, std::size_t from) {
  Fuel fuel{kFuel};
  PatternEngine::Search search(engine, text, fuel);
  for (std::size_t at = from; at <= text.size(); ++at) {
    if (character_start(text, at) != at) continue;
    switch (search.try_at(at)) {
      case PatternEngine::Outcome::match: return show(search.match());
      case PatternEngine::Outcome::no_match: break;
      default: return "limit";
    }
  }
  return "none";
}

}  // namespace

TEST_CASE("filtered and plain searches find the same") {
  Dice dice(20170308);
  int compared = 0;
  int matched = 0;
  for (int round = 0; round < 4000; ++round) {
    const std::string source = make_pattern(dice, 0);
    const bool ignore_case = dice.below(2) == 0;
    const auto pattern = Pattern::compile(source, ignore_case);
    if (!pattern) continue;
    auto tree = parse_pattern(source, ignore_case);
    REQUIRE(tree.has_value());
    const auto engine = PatternEngine::make(*tree, *PatternAlphabet::make(*tree));
    REQUIRE(engine.has_value());
    for (int each = 0; each < 8; ++each) {
      const std::string text = make_text(dice);
      const std::size_t from = dice.below(text.size() + 1);
      const std::string plain = find_plainly(**engine, text, from);
      if (plain == "limit") continue;
      Fuel fuel{kFuel};
      const auto match = pattern->find(text, from, fuel);
      INFO(source << " on " << text << " from " << from);
      REQUIRE(match.has_value());
      CHECK(show(*match) == plain);
      ++compared;
      matched += match->has_value() ? 1 : 0;
    }
  }
  CHECK(compared > 10000);
  CHECK(matched > compared / 10);
}

TEST_CASE("the literal every match contains is found in the pattern") {
  const auto facts = [](std::string_view source, bool ignore_case = false) {
    auto tree = parse_pattern(source, ignore_case);
    REQUIRE(tree.has_value());
    return find_facts(*tree);
  };
  CHECK(facts("CENTRAL INDEX KEY:\\s*(\\d{10})").literal.bytes == "CENTRAL INDEX KEY:");
  CHECK(facts("x*Item\\s+\\d").literal.bytes == "Item");
  CHECK(facts("(?:foo|bar)baz").literal.bytes == "baz");
  CHECK(facts("(?:foo|bar)baz").literal.max_before == 3);
  CHECK(facts("(?:foobar)?baz").literal.bytes == "baz");
  CHECK(facts("a(?:longer)+z").literal.bytes == "longer");
  CHECK(facts("foo|bar").literal.bytes.empty());
  CHECK(facts("Press", true).literal.bytes == "press");
  CHECK(facts("a(?=never)b").literal.bytes == "ab");
  CHECK(facts("\\bfoo\\b").starts_at_boundary);
  CHECK(facts("^foo").is_anchored);
  CHECK_FALSE(facts("^foo|bar").is_anchored);
  CHECK(facts("[0-9]{10}").prefix.size() == 8);
}

TEST_CASE("the literal search is right at the edges") {
  const LiteralFinder finder("abab", true);
  CHECK(finder.find("xxABaB", 0) == 2);
  CHECK(finder.find("xxABaB", 3) == std::string_view::npos);
  CHECK(finder.find("abab", 0) == 0);
  CHECK(finder.find("aba", 0) == std::string_view::npos);
  CHECK(finder.find("", 0) == std::string_view::npos);
  CHECK(finder.find("ababab", 1) == 2);
}

}  // namespace prefile::text
