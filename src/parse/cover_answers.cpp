// The questions of a cover that are answered at Yes or at No.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

struct Question {
  std::string_view name;
  std::string_view words;
};

/// Words that only one question holds, in the wordings of the years.
constexpr std::array kQuestions{
    Question{"well-known-seasoned-issuer", "is a well-known seasoned issuer"},
    Question{"well-known-seasoned-issuer", "is a well known seasoned issuer"},
    Question{"not-required-to-report", "is not required to file reports"},
    Question{"not-required-to-report", "are not required to file reports"},
    Question{"filed-all-reports", "filed all reports required"},
    Question{"filed-all-reports", "filed all reports"},
    Question{"submitted-electronically", "has submitted electronically"},
    Question{"submitted-electronically", "have submitted electronically"},
    Question{"shell-company", "is a shell company"},
    Question{"shell-company", "are shell companies"},
    Question{"shell-company", "is a shell corporation"},
    Question{"accelerated-filer", "is an accelerated filer"},
    Question{"icfr-attestation", "has filed a report on and attestation"},
    Question{"plan-reports-filed", "filed all documents and reports"},
    Question{"furnished-under-12g3-2b", "also thereby furnishing the information"},
};
/// Words a further question begins with.
constexpr std::array<std::string_view, 4> kQuestionStarts{"indicate by check mark", "check whether the",
                                                          "indicate whether the", "if this is an annual report"};

constexpr std::uint32_t kLongestQuestion = 2'000;
constexpr std::uint32_t kNearestBox = 12;
constexpr std::uint32_t kYesToNo = 80;

bool has_words(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::Glyph glyph = text::glyph_at(text, at);
    if (text::is_word_character(glyph.code)) return true;
    at += glyph.length;
  }
  return false;
}

struct Word {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

class AnswerReader {
 public:
  AnswerReader(const DocumentText& text, std::uint32_t end_offset)
      : text_(text), cover_text_(text.visible.slice(0, end_offset)) {
    for (const CheckBox& box : text.check_boxes) {
      if (box.end <= end_offset) boxes_.push_back(&box);
    }
    for (const std::string_view words : kQuestionStarts) {
      std::size_t from = 0;
      while (const auto place = text::find_phrase(cover_text_, words, from)) {
        starts_.push_back(static_cast<std::uint32_t>(place->start));
        from = place->end;
      }
    }
    std::sort(starts_.begin(), starts_.end());
  }

  void read(Cover& cover) const {
    for (const Question& question : kQuestions) {
      const bool is_known = std::any_of(cover.answers.begin(), cover.answers.end(),
                                        [&](const CoverAnswer& each) { return each.name == question.name; });
      if (is_known) continue;
      std::size_t from = 0;
      while (const auto place = text::find_phrase(cover_text_, question.words, from)) {
        from = place->end;
        if (auto answer = read_answer(question, *place)) {
          cover.answers.push_back(std::move(*answer));
          break;
        }
      }
    }
    std::sort(cover.answers.begin(), cover.answers.end(),
              [](const CoverAnswer& a, const CoverAnswer& b) { return a.question.span.start < b.question.span.start; });
  }

 private:
  [[nodiscard]] std::optional<CoverAnswer> read_answer(const Question& question, const text::Match& place) const {
    const auto start = static_cast<std::uint32_t>(place.start);
    const auto after = static_cast<std::uint32_t>(place.end);
    const auto next = std::upper_bound(starts_.begin(), starts_.end(), after);
    std::uint32_t end = std::min(after + kLongestQuestion, static_cast<std::uint32_t>(cover_text_.size()));
    if (next != starts_.end()) end = std::min(end, *next);
    std::uint32_t from = after;
    while (const auto yes = find_word("yes", from, end)) {
      from = yes->end;
      const auto no = find_word("no", yes->end, std::min(end, yes->end + kYesToNo));
      if (!no.has_value()) continue;
      CoverAnswer answer = answer_at(*yes, *no, end);
      answer.name = question.name;
      answer.question = make_cover_value(text_, {{start, std::max(after, question_end(after, *yes, answer))}});
      return answer;
    }
    return std::nullopt;
  }

  /// The marks stand after their words, or before them, on the whole cover; here the outer ones tell.
  [[nodiscard]] CoverAnswer answer_at(const Word& yes, const Word& no, std::uint32_t end) const {
    const CheckBox* before_yes = box_before(yes.start);
    const CheckBox* between = box_after(yes.end);
    const CheckBox* after_no = box_after(no.end);
    if (between != nullptr && between->start >= no.start) between = nullptr;
    if (after_no != nullptr && after_no->start >= end) after_no = nullptr;
    const bool is_next_line = after_no != nullptr && before_yes != nullptr && is_line_between(no.end, after_no->start);
    const bool stands_before = before_yes != nullptr && (after_no == nullptr || is_next_line);
    CoverAnswer answer;
    answer.yes = mark_of(stands_before ? before_yes : between);
    answer.no = mark_of(stands_before ? box_before(no.start) : after_no);
    const bool says_yes = answer.yes.has_value() && answer.yes->checked;
    const bool says_no = answer.no.has_value() && answer.no->checked;
    answer.answer = says_yes && says_no ? "both" : says_yes ? "yes" : says_no ? "no" : "none";
    return answer;
  }

  [[nodiscard]] std::uint32_t question_end(std::uint32_t after, const Word& yes, const CoverAnswer& answer) const {
    std::uint32_t end = yes.start;
    if (const CheckBox* box = box_before(yes.start);
        box != nullptr && answer.yes.has_value() && text_.visible.span_of(box->start, box->end) == answer.yes->span) {
      end = box->start;
    }
    while (end > after && std::string_view(" \n:_").find(cover_text_[end - 1]) != std::string_view::npos) --end;
    return end;
  }

  [[nodiscard]] std::optional<AnswerMark> mark_of(const CheckBox* box) const {
    if (box == nullptr) return std::nullopt;
    return AnswerMark{box->state == CheckState::checked, text_.visible.span_of(box->start, box->end)};
  }

  [[nodiscard]] std::optional<Word> find_word(std::string_view word, std::uint32_t from, std::uint32_t end) const {
    const auto found = text::find_phrase(cover_text_.substr(0, end), word, from);
    if (!found.has_value()) return std::nullopt;
    return Word{static_cast<std::uint32_t>(found->start), static_cast<std::uint32_t>(found->end)};
  }

  [[nodiscard]] bool is_line_between(std::uint32_t start, std::uint32_t end) const {
    return text_.visible.slice(start, end).find('\n') != std::string_view::npos;
  }

  [[nodiscard]] const CheckBox* box_after(std::uint32_t offset) const {
    const auto next =
        std::partition_point(boxes_.begin(), boxes_.end(), [&](const CheckBox* box) { return box->start < offset; });
    if (next == boxes_.end() || (*next)->start - offset > kNearestBox) return nullptr;
    return has_words(text_.visible.slice(offset, (*next)->start)) ? nullptr : *next;
  }

  [[nodiscard]] const CheckBox* box_before(std::uint32_t offset) const {
    const auto next =
        std::partition_point(boxes_.begin(), boxes_.end(), [&](const CheckBox* box) { return box->end <= offset; });
    if (next == boxes_.begin()) return nullptr;
    const CheckBox* box = *(next - 1);
    if (offset - box->end > kNearestBox || has_words(text_.visible.slice(box->end, offset))) return nullptr;
    return box;
  }

  const DocumentText& text_;
  std::string_view cover_text_;
  std::vector<const CheckBox*> boxes_;
  std::vector<std::uint32_t> starts_;  // where questions begin, in order
};

}  // namespace

void read_cover_answers(const DocumentText& text, std::uint32_t end_offset, Cover& cover) {
  AnswerReader(text, end_offset).read(cover);
}

}  // namespace prefile::parse
