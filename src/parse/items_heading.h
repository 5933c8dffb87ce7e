// The grammar of item headings: "Item 7.01", "ITEMS 1.01(a) and 5.02(e)", "Item 5.", and the titles behind them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/forms.h"

namespace prefile::parse {

/// How a form numbers its items. Form 8-K has whole numbers before 23 August 2004 (Release 33-8400), section and item
/// since; the other forms count on and squeeze new items in by letters: 1, 1A, 9A(T), 16F.
enum class Numbering : std::uint8_t { whole, sectioned, lettered };

/// How the items of `form` are numbered now.
[[nodiscard]] Numbering numbering_of(const FormDefinition& form);

struct ItemNumber {
  std::string value;        ///< canonical: "7.01", "5"
  std::uint32_t start = 0;  ///< offsets in the text
  std::uint32_t end = 0;
  bool is_misspelt = false;  ///< written "9.1" or "901"
  /// The letter set apart behind a number that letters may follow: 'D' of "3.D", 'A' of "7(a)". It names a paragraph
  /// of the item, or an item of its own; its title tells.
  char letter = 0;
  std::uint32_t letter_end = 0;
  bool letter_in_brackets = false;  ///< "7(a)"
};

/// "Item 7.01" as it stands: the word, the numbers it names, and the paragraph letters behind them.
struct ItemLabel {
  std::vector<ItemNumber> numbers;
  std::uint32_t start = 0;
  std::uint32_t end = 0;  ///< behind the last number and its paragraph letters
  bool has_word = true;   ///< false when the word "Item" is missing
  bool is_range = false;  ///< "Items 1 through 4": the last two numbers are its ends
  bool number_on_new_line = false;
};

/// The label at `at`, which must be the start of a word. Nothing when no number of `numbering` follows.
[[nodiscard]] std::optional<ItemLabel> match_item_label(std::string_view text, std::size_t at, Numbering numbering);
/// A number without the word "Item" before it.
[[nodiscard]] std::optional<ItemLabel> match_bare_item_number(std::string_view text, std::size_t at,
                                                              Numbering numbering);

/// How much of a title stands at the start of a text.
struct TitleMatch {
  double score = 0;          ///< share of words in common, 0 to 1
  std::uint32_t common = 0;  ///< how many words those are
  std::uint32_t end = 0;     ///< offset behind the last word that belongs to it
};

/// Compares the words at `at` with `title`: the prefix of the text that shares most with it.
[[nodiscard]] TitleMatch match_title(std::string_view text, std::size_t at, std::string_view title);
/// The best of the item's own title, its header texts and its usual short forms.
[[nodiscard]] TitleMatch match_item_title(std::string_view text, std::size_t at, const ItemDefinition& item);

/// Whether the label names a paragraph of an item: "Item 3.D Risk Factors". "Item 16.A" under that item's title is an
/// item, and so is "Item 7(a)" under the title of 7A: the letter becomes part of the number then. A letter that the
/// form does not know behind a number that it knows ("5B") names a paragraph, too.
[[nodiscard]] bool names_paragraph(std::string_view text, ItemLabel& label, const FormDefinition& form);

/// Below this score a title is not the item's.
inline constexpr double kTitleScore = 0.6;

/// First offset at or after `at` that is no punctuation between a number and a title.
[[nodiscard]] std::size_t skip_heading_punctuation(std::string_view text, std::size_t at, std::size_t limit);

}  // namespace prefile::parse
