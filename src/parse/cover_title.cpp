// The title lines of a cover: form, amendment, kind of report, statute.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_captions.h"
#include "parse/cover_page.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Names written without their dash.
constexpr std::array<std::string_view, 7> kJoinedForms{"8k", "10k", "10q", "20f", "40f", "11k", "6k"};
constexpr std::array<std::string_view, 8> kSchedules{"13d", "13g", "14a", "14c", "14d", "to", "13e", "14n"};
constexpr std::uint32_t kMostStatuteLength = 160;
constexpr std::size_t kLongestTitleLine = 120;
constexpr std::size_t kMostAmendmentDigits = 5;  // with a comma
constexpr std::array<std::string_view, 8> kReportHeadings{"current report",
                                                          "annual report",
                                                          "quarterly report",
                                                          "transition report",
                                                          "semiannual report",
                                                          "registration statement",
                                                          "report of foreign private issuer",
                                                          "report of foreign issuer"};

/// A form's name as people write it ("8-K", "8 - K", "10-K405", "8-K/A") and as the Commission does.
struct FormName {
  TextRange range;
  std::string name;
};

bool is_plain_word(const std::vector<CoverToken>& tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].mark == 0;
}

/// "8" and "K", "10" and "K405", "S" and "1": the two halves of a name.
bool are_halves(std::string_view first, std::string_view second) {
  const bool is_number = first.size() <= 2 && first.find_first_not_of("0123456789") == std::string_view::npos;
  const bool is_letter =
      first == "s" || first == "f" || first == "n" || first == "sf" || first == "24f" || first == "abs";
  if (is_number) return !second.empty() && second.size() <= 5 && second[0] >= 'a' && second[0] <= 'z';
  return is_letter && !second.empty() && second.size() <= 3;
}

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return result;
}

/// The name that begins at token `at`; "/A" belongs to it.
std::optional<FormName> form_name_at(const std::vector<CoverToken>& tokens, std::size_t at) {
  if (!is_plain_word(tokens, at)) return std::nullopt;
  FormName form;
  form.range.start = tokens[at].start;
  std::size_t next = at;
  const bool dashed = at + 2 < tokens.size() && tokens[at + 1].mark == '.' && is_plain_word(tokens, at + 2) &&
                      are_halves(tokens[at].word, tokens[at + 2].word);
  if (dashed) {
    form.name = upper(tokens[at].word) + "-" + upper(tokens[at + 2].word);
    next = at + 2;
  } else if (is_plain_word(tokens, at + 1) && tokens[at + 1].word.size() == 1 &&
             are_halves(tokens[at].word, tokens[at + 1].word)) {
    form.name = upper(tokens[at].word) + "-" + upper(tokens[at + 1].word);
    next = at + 1;
  } else if (std::find(kJoinedForms.begin(), kJoinedForms.end(), tokens[at].word) != kJoinedForms.end()) {
    form.name = upper(tokens[at].word.substr(0, tokens[at].word.size() - 1)) + "-" +
                upper(tokens[at].word.substr(tokens[at].word.size() - 1));
  } else {
    return std::nullopt;
  }
  form.range.end = tokens[next].end;
  if (next + 2 < tokens.size() && tokens[next + 1].mark == '.' && tokens[next + 2].word == "a") {
    form.name += "/A";
    form.range.end = tokens[next + 2].end;
  }
  return form;
}

/// "SCHEDULE 13G/A" on a line of its own.
std::optional<FormName> schedule_in(const std::vector<CoverToken>& tokens) {
  if (tokens.size() < 2 || tokens.size() > 6 || tokens[0].word != "schedule") return std::nullopt;
  if (std::find(kSchedules.begin(), kSchedules.end(), tokens[1].word) == kSchedules.end()) return std::nullopt;
  FormName form{{tokens[0].start, tokens[1].end}, "SCHEDULE " + upper(tokens[1].word)};
  // "14D-9", "13E-3", "TO-T", "13G/A"
  for (std::size_t at = 3; at < tokens.size(); at += 2) {
    const bool is_suffix = tokens[at - 1].mark == '.' && tokens[at].word.size() == 1;
    if (!is_suffix) return at == 3 && tokens[2].mark == 0 ? std::nullopt : std::optional(form);
    form.name += (tokens[at].word == "a" ? "/" : "-") + upper(tokens[at].word);
    form.range.end = tokens[at].end;
  }
  return form;
}

/// The form in "FORM 8-K", also when "8-K" stands on the next line.
std::optional<FormName> find_form(const Layout& layout) {
  for (std::uint32_t piece = 0; piece < layout.pieces().size(); ++piece) {
    const std::string_view text = layout.text_of(piece);
    if (text.size() > 80) continue;
    const auto tokens = tokenize_cover(text, layout.pieces()[piece].start);
    if (auto schedule = schedule_in(tokens)) return schedule;
    if (tokens.empty() || tokens[0].word != "form") continue;
    if (tokens.size() > 1) {
      if (auto name = form_name_at(tokens, 1)) return name;
      continue;
    }
    if (piece + 1 >= layout.pieces().size()) continue;
    if (auto name = form_name_at(tokenize_cover(layout.text_of(piece + 1), layout.pieces()[piece + 1].start), 0)) {
      return name;
    }
  }
  return std::nullopt;
}

/// The lines of a range, without those that are drawn.
std::vector<TextRange> without_rules(const DocumentText& text, TextRange range) {
  std::vector<TextRange> ranges;
  std::uint32_t start = range.start;
  while (start < range.end) {
    const std::string_view rest = text.visible.slice(start, range.end);
    const auto end = start + static_cast<std::uint32_t>(std::min(rest.find('\n'), rest.size()));
    if (end > start && !is_rule(text.visible.slice(start, end))) ranges.push_back({start, end});
    start = end + 1;
  }
  return ranges;
}

/// The number in "(Amendment No. 1)", "Post-Effective Amendment No. 2": on a line of the title, not in prose.
std::optional<TextRange> find_amendment(const Layout& layout) {
  for (std::uint32_t piece = 0; piece < layout.pieces().size(); ++piece) {
    const std::string_view text = layout.text_of(piece);
    const auto found = text.size() <= kLongestTitleLine ? text::find_phrase(text, "amendment no", 0, false)
                                                        : std::optional<text::Match>{};
    if (!found.has_value()) continue;
    std::size_t at = found->end;
    while (at < text.size() && std::string_view(". :_#").find(text[at]) != std::string_view::npos) ++at;
    std::size_t end = at;
    // "2,726": a fund family shares one registration statement.
    const auto is_digit = [&](std::size_t place) {
      return place < text.size() && text[place] >= '0' && text[place] <= '9';
    };
    while (is_digit(end) || (end > at && text[end < text.size() ? end : at] == ',' && is_digit(end + 1) &&
                             is_digit(end + 2) && is_digit(end + 3)))
      ++end;
    if (end == at || end - at > kMostAmendmentDigits) continue;
    const std::uint32_t start = layout.pieces()[piece].start;
    return TextRange{start + static_cast<std::uint32_t>(at), start + static_cast<std::uint32_t>(end)};
  }
  return std::nullopt;
}

/// What the report says it is: the heading that stands first, on a line of the title.
std::optional<TextRange> find_report_heading(const Layout& layout) {
  for (std::uint32_t piece = 0; piece < layout.pieces().size(); ++piece) {
    const std::string_view text = layout.text_of(piece);
    if (text.size() > kLongestTitleLine) continue;
    for (const std::string_view heading : kReportHeadings) {
      const auto found = text::find_phrase(text, heading);
      if (!found.has_value()) continue;
      const std::uint32_t start = layout.pieces()[piece].start;
      return TextRange{start + static_cast<std::uint32_t>(found->start),
                       start + static_cast<std::uint32_t>(found->end)};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<TextRange> find_statute(std::string_view text) {
  constexpr std::array<std::string_view, 5> kStarts{"pursuant to section", "under section", "pursuant to rule 13a-16",
                                                    "under the securities act", "under the securities exchange act"};
  for (const std::string_view start : kStarts) {
    const auto from = text::find_phrase(text, start);
    if (!from.has_value()) continue;
    const std::string_view rest = text.substr(from->start, kMostStatuteLength);
    std::optional<std::size_t> end;
    for (const std::string_view last : {"1934", "1933", "l934", "1940"}) {
      const std::size_t at = rest.find(last);
      if (at != std::string_view::npos && (!end.has_value() || at + 4 < *end)) end = at + 4;
    }
    if (!end.has_value()) continue;
    return TextRange{static_cast<std::uint32_t>(from->start), static_cast<std::uint32_t>(from->start + *end)};
  }
  return std::nullopt;
}

void read_cover_title(const Layout& layout, std::uint32_t end_offset, Cover& cover) {
  const DocumentText& document = layout.document();
  const std::string_view text = document.visible.slice(0, end_offset);
  const auto set = [&](std::optional<Value>& field, const std::optional<TextRange>& range) {
    if (range.has_value()) field = make_cover_value(document, {*range});
  };
  if (auto form = find_form(layout)) {
    cover.form = make_cover_value(document, {form->range});
    cover.form->value = std::move(form->name);
  }
  set(cover.amendment_number, find_amendment(layout));
  if (const auto statute = find_statute(text))
    cover.statute = make_cover_value(document, without_rules(document, *statute));
  set(cover.report_heading, find_report_heading(layout));
}

}  // namespace prefile::parse
