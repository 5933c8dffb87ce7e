// Zip, tar and gzip files made by hand, also wrong ones.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prefile::test {

inline std::string little(std::uint64_t value, int size) {
  std::string bytes;
  for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> static_cast<unsigned>(8 * i) & 0xFFU);
  return bytes;
}

inline std::uint32_t crc_of(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1U ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

/// A deflate stream of stored blocks.
inline std::string deflated(std::string_view bytes) {
  constexpr std::size_t kBlock = 65'535;
  std::string out;
  do {
    const std::string_view block = bytes.substr(0, kBlock);
    bytes.remove_prefix(block.size());
    out += bytes.empty() ? '\1' : '\0';
    out += little(block.size(), 2) + little(block.size() ^ 0xFFFFU, 2);
    out += block;
  } while (!bytes.empty());
  return out;
}

/// A deflate stream of `1 + 258 * runs` zero bytes, in 13 bits for each run.
inline std::string deflated_zeros(std::size_t runs) {
  std::string out;
  std::uint32_t pending = 0;
  unsigned count = 0;
  const auto bit = [&](std::uint32_t value) {
    pending |= value << count;
    if (++count == 8) {
      out += static_cast<char>(pending);
      pending = 0;
      count = 0;
    }
  };
  const auto code = [&](std::uint32_t value, unsigned size) {
    for (unsigned i = size; i-- > 0;) bit(value >> i & 1U);
  };
  bit(1), bit(1), bit(0);                                            // last block, fixed codes
  code(0x30, 8);                                                     // the byte 0
  for (std::size_t i = 0; i < runs; ++i) code(0xC5, 8), code(0, 5);  // 258 bytes from one back
  code(0, 7);
  while (count != 0) bit(0);
  return out;
}

inline std::string gzip(std::string_view bytes) {
  return std::string("\x1F\x8B\x08\0\0\0\0\0\0\xFF", 10) + deflated(bytes) + little(crc_of(bytes), 4) +
         little(bytes.size(), 4);
}

struct ZipEntry {
  std::string name;
  std::string bytes;
  std::uint32_t method = 8;
  std::uint32_t flags = 0;
  std::uint32_t mode = 0100644;
  std::int64_t declared = -1;   ///< size the directory gives; the right one when negative
  std::string packed = {};      ///< instead of the bytes, deflated
  std::string local_name = {};  ///< instead of `name` in the local header
  std::int64_t offset = -1;     ///< of the local header, as the directory gives it
  std::uint32_t crc_change = 0;
};

inline std::string zip(const std::vector<ZipEntry>& entries) {
  std::string out;
  std::string directory;
  for (const ZipEntry& entry : entries) {
    std::string packed = entry.packed;
    if (packed.empty()) packed = entry.method == 8 ? deflated(entry.bytes) : entry.bytes;
    const std::uint64_t size = entry.declared < 0 ? entry.bytes.size() : static_cast<std::uint64_t>(entry.declared);
    const std::string common = little(entry.flags, 2) + little(entry.method, 2) + little(0, 4) +
                               little(crc_of(entry.bytes) ^ entry.crc_change, 4) + little(packed.size(), 4) +
                               little(size, 4);
    const std::uint64_t offset = entry.offset < 0 ? out.size() : static_cast<std::uint64_t>(entry.offset);
    directory += little(0x02014B50, 4) + little(0x0314, 2) + little(20, 2) + common + little(entry.name.size(), 2) +
                 little(0, 8) + little(static_cast<std::uint64_t>(entry.mode) << 16U, 4) + little(offset, 4) +
                 entry.name;
    const std::string& local = entry.local_name.empty() ? entry.name : entry.local_name;
    out += little(0x04034B50, 4) + little(20, 2) + common + little(local.size(), 2) + little(0, 2) + local + packed;
  }
  const std::size_t start = out.size();
  out += directory;
  return out + little(0x06054B50, 4) + little(0, 4) + little(entries.size(), 2) + little(entries.size(), 2) +
         little(directory.size(), 4) + little(start, 4) + little(0, 2);
}

struct TarEntry {
  std::string name;
  std::string bytes;
  char type = '0';
  std::int64_t declared = -1;
};

inline std::string octal(std::uint64_t value, std::size_t size) {
  std::string digits(size - 1, '0');
  for (std::size_t i = digits.size(); i-- > 0; value >>= 3U) digits[i] = static_cast<char>('0' + (value & 7U));
  return digits + '\0';
}

inline std::string tar(const std::vector<TarEntry>& entries, bool closed = true) {
  constexpr std::size_t kBlock = 512;
  std::string out;
  for (const TarEntry& entry : entries) {
    std::string header(kBlock, '\0');
    header.replace(0, entry.name.size(), entry.name);
    header.replace(100, 8, octal(0644, 8));
    const std::uint64_t size = entry.declared < 0 ? entry.bytes.size() : static_cast<std::uint64_t>(entry.declared);
    header.replace(124, 12, octal(size, 12));
    header.replace(148, 8, "        ");
    header[156] = entry.type;
    header.replace(257, 8,
                   std::string("ustar\0"
                               "00",
                               8));
    std::uint64_t sum = 0;
    for (const char c : header) sum += static_cast<unsigned char>(c);
    header.replace(148, 8, octal(sum, 7) + ' ');
    out += header + entry.bytes;
    out.append((kBlock - entry.bytes.size() % kBlock) % kBlock, '\0');
  }
  if (closed) out.append(2 * kBlock, '\0');
  return out;
}

}  // namespace prefile::test
