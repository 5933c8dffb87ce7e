#include "parse/draft_inference.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "parse/exhibits_headings.h"
#include "parse/extract.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

// Exhibits whose numbers people write without a point in file names: "ex991".
constexpr std::array<std::string_view, 7> kCommonNumbers{"10", "21", "23", "31", "32", "95", "99"};

struct SuffixRow {
  std::string_view suffix;
  std::string_view type;
};
constexpr std::array kTaxonomyFiles{
    SuffixRow{"_cal.xml", "EX-101.CAL"}, SuffixRow{"_def.xml", "EX-101.DEF"}, SuffixRow{"_lab.xml", "EX-101.LAB"},
    SuffixRow{"_pre.xml", "EX-101.PRE"}, SuffixRow{".xsd", "EX-101.SCH"},
};
constexpr std::array<std::string_view, 4> kGraphicSuffixes{".gif", ".jpg", ".jpeg", ".png"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return std::string(text.substr(at, end - at));
}

/// The exhibit number behind an "ex" of a name, or "".
std::string number_at(std::string_view name, std::size_t at) {
  if (name.substr(at, 5) == "hibit") at += 5;
  while (at < name.size() && (name[at] == '-' || name[at] == '_' || name[at] == ' ')) ++at;
  const std::string major = digits_at(name, at);
  at += major.size();
  if (major.empty() || major.size() > 4) return "";
  const bool has_separator = at + 1 < name.size() && std::string_view("-_.x").find(name[at]) != std::string_view::npos;
  const std::string minor = has_separator ? digits_at(name, at + 1) : "";
  if (major.size() <= 2) return minor.empty() ? major : major + "." + minor;
  if (!minor.empty() || major == "101" || major == "104") return "";
  const std::string head = major.substr(0, 2);
  const bool is_common = std::find(kCommonNumbers.begin(), kCommonNumbers.end(), head) != kCommonNumbers.end();
  return is_common ? head + "." + major.substr(2) : "";
}

std::string name_of_file(const Document& document) {
  return document.filename.has_value() ? document.filename->value : std::string();
}

class TypeFinder {
 public:
  explicit TypeFinder(Filing& filing) : filing_(filing) {}

  void run() {
    for (Document& document : filing_.documents) {
      if (!document.type.has_value()) take_exhibit(document);
    }
    find_main_document();
    for (Document& document : filing_.documents) {
      if (document.type.has_value()) continue;
      report("unknown-type", document,
             "'" + name_of_file(document) +
                 "' shows neither a cover page nor an exhibit number, so its type is not known");
    }
  }

 private:
  void take_exhibit(Document& document);
  void find_main_document();
  void take_main(DocumentIndex index, Value form);
  void report_second_cover(DocumentIndex index, const std::string& form);
  void set_type(Document& document, Value type, const std::string& because);
  void report(std::string code, const Document& document, std::string message, bool incomplete = false) {
    const Span top{document.body.source, document.body.start, document.body.start};
    filing_.problems.push_back({std::move(code), std::move(message), top, incomplete});
  }

  Filing& filing_;
};

void TypeFinder::set_type(Document& document, Value type, const std::string& because) {
  document.type = std::move(type);
  document.type_is_inferred = true;
  filing_.problems.push_back({"inferred-type",
                              "'" + name_of_file(document) + "' is taken as " + document.type->value + ": " + because,
                              document.type->span, false});
}

void TypeFinder::take_exhibit(Document& document) {
  const Span top{document.body.source, document.body.start, document.body.start};
  if (!document.text.lines.empty()) find_exhibit_heading(filing_, document);
  const std::string by_name = type_from_name(name_of_file(document));
  if (document.heading_number.has_value()) {
    set_type(document, {"EX-" + document.heading_number->value, document.heading_number->span}, "its heading says so");
  } else if (!by_name.empty()) {
    set_type(document, {by_name, top}, "its name says so");
  }
}

/// The document to which filing.toml gives the form's own type.
std::optional<DocumentIndex> main_by_type(const Filing& filing) {
  const auto& form = filing.header.submission_type;
  std::optional<DocumentIndex> found;
  for (DocumentIndex i = 0; i < filing.documents.size(); ++i) {
    const Document& document = filing.documents[i];
    if (!document.type.has_value() || document.type_is_inferred) continue;
    const std::string& type = document.type->value;
    if (form.has_value() && type == form->value) return i;
    if (!found.has_value() && !type.starts_with("EX-") && type != "GRAPHIC" && type != "COVER") found = i;
  }
  return found;
}

// Else the one document without another type that has a cover page.
void TypeFinder::find_main_document() {
  filing_.primary = main_by_type(filing_);
  if (filing_.primary.has_value()) return;
  std::vector<std::pair<DocumentIndex, Value>> covers;
  std::vector<DocumentIndex> untyped;
  for (DocumentIndex i = 0; i < filing_.documents.size(); ++i) {
    const Document& document = filing_.documents[i];
    if (document.type.has_value() || document.text.lines.empty()) continue;
    untyped.push_back(i);
    filing_.primary = i;
    filing_.cover = {};
    find_cover(filing_);
    if (filing_.cover.form.has_value()) covers.emplace_back(i, *filing_.cover.form);
  }
  filing_.cover = {};
  filing_.primary.reset();
  if (!covers.empty()) {
    take_main(covers.front().first, covers.front().second);
    for (std::size_t i = 1; i < covers.size(); ++i) report_second_cover(covers[i].first, covers[i].second.value);
  } else if (untyped.size() == 1) {
    filing_.primary = untyped.front();
  } else {
    report("no-cover", filing_.documents.front(),
           "no document of the draft shows the cover page of a form; name the main document in filing.toml", true);
  }
}

void TypeFinder::report_second_cover(DocumentIndex index, const std::string& form) {
  const Document& document = filing_.documents[index];
  report("several-covers", document,
         "'" + name_of_file(document) + "' has a cover page, too (" + form +
             "); a draft is one form: put each in a folder of its own, or say in filing.toml what this one is",
         true);
}

void TypeFinder::take_main(DocumentIndex index, Value form) {
  filing_.primary = index;
  set_type(filing_.documents[index], std::move(form), "its cover page says so");
}

}  // namespace

std::string type_from_name(std::string_view name) {
  const std::string lower = text::to_lower_ascii(name);
  for (const SuffixRow& row : kTaxonomyFiles) {
    if (lower.ends_with(row.suffix)) return std::string(row.type);
  }
  for (const std::string_view suffix : kGraphicSuffixes) {
    if (lower.ends_with(suffix)) return "GRAPHIC";
  }
  for (std::size_t at = lower.find("ex"); at != std::string::npos; at = lower.find("ex", at + 1)) {
    const std::string number = number_at(lower, at + 2);
    if (!number.empty()) return "EX-" + number;
  }
  return "";
}

void infer_types(Filing& filing) { TypeFinder(filing).run(); }

}  // namespace prefile::parse
