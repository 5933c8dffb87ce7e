// Splits a submission into header and documents.
#pragma once

#include "base/result.h"
#include "model/filing.h"
#include "parse/limits.h"

namespace prefile::parse {

/// Reads sources[0] of `filing`: decides the container, fills header and documents (tags, spans, media;
/// not the documents' text), lists unclaimed bytes and problems. An Error means nothing was recognised.
[[nodiscard]] Status read_container(Filing& filing, const Limits& limits);

}  // namespace prefile::parse
