// Certification exhibits: whose they are and whether they are signed.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "parse/cover_page.h"
#include "parse/extract.h"
#include "parse/signatures_words.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// A certification opens within the first part of its document.
constexpr std::size_t kOpeningLength = 20'000;
constexpr std::size_t kLongestName = 80;

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

/// The name in "I, Ann Onymous, certify that".
std::optional<TextRange> find_certifier(std::string_view text) {
  for (const std::string_view verb : {"certify", "hereby certify", "do hereby certify"}) {
    std::size_t from = 0;
    while (const auto found = text::find_phrase(text, verb, from)) {
      from = found->end;
      const std::string_view before = text.substr(0, found->start);
      const std::size_t window = before.size() > kLongestName ? before.size() - kLongestName : 0;
      const std::size_t opening = before.rfind("I, ");
      if (opening == std::string_view::npos || opening < window) continue;
      std::size_t start = opening + 3;
      std::size_t end = before.find_first_of(",;", start);
      if (end == std::string_view::npos) end = before.size();
      while (end > start && (before[end - 1] == ' ' || before[end - 1] == '\n')) --end;
      if (end <= start) continue;
      return TextRange{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
    }
  }
  return std::nullopt;
}

/// The first line with a typed signature, and the name on it.
struct TypedSignature {
  bool found = false;
  std::optional<TextRange> name;
};

TypedSignature find_typed_signature(const DocumentText& text) {
  TypedSignature signature;
  for (const Line& line : text.lines) {
    const std::string_view shown = text.visible.slice(line.start, line.end);
    if (shown.size() > 200) continue;
    const auto mark = find_signature_mark(shown);
    if (!mark.has_value() || !mark->is_conformed) continue;
    signature.found = true;
    const std::string_view name = text::trim(shown.substr(mark->end));
    if (!name.empty()) {
      const auto start = line.start + static_cast<std::uint32_t>(name.data() - shown.data());
      const auto comma = find_title_comma(name);
      signature.name = TextRange{start, start + static_cast<std::uint32_t>(comma.value_or(name.size()))};
    }
    return signature;
  }
  return signature;
}

}  // namespace

void find_certifications(Filing& filing) {
  for (DocumentIndex index = 0; index < filing.documents.size(); ++index) {
    const Document& document = filing.documents[index];
    if (!document.type.has_value() || document.text.lines.empty()) continue;
    const std::string_view type = document.type->value;
    if (!type.starts_with("EX-31") && !type.starts_with("EX-32")) continue;
    const DocumentText& text = document.text;
    const std::string_view opening = text.visible.text().substr(0, kOpeningLength);
    const TypedSignature signature = find_typed_signature(text);
    auto certifier = find_certifier(opening);
    if (!certifier.has_value()) certifier = signature.name;
    Certification certification;
    certification.kind = kind_of(type, opening);
    certification.document = index;
    certification.passage = {index, 0, text.visible.size()};
    certification.signed_conformed = signature.found;
    if (certifier.has_value()) certification.certifier = make_cover_value(text, {*certifier});
    filing.certifications.push_back(std::move(certification));
  }
}

}  // namespace prefile::parse
