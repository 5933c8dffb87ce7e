// The small vocabulary of signature pages: marks, labels, titles, company names, ends.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/phrases.h"

namespace prefile::parse {

/// A typed mark that stands for a hand-written signature, or for the lack of one.
struct SignatureMark {
  std::size_t start = 0;
  std::size_t end = 0;
  bool is_conformed = false;  ///< "/s/" and its spellings; false for "//" and "[signature]"
};

/// The first mark: "/s/" anywhere, its odder spellings ("s/", "\s\", "(signed)") and "//" only at the start.
[[nodiscard]] std::optional<SignatureMark> find_signature_mark(std::string_view text);

enum class SignatureLabel : std::uint8_t { none, by, name, title, date, registrant, signature };

/// A label at the start of a text ("By:", "Name:", "Its:", "Dated:") and where what it labels begins.
struct LabelMatch {
  SignatureLabel label = SignatureLabel::none;
  std::size_t end = 0;
};
[[nodiscard]] LabelMatch match_signature_label(std::string_view text);

/// Holds a word of a capacity: Chief, President, Secretary, Attorney-in-Fact.
[[nodiscard]] bool has_title_word(std::string_view text);
/// Where a title follows a name after a comma ("Kurt M. Swenson, Chairman") or a slash: that place. Jr., III, Esq. stay
/// with the name.
[[nodiscard]] std::optional<std::size_t> find_title_comma(std::string_view text);
/// A place as firms and forms write it: "Madison, Wisconsin", not "Sum & Total, LLP".
[[nodiscard]] bool looks_like_place(std::string_view text);
/// "Jr.", "III", "Esq." and nothing else.
[[nodiscard]] bool is_name_suffix(std::string_view text);
/// Could be the printed name of a person: a few capitalised words without digits.
[[nodiscard]] bool looks_like_person(std::string_view text);
/// Begins with a small letter, or holds several words that do: no name but part of a sentence.
[[nodiscard]] bool reads_as_prose(std::string_view text);
/// Set as names are: capitals at the start of every word but small ones, no digits, no stop at the end, none of the
/// words that close a letter or head a clause ("Sincerely", "Accepted and agreed").
[[nodiscard]] bool is_written_as_name(std::string_view text);
/// Ends as company names do: Inc., Corporation, LLC, Trust.
[[nodiscard]] bool looks_like_company(std::string_view text);
/// No part of a title: what a page carries at its edge ("3", "II-5", "Table of Contents") and headings between blocks.
[[nodiscard]] bool is_page_edge(std::string_view text);
/// "Signature", "Signatures", "Signature page" and nothing else.
[[nodiscard]] bool is_signature_heading(std::string_view line);
/// A heading after which no signature of the form follows: "Exhibit Index", "Exhibit 99.1", "Certification".
[[nodiscard]] bool ends_signatures(std::string_view line);

}  // namespace prefile::parse
