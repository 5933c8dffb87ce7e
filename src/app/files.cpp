#include "app/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace prefile::app {
namespace {

namespace fs = std::filesystem;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }
  int close() {
    const int number = number_;
    number_ = -1;
    return ::close(number);
  }

 private:
  int number_;
};

std::string reason() { return std::strerror(errno); }

Error unreadable(const std::string& path, std::string why) {
  return {ErrorCode::unreadable_input, "cannot read " + path + ": " + std::move(why), path};
}

Error not_written(const std::string& path, const std::string& why) {
  return {ErrorCode::write_failed, "cannot write " + path + ": " + why, path};
}

/// Regular files below `folder`, not following links, sorted by path.
Result<std::vector<std::string>> walk(const std::string& folder) {
  std::vector<std::string> found;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, error);
  if (error) return unreadable(folder, error.message());
  for (const fs::recursive_directory_iterator end; at != end; at.increment(error)) {
    if (error) return unreadable(folder, error.message());
    if (at->symlink_status().type() == fs::file_type::regular) found.push_back(at->path().string());
  }
  if (error) return unreadable(folder, error.message());
  std::sort(found.begin(), found.end());
  return found;
}

Result<std::string> read_descriptor(int descriptor, const std::string& path, std::uint64_t expected,
                                    std::uint64_t limit) {
  constexpr std::size_t kChunk = 1U << 16;
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(expected));
  for (;;) {
    const std::size_t size = bytes.size();
    const std::size_t room = std::max<std::size_t>(bytes.capacity() - size, kChunk);
    bytes.resize(size + room);
    const ssize_t got = ::read(descriptor, bytes.data() + size, room);
    bytes.resize(size + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return unreadable(path, reason());
    if (got == 0) break;
    if (bytes.size() > limit) {
      return Error{ErrorCode::limit_exceeded, path + " is larger than " + std::to_string(limit) + " bytes", path};
    }
  }
  if (bytes.empty()) return Error{ErrorCode::empty_input, path + " is empty", path};
  return bytes;
}

}  // namespace

Result<std::string> read_input(const std::string& path, std::uint64_t limit, Links links) {
  if (path == "-") return read_descriptor(STDIN_FILENO, "standard input", 0, limit);
  const int no_follow = links == Links::refuse ? O_NOFOLLOW : 0;
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | no_follow));
  if (!file.is_open()) return unreadable(path, reason());
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return unreadable(path, reason());
  if (!S_ISREG(status.st_mode))
    return unreadable(path, S_ISDIR(status.st_mode) ? "it is a folder" : "it is no regular file");
  const auto size = static_cast<std::uint64_t>(status.st_size);
  if (size > limit) {
    return Error{ErrorCode::limit_exceeded, path + " is larger than " + std::to_string(limit) + " bytes", path};
  }
  return read_descriptor(file.number(), path, size + 1, limit);
}

Result<std::string> read_head(const std::string& path, std::size_t most) {
  std::string bytes(most, '\0');
  std::size_t size = 0;
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW));
  if (!file.is_open()) return Error{ErrorCode::unreadable_input, reason(), path};
  while (size < most) {
    const ssize_t got = ::read(file.number(), bytes.data() + size, most - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return Error{ErrorCode::unreadable_input, reason(), path};
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  bytes.resize(size);
  return bytes;
}

std::string identity_of(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) {
    return std::to_string(status.st_dev) + ":" + std::to_string(status.st_ino);
  }
  std::error_code error;
  const fs::path canonical = fs::weakly_canonical(fs::absolute(path, error), error);
  return error ? path : canonical.string();
}

Status write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t wrote = ::write(descriptor, bytes.data(), bytes.size());
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote < 0)
      return Error{ErrorCode::write_failed, "cannot write: " + reason(), errno == EPIPE ? kClosedPipe : ""};
    bytes.remove_prefix(static_cast<std::size_t>(wrote));
  }
  return Done{};
}

bool is_irregular(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

Status write_file(const std::string& path, std::string_view bytes) {
  if (is_irregular(path)) return not_written(path, "it is no regular file");
  std::string temporary = path + "." + std::string(6, 'X');
  const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
  if (!file.is_open()) return not_written(path, reason());
  const auto give_up = [&](const std::string& why) {
    ::unlink(temporary.c_str());
    return not_written(path, why);
  };
  if (const Status wrote = write_all(file.number(), bytes); !wrote) return give_up(wrote.error().message);
  const mode_t mask = ::umask(0);
  ::umask(mask);
  if (::fchmod(file.number(), 0666U & ~mask) != 0) return give_up(reason());
  if (::fsync(file.number()) != 0) return give_up(reason());
  if (::rename(temporary.c_str(), path.c_str()) != 0) return give_up(reason());
  const std::string folder = fs::path(path).parent_path().string();
  const Descriptor parent(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (parent.is_open() && ::fsync(parent.number()) != 0 && errno != EINVAL) return not_written(path, reason());
  return Done{};
}

std::string find_configuration() {
  std::error_code error;
  fs::path folder = fs::current_path(error);
  if (error) return "";
  for (;;) {
    const fs::path candidate = folder / "prefile.toml";
    if (fs::is_regular_file(candidate, error)) return candidate.lexically_relative(fs::current_path(error)).string();
    if (fs::exists(folder / ".git", error) || folder == folder.parent_path()) return "";
    folder = folder.parent_path();
  }
}

Result<std::vector<std::string>> list_files(const std::string& folder, std::string_view suffix) {
  std::error_code error;
  if (!fs::is_directory(folder, error)) return unreadable(folder, "it is no folder");
  Result<std::vector<std::string>> files = walk(folder);
  if (!files) return files.error();
  std::vector<std::string> relative;
  for (const std::string& file : *files) {
    if (file.ends_with(suffix)) relative.push_back(fs::path(file).lexically_relative(folder).generic_string());
  }
  return relative;
}

std::string joined(const std::string& folder, const std::string& path) {
  if (path.empty()) return folder;
  return folder.ends_with('/') ? folder + path : folder + "/" + path;
}

}  // namespace prefile::app
