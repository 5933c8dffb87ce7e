// Zip, tar and gzip files, unpacked in memory.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/filing.h"
#include "parse/limits.h"

namespace prefile::parse {

/// A file of a folder or an archive.
struct PackedFile {
  std::string name;  ///< its path inside, with "/" between the parts
  std::string bytes;
};

/// What an archive holds. `problems` name, without a place, every entry that was not unpacked: archive-entry-refused
/// (links, devices, names that leave the archive, doubled names, methods prefile does not unpack),
/// archive-entry-encrypted, archive-entry-damaged (check sums, sizes that lie, overlaps), archive-damaged,
/// limit-archive-entries, limit-archive-bytes, limit-archive-ratio. Each makes the check incomplete.
struct Unpacked {
  std::vector<PackedFile> files;  ///< in the archive's order
  std::vector<Problem> problems;
  bool is_single = false;  ///< a gzip file that holds one file and no tar
};

/// Zip, tar or gzip by its first bytes.
[[nodiscard]] bool is_archive(std::string_view bytes);

/// Unpacks an archive; what is packed inside once more stays packed, but for the tar inside a gzip file. A gzip file
/// that holds no tar is one file, called `name` without ".gz". Errors: malformed_input (no archive can be made out),
/// unsupported_input (several disks, more than 4 GB), limit_exceeded (a gzip file).
[[nodiscard]] Result<Unpacked> unpack(std::string_view name, std::string_view bytes, const Limits& limits);

}  // namespace prefile::parse
