// The parts of a form: "PART II. OTHER INFORMATION".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/forms.h"

namespace prefile::parse {

/// "Part II" as it stands at some place.
struct PartLabel {
  std::string part;       ///< canonical: "I" to "IV"
  std::uint32_t end = 0;  ///< offset behind the numeral
};

/// The label at `at`, which must be the start of a word.
[[nodiscard]] std::optional<PartLabel> match_part_label(std::string_view text, std::size_t at);

/// A Roman numeral without the word "Part" before it.
[[nodiscard]] std::optional<PartLabel> match_part_numeral(std::string_view text, std::size_t at);

/// A line that heads a part. Offsets are in the visible text.
struct PartHeading {
  std::string part;
  std::uint32_t start = 0;
  std::uint32_t label_end = 0;
  std::uint32_t end = 0;
};

/// Every line that is nothing but a part's label and title, contents lists included, in reading order.
[[nodiscard]] std::vector<PartHeading> find_part_headings(const DocumentText& text, const FormDefinition& form);

/// 1 to 4; 0 for anything else.
[[nodiscard]] int rank_of_part(std::string_view part);

}  // namespace prefile::parse
