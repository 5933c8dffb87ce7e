// Signatures, powers of attorney, legends and what is furnished as scripts see them.
#pragma once

#include "engine/bind_fields.h"
#include "model/filing.h"

namespace prefile::engine {

#define PREFILE_SIGNATURE_TYPES(BIND)                        \
  BIND(SignatureBlock, "signature block")                    \
  BIND(Signature, "signature")                               \
  BIND(SignatureRole, "signature role")                      \
  BIND(PowerOfAttorney, "power of attorney")                 \
  BIND(Legend, "legend")                                     \
  BIND(ForwardLookingStatement, "forward-looking statement") \
  BIND(FurnishedPassage, "furnished passage")

PREFILE_SIGNATURE_TYPES(PREFILE_BINDING)

}  // namespace prefile::engine
