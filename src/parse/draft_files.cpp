#include "parse/draft_files.h"

#include <algorithm>
#include <array>
#include <map>

#include "parse/archive.h"
#include "parse/container_opening.h"
#include "parse/input_encoding.h"
#include "parse/media.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

constexpr std::array<std::string_view, 4> kGraphicStarts{"GIF8", "\xFF\xD8\xFF", "\x89PNG", "II*"};
constexpr std::array<std::string_view, 7> kTextSuffixes{".txt", ".nc", ".sgml", ".htm", ".html", ".xml", ".xsd"};
constexpr std::array<std::string_view, 3> kSystemNames{"thumbs.db", "desktop.ini", "icon\r"};

std::string_view last_part(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

bool is_system_file(std::string_view path) {
  const std::string name = text::to_lower_ascii(last_part(path));
  return name.empty() || name.front() == '.' || name.front() == '~' || name.back() == '~' ||
         path.substr(0, 9) == "__MACOSX/" || path.find("/__MACOSX/") != std::string_view::npos ||
         std::find(kSystemNames.begin(), kSystemNames.end(), name) != kSystemNames.end();
}

bool is_submission(std::string_view head) {
  const Result<Opening> opening = recognise_opening(head);
  if (opening) return opening->kind != OpeningKind::document;
  const ErrorCode code = opening.error().code;
  return code == ErrorCode::unsupported_input || code == ErrorCode::malformed_input;
}

FileKind kind_of_text(std::string_view name, std::string_view head) {
  if (is_submission(head)) return FileKind::submission;
  const Media media = decide_media(head);
  if (media == Media::html) return FileKind::html;
  if (media == Media::xml || name.ends_with(".xsd") || name.ends_with(".xml")) return FileKind::xml;
  if (media != Media::plain_text && media != Media::empty) return FileKind::other;
  if (text::to_lower_ascii(head).find("securities and exchange commission") != std::string::npos) {
    return FileKind::report;
  }
  return name.ends_with(".htm") || name.ends_with(".html") ? FileKind::html : FileKind::plain_text;
}

bool is_input(FileKind kind) { return kind != FileKind::graphic && kind != FileKind::pdf && kind != FileKind::other; }

struct Folder {
  std::vector<std::size_t> files;
  bool has_manifest = false;
  bool has_documents = false;
  bool has_submissions = false;
  [[nodiscard]] bool is_draft() const { return has_manifest || (has_documents && !has_submissions); }
};

using Folders = std::map<std::string, Folder, std::less<>>;

Folders folders_of(const std::vector<FileEntry>& entries) {
  Folders folders;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    Folder& folder = folders[std::string(folder_of(entries[i].path))];
    const FileKind kind = entries[i].kind;
    folder.files.push_back(i);
    folder.has_manifest = folder.has_manifest || kind == FileKind::manifest;
    folder.has_documents = folder.has_documents || kind == FileKind::html || kind == FileKind::report;
    folder.has_submissions = folder.has_submissions || kind == FileKind::submission;
  }
  return folders;
}

}  // namespace

FileKind kind_of_file(std::string_view path, std::string_view head) {
  if (last_part(path) == kManifestName) return FileKind::manifest;
  if (is_system_file(path)) return FileKind::other;
  if (is_archive(head)) return FileKind::archive;
  if (head.substr(0, 5) == "%PDF-") return FileKind::pdf;
  for (const std::string_view start : kGraphicStarts) {
    if (head.substr(0, start.size()) == start) return FileKind::graphic;
  }
  const std::string name = text::to_lower_ascii(last_part(path));
  const bool is_text = std::any_of(kTextSuffixes.begin(), kTextSuffixes.end(),
                                   [&](std::string_view suffix) { return name.ends_with(suffix); });
  if (!is_text) return FileKind::other;
  std::string decoded(head.substr(0, kKindBytes));
  static_cast<void>(decode_input(decoded));
  return kind_of_text(name, decoded);
}

Grouping group_files(const std::vector<FileEntry>& entries) {
  Grouping grouping;
  std::map<std::string, std::size_t, std::less<>> drafts;  // folder to group
  for (const auto& [path, folder] : folders_of(entries)) {
    // A folder sorts behind the folders that hold it, so a draft above is known already.
    std::string_view above = path;
    auto draft = drafts.find(above);
    while (draft == drafts.end() && !above.empty()) {
      above = folder_of(above);
      draft = drafts.find(above);
    }
    if (draft == drafts.end() && folder.is_draft()) {
      draft = drafts.emplace(path, grouping.groups.size()).first;
      grouping.groups.push_back({path, true, {}});
    }
    for (const std::size_t file : folder.files) {
      if (draft != drafts.end()) {
        grouping.groups[draft->second].files.push_back(file);
      } else if (is_input(entries[file].kind)) {
        grouping.groups.push_back({path, false, {file}});
      } else {
        grouping.left_out.push_back(file);
      }
    }
  }
  return grouping;
}

}  // namespace prefile::parse
