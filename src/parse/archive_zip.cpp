// Zip files (APPNOTE 6.3): the central directory says what is there, the local headers must agree.
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "parse/archive_entries.h"
#include "parse/inflate.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kEndSize = 22;
constexpr std::size_t kCentralSize = 46;
constexpr std::size_t kLocalSize = 30;
constexpr std::uint32_t kEndMark = 0x06054B50;
constexpr std::uint32_t kCentralMark = 0x02014B50;
constexpr std::uint32_t kLocalMark = 0x04034B50;
constexpr std::uint32_t kEncrypted = 0x2041;  // flags: encrypted, strongly encrypted, names hidden
constexpr std::uint32_t kStored = 0;
constexpr std::uint32_t kDeflated = 8;
constexpr std::uint32_t kUnix = 3;
constexpr std::uint32_t kTypeMask = 0170000;
constexpr std::uint32_t kFolder = 0040000;
constexpr std::uint32_t kRegular = 0100000;
constexpr std::uint32_t kLink = 0120000;

/// Little-endian number of `size` bytes; 0 past the end.
std::uint32_t number_at(std::string_view bytes, std::size_t offset, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;) {
    value = value << 8U | (offset + i < bytes.size() ? static_cast<unsigned char>(bytes[offset + i]) : 0U);
  }
  return value;
}

struct Entry {
  std::string_view name;
  std::uint32_t flags = 0;
  std::uint32_t method = 0;
  std::uint32_t crc = 0;
  std::uint32_t packed = 0;
  std::uint32_t size = 0;
  std::uint32_t type = 0;  ///< of Unix, 0 when the archive comes from elsewhere
  std::uint32_t local = 0;
};

struct Directory {
  std::size_t start = 0;
  std::size_t end = 0;
  std::uint32_t count = 0;
};

Error malformed(std::string message) { return {ErrorCode::malformed_input, std::move(message), {}}; }

/// The end record is the last thing in the file, but for a comment whose length it gives.
Result<Directory> find_directory(std::string_view bytes) {
  constexpr std::size_t kLongestComment = 0xFFFF;
  const std::size_t last = bytes.size() < kEndSize ? 0 : bytes.size() - kEndSize;
  const std::size_t first = last > kLongestComment ? last - kLongestComment : 0;
  for (std::size_t at = last + 1; at-- > first;) {
    if (number_at(bytes, at, 4) != kEndMark || number_at(bytes, at + 20, 2) != bytes.size() - at - kEndSize) continue;
    const Directory found{number_at(bytes, at + 16, 4), at, number_at(bytes, at + 10, 2)};
    if (found.start == 0xFFFFFFFF || found.count == 0xFFFF) {
      return Error{
          ErrorCode::unsupported_input,
          "this is a zip archive in the format for more than 4 GB or 65,534 files; unpack it and check the folder",
          {}};
    }
    if (number_at(bytes, at + 4, 2) != 0 || number_at(bytes, at + 8, 2) != found.count) {
      return Error{ErrorCode::unsupported_input, "this is one part of a zip archive in several parts", {}};
    }
    if (found.start + number_at(bytes, at + 12, 4) != at) break;
    return found;
  }
  return malformed("the zip archive is damaged or cut off: it has no list of its files");
}

class ZipReader {
 public:
  ZipReader(std::string_view bytes, const Directory& directory, ArchiveEntries& entries)
      : bytes_(bytes), directory_(directory), entries_(entries) {}

  void read() {
    const std::vector<Entry> listed = list_entries();
    for (const Entry& entry : listed) {
      if (!entries_.count_entry()) return;
      read_entry(entry);
    }
  }

 private:
  std::vector<Entry> list_entries();
  void read_entry(const Entry& entry);
  [[nodiscard]] bool is_readable(const Entry& entry, const std::string& shown);
  [[nodiscard]] std::optional<std::string_view> packed_bytes(const Entry& entry, const std::string& shown);
  void damaged(const std::string& shown, const std::string& why) {
    entries_.refuse("archive-entry-damaged", shown + why);
  }

  std::string_view bytes_;
  Directory directory_;
  ArchiveEntries& entries_;
  std::set<std::pair<std::size_t, std::size_t>> taken_;  ///< ranges of the entries read so far
};

std::vector<Entry> ZipReader::list_entries() {
  std::vector<Entry> listed;
  std::size_t at = directory_.start;
  for (std::uint32_t i = 0; i < directory_.count; ++i) {
    const std::size_t name_size = number_at(bytes_, at + 28, 2);
    const std::size_t next =
        at + kCentralSize + name_size + number_at(bytes_, at + 30, 2) + number_at(bytes_, at + 32, 2);
    if (number_at(bytes_, at, 4) != kCentralMark || next > directory_.end) {
      entries_.refuse("archive-damaged", "the zip archive's list of files is damaged");
      return listed;
    }
    Entry entry;
    entry.name = bytes_.substr(at + kCentralSize, name_size);
    entry.flags = number_at(bytes_, at + 8, 2);
    entry.method = number_at(bytes_, at + 10, 2);
    entry.crc = number_at(bytes_, at + 16, 4);
    entry.packed = number_at(bytes_, at + 20, 4);
    entry.size = number_at(bytes_, at + 24, 4);
    if (number_at(bytes_, at + 5, 1) == kUnix) entry.type = number_at(bytes_, at + 40, 2) & kTypeMask;
    entry.local = number_at(bytes_, at + 42, 4);
    listed.push_back(entry);
    at = next;
  }
  if (at != directory_.end) entries_.refuse("archive-damaged", "the zip archive lists more files than it counts");
  return listed;
}

void ZipReader::read_entry(const Entry& entry) {
  if (entry.type == kFolder) return;
  const std::optional<std::string> name = entries_.accept_name(entry.name);
  if (!name.has_value()) return;
  const std::string shown = "the entry '" + *name + "' was not read: ";
  if (!is_readable(entry, shown)) return;
  const std::optional<std::string_view> packed = packed_bytes(entry, shown);
  if (!packed.has_value() || !entries_.allow_size(*name, entry.packed, entry.size)) return;
  Inflated file = entry.method == kDeflated ? inflate_raw(*packed, entry.size)
                                            : Inflated{std::string(*packed), packed->size(), InflateEnd::whole};
  if (file.end == InflateEnd::over_limit) {
    damaged(shown, "it unpacks to more bytes than it declares");
  } else if (file.end == InflateEnd::damaged || file.consumed != packed->size()) {
    damaged(shown, "its packed bytes are damaged");
  } else if (file.bytes.size() != entry.size) {
    damaged(shown, "it unpacks to fewer bytes than it declares");
  } else if (crc32_of(file.bytes) != entry.crc) {
    damaged(shown, "its check sum is wrong");
  } else {
    entries_.add(*name, std::move(file.bytes));
  }
}

bool ZipReader::is_readable(const Entry& entry, const std::string& shown) {
  if ((entry.flags & kEncrypted) != 0) {
    entries_.refuse("archive-entry-encrypted", shown + "it is encrypted");
  } else if (entry.type == kLink) {
    entries_.refuse("archive-entry-refused", shown + "it is a symbolic link");
  } else if (entry.type != 0 && entry.type != kRegular) {
    entries_.refuse("archive-entry-refused", shown + "it is no regular file");
  } else if (entry.method != kStored && entry.method != kDeflated) {
    entries_.refuse("archive-entry-refused", shown + "it is packed by method " + std::to_string(entry.method) +
                                                 ", which prefile does not unpack");
  } else {
    return true;
  }
  return false;
}

/// The entry's bytes as packed; nothing, with a problem, when its local header does not agree or overlaps another.
std::optional<std::string_view> ZipReader::packed_bytes(const Entry& entry, const std::string& shown) {
  const std::size_t at = entry.local;
  const std::size_t name_size = number_at(bytes_, at + 26, 2);
  const std::size_t start = at + kLocalSize + name_size + number_at(bytes_, at + 28, 2);
  const std::size_t end = start + entry.packed;
  const bool agrees = end <= directory_.start && number_at(bytes_, at, 4) == kLocalMark &&
                      number_at(bytes_, at + 8, 2) == entry.method &&
                      bytes_.substr(at + kLocalSize, name_size) == entry.name;
  if (!agrees) {
    damaged(shown, "its own header and the archive's list do not agree");
    return std::nullopt;
  }
  const auto place = taken_.lower_bound({at, 0});
  const bool overlaps =
      (place != taken_.end() && place->first < end) || (place != taken_.begin() && std::prev(place)->second > at);
  if (overlaps) {
    damaged(shown, "it overlaps another entry");
    return std::nullopt;
  }
  taken_.emplace(at, end);
  return bytes_.substr(start, entry.packed);
}

}  // namespace

Status read_zip(std::string_view bytes, ArchiveEntries& entries) {
  const Result<Directory> directory = find_directory(bytes);
  if (!directory) return directory.error();
  ZipReader(bytes, *directory, entries).read();
  return Done{};
}

}  // namespace prefile::parse
