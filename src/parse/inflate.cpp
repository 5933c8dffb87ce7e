#include "parse/inflate.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace prefile::parse {
namespace {

constexpr int kRaw = -MAX_WBITS;
constexpr int kGzip = MAX_WBITS + 16;
constexpr std::size_t kMostAtOnce = std::size_t{1} << 30;

/// Unpacks one stream, appending to `out.bytes` and counting `out.consumed` on.
void inflate_stream(std::string_view packed, int window, std::uint64_t limit, Inflated& out) {
  out.end = InflateEnd::damaged;
  z_stream stream{};
  if (inflateInit2(&stream, window) != Z_OK) return;
  std::array<char, 65'536> chunk{};
  for (int status = Z_OK; status == Z_OK;) {
    if (stream.avail_in == 0) {
      const std::size_t size = std::min(packed.size(), kMostAtOnce);
      // zlib's interface is older than const; it only reads.
      stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
      stream.avail_in = static_cast<uInt>(size);
      packed.remove_prefix(size);
      out.consumed += size;
    }
    stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
    stream.avail_out = static_cast<uInt>(chunk.size());
    status = ::inflate(&stream, Z_NO_FLUSH);
    const std::size_t made = chunk.size() - stream.avail_out;
    if (made > limit - out.bytes.size()) {
      out.end = InflateEnd::over_limit;
      break;
    }
    out.bytes.append(chunk.data(), made);
    if (status == Z_STREAM_END) out.end = InflateEnd::whole;
  }
  out.consumed -= stream.avail_in;
  inflateEnd(&stream);
}

bool is_gzip(std::string_view bytes) { return bytes.substr(0, 2) == "\x1F\x8B"; }

}  // namespace

Inflated inflate_raw(std::string_view packed, std::uint64_t limit) {
  Inflated out;
  inflate_stream(packed, kRaw, limit, out);
  return out;
}

Inflated inflate_gzip(std::string_view packed, std::uint64_t limit) {
  Inflated out;
  do {
    inflate_stream(packed.substr(out.consumed), kGzip, limit, out);
  } while (out.end == InflateEnd::whole && is_gzip(packed.substr(out.consumed)));
  return out;
}

std::uint32_t crc32_of(std::string_view bytes) {
  uLong sum = ::crc32(0, nullptr, 0);
  while (!bytes.empty()) {
    const std::size_t size = std::min(bytes.size(), kMostAtOnce);
    sum = ::crc32(sum, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(size));
    bytes.remove_prefix(size);
  }
  return static_cast<std::uint32_t>(sum);
}

}  // namespace prefile::parse
