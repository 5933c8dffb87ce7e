// Certifications: whose they are, what report they name, whether they are signed, and their paragraphs.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/certifications_paragraphs.h"
#include "parse/cover_page.h"
#include "parse/exhibits_references.h"
#include "parse/extract.h"
#include "parse/signatures_words.h"
#include "text/dates.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// A certification names its kind and its certifier in its first part.
constexpr std::size_t kOpeningLength = 20'000;
/// Of one document; far more than officers certify one report.
constexpr std::size_t kMostCertifications = 256;
constexpr std::size_t kLongestName = 80;
/// "I, Ann Onymous, Chairman and Chief Executive Officer of ... (the "Company"), certify".
constexpr std::size_t kLongestOpening = 300;

struct CertificationSign {
  std::string_view kind;
  std::string_view phrase;
};

/// First match decides. The ABS form names the distribution reports on Form 10-D.
constexpr std::array kCertificationSigns{
    CertificationSign{"abs", "reports on form 10-d"}, CertificationSign{"906", "section 1350"},
    CertificationSign{"906", "section 906"},          CertificationSign{"906", "u.s.c. 1350"},
    CertificationSign{"302", "certify that"},
};

std::string kind_of(std::string_view type, std::string_view text) {
  for (const CertificationSign& sign : kCertificationSigns) {
    // A 302 certificate may mention section 906; the exhibit number knows better.
    if (sign.kind == "906" && type.starts_with("EX-31")) continue;
    if (sign.kind == "302" && type.starts_with("EX-32")) continue;
    if (text::has_phrase(text, sign.phrase)) return std::string(sign.kind);
  }
  return type.starts_with("EX-32") ? "906" : "302";
}

/// "Ann Onymous" in "I, Ann Onymous, certify that"; the verb's offset, too.
struct Opening {
  TextRange name;
  std::uint32_t verb = 0;
};

/// Whether the "I" at `at` is the pronoun, and no numeral: "II, ", "Part I, ".
bool is_pronoun(std::string_view text, std::size_t at) {
  constexpr std::string_view kNumbered[] = {"part",    "title",   "section", "article", "schedule", "class", "annex",
                                            "exhibit", "chapter", "tier",    "series",  "appendix", "phase", "volume"};
  if (at > 0 && text::is_word_character(text::glyph_before(text, at).code)) return false;
  const std::string_view before = text::trim(text.substr(0, at));
  const std::string_view word = before.substr(before.find_last_of(" \n") + 1);
  return std::none_of(std::begin(kNumbered), std::end(kNumbered),
                      [&](std::string_view each) { return text::equals_ignore_case(word, each); });
}

/// The last "I, " in [from, to), as the offset behind it.
std::optional<std::size_t> find_pronoun(std::string_view text, std::size_t from, std::size_t to) {
  constexpr std::string_view kPronoun = "I, ";
  std::string_view window = text.substr(0, to);
  for (std::size_t at = window.rfind(kPronoun); at != std::string_view::npos && at >= from;
       at = window.rfind(kPronoun)) {
    if (is_pronoun(text, at)) return at + kPronoun.size();
    window = window.substr(0, at);
  }
  return std::nullopt;
}

/// The next opening whose words begin at or after `from`. "I, Ann Onymous, certify ..., and I further certify" opens
/// once.
std::optional<Opening> find_opening(std::string_view text, std::size_t from) {
  const std::size_t floor = from;
  while (const auto found = text::find_phrase(text, "certify", from)) {
    from = found->end;
    const std::size_t window = found->start > kLongestOpening ? found->start - kLongestOpening : 0;
    const std::string_view before = text.substr(0, found->start);
    const auto pronoun = find_pronoun(before, std::max(window, floor), before.size());
    if (!pronoun) continue;
    const std::size_t start = *pronoun;
    std::size_t end = before.find_first_of(",;", start);
    if (end == std::string_view::npos) end = before.size();
    if (end - start > kLongestName) continue;
    for (const std::string_view word : {"do hereby", "hereby"}) {
      const auto adverb = text::find_phrase(before.substr(0, end), word, start);
      if (adverb) end = std::min(end, adverb->start);
    }
    while (end > start && (before[end - 1] == ' ' || before[end - 1] == '\n')) --end;
    if (end <= start) continue;
    return Opening{{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)},
                   static_cast<std::uint32_t>(found->start)};
  }
  return std::nullopt;
}

std::vector<Opening> find_openings(std::string_view text, std::size_t from, std::size_t most) {
  std::vector<Opening> openings;
  while (openings.size() < most) {
    const auto found = find_opening(text, from);
    if (!found) break;
    openings.push_back(*found);
    from = found->verb + 1;
  }
  return openings;
}

class CertificationReader {
 public:
  CertificationReader(Filing& filing, DocumentIndex document)
      : filing_(filing),
        document_(document),
        text_(filing.documents[document].text),
        all_(text_.visible.text()),
        type_(filing.documents[document].type ? filing.documents[document].type->value : std::string()) {}

  void read(std::uint32_t from, bool is_exhibit);

 private:
  void read_one(std::uint32_t start, std::uint32_t end, std::optional<TextRange> name);
  void read_signature(Certification& certification) const;
  void read_report(Certification& certification) const;
  void read_date(Certification& certification) const;
  void judge(Certification& certification) const;
  [[nodiscard]] bool has_statements(const Certification& certification) const;
  [[nodiscard]] std::uint32_t heading_above(std::uint32_t offset, std::uint32_t least) const;
  [[nodiscard]] std::uint32_t end_of_signature(std::uint32_t offset) const;
  void report_limit(std::uint32_t offset);
  [[nodiscard]] Lines::const_iterator line_at(std::uint32_t offset) const;
  [[nodiscard]] Value value_at(std::uint32_t start, std::uint32_t end) const {
    return filing_.value_of({document_, start, end});
  }

  Filing& filing_;
  DocumentIndex document_;
  const DocumentText& text_;
  std::string_view all_;
  std::string type_;
};

Lines::const_iterator CertificationReader::line_at(std::uint32_t offset) const {
  return std::partition_point(text_.lines.begin(), text_.lines.end(),
                              [offset](const Line& line) { return line.end <= offset; });
}

/// A certification begins at its heading, which stands a few lines above its opening words.
std::uint32_t CertificationReader::heading_above(std::uint32_t offset, std::uint32_t least) const {
  constexpr int kReach = 12;
  constexpr std::uint32_t kLongestHeading = 200;
  auto line = line_at(offset);
  std::uint32_t start = line == text_.lines.end() ? offset : line->start;
  for (int i = 0; i < kReach && line != text_.lines.begin(); ++i) {
    --line;
    if (line->start < least) break;
    const std::string_view shown = text_.visible.slice(line->start, line->end);
    if (shown.size() <= kLongestHeading && text::has_phrase(shown, "certification")) start = line->start;
    if (find_signature_mark(shown)) break;
  }
  return std::max(start, least);
}

/// Behind the first typed signature after `offset`, with the lines under it: where the last certification of a report
/// ends, which exhibits may follow.
std::uint32_t CertificationReader::end_of_signature(std::uint32_t offset) const {
  constexpr std::uint32_t kLongestLine = 200;
  constexpr int kLinesBelow = 8;
  for (auto line = line_at(offset); line != text_.lines.end(); ++line) {
    if (line->end - line->start > kLongestLine) continue;
    const auto mark = find_signature_mark(text_.visible.slice(line->start, line->end));
    if (!mark.has_value() || !mark->is_conformed) continue;
    for (int i = 0; i < kLinesBelow && line + 1 != text_.lines.end(); ++i) ++line;
    return line->end;
  }
  return text_.visible.size();
}

void CertificationReader::report_limit(std::uint32_t offset) {
  filing_.problems.push_back(
      {"limit-certifications",
       "a document holds more than " + std::to_string(kMostCertifications) + " certifications; the rest was not read",
       text_.visible.span_of(offset, offset), true});
}

/// The first line with a typed signature, the name on it, and the capacity below.
void CertificationReader::read_signature(Certification& certification) const {
  constexpr std::uint32_t kLongestLine = 200;
  constexpr int kCapacityReach = 5;
  const Passage& passage = certification.passage;
  for (auto line = line_at(passage.start); line != text_.lines.end() && line->start < passage.end; ++line) {
    const std::string_view shown = text_.visible.slice(line->start, line->end);
    if (shown.size() > kLongestLine) continue;
    const auto mark = find_signature_mark(shown);
    if (!mark.has_value() || !mark->is_conformed) continue;
    certification.signed_conformed = true;
    const std::string_view name = text::trim(shown.substr(mark->end));
    if (!name.empty()) {
      const auto start = line->start + static_cast<std::uint32_t>(name.data() - shown.data());
      const auto length = static_cast<std::uint32_t>(find_title_comma(name).value_or(name.size()));
      certification.signer = value_at(start, start + length);
      if (!certification.certifier) certification.certifier = certification.signer;
    }
    auto below = line;
    for (int i = 0; i < kCapacityReach && ++below != text_.lines.end() && below->start < passage.end; ++i) {
      const std::string_view words = text_.visible.slice(below->start, below->end);
      if (words.size() > kLongestLine || !has_title_word(words)) continue;
      const LabelMatch label = match_signature_label(words);
      certification.capacity = value_at(below->start + static_cast<std::uint32_t>(label.end), below->end);
      return;
    }
    return;
  }
}

/// The form, the registrant and the period of the report that the first paragraph, or the sentence before, names.
void CertificationReader::read_report(Certification& certification) const {
  const Passage& passage = certification.passage;
  const std::string_view words = all_.substr(0, passage.end);
  std::size_t behind = passage.start;
  for (auto form = text::find_phrase(words, "form", passage.start); form;
       form = text::find_phrase(words, "form", form->end)) {
    std::size_t name = form->end;
    while (name < words.size() && (words[name] == ' ' || words[name] == '\n')) ++name;
    const auto end = match_form_name(words, name);
    if (!end) continue;
    certification.report_form = value_at(static_cast<std::uint32_t>(name), static_cast<std::uint32_t>(*end));
    behind = *end;
    break;
  }
  const auto put_name = [&](std::size_t start, std::size_t stop) {
    for (const std::string_view end : {" for ", " as ", " (", ";", " on form"}) {
      const auto found = text::find_phrase(words.substr(0, stop), end, start, false);
      if (found) stop = std::min(stop, found->start);
    }
    stop = std::min(stop, words.find('\n', start));
    while (stop > start && (words[stop - 1] == ',' || words[stop - 1] == ' ')) --stop;
    if (stop > start) {
      certification.registrant = value_at(static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(stop));
    }
  };
  constexpr std::size_t kLongestCompany = 160;
  const auto of = text::find_phrase(words.substr(0, std::min(words.size(), behind + 8)), "of", behind);
  const auto report = text::find_phrase(words.substr(0, behind), "report of", passage.start);
  if (report) {
    put_name(report->end + 1, std::min(words.size(), report->end + kLongestCompany));
  } else if (of && certification.report_form) {
    put_name(of->end + 1, std::min(words.size(), of->end + kLongestCompany));
  }
  for (const std::string_view word : {"ended", "ending"}) {
    const auto found = text::find_phrase(words, word, passage.start);
    if (!found || certification.period) continue;
    const auto date = text::find_date(words.substr(0, std::min(words.size(), found->end + 30)), found->end);
    if (!date) continue;
    certification.period = value_at(static_cast<std::uint32_t>(date->start), static_cast<std::uint32_t>(date->end));
  }
}

/// "Date: March 3, 2021", or a line that is nothing but a date.
void CertificationReader::read_date(Certification& certification) const {
  constexpr std::uint32_t kLongestLine = 60;
  const Passage& passage = certification.passage;
  for (auto line = line_at(passage.start); line != text_.lines.end() && line->start < passage.end; ++line) {
    if (line->end - line->start > kLongestLine) continue;
    const std::string_view shown = text_.visible.slice(line->start, line->end);
    const auto date = text::find_date(shown);
    if (!date) continue;
    const bool is_labelled = match_signature_label(shown).label == SignatureLabel::date;
    if (!is_labelled && date->end - date->start + 4 < shown.size()) continue;
    certification.date = value_at(line->start + static_cast<std::uint32_t>(date->start),
                                  line->start + static_cast<std::uint32_t>(date->end));
    if (is_labelled) return;
  }
}

/// The statements of 18 U.S.C. 1350 stand in one sentence as often as in paragraphs of their own.
bool CertificationReader::has_statements(const Certification& certification) const {
  const std::string_view words = all_.substr(0, certification.passage.end);
  constexpr std::string_view kStatements[] = {"fully complies", "fully comply", "fairly presents", "fairly present"};
  return certification.kind == "906" &&
         std::any_of(std::begin(kStatements), std::end(kStatements), [&](std::string_view statement) {
           return text::find_phrase(words, statement, certification.passage.start).has_value();
         });
}

void CertificationReader::judge(Certification& certification) const {
  if (certification.paragraphs.empty() && !has_statements(certification)) {
    certification.doubt = "no paragraph of the certification was recognised";
  } else if (!certification.certifier) {
    certification.doubt = "it was not seen who certifies";
  }
}

void CertificationReader::read_one(std::uint32_t start, std::uint32_t end, std::optional<TextRange> name) {
  Certification certification;
  const std::string_view opening = all_.substr(start, std::min<std::size_t>(end - start, kOpeningLength));
  certification.kind = kind_of(type_, opening);
  certification.document = document_;
  certification.passage = {document_, start, end};
  if (name) certification.certifier = make_cover_value(text_, {*name});
  read_signature(certification);
  read_report(certification);
  read_date(certification);
  if (const auto icfr = text::find_phrase(all_.substr(0, end), "internal control over financial reporting", start)) {
    certification.icfr = value_at(static_cast<std::uint32_t>(icfr->start), static_cast<std::uint32_t>(icfr->end));
  }
  certification.paragraphs =
      read_certification_paragraphs(filing_, document_, start, end, certification.kind, filing_.filing_date);
  judge(certification);
  filing_.certifications.push_back(std::move(certification));
}

/// Each opening begins a certification; an exhibit without one is one all the same.
void CertificationReader::read(std::uint32_t from, bool is_exhibit) {
  std::vector<Opening> openings = find_openings(all_, from, kMostCertifications + 1);
  if (openings.size() > kMostCertifications) {
    report_limit(openings.back().name.start);
    openings.pop_back();
  }
  if (openings.empty()) {
    if (is_exhibit) read_one(from, text_.visible.size(), std::nullopt);
    return;
  }
  std::uint32_t start = is_exhibit ? from : heading_above(openings.front().name.start, from);
  for (std::size_t i = 0; i < openings.size(); ++i) {
    const bool is_last = i + 1 == openings.size();
    const std::uint32_t end = is_last ? (is_exhibit ? text_.visible.size() : end_of_signature(openings[i].verb))
                                      : heading_above(openings[i + 1].name.start, openings[i].verb);
    read_one(start, end, openings[i].name);
    start = end;
  }
}

/// Behind its signatures a report of 2002 or 2003 holds its certifications, as does a document that has its exhibits in
/// it.
bool may_hold_certifications(const Filing& filing) {
  constexpr std::string_view kForms[] = {"10-K", "10-Q", "20-F", "40-F", "10-D", "N-CSR", "N-Q"};
  return std::any_of(std::begin(kForms), std::end(kForms),
                     [&](std::string_view form) { return filing.form.starts_with(form); });
}

/// The exhibits of an annual report of a foreign issuer that hold its certifications, where they hold any: Form 20-F
/// numbers them 12 and 13, Form 40-F files them as additional exhibits.
struct ForeignExhibit {
  std::string_view form;
  std::string_view type;
};
constexpr std::array kForeignExhibits{ForeignExhibit{"20-F", "EX-12"}, ForeignExhibit{"20-F", "EX-13"},
                                      ForeignExhibit{"40-F", "EX-99"}, ForeignExhibit{"40-F", "EX-12"},
                                      ForeignExhibit{"40-F", "EX-13"}};

bool is_foreign_certification(const Filing& filing, std::string_view type, std::string_view text) {
  const bool may_be = std::any_of(kForeignExhibits.begin(), kForeignExhibits.end(), [&](const ForeignExhibit& each) {
    return filing.form.starts_with(each.form) && type.starts_with(each.type);
  });
  if (!may_be) return false;
  const std::string_view opening = text.substr(0, std::min(text.size(), kOpeningLength));
  if (!text::has_phrase(opening, "certify") && !text::has_phrase(opening, "certifies")) return false;
  constexpr std::string_view kSubjects[] = {"section 1350", "u.s.c. 1350", "section 906",
                                            "disclosure controls and procedures"};
  return std::any_of(std::begin(kSubjects), std::end(kSubjects),
                     [opening](std::string_view subject) { return text::has_phrase(opening, subject); });
}

}  // namespace

void find_certifications(Filing& filing) {
  for (DocumentIndex index = 0; index < filing.documents.size(); ++index) {
    const Document& document = filing.documents[index];
    if (document.text.lines.empty()) continue;
    const std::string_view type = document.type ? std::string_view(document.type->value) : std::string_view();
    if (type.starts_with("EX-31") || type.starts_with("EX-32") ||
        is_foreign_certification(filing, type, document.text.visible.text())) {
      CertificationReader(filing, index).read(0, true);
    } else if (filing.primary == index && !filing.signature_blocks.empty() && may_hold_certifications(filing)) {
      const Passage& block = filing.signature_blocks.front().passage;
      if (block.document == index) CertificationReader(filing, index).read(block.end, false);
    }
  }
}

}  // namespace prefile::parse
