// The encoding of a whole input.
#pragma once

#include <optional>
#include <string>

#include "model/filing.h"

namespace prefile::parse {

/// Turns UTF-16 (by its byte-order mark, or when every other byte of its first ones is zero) into UTF-8, in place, and
/// says so: positions are then those of the decoded text. A surrogate without its other half becomes U+FFFD, and the
/// problem counts them. UTF-8, Windows-1252 and ASCII stay as they are; those bytes are told apart where text is read.
[[nodiscard]] std::optional<Problem> decode_input(std::string& bytes);

}  // namespace prefile::parse
