// The paragraphs of a certification, and which prescribed paragraph each stands for.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/filing.h"

namespace prefile::parse {

/// The paragraphs of [start, end) of a document's text for a certification of `kind`, in reading order: those that
/// carry a number and those that read like a prescribed one. `filed` chooses between texts of different years. The
/// filing gets the problem limit-certification-paragraphs when there are too many.
[[nodiscard]] std::vector<CertificationParagraph> read_certification_paragraphs(Filing& filing, DocumentIndex document,
                                                                                std::uint32_t start, std::uint32_t end,
                                                                                std::string_view kind,
                                                                                std::optional<Date> filed);

}  // namespace prefile::parse
