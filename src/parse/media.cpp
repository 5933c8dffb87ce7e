#include "parse/media.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "parse/container_lines.h"
#include "parse/uuencode.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kSampleBytes = 65'536;

// Elements that HTML documents have and EDGAR's plain-text layout (PAGE, TABLE, CAPTION, S, C, FN, R ...) has not.
constexpr std::array<std::string_view, 22> kHtmlNames{"a",   "body", "br",    "center", "div",  "font", "h1",   "h2",
                                                      "h3",  "h4",   "head",  "hr",     "html", "li",   "meta", "p",
                                                      "pre", "span", "style", "td",     "tr",   "title"};

// Roots of the XML that filers attach or EDGAR makes of its forms.
constexpr std::array<std::string_view, 8> kKnownRoots{
    "assetData", "edgarBulkSubmission", "edgarSubmission", "informationTable",
    "linkbase",  "ownershipDocument",   "schema",          "xbrl"};

// First bytes of the files that submissions carry beside text.
constexpr std::array<std::string_view, 5> kFileSignatures{"%PDF-", "GIF8", "PK\x03\x04", "\x89PNG", "\xFF\xD8\xFF"};

bool is_name_character(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         c == ':' || c == '.';
}

std::string_view name_at(std::string_view bytes, std::size_t offset) {
  std::size_t end = offset;
  while (end < bytes.size() && is_name_character(bytes[end])) ++end;
  return bytes.substr(offset, end - offset);
}

// Offset past a declaration that starts at `offset`, or npos when it does not end.
std::size_t skip_declaration(std::string_view bytes, std::size_t offset) {
  const std::string_view rest = bytes.substr(offset);
  if (rest.substr(0, 4) == "<!--") {
    const std::size_t end = bytes.find("-->", offset + 4);
    return end == std::string_view::npos ? end : end + 3;
  }
  if (rest.substr(0, 2) == "<?") {
    const std::size_t end = bytes.find("?>", offset + 2);
    return end == std::string_view::npos ? end : end + 2;
  }
  std::size_t depth = 0;  // of the brackets of an internal subset
  for (std::size_t i = offset; i < bytes.size(); ++i) {
    if (bytes[i] == '[') ++depth;
    if (bytes[i] == ']' && depth > 0) --depth;
    if (bytes[i] == '>' && depth == 0) return i + 1;
  }
  return std::string_view::npos;
}

// Some element of HTML's own among the tags of the first bytes.
bool has_html_element(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSampleBytes);
  for (std::size_t at = sample.find('<'); at != std::string_view::npos; at = sample.find('<', at + 1)) {
    const std::string_view name = name_at(sample, at + 1);
    const std::size_t after = at + 1 + name.size();
    if (name.empty() || name.size() > 6 || after >= sample.size()) continue;
    if (sample[after] != '>' && sample[after] != '/' && !is_blank(sample[after])) continue;
    const std::string lower = text::to_lower_ascii(name);
    if (std::find(kHtmlNames.begin(), kHtmlNames.end(), lower) != kHtmlNames.end()) return true;
  }
  return false;
}

}  // namespace

RootElement find_root_element(std::string_view bytes) {
  std::size_t at = 0;
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF") at = 3;
  while (true) {
    while (at < bytes.size() && is_blank(bytes[at])) ++at;
    if (at + 1 >= bytes.size() || bytes[at] != '<') return {};
    if (bytes[at + 1] != '?' && bytes[at + 1] != '!') break;
    at = skip_declaration(bytes, at);
    if (at == std::string_view::npos) return {};
  }
  RootElement root;
  root.name = name_at(bytes, at + 1);
  const std::size_t colon = root.name.find(':');
  root.local_name = colon == std::string_view::npos ? root.name : root.name.substr(colon + 1);
  const std::size_t attributes = at + 1 + root.name.size();
  root.attributes = bytes.substr(attributes, std::min(bytes.find('>', attributes), bytes.size()) - attributes);
  return root;
}

bool is_known_root(std::string_view local_name) {
  return std::find(kKnownRoots.begin(), kKnownRoots.end(), local_name) != kKnownRoots.end();
}

bool is_binary(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, 4096);
  const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && !is_blank(c) && byte != 0x1A && byte != 0x08 && byte != 0x1B;
  });
  return static_cast<std::size_t>(controls) * 32 > sample.size();
}

Media decide_media(std::string_view body) {
  const auto size = static_cast<std::uint32_t>(body.size());
  const std::uint32_t start = skip_blank(body, 0, size);
  if (start == size) return Media::empty;
  const std::string_view content = body.substr(start);
  if (starts_uuencoded(content)) return Media::uuencoded;
  const bool is_file = std::any_of(kFileSignatures.begin(), kFileSignatures.end(),
                                   [&](std::string_view signature) { return content.starts_with(signature); });
  if (is_file || is_binary(content)) return Media::binary;

  const RootElement root = find_root_element(content);
  if (text::equals_ignore_case(root.local_name, "html")) return Media::html;
  const bool is_declared_xml = text::equals_ignore_case(content.substr(0, 5), "<?xml");
  if (is_known_root(root.local_name) || (is_declared_xml && !root.name.empty())) return Media::xml;
  if (has_html_element(content)) return Media::html;
  return Media::plain_text;
}

}  // namespace prefile::parse
