// What the cover says of the registrant's shares: their aggregate market value, and how many are outstanding.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "text/dates.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kLongestStatement = 1'200;
constexpr std::size_t kSentenceBefore = 300;
constexpr std::size_t kWordsBefore = 24;
constexpr std::size_t kLongestTitle = 120;
constexpr std::size_t kMostCounts = 200;

/// Where the statement about the market value ends at the latest.
constexpr std::array<std::string_view, 8> kAfterMarketValue{
    "shares outstanding", "number of shares",       "indicate the number",    "outstanding shares",
    "were outstanding",   "issued and outstanding", "documents incorporated", "indicate by check mark"};
/// What stands right before an amount that is no total.
constexpr std::array<std::string_view, 6> kPriceWords{"price of", "price was", "par value", "par", "sale price", "at"};
/// What a count of shares counts.
constexpr std::array<std::string_view, 9> kShareWords{"share",    "shares", "units", "interests", "stock",
                                                      "ordinary", "common", "ads",   "adss"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || c == '\n'; }

std::uint32_t narrow(std::size_t offset) { return static_cast<std::uint32_t>(offset); }

/// A number with its groups of three digits: "12,345,678", "1,234.5".
std::size_t number_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && (is_digit(text[end]) || ((text[end] == ',' || text[end] == '.') &&
                                                       end + 1 < text.size() && is_digit(text[end + 1])))) {
    ++end;
  }
  return end;
}

/// "12,345,678"; not "9,1999", as dates are set.
bool has_groups_of_three(std::string_view number) {
  std::size_t comma = number.find(',');
  if (comma > 3) return false;
  while (comma != std::string_view::npos) {
    const std::size_t next = number.find(',', comma + 1);
    if (std::min(next, number.size()) - comma != 4) return false;
    comma = next;
  }
  return true;
}

bool ends_with_any(std::string_view folded, const auto& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view each) { return folded.ends_with(each); });
}

class ShareReader {
 public:
  ShareReader(const Layout& layout, std::uint32_t end_offset)
      : layout_(layout), text_(layout.document()), cover_text_(text_.visible.slice(0, end_offset)) {}

  bool read(Cover& cover) {
    read_market_value(cover);
    std::size_t from = 0;
    while (const auto place = text::find_phrase(cover_text_, "outstanding", from)) {
      from = place->end;
      if (!is_market_statement(place->start)) read_counts(*place, cover);
      if (cover.shares_outstanding.size() > kMostCounts) {
        cover.shares_outstanding.resize(kMostCounts);
        return false;
      }
    }
    return true;
  }

 private:
  [[nodiscard]] Value value(std::size_t start, std::size_t end) const {
    return make_cover_value(text_, {{narrow(start), narrow(end)}});
  }

  [[nodiscard]] Block block_at(std::size_t offset) const {
    const auto line = std::partition_point(text_.lines.begin(), text_.lines.end(),
                                           [&](const Line& each) { return each.end < offset; });
    return text_.blocks[line == text_.lines.end() ? text_.lines.back().block : line->block];
  }

  /// The start of the sentence that `offset` stands in, in its paragraph.
  [[nodiscard]] std::size_t sentence_start(std::size_t offset) const {
    const std::size_t paragraph = text_.lines[block_at(offset).first_line].start;
    const std::size_t floor = std::max(paragraph, offset > kSentenceBefore ? offset - kSentenceBefore : 0);
    std::size_t at = offset;
    while (at > floor && !(is_space(cover_text_[at - 1]) && at > floor + 1 && ends_sentence(at - 2))) --at;
    return at;
  }

  /// A full stop that is not that of "Jan. 31".
  [[nodiscard]] bool ends_sentence(std::size_t stop) const {
    constexpr std::string_view kShort[] = {"jan", "feb", "mar",  "apr", "jun", "jul",
                                           "aug", "sep", "sept", "oct", "nov", "dec"};
    if (cover_text_[stop] != '.') return false;
    std::size_t word = stop;
    while (word > 0 && text::is_letter(text::glyph_at(cover_text_, word - 1).code)) --word;
    const std::string_view before = cover_text_.substr(word, stop - word);
    return std::none_of(std::begin(kShort), std::end(kShort),
                        [&](std::string_view each) { return text::equals_ignore_case(before, each); });
  }

  [[nodiscard]] std::size_t paragraph_end(std::size_t offset) const {
    const Block& block = block_at(offset);
    const std::size_t end = text_.lines[block.first_line + block.line_count - 1].end;
    return std::min<std::size_t>({end, offset + kLongestStatement, cover_text_.size()});
  }

  // ------------------------------------------------------------ market value

  void read_market_value(Cover& cover) {
    const auto place = text::find_phrase(cover_text_, "aggregate market value");
    if (!place.has_value()) return;
    market_start_ = sentence_start(place->start);
    std::size_t end = std::min(cover_text_.size(), place->end + kLongestStatement);
    for (const std::string_view words : kAfterMarketValue) end = sentence_with(words, place->end, end);
    market_end_ = end;
    const auto amount = find_amount(place->end, end);
    if (!amount.has_value()) return;
    cover.market_value = value(amount->start, amount->end);
    // "There were 1,234,567 shares of common stock outstanding" in the same paragraph is a statement of its own.
    end = market_end_ = sentence_with("outstanding", amount->end, end);
    market_end_ = std::min(market_end_, paragraph_end(amount->end));
    const std::string_view statement = cover_text_.substr(0, end);
    if (const auto date = text::find_date(statement, market_start_)) {
      cover.market_value_date = value(date->start, date->end);
    }
  }

  /// The start of the first sentence with the words that begins behind `from`; `end` when none does before it.
  [[nodiscard]] std::size_t sentence_with(std::string_view words, std::size_t from, std::size_t end) const {
    const std::string_view statement = cover_text_.substr(0, end);
    for (auto next = text::find_phrase(statement, words, from); next;
         next = text::find_phrase(statement, words, next->end)) {
      const std::size_t start = sentence_start(next->start);
      if (start >= from) return start;
    }
    return end;
  }

  /// The first sum of money that is no price of a share.
  [[nodiscard]] std::optional<text::Match> find_amount(std::size_t from, std::size_t end) const {
    for (std::size_t at = cover_text_.find('$', from); at < end; at = cover_text_.find('$', at + 1)) {
      std::size_t first = at + 1;
      while (first < end && is_space(cover_text_[first])) ++first;
      if (first >= end || !is_digit(cover_text_[first])) continue;
      std::size_t last = number_end(cover_text_, first);
      for (const std::string_view unit : {" thousand", " million", " billion", " trillion"}) {
        const auto length = text::match_phrase_here(cover_text_.substr(last), unit);
        if (length.has_value()) last += *length;
      }
      const std::string before =
          text::fold(cover_text_.substr(at > kWordsBefore ? at - kWordsBefore : 0, std::min(at, kWordsBefore)));
      const std::string after = text::fold(cover_text_.substr(last, kWordsBefore));
      const bool is_price = after.starts_with("per ") || after.starts_with("a share") ||
                            after.starts_with("par value") || ends_with_any(before, kPriceWords);
      if (!is_price) return text::Match{at, last};
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_market_statement(std::size_t offset) const {
    return offset >= market_start_ && offset < market_end_;
  }

  // ------------------------------------------------------------ shares outstanding

  /// The counts in the paragraph that says "outstanding", or in the table or line below it.
  void read_counts(const text::Match& word, Cover& cover) {
    std::size_t start = std::max(sentence_start(word.start), counted_to_);
    if (start < market_end_ && word.start >= market_end_) start = market_end_;
    std::size_t end = paragraph_end(word.end);
    if (!add_counts(start, end, word, cover) && end < cover_text_.size()) {
      end = std::min(statement_end(end), end + kLongestStatement);
      add_counts(std::max(start, word.start), end, word, cover);
    }
  }

  /// Where the lines below the words end: at a heading or another statement of the cover.
  [[nodiscard]] std::size_t statement_end(std::size_t offset) const {
    std::size_t end = cover_text_.size();
    for (const std::string_view words :
         {"documents incorporated", "indicate by", "aggregate market value", "transitional small business"}) {
      const auto next = text::find_phrase(cover_text_.substr(0, end), words, offset);
      if (next.has_value()) end = next->start;
    }
    return end;
  }

  bool add_counts(std::size_t start, std::size_t end, const text::Match& word, Cover& cover) {
    bool found = false;
    std::size_t at = start;
    while (at < end) {
      const bool begins = is_digit(cover_text_[at]) &&
                          (at == 0 || std::string_view(" \n(").find(cover_text_[at - 1]) != std::string_view::npos);
      if (!begins) {
        ++at;
        continue;
      }
      const std::size_t last = number_end(cover_text_, at);
      if (last <= end && is_count(at, last)) {
        found = true;
        if (at >= counted_to_) add(at, last, start, end, word, cover);
        counted_to_ = std::max(counted_to_, last);
      }
      at = std::max(last, at + 1);
    }
    return found;
  }

  /// Groups of three digits, or a plain number that shares follow; no price, no year.
  [[nodiscard]] bool is_count(std::size_t start, std::size_t end) const {
    const std::string_view number = cover_text_.substr(start, end - start);
    std::size_t before = start;
    while (before > 0 && cover_text_[before - 1] == ' ') --before;
    if (before > 0 && cover_text_[before - 1] == '$') return false;
    if (number.find('.') != std::string_view::npos) return false;
    if (end < cover_text_.size() && std::string_view("/-%").find(cover_text_[end]) != std::string_view::npos)
      return false;
    // "after deducting 1,234 shares held in treasury"
    const std::string behind = text::fold(cover_text_.substr(end, kWordsBefore));
    if (behind.starts_with("shares held in treasury") || behind.starts_with("shares in treasury") ||
        behind.starts_with("treasury"))
      return false;
    if (number.find(',') != std::string_view::npos) return has_groups_of_three(number);
    std::string after = text::fold(cover_text_.substr(end, kWordsBefore));
    after.resize(std::min(after.find(' '), after.size()));
    return std::find(kShareWords.begin(), kShareWords.end(), after) != kShareWords.end();
  }

  void add(std::size_t start, std::size_t end, std::size_t from, std::size_t to, const text::Match& word,
           Cover& cover) const {
    OutstandingShares shares;
    shares.count = value(start, end);
    shares.title = title_after(end);
    if (!shares.title.has_value()) shares.title = title_beside(start);
    const std::string_view statement = cover_text_.substr(0, std::min(to, end + kLongestStatement));
    auto date = text::find_date(statement, std::min(from, word.start));
    if (date.has_value()) shares.date = value(date->start, date->end);
    shares.span = shares.count.span;
    cover.shares_outstanding.push_back(std::move(shares));
  }

  /// "8,805 Series A, 3,334 Series B and 1,000 Series C units": the next count ends a title.
  [[nodiscard]] static std::size_t end_at_count(std::string_view rest, std::size_t start, std::size_t stop) {
    for (std::size_t at = start; at + 1 < stop; ++at) {
      if (rest[at] != ' ' || !is_digit(rest[at + 1])) continue;
      if (has_groups_of_three(rest.substr(at + 1, number_end(rest, at + 1) - at - 1))) return at;
    }
    return stop;
  }

  /// "12,345 shares of common stock, $0.01 par value, outstanding": the words between.
  [[nodiscard]] std::optional<Value> title_after(std::size_t end) const {
    const std::string_view rest = cover_text_.substr(end, kLongestTitle);
    if (rest.starts_with('\n')) return std::nullopt;
    std::size_t start = 0;
    for (const std::string_view words :
         {" shares of the registrant's ", " shares of the company's ", " shares of ", " units of ", " "}) {
      const auto length = text::match_phrase_here(rest, words);
      if (!length.has_value()) continue;
      start = *length;
      break;
    }
    std::size_t stop = rest.size();
    for (const std::string_view words : {"outstanding", "issued", "were", "as of", "are", "at ", "on ", "held by"}) {
      const auto next = text::find_phrase(rest, words, start);
      if (next.has_value()) stop = std::min(stop, next->start);
    }
    stop = std::min(stop, rest.find('\n', start));
    stop = end_at_count(rest, start, stop);
    if (rest.substr(start, stop - start).ends_with(" and")) stop -= 4;
    while (stop > start && std::string_view(" ,.;(").find(rest[stop - 1]) != std::string_view::npos) --stop;
    const std::string folded = stop > start ? text::fold(rest.substr(start, stop - start)) : "";
    if (folded.empty() || folded == "shares" || stop == rest.size()) return std::nullopt;
    return value(end + start, end + stop);
  }

  /// A row of a table: the class stands to the left of its count.
  [[nodiscard]] std::optional<Value> title_beside(std::size_t start) const {
    const auto& pieces = layout_.pieces();
    const auto piece =
        std::partition_point(pieces.begin(), pieces.end(), [&](const Piece& each) { return each.end <= start; });
    if (piece == pieces.end() || piece->start != start) return std::nullopt;
    const auto row = layout_.row(piece->row);
    const auto self = std::find(row.begin(), row.end(), static_cast<std::uint32_t>(piece - pieces.begin()));
    if (self == row.begin() || self == row.end()) return std::nullopt;
    const std::uint32_t left = *(self - 1);
    if (is_rule(layout_.text_of(left)) || is_digit(layout_.text_of(left).front())) return std::nullopt;
    return value(pieces[left].start, pieces[left].end);
  }

  const Layout& layout_;
  const DocumentText& text_;
  std::string_view cover_text_;
  std::size_t market_start_ = 0;
  std::size_t market_end_ = 0;
  std::size_t counted_to_ = 0;
};

}  // namespace

bool read_cover_shares(const Layout& layout, std::uint32_t end_offset, Cover& cover) {
  return ShareReader(layout, end_offset).read(cover);
}

}  // namespace prefile::parse
