// What readings of items ask of the text between headings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "model/document.h"

namespace prefile::parse {

[[nodiscard]] std::string_view text_of(const DocumentText& text, const Line& line);
/// Index of the first line that ends behind `offset`; the number of lines when none does.
[[nodiscard]] std::size_t line_index_at(const DocumentText& text, std::uint32_t offset);
/// "SIGNATURES", also spaced out.
[[nodiscard]] bool is_signature_line(std::string_view line);
/// Whether [start, end) holds a paragraph, as the items of a contents list do not. Contents lists end with the
/// signatures and exhibits they announce.
[[nodiscard]] bool holds_prose(const DocumentText& text, std::uint32_t start, std::uint32_t end);
/// [start, end) without white space at its ends.
[[nodiscard]] Passage trimmed(const DocumentText& text, DocumentIndex document, std::uint32_t start, std::uint32_t end);
/// The text between two headings, without the line that underscores the first.
[[nodiscard]] Passage body_between(const DocumentText& text, DocumentIndex document, std::uint32_t start,
                                   std::uint32_t end);
/// "None." and at most a few short lines of page furniture behind it.
[[nodiscard]] bool says_nothing_to_report(std::string_view body);

}  // namespace prefile::parse
