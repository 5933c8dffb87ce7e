#include "parse/exhibits_mentions.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "parse/exhibits.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

// Reports that a mention may belong to. "Form 8-K" and "current report" are this one unless they say otherwise.
constexpr std::array<std::string_view, 12> kOtherReports{
    "form 10-k",     "form 10-q",        "form 20-f",       "form s-",    "registration statement",
    "annual report", "quarterly report", "proxy statement", "form 10-12", "form f-",
    "form 6-k",      "schedule to"};
constexpr std::array<std::string_view, 3> kCurrentReports{"form 8-k", "current report", "form 8-a"};
constexpr std::array<std::string_view, 6> kDated{"filed",      "dated",   "as filed",
                                                 "previously", "file no", "commission on"};
constexpr std::array<std::string_view, 7> kHere{"hereto",          "herewith",        "to this", "of this",
                                                "to the form 8-k", "to our form 8-k", "attached"};

template <std::size_t N>
std::optional<std::size_t> first_of(std::string_view text, const std::array<std::string_view, N>& phrases) {
  std::optional<std::size_t> first;
  for (const std::string_view phrase : phrases) {
    const auto found = text::find_phrase(text, phrase, 0, phrase.back() != '-');
    if (found && (!first || found->start < *first)) first = found->start;
  }
  return first;
}

// Whether the words behind a mention, up to the next one or the end of the sentence, give it to another filing.
bool points_elsewhere(std::string_view behind, std::string_view before) {
  constexpr std::size_t kReach = 300;
  behind = behind.substr(0, kReach);
  const auto here = first_of(behind, kHere);
  const auto other = first_of(behind, kOtherReports);
  const auto current = first_of(behind, kCurrentReports);
  if (here && *here <= 4) return false;
  const bool has_link = text::match_phrase_here(behind, " to ") || text::match_phrase_here(behind, " of ") ||
                        text::match_phrase_here(behind, " in ") || text::match_phrase_here(behind, ", to ") ||
                        text::match_phrase_here(behind, " filed ") || text::match_phrase_here(behind, " (");
  const bool refers_back = text::has_phrase(before, "incorporated by reference to") ||
                           text::has_phrase(before, "incorporated herein by reference to") ||
                           text::has_phrase(before, "previously filed as") || text::has_phrase(before, "was filed as");
  if (!has_link && !refers_back) return false;
  if (other && !(here && *here < *other)) return true;
  if (!current || (here && *here < *current)) return false;
  return first_of(behind.substr(*current), kDated).has_value();
}

class MentionFinder {
 public:
  MentionFinder(const Filing& filing, DocumentIndex document, std::uint32_t end)
      : document_(document), text_(filing.documents[document].text), all_(text_.visible.text()), end_(end) {}

  // Reads the numbers behind "Exhibit" at `word`; gives the offset to go on from.
  std::uint32_t read(std::uint32_t word);
  std::vector<ExhibitMention> take() { return std::move(mentions_); }

 private:
  struct Range {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
  };
  struct Found {
    ExhibitNumber number;
    bool closes_range = false;
  };
  [[nodiscard]] std::optional<std::size_t> behind_connector(std::size_t at, bool& is_range) const;
  [[nodiscard]] Range sentence_at(std::uint32_t offset);
  [[nodiscard]] Line line_at(std::uint32_t offset) const;
  [[nodiscard]] bool is_one_phrase(std::uint32_t word, std::uint32_t number) const;
  void add(const std::string& value, std::uint32_t start, std::uint32_t end);
  void add_range(const std::string& first, const Found& last);
  std::uint32_t add_letters(const std::string& first, std::uint32_t at);
  void describe(std::size_t first_mention, std::uint32_t behind);

  DocumentIndex document_;
  const DocumentText& text_;
  std::string_view all_;
  std::uint32_t end_;
  std::uint32_t word_ = 0;
  Range sentence_;
  std::vector<ExhibitMention> mentions_;
};

std::optional<std::size_t> MentionFinder::behind_connector(std::size_t at, bool& is_range) const {
  std::size_t next = text::skip_space(all_, at);
  bool taken = false;
  if (next < all_.size() && (all_[next] == ',' || all_[next] == ';')) {
    next = text::skip_space(all_, next + 1);
    taken = true;
  }
  for (const std::string_view word : {"and ", "or ", "& ", "through ", "to ", "- "}) {
    const auto length = text::match_phrase_here(all_.substr(next), word);
    if (!length) continue;
    is_range = word == "through " || word == "to " || word == "- ";
    next += *length;
    taken = true;
    break;
  }
  if (!taken && next < all_.size() && text::glyph_at(all_, next).code == U'-') {
    is_range = true;
    next += text::glyph_at(all_, next).length;
    taken = true;
  }
  if (!taken) return std::nullopt;
  return match_exhibit_word(all_, next).value_or(next);
}

Line MentionFinder::line_at(std::uint32_t offset) const {
  const auto line = std::partition_point(text_.lines.begin(), text_.lines.end(),
                                         [&](const Line& each) { return each.end <= offset; });
  return line == text_.lines.end() ? text_.lines.back() : *line;
}

// "Exhibits" as a caption and a number in the paragraph below are two things.
bool MentionFinder::is_one_phrase(std::uint32_t word, std::uint32_t number) const {
  const std::string_view between = all_.substr(word, number - word);
  if (between.find(':') != std::string_view::npos) return false;
  return line_at(word).block == line_at(number).block;
}

void MentionFinder::add(const std::string& value, std::uint32_t start, std::uint32_t end) {
  ExhibitMention mention;
  mention.number = {value, text_.visible.span_of(start, end)};
  mention.passage = {document_, mentions_.empty() || mentions_.back().passage.end <= word_ ? word_ : start, end};
  mentions_.push_back(std::move(mention));
}

// 99.2 through 99.6: the numbers between, when they differ in the last part only.
void MentionFinder::add_range(const std::string& first, const Found& last) {
  constexpr int kMostBetween = 40;
  const std::size_t point = first.find_last_of('.');
  const std::string& value = last.number.value;
  const bool same_stem = point != std::string::npos && value.substr(0, point + 1) == first.substr(0, point + 1);
  const std::string from = same_stem ? first.substr(point + 1) : "";
  const std::string to = same_stem ? value.substr(point + 1) : "";
  const auto is_number = [](const std::string& digits) {
    return !digits.empty() && digits.size() < 4 && digits.find_first_not_of("0123456789") == std::string::npos;
  };
  if (is_number(from) && is_number(to) && std::stoi(to) - std::stoi(from) <= kMostBetween) {
    for (int between = std::stoi(from) + 1; between < std::stoi(to); ++between) {
      add(first.substr(0, point + 1) + std::to_string(between), last.number.start, last.number.end);
    }
  }
  add(value, last.number.start, last.number.end);
}

// 99.4(a)-(c): the letters up to the one in the brackets at `at`; gives the offset behind them, 0 when there are none.
std::uint32_t MentionFinder::add_letters(const std::string& first, std::uint32_t at) {
  const std::size_t size = first.size();
  const bool has_letter = size > 3 && first[size - 1] == ')' && first[size - 3] == '(';
  if (!has_letter || at + 3 > end_ || all_[at] != '(' || all_[at + 2] != ')') return 0;
  const char last = static_cast<char>(all_[at + 1] | 0x20);
  const char from = first[size - 2];
  if (last < 'a' || last > 'z' || from < 'a' || from > 'z') return 0;
  for (char letter = static_cast<char>(from + 1); letter <= last; ++letter) {
    add(first.substr(0, size - 2) + letter + ")", at, at + 3);
  }
  return at + 3;
}

// The sentence around `offset`. Mentions of one sentence follow each other, so the last answer is kept.
MentionFinder::Range MentionFinder::sentence_at(std::uint32_t offset) {
  if (offset >= sentence_.start && offset < sentence_.end) return sentence_;
  const Block& block = text_.blocks[line_at(offset).block];
  const std::uint32_t start = text_.lines[block.first_line].start;
  const std::uint32_t end = text_.lines[block.first_line + block.line_count - 1].end;
  const text::Match found = text::sentence_around(all_.substr(start, end - start), offset - start);
  sentence_ = {start + static_cast<std::uint32_t>(found.start), start + static_cast<std::uint32_t>(found.end)};
  return sentence_;
}

// The sentence, and whether it speaks of another filing.
void MentionFinder::describe(std::size_t first_mention, std::uint32_t behind) {
  constexpr std::uint32_t kReachBack = 200;
  const Range sentence = sentence_at(word_);
  const std::uint32_t from = std::min(behind, sentence.end);
  const auto next = text::find_phrase(all_.substr(0, sentence.end), "exhibit", from, false);
  const std::size_t stop = next ? next->start : sentence.end;
  const std::uint32_t before = std::max(sentence.start, word_ > kReachBack ? word_ - kReachBack : 0U);
  const bool elsewhere =
      points_elsewhere(all_.substr(from, stop - from), all_.substr(before, std::max(word_, before) - before));
  for (std::size_t i = first_mention; i < mentions_.size(); ++i) {
    mentions_[i].sentence = {document_, sentence.start, sentence.end};
    mentions_[i].elsewhere = elsewhere;
  }
}

std::uint32_t MentionFinder::read(std::uint32_t word) {
  word_ = word;
  const auto numbers = match_exhibit_word(all_, word);
  if (!numbers) return word + 1;
  auto number = match_exhibit_number(all_.substr(0, end_), *numbers);
  if (!number || !is_one_phrase(word, number->start)) return word + 1;
  const std::size_t first_mention = mentions_.size();
  add(number->value, number->start, number->end);
  std::uint32_t behind = number->end;
  std::string last = number->value;
  while (true) {
    bool is_range = false;
    const auto next = behind_connector(behind, is_range);
    if (!next) break;
    if (is_range) {
      if (const std::uint32_t end = add_letters(last, static_cast<std::uint32_t>(*next)); end != 0) {
        behind = end;
        last = mentions_.back().number.value;
        continue;
      }
    }
    number = match_exhibit_number(all_.substr(0, end_), *next);
    if (!number) break;
    // A bare number behind "and" is as likely an amount: only parts ("99.2") go on with a list.
    if (number->value.find_first_of(".(") == std::string::npos && last.find_first_of(".(") != std::string::npos) break;
    if (is_range) {
      add_range(last, {*number, true});
    } else {
      add(number->value, number->start, number->end);
    }
    behind = number->end;
    last = number->value;
  }
  describe(first_mention, behind);
  return behind;
}

}  // namespace

std::vector<ExhibitMention> find_exhibit_mentions(const Filing& filing, DocumentIndex document, std::uint32_t start,
                                                  std::uint32_t end, const Ranges& left_out) {
  const std::string_view text = filing.documents[document].text.visible.text();
  MentionFinder finder(filing, document, end);
  auto skip = left_out.begin();
  std::uint32_t at = start;
  while (at < end) {
    const auto found = text::find_phrase(text.substr(0, end), "exhibit", at, false);
    if (!found) break;
    const auto word = static_cast<std::uint32_t>(found->start);
    while (skip != left_out.end() && skip->second <= word) ++skip;
    if (skip != left_out.end() && skip->first <= word) {
      at = skip->second;
      continue;
    }
    at = finder.read(word);
  }
  return finder.take();
}

}  // namespace prefile::parse
