// From the arguments of the command line to filings.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "diag/diagnostics.h"
#include "parse/parse.h"

namespace prefile::app {

/// One thing to check: a file, standard input, or a folder with a draft.
struct Input {
  std::string path;                ///< as given, or as found below a folder that was given
  bool is_found = false;           ///< found below a folder: links are not followed
  bool is_draft = false;           ///< a folder whose files are one filing
  std::vector<std::string> files;  ///< of a draft: paths below it, "/" between the parts, sorted
  std::vector<Problem> problems;   ///< of a draft: what below it cannot be read
  std::optional<Error> error;      ///< why it cannot be read
};

struct Inputs {
  std::vector<Input> inputs;
  std::vector<Failure> notes;  ///< how each folder was taken, and what was left out; context is the path
};

/// The inputs behind arguments: files as they are, patterns (`*`, `?`, `[`) that no shell has expanded, folders by the
/// rule of `parse::group_files`. Of what stands below a folder, files of no kind that is filed, hidden folders and
/// hidden links are left out, which is a note. What could be a filing and is not read is never a note: a file or folder
/// that cannot be read, and what is no regular file (links are not followed), is an input with an error, or an
/// incomplete problem of the draft that it stands in; a folder that holds nothing to check and a pattern without a
/// match are inputs with an error. An input that is named twice is taken once; one that failed keeps no other from
/// being taken. Errors: empty_input when folders hold nothing to check and there is nothing else.
[[nodiscard]] Result<Inputs> find_inputs(const std::vector<std::string>& arguments);

struct ReadInput {
  std::string sha256;  ///< of the bytes; of a draft, of the lines `sha256sum` prints for its files
  std::uint64_t size = 0;
  std::vector<parse::ParsedSubmission> filings;
};

/// Reads an input once and parses it. Errors: of `read_input`, and `input.error`.
[[nodiscard]] Result<ReadInput> read_filings(const Input& input, const parse::Limits& limits);

}  // namespace prefile::app
