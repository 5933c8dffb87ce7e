// The submission header as scripts see it.
#pragma once

#include "engine/bind_fields.h"
#include "model/filing.h"

namespace prefile::engine {

#define PREFILE_HEADER_TYPES(BIND)  \
  BIND(Recognition, "recognition")  \
  BIND(Header, "header")            \
  BIND(HeaderItem, "header item")   \
  BIND(HeaderField, "header field") \
  BIND(Filer, "filer")              \
  BIND(Address, "address")          \
  BIND(FormerName, "former name")

PREFILE_HEADER_TYPES(PREFILE_BINDING)

}  // namespace prefile::engine
