// From the bytes of an input to the filing model.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "model/filing.h"
#include "parse/limits.h"

namespace prefile::parse {

/// A submission of an input, or why there is none.
struct ParsedSubmission {
  std::string name;  ///< the input's; when it holds several, with the number of this one: "bulk.txt#2",
                     ///< in an archive with its path: "drafts.zip/a.txt"
  Result<Filing> filing;
};

/// Parses every filing of an input: a submission or document, several submissions one after the other, or a zip, tar
/// or gzip file with a draft, submissions or both (see `group_files`; what is packed inside once more is not opened and
/// said). UTF-16 is decoded, which is the problem utf-16; positions are those of the decoded text. `name` is what
/// reports call the input (its path as given). Damage that leaves something readable is a Problem of the filing; an
/// Error means there is no filing here at all (empty, binary, an error page). Positions of each filing are those in the
/// input. Filer codes and passwords are overwritten with asterisks in the kept bytes, so hash the input before. A
/// filing whose form nothing names gets the problem unknown-form, the last that the limits allow limit-submissions.
/// Never empty.
[[nodiscard]] std::vector<ParsedSubmission> parse_filings(std::string name, std::string bytes,
                                                          const Limits& limits = {});

/// The same for an input that should hold one submission: what follows the first is the problem concatenated.
[[nodiscard]] Result<Filing> parse_filing(std::string name, std::string bytes, const Limits& limits = {});

}  // namespace prefile::parse
