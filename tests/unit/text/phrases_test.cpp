#include "text/phrases.h"

#include <string>

#include "support/catch.h"

using namespace prefile::text;

namespace {

std::string found(std::string_view text, std::string_view phrase, bool whole_words = true) {
  const auto match = find_phrase(text, phrase, 0, whole_words);
  return match ? std::string(text.substr(match->start, match->end - match->start)) : "(none)";
}

std::vector<std::string> sentences(std::string_view text) {
  std::vector<std::string> list;
  for (const Match& each : split_sentences(text)) list.emplace_back(text.substr(each.start, each.end - each.start));
  return list;
}

std::string around(std::string_view text, std::string_view word) {
  const Match match = sentence_around(text, text.find(word));
  return std::string(text.substr(match.start, match.end - match.start));
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("a phrase is found in either case and over any white space") {
  CHECK(found("the Forward-Looking Statements here", "forward-looking statements") == "Forward-Looking Statements");
  CHECK(found("FORWARD-LOOKING\n   STATEMENTS", "Forward-looking statements") == "FORWARD-LOOKING\n   STATEMENTS");
  CHECK(found("shall not be\u00a0 deemed\r\nfiled", "not be deemed filed") == "not be\u00a0 deemed\r\nfiled");
  CHECK(found("not bedeemed filed", "not be deemed filed") == "(none)");
  CHECK(found("a  b", "a   b") == "a  b");
}

TEST_CASE("quotes and dashes match their typographic forms both ways") {
  CHECK(found("the company\u2019s plan", "company's plan") == "company\u2019s plan");
  CHECK(found("the company's plan", "company\u2019s plan") == "company's plan");
  CHECK(found("be \u201cfiled\u201d for", "\"filed\" for") == "\u201cfiled\u201d for");
  CHECK(found("forward\u2010looking", "forward-looking") == "forward\u2010looking");
  CHECK(found("forward\u2011looking", "forward-looking") == "forward\u2011looking");
}

TEST_CASE("what nobody sees does not hide a phrase") {
  CHECK(found("deemed\u200b fi\u00adled", "deemed filed") == "deemed\u200b fi\u00adled");
  CHECK(found("deemed\u200bfiled", "deemed filed") == "(none)");
}

TEST_CASE("a word broken after its hyphen at a line end is whole") {
  CHECK(found("forward-\n  looking statements", "forward-looking statements") == "forward-\n  looking statements");
  CHECK(found("forward- looking", "forward-looking") == "(none)");
}

TEST_CASE("whole words are not found inside longer ones") {
  CHECK(found("unfiled and filed", "filed") == "filed");
  CHECK(find_phrase("unfiled and filed", "filed")->start == 12);
  CHECK(found("unfiled", "filed") == "(none)");
  CHECK(found("unfiled", "filed", false) == "filed");
  CHECK(found("filedx", "filed") == "(none)");
  CHECK(found("caf\u00e9s", "caf\u00e9") == "(none)");
  CHECK(found("the company's", "company") == "company");
  CHECK(found("$5 and /s/ Jo", "/s/") == "/s/");
}

TEST_CASE("the search starts where it is told to and ends with the text") {
  CHECK(find_phrase("ab ab", "ab", 1)->start == 3);
  CHECK_FALSE(find_phrase("ab", "ab", 7).has_value());
  CHECK_FALSE(find_phrase("ab", "ab c").has_value());
  CHECK_FALSE(find_phrase("ab", "").has_value());
  CHECK_FALSE(find_phrase("", "ab").has_value());
  CHECK(has_phrase("x deemed filed", "DEEMED FILED"));
  CHECK_FALSE(has_phrase("x deemed filled", "deemed filed"));
}

TEST_CASE("a phrase that begins with a space needs white space before it") {
  CHECK(found("x   yes", " yes", false) == "   yes");
  CHECK(found("yes", " yes", false) == "(none)");
  const std::string hostile(200'000, ' ');
  CHECK(found(hostile, " yes", false) == "(none)");
}

TEST_CASE("phrases without letters, and ones that begin with marks, are found") {
  CHECK(found("see -- here", "--", false) == "--");
  CHECK(found("a \u201cfiled\u201d b", "\"filed\"", false) == "\u201cfiled\u201d");
  CHECK(found("By: /S/ Jo Doe", "/s/") == "/S/");
  CHECK(found("x\u200b \u00adfiled", "x filed") == "x\u200b \u00adfiled");
  CHECK(find_phrase("forward-\nlooking forward-looking", "forward-looking", 1)->start == 17);
}

TEST_CASE("a search that starts inside an earlier match finds the next one") {
  const std::string text = "aaaa bbb aab";
  CHECK(find_phrase(text, "aab", 0)->start == 9);
  CHECK(find_phrase("exhibit exhibit", "exhibit", 1)->start == 8);
  CHECK(find_phrase("EXHIBIT exhibit", "Exhibit", 0)->start == 0);
  CHECK(find_phrase("the the the", "the", 5)->start == 8);
}

TEST_CASE("phrases are found wherever they stand in a long text") {
  const std::string filler(611, '.');
  for (std::size_t at = 480; at < 540; ++at) {
    std::string text = filler;
    text.replace(at, 12, " DEEMED filed");
    const auto match = find_phrase(text, "deemed filed");
    REQUIRE(match.has_value());
    CHECK(match->start == at + 1);
    CHECK(match->end == at + 13);
  }
}

TEST_CASE("the search finds what trying every place finds") {
  const std::vector<std::string> pieces{"a",      "B",      "x",      " ", "-",      "\n",
                                        "\u00a0", "\u200b", "\u2019", "'", "\u2011", "9"};
  std::uint32_t state = 12345;
  const auto make = [&](std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
      state = state * 1664525U + 1013904223U;
      text += pieces[(state >> 16U) % pieces.size()];
    }
    return text;
  };
  const auto by_trying = [](std::string_view text, std::string_view phrase, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
      const bool is_inside = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
      if (is_inside || text.substr(at).starts_with("\u200b")) continue;
      if (const auto length = match_phrase_here(text.substr(at), phrase)) return std::make_pair(at, at + *length);
    }
    return std::make_pair(std::string_view::npos, std::string_view::npos);
  };
  for (int round = 0; round < 40'000; ++round) {
    const std::string phrase = "a" + make(3);
    const std::string text = make(40);
    const std::size_t from = static_cast<std::size_t>(round) % 3;
    const auto wanted = by_trying(text, phrase, from);
    const auto got = find_phrase(text, phrase, from, false);
    INFO(text << " | " << phrase);
    REQUIRE((got ? got->start : std::string_view::npos) == wanted.first);
    if (got) REQUIRE(got->end == wanted.second);
  }
}

TEST_CASE("counting all matches costs no more than the text is long") {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "exhibit ";
  std::size_t count = 0;
  for (auto match = find_phrase(text, "exhibit"); match; match = find_phrase(text, "exhibit", match->end)) ++count;
  CHECK(count == 100'000);
}

TEST_CASE("a phrase at the very start gives its length") {
  CHECK(match_phrase_here("ITEM\n 7.01 x", "item 7.01") == std::optional<std::size_t>(10));
  CHECK_FALSE(match_phrase_here(" item", "item").has_value());
  CHECK_FALSE(match_phrase_here("", "item").has_value());
}

TEST_CASE("broken bytes never match and never stop the search") {
  CHECK(found("\xff\xfe\xe2\x80 filed\xe2", "filed") == "filed");
  CHECK(found("\xe2\x80", "\xe2\x80\x99", false) == "(none)");
}

TEST_CASE("folding leaves words only") {
  CHECK(fold("  The  Quick\u2014Brown \u201cFox\u201d! ") == "the quick brown fox");
  CHECK(fold("AT&T") == "at and t");
  CHECK(fold("Registrant\u2019s Certifying Accountant") == "registrants certifying accountant");
  CHECK(fold("U.S. Example Corp.") == "us example corp");
  CHECK(fold("Example.com, Inc.") == "example com inc");
  CHECK(fold("1,250 shares at 3.5%") == "1250 shares at 3 5");
  CHECK(fold("Soci\u00e9t\u00e9 \u00c6ther \u0141\u00f3d\u017a") == "societe aether lodz");
  CHECK(fold("Officers: Compensatory") == fold("Officers; Compensatory"));
  CHECK(fold("\u200b \u00a0").empty());
}

TEST_CASE("company names fold to one spelling of their legal form") {
  const auto same = [](std::string_view a, std::string_view b) { return fold_company_name(a) == fold_company_name(b); };
  CHECK(fold_company_name("The Example Company, Incorporated") == "example co inc");
  CHECK(same("Example Widgets, Inc.", "EXAMPLE WIDGETS INC /DE/"));
  CHECK(same("Example Corporation", "EXAMPLE CORP \\DE\\"));
  CHECK(same("Example & Sons Company", "EXAMPLE & SONS CO/MN"));
  CHECK(same("Example and Sons Co.", "EXAMPLE & SONS CO /NEW/"));
  CHECK(same("The Example Co.", "EXAMPLE CO /THE/"));
  CHECK(same("Example Limited", "EXAMPLE LTD"));
  CHECK(same("Example Holdings L.L.C.", "EXAMPLE HOLDINGS LLC"));
  CHECK(same("Example Partners, Limited Partnership", "EXAMPLE PARTNERS L P"));
  CHECK(same("A. O. Example Corporation", "A.O. EXAMPLE CORP"));
  CHECK(same("Ex\u00e9mple N.V.", "EXEMPLE NV"));
  CHECK_FALSE(same("Example Widgets, Inc.", "Example Gadgets, Inc."));
  CHECK_FALSE(same("Example Corp", "Example Inc"));
  CHECK(fold_company_name("The") == "the");
  CHECK(fold_company_name("Sales/Service Example Inc") == "sales service example inc");
  CHECK(fold_company_name("/").empty());
}

TEST_CASE("word similarity is the share of words in common") {
  CHECK(word_similarity("a b c", "a b c") == Approx(1.0));
  CHECK(word_similarity("a b", "c d") == Approx(0.0));
  CHECK(word_similarity("a a b", "a b b") == Approx(2.0 * 2 / 6));
  CHECK(word_similarity("other events", "other events and regulation fd disclosure") == Approx(0.5));
  CHECK(word_similarity("", "a") == Approx(0.0));
}

TEST_CASE("small ones: trimming, digits, case") {
  CHECK(trim(" \u00a0x y\r\n\t") == "x y");
  CHECK(trim("\u200b ").empty());
  CHECK(digits_of("(608) 441-8120") == "6084418120");
  CHECK(equals_ignore_case("8-k/A", "8-K/a"));
  CHECK_FALSE(equals_ignore_case("8-K", "8-KT"));
  CHECK(to_lower_ascii("ABC\u00c9") == "abc\u00c9");
}

TEST_CASE("sentences end at full stops, question marks and empty lines") {
  CHECK(sentences("One ends. Two asks? Three") == List{"One ends.", "Two asks?", "Three"});
  CHECK(sentences("A heading\n \nThe text of it.") == List{"A heading", "The text of it."});
  CHECK(sentences("Two lines\nof one sentence. Next.") == List{"Two lines\nof one sentence.", "Next."});
  CHECK(sentences("He said \u201cit is.\u201d Then (it was.) Done.") ==
        List{"He said \u201cit is.\u201d", "Then (it was.)", "Done."});
  CHECK(sentences("   ").empty());
}

TEST_CASE("abbreviations, initials and decimals do not end a sentence") {
  CHECK(sentences("Example Inc. reported 3.5 million. We agree.") ==
        List{"Example Inc. reported 3.5 million.", "We agree."});
  CHECK(sentences("Acme Corp. Chief Mr. J. P. Doe of the U.S. Bank left.").size() == 1);
  CHECK(sentences("File No. 333-12345 was used.").size() == 1);
  CHECK(sentences("It was sold to Example Inc. The price was low.") ==
        List{"It was sold to Example Inc.", "The price was low."});
  CHECK(sentences("Outside the U.S. We sell little.").size() == 2);
  CHECK(sentences("See Item 9.01 and Exhibit 99.1. It is attached.") ==
        List{"See Item 9.01 and Exhibit 99.1.", "It is attached."});
  CHECK(sentences("Item 5. Other Events. Nothing.") == List{"Item 5. Other Events.", "Nothing."});
  CHECK(sentences("1. First point. 2 more.") == List{"1. First point.", "2 more."});
  CHECK(sentences("contents . . . . . 12").size() == 1);
  CHECK(sentences("On Mar. 8, 2017 and i.e. then.").size() == 1);
}

TEST_CASE("the sentence around a place is the one the split gives") {
  const std::string text =
      "Example Inc. said so. The release is furnished as Exhibit 99.1 and is not filed.\n\nIt ends (here.) Now last";
  CHECK(around(text, "99.1") == "The release is furnished as Exhibit 99.1 and is not filed.");
  CHECK(around(text, "Inc.") == "Example Inc. said so.");
  CHECK(around(text, "Now") == "Now last");
  for (const Match& each : split_sentences(text)) {
    for (std::size_t at = each.start; at < each.end; ++at) {
      const Match match = sentence_around(text, at);
      CHECK(match.start == each.start);
      CHECK(match.end == each.end);
    }
  }
}

TEST_CASE("a sentence without end is cut at a bounded distance") {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "word ";
  const Match match = sentence_around(text, 50'000);
  CHECK(match.start < 50'000);
  CHECK(match.end > 50'000);
  CHECK(match.end - match.start < 10'000);
  CHECK(text.substr(match.start, 4) == "word");
  CHECK(sentence_around("", 5).end == 0);
}
