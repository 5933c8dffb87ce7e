// The encoding of a whole input.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/filing.h"

namespace prefile::parse {

/// Turns UTF-16 (by its byte-order mark, or when every other byte of its first ones is zero) into UTF-8, in place, and
/// says so: positions are then those of the decoded text. A surrogate without its other half becomes U+FFFD, and the
/// problem counts them. UTF-8, Windows-1252 and ASCII stay as they are; those bytes are told apart where text is read.
[[nodiscard]] std::optional<Problem> decode_input(std::string& bytes);

/// Makes the bytes of a document a source of its own, the last of `filing`, in UTF-8 as above; the problem, which names
/// `label`, goes to the filing. Gives the place of the text: all but a byte-order mark.
[[nodiscard]] Span add_source(Filing& filing, std::string name, std::string bytes, std::string_view label);

}  // namespace prefile::parse
