// The project's own text files, as the tests of its rules of conduct read them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace prefile::way {

struct TextFile {
  std::string path;  // from the top of the source tree, with '/'
  std::string text;

  [[nodiscard]] bool in(std::string_view folder) const;
  [[nodiscard]] bool ends_with(std::string_view suffix) const { return std::string_view(path).ends_with(suffix); }
};

/// Every text file of the tree, sorted by path; nothing built or installed, no pictures.
const std::vector<TextFile>& tree();

/// The file at `path`. The test fails if there is none.
const TextFile& file_at(std::string_view path);

bool exists(std::string_view path);

std::vector<std::string_view> lines_of(std::string_view text);

/// C++ source with comments and the contents of literals blanked out, so that words in them are no code.
/// Lines stay where they are.
std::string code_only(std::string_view source);

/// What the file includes: `base/result.h`, `vector`, in order.
std::vector<std::string> includes_of(const TextFile& file);

}  // namespace prefile::way
