// Filer codes and passwords inside XML documents of a draft.
#pragma once

#include <string>

#include "base/span.h"

namespace prefile::parse {

/// Overwrites with asterisks what stands in the elements and attributes of XML that hold filer codes, passwords or
/// tokens (`ccc`, `filerCcc`, `loginPassword`), whatever their prefix. One pass; nothing else changes.
void mask_secrets(std::string& source, Span body);

}  // namespace prefile::parse
