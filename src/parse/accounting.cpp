#include "parse/accounting.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "parse/container_lines.h"

namespace prefile::parse {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kPemBegin = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----";

/// Lines around header and documents.
constexpr std::array<std::string_view, 8> kEnvelope{
    "<SEC-DOCUMENT>", "</SEC-DOCUMENT>", "<IMS-DOCUMENT>", "</IMS-DOCUMENT>",
    "<SUBMISSION>",   "</SUBMISSION>",   kPemBegin,        "-----END PRIVACY-ENHANCED MESSAGE-----"};
/// Lines of a document beside its body.
constexpr std::array<std::string_view, 20> kDocumentTags{
    "<DOCUMENT>", "</DOCUMENT>", "<TYPE>", "<SEQUENCE>", "<FILENAME>", "<DESCRIPTION>", "<TEXT>",
    "</TEXT>",    "<PDF>",       "</PDF>", "<XML>",      "</XML>",     "<XBRL>",        "</XBRL>",
    "<JSON>",     "</JSON>",     "<ZIP>",  "</ZIP>",     "<EXCEL>",    "</EXCEL>"};

template <std::size_t Count>
bool begins_with_any(std::string_view text, const std::array<std::string_view, Count>& openings) {
  return std::any_of(openings.begin(), openings.end(),
                     [text](std::string_view each) { return text.starts_with(each); });
}

class Accountant {
 public:
  explicit Accountant(const Filing& filing) : filing_(filing) {}
  std::vector<Span> run();

 private:
  void claim(Span span) {
    if (span.end > span.start) claims_.push_back(span);
  }
  void claim_header();
  void claim_manifest();
  void claim_xml();
  [[nodiscard]] std::vector<Span> read_spans(SourceId source) const;
  void claim_document(const Document& document);
  void claim_document_lines(Span span);
  void add_gap(Span gap);
  void add_line(SourceId source, std::uint32_t start, std::uint32_t end);
  void account(SourceId source, std::size_t first, std::size_t last);
  [[nodiscard]] std::string_view bytes_of(SourceId source) const { return filing_.sources[source]->bytes; }

  const Filing& filing_;
  std::vector<Span> claims_;
  std::vector<Span> unclaimed_;
};

/// Where what was read of a source stands: labels and values of the header, values of the documents' tags.
std::vector<Span> Accountant::read_spans(SourceId source) const {
  std::vector<Span> read;
  for (const HeaderField& field : filing_.header.fields) {
    read.push_back(field.label.span);
    read.push_back(field.value.span);
  }
  for (const Filer& filer : filing_.header.filers) read.push_back(filer.role.span);
  for (const Document& document : filing_.documents) {
    for (const auto* value : {&document.type, &document.sequence, &document.filename, &document.description}) {
      if (value->has_value()) read.push_back((*value)->span);
    }
  }
  std::erase_if(read, [source](const Span& span) { return span.source != source; });
  std::sort(read.begin(), read.end());
  return read;
}

/// The lines of a filing.toml that are comments, sections, keys (unknown ones are errors) or hold what was read.
void Accountant::claim_manifest() {
  const std::string_view bytes = bytes_of(0);
  const std::vector<Span> read = read_spans(0);
  auto next = read.begin();
  for (std::uint32_t at = 0; at < bytes.size();) {
    const ContainerLine line = line_at(bytes, at);
    const Span shown = trim_span(bytes, line.start, line.end);
    const std::string_view text = bytes.substr(shown.start, shown.size());
    while (next != read.end() && next->end <= line.start) ++next;
    const bool is_read = next != read.end() && next->start < line.next;
    const bool is_structure = text.empty() || text.front() == '#' || text.front() == '[' || text.front() == ']' ||
                              text.find('=') != std::string_view::npos;
    if (is_read || is_structure) claim({0, line.start, line.next});
    at = std::max(line.next, at + 1);
  }
}

/// The tags, comments and instructions of a submission XML, the texts that were read, and the encoded documents. XML
/// that was not read has no node.
void Accountant::claim_xml() {
  if (!filing_.header.present && filing_.documents.empty()) return;
  const std::string_view bytes = bytes_of(0);
  const auto size = static_cast<std::uint32_t>(bytes.size());
  const std::vector<Span> read = read_spans(0);
  auto next = read.begin();
  bool in_contents = false;
  const auto claim_text = [&](std::uint32_t start, std::uint32_t end) {
    const Span shown = trim_span(bytes, start, end);
    if (shown.is_empty()) return;
    while (next != read.end() && std::max(next->end, next->start + 1) <= shown.start) ++next;
    if (in_contents || (next != read.end() && next->start < shown.end)) claim({0, start, end});
  };
  const auto end_behind = [&](std::string_view mark, std::uint32_t from) {
    const std::size_t found = bytes.find(mark, from);
    return found == std::string_view::npos ? size : static_cast<std::uint32_t>(found + mark.size());
  };
  for (std::uint32_t at = 0; at < size;) {
    const auto tag = static_cast<std::uint32_t>(std::min<std::size_t>(bytes.find('<', at), size));
    claim_text(at, tag);
    const std::string_view rest = bytes.substr(tag);
    if (rest.starts_with("<![CDATA[")) {
      at = end_behind("]]>", tag);
      claim_text(tag, at);
      continue;
    }
    at = rest.starts_with("<!--") ? end_behind("-->", tag) : end_behind(rest.starts_with("<?") ? "?>" : ">", tag);
    claim({0, tag, at});
    const std::string_view name = rest.substr(0, rest.find_first_of("> \t\r\n/", 1));
    in_contents = name.ends_with("<contents") || name.ends_with(":contents");
  }
}

/// The header's lines that are blank, tags, blocks' names, or hold what a field was read from.
void Accountant::claim_header() {
  const Header& header = filing_.header;
  if (header.span.is_empty() || header.span.source >= filing_.sources.size()) return;
  const std::vector<Span> read = read_spans(header.span.source);
  const std::string_view bytes = bytes_of(header.span.source);
  auto next = read.begin();
  for (std::uint32_t at = header.span.start; at < header.span.end;) {
    const ContainerLine line = line_at(bytes, at);
    const Span shown = trim_span(bytes, line.start, std::min(line.end, header.span.end));
    while (next != read.end() && next->end <= line.start) ++next;
    const bool is_read = next != read.end() && next->start < line.next;
    const bool is_structure = shown.is_empty() || bytes[shown.start] == '<' || bytes[shown.end - 1] == ':';
    if (is_read || is_structure) claim({header.span.source, line.start, line.next});
    at = std::max(line.next, at + 1);
  }
}

void Accountant::claim_document_lines(Span span) {
  if (span.source >= filing_.sources.size()) return;
  const std::string_view bytes = bytes_of(span.source);
  for (std::uint32_t at = span.start; at < span.end;) {
    const ContainerLine line = line_at(bytes.substr(0, span.end), at);
    const Span shown = trim_span(bytes, line.start, line.end);
    const std::string_view text = bytes.substr(shown.start, shown.size());
    if (begins_with_any(text, kDocumentTags)) claim({span.source, line.start, line.next});
    at = std::max(line.next, at + 1);
  }
}

void Accountant::claim_document(const Document& document) {
  claim(document.body);
  const bool is_around = document.whole.contains(document.body);
  if (!is_around) {
    claim(document.whole);
    return;
  }
  claim_document_lines({document.whole.source, document.whole.start, document.body.start});
  claim_document_lines({document.whole.source, document.body.end, document.whole.end});
}

void Accountant::add_line(SourceId source, std::uint32_t start, std::uint32_t end) {
  const std::string_view bytes = bytes_of(source);
  const bool goes_on = !unclaimed_.empty() && unclaimed_.back().source == source &&
                       trim_span(bytes, unclaimed_.back().end, start).is_empty();
  if (goes_on) {
    unclaimed_.back().end = end;
  } else {
    unclaimed_.push_back({source, start, end});
  }
}

/// A stretch no node claims: its lines, but for blanks, the envelope and the header of a PEM message.
void Accountant::add_gap(Span gap) {
  const std::string_view bytes = bytes_of(gap.source);
  bool in_pem_header = false;
  for (std::uint32_t at = gap.start; at < gap.end;) {
    const ContainerLine line = line_at(bytes.substr(0, gap.end), at);
    Span shown = trim_span(bytes, line.start, line.end);
    at = std::max(line.next, at + 1);
    if (shown.start == 0 && bytes.starts_with(kByteOrderMark)) {
      shown.start = std::min<std::uint32_t>(shown.end, static_cast<std::uint32_t>(kByteOrderMark.size()));
    }
    const std::string_view text = bytes.substr(shown.start, shown.size());
    if (text.empty()) {
      in_pem_header = false;
      continue;
    }
    if (gap.source == 0 && begins_with_any(text, kEnvelope)) {
      in_pem_header = text.starts_with(kPemBegin);
      continue;
    }
    if (!in_pem_header || text.front() == '<') add_line(gap.source, shown.start, shown.end);
  }
}

/// The gaps between the claims [first, last) of one source.
void Accountant::account(SourceId source, std::size_t first, std::size_t last) {
  std::uint32_t covered = 0;
  for (std::size_t i = first; i < last; ++i) {
    if (claims_[i].start > covered) add_gap({source, covered, claims_[i].start});
    covered = std::max(covered, claims_[i].end);
  }
  const auto size = static_cast<std::uint32_t>(bytes_of(source).size());
  if (covered < size) add_gap({source, covered, size});
}

std::vector<Span> Accountant::run() {
  const bool is_xml = filing_.container == Container::edgarlink_xml;
  const bool is_draft = filing_.container == Container::folder || filing_.container == Container::archive;
  if (filing_.sources.empty()) return {};
  if (is_xml) claim_xml();
  if (is_draft) claim_manifest();
  if (!is_xml && !is_draft) claim_header();
  for (const Document& document : filing_.documents) {
    if (is_xml && document.body.source != document.whole.source) {
      claim(document.body);
    } else {
      claim_document(document);
    }
  }
  std::sort(claims_.begin(), claims_.end());
  std::size_t first = 0;
  for (SourceId source = 0; source < filing_.sources.size(); ++source) {
    std::size_t last = first;
    while (last < claims_.size() && claims_[last].source == source) ++last;
    account(source, first, last);
    first = last;
  }
  unclaimed_.insert(unclaimed_.end(), filing_.unclaimed.begin(), filing_.unclaimed.end());
  std::sort(unclaimed_.begin(), unclaimed_.end());
  std::vector<Span> merged;
  for (const Span& span : unclaimed_) {
    if (!merged.empty() && merged.back().source == span.source && span.start <= merged.back().end) {
      merged.back().end = std::max(merged.back().end, span.end);
    } else {
      merged.push_back(span);
    }
  }
  return merged;
}

}  // namespace

std::vector<Span> find_unclaimed(const Filing& filing) { return Accountant(filing).run(); }

}  // namespace prefile::parse
