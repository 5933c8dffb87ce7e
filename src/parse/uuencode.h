// Uuencoded files inside a submission: PDF, images, archives, workbooks. Checked and measured, not decoded.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/span.h"

namespace prefile::parse {

struct Uuencoded {
  Span name{};                      ///< of the file, in the `begin` line
  std::uint64_t decoded_bytes = 0;  ///< what the lines read so far decode to
  std::uint32_t end = 0;            ///< past the `end` line, or where reading stopped
  std::string fault;                ///< what is wrong, empty when nothing is
  Span fault_span{};                ///< the first line that is wrong
};

/// `begin`, three or four octal digits and a name.
[[nodiscard]] bool starts_uuencoded(std::string_view bytes);

/// Checks the file whose `begin` line starts at `body.start` of `source`: the length every line declares against the
/// characters it has, the closing empty line and `end`. `dash_escaped`: the text stands in a privacy-enhanced
/// envelope, which puts "- " before lines that start with a dash (RFC 1421, 4.3.2.2).
[[nodiscard]] Uuencoded check_uuencoded(std::string_view source, Span body, bool dash_escaped);

}  // namespace prefile::parse
