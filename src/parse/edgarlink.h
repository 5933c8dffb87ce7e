// Submission XML: what EDGARLink and the filing agents' software send to EDGAR, with the documents inside.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.h"
#include "model/filing.h"
#include "parse/container.h"
#include "parse/limits.h"

namespace prefile::parse {

/// The root elements of submission XML (`edgarSubmission`, `edgarBulkSubmission`).
[[nodiscard]] bool is_submission_root(std::string_view local_name);

/// Reads the submission XML that begins at `start` of sources[0]: the header, and the documents, which stand in
/// `documents` encoded in base64. Each is decoded into a source of its own, called as the input, `/` and its file name.
/// Where the XML is itself the form (13F, D, N-PORT, Schedule 13D and others, which put the form's data beside
/// `headerData`), it is the first document. Codes and passwords are masked before anything is read, in decoded XML
/// too. Of a bulk submission nothing is read but what it encodes, which the result has.
///
/// Problems: those of read_xml_tree and of read_xml_header, and contents-missing, base64-damaged, limit-documents,
/// limit-decoded-bytes, utf-16. An Error means that a bulk submission could not be read or holds nothing.
[[nodiscard]] Result<ContainerEnd> read_submission_xml(Filing& filing, std::uint32_t start, const Limits& limits);

}  // namespace prefile::parse
