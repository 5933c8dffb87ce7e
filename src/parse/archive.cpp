#include "parse/archive.h"

#include <algorithm>
#include <utility>

#include "parse/archive_entries.h"
#include "parse/inflate.h"
#include "text/encoding.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::uint64_t kSmall = 1U << 20;  // bytes below which no ratio is a bomb
constexpr std::size_t kLongestName = 1024;

bool is_zip(std::string_view bytes) {
  return bytes.substr(0, 4) == "PK\x03\x04" || bytes.substr(0, 4) == std::string_view("PK\x05\x06", 4);
}
bool is_gzip(std::string_view bytes) { return bytes.substr(0, 2) == "\x1F\x8B"; }

std::string utf8_of(std::string_view raw) {
  if (text::is_valid_utf8(raw)) return std::string(raw);
  std::string name;
  for (const char c : raw) text::append_utf8(name, text::decode_windows_1252(static_cast<unsigned char>(c)));
  return name;
}

std::string_view fault_of_name(std::string_view name) {
  if (name.empty()) return "it has no name";
  if (name.size() > kLongestName) return "its name is too long";
  if (name.front() == '/') return "its name is an absolute path";
  if (name.find('\\') != std::string_view::npos) return "its name holds a backslash";
  if (name.size() > 1 && name[1] == ':') return "its name begins with a drive";
  const bool has_control =
      std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
  return has_control ? "its name holds control characters" : "";
}

/// Without empty and "." parts; nothing when a part is "..".
std::optional<std::string> plain_path(std::string_view name) {
  std::string path;
  while (!name.empty()) {
    const std::size_t slash = std::min(name.find('/'), name.size());
    const std::string_view part = name.substr(0, slash);
    name.remove_prefix(std::min(slash + 1, name.size()));
    if (part == "..") return std::nullopt;
    if (part.empty() || part == ".") continue;
    if (!path.empty()) path += '/';
    path += part;
  }
  return path;
}

std::string without_gz(std::string_view name) {
  return std::string(name.ends_with(".gz") ? name.substr(0, name.size() - 3) : name);
}

std::string file_name(std::string_view path) { return std::string(path.substr(path.rfind('/') + 1)); }

}  // namespace

void ArchiveEntries::refuse(std::string code, std::string message) {
  unpacked_.problems.push_back({std::move(code), std::move(message), {}, true});
}

bool ArchiveEntries::count_entry() {
  if (count_++ < limits_.archive_entries) return true;
  refuse("limit-archive-entries",
         "the archive has more than " + std::to_string(limits_.archive_entries) + " entries; the rest was not read");
  return false;
}

std::optional<std::string> ArchiveEntries::accept_name(std::string_view raw) {
  const std::string name = utf8_of(raw);
  const std::string shown = "the entry '" + name.substr(0, kLongestName) + "' was not read: ";
  const std::string_view fault = fault_of_name(name);
  if (!fault.empty()) {
    refuse("archive-entry-refused", shown + std::string(fault));
    return std::nullopt;
  }
  std::optional<std::string> path = plain_path(name);
  if (!path.has_value()) {
    refuse("archive-entry-refused", shown + "its name leads out of the archive");
  } else if (path->empty() || name.back() == '/') {
    return std::nullopt;
  } else if (!names_.insert(text::to_lower_ascii(*path)).second) {
    refuse("archive-entry-refused", shown + "another entry has the same name");
    return std::nullopt;
  }
  return path;
}

bool ArchiveEntries::allow_size(std::string_view name, std::uint64_t packed, std::uint64_t size) {
  const std::string shown = "the entry '" + std::string(name) + "' was not read: ";
  if (size > kSmall && size / std::max<std::uint64_t>(packed, 1) > limits_.archive_ratio) {
    refuse("limit-archive-ratio",
           shown + "it unpacks to more than " + std::to_string(limits_.archive_ratio) + " times its packed size");
    return false;
  }
  if (size > limits_.archive_bytes - std::min(total_, limits_.archive_bytes)) {
    refuse("limit-archive-bytes",
           shown + "the archive unpacks to more than " + std::to_string(limits_.archive_bytes) + " bytes");
    return false;
  }
  return true;
}

void ArchiveEntries::add(std::string name, std::string bytes) {
  total_ += bytes.size();
  unpacked_.files.push_back({std::move(name), std::move(bytes)});
}

void ArchiveEntries::add_single(std::string name, std::string bytes) {
  unpacked_.is_single = true;
  add(std::move(name), std::move(bytes));
}

bool is_archive(std::string_view bytes) { return is_zip(bytes) || is_gzip(bytes) || is_tar(bytes); }

Result<Unpacked> unpack(std::string_view name, std::string_view bytes, const Limits& limits) {
  ArchiveEntries entries(limits);
  if (is_zip(bytes)) {
    if (Status status = read_zip(bytes, entries); !status) return status.error();
    return entries.take();
  }
  if (is_tar(bytes)) {
    read_tar(bytes, entries);
    return entries.take();
  }
  const std::uint64_t most = std::min(limits.archive_bytes, std::max(kSmall, bytes.size() * limits.archive_ratio));
  Inflated inner = inflate_gzip(bytes, most);
  if (inner.end == InflateEnd::over_limit) {
    return Error{
        ErrorCode::limit_exceeded,
        "the gzip file unpacks to more than " + std::to_string(most) + " bytes; unpack it and check what it holds",
        {}};
  }
  if (inner.bytes.empty()) return Error{ErrorCode::malformed_input, "the gzip file is damaged", {}};
  if (inner.end == InflateEnd::damaged) entries.refuse("archive-damaged", "the gzip file is damaged or cut off");
  const std::string_view rest = bytes.substr(inner.consumed);
  if (inner.end == InflateEnd::whole && rest.find_first_not_of('\0') != std::string_view::npos) {
    entries.refuse("archive-damaged", "something that is not packed follows the gzip file's end");
  }
  if (is_tar(inner.bytes)) {
    read_tar(inner.bytes, entries);
  } else {
    entries.add_single(file_name(without_gz(name)), std::move(inner.bytes));
  }
  return entries.take();
}

}  // namespace prefile::parse
