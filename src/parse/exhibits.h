// Exhibit numbers as indexes, headings and document types write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace prefile::parse {

/// An exhibit number in a text.
struct ExhibitNumber {
  std::string value;        ///< canonical
  std::uint32_t start = 0;  ///< the number itself, without brackets around it; offsets in the text
  std::uint32_t end = 0;
};

/// The number at `at`: "99.1", "99.01", "3(i)", "10.16a", "99(a)", "4.(G)", "101.INS". Nothing for amounts,
/// percentages, years, form names ("10-K") and numbers beyond Item 601's.
[[nodiscard]] std::optional<ExhibitNumber> match_exhibit_number(std::string_view text, std::size_t at);

/// The number at `at` as Schedules TO, 14D-9 and 13E-3 and the forms of investment companies give it: "(a)(1)(A)",
/// "(d.1)", "(q)(3)". Canonical as of the document type EX-99.(A)(1)(A): "99(a)(1)(a)".
[[nodiscard]] std::optional<ExhibitNumber> match_lettered_number(std::string_view text, std::size_t at);

/// One spelling for each exhibit number, whatever text it is read from: "99.01", "EX-99.1", "(99.1)", "Exhibit
/// 99.1*" give 99.1; "EX-12.(C)", "12-c" give 12(c); "EX-3.(I)", "3.i" give 3(i); "EX-10.16A" gives 10.16(a);
/// "EX-FILING FEES" gives 107. A number without a part stays bare: "EX-99" gives 99. Empty when `text` does not begin
/// with an exhibit number.
[[nodiscard]] std::string canonical_exhibit_number(std::string_view text);

/// The number before its first point or bracket: "99" of "99.1".
[[nodiscard]] std::string_view major_exhibit_number(std::string_view canonical);

/// Offset behind "Exhibit", "Exhibits", "Exhibit No.", "EX-" or "Ex." and white space at `at`; nothing when none of
/// them stands there.
[[nodiscard]] std::optional<std::size_t> match_exhibit_word(std::string_view text, std::size_t at);

}  // namespace prefile::parse
