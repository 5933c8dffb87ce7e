// What the files of a folder or an archive are, and which of them make one filing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prefile::parse {

enum class FileKind : std::uint8_t {
  manifest,    ///< filing.toml
  submission,  ///< a submission text, header or submission XML: a filing by itself
  html,
  report,      ///< plain text that names the Securities and Exchange Commission, as covers do
  plain_text,  ///< other text, called .txt
  xml,         ///< XML of filings, and schemas
  graphic,     ///< GIF, JPEG or PNG
  pdf,
  archive,
  other,  ///< nothing EDGAR takes, or a file that the system keeps for itself
};

inline constexpr std::string_view kManifestName = "filing.toml";
/// Bytes of a file's beginning that `kind_of_file` looks at.
inline constexpr std::size_t kKindBytes = 65'536;

/// Decides by the last part of `path` and by the file's first bytes.
[[nodiscard]] FileKind kind_of_file(std::string_view path, std::string_view head);

/// A file by its path below the folder or archive, with "/" between the parts.
struct FileEntry {
  std::string path;
  FileKind kind = FileKind::other;
};

/// One input: a draft with everything below its folder, or a single file.
struct FileGroup {
  std::string folder;  ///< of a draft; "" is the top
  bool is_draft = false;
  std::vector<std::size_t> files;  ///< indexes of the entries
};

struct Grouping {
  std::vector<FileGroup> groups;      ///< sorted by path
  std::vector<std::size_t> left_out;  ///< files outside drafts that are no input
};

/// A folder is one draft when it holds a filing.toml, or documents (HTML or report) and no submission; all below it
/// belongs to it. In any other folder each submission, document and archive is an input of its own, and the folders
/// below are looked at in the same way.
[[nodiscard]] Grouping group_files(const std::vector<FileEntry>& entries);

}  // namespace prefile::parse
