// Forms that rules mean together, of schemas/codes/form_groups.xml.
#pragma once

#include <span>
#include <string_view>

namespace prefile {

struct FormGroup {
  std::string_view name;                    ///< "periodic-reports"
  std::string_view title;                   ///< for a sentence: "annual reports (Form 10-K)"
  std::span<const std::string_view> forms;  ///< without their amendments
  std::string_view citation;
  bool verified = false;
};

/// Exact.
[[nodiscard]] const FormGroup* find_form_group(std::string_view name);
[[nodiscard]] std::span<const FormGroup> all_form_groups();

}  // namespace prefile
