// The start of a new rule: a file that works, to be changed from there.
#pragma once

#include <string>

#include "app/example_builder.h"
#include "base/result.h"

namespace prefile::app {

/// The text of a new rule file that loads, that lint has nothing to say of, and whose examples pass and reach every
/// line. `form` is what it is for; empty: what rules of its family are for. Errors: bad_rule when `id` is no
/// <family>/<slug>; bad_configuration when EDGAR has no such form, or `bases` no clean filing of it with a text to
/// replace.
[[nodiscard]] Result<std::string> scaffold_rule(const std::string& id, const std::string& form,
                                                const ExampleBases& bases);

}  // namespace prefile::app
