// Where reports may go.
#pragma once

#include <map>
#include <string>

#include "app/inputs.h"
#include "base/result.h"

namespace prefile::app {

/// The files that no report may take the place of, and the places that reports have.
class ReportPlaces {
 public:
  /// Keeps a file; `what` names it in a refusal: "the configuration prefile.toml".
  void keep(const std::string& path, const std::string& what);
  /// Keeps the inputs and the files of the drafts among them.
  void keep_inputs(const Inputs& inputs);
  /// Keeps what the commands read of a folder with rules: those, and the bases of their examples.
  void keep_rules(const std::string& folder);
  /// Gives the file at `path` to a report, whose name `what` is. Errors: bad_configuration, with `option` as context,
  /// when that would overwrite a file that is kept or has been given away, however it is spelled or linked, or when
  /// something stands there that is no regular file.
  [[nodiscard]] Status take(const std::string& option, const std::string& path, const std::string& what);

 private:
  std::map<std::string, std::string> taken_;  ///< what stands there, by what its path stands for
};

}  // namespace prefile::app
