// Where sentences end. The answer at a full stop depends only on the words next to it, so that one sentence can
// be found without reading the whole text.
#include <algorithm>
#include <array>
#include <string>

#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::text {
namespace {

constexpr std::size_t kLongestAbbreviation = 12;
constexpr std::size_t kLongestSentenceHalf = 4096;

// Sorted. A full stop after these never ends a sentence.
constexpr std::array<std::string_view, 38> kLeadingAbbreviations{
    "approx", "apr", "art", "aug",  "cf",  "dec",  "dept", "dr",  "e.g",    "ex",   "feb", "fig", "gen",
    "gov",    "hon", "i.e", "jan",  "jul", "jun",  "lt",   "mar", "messrs", "mr",   "mrs", "ms",  "mt",
    "nos",    "nov", "oct", "para", "pp",  "prof", "rev",  "sec", "sep",    "sept", "v",   "vs"};

// Sorted. A full stop after these ends a sentence only when the next word often begins one.
constexpr std::array<std::string_view, 30> kTrailingAbbreviations{
    "a.m", "assoc", "ave", "blvd", "bros", "cir", "co",  "corp", "esq", "est", "etc", "ext", "ft",   "inc",  "intl",
    "jr",  "llc",   "ltd", "mfg",  "no",   "op",  "p.m", "ph.d", "reg", "rte", "sr",  "st",  "stat", "supp", "vol"};

// Sorted. Capitalised words that often begin a sentence and hardly ever follow an abbreviation inside one.
constexpr std::array<std::string_view, 48> kOpeners{
    "a",     "after",   "all",   "although", "an",   "any",    "as",    "at",    "because", "before",
    "both",  "but",     "by",    "during",   "each", "except", "for",   "from",  "he",      "her",
    "his",   "however", "if",    "in",       "it",   "its",    "no",    "on",    "our",     "pursuant",
    "she",   "since",   "such",  "that",     "the",  "their",  "there", "these", "they",    "this",
    "those", "to",      "under", "upon",     "we",   "when",   "while", "with"};

// Sorted. A number after these belongs to them ("Item 1.").
constexpr std::array<std::string_view, 10> kNumbered{"article", "chapter", "clause",   "exhibit", "item",
                                                     "note",    "part",    "schedule", "section", "title"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

bool is_ascii_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

// The word that ends at `end`, inner full stops kept ("U.S"), in lower case; cut when longer than any abbreviation.
std::string word_before(std::string_view text, std::size_t end) {
  std::size_t start = end;
  while (start > 0 && end - start <= kLongestAbbreviation &&
         (is_ascii_word(text[start - 1]) || text[start - 1] == '.')) {
    --start;
  }
  return to_lower_ascii(text.substr(start, end - start));
}

std::string capitalised_word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at <= kLongestAbbreviation && is_ascii_word(text[end])) ++end;
  if (end == at || text[at] < 'A' || text[at] > 'Z') return {};
  return to_lower_ascii(text.substr(at, end - at));
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789.") == std::string_view::npos;
}

// "J", "u.s", "n.y": letters one by one.
bool is_initials(std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool is_dot = word[i] == '.';
    if (is_dot != (i % 2 == 1)) return false;
  }
  return word.size() % 2 == 1 && !is_number(word);
}

// "1." at the start of a line numbers what follows; "Item 1." names a part.
bool is_label_number(std::string_view text, std::size_t dot, std::string_view number) {
  std::size_t at = dot - number.size();
  const std::size_t limit = at > kLongestAbbreviation ? at - kLongestAbbreviation : 0;
  while (at > limit && text[at - 1] == ' ') --at;
  if (at == 0 || text[at - 1] == '\n') return true;
  return contains(kNumbered, word_before(text, at));
}

bool is_closer(char32_t code) { return code == U')' || code == U']' || code == U'"' || code == U'\''; }

std::size_t skip_closers(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Glyph glyph = glyph_at(text, at);
    if (!is_closer(glyph.code)) break;
    at += glyph.length;
  }
  return at;
}

// ". . . ." leads the eye over to a page number.
bool is_dot_leader(std::string_view text, std::size_t dot) {
  return dot >= 2 && text[dot - 1] == ' ' && text[dot - 2] == '.';
}

bool full_stop_ends(std::string_view text, std::size_t dot, std::size_t next) {
  if (is_dot_leader(text, dot)) return false;
  const std::string word = word_before(text, dot);
  if (contains(kLeadingAbbreviations, word)) return false;
  if (word == "no" && next < text.size() && is_digit(glyph_at(text, next).code)) return false;
  const bool is_doubtful = contains(kTrailingAbbreviations, word) || is_initials(word) ||
                           (is_number(word) && is_label_number(text, dot, word));
  return !is_doubtful || next >= text.size() || contains(kOpeners, capitalised_word_at(text, next));
}

bool begins_like_going_on(std::string_view text, std::size_t at) {
  const char c = text[at];
  return (c >= 'a' && c <= 'z') || c == '.' || c == ',' || c == ';' || c == ':';
}

// The end of the sentence when the character at `at` closes one.
std::optional<std::size_t> sentence_end_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '\n') {
    std::size_t next = at + 1;
    while (next < text.size() && (text[next] == ' ' || text[next] == '\t' || text[next] == '\r')) ++next;
    if (next < text.size() && text[next] == '\n') return at;
    return std::nullopt;
  }
  if (c != '.' && c != '!' && c != '?') return std::nullopt;
  const std::size_t end = skip_closers(text, at + 1);
  if (end < text.size() && !glyph_at(text, end).is_space()) return std::nullopt;
  const std::size_t next = skip_space(text, end);
  if (next < text.size() && begins_like_going_on(text, next)) return std::nullopt;
  if (c == '.' && !full_stop_ends(text, at, next)) return std::nullopt;
  return end;
}

Match trimmed(std::string_view text, std::size_t start, std::size_t end) {
  const std::string_view inner = trim(text.substr(start, end - start));
  const std::size_t first = inner.empty() ? start : static_cast<std::size_t>(inner.data() - text.data());
  return {first, first + inner.size()};
}

// First offset at or after `at` where a word can begin or end.
std::size_t next_space(std::string_view text, std::size_t at) { return std::min(text.find(' ', at), text.size()); }

}  // namespace

std::vector<Match> split_sentences(std::string_view text) {
  std::vector<Match> sentences;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto end = sentence_end_at(text, at);
    if (!end) continue;
    const Match sentence = trimmed(text, start, *end);
    if (sentence.start < sentence.end) sentences.push_back(sentence);
    start = *end;
    at = std::max(at, *end == 0 ? 0 : *end - 1);
  }
  const Match rest = trimmed(text, start, text.size());
  if (rest.start < rest.end) sentences.push_back(rest);
  return sentences;
}

Match sentence_around(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  const std::size_t first = offset > kLongestSentenceHalf ? offset - kLongestSentenceHalf : 0;
  const std::size_t last = std::min(text.size(), offset + kLongestSentenceHalf);
  std::size_t start = first == 0 ? 0 : std::min(next_space(text, first), offset);
  std::size_t closed = 0;
  for (std::size_t at = offset; at > first; --at) {
    const auto end = sentence_end_at(text, at - 1);
    if (!end) continue;
    if (*end > offset) {  // between the full stop and the bracket after it
      closed = *end;
      continue;
    }
    start = *end;
    break;
  }
  if (closed != 0) return trimmed(text, start, closed);
  for (std::size_t at = std::max(offset, skip_space(text, start)); at < last; ++at) {
    if (const auto end = sentence_end_at(text, at)) return trimmed(text, start, *end);
  }
  if (last == text.size()) return trimmed(text, start, last);
  const std::size_t space = text.substr(0, last).find_last_of(' ');
  return trimmed(text, start, space == std::string_view::npos || space <= offset ? last : space);
}

}  // namespace prefile::text
