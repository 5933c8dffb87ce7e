// Filer codes and passwords inside the documents of a draft.
#pragma once

#include <string>
#include <string_view>

#include "base/span.h"

namespace prefile::parse {

/// True for names of elements and attributes whose values are filer codes, passwords or tokens: `ccc`,
/// `com:filerCcc`, `loginPassword`.
[[nodiscard]] bool is_secret_name(std::string_view name);

/// Overwrites with asterisks what stands in the elements and attributes of XML that hold filer codes, passwords or
/// tokens, whatever their prefix: all text up to the end tag, however it is nested, or to the end of the body when
/// there is none. `<param name="ccc" value="...">` and its like count too. Tags and blanks stay. One pass; needs no
/// well-formed XML. True when it changed anything.
bool mask_secrets(std::string& source, Span body);
/// The same for text that only quotes XML, in HTML also as `&lt;ccc&gt;`: without an end tag within 4,096 bytes the
/// content of such an element ends at the next tag.
bool mask_quoted_secrets(std::string& source, Span body);

}  // namespace prefile::parse
