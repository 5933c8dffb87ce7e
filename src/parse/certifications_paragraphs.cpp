#include "parse/certifications_paragraphs.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/prescribed.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr double kLeastAlike = 0.6;
/// Certifications of one officer have about twenty paragraphs; a document pasted behind them has more.
constexpr std::size_t kMostParagraphs = 2'000;
/// No prescribed paragraph is as long; longer text is compared by its beginning.
constexpr std::uint32_t kLongestCompared = 2'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// "4.", "(b)", "b)", "4(b)" at the head of a paragraph: the offset behind it, 0 when there is none.
std::size_t match_number(std::string_view text) {
  std::size_t at = 0;
  bool is_bracketed = false;
  if (at < text.size() && text[at] == '(') {
    is_bracketed = true;
    ++at;
  }
  const std::size_t start = at;
  while (at < text.size() && at - start < 2 && is_digit(text[at])) ++at;
  if (at == start && at < text.size() && is_letter(text[at])) ++at;
  if (at == start || at >= text.size()) return 0;
  const bool is_closed = text[at] == ')' || (!is_bracketed && text[at] == '.');
  if (!is_closed) return 0;
  ++at;
  return at == text.size() || text[at] == ' ' || is_letter(text[at]) ? at : 0;
}

/// "4" of "4.", "b" of "(b)".
std::string bare_number(std::string_view number) {
  std::string bare;
  for (const char c : number) {
    if (is_digit(c) || is_letter(c)) bare += is_digit(c) || c >= 'a' ? c : static_cast<char>(c + ('a' - 'A'));
  }
  return bare;
}

struct Candidate {
  const PrescribedParagraph* paragraph = nullptr;
  std::string folded;
  std::vector<std::string> fixed;  ///< the stretches between brackets, folded
  std::string joined;              ///< these as one text
};

/// The words between the brackets of a prescribed text, in order.
std::vector<std::string> fixed_parts(std::string_view text) {
  std::vector<std::string> parts;
  while (text.find('[') != std::string_view::npos) {
    const std::size_t open = text.find('[');
    const std::size_t close = std::min(text.find(']', open), text.size() - 1);
    parts.push_back(text::fold(text.substr(0, open)));
    text.remove_prefix(close + 1);
  }
  parts.push_back(text::fold(text));
  std::erase_if(parts, [](const std::string& part) { return part.empty(); });
  return parts;
}

class ParagraphReader {
 public:
  ParagraphReader(Filing& filing, DocumentIndex document, std::uint32_t start, std::uint32_t end, std::string_view kind,
                  std::optional<Date> filed)
      : filing_(filing), text_(filing.documents[document].text), document_(document), start_(start), end_(end) {
    if (filed) day_ = day_number(*filed);
    for (const PrescribedParagraph& each : prescribed_paragraphs()) {
      if (each.kind == kind) candidates_.push_back({&each, text::fold(each.text), fixed_parts(each.text), {}});
    }
    for (Candidate& each : candidates_) {
      for (const std::string& part : each.fixed) each.joined += (each.joined.empty() ? "" : " ") + part;
    }
  }
  std::vector<CertificationParagraph> read();

 private:
  struct Unit {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    std::uint32_t block = kNone;
  };
  void take_line(const Line& line);
  void close();
  [[nodiscard]] double likeness(const Candidate& candidate, const std::string& folded) const;
  [[nodiscard]] const PrescribedParagraph* find_prescribed(std::string_view text, const std::string& number) const;

  Filing& filing_;
  const DocumentText& text_;
  DocumentIndex document_;
  std::uint32_t start_;
  std::uint32_t end_;
  std::optional<DayNumber> day_;
  std::vector<Candidate> candidates_;
  std::optional<Unit> unit_;
  std::optional<Value> number_;
  std::string parent_;
  std::size_t units_ = 0;
  std::vector<CertificationParagraph> paragraphs_;
};

/// The text begins with the first stretch between brackets, and the others follow.
bool has_parts(const Candidate& candidate, const std::string& folded) {
  std::size_t at = 0;
  for (const std::string& part : candidate.fixed) {
    const auto found = text::find_phrase(folded, part, at);
    if (!found || (at == 0 && found->start != 0)) return false;
    at = found->end;
  }
  return true;
}

double ParagraphReader::likeness(const Candidate& candidate, const std::string& folded) const {
  if (candidate.fixed.size() > 1)
    return has_parts(candidate, folded) ? 1 : text::word_similarity(folded, candidate.joined);
  if (candidate.fixed.size() == 1 && candidate.fixed.front().size() < candidate.folded.size()) {
    return folded.starts_with(candidate.fixed.front()) ? 1 : 0;
  }
  return text::word_similarity(folded, candidate.folded);
}

const PrescribedParagraph* ParagraphReader::find_prescribed(std::string_view text, const std::string& number) const {
  constexpr double kSameNumber = 0.1;
  constexpr double kInForce = 0.05;
  const std::string folded = text::fold(text);
  const PrescribedParagraph* best = nullptr;
  double most = 0;
  for (const Candidate& candidate : candidates_) {
    const double alike = likeness(candidate, folded);
    if (alike < kLeastAlike) continue;
    const bool is_in_force = !day_ || candidate.paragraph->is_in_force(*day_);
    const bool has_number = !number.empty() && candidate.paragraph->number == number;
    const double score = alike + (has_number ? kSameNumber : 0) + (is_in_force ? kInForce : 0);
    if (score > most) {
      most = score;
      best = candidate.paragraph;
    }
  }
  return best;
}

void ParagraphReader::close() {
  if (!unit_) return;
  const Unit unit = *std::exchange(unit_, std::nullopt);
  std::string number = number_ ? bare_number(number_->value) : std::string();
  const bool is_lettered = !number.empty() && !is_digit(number.front());
  if (is_lettered && !parent_.empty()) number.insert(0, parent_ + "(").append(")");
  if (!number.empty() && !is_lettered) parent_ = number;
  const std::string_view shown = text_.visible.slice(unit.start, std::min(unit.end, unit.start + kLongestCompared));
  ++units_;
  const PrescribedParagraph* prescribed = find_prescribed(shown, number);
  if (number_ || prescribed != nullptr) {
    CertificationParagraph paragraph;
    if (prescribed != nullptr) paragraph.prescribed = prescribed->id;
    paragraph.number = std::exchange(number_, std::nullopt);
    paragraph.text = {document_, unit.start, unit.end};
    paragraphs_.push_back(std::move(paragraph));
  }
  number_.reset();
}

// A line goes on with the paragraph of its block, unless it opens with a number.
void ParagraphReader::take_line(const Line& line) {
  std::uint32_t start = std::max(line.start, start_);
  const std::uint32_t end = std::min(line.end, end_);
  if (start >= end) return;
  const std::size_t behind = match_number(text_.visible.slice(start, end));
  const bool goes_on = unit_ && unit_->block == line.block && behind == 0;
  if (goes_on) {
    unit_->end = end;
    return;
  }
  if (behind > 0 || unit_) close();
  if (behind > 0) {
    const auto mark = start + static_cast<std::uint32_t>(behind);
    number_ = Value{std::string(text_.visible.slice(start, mark)), text_.visible.span_of(start, mark)};
    start = mark;
    while (start < end && text_.visible.text()[start] == ' ') ++start;
  }
  if (start < end) unit_ = Unit{start, end, line.block};
}

std::vector<CertificationParagraph> ParagraphReader::read() {
  auto line = std::partition_point(text_.lines.begin(), text_.lines.end(),
                                   [&](const Line& each) { return each.end <= start_; });
  for (; line != text_.lines.end() && line->start < end_ && units_ < kMostParagraphs; ++line) {
    take_line(*line);
  }
  if (line != text_.lines.end() && line->start < end_) {
    filing_.problems.push_back(
        {"limit-certification-paragraphs",
         "a certification has more than " + std::to_string(kMostParagraphs) + " paragraphs; the rest was not read",
         text_.visible.span_of(line->start, line->start), true});
  }
  close();
  return std::move(paragraphs_);
}

}  // namespace

std::vector<CertificationParagraph> read_certification_paragraphs(Filing& filing, DocumentIndex document,
                                                                  std::uint32_t start, std::uint32_t end,
                                                                  std::string_view kind, std::optional<Date> filed) {
  return ParagraphReader(filing, document, start, end, kind, filed).read();
}

}  // namespace prefile::parse
