#include "parse/accountants_names.h"

#include <algorithm>
#include <array>

#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kLongestName = 160;

// Legal forms that stand behind a comma.
constexpr std::array<std::string_view, 20> kLegalForms{
    "inc", "llc", "l.l.c", "ltd", "limited", "corp", "corporation",  "n.v",     "nv",  "s.a",
    "sa",  "plc", "p.l.c", "l.p", "lp",      "co",   "incorporated", "company", "n.a", "llp"};

// Words with which the sentence goes on behind a name.
constexpr std::array<std::string_view, 25> kGoesOn{"and its",
                                                   "and subsidiaries",
                                                   "and subsidiary",
                                                   "and consolidated",
                                                   "and the",
                                                   "as of",
                                                   "as at",
                                                   "which",
                                                   "for the",
                                                   "for each",
                                                   "included",
                                                   "appearing",
                                                   "at",
                                                   "incorporated by",
                                                   "dated",
                                                   "of our",
                                                   "our report",
                                                   "our reports",
                                                   "contained",
                                                   "that",
                                                   "listed",
                                                   "appears",
                                                   "is",
                                                   "are",
                                                   "we"};

bool ends_at(std::string_view text, std::size_t at) {
  return at >= text.size() || !text::is_word_character(text::glyph_at(text, at).code);
}

/// Offset behind the legal form that stands behind the comma at `comma`; `comma` itself when none does.
std::size_t behind_legal_form(std::string_view text, std::size_t comma) {
  const std::size_t at = text::skip_space(text, comma + 1);
  for (const std::string_view form : kLegalForms) {
    const auto length = text::match_phrase_here(text.substr(std::min(at, text.size())), form);
    if (!length || !ends_at(text, at + *length)) continue;
    const std::size_t end = at + *length;
    return end < text.size() && text[end] == '.' ? end + 1 : end;
  }
  return comma;
}

/// Offset of a full stop that ends the sentence: a capital follows, and no initial or short form stands before it.
bool ends_sentence(std::string_view text, std::size_t stop) {
  const std::size_t next = text::skip_space(text, stop + 1);
  if (next == stop + 1 && next < text.size()) return false;
  const std::size_t word = text.substr(0, stop).find_last_of(" \n.,(");
  const std::string_view last = text.substr(word == std::string_view::npos ? 0 : word + 1, stop);
  const std::size_t length = word == std::string_view::npos ? stop : stop - word - 1;
  const bool is_legal_form = std::any_of(kLegalForms.begin(), kLegalForms.end(), [&](std::string_view form) {
    return text::equals_ignore_case(last.substr(0, length), form);
  });
  return length > 2 && !is_legal_form;
}

}  // namespace

std::size_t company_name_length(std::string_view text) {
  text = text.substr(0, kLongestName);
  if (text.empty() || text.front() < 'A' || text.front() > 'Z') return 0;
  std::size_t end = text.size();
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == ',') {
      const std::size_t behind = behind_legal_form(text, at);
      end = behind;
      if (behind == at) break;
      at = behind - 1;
      end = text.size();
      continue;
    }
    if (c == ';' || c == '(' || c == ':' || (c == '.' && ends_sentence(text, at))) {
      end = at;
      break;
    }
    if (c != ' ' && c != '\n') continue;
    const std::size_t next = text::skip_space(text, at);
    const std::string_view rest = text.substr(std::min(next, text.size()));
    if (std::any_of(kGoesOn.begin(), kGoesOn.end(), [&](std::string_view words) {
          const auto length = text::match_phrase_here(rest, words);
          return length && ends_at(rest, *length) && rest.front() >= 'a' && rest.front() <= 'z';
        })) {
      end = at;
      break;
    }
  }
  std::string_view name = text::trim(text.substr(0, end));
  for (const std::string_view own : {"'s", "\u2019s"}) {
    if (name.ends_with(own)) name.remove_suffix(own.size());
  }
  return name.size();
}

}  // namespace prefile::parse
