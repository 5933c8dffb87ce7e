#include "parse/signatures_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "parse/layout.h"
#include "text/glyphs.h"
#include "text/persons.h"

namespace prefile::parse {
namespace {

struct MarkSpelling {
  std::string_view spelling;  ///< lower case
  bool is_conformed;
  bool anywhere;  ///< else only at the start of the text
};

constexpr std::array kMarkSpellings{
    MarkSpelling{"/s/", true, true},           MarkSpelling{"/ s /", true, true},
    MarkSpelling{"/s /", true, true},          MarkSpelling{"/ s/", true, true},
    MarkSpelling{"\\s\\", true, true},         MarkSpelling{"/signed/", true, false},
    MarkSpelling{"(signed)", true, false},     MarkSpelling{"[signed]", true, false},
    MarkSpelling{"/s\\", true, false},         MarkSpelling{"\\s/", true, false},
    MarkSpelling{"/es/", true, false},         MarkSpelling{"s/s", true, false},
    MarkSpelling{"/s", true, false},           MarkSpelling{"s/", true, false},
    MarkSpelling{"//", false, false},          MarkSpelling{"\\\\", false, false},
    MarkSpelling{"[signature]", false, false}, MarkSpelling{"[signature on file]", false, false},
    MarkSpelling{"/x/", false, false},
};

struct LabelSpelling {
  std::string_view word;  ///< folded
  SignatureLabel label;
  bool needs_colon;
};

constexpr std::array kLabelSpellings{
    LabelSpelling{"by", SignatureLabel::by, false},
    LabelSpelling{"name", SignatureLabel::name, true},
    LabelSpelling{"print name", SignatureLabel::name, true},
    LabelSpelling{"printed name", SignatureLabel::name, true},
    LabelSpelling{"name and title", SignatureLabel::name, true},
    LabelSpelling{"name/title", SignatureLabel::name, false},
    LabelSpelling{"title", SignatureLabel::title, true},
    LabelSpelling{"its", SignatureLabel::title, true},
    LabelSpelling{"capacity", SignatureLabel::title, true},
    LabelSpelling{"date", SignatureLabel::date, false},
    LabelSpelling{"dated", SignatureLabel::date, false},
    LabelSpelling{"date of signature", SignatureLabel::date, true},
    LabelSpelling{"registrant", SignatureLabel::registrant, false},
    LabelSpelling{"the registrant", SignatureLabel::registrant, false},
    LabelSpelling{"company", SignatureLabel::registrant, true},
    LabelSpelling{"signature", SignatureLabel::signature, false},
    LabelSpelling{"signatures", SignatureLabel::signature, false},
};

constexpr std::array<std::string_view, 51> kTitleWords{
    "chief",      "president",   "officer",    "vice",       "secretary",     "treasurer",
    "director",   "counsel",     "chairman",   "chairwoman", "chair",         "chairperson",
    "controller", "comptroller", "manager",    "member",     "partner",       "trustee",
    "attorney",   "executive",   "principal",  "cfo",        "ceo",           "coo",
    "senior",     "managing",    "authorized", "agent",      "administrator", "representative",
    "signatory",  "depositor",   "servicer",   "vp",         "evp",           "svp",
    "finance",    "accountant",  "cpa",        "assistant",  "corporate",     "deputy",
    "interim",    "acting",      "founder",    "owner",      "directors",     "accounting",
    "financial",  "operating",   "legal"};

constexpr std::array<std::string_view, 26> kCompanyEnds{
    "inc", "incorporated", "corp",    "corporation", "company", "co",       "companies",   "llc",         "lp",
    "ltd", "limited",      "plc",     "llp",         "trust",   "na",       "association", "partnership", "bank",
    "sa",  "nv",           "bancorp", "fund",        "ag",      "holdings", "group",       "bancshares"};

constexpr std::array<std::string_view, 17> kSignatureEnds{
    "exhibit index",  "index to exhibits",        "index of exhibits",
    "exhibit list",   "list of exhibits",         "exhibits",
    "exhibit no",     "exhibit number",           "exhibit description",
    "exhibit table",  "statement of differences", "news release",
    "press release",  "for immediate release",    "certification",
    "certifications", "index to exhibit"};

std::string_view last_word(std::string_view folded) {
  const std::size_t space = folded.rfind(' ');
  return space == std::string_view::npos ? folded : folded.substr(space + 1);
}

template <std::size_t Size>
bool is_one_of(std::string_view word, const std::array<std::string_view, Size>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Calls `visit` for each word of a folded text until it returns true; true when it did.
template <typename Visit>
bool any_word(std::string_view folded, Visit visit) {
  std::size_t at = 0;
  while (at < folded.size()) {
    const std::size_t space = std::min(folded.find(' ', at), folded.size());
    if (visit(folded.substr(at, space - at))) return true;
    at = space + 1;
  }
  return false;
}

bool is_boundary(std::string_view text, std::size_t at) {
  return at == 0 || !text::is_word_character(text::glyph_before(text, at).code);
}

bool fits_mark(std::string_view lower, std::size_t at, const MarkSpelling& mark) {
  if (!lower.substr(at).starts_with(mark.spelling) || !is_boundary(lower, at)) return false;
  // The half marks "/s" and "s/" need something after them that is no part of a word.
  const std::size_t end = at + mark.spelling.size();
  if (mark.spelling == "/s" || mark.spelling == "s/s") return end >= lower.size() || lower[end] == ' ';
  return true;
}

/// Written small, unlike the words of a name ("of" and "the" may be, and "eBay").
bool is_small_word(std::string_view word) {
  constexpr std::array<std::string_view, 9> kInNames{"of", "and", "the", "for", "as", "de", "du", "its", "by"};
  const auto is_lower = [](char letter) { return letter >= 'a' && letter <= 'z'; };
  return word.size() > 1 && is_lower(word[0]) && is_lower(word[1]) && !is_one_of(word, kInNames);
}

bool is_upper_start(std::string_view text) {
  return !text.empty() && ((text[0] >= 'A' && text[0] <= 'Z') || static_cast<unsigned char>(text[0]) >= 0x80);
}

/// "by reference", "by order of the Board": nobody's name begins so, and no mark.
bool goes_on_in_prose(std::string_view after_by) {
  const bool is_lower = !after_by.empty() && after_by.front() >= 'a' && after_by.front() <= 'z';
  return is_lower && !find_signature_mark(after_by.substr(0, 4)).has_value();
}

}  // namespace

std::optional<SignatureMark> find_signature_mark(std::string_view text) {
  if (text.find_first_of("/\\([") == std::string_view::npos) return std::nullopt;  // every mark holds one of them
  const std::string lower = text::to_lower_ascii(text);
  const std::size_t start = std::min(lower.find_first_not_of(" *_-"), lower.size());
  for (const MarkSpelling& mark : kMarkSpellings) {
    if (fits_mark(lower, start, mark)) return SignatureMark{start, start + mark.spelling.size(), mark.is_conformed};
  }
  for (const MarkSpelling& mark : kMarkSpellings) {
    if (!mark.anywhere) continue;
    for (std::size_t at = lower.find(mark.spelling); at != std::string::npos; at = lower.find(mark.spelling, at + 1)) {
      if (is_boundary(lower, at)) return SignatureMark{at, at + mark.spelling.size(), mark.is_conformed};
    }
  }
  return std::nullopt;
}

LabelMatch match_signature_label(std::string_view text) {
  const std::size_t start = std::min(text.find_first_not_of(" (*["), text.size());
  const bool is_bracketed = start > 0 && text.substr(0, start).find_first_of("([") != std::string_view::npos;
  for (const LabelSpelling& spelling : kLabelSpellings) {
    const auto length = text::match_phrase_here(text.substr(start), spelling.word);
    if (!length.has_value()) continue;
    std::size_t end = start + *length;
    if (end < text.size() && text::is_word_character(text::glyph_at(text, end).code)) continue;
    const bool closes = is_bracketed && end < text.size() && (text[end] == ')' || text[end] == ']');
    while (end < text.size() && text[end] == ' ') ++end;
    if (spelling.label == SignatureLabel::by && goes_on_in_prose(text.substr(end))) continue;
    const bool has_colon = end < text.size() && (text[end] == ':' || text[end] == ';');
    if (spelling.needs_colon && !has_colon && !closes && end < text.size()) continue;
    if (spelling.label == SignatureLabel::registrant || spelling.label == SignatureLabel::signature) {
      if (!closes && !has_colon && end < text.size()) continue;
    }
    while (end < text.size() && std::string_view(": ;)].").find(text[end]) != std::string_view::npos) ++end;
    return {spelling.label, end};
  }
  return {};
}

bool has_title_word(std::string_view text) {
  return any_word(text::fold(text), [](std::string_view word) { return is_one_of(word, kTitleWords); });
}

std::optional<std::size_t> find_title_comma(std::string_view text) {
  // "Ann Onymous/Authorized Signatory, ABC Funding"
  const std::size_t slash = text.find('/');
  if (slash != std::string_view::npos && looks_like_person(text.substr(0, slash)) &&
      has_title_word(text.substr(slash + 1))) {
    return slash;
  }
  std::size_t from = 0;
  while (true) {
    const std::size_t comma = text.find_first_of(",;-", from);
    if (comma == std::string_view::npos) return std::nullopt;
    from = comma + 1;
    // A hyphen inside a double name is no such place.
    if (text[comma] == '-' && (comma == 0 || text[comma - 1] != ' ')) continue;
    const std::string folded = text::fold(text.substr(comma + 1));
    if (folded.empty()) continue;
    const std::string first = folded.substr(0, folded.find(' '));
    if (text::is_name_suffix(first)) continue;
    if (has_title_word(text.substr(comma + 1))) return comma;
  }
}

bool looks_like_place(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  const std::string_view trimmed = text::trim(text);
  const std::size_t comma = trimmed.rfind(',');
  if (trimmed.size() > kLongest || !is_upper_start(trimmed) || comma == std::string_view::npos) return false;
  const std::string folded = text::fold(trimmed);
  const bool is_firm = looks_like_company(trimmed) || any_word(folded, [](std::string_view word) {
                         return word == "accountants" || word == "auditors" || word == "chartered" || word == "firm";
                       });
  if (is_firm || has_title_word(trimmed) || text::fold(trimmed.substr(0, comma)).empty()) return false;
  const std::string region = text::fold(trimmed.substr(comma + 1));
  return !region.empty() && region.find_first_of("0123456789") == std::string::npos && !text::is_name_suffix(region);
}

bool is_name_suffix(std::string_view text) { return text::is_name_suffix(text::fold(text)); }

bool looks_like_person(std::string_view text) {
  if (text.size() > 60 || text.find_first_of("0123456789:") != std::string_view::npos) return false;
  const std::string_view trimmed = text::trim(text);
  if (!is_upper_start(trimmed)) return false;
  std::size_t words = 0;
  any_word(text::fold(trimmed), [&](std::string_view) {
    ++words;
    return false;
  });
  return words >= 2 && words <= 7 && !has_title_word(trimmed) && !looks_like_company(trimmed);
}

bool is_written_as_name(std::string_view text) {
  constexpr std::array<std::string_view, 16> kNoNames{
      "sincerely", "respectfully", "cordially", "very",  "yours",     "truly",   "accepted", "agreed",
      "attest",    "acknowledged", "executed",  "dated", "effective", "witness", "approved", "in"};
  const std::string_view trimmed = text::trim(text);
  if (trimmed.empty() || trimmed.find_first_of("0123456789") != std::string_view::npos) return false;
  if (std::string_view(".,:;").find(trimmed.back()) != std::string_view::npos) return false;
  const std::string folded = text::fold(trimmed);
  if (is_one_of(std::string_view(folded).substr(0, folded.find(' ')), kNoNames)) return false;
  return !any_word(trimmed, is_small_word);
}

bool reads_as_prose(std::string_view text) {
  constexpr int kMost = 2;
  const std::string_view trimmed = text::trim(text);
  if (is_small_word(trimmed.substr(0, trimmed.find(' ')))) return true;
  int count = 0;
  return any_word(trimmed, [&](std::string_view word) { return is_small_word(word) && ++count > kMost; });
}

bool looks_like_company(std::string_view text) {
  const std::string folded = text::fold(text);
  if (is_one_of(last_word(folded), kCompanyEnds)) return true;
  // "ABC Capital LLC, its general partner", "First Bank, as trustee"
  for (const std::string_view role : {" its ", " as "}) {
    const std::size_t at = folded.find(role);
    if (at == std::string::npos || std::string_view(folded).substr(at).starts_with(" as of ")) continue;
    if (is_one_of(last_word(std::string_view(folded).substr(0, at)), kCompanyEnds)) return true;
  }
  return false;
}

bool is_page_edge(std::string_view text) {
  constexpr std::array<std::string_view, 4> kEdges{"table of contents", "power of attorney", "powers of attorney",
                                                   "signatures and power of attorney"};
  std::string folded = text::fold(text);
  if (is_one_of(std::string_view(folded), kEdges)) return true;
  if (folded.starts_with("power of attorney ") || folded.starts_with("powers of attorney ")) return true;
  // Remarks under the signatures; who gets a copy of a letter.
  if (folded == "cc" || folded.starts_with("cc ") || folded.starts_with("note ") || folded.starts_with("attention ") ||
      folded == "footnotes")
    return true;
  if (folded.starts_with("the original statement shall be signed")) return true;  // instructions of a schedule
  if (folded.starts_with("cusip ")) return true;                                  // the running head of a schedule
  if (folded.starts_with("page ")) folded = folded.substr(5);
  if (folded.empty() || folded.size() > 12) return false;
  // Numbers, Roman numerals, the letter of a form or an annex: "3", "II-5", "F-10, III-2"; "F-3 of F-26"; "A-I-3".
  const bool has_number = folded.find_first_of("0123456789ivx") != std::string::npos;
  return has_number && !any_word(folded, [](std::string_view word) {
           const bool is_number = word.find_first_not_of("0123456789") == std::string_view::npos;
           const bool is_roman = word.find_first_not_of("ivx") == std::string_view::npos;
           return !is_number && !is_roman && word.size() > 1 && word != "of";
         });
}

bool is_signature_heading(std::string_view line) {
  constexpr std::size_t kLongest = 40;
  if (line.size() >= kLongest) return false;
  const std::string folded = text::fold(line);
  return folded == "signature" || folded == "signatures" || folded == "signature page";
}

bool ends_signatures(std::string_view line) {
  if (line.size() > 120) return false;
  const std::string folded = text::fold(line);
  if (is_one_of(std::string_view(folded), kSignatureEnds)) return true;
  if (!folded.starts_with("exhibit ") && !folded.starts_with("ex ")) return false;
  const std::size_t at = folded.find(' ') + 1;
  const bool is_number = at < folded.size() && folded[at] >= '0' && folded[at] <= '9';
  // "Exhibit A", "Exhibit I: Joint Filing Agreement"
  std::string_view number = std::string_view(folded).substr(at);
  number = number.substr(0, std::min(number.find(' '), number.size()));
  const bool is_letter = number.size() == 1 || number.find_first_not_of("ivx") == std::string_view::npos;
  return is_number || (is_letter && !number.empty()) || folded.starts_with("exhibit no") ||
         folded.starts_with("exhibit number") || folded.starts_with("exhibit index");
}

}  // namespace prefile::parse
