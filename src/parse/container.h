// Splits a submission into header and documents.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/filing.h"
#include "parse/limits.h"

namespace prefile::parse {

/// A submission that a bulk submission encodes.
struct EncodedSubmission {
  std::string name;  ///< of its file, may be empty
  Result<std::string> bytes;
};

/// Where reading stopped.
struct ContainerEnd {
  std::optional<std::uint32_t> next_submission;  ///< where another submission begins in the same bytes
  std::vector<EncodedSubmission> encoded;        ///< of a bulk submission, whose filing has nothing but its bytes
};

/// Reads sources[0] of `filing`: decides the container, fills header and documents (tags, spans, media;
/// not the documents' text), lists unclaimed bytes and problems. One submission is read; what follows it in the bytes
/// is left alone. An Error means nothing was recognised.
[[nodiscard]] Result<ContainerEnd> read_container(Filing& filing, const Limits& limits);

/// The submissions that stand one after the other in an input, each with its place there. `first_end` is where the
/// second begins. The pieces follow each other without gaps; at most `limits.submissions`, the last with the rest.
/// Linear in the input.
[[nodiscard]] std::vector<Source> split_submissions(Source input, std::uint32_t first_end, const Limits& limits);

}  // namespace prefile::parse
