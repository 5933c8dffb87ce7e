// Facts and links of documents as scripts see them. Document itself: bind_exhibits.h.
#pragma once

#include "engine/bind_fields.h"
#include "model/filing.h"

namespace prefile::engine {

#define PREFILE_DOCUMENT_TYPES(BIND) \
  BIND(Fact, "fact")                 \
  BIND(FactContext, "fact context")  \
  BIND(Link, "link")

PREFILE_DOCUMENT_TYPES(PREFILE_BINDING)

}  // namespace prefile::engine
