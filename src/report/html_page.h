// What the parts of the audit report share: the result, the page being written, anchors and order of findings.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostics.h"
#include "report/html_writer.h"

namespace prefile::report {

/// A finding's place on the page.
struct ShownFinding {
  const Finding* finding = nullptr;
  std::string id;
  std::uint32_t number = 0;  ///< 1-based within its filing, as shown
};

/// One filing's part of the page.
struct FilingPart {
  const FilingResult* filing = nullptr;
  Verdict verdict = Verdict::incomplete;
  std::string prefix;  ///< of the ids of this part; empty when the report is about one filing
  std::string id;
  std::vector<ShownFinding> findings;  ///< open before waived before baseline, errors first, then as in the result
};

struct Column {
  std::string_view name;
  bool is_number = false;
};

class HtmlPage {
 public:
  explicit HtmlPage(const CheckResult& result);

  [[nodiscard]] const CheckResult& result() const { return result_; }
  [[nodiscard]] const std::vector<FilingPart>& filings() const { return filings_; }
  [[nodiscard]] bool has_several() const { return filings_.size() != 1; }
  [[nodiscard]] Verdict verdict() const { return verdict_; }
  [[nodiscard]] HtmlWriter& html() { return html_; }

  /// Anchor of a rule's description; empty when the result does not describe it.
  [[nodiscard]] std::string_view rule_id(std::string_view rule) const;
  /// An id that no other element of the page has.
  [[nodiscard]] std::string claim_id(const std::string& wanted);

  /// `<h2>` for level 2; below it when the report is about several filings and the heading is inside one's part.
  void heading(unsigned level, std::string_view text, std::string_view id = {});
  /// `<a href="#id">`; close it with `</a>`.
  void link_to(std::string_view id);
  /// `<table>` (given with its attributes and caption), its head and the start of its body.
  void begin_table(Markup table, std::initializer_list<Column> columns);
  /// Ends what `begin_table` began.
  void end_table();
  /// A term and its description in a list of them; nothing when the value is empty.
  void term(std::string_view name, std::string_view value);
  void code_term(std::string_view name, std::string_view value);

 private:
  const CheckResult& result_;
  Verdict verdict_;
  HtmlWriter html_;
  std::map<std::string, std::uint32_t, std::less<>> ids_;
  std::map<std::string, std::string, std::less<>> rule_ids_;
  std::vector<FilingPart> filings_;
};

// The sections, in the order of the page.
void write_masthead(HtmlPage& page, std::string_view report_id);
void write_index(HtmlPage& page);
void write_identity(HtmlPage& page, const FilingPart& part, unsigned level);
void write_summary(HtmlPage& page, const FilingPart& part, unsigned level);
void write_failures(HtmlPage& page, const FilingPart& part, unsigned level);
void write_notes(HtmlPage& page, const FilingPart& part, unsigned level);
void write_findings(HtmlPage& page, const FilingPart& part, unsigned level);
void write_ledger(HtmlPage& page, const FilingPart& part, unsigned level);
void write_reading(HtmlPage& page, const FilingPart& part, unsigned level);
void write_rules(HtmlPage& page);
void write_waivers(HtmlPage& page);
void write_inputs(HtmlPage& page);
void write_reproduction(HtmlPage& page, std::string_view report_id);
void write_sign_off(HtmlPage& page, std::string_view report_id);

// Pieces that several sections use.
void write_place(HtmlPage& page, const Evidence& evidence);
void write_severity(HtmlPage& page, Severity severity);
/// Messages with their codes, in a list that is given with its attributes.
void write_failure_list(HtmlPage& page, Markup list, const std::vector<Failure>& failures);
/// Role, quoted text and place on one line.
void write_witness(HtmlPage& page, const Evidence& evidence);
/// `2024-03-14` as "March 14, 2024"; anything else as it is.
[[nodiscard]] std::string long_date(std::string_view iso);
/// The command that makes this result again.
[[nodiscard]] std::string command_of(const CheckResult& result);

}  // namespace prefile::report
