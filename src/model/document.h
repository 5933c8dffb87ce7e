// One document of a submission: its tags in the container, its bytes, and what a reader sees in it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "model/markup.h"
#include "model/text_parts.h"
#include "model/visible_text.h"
#include "model/xml_tree.h"

namespace prefile {

/// Index into Filing::documents.
using DocumentIndex = std::uint32_t;

/// A range of the visible text of one document. `Filing::text_of` and `Filing::span_of` resolve it.
struct Passage {
  DocumentIndex document = 0;
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr bool is_empty() const { return end <= start; }
  friend constexpr auto operator<=>(const Passage&, const Passage&) = default;
};

/// What the body of a document is, decided by its bytes (not by its name).
enum class Media : std::uint8_t {
  html,        ///< HTML or inline XBRL
  plain_text,  ///< ASCII with EDGAR's layout tags
  xml,         ///< any other XML
  uuencoded,   ///< PDF, image, archive or workbook, uuencoded in the submission text
  binary,      ///< anything else that is not text
  empty,       ///< no body
};
[[nodiscard]] std::string_view name_of(Media media);

/// `<a href>`: the target as written (entities decoded) and the visible text it wraps.
struct Link {
  Value href;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

/// `<a name>` or any `id`: where an in-document link can point to.
struct Anchor {
  Value name;
  std::uint32_t text_offset = 0;
};

enum class CheckState : std::uint8_t { checked, unchecked };

/// A check box as drawn in the text: ☐ ☒ ☑ ¨ þ x in a symbol font, `[ ]`, `[X]`, `|_|`, `|X|`, `( )`, or an input
/// element.
struct CheckBox {
  CheckState state = CheckState::unchecked;
  std::uint32_t start = 0;  ///< the mark itself, offsets in the visible text
  std::uint32_t end = 0;
};

/// An inline XBRL fact (ix:nonNumeric, ix:nonFraction): name as written, the context it belongs to.
struct Fact {
  Value name;           ///< `dei:EntityRegistrantName`, located at the name attribute's value
  Value value;          ///< text inside the element without ix:exclude, located at its content; see value_omitted
  std::string context;  ///< contextRef
  std::string format;   ///< transformation name, may be empty
  bool hidden = false;  ///< inside ix:hidden or a passage that is not displayed
  bool value_omitted = false;  ///< longer than 1,024 bytes (a text block): value.value is empty, the ranges say where
  std::uint32_t start = 0;     ///< offsets in the visible text when displayed
  std::uint32_t end = 0;
};

/// An XBRL context of an inline document: its entity identifier, and the axes that qualify it.
struct FactContext {
  std::string id;
  Value entity_identifier;
  std::uint32_t dimension_count = 0;
  std::optional<Value> period_start;  ///< of a duration
  std::optional<Value> period_end;    ///< or the instant
};

/// What the scanner saw of a document's body.
struct DocumentText {
  VisibleText visible;
  Lines lines;
  Blocks blocks;
  std::vector<Table> tables;
  Rows rows;
  Cells cells;
  PackedNumbers table_rows;  ///< row indices grouped by table
  PackedNumbers row_cells;   ///< cell indices grouped by row
  std::vector<Link> links;
  std::vector<Anchor> anchors;
  std::vector<CheckBox> check_boxes;
  std::vector<Fact> facts;
  std::vector<FactContext> contexts;
};

/// One document of a submission: a `<DOCUMENT>` section, or an element of a submission XML that encodes it.
struct Document {
  std::optional<Value> type;  ///< `<TYPE>`: 8-K, EX-99.1, GRAPHIC
  std::optional<Value> sequence;
  std::optional<Value> filename;
  std::optional<Value> description;
  Span whole;  ///< from `<DOCUMENT>` to `</DOCUMENT>`, or the element, in the input
  /// The content of `<TEXT>`, without inner wrappers such as `<XBRL>`. Of a document that its container encodes, all of
  /// the decoded document, which is a source of its own.
  Span body;
  Media media = Media::empty;
  /// False for parts EDGAR itself adds when it disseminates (XML renderings, ZIP, EXCEL, JSON).
  bool from_filer = true;
  /// True when prefile concluded `type` from the document or its name: a draft's file without a filing.toml.
  bool type_is_inferred = false;
  DocumentText text;  ///< empty for media that have no text
  Markup markup;      ///< of HTML and ASCII documents of the filer
  /// The tree of XML the filer sent; null for other media, and when it could not be read to its end.
  std::shared_ptr<const XmlTree> xml;
  std::string xml_doubt;  ///< why `xml` is null though the document is XML; else empty

  /// The exhibit number its `<TYPE>` gives (EX-99.01 gives 99.1), as the exhibit index writes numbers; empty when
  /// the document is no exhibit.
  std::string exhibit_number;
  /// The exhibit number the document shows in its own heading ("Exhibit 99.1" gives 99.1).
  std::optional<Value> heading_number;
  /// The line after that heading that names the exhibit, when there is one.
  std::optional<Value> heading_title;
};

}  // namespace prefile
