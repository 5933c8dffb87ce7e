// Draft filings: the documents of one filing as files of a folder or an archive.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "model/filing.h"
#include "parse/archive.h"
#include "parse/limits.h"

namespace prefile::parse {

/// The files of one draft.
struct Draft {
  std::string name;  ///< the folder's or archive's path, as reports show it
  Container container = Container::folder;
  std::vector<PackedFile> files;
  std::vector<Problem> problems;  ///< what could not be read before
};

/// Makes the filing: source 0 is the filing.toml (empty when there is none), and each document is a source of its own.
/// Form, filers, dates and items come from filing.toml alone; without one the header is not present. Types and order
/// of the documents come from it, too, or are inferred: an exhibit by the heading of the document, then by its name;
/// the main document by its cover page. Whatever is inferred, left out or missing is a problem: inferred-type,
/// unknown-type, several-covers, no-cover, file-not-listed, file-not-filed, file-missing, nested-archive,
/// submission-in-draft, limit-documents, limit-draft-bytes, utf-16.
/// Errors: bad_configuration (filing.toml), empty_input (no document at all).
[[nodiscard]] Result<Filing> parse_draft(Draft draft, const Limits& limits);

}  // namespace prefile::parse
