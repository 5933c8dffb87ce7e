// Form types without their amendments, and groups of them (schemas/codes/form_groups.xml).
#pragma once

#include <span>
#include <string_view>

namespace prefile {

/// "8-K" of "8-K/A".
[[nodiscard]] constexpr std::string_view base_form(std::string_view form) {
  return form.ends_with("/A") ? form.substr(0, form.size() - 2) : form;
}

/// Forms that rules mean together.
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
