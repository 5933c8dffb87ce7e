#include "parse/container_opening.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "parse/container_lines.h"
#include "parse/edgarlink.h"
#include "parse/media.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kSearchBytes = 64 * 1024;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// First lines of submissions, headers and document lists.
constexpr std::array<std::string_view, 6> kEnvelopeLines{"-----BEGIN PRIVACY-ENHANCED MESSAGE-----",
                                                         "<SEC-DOCUMENT>",
                                                         "<IMS-DOCUMENT>",
                                                         "<SUBMISSION>",
                                                         "<SEC-HEADER>",
                                                         "<IMS-HEADER>"};
constexpr std::array<std::string_view, 4> kInnerLines{"<DOCUMENT>", "<ACCEPTANCE-DATETIME>",
                                                      "ACCESSION NUMBER:", "<ACCESSION-NUMBER>"};

struct Signature {
  std::string_view bytes;
  ErrorCode code;
  std::string_view what;
};

constexpr std::array<Signature, 11> kSignatures{{
    {"PK\x03\x04", ErrorCode::unsupported_input, "a zip archive; unpack it and name the submission inside"},
    {"\x1F\x8B", ErrorCode::unsupported_input, "a gzip archive; unpack it and name the submission inside"},
    {"BZh", ErrorCode::unsupported_input, "a bzip2 archive; unpack it and name the submission inside"},
    {"\xFD"
     "7zXZ",
     ErrorCode::unsupported_input, "an xz archive; unpack it and name the submission inside"},
    {"%PDF-", ErrorCode::not_a_filing, "a PDF file, which EDGAR takes only as an attachment"},
    {"\xD0\xCF\x11\xE0", ErrorCode::not_a_filing, "an old word processor or spreadsheet file"},
    {"{\\rtf", ErrorCode::not_a_filing, "a rich text file; EDGAR takes HTML and ASCII"},
    {"\x89PNG", ErrorCode::not_a_filing, "a PNG image"},
    {"GIF8", ErrorCode::not_a_filing, "a GIF image"},
    {"\xFF\xD8\xFF", ErrorCode::not_a_filing, "a JPEG image"},
    {"\x7F"
     "ELF",
     ErrorCode::not_a_filing, "a program"},
}};

// Words in the titles of the pages that web servers send in place of a file.
constexpr std::array<std::string_view, 12> kErrorTitles{
    "access denied",          "forbidden",           "not found",
    "file unavailable",       "rate threshold",      "undeclared automated",
    "could not be satisfied", "service unavailable", "bad gateway",
    "internal server error",  "gateway time-out",    "maintenance"};

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

template <std::size_t Count>
bool starts_with_any(std::string_view text, const std::array<std::string_view, Count>& lines) {
  return std::any_of(lines.begin(), lines.end(), [text](std::string_view line) { return starts_with(text, line); });
}

template <std::size_t Count>
bool is_cut_line(std::string_view text, const std::array<std::string_view, Count>& lines) {
  return std::any_of(lines.begin(), lines.end(), [text](std::string_view line) { return starts_with(line, text); });
}

std::optional<Error> foreign_format(std::string_view bytes) {
  for (const Signature& signature : kSignatures) {
    if (starts_with(bytes, signature.bytes)) return Error{signature.code, "this is " + std::string(signature.what), {}};
  }
  if (is_binary(bytes))
    return Error{ErrorCode::not_a_filing, "this is a binary file, not a submission or document", {}};
  return std::nullopt;
}

std::optional<Error> foreign_xml(const RootElement& root) {
  if (is_known_root(root.local_name)) return std::nullopt;
  return Error{ErrorCode::not_a_filing,
               "this is an XML file with the root element <" + std::string(root.name.substr(0, 64)) +
                   ">, which is no filing; was an error message saved in place of one?",
               {}};
}

bool is_json(std::string_view content) {
  const std::uint32_t next = skip_blank(content, 1, static_cast<std::uint32_t>(content.size()));
  const char second = next < content.size() ? content[next] : '\0';
  return (content.front() == '{' && (second == '"' || second == '}')) || (content.front() == '[' && second == '{');
}

// The text of <title>, lower case.
std::string title_of(std::string_view bytes) {
  const std::string head = text::to_lower_ascii(bytes.substr(0, 8192));
  const std::size_t open = head.find("<title");
  if (open == std::string::npos) return {};
  const std::size_t start = std::min(head.find('>', open), head.size());
  const std::size_t end = std::min(head.find('<', start), head.size());
  return head.substr(start, end - start);
}

std::optional<Error> error_page(std::string_view bytes) {
  if (bytes.size() > kSearchBytes) return std::nullopt;
  const std::string title = title_of(bytes);
  for (const std::string_view words : kErrorTitles) {
    if (title.find(words) != std::string::npos) {
      return Error{ErrorCode::not_a_filing,
                   "this is a web server's error page (its title says \"" + std::string(words) +
                       "\"), not a filing; download the file again",
                   {}};
    }
  }
  return std::nullopt;
}

// A submission's first line further down: after mail headers, a log line, an HTML head.
std::optional<std::uint32_t> find_submission_line(std::string_view bytes, std::uint32_t start) {
  const auto limit = static_cast<std::uint32_t>(std::min<std::size_t>(bytes.size(), start + kSearchBytes));
  for (std::uint32_t offset = start; offset < limit;) {
    const ContainerLine line = line_at(bytes, offset);
    const Span span = trim_span(bytes, line.start, line.end);
    if (starts_with_any(bytes.substr(span.start, span.size()), kEnvelopeLines)) return line.start;
    offset = line.next;
  }
  return std::nullopt;
}

}  // namespace

Result<Opening> recognise_opening(std::string_view bytes) {
  if (bytes.empty()) return Error{ErrorCode::empty_input, "the file is empty", {}};
  const auto size = static_cast<std::uint32_t>(bytes.size());
  std::uint32_t start = starts_with(bytes, kByteOrderMark) ? static_cast<std::uint32_t>(kByteOrderMark.size()) : 0;
  start = skip_blank(bytes, start, size);
  if (start == size) return Error{ErrorCode::empty_input, "the file holds nothing but blanks", {}};

  const std::string_view content = bytes.substr(start);
  if (starts_with_any(content, kEnvelopeLines) || starts_with_any(content, kInnerLines)) {
    return Opening{OpeningKind::submission, start, 0};
  }
  if (is_cut_line(content, kEnvelopeLines) || is_cut_line(content, kInnerLines)) {
    return Error{ErrorCode::malformed_input, "the file is cut off inside its first line", {}};
  }
  if (auto foreign = foreign_format(content)) return *std::move(foreign);
  if (is_json(content)) {
    return Error{ErrorCode::not_a_filing, "this is a JSON file, not a submission or document", {}};
  }

  const Media media = decide_media(content);
  if (media == Media::xml && is_submission_root(find_root_element(content).local_name)) {
    return Opening{OpeningKind::submission_xml, start, 0};
  }
  const auto inner = find_submission_line(bytes, start);
  if (inner.has_value()) {
    const bool is_page = media == Media::html && starts_with(bytes.substr(*inner), "<SEC-HEADER>");
    return Opening{is_page ? OpeningKind::index_page : OpeningKind::submission, *inner, *inner - start};
  }
  if (media == Media::xml) {
    if (auto foreign = foreign_xml(find_root_element(content))) return *std::move(foreign);
  }
  if (media == Media::html) {
    if (auto page = error_page(content)) return *std::move(page);
  }
  return Opening{OpeningKind::document, start, 0};
}

}  // namespace prefile::parse
