// Reads the source tree for the tests in this folder.
#include "files.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "support/catch.h"

namespace prefile::way {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kNotOurs = {"build", ".git", "node_modules", "__pycache__"};
constexpr std::array<std::string_view, 4> kPictures = {".png", ".jpg", ".ico", ".gz"};

bool holds(const auto& list, std::string_view word) { return std::find(list.begin(), list.end(), word) != list.end(); }

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<TextFile> read_tree() {
  const fs::path top = PREFILE_SOURCE_DIR;
  std::vector<TextFile> files;
  for (auto entry = fs::recursive_directory_iterator(top); entry != fs::recursive_directory_iterator(); ++entry) {
    const fs::path& path = entry->path();
    if (entry->is_directory() && holds(kNotOurs, path.filename().string())) {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file() && !holds(kPictures, path.extension().string())) {
      files.push_back({path.lexically_relative(top).generic_string(), read(path)});
    }
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

/// Blanks from `at` to `end`, keeping line ends.
void blank(std::string& text, std::size_t at, std::size_t end) {
  for (; at < std::min(end, text.size()); ++at) {
    if (text[at] != '\n') text[at] = ' ';
  }
}

/// One past the closing quote of the literal that opens at `at`.
std::size_t end_of_literal(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (std::size_t i = at + 1; i < text.size() && text[i] != '\n'; ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      return i + 1;
    }
  }
  return at + 1;
}

/// One past the raw string whose opening quote is at `at`.
std::size_t end_of_raw(std::string_view text, std::size_t at) {
  const std::size_t open = text.find('(', at);
  if (open == std::string_view::npos) return at + 1;
  const std::string close = ")" + std::string(text.substr(at + 1, open - at - 1)) + "\"";
  const std::size_t end = text.find(close, open);
  return end == std::string_view::npos ? text.size() : end + close.size();
}

bool is_digit_separator(std::string_view text, std::size_t at) {
  return text[at] == '\'' && at > 0 && std::isxdigit(static_cast<unsigned char>(text[at - 1])) != 0;
}

}  // namespace

bool TextFile::in(std::string_view folder) const { return path.starts_with(std::string(folder) + "/"); }

const std::vector<TextFile>& tree() {
  static const std::vector<TextFile> files = read_tree();
  return files;
}

const TextFile& file_at(std::string_view path) {
  const auto found =
      std::find_if(tree().begin(), tree().end(), [path](const TextFile& file) { return file.path == path; });
  INFO(path);
  REQUIRE(found != tree().end());
  return *found;
}

bool exists(std::string_view path) { return fs::exists(fs::path(PREFILE_SOURCE_DIR) / path); }

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

std::string code_only(std::string_view source) {
  std::string code(source);
  std::size_t at = 0;
  while (at < source.size()) {
    const std::string_view rest = source.substr(at);
    std::size_t end = at + 1;
    if (rest.starts_with("//")) {
      end = std::min(source.find('\n', at), source.size());
      blank(code, at, end);
    } else if (rest.starts_with("/*")) {
      const std::size_t close = source.find("*/", at + 2);
      end = close == std::string_view::npos ? source.size() : close + 2;
      blank(code, at, end);
    } else if (rest.starts_with("R\"")) {
      end = end_of_raw(source, at + 1);
      blank(code, at + 1, end);
    } else if ((rest.front() == '"' || rest.front() == '\'') && !is_digit_separator(source, at)) {
      end = end_of_literal(source, at);
      blank(code, at + 1, end - 1);
    }
    at = end;
  }
  return code;
}

std::vector<std::string> includes_of(const TextFile& file) {
  std::vector<std::string> found;
  for (std::string_view line : lines_of(file.text)) {
    constexpr std::string_view kInclude = "#include ";
    if (!line.starts_with(kInclude)) continue;
    line.remove_prefix(kInclude.size());
    const std::size_t end = line.find_first_of("\">", 1);
    if (end != std::string_view::npos) found.emplace_back(line.substr(1, end - 1));
  }
  return found;
}

}  // namespace prefile::way
