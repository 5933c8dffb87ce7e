// Byte accounting: which bytes of a submission belong to a node of its model.
#pragma once

#include <vector>

#include "model/filing.h"

namespace prefile::parse {

/// The bytes of every source of a finished model that no node claims, sorted and apart from each other, without the
/// blank lines around them. Nodes are the header with its labels and tags, the documents with their tags and bodies,
/// and the envelope around them. Of an EDGARLink submission these are its tags, the texts that are values of the header
/// or of documents, and the encoded documents; of a draft the lines of its filing.toml (files of a draft that are no
/// documents are problems instead). What `filing.unclaimed` lists already stays listed. Linear in the bytes outside the
/// bodies and in the number of nodes.
[[nodiscard]] std::vector<Span> find_unclaimed(const Filing& filing);

}  // namespace prefile::parse
