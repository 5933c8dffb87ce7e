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

constexpr std::uint32_t kMostStatuteLength = 160;
constexpr std::array<std::string_view, 4> kReportHeadings{"current report", "annual report", "quarterly report",
                                                          "transition report"};

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
  const bool is_letter = first.size() == 1 && (first == "s" || first == "f" || first == "n");
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
  } else if (tokens[at].word == "8k" || tokens[at].word == "10k" || tokens[at].word == "10q") {
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

/// The form in "FORM 8-K", also when "8-K" stands on the next line.
std::optional<FormName> find_form(const Layout& layout) {
  for (std::uint32_t piece = 0; piece < layout.pieces().size(); ++piece) {
    const std::string_view text = layout.text_of(piece);
    if (text.size() > 80) continue;
    const auto tokens = tokenize_cover(text, layout.pieces()[piece].start);
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

/// From "Pursuant to Section" to the year of the Act.
std::optional<TextRange> find_statute(std::string_view text) {
  constexpr std::array<std::string_view, 2> kStarts{"pursuant to section", "under section"};
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

/// The number in "(Amendment No. 1)".
std::optional<TextRange> find_amendment(std::string_view text) {
  const auto found = text::find_phrase(text, "amendment no", 0, false);
  if (!found.has_value()) return std::nullopt;
  std::size_t at = found->end;
  while (at < text.size() && (text[at] == '.' || text[at] == ' ' || text[at] == ':')) ++at;
  std::size_t end = at;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  if (end == at || end - at > 3) return std::nullopt;
  return TextRange{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
}

}  // namespace

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
  set(cover.amendment_number, find_amendment(text));
  if (const auto statute = find_statute(text))
    cover.statute = make_cover_value(document, without_rules(document, *statute));
  for (const std::string_view heading : kReportHeadings) {
    const auto found = text::find_phrase(text, heading);
    if (!found.has_value()) continue;
    cover.report_heading = make_cover_value(
        document, {{static_cast<std::uint32_t>(found->start), static_cast<std::uint32_t>(found->end)}});
    break;
  }
}

}  // namespace prefile::parse
