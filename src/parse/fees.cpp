// The filing-fee exhibit: rows of its tables under their captions, and its inline facts.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "parse/exhibits.h"
#include "parse/extract.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Captions of one row; a fee table has a third of them.
constexpr std::size_t kMostColumns = 60;
constexpr std::uint32_t kLongestCaption = 120;

struct CaptionRow {
  std::string_view phrase;
  std::string_view column;
};

/// First match decides: "Carry Forward Initial Effective Date", "Maximum Aggregate Offering Price".
constexpr std::array kCaptions{
    CaptionRow{"carry forward form", "carry-forward-form"},
    CaptionRow{"carry forward file", "carry-forward-file-number"},
    CaptionRow{"carry forward initial", "carry-forward-date"},
    CaptionRow{"previously paid in connection", "carry-forward-fee"},
    CaptionRow{"security type", "security-type"},
    CaptionRow{"security class", "security-class"},
    CaptionRow{"title of each class", "security-class"},
    CaptionRow{"fee calculation", "fee-rule"},
    CaptionRow{"calculation rule", "fee-rule"},
    CaptionRow{"amount registered", "amount-registered"},
    CaptionRow{"amount to be registered", "amount-registered"},
    CaptionRow{"price per unit", "price-per-unit"},
    CaptionRow{"price per share", "price-per-unit"},
    CaptionRow{"aggregate offering price", "aggregate-price"},
    CaptionRow{"transaction valuation", "value"},
    CaptionRow{"fee rate", "fee-rate"},
    CaptionRow{"amount of registration fee", "fee"},
    CaptionRow{"amount of filing fee", "fee"},
    CaptionRow{"registration fee", "fee"},
};

struct Column {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::string_view name;
};

class FeeReader {
 public:
  FeeReader(Filing& filing, DocumentIndex document)
      : filing_(filing), document_(document), text_(filing.documents[document].text) {}
  FeeExhibit read();

 private:
  void read_row(const Row& row, FeeExhibit& fees);
  [[nodiscard]] bool read_captions(const std::vector<Cell>& cells);
  [[nodiscard]] std::string_view column_of(const Cell& cell) const;
  [[nodiscard]] std::string_view shown(const Cell& cell) const {
    return text::trim(text_.visible.slice(cell.start, cell.end));
  }
  [[nodiscard]] Value value_of(const Cell& cell) const;

  Filing& filing_;
  DocumentIndex document_;
  const DocumentText& text_;
  std::vector<Column> columns_;
  std::uint32_t table_ = kNone;
  bool is_cut_ = false;
};

Value FeeReader::value_of(const Cell& cell) const {
  const std::string_view words = shown(cell);
  const auto start = static_cast<std::uint32_t>(words.data() - text_.visible.text().data());
  return filing_.value_of({document_, start, start + static_cast<std::uint32_t>(words.size())});
}

bool FeeReader::read_captions(const std::vector<Cell>& cells) {
  std::vector<Column> found;
  for (const Cell& cell : cells) {
    if (cell.end - cell.start > kLongestCaption) continue;
    const std::string folded = text::fold(shown(cell));
    const auto row = std::find_if(kCaptions.begin(), kCaptions.end(),
                                  [&](const CaptionRow& each) { return text::has_phrase(folded, each.phrase); });
    if (row == kCaptions.end()) continue;
    if (found.size() >= kMostColumns) {
      is_cut_ = true;
      break;
    }
    found.push_back({cell.column, cell.column + std::max(1U, cell.column_span), row->column});
  }
  constexpr std::size_t kFewest = 3;
  if (found.size() < kFewest) return false;
  columns_ = std::move(found);
  return true;
}

std::string_view FeeReader::column_of(const Cell& cell) const {
  const std::uint32_t last = cell.column + std::max(1U, cell.column_span);
  const auto column = std::find_if(columns_.begin(), columns_.end(),
                                   [&](const Column& each) { return cell.column < each.last && each.first < last; });
  return column == columns_.end() ? std::string_view() : column->name;
}

void FeeReader::read_row(const Row& row, FeeExhibit& fees) {
  if (row.table != table_) {
    table_ = row.table;
    columns_.clear();
  }
  std::vector<Cell> cells;
  for (std::uint32_t i = 0; i < row.cell_count; ++i) {
    const Cell& cell = text_.cells[text_.row_cells[row.first_cell + i]];
    if (!shown(cell).empty()) cells.push_back(cell);
  }
  if (cells.size() < 2 || read_captions(cells)) return;
  FeeRow fee;
  fee.row = {document_, cells.front().start, cells.back().end};
  bool has_number = false;
  for (const Cell& cell : cells) {
    const bool is_numeric = !text::digits_of(shown(cell)).empty();
    has_number = has_number || is_numeric;
    if (&cell == &cells.front() && !is_numeric) fee.label = value_of(cell);
    fee.cells.push_back({std::string(column_of(cell)), value_of(cell)});
  }
  if (has_number) fees.rows.push_back(std::move(fee));
}

FeeExhibit FeeReader::read() {
  FeeExhibit fees;
  fees.document = document_;
  fees.passage = {document_, 0, text_.visible.size()};
  for (const Table& table : text_.tables) {
    for (std::uint32_t i = 0; i < table.row_count; ++i)
      read_row(text_.rows[text_.table_rows[table.first_row + i]], fees);
  }
  for (std::uint32_t i = 0; i < text_.facts.size(); ++i) fees.facts.push_back(i);
  if (is_cut_) {
    filing_.problems.push_back(
        {"limit-fee-columns",
         "a row of a fee table has more than " + std::to_string(kMostColumns) + " captions; the rest was not read",
         filing_.documents[document_].body, true});
  }
  return fees;
}

}  // namespace

void find_fees(Filing& filing) {
  for (DocumentIndex index = 0; index < filing.documents.size(); ++index) {
    const Document& document = filing.documents[index];
    if (!document.from_filer || major_exhibit_number(document.exhibit_number) != "107") continue;
    filing.fees.push_back(FeeReader(filing, index).read());
  }
}

}  // namespace prefile::parse
