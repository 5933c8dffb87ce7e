#include "text/phrases.h"

#include <algorithm>
#include <array>

#include "text/encoding.h"
#include "text/glyphs.h"

namespace prefile::text {
namespace {

bool is_unseen(const Glyph& glyph) { return glyph.is_space() || glyph.is_invisible(); }

// Past the run of white space at `at`; nothing when there is none.
std::optional<std::size_t> match_space(std::string_view text, std::size_t at) {
  bool seen = false;
  while (at < text.size()) {
    const Glyph glyph = glyph_at(text, at);
    if (!is_unseen(glyph)) break;
    seen = seen || glyph.is_space();
    at += glyph.length;
  }
  if (!seen) return std::nullopt;
  return at;
}

// A word that was broken after its hyphen goes on in the next line.
std::size_t skip_line_end_after_hyphen(std::string_view text, std::size_t at) {
  const std::size_t next = skip_space(text, at);
  return text.substr(at, next - at).find('\n') == std::string_view::npos ? at : next;
}

// The end of `phrase` when it stands at `at`.
std::optional<std::size_t> match_at(std::string_view text, std::size_t at, std::string_view phrase) {
  std::size_t position = 0;
  while (position < phrase.size()) {
    const Glyph wanted = glyph_at(phrase, position);
    if (wanted.is_space()) {
      const auto after = match_space(text, at);
      if (!after) return std::nullopt;
      at = *after;
      position = skip_space(phrase, position);
      continue;
    }
    position += wanted.length;
    if (wanted.is_invisible()) continue;
    Glyph found = at < text.size() ? glyph_at(text, at) : Glyph{U' ', 0};
    while (found.is_invisible()) {
      at += found.length;
      found = at < text.size() ? glyph_at(text, at) : Glyph{U' ', 0};
    }
    if (found.code != wanted.code) return std::nullopt;
    at += found.length;
    const bool goes_on = position < phrase.size() && is_word_character(glyph_at(phrase, position).code);
    if (wanted.code == U'-' && goes_on) at = skip_line_end_after_hyphen(text, at);
  }
  return at;
}

bool splits_word(std::string_view text, std::size_t start, std::size_t end) {
  const bool begins_inside =
      start > 0 && is_word_character(glyph_at(text, start).code) && is_word_character(glyph_before(text, start).code);
  if (begins_inside) return true;
  return end < text.size() && is_word_character(glyph_before(text, end).code) &&
         is_word_character(glyph_at(text, end).code);
}

// From common to rare, as English has them; digits are common in filings.
constexpr std::string_view kByFrequency = "etaoinsr0123456789hldcumfpgwybvkxjqz";

// The rarest letter of a phrase: places without it are passed over without a look at the rest.
class Anchor {
 public:
  explicit Anchor(std::string_view phrase) {
    std::size_t rarity = 0;
    for (std::size_t at = 0; at < phrase.size();) {
      const Glyph glyph = glyph_at(phrase, at);
      const std::size_t found =
          glyph.code < 0x80 ? kByFrequency.find(static_cast<char>(glyph.code)) : std::string_view::npos;
      if (found != std::string_view::npos && (lower_ == 0 || found > rarity)) {
        rarity = found;
        lower_ = static_cast<char>(glyph.code);
        offset_ = at;
      }
      at += glyph.length;
    }
    upper_ = lower_ >= 'a' ? static_cast<char>(lower_ - ('a' - 'A')) : lower_;
  }

  [[nodiscard]] bool exists() const { return lower_ != 0; }
  [[nodiscard]] std::size_t offset() const { return offset_; }

  /// The next place of the letter at or after `at`, in either case; the size of the text when there is none. `at` must
  /// not go back. Looks ahead by a window at a time: a caller that searches on after each match pays only for what
  /// lies between them.
  std::size_t next(std::string_view text, std::size_t at) {
    while (at < text.size()) {
      if (at >= window_end_) {
        window_end_ = std::min(text.size(), at + kWindow);
        next_lower_ = find_in_window(text, lower_, at);
        next_upper_ = upper_ == lower_ ? window_end_ : find_in_window(text, upper_, at);
      }
      if (next_lower_ < at) next_lower_ = find_in_window(text, lower_, at);
      if (next_upper_ < at) next_upper_ = find_in_window(text, upper_, at);
      const std::size_t found = std::min(next_lower_, next_upper_);
      if (found < window_end_) return found;
      at = window_end_;
    }
    return text.size();
  }

 private:
  static constexpr std::size_t kWindow = 512;

  [[nodiscard]] std::size_t find_in_window(std::string_view text, char letter, std::size_t at) const {
    const std::size_t found = text.substr(0, window_end_).find(letter, at);
    return std::min(found, window_end_);
  }

  char lower_ = 0;
  char upper_ = 0;
  std::size_t offset_ = 0;
  std::size_t next_lower_ = 0;
  std::size_t next_upper_ = 0;
  std::size_t window_end_ = 0;
};

// Back over white space and what has no width.
std::size_t skip_space_back(std::string_view text, std::size_t end) {
  while (end > 0) {
    const Glyph glyph = glyph_before(text, end);
    if (!is_unseen(glyph)) break;
    end -= glyph.length;
  }
  return end;
}

// Where a match would start whose phrase byte `offset` stands at `at`; nothing when what stands before cannot match.
std::optional<std::size_t> find_start(std::string_view text, std::size_t at, std::string_view phrase,
                                      std::size_t offset) {
  while (offset > 0) {
    const Glyph wanted = glyph_before(phrase, offset);
    if (is_unseen(wanted)) {
      const std::size_t before = skip_space_back(phrase, offset);
      const bool needs_space = text::skip_space(phrase, before) == offset;
      offset = needs_space ? before : offset - wanted.length;
      if (needs_space) at = skip_space_back(text, at);
      continue;
    }
    offset -= wanted.length;
    std::size_t end = at;
    while (end > 0 && glyph_before(text, end).is_invisible()) end -= glyph_before(text, end).length;
    if (end > 0 && wanted.code == U'-' && glyph_before(text, end).is_space()) end = skip_space_back(text, end);
    if (end == 0) return std::nullopt;
    const Glyph found = glyph_before(text, end);
    if (found.code != wanted.code) return std::nullopt;
    at = end - found.length;
  }
  return at;
}

std::string_view without_leading_invisible(std::string_view phrase) {
  while (!phrase.empty()) {
    const Glyph glyph = glyph_at(phrase, 0);
    if (!glyph.is_invisible()) break;
    phrase.remove_prefix(glyph.length);
  }
  return phrase;
}

// Appends folded words to a text, one space between them.
class FoldedText {
 public:
  void add(char32_t code) {
    if (pending_space_ && !text_.empty()) text_ += ' ';
    pending_space_ = false;
    if (code < 0x80) {
      text_ += static_cast<char>(code);
      return;
    }
    const std::string_view plain = plain_letters(code);
    if (plain.empty()) {
      append_utf8(text_, code);
    } else {
      text_ += plain;
    }
  }
  void add_space() { pending_space_ = true; }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
  bool pending_space_ = false;
};

std::vector<std::string_view> split_words(std::string_view folded) {
  std::vector<std::string_view> words;
  std::size_t start = 0;
  while (start < folded.size()) {
    const std::size_t end = std::min(folded.find(' ', start), folded.size());
    if (end > start) words.push_back(folded.substr(start, end - start));
    start = end + 1;
  }
  return words;
}

char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_slash(char c) { return c == '/' || c == '\\'; }

// EDGAR tells companies of one name apart by suffixes: "/DE/", "\DE\", "/NEW/", "/THE", "/MN".
std::string_view without_edgar_suffix(std::string_view name) {
  name = trim(name);
  const bool is_closed = !name.empty() && is_slash(name.back());
  const std::string_view open = trim(is_closed ? name.substr(0, name.size() - 1) : name);
  const std::size_t slash = open.find_last_of("/\\");
  if (slash == std::string_view::npos || slash == 0) return is_closed ? open : name;
  const std::string_view word = trim(open.substr(slash + 1));
  const bool is_upper = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const bool is_letters =
      std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
  const bool is_suffix = is_closed
                             ? is_letters && word.size() >= 2 && word.size() <= 6
                             : (is_upper && word.size() >= 2 && word.size() <= 3) || equals_ignore_case(word, "the");
  if (!is_suffix) return is_closed ? open : name;
  return trim(open.substr(0, slash));
}

struct Spelling {
  std::string_view written;
  std::string_view short_form;
};

constexpr std::array kLegalForms{
    Spelling{"incorporated", "inc"}, Spelling{"corporation", "corp"}, Spelling{"company", "co"},
    Spelling{"companies", "cos"},    Spelling{"limited", "ltd"},
};

// Longest first where one begins like another.
constexpr std::array kLegalPhrases{
    Spelling{"limited liability company", "llc"}, Spelling{"limited liability partnership", "llp"},
    Spelling{"public limited company", "plc"},    Spelling{"limited partnership", "lp"},
    Spelling{"national association", "na"},
};

// Whether the words from `at` on are those of `phrase`; gives their number.
std::size_t match_words(const std::vector<std::string_view>& words, std::size_t at, std::string_view phrase) {
  const std::vector<std::string_view> wanted = split_words(phrase);
  if (words.size() - at < wanted.size()) return 0;
  return std::equal(wanted.begin(), wanted.end(), words.begin() + static_cast<std::ptrdiff_t>(at)) ? wanted.size() : 0;
}

std::string_view short_form_of(std::string_view word) {
  const auto found =
      std::find_if(kLegalForms.begin(), kLegalForms.end(), [&](const Spelling& each) { return each.written == word; });
  return found == kLegalForms.end() ? word : found->short_form;
}

}  // namespace

std::optional<Match> find_phrase(std::string_view text, std::string_view phrase, std::size_t from, bool whole_words) {
  phrase = without_leading_invisible(phrase);
  if (phrase.empty()) return std::nullopt;
  const auto match_from = [&](std::size_t start) -> std::optional<Match> {
    const auto end = match_at(text, start, phrase);
    if (!end || (whole_words && splits_word(text, start, *end))) return std::nullopt;
    return Match{start, *end};
  };
  Anchor anchor(phrase);
  if (anchor.exists() && !glyph_at(phrase, 0).is_space()) {
    for (std::size_t at = anchor.next(text, from); at < text.size(); at = anchor.next(text, at + 1)) {
      const auto start = find_start(text, at, phrase, anchor.offset());
      if (!start || *start < from) continue;
      if (const auto match = match_from(*start)) return match;
    }
    return std::nullopt;
  }
  const char32_t first = glyph_at(phrase, 0).code;
  for (std::size_t at = from; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    if (glyph.code == first) {
      if (const auto match = match_from(at)) return match;
    }
    at = glyph.code == first && glyph.is_space() ? skip_space(text, at) : at + glyph.length;
  }
  return std::nullopt;
}

bool has_phrase(std::string_view text, std::string_view phrase) { return find_phrase(text, phrase).has_value(); }

std::optional<std::size_t> match_phrase_here(std::string_view text, std::string_view phrase) {
  if (phrase.empty()) return std::nullopt;
  return match_at(text, 0, phrase);
}

std::string fold(std::string_view text) {
  FoldedText out;
  std::size_t run = 0;  // word characters since the last separator
  char32_t previous = U' ';
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    at += glyph.length;
    if (glyph.is_invisible() || glyph.code == U'\'') continue;
    if (is_word_character(glyph.code)) {
      out.add(glyph.code);
      ++run;
      previous = glyph.code;
      continue;
    }
    const char32_t next = at < text.size() ? glyph_at(text, at).code : U' ';
    const bool is_initial = glyph.code == U'.' && run == 1 && is_letter(previous);
    const bool is_thousands = glyph.code == U',' && is_digit(previous) && is_digit(next);
    if (!(is_initial && is_word_character(next)) && !is_thousands) out.add_space();
    if (glyph.code == U'&') {
      for (const char32_t letter : {U'a', U'n', U'd'}) out.add(letter);
      out.add_space();
    }
    run = 0;
    previous = glyph.code;
  }
  return out.take();
}

std::string fold_company_name(std::string_view name) {
  std::string_view shorter = without_edgar_suffix(name);
  while (shorter != name) {
    name = shorter;
    shorter = without_edgar_suffix(name);
  }
  const std::string folded = fold(name);
  std::vector<std::string_view> words = split_words(folded);
  if (words.size() > 1 && words.front() == "the") words.erase(words.begin());
  if (words.size() > 1 && words.back() == "the") words.pop_back();
  std::string out;
  bool after_initial = false;
  for (std::size_t at = 0; at < words.size();) {
    std::string_view word = short_form_of(words[at]);
    std::size_t taken = 1;
    for (const Spelling& each : kLegalPhrases) {
      const std::size_t count = match_words(words, at, each.written);
      if (count == 0) continue;
      word = each.short_form;
      taken = count;
      break;
    }
    const bool is_initial = word.size() == 1;
    if (!out.empty() && !(is_initial && after_initial)) out += ' ';
    out += word;
    after_initial = is_initial;
    at += taken;
  }
  return out;
}

double word_similarity(std::string_view folded_a, std::string_view folded_b) {
  std::vector<std::string_view> a = split_words(folded_a);
  std::vector<std::string_view> b = split_words(folded_b);
  if (a.empty() || b.empty()) return 0.0;
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  std::vector<std::string_view> common;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  return 2.0 * static_cast<double>(common.size()) / static_cast<double>(a.size() + b.size());
}

std::string_view trim(std::string_view text) {
  text.remove_prefix(skip_space(text, 0));
  while (!text.empty()) {
    const Glyph glyph = glyph_before(text, text.size());
    if (!is_unseen(glyph)) break;
    text.remove_suffix(glyph.length);
  }
  return text;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

bool equals_ignore_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower_ascii(x) == lower_ascii(y); });
}

std::string to_lower_ascii(std::string_view text) {
  std::string lower{text};
  std::transform(lower.begin(), lower.end(), lower.begin(), lower_ascii);
  return lower;
}

}  // namespace prefile::text
