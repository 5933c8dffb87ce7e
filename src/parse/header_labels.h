// What the labels and tags of submission headers mean.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "model/filing.h"

namespace prefile::parse {

/// What a label that opens a block opens.
enum class BlockKind : std::uint8_t {
  filer,             ///< FILER, SUBJECT COMPANY, REPORTING-OWNER ...
  company,           ///< COMPANY DATA, OWNER DATA, FILING VALUES: part of a filer
  business_address,  ///< part of a filer
  mail_address,      ///< part of a filer
  former_name,       ///< part of a filer
  section,           ///< any other pair of tags: series and classes, several accession numbers
};

using HeaderSlot = std::optional<Value> Header::*;
using FilerSlot = std::optional<Value> Filer::*;
using AddressSlot = std::optional<Value> Address::*;
enum class FormerNameSlot : std::uint8_t { name, changed };
struct ItemSlot {};
struct NoSlot {};

/// Where a value goes in the model.
using Slot = std::variant<NoSlot, HeaderSlot, FilerSlot, AddressSlot, FormerNameSlot, ItemSlot>;

/// A label or tag name in one spelling: upper case, with spaces for `-` and `_`.
[[nodiscard]] std::string normal_label(std::string_view name);

/// The block that a label (in its normal spelling) opens.
[[nodiscard]] std::optional<BlockKind> find_block(std::string_view label);
/// Where the value of a label goes; NoSlot for a known label without a place of its own, nothing for an unknown one.
[[nodiscard]] std::optional<Slot> find_slot(std::string_view label);

/// Filer codes, passwords and tokens: values that are never read.
[[nodiscard]] bool is_secret_label(std::string_view label);

}  // namespace prefile::parse
