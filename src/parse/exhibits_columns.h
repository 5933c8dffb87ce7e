// The columns of an exhibit index beside number and title: where each row says what it was filed with before.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace prefile::parse {

enum class IndexColumn : std::uint8_t {
  other,
  form,
  file_number,
  exhibit,
  filed,
  period,
  filed_herewith,
  furnished_herewith
};

/// The columns of a table by their captions, which may stand in several rows ("Incorporated by Reference" above
/// "Form", "File No.", "Exhibit", "Filing Date").
class IndexColumns {
 public:
  /// A cell of a row that may hold captions, with its text folded.
  struct Caption {
    std::uint32_t column = 0;
    std::uint32_t column_span = 1;
    std::string folded;
  };

  /// Takes the captions of a row without a number, the first ones when there are very many.
  void read_captions(const std::vector<Caption>& cells);
  /// Whether every caption was taken.
  [[nodiscard]] bool is_whole() const { return is_whole_; }
  [[nodiscard]] IndexColumn at(std::uint32_t column, std::uint32_t column_span) const;
  [[nodiscard]] bool is_empty() const { return columns_.empty(); }
  void clear() { columns_.clear(); }

 private:
  struct Column {
    std::uint32_t first = 0;
    std::uint32_t last = 0;  ///< one past
    IndexColumn role = IndexColumn::other;
  };
  std::vector<Column> columns_;
  bool is_whole_ = true;
};

/// The column a caption names; `other` when it names none.
[[nodiscard]] IndexColumn index_column_of(std::string_view folded_caption);

}  // namespace prefile::parse
