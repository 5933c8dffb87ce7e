// Reads one <DOCUMENT> section of a submission: its tags, its body, what the body is.
#pragma once

#include <cstdint>

#include "model/filing.h"

namespace prefile::parse {

/// Reads the section whose `<DOCUMENT>` line starts at `start` of sources[0], appends it to `filing.documents` and
/// returns where it ends. Tags count only at the start of a line, as for EDGAR; `</DOCUMENT>` ends the section when
/// `</TEXT>` stands before it or a submission's own line after it, so a document may talk about such tags.
/// Problems: truncated, document-not-closed, text-not-closed, text-missing, wrapper-not-closed, stray-tag,
/// uuencode-damaged, uuencode-followed, uuencode-name-differs.
[[nodiscard]] std::uint32_t read_document(Filing& filing, std::uint32_t start, bool dash_escaped);

/// Decides media, checks uuencoded bodies, and masks filer codes and passwords in what is text. True when it masked
/// any.
bool read_body(Filing& filing, Document& document, bool dash_escaped);

}  // namespace prefile::parse
