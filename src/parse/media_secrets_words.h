// A fast look whether a text can name a filer code, a password or a token at all.
#pragma once

#include <string_view>

namespace prefile::parse {

/// Whether a part of the words that name secrets stands in the text, in any case. False means that no name in it is
/// one of a secret; true may be chance. Some bytes a step.
[[nodiscard]] bool has_secret_stem(std::string_view text);

/// Whether such a part stands inside a tag, `<...>` or `&lt;...&gt;`, and not only in words. Linear.
[[nodiscard]] bool has_secret_tag(std::string_view text);

}  // namespace prefile::parse
