#include "parse/exhibits_references.h"

#include <algorithm>
#include <array>
#include <utility>

#include "parse/exhibits.h"
#include "text/dates.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_word(char c) { return is_digit(c) || is_upper(c) || (c >= 'a' && c <= 'z'); }

constexpr std::array<std::string_view, 9> kOpenings{"incorporated by reference",
                                                    "incorporated herein by reference",
                                                    "incorporated by this reference",
                                                    "filed as",
                                                    "filed with",
                                                    "filed in",
                                                    "previously filed",
                                                    "included in the registrant",
                                                    "filed on"};
// Exhibits of this filing, and words that end a reference.
constexpr std::array<std::string_view, 5> kHere{"included in", "contained in", "included as part of", "filed herewith",
                                                "see"};
constexpr std::array<std::string_view, 4> kPeriods{"ended", "ending", "fiscal year", "period"};

struct NamedForm {
  std::string_view phrase;
  std::string_view form;
};
// Forms by the names their reports go by; "Form 10-K" behind it says more.
constexpr std::array kNamedForms{
    NamedForm{"current report", "8-K"},      NamedForm{"annual report", "10-K"},
    NamedForm{"quarterly report", "10-Q"},   NamedForm{"definitive proxy statement", "DEF 14A"},
    NamedForm{"proxy statement", "DEF 14A"},
};

// Reads one stretch that begins at an exhibit of another filing, or at the words that incorporate.
class ReferenceReader {
 public:
  ReferenceReader(const VisibleText& text, std::uint32_t start, std::uint32_t end)
      : text_(text), all_(text.text().substr(0, end)), start_(start), end_(end) {}
  std::vector<ExhibitReference> read();

 private:
  [[nodiscard]] bool says_reference() const;
  [[nodiscard]] std::vector<std::uint32_t> stretches() const;
  [[nodiscard]] bool is_here(std::uint32_t word) const;
  void read_stretch(std::uint32_t from, std::uint32_t to);
  void read_form(ExhibitReference& reference, std::string_view words, std::uint32_t from) const;
  void read_file_number(ExhibitReference& reference, std::string_view words, std::uint32_t from) const;
  void read_dates(ExhibitReference& reference, std::string_view words, std::uint32_t from) const;
  [[nodiscard]] Value value_at(std::size_t start, std::size_t end) const;

  const VisibleText& text_;
  std::string_view all_;
  std::uint32_t start_;
  std::uint32_t end_;
  std::vector<ExhibitReference> references_;
};

Value ReferenceReader::value_at(std::size_t start, std::size_t end) const {
  Value value{std::string(all_.substr(start, end - start)),
              text_.span_of(static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end))};
  std::replace(value.value.begin(), value.value.end(), '\n', ' ');
  return value;
}

bool ReferenceReader::says_reference() const {
  const std::string_view words = all_.substr(start_);
  const bool is_said = std::any_of(kOpenings.begin(), kOpenings.end(),
                                   [&](std::string_view each) { return text::has_phrase(words, each); });
  return is_said || (words.find('[') != std::string_view::npos && text::has_phrase(words, "exhibit"));
}

// "(included in Exhibit 5.1)": an exhibit of this filing.
bool ReferenceReader::is_here(std::uint32_t word) const {
  constexpr std::uint32_t kReach = 40;
  const std::uint32_t from = std::max(start_, word > kReach ? word - kReach : 0U);
  const std::string_view before = all_.substr(from, word - from);
  return std::any_of(kHere.begin(), kHere.end(), [&](std::string_view each) { return text::has_phrase(before, each); });
}

// Where exhibits of other filings are named; the words that incorporate when none is.
std::vector<std::uint32_t> ReferenceReader::stretches() const {
  std::vector<std::uint32_t> starts;
  for (auto found = text::find_phrase(all_, "exhibit", start_, false); found;
       found = text::find_phrase(all_, "exhibit", found->end, false)) {
    const auto word = static_cast<std::uint32_t>(found->start);
    const auto number = match_exhibit_word(all_, word);
    if (!number || !match_exhibit_number(all_, *number) || is_here(word)) continue;
    starts.push_back(word);
  }
  if (!starts.empty()) return starts;
  for (const std::string_view opening : kOpenings) {
    const auto found = text::find_phrase(all_, opening, start_);
    if (found) return {static_cast<std::uint32_t>(found->start)};
  }
  return starts;
}

void ReferenceReader::read_form(ExhibitReference& reference, std::string_view words, std::uint32_t from) const {
  for (auto found = text::find_phrase(words, "form"); found; found = text::find_phrase(words, "form", found->end)) {
    const std::size_t name = text::skip_space(words, found->end);
    const auto end = match_form_name(words, name);
    if (!end) continue;
    reference.form = value_at(from + name, from + *end);
    return;
  }
  for (const NamedForm& named : kNamedForms) {
    const auto found = text::find_phrase(words, named.phrase);
    if (!found) continue;
    reference.form = value_at(from + found->start, from + found->end);
    reference.form->value = named.form;
    return;
  }
}

void ReferenceReader::read_file_number(ExhibitReference& reference, std::string_view words, std::uint32_t from) const {
  for (const std::string_view caption :
       {"file no", "file number", "file nos", "registration no", "registration number", "no.", "file"}) {
    const auto found = text::find_phrase(words, caption);
    if (!found) continue;
    std::size_t at = found->end;
    while (at < words.size() && (words[at] == '.' || words[at] == ' ' || words[at] == ':' || words[at] == '#')) ++at;
    const auto end = match_file_number(words, at);
    if (!end) continue;
    reference.file_number = value_at(from + at, from + *end);
    return;
  }
}

// A date behind "ended" is the end of a period, any other that of a filing or report.
void ReferenceReader::read_dates(ExhibitReference& reference, std::string_view words, std::uint32_t from) const {
  constexpr std::size_t kReach = 24;
  for (const text::DateMatch& date : text::find_dates(words)) {
    const std::size_t back = date.start > kReach ? date.start - kReach : 0;
    const std::string_view before = words.substr(back, date.start - back);
    const bool is_period = std::any_of(kPeriods.begin(), kPeriods.end(),
                                       [&](std::string_view each) { return text::has_phrase(before, each); });
    auto& slot = is_period ? reference.period : reference.filed;
    if (!slot) slot = value_at(from + date.start, from + date.end);
  }
}

void ReferenceReader::read_stretch(std::uint32_t from, std::uint32_t to) {
  ExhibitReference reference;
  const std::string_view words = all_.substr(from, to - from);
  std::size_t behind = 0;
  if (const auto word = match_exhibit_word(all_, from)) {
    if (const auto number = match_exhibit_number(all_, *word)) {
      reference.exhibit = Value{number->value, text_.span_of(number->start, number->end)};
      behind = number->end - from;
    }
  }
  read_form(reference, words.substr(behind), from + static_cast<std::uint32_t>(behind));
  read_file_number(reference, words.substr(behind), from + static_cast<std::uint32_t>(behind));
  read_dates(reference, words.substr(behind), from + static_cast<std::uint32_t>(behind));
  const bool says_something = reference.form || reference.file_number || reference.filed || reference.exhibit;
  if (says_something) references_.push_back(std::move(reference));
}

std::vector<ExhibitReference> ReferenceReader::read() {
  if (!says_reference()) return {};
  const std::vector<std::uint32_t> starts = stretches();
  for (std::size_t i = 0; i < starts.size(); ++i) {
    read_stretch(starts[i], i + 1 < starts.size() ? starts[i + 1] : end_);
  }
  // "Exhibits 10.1 and Exhibit 10.2 to Form 8-K": what stands behind the last belongs to those before it.
  for (std::size_t i = references_.size(); i-- > 1;) {
    ExhibitReference& before = references_[i - 1];
    const ExhibitReference& after = references_[i];
    if (before.form || before.file_number || before.filed || before.period) continue;
    before.form = after.form;
    before.file_number = after.file_number;
    before.filed = after.filed;
    before.period = after.period;
  }
  std::erase_if(references_,
                [](const ExhibitReference& each) { return !each.form && !each.file_number && !each.filed; });
  return std::move(references_);
}

}  // namespace

std::optional<std::size_t> match_form_name(std::string_view text, std::size_t at) {
  for (const std::string_view name : {"DEF 14A", "DEFM14A", "PRE 14A", "DEFA14A"}) {
    const auto length = text::match_phrase_here(text.substr(std::min(at, text.size())), name);
    if (length) return at + *length;
  }
  constexpr std::size_t kLongest = 10;
  std::size_t end = at;
  bool has_digit = false;
  bool has_letter = false;
  while (end < text.size() && end - at <= kLongest) {
    const char c = text[end];
    const bool is_joint = (c == '-' || c == '/') && end > at && end + 1 < text.size() && is_word(text[end + 1]);
    if (!is_joint && !is_digit(c) && !is_upper(c) && !(c >= 'a' && c <= 'z' && has_digit)) break;
    has_digit = has_digit || is_digit(c);
    has_letter = has_letter || is_upper(c);
    ++end;
  }
  const bool is_name = end > at && end - at <= kLongest && has_digit && (has_letter || end - at == 2);
  return is_name && (end == text.size() || !is_word(text[end])) ? std::optional(end) : std::nullopt;
}

std::optional<std::size_t> match_file_number(std::string_view text, std::size_t at) {
  std::size_t end = at;
  const auto digits = [&](std::size_t most) {
    const std::size_t from = end;
    while (end < text.size() && is_digit(text[end]) && end - from < most) ++end;
    return end - from;
  };
  const auto joint = [&]() -> bool {
    if (end >= text.size()) return false;
    const text::Glyph glyph = text::glyph_at(text, end);
    if (glyph.code != U'-') return false;
    end += glyph.length;
    return true;
  };
  if (digits(3) == 0 || !joint() || digits(6) < 3) return std::nullopt;
  const std::size_t short_end = end;
  if (!joint() || digits(3) == 0) end = short_end;
  return end == text.size() || !is_word(text[end]) ? std::optional(end) : std::nullopt;
}

std::vector<ExhibitReference> find_references(const VisibleText& text, std::uint32_t start, std::uint32_t end) {
  if (end <= start) return {};
  return ReferenceReader(text, start, end).read();
}

}  // namespace prefile::parse
