#include "parse/exhibits_columns.h"

#include <algorithm>
#include <array>

#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// An index has a handful of columns.
constexpr std::size_t kMostColumns = 40;

struct CaptionRow {
  std::string_view phrase;
  IndexColumn role;
  bool alone = false;  ///< the caption is these words and no others
};

// The first that fits decides: "Filed or Furnished Herewith", "SEC File/Reg. Number", "Incorporated by Reference Herein
// from Form or Schedule".
constexpr std::array kCaptions{
    CaptionRow{"filed herewith", IndexColumn::filed_herewith},
    CaptionRow{"filed or furnished", IndexColumn::filed_herewith},
    CaptionRow{"filed furnished", IndexColumn::filed_herewith},
    CaptionRow{"filed with this", IndexColumn::filed_herewith},
    CaptionRow{"provided herewith", IndexColumn::filed_herewith},
    CaptionRow{"furnished herewith", IndexColumn::furnished_herewith},
    CaptionRow{"herewith", IndexColumn::filed_herewith},
    CaptionRow{"file no", IndexColumn::file_number},
    CaptionRow{"file number", IndexColumn::file_number},
    CaptionRow{"file reg", IndexColumn::file_number},
    CaptionRow{"registration no", IndexColumn::file_number},
    CaptionRow{"registration number", IndexColumn::file_number},
    CaptionRow{"period", IndexColumn::period},
    CaptionRow{"date", IndexColumn::filed},
    CaptionRow{"filed", IndexColumn::filed, true},
    CaptionRow{"form", IndexColumn::form},
    CaptionRow{"schedule", IndexColumn::form, true},
    CaptionRow{"filing", IndexColumn::form, true},
    CaptionRow{"exhibit", IndexColumn::exhibit, true},
    CaptionRow{"exhibits", IndexColumn::exhibit, true},
    CaptionRow{"exhibit no", IndexColumn::exhibit},
    CaptionRow{"exhibit number", IndexColumn::exhibit},
    CaptionRow{"exhibit reference", IndexColumn::exhibit},
    CaptionRow{"number", IndexColumn::exhibit, true},
};

}  // namespace

IndexColumn index_column_of(std::string_view folded_caption) {
  const auto row = std::find_if(kCaptions.begin(), kCaptions.end(), [&](const CaptionRow& each) {
    return each.alone ? each.phrase == folded_caption : text::has_phrase(folded_caption, each.phrase);
  });
  return row == kCaptions.end() ? IndexColumn::other : row->role;
}

void IndexColumns::read_captions(const std::vector<Caption>& cells) {
  std::vector<Column> found;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const IndexColumn role = index_column_of(cells[i].folded);
    const bool is_number_column = i == 0 && role == IndexColumn::exhibit;
    if (role == IndexColumn::other || is_number_column) continue;
    if (found.size() >= kMostColumns) {
      is_whole_ = false;
      break;
    }
    found.push_back({cells[i].column, cells[i].column + cells[i].column_span, role});
  }
  if (found.empty()) return;
  // One caption above others ("Filed" above "Herewith") gives way to those below.
  std::erase_if(columns_, [&](const Column& old) {
    return std::any_of(found.begin(), found.end(),
                       [&](const Column& each) { return each.first < old.last && old.first < each.last; });
  });
  columns_.insert(columns_.end(), found.begin(), found.end());
  is_whole_ = is_whole_ && columns_.size() <= kMostColumns;
  if (columns_.size() > kMostColumns) columns_.resize(kMostColumns);
}

IndexColumn IndexColumns::at(std::uint32_t column, std::uint32_t column_span) const {
  for (const Column& each : columns_) {
    if (column < each.last && each.first < column + column_span) return each.role;
  }
  return IndexColumn::other;
}

}  // namespace prefile::parse
