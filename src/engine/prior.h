// Which of the filings given for comparison are earlier ones of the same filer.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/filing.h"

namespace prefile::engine {

/// The CIK of a filer without leading zeros; empty when it has none.
[[nodiscard]] std::string cik_of(const Filer& filer);
/// Whether the block is one of who files: not the company that others report on (issuer, subject company).
[[nodiscard]] bool is_who_files(const Filer& filer);

/// Whether the same CIK filed both, or, where either says none, a registrant of the same name.
[[nodiscard]] bool is_same_filer(const Filing& a, const Filing& b);

/// Those of `given` that are of the filer of `filing` and were filed on a day before it, the oldest first; not the same
/// bytes once more. The day is that of the header, not of what is reported. A filing whose day is not known counts as
/// earlier, and as the oldest; when the day of `filing` is not known, as of a draft, all are earlier.
[[nodiscard]] std::vector<const Filing*> earlier_filings(const Filing& filing, std::span<const Filing* const> given);

}  // namespace prefile::engine
