// Caps on what a filing may hold. Each one that is reached is a Problem of its own, never a quiet stop.
#pragma once

#include <cstdint>

namespace prefile::parse {

struct Limits {
  std::uint64_t input_bytes = 1ULL << 30;  ///< one input; the rest of the model uses 32-bit offsets
  std::uint32_t submissions = 10'000;      ///< one after the other in one input
  std::uint32_t documents = 20'000;
  std::uint32_t filers = 10'000;
  std::uint32_t header_fields = 200'000;
  std::uint32_t element_depth = 4'096;  ///< open elements in one document
  std::uint32_t table_depth = 256;
  std::uint32_t attribute_bytes = 1U << 20;  ///< one tag
  std::uint32_t facts = 200'000;
  std::uint32_t markup_names = 4'096;         ///< distinct elements of one document; the same for attributes
  std::uint32_t markup_references = 200'000;  ///< links, images and the like in one document
  std::uint32_t xml_nodes = 4'000'000;        ///< elements of one XML document
  std::uint32_t xml_attributes = 4'000'000;   ///< attributes of one XML document
  std::uint64_t decoded_bytes = 1ULL << 30;   ///< all documents together that an input encodes
  std::uint32_t archive_entries = 20'000;
  std::uint64_t archive_bytes = 1ULL << 30;  ///< all entries, unpacked
  std::uint64_t archive_ratio = 250;         ///< unpacked to packed bytes of one entry, when it is no small one
};

}  // namespace prefile::parse
