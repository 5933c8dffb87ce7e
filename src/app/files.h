// Reading inputs and writing reports: the only place that touches files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace prefile::app {

/// Whether a path that turns out to be a symbolic link is opened: yes when a person named it, no below a folder.
enum class Links : std::uint8_t { follow, refuse };

/// The whole of a regular file, read once. "-" reads standard input. Errors: unreadable_input with the path as
/// context (missing, a directory, a FIFO or device, no permission), limit_exceeded, empty_input.
[[nodiscard]] Result<std::string> read_input(const std::string& path, std::uint64_t limit, Links links = Links::follow);

/// The first bytes of a regular file, at most `most`. Links are not followed. An empty file gives nothing.
/// Errors: unreadable_input; its message is the reason alone.
[[nodiscard]] Result<std::string> read_head(const std::string& path, std::size_t most);

/// What a path stands for: paths of one file, through whatever links, give the same text. It is made of the device and
/// the file's number there, or of the path where nothing is there yet.
[[nodiscard]] std::string identity_of(const std::string& path);

/// Whether a folder, link, FIFO or device stands at `path`.
[[nodiscard]] bool is_irregular(const std::string& path);

/// Writes through a temporary file beside `path`, fsync and rename: afterwards there is the old file or the new
/// one, whole. What is no regular file is not replaced. Errors: write_failed.
[[nodiscard]] Status write_file(const std::string& path, std::string_view bytes);

/// The context of an error: who was to read has gone away.
inline constexpr const char* kClosedPipe = "closed pipe";

/// Writes all of `bytes` to a descriptor. Errors: write_failed, with `kClosedPipe` as context where that is the cause.
[[nodiscard]] Status write_all(int descriptor, std::string_view bytes);

/// The nearest prefile.toml from the working folder up to the repository root (a folder that holds .git) or the
/// file system's root; "" when there is none.
[[nodiscard]] std::string find_configuration();

/// The path of what stands at `path` below `folder`; the folder itself when that is empty.
[[nodiscard]] std::string joined(const std::string& folder, const std::string& path);

/// Every regular file below `folder` whose name ends with `suffix`, as paths relative to it, sorted.
[[nodiscard]] Result<std::vector<std::string>> list_files(const std::string& folder, std::string_view suffix);

}  // namespace prefile::app
