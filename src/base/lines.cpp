#include "base/lines.h"

#include <algorithm>

namespace prefile {
namespace {

constexpr std::size_t kCheckpointBytes = 1024;

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// Bytes of the well-formed UTF-8 sequence at the start of `bytes`, or 1 for a byte that starts none.
std::size_t sequence_length(std::string_view bytes) {
  const auto first = static_cast<unsigned char>(bytes.front());
  std::size_t length = 1;
  if (first >= 0xC2 && first <= 0xDF) length = 2;
  if (first >= 0xE0 && first <= 0xEF) length = 3;
  if (first >= 0xF0 && first <= 0xF4) length = 4;
  if (length == 1 || bytes.size() < length) return 1;
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_continuation(bytes[i])) return 1;
  }
  const auto second = static_cast<unsigned char>(bytes[1]);
  const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
  const bool outside = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
  return overlong || outside ? 1 : length;
}

}  // namespace

LineIndex::LineIndex(std::string_view source) : source_(source), starts_{0} {
  bool ascii = true;
  for (std::size_t i = 0; i < source.size(); ++i) {
    const char c = source[i];
    if (static_cast<unsigned char>(c) >= 0x80) ascii = false;
    const bool ends_line = c == '\n' || (c == '\r' && (i + 1 == source.size() || source[i + 1] != '\n'));
    if (ends_line && i + 1 < source.size()) starts_.push_back(i + 1);
  }
  if (ascii) return;
  std::size_t count = 0;
  std::size_t next_checkpoint = 0;
  for (std::size_t i = 0; i < source.size(); ++count) {
    if (i >= next_checkpoint) {
      checkpoints_.push_back({i, count});
      next_checkpoint = i + kCheckpointBytes;
    }
    i += sequence_length(source.substr(i, 4));
  }
}

std::size_t LineIndex::code_points_before(std::size_t offset) const {
  if (checkpoints_.empty()) return offset;
  const auto after =
      std::upper_bound(checkpoints_.begin(), checkpoints_.end(), offset,
                       [](std::size_t wanted, const Checkpoint& point) { return wanted < point.offset; });
  const Checkpoint& nearest = *std::prev(after);
  std::size_t count = nearest.code_points;
  for (std::size_t i = nearest.offset; i < offset; ++count) {
    const std::size_t length = sequence_length(source_.substr(i, 4));
    if (i + length > offset) break;
    i += length;
  }
  return count;
}

LineColumn LineIndex::locate(std::size_t offset) const {
  offset = std::min(offset, source_.size());
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const std::size_t start = *std::prev(after);
  return {static_cast<std::uint32_t>(after - starts_.begin()),
          static_cast<std::uint32_t>(code_points_before(offset) - code_points_before(start) + 1)};
}

std::size_t LineIndex::offset_of(LineColumn place) const {
  const std::size_t wanted = code_points_before(start_of(place.line)) + std::max(place.column, 1U) - 1;
  if (checkpoints_.empty()) return std::min(wanted, source_.size());
  const auto after =
      std::upper_bound(checkpoints_.begin(), checkpoints_.end(), wanted,
                       [](std::size_t count, const Checkpoint& point) { return count < point.code_points; });
  std::size_t at = std::prev(after)->offset;
  for (std::size_t count = std::prev(after)->code_points; count < wanted && at < source_.size(); ++count) {
    at += sequence_length(source_.substr(at, 4));
  }
  return at;
}

std::uint32_t LineIndex::line_count() const { return static_cast<std::uint32_t>(starts_.size()); }

std::size_t LineIndex::start_of(std::uint32_t number) const {
  return number >= 1 && number <= starts_.size() ? starts_[number - 1] : source_.size();
}

std::string_view LineIndex::line(std::uint32_t number) const {
  if (number < 1 || number > starts_.size()) return {};
  const std::size_t start = starts_[number - 1];
  std::string_view text = source_.substr(start, start_of(number + 1) - start);
  if (!text.empty() && text.back() == '\n') text.remove_suffix(1);
  if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
  return text;
}

}  // namespace prefile
