// Items and the table of contents as scripts see them.
#pragma once

#include "engine/bind_fields.h"
#include "model/filing.h"
#include "model/forms.h"

namespace prefile::engine {

#define PREFILE_ITEM_TYPES(BIND)          \
  BIND(ItemDefinition, "item definition") \
  BIND(Item, "item")                      \
  BIND(ItemGap, "item gap")               \
  BIND(ItemReading, "item reading")       \
  BIND(Contents, "contents list")         \
  BIND(ContentsEntry, "contents entry")

PREFILE_ITEM_TYPES(PREFILE_BINDING)

/// What the form says of an item on the day whose law counts; null when it has no such item then.
[[nodiscard]] const ItemDefinition* definition_of(const Push& push, const Item& item);

}  // namespace prefile::engine
