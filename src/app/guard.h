// What an exception that reached a worker says, as an error of its input.
#pragma once

#include <string>

#include "base/result.h"

namespace prefile::app {

/// The exception that is being handled, as an Error with `path` as context: out_of_memory, or internal with what it
/// says. Only to be called in a catch block.
[[nodiscard]] Error error_of_exception(const std::string& path);

}  // namespace prefile::app
