// What entries of an archive may be taken, whatever its format.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "parse/archive.h"

namespace prefile::parse {

/// Collects the entries of one archive and says why others are not taken.
class ArchiveEntries {
 public:
  explicit ArchiveEntries(const Limits& limits) : limits_(limits) {}

  /// The name under which the entry is taken; nothing, with a problem, when it is not. Folders have no name to take.
  [[nodiscard]] std::optional<std::string> accept_name(std::string_view raw);
  /// One more entry; false, with a problem, when the archive has too many.
  [[nodiscard]] bool count_entry();
  /// Room for `size` unpacked bytes of `packed` ones; false, with a problem, when a limit forbids them.
  [[nodiscard]] bool allow_size(std::string_view name, std::uint64_t packed, std::uint64_t size);

  void add(std::string name, std::string bytes);
  void refuse(std::string code, std::string message);
  void add_single(std::string name, std::string bytes);
  [[nodiscard]] Unpacked take() { return std::move(unpacked_); }

 private:
  const Limits& limits_;
  Unpacked unpacked_;
  std::set<std::string, std::less<>> names_;  ///< taken, in lower case: EDGAR does not tell cases apart
  std::uint32_t count_ = 0;
  std::uint64_t total_ = 0;
};

/// Reads the entries of a zip file by its central directory.
[[nodiscard]] Status read_zip(std::string_view bytes, ArchiveEntries& entries);
/// Reads the entries of a tar file: ustar, pax and GNU names.
void read_tar(std::string_view bytes, ArchiveEntries& entries);
[[nodiscard]] bool is_tar(std::string_view bytes);

}  // namespace prefile::parse
