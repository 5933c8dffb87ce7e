#include "app/inputs.h"

#include <glob.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>
#include <utility>

#include "app/files.h"
#include "base/sha256.h"
#include "parse/draft.h"
#include "parse/draft_files.h"

namespace prefile::app {
namespace {

namespace fs = std::filesystem;

/// Something below a folder that is not read, and why.
struct Skipped {
  std::string path;  ///< relative to the folder
  std::string why;
};

struct Tree {
  std::vector<parse::FileEntry> files;
  std::vector<Skipped> unreadable;  ///< may be or hold what should be checked
  std::vector<Skipped> left_out;    ///< hidden folders and links
};

void sort_entry(const fs::directory_entry& entry, const std::string& path, Tree& tree, std::vector<std::string>& open) {
  std::error_code error;
  const fs::file_type type = entry.symlink_status(error).type();
  if (error) {
    tree.unreadable.push_back({path, error.message()});
  } else if (type == fs::file_type::symlink && entry.path().filename().string().front() == '.') {
    tree.left_out.push_back({path, "it is a hidden link"});
  } else if (type == fs::file_type::symlink) {
    tree.unreadable.push_back({path, "it is a symbolic link, and links below a folder are not followed"});
  } else if (type == fs::file_type::directory) {
    if (entry.path().filename().string().front() == '.') {
      tree.left_out.push_back({path, "it is a hidden folder"});
    } else {
      open.push_back(path);
    }
  } else if (type != fs::file_type::regular) {
    tree.unreadable.push_back({path, "it is no regular file"});
  } else if (const Result<std::string> head = read_head(entry.path().string(), parse::kKindBytes)) {
    tree.files.push_back({path, parse::kind_of_file(path, *head)});
  } else {
    tree.unreadable.push_back({path, head.error().message});
  }
}

/// Everything below a folder. A folder inside that cannot be read does not keep the others from being read.
Tree walk(const std::string& folder) {
  Tree tree;
  std::vector<std::string> open{""};
  while (!open.empty()) {
    const std::string at = std::move(open.back());
    open.pop_back();
    std::error_code error;
    fs::directory_iterator entry(joined(folder, at), error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
      const std::string name = entry->path().filename().string();
      sort_entry(*entry, at.empty() ? name : at + "/" + name, tree, open);
    }
    if (error) tree.unreadable.push_back({at, error.message()});
  }
  const auto by_path = [](const auto& a, const auto& b) { return a.path < b.path; };
  std::sort(tree.files.begin(), tree.files.end(), by_path);
  std::sort(tree.unreadable.begin(), tree.unreadable.end(), by_path);
  std::sort(tree.left_out.begin(), tree.left_out.end(), by_path);
  return tree;
}

bool is_below(const std::string& path, const std::string& folder) {
  return folder.empty() || path == folder || path.starts_with(folder + "/");
}

std::string count_of(std::size_t number, const std::string& what) {
  return std::to_string(number) + " " + what + (number == 1 ? "" : "s");
}

class InputFinder {
 public:
  Result<Inputs> find(const std::vector<std::string>& arguments) {
    for (const std::string& argument : arguments) take_argument(argument);
    const bool is_nothing = std::all_of(found_.inputs.begin(), found_.inputs.end(), [](const Input& each) {
      return each.error.has_value() && each.error->code == ErrorCode::empty_input;
    });
    if (is_nothing && !found_.inputs.empty()) return *found_.inputs.back().error;
    return std::move(found_);
  }

 private:
  void take_argument(const std::string& argument);
  void take_pattern(const std::string& pattern);
  void take_path(const std::string& path);
  void take_folder(const std::string& folder);
  void take_draft(const std::string& folder, const parse::FileGroup& group, Tree& tree);
  void add(Input input);
  void add_failed(std::string path, ErrorCode code, std::string message);
  void note(std::string code, std::string message, std::string path) {
    found_.notes.push_back({std::move(code), std::move(message), std::move(path)});
  }

  Inputs found_;
  std::map<std::string, std::string> seen_;  ///< the path of each input, by what it stands for
  std::set<std::string> failed_;             ///< paths; a link that is not followed stands for nothing
};

void InputFinder::take_argument(const std::string& argument) {
  std::error_code error;
  const bool exists = fs::symlink_status(argument, error).type() != fs::file_type::not_found;
  if (argument != "-" && !exists && argument.find_first_of("*?[") != std::string::npos) {
    take_pattern(argument);
  } else {
    take_path(argument);
  }
}

void InputFinder::take_pattern(const std::string& pattern) {
  glob_t matches{};
  const int status = ::glob(pattern.c_str(), 0, nullptr, &matches);
  std::vector<std::string> paths(matches.gl_pathv, matches.gl_pathv + (status == 0 ? matches.gl_pathc : 0));
  ::globfree(&matches);
  std::sort(paths.begin(), paths.end());
  for (const std::string& path : paths) take_path(path);
  if (paths.empty()) add_failed(pattern, ErrorCode::unreadable_input, "no file matches " + pattern);
}

void InputFinder::take_path(const std::string& path) {
  std::error_code error;
  if (path != "-" && fs::is_directory(path, error)) {
    take_folder(path);
    return;
  }
  Input input;
  input.path = path;
  add(std::move(input));
}

void InputFinder::add(Input input) {
  const auto [first, is_new] = seen_.emplace(input.path == "-" ? "-" : identity_of(input.path), input.path);
  if (is_new) {
    found_.inputs.push_back(std::move(input));
  } else if (first->second == input.path) {
    note("named-twice", input.path + " is named twice and checked once", input.path);
  } else {
    note("same-file", input.path + " is the same file as " + first->second + ", which is checked", input.path);
  }
}

void InputFinder::add_failed(std::string path, ErrorCode code, std::string message) {
  if (!failed_.insert(path).second) return;
  Input input;
  input.error = Error{code, std::move(message), path};
  input.path = std::move(path);
  found_.inputs.push_back(std::move(input));
}

void InputFinder::take_draft(const std::string& folder, const parse::FileGroup& group, Tree& tree) {
  Input input;
  input.path = joined(folder, group.folder);
  input.is_draft = true;
  const std::size_t prefix = group.folder.empty() ? 0 : group.folder.size() + 1;
  bool has_manifest = false;
  for (const std::size_t index : group.files) {
    input.files.push_back(tree.files[index].path.substr(prefix));
    has_manifest = has_manifest || input.files.back() == parse::kManifestName;
  }
  const auto take = [&](std::vector<Skipped>& list, const std::string& code, bool incomplete) {
    std::erase_if(list, [&](const Skipped& each) {
      if (!is_below(each.path, group.folder)) return false;
      input.problems.push_back({code, "'" + each.path + "' was not read: " + each.why, {}, incomplete});
      return true;
    });
  };
  take(tree.unreadable, "unreadable", true);
  take(tree.left_out, "file-skipped", false);
  note("taken-as-draft",
       input.path + " is taken as one draft of " + count_of(group.files.size(), "file") +
           (has_manifest ? ": it holds a filing.toml" : ": it holds documents and no submission"),
       input.path);
  add(std::move(input));
}

void InputFinder::take_folder(const std::string& folder) {
  Tree tree = walk(folder);
  const parse::Grouping grouping = parse::group_files(tree.files);
  const bool is_one_draft =
      !grouping.groups.empty() && grouping.groups[0].is_draft && grouping.groups[0].folder.empty();
  if (!is_one_draft && !grouping.groups.empty()) {
    note("taken-as-collection",
         folder + " is taken as a collection of " + count_of(grouping.groups.size(), "input") +
             ", each checked by itself",
         folder);
  }
  for (const parse::FileGroup& group : grouping.groups) {
    if (group.is_draft) {
      take_draft(folder, group, tree);
    } else {
      Input input;
      input.path = joined(folder, tree.files[group.files.front()].path);
      input.is_found = true;
      add(std::move(input));
    }
  }
  for (const Skipped& each : tree.unreadable) {
    const std::string path = joined(folder, each.path);
    add_failed(path, ErrorCode::unreadable_input, "cannot read " + path + ": " + each.why);
  }
  for (const Skipped& each : tree.left_out) {
    const std::string path = joined(folder, each.path);
    note("left-out", path + " is left out: " + each.why, path);
  }
  for (const std::size_t index : grouping.left_out) {
    const std::string path = joined(folder, tree.files[index].path);
    note("left-out", path + " is left out: it is no submission, document or archive", path);
  }
  if (grouping.groups.empty() && tree.unreadable.empty()) {
    add_failed(folder, ErrorCode::empty_input, "the folder " + folder + " holds no submission or document");
  }
}

Result<ReadInput> read_file(const Input& input, const parse::Limits& limits) {
  Result<std::string> bytes =
      read_input(input.path, limits.input_bytes, input.is_found ? Links::refuse : Links::follow);
  if (!bytes) return bytes.error();
  ReadInput read;
  read.sha256 = sha256_hex(*bytes);
  read.size = bytes->size();
  read.filings = parse::parse_filings(input.path, std::move(bytes).value(), limits);
  return read;
}

Result<ReadInput> read_draft(const Input& input, const parse::Limits& limits) {
  ReadInput read;
  std::string listing;
  parse::Draft draft{input.path, Container::folder, {}, input.problems};
  for (const std::string& name : input.files) {
    Result<std::string> bytes = read_input(joined(input.path, name), limits.input_bytes - read.size, Links::refuse);
    if (!bytes && bytes.error().code != ErrorCode::empty_input) {
      draft.problems.push_back({std::string(name_of(bytes.error().code)), bytes.error().message, {}, true});
      continue;
    }
    parse::PackedFile file{name, bytes ? std::move(bytes).value() : std::string()};
    read.size += file.bytes.size();
    listing += sha256_hex(file.bytes) + "  " + name + "\n";
    draft.files.push_back(std::move(file));
  }
  read.sha256 = sha256_hex(listing);
  read.filings.push_back({input.path, parse::parse_draft(std::move(draft), limits)});
  return read;
}

}  // namespace

Result<Inputs> find_inputs(const std::vector<std::string>& arguments) { return InputFinder().find(arguments); }

Result<ReadInput> read_filings(const Input& input, const parse::Limits& limits) {
  if (input.error.has_value()) return *input.error;
  return input.is_draft ? read_draft(input, limits) : read_file(input, limits);
}

}  // namespace prefile::app
