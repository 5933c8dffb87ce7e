// What the model says of a report's items, and of the table of contents that names them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "model/document.h"
#include "model/forms.h"
#include "model/recognition.h"

namespace prefile {

/// Where one way of reading puts an item's heading.
struct ItemReading {
  std::string method;  ///< "heading" (by form, style and place), "contents-link", "contents-title", "contents-page"
  Passage heading;     ///< empty when this way finds the item nowhere
};

/// An item of the report, from its heading to the next.
struct Item {
  std::string part;                   ///< "I" to "IV" where the form has parts; empty otherwise
  std::optional<Value> part_heading;  ///< "PART II" above it; nothing when the part follows from the number alone
  Value number;                       ///< canonical: "7.01", "5", "1A", "9A(T)", "16F"
  std::optional<Value> title;
  Passage heading;
  Passage body;  ///< after the heading, up to the next item or the signatures
  /// False when all the body says is that the item does not apply ("None.", "Not applicable."), as reports of
  /// the 1990s did for every item of the form; header and body are compared on reported items only.
  bool reported = true;
  /// All the body says is in which other document the information stands, which is incorporated by reference.
  bool incorporated_by_reference = false;
  std::string method;  ///< how the heading was recognised: "line-start", "table-cell", "split-heading"
  std::string doubt;   ///< empty when sure; two readings that disagree are a doubt
  /// Every way the item was looked for, with what it found: one entry when only one way was open.
  std::vector<ItemReading> readings;
};

/// An item that the form's definition asks for and that is not headed at its place, in the order of the form.
struct ItemGap {
  const ItemDefinition* definition = nullptr;  ///< never null; of a table that lives as long as the program
  std::optional<Value> previous;  ///< the number of the item headed last before the gap; nothing when none is
  /// Where the document names the item all the same: a heading out of its place, an entry of the contents list, a line
  /// that begins with its number or is its title. Empty when nothing does.
  std::optional<Value> mention;
};

/// A line of the table of contents, or of a cross-reference index.
struct ContentsEntry {
  std::string part;             ///< as Item::part; empty where the list names none
  std::optional<Value> number;  ///< canonical; nothing for what is no item ("Signatures")
  std::optional<Value> title;
  std::optional<Value> page;  ///< as printed: "12", "F-1", "12-14"
  std::optional<Value> href;
  Passage passage;
  std::optional<Passage> target;  ///< the line its link leads to, when that is in the same document
};

/// The table of contents: what of the document names items and is no heading of them.
struct Contents {
  Recognition recognition;  ///< method: "contents" or "cross-reference"
  Passage passage;
  std::vector<ContentsEntry> entries;
};

}  // namespace prefile
