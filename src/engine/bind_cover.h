// The cover page as scripts see it.
#pragma once

#include "engine/bind_fields.h"
#include "model/filing.h"

namespace prefile::engine {

#define PREFILE_COVER_TYPES(BIND)               \
  BIND(Cover, "cover")                          \
  BIND(CoverBox, "cover box")                   \
  BIND(AnswerMark, "answer mark")               \
  BIND(CoverAnswer, "cover answer")             \
  BIND(CoverRegistrant, "cover registrant")     \
  BIND(OutstandingShares, "outstanding shares") \
  BIND(RegisteredSecurity, "registered security")

PREFILE_COVER_TYPES(PREFILE_BINDING)

}  // namespace prefile::engine
