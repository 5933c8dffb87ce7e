// How sure an extraction is of what it read.
#pragma once

#include <string>

#include "base/span.h"

namespace prefile {

/// How sure an extraction is. A part that is not `recognised`, or carries a doubt, makes rules that
/// need it undetermined; `doubt` is the sentence they give as the reason.
struct Recognition {
  bool recognised = false;
  std::string method;  ///< how it was read, a stable word: "heading", "caption-below", "table-row"
  std::string doubt;   ///< empty when sure
  Span looked_at{};    ///< where it was looked for
};

}  // namespace prefile
