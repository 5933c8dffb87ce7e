// The exhibit index, what its rows say, and where the text speaks of exhibits (17 CFR 229.601, 232.102).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "model/document.h"
#include "model/recognition.h"

namespace prefile {

/// The earlier filing that a row incorporates its exhibit from, as the row says it in a sentence ("incorporated by
/// reference to Exhibit 3.1 to the registrant's Form 8-K filed on May 2, 2019"), in columns, or by a footnote.
struct ExhibitReference {
  std::optional<Value> form;         ///< "8-K", "10-K405", "S-1/A", "DEF 14A"
  std::optional<Value> file_number;  ///< "001-34567", as written
  std::optional<Value> exhibit;      ///< the number it has there, canonical
  std::optional<Value> filed;        ///< date of filing or of the report, as written
  std::optional<Value> period;       ///< end of the period the report is for, as written
};

/// A footnote under the index: its mark and its words.
struct ExhibitNote {
  Value mark;
  Value text;
};

/// A row of an exhibit index.
struct ExhibitEntry {
  Value number;  ///< canonical: "99.1", "3(i)", as Item 601 numbers it
  /// The last number of a row that lists several: "101.PRE" in "101.INS to 101.PRE".
  std::optional<Value> range_end;
  std::optional<Value> title;
  std::optional<Value> href;            ///< target of the row's hyperlink as written
  std::optional<DocumentIndex> target;  ///< the attached document that `href` names
  Passage row;
  bool incorporated_by_reference = false;  ///< the row or its mark says it was filed before
  bool not_applicable = false;             ///< all the row says is that there is none ("Not applicable", "None")
  bool included_in_another = false;        ///< "(included in Exhibit 5.1)": no document of its own
  bool to_follow = false;                  ///< "to be filed by amendment"
  bool on_paper = false;                   ///< filed on paper (Form SE, mark P)
  bool embedded = false;                   ///< 101 and 104: part of the inline document, no file of its own
  bool filed_herewith = false;             ///< the row says "filed herewith"
  bool furnished_herewith = false;
  bool previously_filed = false;        ///< "previously filed": with this registration statement or report itself
  bool compensatory = false;            ///< management contract or compensatory plan (Form 10-K, Item 15(a)(3))
  bool confidential_treatment = false;  ///< confidential treatment asked for or granted (Rules 406, 24b-2)
  bool portions_omitted = false;        ///< parts are left out (601(b)(2)(ii), (b)(10)(iv))
  bool schedules_omitted = false;       ///< schedules or attachments are left out (601(a)(5))
  std::vector<ExhibitReference> references;
  std::vector<Value> marks;  ///< footnote marks: *, **, +, †
  /// Where the exhibit itself stands behind the signatures of the main document, when no document of its main number is
  /// attached: its heading, or the words a release begins with.
  std::optional<Value> pasted;
  std::string doubt;  ///< another list of the same filing does not name it; empty when sure
};

/// One place that lists exhibits: the list of an item, the page "Exhibit Index", rows in running text.
struct ExhibitList {
  std::string method;  ///< "item", "index-page", "list-in-text", "sentence"
  Passage passage;
  std::vector<Value> numbers;  ///< canonical, in reading order
};

struct ExhibitIndex {
  Recognition recognition;
  Passage passage;
  std::vector<ExhibitEntry> entries;  ///< of all lists together, each number once
  std::vector<ExhibitList> lists;     ///< each list as it stands
  std::vector<ExhibitNote> notes;     ///< footnotes under the lists
  std::string disagreement;           ///< what two lists say differently, in words; empty when they agree
};

/// "Exhibit 99.1" in running text.
struct ExhibitMention {
  Value number;
  Passage passage;         ///< the mention itself
  Passage sentence;        ///< the sentence around it
  bool elsewhere = false;  ///< the sentence says it is an exhibit of another filing
};

/// A cell of the filing-fee tables under the column that its caption names.
struct FeeCell {
  /// "security-type", "security-class", "fee-rule", "amount-registered", "price-per-unit", "aggregate-price",
  /// "fee-rate", "fee", "carry-forward-form", "carry-forward-file-number", "carry-forward-date",
  /// "carry-forward-fee", "value", "proposed-maximum"; empty when the caption is none of these.
  std::string column;
  Value value;
};

/// A row of the filing-fee tables.
struct FeeRow {
  Passage row;
  std::optional<Value> label;  ///< what the row is: "Fees to Be Paid", "Total Offering Amounts", "Net Fee Due"
  std::vector<FeeCell> cells;
};

/// The filing-fee exhibit (17 CFR 229.601(b)(107)), or the fee table of the form itself.
struct FeeExhibit {
  DocumentIndex document = 0;
  Passage passage;
  std::vector<FeeRow> rows;
  std::vector<std::uint32_t> facts;  ///< its inline facts: indices into the document's facts
};

}  // namespace prefile
