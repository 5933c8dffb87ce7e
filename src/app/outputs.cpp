#include "app/outputs.h"

#include <vector>

#include "app/files.h"

namespace prefile::app {

void ReportPlaces::keep(const std::string& path, const std::string& what) { taken_.emplace(identity_of(path), what); }

void ReportPlaces::keep_inputs(const Inputs& inputs) {
  for (const Input& input : inputs.inputs) {
    if (input.path == "-") continue;
    keep(input.path, "the input " + input.path);
    for (const std::string& file : input.files) {
      const std::string path = joined(input.path, file);
      keep(path, "the input " + path);
    }
  }
}

void ReportPlaces::keep_rules(const std::string& folder) {
  const auto keep_all = [&](const std::string& below, std::string_view suffix, const std::string& what) {
    const Result<std::vector<std::string>> files = list_files(below, suffix);
    if (!files) return;  // reading them says why
    for (const std::string& file : *files) {
      const std::string path = joined(below, file);
      keep(path, what + path);
    }
  };
  keep_all(folder, ".lua", "the rule ");
  keep_all(joined(folder, "_base"), ".txt", "the example base ");
}

Status ReportPlaces::take(const std::string& option, const std::string& path, const std::string& what) {
  const auto [other, is_new] = taken_.emplace(identity_of(path), what);
  std::string fault;
  if (!is_new) {
    fault = " would overwrite " + other->second;
  } else if (is_irregular(path)) {
    fault = " is no regular file";
  } else {
    return Done{};
  }
  return Error{ErrorCode::bad_configuration, option + " " + path + fault + "; name another file", option};
}

}  // namespace prefile::app
