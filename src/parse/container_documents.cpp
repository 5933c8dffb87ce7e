#include "parse/container_documents.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <utility>

#include "parse/container_lines.h"
#include "parse/media.h"
#include "parse/media_secrets.h"
#include "parse/uuencode.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::string_view kOpen = "<DOCUMENT>";
constexpr std::string_view kClose = "</DOCUMENT>";
constexpr std::string_view kText = "<TEXT>";
constexpr std::string_view kTextEnd = "</TEXT>";

struct TagRow {
  std::string_view tag;
  std::optional<Value> Document::*slot;
};

constexpr std::array kTags{
    TagRow{"<TYPE>", &Document::type},
    TagRow{"<SEQUENCE>", &Document::sequence},
    TagRow{"<FILENAME>", &Document::filename},
    TagRow{"<DESCRIPTION>", &Document::description},
};

// Lines that stand between documents or end a submission.
constexpr std::array<std::string_view, 9> kAfterDocument{"<DOCUMENT>",
                                                         "</SEC-DOCUMENT>",
                                                         "</IMS-DOCUMENT>",
                                                         "</SUBMISSION>",
                                                         "-----END PRIVACY-ENHANCED MESSAGE-----",
                                                         "<SEC-DOCUMENT>",
                                                         "<IMS-DOCUMENT>",
                                                         "<SUBMISSION>",
                                                         "-----BEGIN PRIVACY-ENHANCED MESSAGE-----"};

constexpr std::array<std::string_view, 6> kWrappers{"PDF", "XML", "XBRL", "JSON", "ZIP", "EXCEL"};

// Document types that EDGAR adds when it disseminates a filing.
constexpr std::array<std::string_view, 4> kEdgarTypes{"XML", "ZIP", "EXCEL", "JSON"};

template <std::size_t Count>
bool contains(const std::array<std::string_view, Count>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::string_view kStem = "DOCUMENT>";

// The next `DOCUMENT>` at or after `from`, or the size of the bytes. `U` is the rarest of its letters in filings.
std::uint32_t find_stem(std::string_view bytes, std::uint32_t from) {
  constexpr std::uint32_t kBeforeU = 3;
  std::uint32_t at = from + kBeforeU;
  while (at < bytes.size()) {
    const void* hit = std::memchr(bytes.data() + at, 'U', bytes.size() - at);
    if (hit == nullptr) break;
    at = static_cast<std::uint32_t>(static_cast<const char*>(hit) - bytes.data());
    if (bytes.substr(at - kBeforeU, kStem.size()) == kStem) return at - kBeforeU;
    ++at;
  }
  return static_cast<std::uint32_t>(bytes.size());
}

class DocumentReader {
 public:
  DocumentReader(Filing& filing, bool dash_escaped)
      : filing_(filing), bytes_(filing.sources[0]->bytes), dash_escaped_(dash_escaped) {}

  std::uint32_t read(std::uint32_t start);

 private:
  /// Where the section's content ends and how.
  struct Close {
    std::uint32_t content_end = 0;
    std::uint32_t section_end = 0;
    bool is_closed = false;
  };

  std::uint32_t read_tags(std::uint32_t offset);
  [[nodiscard]] Close find_close(std::uint32_t from);
  [[nodiscard]] bool is_envelope_line(std::uint32_t offset) const;
  [[nodiscard]] bool is_close(std::uint32_t tag, std::uint32_t text_start) const;
  [[nodiscard]] bool is_next_section(std::uint32_t tag) const;
  [[nodiscard]] bool is_envelope_end(std::uint32_t tag) const;
  [[nodiscard]] bool is_next_envelope(std::uint32_t tag) const;
  [[nodiscard]] std::uint32_t envelope_start(std::uint32_t tag, std::uint32_t from) const;
  [[nodiscard]] bool submission_line_follows(std::uint32_t offset) const;
  void set_body(std::uint32_t start, const Close& close);
  void unwrap(Span& body);
  [[nodiscard]] bool has_at(std::uint32_t offset, std::string_view text) const {
    return bytes_.substr(offset, text.size()) == text;
  }
  void report(std::string code, std::string message, Span span, bool incomplete = false) {
    filing_.problems.push_back({std::move(code), std::move(message), span, incomplete});
  }
  [[nodiscard]] std::string name() const;

  Filing& filing_;
  std::string_view bytes_;
  bool dash_escaped_;
  Document document_;
  bool text_seen_ = false;
};

std::string DocumentReader::name() const {
  const std::string number = std::to_string(filing_.documents.size() + 1);
  return document_.type.has_value() ? "document " + number + " (" + document_.type->value + ")" : "document " + number;
}

std::uint32_t DocumentReader::read(std::uint32_t start) {
  const std::uint32_t open = skip_blank(bytes_, start, static_cast<std::uint32_t>(bytes_.size()));
  const std::uint32_t content = read_tags(open + static_cast<std::uint32_t>(kOpen.size()));
  const Close close = find_close(content);
  document_.whole = {0, open, close.section_end};
  if (!close.is_closed) {
    const bool is_end = close.section_end == bytes_.size();
    report(is_end ? "truncated" : "document-not-closed",
           is_end ? "the submission ends inside " + name() : name() + " has no </DOCUMENT>",
           {0, close.section_end, close.section_end}, true);
  }
  set_body(content, close);
  if (document_.type.has_value()) document_.from_filer = !contains(kEdgarTypes, document_.type->value);
  read_body(filing_, document_, dash_escaped_);
  std::string& source = filing_.sources[0]->bytes;
  mask_quoted_secrets(source, {0, document_.whole.start, document_.body.start});
  mask_quoted_secrets(source, {0, document_.body.end, document_.whole.end});
  filing_.documents.push_back(std::move(document_));
  return close.section_end;
}

// Reads the lines before the text; gives where the text starts, or the line that ends the section without any.
std::uint32_t DocumentReader::read_tags(std::uint32_t offset) {
  while (offset < bytes_.size()) {
    const ContainerLine line = line_at(bytes_, offset);
    const Span span = trim_span(bytes_, line.start, line.end);
    if (has_at(span.start, kText)) {
      text_seen_ = true;
      const std::uint32_t after = span.start + static_cast<std::uint32_t>(kText.size());
      return ends_line(bytes_, after) ? line.next : after;
    }
    if (has_at(span.start, kClose) || (has_at(span.start, kOpen) && span.size() == kOpen.size())) return line.start;
    if (is_envelope_line(span.start)) return line.start;
    for (const TagRow& row : kTags) {
      if (!has_at(span.start, row.tag) || (document_.*row.slot).has_value()) continue;
      Value value = read_value(bytes_, span.start + static_cast<std::uint32_t>(row.tag.size()), span.end);
      if (!value.value.empty()) document_.*row.slot = std::move(value);
    }
    offset = line.next;
  }
  return offset;
}

bool DocumentReader::is_envelope_line(std::uint32_t offset) const {
  return std::any_of(kAfterDocument.begin() + 1, kAfterDocument.end(),
                     [&](std::string_view line) { return has_at(offset, line); });
}

// Every tag that could end the section contains `DOCUMENT>`, so one search finds them all.
DocumentReader::Close DocumentReader::find_close(std::uint32_t from) {
  const auto size = static_cast<std::uint32_t>(bytes_.size());
  constexpr auto kStemSize = static_cast<std::uint32_t>(kStem.size());
  std::uint32_t strays = 0;
  Close close{size, size, false};
  Span stray{};
  for (std::uint32_t stem = find_stem(bytes_, from); stem < size; stem = find_stem(bytes_, stem + kStemSize)) {
    if (stem >= from + 2 && has_at(stem - 2, kClose) && starts_line(bytes_, stem - 2)) {
      if (is_close(stem - 2, from)) {
        close = {stem - 2, stem + kStemSize, true};
        break;
      }
      if (++strays == 1) stray = {0, stem - 2, stem + kStemSize};
    } else if (stem >= from + 1 && is_next_section(stem - 1)) {
      close = {stem - 1, stem - 1, false};
      break;
    } else if (stem >= from + 6 && is_envelope_end(stem - 6)) {
      close = {stem - 6, stem - 6, false};
      break;
    } else if (stem >= from + 5 && is_next_envelope(stem - 5)) {
      close.content_end = close.section_end = envelope_start(stem - 5, from);
      break;
    }
  }
  if (strays > 0) {
    report("stray-tag", name() + " holds " + std::to_string(strays) + " </DOCUMENT> line(s) that do not end it", stray);
  }
  return close;
}

bool DocumentReader::is_close(std::uint32_t tag, std::uint32_t text_start) const {
  if (!ends_line(bytes_, tag + static_cast<std::uint32_t>(kClose.size()))) return false;
  const std::uint32_t before = trim_end(bytes_, text_start, tag);
  const auto length = static_cast<std::uint32_t>(kTextEnd.size());
  if (before >= text_start + length && has_at(before - length, kTextEnd)) return true;
  return before == text_start || submission_line_follows(tag + static_cast<std::uint32_t>(kClose.size()));
}

bool DocumentReader::submission_line_follows(std::uint32_t offset) const {
  const std::uint32_t next = skip_blank(bytes_, offset, static_cast<std::uint32_t>(bytes_.size()));
  if (next == bytes_.size()) return true;
  return std::any_of(kAfterDocument.begin(), kAfterDocument.end(),
                     [&](std::string_view line) { return has_at(next, line); });
}

// `<DOCUMENT>` on a line of its own with `<TYPE>` below it.
bool DocumentReader::is_next_section(std::uint32_t tag) const {
  const std::uint32_t after = tag + static_cast<std::uint32_t>(kOpen.size());
  if (!has_at(tag, kOpen) || !starts_line(bytes_, tag) || !ends_line(bytes_, after)) return false;
  return has_at(skip_blank(bytes_, after, static_cast<std::uint32_t>(bytes_.size())), "<TYPE>");
}

bool DocumentReader::is_envelope_end(std::uint32_t tag) const {
  if (!has_at(tag, "</SEC-DOCUMENT>") && !has_at(tag, "</IMS-DOCUMENT>")) return false;
  return starts_line(bytes_, tag) && submission_line_follows(tag + 15);
}

// `<SEC-DOCUMENT>` with the header's first line below it: a document that talks of such tags does not show both.
bool DocumentReader::is_next_envelope(std::uint32_t tag) const {
  if ((!has_at(tag, "<SEC-DOCUMENT>") && !has_at(tag, "<IMS-DOCUMENT>")) || !starts_line(bytes_, tag)) return false;
  const std::uint32_t below = skip_blank(bytes_, line_at(bytes_, tag).next, static_cast<std::uint32_t>(bytes_.size()));
  return has_at(below, "<SEC-HEADER>") || has_at(below, "<IMS-HEADER>");
}

// The privacy-enhanced envelope, when it stands around the other, begins a few lines earlier.
std::uint32_t DocumentReader::envelope_start(std::uint32_t tag, std::uint32_t from) const {
  constexpr std::uint32_t kPemHeaderBytes = 4096;
  constexpr std::string_view kPemBegin = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----";
  const std::uint32_t floor = tag - std::min(tag - from, kPemHeaderBytes);
  const std::size_t begin = bytes_.substr(floor, tag - floor).rfind(kPemBegin);
  if (begin == std::string_view::npos) return tag;
  const std::uint32_t start = floor + static_cast<std::uint32_t>(begin);
  return starts_line(bytes_, start) ? start : tag;
}

void DocumentReader::set_body(std::uint32_t start, const Close& close) {
  const std::uint32_t stop = trim_end(bytes_, start, close.content_end);
  const auto length = static_cast<std::uint32_t>(kTextEnd.size());
  Span body{0, start, close.content_end};
  if (stop >= start + length && has_at(stop - length, kTextEnd)) {
    body.end = stop - length;
  } else if (text_seen_ && close.is_closed) {
    report("text-not-closed", name() + " has no </TEXT>", {0, close.content_end, close.content_end});
  }
  if (!text_seen_) {
    body = {0, start, start};
    report("text-missing", name() + " has no <TEXT>", document_.whole);
  }
  unwrap(body);
  document_.body = body;
}

// Takes away an inner wrapper: `<XBRL>` alone on the first line and `</XBRL>` at the end.
void DocumentReader::unwrap(Span& body) {
  const std::uint32_t open = skip_blank(bytes_, body.start, body.end);
  if (open == body.end || bytes_[open] != '<') return;
  const ContainerLine line = line_at(bytes_.substr(0, body.end), open);
  const Span tag = trim_span(bytes_, line.start, line.end);
  const std::string_view wrapper = bytes_.substr(tag.start + 1, tag.size() < 2 ? 0 : tag.size() - 2);
  if (bytes_[tag.end - 1] != '>' || !contains(kWrappers, wrapper)) return;
  body.start = line.next;
  const std::string end_tag = "</" + std::string(wrapper) + ">";
  const std::uint32_t stop = trim_end(bytes_, body.start, body.end);
  const auto length = static_cast<std::uint32_t>(end_tag.size());
  if (stop >= body.start + length && has_at(stop - length, end_tag)) {
    body.end = stop - length;
  } else {
    report("wrapper-not-closed", name() + " has no " + end_tag, tag);
  }
}

// A uuencoded body: its lines, its end, what stands behind it, and its name against `<FILENAME>`.
void check_encoded_file(Filing& filing, const Document& document, std::string_view source, bool dash_escaped) {
  const SourceId id = document.body.source;
  const std::uint32_t start = skip_blank(source, document.body.start, document.body.end);
  const Uuencoded file = check_uuencoded(source, {id, start, document.body.end}, dash_escaped);
  const auto report = [&](std::string code, std::string message, Span span) {
    filing.problems.push_back({std::move(code), std::move(message), span, false});
  };
  if (!file.fault.empty()) {
    report("uuencode-damaged", "a uuencoded file is damaged: " + file.fault, file.fault_span);
  } else if (skip_blank(source, file.end, document.body.end) < document.body.end) {
    report("uuencode-followed", "something follows the end of a uuencoded file", {id, file.end, document.body.end});
  }
  const std::string inner = read_value(source, file.name.start, file.name.end).value;
  if (!document.filename.has_value() || text::equals_ignore_case(inner, document.filename->value)) return;
  report("uuencode-name-differs",
         "the uuencoded file calls itself '" + inner + "', and its <FILENAME> is '" + document.filename->value + "'",
         {id, file.name.start, file.name.end});
}

}  // namespace

std::uint32_t read_document(Filing& filing, std::uint32_t start, bool dash_escaped) {
  return DocumentReader(filing, dash_escaped).read(start);
}

bool read_body(Filing& filing, Document& document, bool dash_escaped) {
  std::string& source = filing.sources[document.body.source]->bytes;
  document.media = decide_media(std::string_view(source).substr(document.body.start, document.body.size()));
  if (document.media == Media::xml) return mask_secrets(source, document.body);
  if (document.media == Media::html || document.media == Media::plain_text) {
    return mask_quoted_secrets(source, document.body);
  }
  if (document.media == Media::uuencoded) check_encoded_file(filing, document, source, dash_escaped);
  return false;
}

}  // namespace prefile::parse
