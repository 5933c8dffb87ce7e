// Parts of the cover's reading that stand in files of their own; `find_cover` puts them together.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/filing.h"
#include "parse/cover_captions.h"
#include "parse/layout.h"

namespace prefile::parse {

/// A stretch of visible text.
struct TextRange {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

/// The first line after the cover: the first item, contents list, part or signature heading, at most a few
/// hundred lines down.
[[nodiscard]] std::uint32_t find_cover_end(const DocumentText& text);

/// The text of `ranges` joined with spaces, with the smallest span that holds them all; a line of underscores around
/// a value is no part of it.
[[nodiscard]] Value make_cover_value(const DocumentText& text, std::vector<TextRange> ranges);

/// The lines of an address without what stands in them beside the place.
struct CoverAddress {
  std::vector<TextRange> lines;
  std::optional<TextRange> zip;
  std::optional<TextRange> telephone;
};

/// Parts an address. A telephone number is taken from the end of a line when the caption asks for one
/// (`has_telephone`), else only where it is a line of its own.
[[nodiscard]] CoverAddress split_cover_address(const DocumentText& text, std::vector<TextRange> lines,
                                               bool has_telephone);

/// From "Pursuant to Section" to the year of the Act.
[[nodiscard]] std::optional<TextRange> find_statute(std::string_view text);
/// Title lines: form, amendment number, kind of report, statute.
void read_cover_title(const Layout& layout, std::uint32_t end_offset, Cover& cover);
/// The dates of the report and of the earliest event.
void read_cover_dates(const Layout& layout, const std::vector<Caption>& captions, Cover& cover);
/// What stands at the other captions: names, numbers, addresses.
void read_cover_captions(const Layout& layout, const std::vector<Caption>& captions, Cover& cover);
/// Only address, telephone and former name.
void read_cover_places(const Layout& layout, const std::vector<Caption>& captions, Cover& cover);
/// Combined reports of several registrants: one row of headings, a group of lines for each registrant.
/// True when the cover has that layout.
[[nodiscard]] bool read_cover_columns(const Layout& layout, const std::vector<Caption>& captions, Cover& cover);
/// Columns of several registrants side by side, and the table of additional registrants; needs the other captions.
void read_cover_registrants(const Layout& layout, const std::vector<Caption>& captions, Cover& cover);
/// The table of securities registered under Section 12(b).
void read_registered_securities(const Layout& layout, Cover& cover);
/// The check boxes with their names.
void read_cover_boxes(const DocumentText& text, std::uint32_t end_offset, Cover& cover);
/// The questions that are answered at Yes or at No.
void read_cover_answers(const DocumentText& text, std::uint32_t end_offset, Cover& cover);
/// Period, transition period and kind of report; needs the boxes.
void read_cover_period(const Layout& layout, std::uint32_t end_offset, Cover& cover);
/// Aggregate market value and shares outstanding. False when there are more counts of shares than are kept.
[[nodiscard]] bool read_cover_shares(const Layout& layout, std::uint32_t end_offset, Cover& cover);
/// What covers of registration statements, prospectuses, plans and schedules show beside the rest.
void read_cover_registration(const Layout& layout, const std::vector<Caption>& captions, std::uint32_t end_offset,
                             Cover& cover);
/// Registration numbers and issuers of a prospectus; needs the rule it is filed under.
void read_cover_prospectus(const Layout& layout, Cover& cover);
/// Date, company, address and file numbers at the head of a letter to or from the staff. Where the head ends; nothing
/// when no line "Re:" names a company.
[[nodiscard]] std::optional<std::uint32_t> read_letter_head(const Layout& layout, Cover& cover);
/// Applicants, address and date of an application for an order. Where the cover ends; nothing when it names nobody.
[[nodiscard]] std::optional<std::uint32_t> read_cover_application(const Layout& layout, Cover& cover);
/// Displayed dei facts: fills what captions did not show, confirms the rest, notes disagreement.
void read_cover_facts(const DocumentText& text, Cover& cover);

/// Where the value of a caption may stand, in the order a reader looks.
class CaptionNeighbours {
 public:
  CaptionNeighbours(const Layout& layout, const std::vector<Caption>& captions);

  /// After the caption on its own line, up to the next caption: the rest of the piece, then pieces to the right.
  [[nodiscard]] std::vector<TextRange> beside(const Caption& caption) const;
  /// Pieces above, nearest row last, without drawn lines; stops at captions, the cover's title, used pieces,
  /// and after the first row at gaps unless `across_gaps`. At most `most_rows`.
  [[nodiscard]] std::vector<std::uint32_t> above(const Caption& caption, std::size_t most_rows, bool one_piece,
                                                 bool across_gaps = false) const;
  /// The nearest pieces below, without drawn lines; nothing when they are captions.
  [[nodiscard]] std::vector<std::uint32_t> below(const Caption& caption) const;

  [[nodiscard]] bool has_caption(std::uint32_t piece) const { return has_caption_[piece]; }
  [[nodiscard]] bool is_used(std::uint32_t piece) const { return is_used_[piece]; }
  void use(std::uint32_t piece) { is_used_[piece] = true; }
  void use(const std::vector<std::uint32_t>& pieces);
  void use(const std::vector<TextRange>& ranges);

  [[nodiscard]] TextRange range_of(std::uint32_t piece) const;
  [[nodiscard]] std::vector<TextRange> ranges_of(const std::vector<std::uint32_t>& pieces) const;

 private:
  [[nodiscard]] std::vector<TextRange> beside_part(const CaptionPart& part) const;
  [[nodiscard]] std::uint32_t pick(std::uint32_t piece, const std::vector<std::uint32_t>& others) const;

  const Layout& layout_;
  std::vector<std::vector<CaptionPart>> parts_;  // of each piece, left to right
  std::vector<bool> has_caption_;
  std::vector<bool> is_used_;
};

/// Part of the printed form rather than of an answer: the agency's name, the form's title, the statute.
[[nodiscard]] bool is_cover_boilerplate(std::string_view text);
/// Nothing but a date, brackets and punctuation.
[[nodiscard]] bool is_date_only(std::string_view text);

}  // namespace prefile::parse
