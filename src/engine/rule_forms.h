// The forms a rule is for, as its file names them: form types, and groups of them such as "@periodic-reports".
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace prefile::engine {

/// What is wrong with a name in `forms`, with what may have been meant; empty when nothing is. Good names are "*", a
/// form type with or without "/A", and '@' with a group of schemas/codes/form_groups.xml, with "/A" for its amendments.
[[nodiscard]] std::string fault_of_form(std::string_view name);

/// The form types that the names mean, each once and in their order. A name that is not good means nothing.
[[nodiscard]] std::vector<std::string> form_types_of(std::span<const std::string> names);

/// The names for a sentence: "all", or "annual reports (Form 10-K) and their amendments; 20-F, 20-F/A".
[[nodiscard]] std::string forms_in_words(std::span<const std::string> names);

/// Whether one of the names is that of a group.
[[nodiscard]] bool has_form_group(std::span<const std::string> names);

/// What could be said with fewer names: a group written out, or a form that a group beside it holds. In words.
[[nodiscard]] std::vector<std::string> needless_forms(std::span<const std::string> names);

/// Every name of a group, with and without "/A".
[[nodiscard]] std::vector<std::string> form_group_names();

}  // namespace prefile::engine
