// Byte accounting: which bytes of a submission belong to a node of its model.
#pragma once

#include <vector>

#include "model/filing.h"

namespace prefile::parse {

/// The bytes of every source of a finished model that no node claims, sorted and apart from each other, without the
/// blank lines around them. Nodes are the header with its labels and tags, the documents with their tags and bodies,
/// the envelope around them, and in an EDGARLink submission the XML itself. What `filing.unclaimed` lists already stays
/// listed. Linear in the bytes outside the bodies and in the number of nodes.
[[nodiscard]] std::vector<Span> find_unclaimed(const Filing& filing);

}  // namespace prefile::parse
