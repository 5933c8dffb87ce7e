#include "engine/evidence.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/lines.h"
#include "text/encoding.h"

namespace prefile::engine {
namespace {

constexpr std::size_t kExcerptLimit = 600;  // code points kept of an excerpt
constexpr std::size_t kContextLimit = 60;
constexpr std::size_t kReadingContextLimit = 80;

/// Source bytes as UTF-8 text: valid sequences as they are, other bytes by Windows-1252. At most `limit` code
/// points; `omitted` counts the rest.
std::string decode(std::string_view bytes, std::size_t limit, std::uint32_t& omitted) {
  std::string out;
  std::size_t count = 0;
  for (std::size_t at = 0; at < bytes.size(); ++count) {
    const text::CodePoint point = text::decode_utf8(bytes.substr(at));
    if (count >= limit) {
      ++omitted;
    } else {
      text::append_utf8(out,
                        point.valid ? point.value : text::decode_windows_1252(static_cast<unsigned char>(bytes[at])));
    }
    at += point.length;
  }
  return out;
}

/// The last `limit` code points of the line before `offset`.
std::string text_before(std::string_view bytes, std::size_t offset) {
  std::size_t start = offset;
  const std::size_t floor = offset > kContextLimit * 4 ? offset - kContextLimit * 4 : 0;
  while (start > floor && bytes[start - 1] != '\n' && bytes[start - 1] != '\r') --start;
  while (start < offset && (static_cast<unsigned char>(bytes[start]) & 0xC0U) == 0x80U) ++start;
  std::uint32_t omitted = 0;
  const std::string whole = decode(bytes.substr(start, offset - start), offset - start, omitted);
  const std::size_t count = text::count_code_points(whole);
  if (count <= kContextLimit) return whole;
  std::size_t at = 0;
  for (std::size_t skip = count - kContextLimit; skip > 0; --skip) {
    at += text::decode_utf8(std::string_view(whole).substr(at)).length;
  }
  return whole.substr(at);
}

/// The first `limit` code points of the line after `offset`.
std::string text_after(std::string_view bytes, std::size_t offset) {
  const std::string_view rest = bytes.substr(offset, kContextLimit * 4);
  const std::size_t end = rest.find_first_of("\r\n");
  std::uint32_t omitted = 0;
  return decode(rest.substr(0, end), kContextLimit, omitted);
}

/// The last `kReadingContextLimit` code points of visible text before `offset`.
std::string reading_before(const VisibleText& visible, std::uint32_t offset) {
  const std::string_view text = visible.text();
  std::size_t start = offset;
  for (std::size_t count = 0; start > 0 && count < kReadingContextLimit; ++count) {
    do --start;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U);
  }
  return std::string(text.substr(start, offset - start));
}

/// The first `kReadingContextLimit` code points of visible text from `offset` on.
std::string reading_after(const VisibleText& visible, std::uint32_t offset) {
  std::uint32_t omitted = 0;
  return decode(visible.text().substr(offset, kReadingContextLimit * 4), kReadingContextLimit, omitted);
}

bool is_markup(std::string_view bytes) { return bytes.find_first_of("<&") != std::string_view::npos; }

/// What a reader of the document sees at the passage and around it.
void add_reading(Evidence& evidence, const Filing& filing, const Document& document, Span span) {
  const VisibleText& visible = document.text.visible;
  const std::uint32_t text_start = visible.text_offset_at(span.start);
  const std::uint32_t text_end = std::max(text_start, visible.text_offset_at(span.end));
  if (!span.is_empty() && is_markup(filing.bytes_of(span))) {
    std::uint32_t omitted = 0;
    evidence.reading = decode(visible.slice(text_start, text_end), kExcerptLimit, omitted);
    if (omitted > 0) evidence.reading += " ... (" + std::to_string(omitted) + " more characters)";
  }
  // A passage that no reader sees has no visible words around it.
  if (document.body.contains(span) && (span.is_empty() || text_end > text_start)) {
    evidence.reading_before = reading_before(visible, text_start);
    evidence.reading_after = reading_after(visible, text_end);
  }
}

}  // namespace

struct EvidenceMaker::Impl {
  explicit Impl(const Filing& filing_in) : filing(filing_in), indexes(filing_in.sources.size()) {}

  const LineIndex& index_of(SourceId source) {
    if (!indexes[source].has_value()) indexes[source].emplace(filing.sources[source]->bytes);
    return *indexes[source];
  }

  const Filing& filing;
  std::vector<std::optional<LineIndex>> indexes;
};

EvidenceMaker::EvidenceMaker(const Filing& filing) : impl_(std::make_unique<Impl>(filing)) {}
EvidenceMaker::~EvidenceMaker() = default;

Evidence EvidenceMaker::make(Span span, std::string_view role) const {
  const Filing& filing = impl_->filing;
  Evidence evidence;
  evidence.role = role;
  if (span.source >= filing.sources.size()) span = {};
  if (filing.sources.empty()) return evidence;
  const Source& source = *filing.sources[span.source];
  const auto size = static_cast<std::uint32_t>(source.bytes.size());
  span.end = std::min(span.end, size);
  span.start = std::min(span.start, span.end);
  evidence.file = source.name;
  evidence.document = place_name(filing, span);
  evidence.start = source.offset + span.start;
  evidence.end = source.offset + span.end;
  const LineIndex& lines = impl_->index_of(span.source);
  const LineColumn first = lines.locate(span.start);
  const LineColumn last = lines.locate(span.end);
  evidence.line = source.line - 1 + first.line;
  evidence.column = first.column;
  evidence.end_line = source.line - 1 + last.line;
  evidence.end_column = last.column;
  evidence.document_line = evidence.line;
  if (const Document* document = document_at(filing, span)) {
    if (document->body.source == span.source) {
      const std::uint32_t base = lines.locate(document->body.start).line;
      if (first.line >= base) evidence.document_line = first.line - base + 1;
      add_reading(evidence, filing, *document, span);
    }
    if (document->whole.source != span.source) {
      evidence.container_line = impl_->index_of(document->whole.source).locate(document->whole.start).line;
    }
  }
  evidence.excerpt = decode(filing.bytes_of(span), kExcerptLimit, evidence.omitted);
  evidence.before = text_before(source.bytes, span.start);
  evidence.after = text_after(source.bytes, span.end);
  return evidence;
}

// The form itself, when it is XML with further documents inside, is the first and holds the others.
const Document* document_at(const Filing& filing, Span span) {
  const auto& documents = filing.documents;
  if (documents.empty()) return nullptr;
  if (documents.front().whole.contains(span)) return &documents.front();
  const auto after = std::partition_point(documents.begin() + 1, documents.end(), [&](const Document& each) {
    return each.whole.source < span.source || (each.whole.source == span.source && each.whole.end < span.end);
  });
  if (after != documents.end() && after->whole.contains(span)) return &*after;
  const auto decoded = std::partition_point(documents.begin(), documents.end(),
                                            [&](const Document& each) { return each.body.source < span.source; });
  if (decoded == documents.end() || !decoded->body.contains(span)) return nullptr;
  return &*decoded;
}

std::string place_name(const Filing& filing, Span span) {
  const Document* document = document_at(filing, span);
  if (document == nullptr) {
    const bool in_header = filing.header.present && filing.header.span.contains(span);
    return in_header ? "submission header" : "submission";
  }
  if (document->filename.has_value() && !document->filename->value.empty()) return document->filename->value;
  if (document->type.has_value() && !document->type->value.empty()) return document->type->value;
  return "document";
}

}  // namespace prefile::engine
