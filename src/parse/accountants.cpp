// Reports and consents of independent accountants: who signs what, where and when.
#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "parse/accountants_names.h"
#include "parse/extract.h"
#include "parse/signatures_words.h"
#include "text/dates.h"
#include "text/glyphs.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kLongestHeading = 160;
constexpr std::uint32_t kLongestLine = 160;
/// Lines from a report's heading in which its signature stands; with critical audit matters they are many. Further down
/// the doubt says that none was seen.
constexpr std::size_t kMostLines = 400;
/// Lines below the signature that hold city, date and firm number.
constexpr std::size_t kSignatureReach = 8;
/// Lines around the firm's name and the marks of its partners.
constexpr std::size_t kPartners = 4;
constexpr std::size_t kMostReports = 256;

constexpr std::array<std::string_view, 10> kHeadings{"report of independent",
                                                     "reports of independent",
                                                     "independent auditor",
                                                     "independent accountant",
                                                     "report of registered public accounting firm",
                                                     "auditors report",
                                                     "auditor s report",
                                                     "report of the independent",
                                                     "independent registered public accounting firm",
                                                     "independent public accountant"};
constexpr std::array<std::string_view, 13> kFirmEndings{" llp",
                                                        " l l p",
                                                        " pc",
                                                        " p c",
                                                        " ltd",
                                                        " pllc",
                                                        " cpas",
                                                        " cpa",
                                                        " llc",
                                                        " sa",
                                                        " ag",
                                                        " gmbh",
                                                        " chartered accountants"};
constexpr std::array<std::string_view, 10> kAddressees{
    "stockholders of", "shareholders of", "shareowners of", "share owners of", "directors of",
    "members of",      "partners of",     "unitholders of", "trustees of",     "holders of"};

/// Where the signature of a report stands, and why that is not sure.
struct SignatureLine {
  std::size_t line = 0;
  std::string doubt;
};

bool ends_with_number(std::string_view folded) {
  const std::size_t space = folded.rfind(' ');
  const std::string_view last = space == std::string_view::npos ? folded : folded.substr(space + 1);
  return !last.empty() && last.find_first_not_of("0123456789f") == std::string_view::npos;
}

class AccountantReader {
 public:
  /// `companies` are the folded names of those who file.
  AccountantReader(Filing& filing, DocumentIndex document, const std::set<std::string>& companies)
      : filing_(filing), document_(document), text_(filing.documents[document].text), companies_(companies) {}

  void read_reports();
  void read_consents();

 private:
  [[nodiscard]] std::string_view line_text(std::size_t line) const {
    return text_.visible.slice(text_.lines[line].start, text_.lines[line].end);
  }
  [[nodiscard]] Value value_at(std::uint32_t start, std::uint32_t end) const {
    return filing_.value_of({document_, start, end});
  }
  [[nodiscard]] bool is_heading(std::size_t line) const;
  [[nodiscard]] std::optional<std::size_t> find_audit(std::size_t from, std::size_t to) const;
  [[nodiscard]] std::optional<SignatureLine> find_signature(std::size_t from, std::size_t to,
                                                            const std::optional<Value>& registrant) const;
  [[nodiscard]] bool looks_like_firm(std::size_t line) const;
  [[nodiscard]] bool is_place(std::string_view words) const;
  [[nodiscard]] bool stands_above_place(std::size_t line, std::size_t to) const;
  [[nodiscard]] bool is_signed_by_persons(std::size_t line, std::size_t to) const;
  [[nodiscard]] bool has_mark_below(std::size_t line, std::size_t to) const;
  void find_firm(AccountantPassage& found, std::size_t line, std::size_t to) const;
  [[nodiscard]] bool is_dated(std::size_t line, std::size_t to) const;
  [[nodiscard]] bool is_reported_on(std::string_view name, std::string_view opening,
                                    const std::optional<Value>& registrant) const;
  std::size_t read_signature(AccountantPassage& found, std::size_t line, std::size_t to) const;
  void read_place(AccountantPassage& found, std::size_t line) const;
  void read_firm_number(AccountantPassage& found, std::size_t line) const;
  void read_addressee(AccountantPassage& found, std::size_t from, std::size_t to) const;
  [[nodiscard]] std::optional<Value> find_audited(std::string_view words, std::uint32_t start) const;
  [[nodiscard]] bool is_consent_heading(std::size_t line) const;
  [[nodiscard]] std::size_t next_consent(std::size_t from) const;
  [[nodiscard]] std::string subject_of(std::size_t from, std::size_t to) const;
  std::size_t read_one(AccountantPassage found, std::size_t from, std::size_t to);
  void report_limit(std::size_t line);

  Filing& filing_;
  DocumentIndex document_;
  const DocumentText& text_;
  const std::set<std::string>& companies_;
};

bool AccountantReader::is_heading(std::size_t line) const {
  const Line& each = text_.lines[line];
  if (each.end - each.start > kLongestHeading || each.end - each.start < 12) return false;
  const std::string folded = text::fold(line_text(line));
  if (ends_with_number(folded) || folded.find(" consent") != std::string::npos) return false;
  // "REPORT OF ORE & TAILINGS LLP, INDEPENDENT AUDITORS"
  const bool names_firm =
      folded.starts_with("report of ") && (folded.find(" independent auditors") != std::string::npos ||
                                           folded.find(" independent accountants") != std::string::npos ||
                                           folded.find(" independent registered") != std::string::npos ||
                                           folded.find(" independent public") != std::string::npos);
  return names_firm || std::any_of(kHeadings.begin(), kHeadings.end(),
                                   [&](std::string_view words) { return folded.starts_with(words); });
}

/// The line in which an opinion begins.
std::optional<std::size_t> AccountantReader::find_audit(std::size_t from, std::size_t to) const {
  constexpr std::size_t kReach = 16;
  for (std::size_t line = from; line < std::min(to, from + kReach); ++line) {
    const std::string_view shown = line_text(line);
    if (text::has_phrase(shown, "have audited") || text::has_phrase(shown, "our audit") ||
        text::has_phrase(shown, "our audits") || text::has_phrase(shown, "have examined")) {
      return line;
    }
  }
  return std::nullopt;
}

bool AccountantReader::looks_like_firm(std::size_t line) const {
  constexpr std::size_t kLongestFirm = 60;
  const std::string_view shown = line_text(line);
  if (shown.empty() || shown.size() > kLongestFirm || shown.back() == ':') return false;
  const std::string folded = text::fold(shown);
  return std::any_of(kFirmEndings.begin(), kFirmEndings.end(),
                     [&](std::string_view ending) { return folded.ends_with(ending); });
}

bool AccountantReader::is_place(std::string_view words) const {
  constexpr std::string_view kOther[] = {"auditor", "auditors", "accountants", "accounting firm",
                                         "date",    "dated",    "partner"};
  return words.size() > 3 && words.size() < 50 && text::digits_of(words).empty() && words.front() >= 'A' &&
         words.front() <= 'Z' && words.back() != '.' && words.back() != ':' && !find_signature_mark(words) &&
         std::none_of(std::begin(kOther), std::end(kOther),
                      [&](std::string_view each) { return text::has_phrase(words, each); });
}

/// A short line by itself with "Rutland, Vermont" and a date right under it, as under a signature.
bool AccountantReader::stands_above_place(std::size_t line, std::size_t to) const {
  constexpr std::size_t kLongestFirm = 60;
  constexpr std::size_t kLongestDate = 40;
  const std::string_view shown = line_text(line);
  const bool is_name = shown.size() > 3 && shown.size() < kLongestFirm && shown.front() >= 'A' &&
                       shown.front() <= 'Z' && text::digits_of(shown).empty() &&
                       std::string_view(".:;,").find(shown.back()) == std::string_view::npos;
  if (!is_name || is_heading(line) || line + 1 >= to) return false;
  const std::string_view below = line_text(line + 1);
  const auto date = text::find_date(below);
  const std::string_view place = text::trim(below.substr(0, date ? date->start : below.size()));
  if (place.find(',') == std::string_view::npos || !is_place(place)) return false;
  if (date) return true;
  if (line + 2 >= to || line_text(line + 2).size() > kLongestDate) return false;
  const auto next = text::find_date(line_text(line + 2));
  return next && next->start == 0;
}

/// A date or the firm's number stands under the line.
bool AccountantReader::is_dated(std::size_t line, std::size_t to) const {
  for (std::size_t below = line + 1; below < std::min(to, line + kSignatureReach); ++below) {
    const std::string_view shown = line_text(below);
    if (shown.size() > kLongestLine || is_heading(below)) return false;
    if (text::find_date(shown) || text::has_phrase(shown, "pcaob")) return true;
  }
  return false;
}

/// Whether a name is that of a company whose statements are audited: the registrant's, or one that `opening`, the words
/// up to the opinion, speaks of ("to the stockholders of", "the balance sheets of").
bool AccountantReader::is_reported_on(std::string_view name, std::string_view opening,
                                      const std::optional<Value>& registrant) const {
  const std::string folded = text::fold_company_name(name);
  if (companies_.contains(folded) || (registrant && text::fold_company_name(registrant->value) == folded)) return true;
  return text::has_phrase(opening, "of " + std::string(text::trim(name)));
}

/// A typed signature; else the name of a firm by itself behind the opinion's first words, which is doubted when no date
/// stands under it.
std::optional<SignatureLine> AccountantReader::find_signature(std::size_t from, std::size_t to,
                                                              const std::optional<Value>& registrant) const {
  constexpr std::uint32_t kLongestOpening = 4000;
  const std::size_t audit = find_audit(from, to).value_or(from);
  const std::uint32_t start = text_.lines[from].start;
  const std::string_view opening =
      text_.visible.slice(start, std::min(text_.lines[audit].end, start + kLongestOpening));
  std::optional<SignatureLine> doubted;
  for (std::size_t line = from; line < to; ++line) {
    if (text_.lines[line].end - text_.lines[line].start > kLongestLine) continue;
    const auto mark = find_signature_mark(line_text(line));
    if (mark && mark->is_conformed) return SignatureLine{line, {}};
    if (line <= audit) continue;
    const bool is_apart = stands_above_place(line, to);
    if (!is_apart && !looks_like_firm(line)) continue;
    if (is_reported_on(line_text(line), opening, registrant) || has_mark_below(line, to)) continue;
    if (is_apart || is_dated(line, to)) return SignatureLine{line, {}};
    if (!doubted) doubted = SignatureLine{line, "the name of a firm stands there without a mark, date or number"};
  }
  return doubted;
}

void AccountantReader::read_firm_number(AccountantPassage& found, std::size_t line) const {
  const std::string_view shown = line_text(line);
  const auto words = text::find_phrase(shown, "pcaob");
  if (!words || found.pcaob_id) return;
  constexpr std::size_t kLongestLabel = 24;  // "PCAOB Firm Identification No. 4711"
  std::size_t at = words->end;
  while (at < shown.size() && (shown[at] < '0' || shown[at] > '9')) ++at;
  if (at - words->end > kLongestLabel) return;
  std::size_t end = at;
  while (end < shown.size() && shown[end] >= '0' && shown[end] <= '9') ++end;
  constexpr std::size_t kLongestNumber = 5;
  if (end == at || end - at > kLongestNumber) return;
  const std::uint32_t start = text_.lines[line].start;
  found.pcaob_id = value_at(start + static_cast<std::uint32_t>(at), start + static_cast<std::uint32_t>(end));
}

/// "Rutland, Vermont" and "March 3, 2021", in one line or two.
void AccountantReader::read_place(AccountantPassage& found, std::size_t line) const {
  const std::string_view shown = line_text(line);
  const std::uint32_t start = text_.lines[line].start;
  std::size_t place_end = shown.size();
  if (const auto date = text::find_date(shown)) {
    found.date =
        value_at(start + static_cast<std::uint32_t>(date->start), start + static_cast<std::uint32_t>(date->end));
    place_end = date->start;
  }
  std::string_view place = shown.substr(0, place_end);
  while (!place.empty() && (place.back() == ' ' || place.back() == ',')) place.remove_suffix(1);
  const bool repeats_firm = found.firm && text::fold(place) == text::fold(found.firm->value);
  if (!found.city && !repeats_firm && is_place(place))
    found.city = value_at(start, start + static_cast<std::uint32_t>(place.size()));
}

/// Partners sign for the firm: beside or under the signed name stands another mark, or the firm stands right above it.
bool AccountantReader::is_signed_by_persons(std::size_t line, std::size_t to) const {
  const auto mark = find_signature_mark(line_text(line));
  if (!mark || !mark->is_conformed) return false;
  const std::string_view name = text::trim(line_text(line).substr(mark->end));
  if (looks_like_firm(line) || !looks_like_person(name)) return false;
  for (std::size_t above = line; above > 0 && above + kPartners > line; --above) {
    if (looks_like_firm(above - 1)) return true;
  }
  for (std::size_t below = line + 1; below < std::min(to, line + kPartners); ++below) {
    const auto second = find_signature_mark(line_text(below));
    if (second && second->is_conformed && text::fold(line_text(below).substr(second->end)) != text::fold(name)) {
      return true;
    }
  }
  return false;
}

/// Whether the next lines show who signed for the firm that stands on this one.
bool AccountantReader::has_mark_below(std::size_t line, std::size_t to) const {
  for (std::size_t below = line + 1; below < std::min(to, line + kPartners); ++below) {
    const auto mark = find_signature_mark(line_text(below));
    if (mark && mark->is_conformed) return true;
  }
  return false;
}

/// The firm that persons signed for: a line by itself right above them, or the head of an address below.
void AccountantReader::find_firm(AccountantPassage& found, std::size_t line, std::size_t to) const {
  found.firm.reset();
  const auto take = [&](std::size_t at) {
    if (text_.lines[at].end - text_.lines[at].start > kLongestLine) return;
    const std::string_view shown = line_text(at);
    const std::string_view name = shown.substr(0, std::min(shown.find(','), shown.size()));
    const std::string folded = " " + text::fold(name);
    const bool is_firm = std::any_of(kFirmEndings.begin(), kFirmEndings.end(),
                                     [&](std::string_view ending) { return folded.ends_with(ending); });
    const std::uint32_t start = text_.lines[at].start;
    if (is_firm && !found.firm) found.firm = value_at(start, start + static_cast<std::uint32_t>(name.size()));
  };
  for (std::size_t above = line; above > 0 && above + kPartners > line; --above) take(above - 1);
  for (std::size_t below = line + 1; below < std::min(to, line + kSignatureReach); ++below) take(below);
}

/// Gives the line behind the last that belongs to the signature.
std::size_t AccountantReader::read_signature(AccountantPassage& found, std::size_t line, std::size_t to) const {
  const std::uint32_t start = text_.lines[line].start;
  const std::string_view shown = line_text(line);
  const auto mark = find_signature_mark(shown);
  found.is_conformed = mark && mark->is_conformed;
  found.signature = value_at(start, text_.lines[line].end);
  const std::string_view name = text::trim(mark ? shown.substr(mark->end) : shown);
  if (!name.empty()) {
    const auto at = start + static_cast<std::uint32_t>(name.data() - shown.data());
    found.firm = value_at(at, at + static_cast<std::uint32_t>(name.size()));
  }
  const bool by_persons = is_signed_by_persons(line, to);
  if (by_persons) find_firm(found, line, to);
  std::size_t last = line + 1;
  for (std::size_t below = line + 1; below < std::min(to, line + kSignatureReach); ++below) {
    if (text_.lines[below].end - text_.lines[below].start > kLongestLine || is_heading(below)) break;
    if (looks_like_firm(below)) {
      if (!found.firm || text::fold(line_text(below)) != text::fold(found.firm->value)) {
        if (!found.firm) found.firm = value_at(text_.lines[below].start, text_.lines[below].end);
      }
      last = below + 1;
      continue;
    }
    read_firm_number(found, below);
    if (text::has_phrase(line_text(below), "pcaob")) {
      last = below + 1;
    } else if (by_persons && !found.city && looks_like_person(line_text(below)) &&
               line_text(below).find(',') == std::string_view::npos) {
      last = below + 1;
    } else if (!found.date || !found.city) {
      const bool had = found.date.has_value() || found.city.has_value();
      read_place(found, below);
      if (had || found.date || found.city) last = below + 1;
    }
  }
  return last;
}

void AccountantReader::read_addressee(AccountantPassage& found, std::size_t from, std::size_t to) const {
  constexpr std::size_t kReach = 12;
  if (found.registrant) return;
  for (std::size_t line = from; line < std::min(to, from + kReach); ++line) {
    const std::string_view shown = line_text(line);
    if (shown.size() > 2 * kLongestLine) continue;
    for (const std::string_view words : kAddressees) {
      const auto of = text::find_phrase(shown, words);
      if (!of) continue;
      std::size_t end = shown.find_first_of(":;", of->end);
      if (end == std::string_view::npos) end = shown.size();
      std::string_view name = text::trim(shown.substr(of->end, end - of->end));
      std::size_t named = line;
      if (name.empty() && end == shown.size() && line + 1 < to && line_text(line + 1).size() < kLongestLine) {
        name = text::trim(line_text(++named));
        if (!name.empty() && (name.back() == ':' || name.back() == ',')) name.remove_suffix(1);
      }
      if (name.empty() || text::match_phrase_here(name, "the board")) continue;
      name = name.substr(0, company_name_length(name));
      if (name.empty()) continue;
      const std::string_view whole = line_text(named);
      const auto at = text_.lines[named].start + static_cast<std::uint32_t>(name.data() - whole.data());
      found.registrant = value_at(at, at + static_cast<std::uint32_t>(name.size()));
      return;
    }
  }
}

std::string AccountantReader::subject_of(std::size_t from, std::size_t to) const {
  constexpr std::size_t kReach = 30;
  constexpr std::uint32_t kLongest = 12'000;
  bool statements = false;
  bool control = false;
  bool schedule = false;
  const std::uint32_t start = text_.lines[from].start;
  const std::uint32_t end = text_.lines[std::min(to, from + kReach) - 1].end;
  const std::string_view words = text_.visible.slice(start, std::min(end, start + kLongest));
  for (const text::Match& each : text::split_sentences(words)) {
    const std::string_view shown = words.substr(each.start, each.end - each.start);
    // "We also have audited the balance sheets, and our report dated ... expressed an opinion": another report.
    if (text::has_phrase(shown, "our report dated")) continue;
    statements = statements || text::has_phrase(shown, "balance sheet") || text::has_phrase(shown, "balance sheets") ||
                 text::has_phrase(shown, "statements of income") || text::has_phrase(shown, "statements of operations");
    control = control || (text::has_phrase(shown, "internal control over financial reporting as of") &&
                          text::has_phrase(shown, "audited"));
    schedule = schedule || text::has_phrase(shown, "financial statement schedule") ||
               text::has_phrase(shown, "financial statement schedules");
  }
  if (statements && control) return "both";
  if (control) return "internal-control";
  if (statements) return "financial-statements";
  return schedule ? "schedule" : "";
}

/// Gives the line behind the passage.
std::size_t AccountantReader::read_one(AccountantPassage found, std::size_t from, std::size_t to) {
  read_addressee(found, from, to);
  std::size_t end = to;
  const auto signature = from + 1 < to ? find_signature(from + 1, to, found.registrant) : std::nullopt;
  if (signature) {
    end = read_signature(found, signature->line, to);
    found.doubt = signature->doubt;
    if (!found.firm && found.doubt.empty()) found.doubt = "somebody signed it, but the firm was not seen";
  } else {
    found.doubt = "no signature of a firm was seen";
  }
  found.passage = {document_, text_.lines[from].start, text_.lines[end - 1].end};
  if (found.kind == "report") found.subject = subject_of(from, end);
  filing_.accountants.push_back(std::move(found));
  return end;
}

void AccountantReader::report_limit(std::size_t line) {
  const std::uint32_t start = text_.lines[line].start;
  filing_.problems.push_back(
      {"limit-accountants",
       "the filing holds more than " + std::to_string(kMostReports) + " reports of accountants; the rest was not read",
       text_.visible.span_of(start, start), true});
}

void AccountantReader::read_reports() {
  std::size_t line = 0;
  while (line < text_.lines.size()) {
    if (!is_heading(line)) {
      ++line;
      continue;
    }
    std::size_t to = std::min(text_.lines.size(), line + kMostLines);
    if (!find_audit(line + 1, to)) {
      ++line;
      continue;
    }
    if (filing_.accountants.size() >= kMostReports) return report_limit(line);
    constexpr std::size_t kSecondHeading = 4;
    for (std::size_t next = line + kSecondHeading; next < to; ++next) {
      if (is_heading(next) && find_audit(next + 1, to)) to = next;
    }
    // A list of contents names the report, and the report follows.
    if (!find_audit(line + 1, to)) {
      line = to;
      continue;
    }
    AccountantPassage found;
    found.kind = "report";
    found.heading = value_at(text_.lines[line].start, text_.lines[line].end);
    line = read_one(std::move(found), line, to);
  }
}

/// The company whose statements a consent speaks of.
std::optional<Value> AccountantReader::find_audited(std::string_view words, std::uint32_t start) const {
  constexpr std::string_view kWhose[] = {"financial statements of", "financial reporting of", "schedules of",
                                         "balance sheets of", "balance sheet of"};
  std::optional<std::size_t> first;
  std::size_t length = 0;
  for (const std::string_view whose : kWhose) {
    const auto of = text::find_phrase(words, whose);
    if (!of || (first && *first < of->end)) continue;
    const std::size_t at = text::skip_space(words, of->end);
    const std::size_t name = company_name_length(words.substr(std::min(at, words.size())));
    if (name == 0 || text::match_phrase_here(words.substr(at), "the")) continue;
    first = at;
    length = name;
  }
  if (!first) return std::nullopt;
  return value_at(start + static_cast<std::uint32_t>(*first), start + static_cast<std::uint32_t>(*first + length));
}

bool AccountantReader::is_consent_heading(std::size_t line) const {
  const std::string_view shown = line_text(line);
  if (shown.size() < 12 || shown.size() > kLongestHeading || shown.back() == '.') return false;
  if (shown.front() < 'A' || shown.front() > 'Z') return false;
  const std::string folded = text::fold(shown);
  return folded.starts_with("consent of ") || folded.ends_with(" consent");
}

/// The line in which another firm's consent begins in the same document; the end of the document when none does.
std::size_t AccountantReader::next_consent(std::size_t from) const {
  constexpr std::size_t kOpeningLines = 8;
  bool has_body = false;
  for (std::size_t line = from + 1; line < text_.lines.size(); ++line) {
    has_body =
        has_body || text_.lines[line].end - text_.lines[line].start > kLongestHeading || line >= from + kOpeningLines;
    if (has_body && is_consent_heading(line)) return line;
  }
  return text_.lines.size();
}

void AccountantReader::read_consents() {
  constexpr std::string_view kAccountants[] = {"accounting firm", "auditors", "auditor", "accountants", "our report"};
  constexpr std::size_t kOpening = 6000;
  constexpr std::size_t kHeadingReach = 12;
  std::size_t next = 0;
  for (std::size_t from = 0; from < text_.lines.size(); from = next) {
    next = next_consent(from);
    const std::uint32_t start = text_.lines[from].start;
    const std::string_view words =
        text_.visible.slice(start, std::min<std::uint32_t>(text_.lines[next - 1].end, start + kOpening));
    const bool is_accountant = std::any_of(std::begin(kAccountants), std::end(kAccountants),
                                           [&](std::string_view each) { return text::has_phrase(words, each); });
    if (!is_accountant || !text::has_phrase(words, "consent")) continue;
    if (filing_.accountants.size() >= kMostReports) return report_limit(from);
    AccountantPassage found;
    found.kind = "consent";
    for (std::size_t line = from; line < std::min(next, from + kHeadingReach); ++line) {
      if (text_.lines[line].end - text_.lines[line].start > kLongestHeading) continue;
      if (!text::has_phrase(line_text(line), "consent")) continue;
      found.heading = value_at(text_.lines[line].start, text_.lines[line].end);
      break;
    }
    found.registrant = find_audited(words, start);
    (void)read_one(std::move(found), from, std::min(next, from + kMostLines));
  }
}

/// The first fact of that name that shows a value.
const Fact* find_fact(const Filing& filing, std::string_view name) {
  for (const Document& document : filing.documents) {
    for (const Fact& fact : document.text.facts) {
      if (fact.name.value == name && !fact.value_omitted) return &fact;
    }
  }
  return nullptr;
}

/// The folded names of the filers and of the registrants on the cover.
std::set<std::string> companies_of(const Filing& filing) {
  std::set<std::string> names;
  for (const Filer& filer : filing.header.filers) {
    if (filer.name) names.insert(text::fold_company_name(filer.name->value));
  }
  if (filing.cover.registrant) names.insert(text::fold_company_name(filing.cover.registrant->value));
  for (const Value& name : filing.cover.co_registrants) names.insert(text::fold_company_name(name.value));
  return names;
}

/// The one firm that signed all the reports, folded; empty when several did or none.
std::string only_firm(const Filing& filing) {
  std::string only;
  for (const AccountantPassage& each : filing.accountants) {
    if (each.kind != "report" || !each.firm) continue;
    std::string firm = text::fold_company_name(each.firm->value);
    if (!only.empty() && firm != only) return {};
    only = std::move(firm);
  }
  return only;
}

/// The firm's number as the cover's facts give it, for reports of the firm they name that do not show it.
void take_firm_number(Filing& filing) {
  const Fact* number = find_fact(filing, "dei:AuditorFirmId");
  if (number == nullptr) return;
  const Fact* name = find_fact(filing, "dei:AuditorName");
  const std::string firm = name == nullptr ? only_firm(filing) : text::fold_company_name(name->value.value);
  if (firm.empty()) return;
  for (AccountantPassage& each : filing.accountants) {
    if (each.kind != "report" || !each.firm || each.pcaob_id) continue;
    if (text::fold_company_name(each.firm->value) == firm) each.pcaob_id = number->value;
  }
}

}  // namespace

void find_accountants(Filing& filing) {
  constexpr std::string_view kReports[] = {"10-K", "10-KSB", "20-F", "40-F",  "EX-13", "S-1",  "S-4",
                                           "F-1",  "F-4",    "11-K", "10-12", "S-11",  "10-KT"};
  const std::set<std::string> companies = companies_of(filing);
  for (DocumentIndex index = 0; index < filing.documents.size(); ++index) {
    const Document& document = filing.documents[index];
    if (!document.from_filer || document.text.lines.empty()) continue;
    std::string_view type = document.type ? std::string_view(document.type->value) : std::string_view();
    if (type.empty() && filing.primary == index) type = filing.form;
    if (type.starts_with("EX-23")) {
      AccountantReader(filing, index, companies).read_consents();
    } else if (std::any_of(std::begin(kReports), std::end(kReports),
                           [&](std::string_view each) { return type.starts_with(each); })) {
      AccountantReader(filing, index, companies).read_reports();
    }
  }
  take_firm_number(filing);
}

}  // namespace prefile::parse
