// The pieces of a signature page and what each of them is; lines of signatures, and what stands under them, are read
// from it.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "parse/layout.h"
#include "parse/signatures_block.h"
#include "parse/signatures_words.h"

namespace prefile::parse {

inline constexpr std::size_t kMostTitleLines = 8;
inline constexpr std::size_t kLongestTitleLine = 140;

/// What a piece of a signature page is.
enum class PieceKind : std::uint8_t { text, rule, date, by, mark, name, title, registrant, signature, edge };

struct PageEntry {
  PieceKind kind = PieceKind::text;
  std::uint32_t content = 0;  ///< where the labelled text begins, an offset in the visible text
  std::optional<TextRange> date;
  std::optional<SignatureMark> mark;  ///< offsets relative to `content`
  bool is_asterisk = false;           ///< the mark is "*": somebody else signs for this person
};

/// The lines of one signature block, laid out. `used` are the pieces that belong to a signature already.
struct SignaturePage {
  SignaturePage(const Filing& filing, const BlockBounds& bounds);

  [[nodiscard]] const Piece& piece_at(std::uint32_t piece) const { return layout.pieces()[piece]; }
  [[nodiscard]] std::string_view slice(TextRange range) const { return text.visible.slice(range.start, range.end); }
  /// What a piece says after its label.
  [[nodiscard]] TextRange content_of(std::uint32_t piece) const {
    return {entries[piece].content, piece_at(piece).end};
  }
  /// A signature line follows within a few pieces.
  [[nodiscard]] bool has_signature_after(std::uint32_t piece) const;
  /// Outside the form's own blocks: a certification, consent, opinion, agreement and the like.
  [[nodiscard]] bool is_of_others() const;
  /// Folded names of the companies on the cover.
  [[nodiscard]] const std::set<std::string>& registrants() const { return registrants_; }
  /// Names a company that signs below, rather than a person's title.
  [[nodiscard]] bool is_company_line(std::uint32_t piece) const;
  /// Without the drawn line around or under a name.
  [[nodiscard]] TextRange trim(TextRange range) const;

  const Filing& filing;
  const BlockBounds& bounds;
  const DocumentText& text;
  Layout layout;
  std::vector<PageEntry> entries;  ///< one for each piece of the layout
  std::vector<bool> used;
  bool may_have_asterisks = false;  ///< several people sign, some of them through an attorney-in-fact
  bool persons_sign = false;        ///< directors and officers sign for themselves, not for a company

 private:
  [[nodiscard]] PageEntry classify(std::uint32_t piece) const;

  std::set<std::string> registrants_;  ///< names on the cover, folded
};

/// Names a company, also with its role: "ABC Fund, Inc., General Partner".
[[nodiscard]] bool names_company(std::string_view text);

/// One signature while it is read.
struct SignatureDraft {
  std::uint32_t start_piece = 0;
  std::uint32_t sign_piece = 0;  ///< the piece with the mark, or what stands in its place
  std::uint32_t last_row = 0;
  TextRange reach{};
  std::vector<TextRange> conformed, name, title;
  std::optional<TextRange> date;
  std::optional<TextRange> place;  ///< the city a firm signed in
  bool has_mark = false;
  bool mark_is_conformed = false;
  std::string form;
};

/// A firm, such as accountants or counsel, signs an exhibit in its own name: not by somebody for the company above it.
[[nodiscard]] bool signs_as_firm(const SignaturePage& page, const SignatureDraft& draft);
/// The signature lines of a page: marks, and "By:" with whatever follows it; without any, the drawn line or the name
/// where one should stand.
[[nodiscard]] std::vector<SignatureDraft> find_signature_lines(SignaturePage& page);
/// Adds the printed name, title and date that stand in the columns of each signature, down to the next one.
void read_under_signatures(SignaturePage& page, std::vector<SignatureDraft>& drafts);
/// Splits "Ann Onymous, Chairman" and puts the parts where they belong.
void split_name_and_title(const SignaturePage& page, TextRange range, std::vector<TextRange>& names,
                          std::vector<TextRange>& titles);

}  // namespace prefile::parse
