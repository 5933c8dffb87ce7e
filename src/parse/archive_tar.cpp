// Tar files: ustar (POSIX.1-1988), pax (POSIX.1-2001) and GNU's long names.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "parse/archive_entries.h"

namespace prefile::parse {
namespace {

constexpr std::size_t kBlock = 512;
constexpr std::size_t kMagic = 257;

std::string_view field_at(std::string_view header, std::size_t offset, std::size_t size) {
  const std::string_view field = header.substr(offset, size);
  return field.substr(0, field.find('\0'));
}

/// Octal digits, or GNU's binary form; nothing when it is neither or does not fit.
std::optional<std::uint64_t> number_at(std::string_view header, std::size_t offset, std::size_t size) {
  const std::string_view field = header.substr(offset, size);
  std::uint64_t value = 0;
  if ((static_cast<unsigned char>(field.front()) & 0x80U) != 0) {
    for (std::size_t i = 1; i < field.size(); ++i) {
      if (value >> 48U != 0) return std::nullopt;
      value = value << 8U | static_cast<unsigned char>(field[i]);
    }
    return value;
  }
  for (const char c : field) {
    if (c == ' ' || c == '\0') continue;
    if (c < '0' || c > '7' || value >> 48U != 0) return std::nullopt;
    value = value << 3U | static_cast<std::uint64_t>(c - '0');
  }
  return value;
}

bool has_right_sum(std::string_view header) {
  constexpr std::size_t kSum = 148;
  constexpr std::size_t kSumSize = 8;
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < kBlock; ++i) {
    const bool is_sum = i >= kSum && i < kSum + kSumSize;
    sum += is_sum ? static_cast<unsigned char>(' ') : static_cast<unsigned char>(header[i]);
  }
  return number_at(header, kSum, kSumSize) == sum;
}

std::string_view kind_of(char type) {
  switch (type) {
    case '1': return "it is a link";
    case '2': return "it is a symbolic link";
    case '3':
    case '4': return "it is a device";
    case '6': return "it is a pipe";
    case 'S': return "it is a sparse file";
    default: return "it is no regular file";
  }
}

/// What pax and GNU entries say of the entry behind them.
struct Extension {
  std::optional<std::string> name;
  std::optional<std::uint64_t> size;
  bool is_sparse = false;
  bool is_damaged = false;
};

class TarReader {
 public:
  TarReader(std::string_view bytes, ArchiveEntries& entries) : bytes_(bytes), entries_(entries) {}

  void read();

 private:
  bool read_entry(std::string_view header);
  void read_file(std::string_view header, std::string_view content);
  void read_pax(std::string_view records);
  bool stop(const std::string& why) {
    entries_.refuse("archive-damaged", why);
    return false;
  }

  std::string_view bytes_;
  ArchiveEntries& entries_;
  std::size_t at_ = 0;
  Extension extension_;
};

void TarReader::read() {
  while (at_ + kBlock <= bytes_.size()) {
    const std::string_view header = bytes_.substr(at_, kBlock);
    if (header.find_first_not_of('\0') == std::string_view::npos) {
      const bool has_more = bytes_.substr(at_).find_first_not_of('\0') != std::string_view::npos;
      if (has_more) stop("something follows the tar archive's end mark and was not read");
      return;
    }
    if (!entries_.count_entry() || !read_entry(header)) return;
  }
  stop("the tar archive ends without its end mark; it may be cut off");
}

bool TarReader::read_entry(std::string_view header) {
  if (!has_right_sum(header)) return stop("the tar archive is damaged: a header's check sum is wrong");
  std::optional<std::uint64_t> size = number_at(header, 124, 12);
  const char type = header[156];
  const bool is_extension = type == 'x' || type == 'g' || type == 'L' || type == 'K';
  if (!is_extension && extension_.size.has_value()) size = extension_.size;
  at_ += kBlock;
  if (!size.has_value() || *size > bytes_.size() - at_) {
    return stop("the tar archive is cut off inside the entry '" + std::string(field_at(header, 0, 100)) + "'");
  }
  const std::string_view content = bytes_.substr(at_, static_cast<std::size_t>(*size));
  at_ = std::min(bytes_.size(), at_ + (content.size() + kBlock - 1) / kBlock * kBlock);
  if (type == 'x') {
    read_pax(content);
  } else if (type == 'L') {
    extension_.name = std::string(content.substr(0, content.find('\0')));
  } else if (!is_extension) {
    read_file(header, content);
    extension_ = {};
  }
  return true;
}

void TarReader::read_file(std::string_view header, std::string_view content) {
  constexpr char kFolder = '5';
  const char type = header[156];
  std::string raw(field_at(header, 0, 100));
  const std::string_view prefix = field_at(header, 345, 155);
  if (header.substr(kMagic, 6) == std::string_view("ustar\0", 6) && !prefix.empty()) {
    raw = std::string(prefix) + "/" + raw;
  }
  if (extension_.name.has_value()) raw = *extension_.name;
  if (type == kFolder) return;
  const std::optional<std::string> name = entries_.accept_name(raw);
  if (!name.has_value()) return;
  const std::string shown = "the entry '" + *name + "' was not read: ";
  if (extension_.is_damaged) {
    entries_.refuse("archive-entry-damaged", shown + "its extended header is damaged");
  } else if ((type != '0' && type != '\0' && type != '7') || extension_.is_sparse) {
    entries_.refuse("archive-entry-refused", shown + std::string(kind_of(extension_.is_sparse ? 'S' : type)));
  } else if (entries_.allow_size(*name, content.size(), content.size())) {
    entries_.add(*name, std::string(content));
  }
}

/// Records of the form "LENGTH KEY=VALUE\n", the length counting all of it.
void TarReader::read_pax(std::string_view records) {
  while (!records.empty()) {
    std::size_t length = 0;
    std::size_t digits = 0;
    while (digits < records.size() && digits < 9 && records[digits] >= '0' && records[digits] <= '9') {
      length = length * 10 + static_cast<std::size_t>(records[digits++] - '0');
    }
    const std::size_t equals = records.substr(0, std::min(length, records.size())).find('=');
    if (digits == 0 || length > records.size() || equals == std::string_view::npos || equals < digits + 1 ||
        records[length - 1] != '\n') {
      extension_.is_damaged = true;
      return;
    }
    const std::string_view key = records.substr(digits + 1, equals - digits - 1);
    const std::string_view value = records.substr(equals + 1, length - equals - 2);
    if (key == "path") extension_.name = std::string(value);
    if (key.substr(0, 10) == "GNU.sparse") extension_.is_sparse = true;
    if (key == "size") {
      std::uint64_t size = 0;
      for (const char c : value) {
        const bool is_digit = c >= '0' && c <= '9' && size >> 48U == 0;
        if (!is_digit) extension_.is_damaged = true;
        if (is_digit) size = size * 10 + static_cast<std::uint64_t>(c - '0');
      }
      extension_.size = size;
    }
    records.remove_prefix(length);
  }
}

}  // namespace

bool is_tar(std::string_view bytes) {
  return bytes.size() >= kBlock && bytes.substr(kMagic, 5) == "ustar" && has_right_sum(bytes.substr(0, kBlock));
}

void read_tar(std::string_view bytes, ArchiveEntries& entries) { TarReader(bytes, entries).read(); }

}  // namespace prefile::parse
