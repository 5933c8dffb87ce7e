#include "parse/markup_references.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "parse/html_tokens.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kLongestTarget = 2'048;

constexpr std::array<std::string_view, 16> kReferenceAttributes{
    "action", "archive",  "background", "classid", "codebase", "data",   "dynsrc", "formaction",
    "href",   "longdesc", "lowsrc",     "poster",  "src",      "srcset", "usemap", "xlink:href"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// The scheme of an address in lower case; empty when it has none. Browsers leave out line ends and tabs, and so does
/// this. One letter is a drive, no scheme.
std::string scheme_of(std::string_view target) {
  std::string scheme;
  for (const char c : target) {
    if (c == '\t' || c == '\r' || c == '\n') continue;
    if (c == ':') return scheme.size() > 1 ? scheme : std::string();
    const bool belongs = is_letter(c) || (!scheme.empty() && (is_digit(c) || c == '+' || c == '-'));
    if (!belongs) return {};
    scheme += lower(c);
  }
  return {};
}

ReferenceKind kind_of(std::string_view target, std::string_view scheme) {
  if (target.empty()) return ReferenceKind::empty;
  if (target.front() == '#') return ReferenceKind::fragment;
  if (scheme == "javascript" || scheme == "vbscript") return ReferenceKind::script;
  if (scheme == "data") return ReferenceKind::data;
  if (!scheme.empty() || target.starts_with("//") || target.starts_with("\\\\")) return ReferenceKind::address;
  const std::string_view name = target.substr(0, target.find_first_of("#?"));
  return name.find_first_of("/\\:") == std::string_view::npos ? ReferenceKind::file : ReferenceKind::path;
}

int hex_digit(char c) {
  if (is_digit(c)) return c - '0';
  const char letter = lower(c);
  return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

std::string percent_decoded(std::string_view text) {
  std::string decoded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int high = text[at] == '%' && at + 2 < text.size() ? hex_digit(text[at + 1]) : -1;
    const int low = high >= 0 ? hex_digit(text[at + 2]) : -1;
    if (low < 0) {
      decoded += text[at];
      continue;
    }
    decoded += static_cast<char>(static_cast<unsigned char>(high * 16 + low));
    at += 2;
  }
  return decoded;
}

bool has_word(std::string_view source, std::uint32_t at, std::uint32_t end, std::string_view lower_case) {
  return at + lower_case.size() <= end && equals_ignoring_case(source.substr(at, lower_case.size()), lower_case);
}

/// The address from `at` on: a string in quotes, or with `is_bare` anything up to a closing parenthesis.
StyleReference read_address(std::string_view source, std::uint32_t at, std::uint32_t end, std::string_view name) {
  while (at < end && is_space(source[at])) ++at;
  char close = ')';
  if (at < end && (source[at] == '"' || source[at] == '\'')) close = source[at++];
  const auto* const found =
      at < end ? static_cast<const char*>(std::memchr(source.data() + at, close, end - at)) : nullptr;
  std::uint32_t stop = found == nullptr ? end : static_cast<std::uint32_t>(found - source.data());
  const std::uint32_t start = at;
  if (close == ')') {
    while (stop > start && is_space(source[stop - 1])) --stop;
  }
  return {name, start, stop};
}

}  // namespace

bool is_reference_attribute(std::string_view name) {
  return std::binary_search(kReferenceAttributes.begin(), kReferenceAttributes.end(), name);
}

Reference read_reference(std::string_view source, Span place) {
  Reference reference;
  const std::string_view raw = source.substr(place.start, std::min(place.size(), kLongestTarget));
  reference.target = {decode_attribute(raw), place};
  reference.scheme = scheme_of(reference.target.value);
  reference.kind = kind_of(reference.target.value, reference.scheme);
  return reference;
}

bool find_style_reference(std::string_view source, std::uint32_t& at, std::uint32_t end, StyleReference& found) {
  for (; at < end; ++at) {
    const char c = source[at];
    if (c == '(' && at >= 3 && equals_ignoring_case(source.substr(at - 3, 3), "url")) {
      found = read_address(source, at + 1, end, "url()");
      at = std::min(found.end + 1, end);
      return true;
    }
    if (c != '@' || !has_word(source, at + 1, end, "import")) continue;
    std::uint32_t after = at + 7;
    while (after < end && is_space(source[after])) ++after;
    if (after >= end || (source[after] != '"' && source[after] != '\'')) continue;
    found = read_address(source, after, end, "@import");
    at = std::min(found.end + 1, end);
    return true;
  }
  return false;
}

void resolve_fragments(std::vector<Reference>& references, const std::vector<Anchor>& anchors) {
  const bool has_fragment = std::any_of(references.begin(), references.end(),
                                        [](const Reference& each) { return each.kind == ReferenceKind::fragment; });
  if (!has_fragment) return;
  std::vector<std::string_view> names;
  names.reserve(anchors.size());
  for (const Anchor& anchor : anchors) names.emplace_back(anchor.name.value);
  std::sort(names.begin(), names.end());
  const auto has_name = [&names](std::string_view name) {
    return std::binary_search(names.begin(), names.end(), name);
  };
  for (Reference& reference : references) {
    if (reference.kind != ReferenceKind::fragment) continue;
    const std::string_view name = std::string_view(reference.target.value).substr(1);
    // "#" and "#top" are the start of any document.
    reference.is_resolved =
        name.empty() || equals_ignoring_case(name, "top") || has_name(name) || has_name(percent_decoded(name));
  }
}

}  // namespace prefile::parse
