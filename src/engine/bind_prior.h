// Earlier filings as scripts see them.
#pragma once

#include "engine/push.h"

namespace prefile::engine {

/// The earlier filings of the same filer; an earlier filing knows of none.
void push_prior(const Push& push);
/// What the headers of earlier filings say of the same filer, by its CIK, the oldest first.
void push_prior_of(const Push& push, const Filer& filer);

/// A filing, and a filer of one, as a script holds them (bind_model.cpp).
void push_filing_root(const Push& push);
void push_filer(const Push& push, const Filer& filer);

}  // namespace prefile::engine
