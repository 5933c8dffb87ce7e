// Finding words in visible text: case folded, any white space between words, curly quotes and dashes
// read as their plain forms. Linear in the text; no regular expressions.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace prefile::text {

/// Byte range [start, end) in the text that was searched.
struct Match {
  std::size_t start = 0;
  std::size_t end = 0;
};

/// First place at or after `from` where `phrase` stands. A space in `phrase` stands for any run of white
/// space (line ends and no-break spaces too); letters match in either case; ' " - match their typographic
/// forms; zero-width characters and soft hyphens in the text are passed over, and so is a line end right after a
/// hyphen inside a word. An empty phrase is never found. Matches need not begin at a word boundary unless
/// `whole_words`.
[[nodiscard]] std::optional<Match> find_phrase(std::string_view text, std::string_view phrase, std::size_t from = 0,
                                               bool whole_words = true);
[[nodiscard]] bool has_phrase(std::string_view text, std::string_view phrase);
/// Length of the match of `phrase` at the very start of `text`, or nothing.
[[nodiscard]] std::optional<std::size_t> match_phrase_here(std::string_view text, std::string_view phrase);

/// For comparing names and titles: lower case without accents, words of letters and digits with one space
/// between them, & as "and"; "U.S." gives "us", "Registrant's" gives "registrants", "1,000" gives "1000".
[[nodiscard]] std::string fold(std::string_view text);
/// `fold` of a company name, further without legal-form spelling differences: "incorporated" and "inc",
/// "corporation" and "corp", "company" and "co", "limited" and "ltd", a leading or trailing "the", spaced initials
/// ("A. O." and "AO"), EDGAR's "/DE/" suffixes.
[[nodiscard]] std::string fold_company_name(std::string_view name);
/// Share of words two folded texts have in common, 0 to 1 (Dice on word multisets); 0 when one has none.
[[nodiscard]] double word_similarity(std::string_view folded_a, std::string_view folded_b);

[[nodiscard]] std::string_view trim(std::string_view text);
[[nodiscard]] std::string digits_of(std::string_view text);
[[nodiscard]] bool equals_ignore_case(std::string_view a, std::string_view b);
[[nodiscard]] std::string to_lower_ascii(std::string_view text);

/// Sentences of a text as byte ranges, in order. Knows initials, "Inc.", "No.", "U.S.", decimals, and ends
/// sentences at empty lines.
[[nodiscard]] std::vector<Match> split_sentences(std::string_view text);
/// The sentence around `offset`, as `split_sentences` gives it; cut at a space when it reaches more than 4,096 bytes
/// to either side. For many places in one text split once and search.
[[nodiscard]] Match sentence_around(std::string_view text, std::size_t offset);

}  // namespace prefile::text
