#include "parse/archive_filings.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "parse/archive.h"
#include "parse/draft.h"
#include "parse/draft_files.h"

namespace prefile::parse {
namespace {

/// The folder that holds every file, with its slash; "" when there is none. macOS puts a folder of its own beside it.
std::string common_folder(const std::vector<PackedFile>& files) {
  constexpr std::string_view kMac = "__MACOSX/";
  std::string_view folder;
  for (const PackedFile& file : files) {
    if (file.name.starts_with(kMac)) continue;
    const std::size_t slash = file.name.find('/');
    if (slash == std::string::npos) return "";
    const std::string_view first = std::string_view(file.name).substr(0, slash + 1);
    if (folder.empty()) folder = first;
    if (folder != first) return "";
  }
  return std::string(folder);
}

class ArchiveParser {
 public:
  ArchiveParser(const std::string& name, Unpacked unpacked, const Limits& limits)
      : name_(name), files_(std::move(unpacked.files)), problems_(std::move(unpacked.problems)), limits_(limits) {}

  /// The one file of a gzip file, whatever its name.
  std::vector<ParsedSubmission> parse_single() {
    PackedFile& file = files_.front();
    parse_file(file, is_archive(file.bytes) ? FileKind::archive : FileKind::submission);
    return finish();
  }

  std::vector<ParsedSubmission> parse() {
    const std::string folder = common_folder(files_);
    std::vector<FileEntry> entries;
    for (PackedFile& file : files_) {
      if (file.name.starts_with(folder)) file.name.erase(0, folder.size());
      entries.push_back({file.name, kind_of_file(file.name, std::string_view(file.bytes).substr(0, kKindBytes))});
    }
    const Grouping grouping = group_files(entries);
    for (const std::size_t index : grouping.left_out) {
      problems_.push_back({"file-left-out", "'" + files_[index].name + "' is no filing and was left out", {}, false});
    }
    for (const FileGroup& group : grouping.groups) {
      if (group.is_draft) {
        parse_group(group);
      } else {
        parse_file(files_[group.files.front()], entries[group.files.front()].kind);
      }
    }
    return finish();
  }

 private:
  void parse_group(const FileGroup& group) {
    Draft draft{group.folder.empty() ? name_ : name_ + "/" + group.folder, Container::archive, {}, {}};
    const std::size_t prefix = group.folder.empty() ? 0 : group.folder.size() + 1;
    for (const std::size_t index : group.files) {
      draft.files.push_back({files_[index].name.substr(prefix), std::move(files_[index].bytes)});
    }
    const std::string name = draft.name;
    parsed_.push_back({name, parse_draft(std::move(draft), limits_)});
  }

  void parse_file(PackedFile& file, FileKind kind) {
    std::string name = name_ + "/" + file.name;
    if (kind == FileKind::archive) {
      Error nested{ErrorCode::unsupported_input, "an archive inside an archive is not opened; unpack it first", name};
      parsed_.push_back({std::move(name), std::move(nested)});
      return;
    }
    std::vector<ParsedSubmission> filings = parse_filings(std::move(name), std::move(file.bytes), limits_);
    std::move(filings.begin(), filings.end(), std::back_inserter(parsed_));
  }

  std::vector<ParsedSubmission> finish() {
    const auto first =
        std::find_if(parsed_.begin(), parsed_.end(), [](const auto& each) { return each.filing.has_value(); });
    if (first != parsed_.end()) {
      std::move(problems_.begin(), problems_.end(), std::back_inserter(first->filing->problems));
    } else if (!problems_.empty()) {
      parsed_.push_back({name_, Error{ErrorCode::malformed_input, problems_.front().message, name_}});
    } else if (parsed_.empty()) {
      parsed_.push_back({name_, Error{ErrorCode::empty_input, "the archive holds no submission or document", name_}});
    }
    return std::move(parsed_);
  }

  const std::string& name_;
  std::vector<PackedFile> files_;
  std::vector<Problem> problems_;
  const Limits& limits_;
  std::vector<ParsedSubmission> parsed_;
};

}  // namespace

std::vector<ParsedSubmission> parse_archive(const std::string& name, std::string_view bytes, const Limits& limits) {
  Result<Unpacked> unpacked = unpack(name, bytes, limits);
  if (!unpacked) {
    std::vector<ParsedSubmission> failed;
    failed.push_back({name, unpacked.error()});
    return failed;
  }
  const bool is_single = unpacked->is_single;
  ArchiveParser parser(name, std::move(unpacked).value(), limits);
  return is_single ? parser.parse_single() : parser.parse();
}

}  // namespace prefile::parse
