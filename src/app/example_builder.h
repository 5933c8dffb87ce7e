// Builds the small submission that an example of a rule describes, out of a clean base filing.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "engine/rule.h"

namespace prefile::app {

/// Clean filings that examples start from, by name: "8-K" is the text of `_base/8-K.txt`.
using ExampleBases = std::map<std::string, std::string, std::less<>>;

/// Those that are compiled in.
[[nodiscard]] ExampleBases built_in_bases();
/// Adds those of `folder`/_base, in place of others of the same name. A folder without any is no error.
[[nodiscard]] Status add_bases(const std::string& folder, ExampleBases& bases);

/// A place marked with @{...}@ in an example: a byte range of the built text.
struct Mark {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

struct BuiltExample {
  std::string text;
  std::vector<Mark> marks;  ///< in order
};

/// The submission of an example with its marks taken out. Errors: bad_rule (unknown base, a document to leave out that
/// is not there, an edit that does not stand exactly once, unclosed marks).
[[nodiscard]] Result<BuiltExample> build_example(const engine::Example& example, const ExampleBases& bases);

}  // namespace prefile::app
