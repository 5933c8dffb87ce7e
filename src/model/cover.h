// The cover page of a form: what it shows under each of its captions, and which of its boxes are marked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "model/document.h"
#include "model/recognition.h"

namespace prefile {

/// A row of the table of securities registered under Section 12(b).
struct RegisteredSecurity {
  std::optional<Value> title, symbol, exchange;
  Span span{};
};

/// One of the cover's check boxes with the sentence it belongs to. The names: "written-communications",
/// "soliciting-material", "pre-commencement-14d-2b", "pre-commencement-13e-4c", "emerging-growth-company",
/// "extended-transition-period", "annual-report", "quarterly-report", "transition-report", "registration-statement",
/// "shell-company-report", "large-accelerated-filer", "accelerated-filer", "non-accelerated-filer",
/// "smaller-reporting-company", "delinquent-filers", "icfr-attestation", "error-correction", "recovery-analysis",
/// "us-gaap", "ifrs", "other-accounting", "item-17", "item-18", "form-20-f", "form-40-f", "rule-415",
/// "rule-462-b", "rule-462-c", "rule-462-d", "rule-462-e", "general-instruction-i-d", "reinvestment-plan",
/// "rule-13d-1-b", "rule-13d-1-c", "rule-13d-1-d", "preliminary-proxy-statement", "definitive-proxy-statement",
/// "definitive-additional-materials", "confidential", "no-fee-required".
struct CoverBox {
  std::string name;
  bool checked = false;
  Value label;
  Span mark{};
};

/// The box at Yes, or at No.
struct AnswerMark {
  bool checked = false;
  Span span{};
};

/// A question of the cover that is answered by one of two boxes. The names: "well-known-seasoned-issuer",
/// "not-required-to-report", "filed-all-reports", "submitted-electronically", "shell-company", "plan-reports-filed",
/// "accelerated-filer", "furnished-under-12g3-2b", "icfr-attestation".
struct CoverAnswer {
  std::string name;
  std::string answer;  ///< "yes", "no", "both" or "none" as the boxes are marked
  std::optional<AnswerMark> yes, no;
  Value question;
};

/// One registrant of a combined report, with what its own lines show.
struct CoverRegistrant {
  std::optional<Value> name, state, file_number, irs_number, address, zip, telephone;
  Span span{};
};

/// "12,345,678 shares of common stock were outstanding on March 1, 2017"
struct OutstandingShares {
  Value count;
  std::optional<Value> title;  ///< of the class
  std::optional<Value> date;
  Span span{};
};

/// The cover page as a reader sees it.
struct Cover {
  Recognition recognition;
  Passage passage;                        ///< from the top to the first item, contents list or signature
  std::optional<Value> form;              ///< "8-K" as shown on the cover
  std::optional<Value> amendment_number;  ///< of "(Amendment No. 1)"
  std::optional<Value> report_heading;    ///< "CURRENT REPORT"
  std::optional<Value> statute;           ///< "Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934"
  std::optional<Value> date_of_report;
  std::optional<Value>
      earliest_event_date;  ///< the parenthesised date of earliest event reported; the only date when one is shown
  /// "annual", "quarterly", "transition", "current", "registration", "shell-company" by the marked box, or by the
  /// heading where there are no boxes; located there.
  std::optional<Value> report_kind;
  std::optional<Value> period;           ///< end of the fiscal year, quarter or month the report is for
  std::optional<Value> transition_from;  ///< of "for the transition period from ... to ..."; nothing when left blank
  std::optional<Value> transition_to;
  std::optional<Value> registrant;  ///< exact name as specified in its charter
  std::optional<Value> state;       ///< state or other jurisdiction of incorporation
  /// Commission file number, or registration number of a registration statement or prospectus; several for
  /// co-registrants.
  std::vector<Value> file_numbers;
  std::optional<Value> irs_number;
  std::optional<Value> industry_code;  ///< primary standard industrial classification code number
  std::optional<Value> address;        ///< street, city, state as one text
  std::optional<Value> zip;
  std::optional<Value> telephone;
  std::optional<Value> former_name;  ///< nothing when "Not applicable" or blank
  std::vector<RegisteredSecurity> securities;
  std::vector<Value> securities_12g;  ///< titles of the classes registered under Section 12(g)
  std::vector<CoverBox> boxes;
  std::vector<CoverAnswer> answers;
  std::vector<Value> co_registrants;         ///< further names on the cover of a combined filing
  std::vector<CoverRegistrant> registrants;  ///< of a combined filing: all of them, the first one too
  std::optional<Value> market_value;         ///< aggregate market value held by non-affiliates, with its currency sign
  std::optional<Value> market_value_date;
  std::vector<OutstandingShares> shares_outstanding;
  /// The words that say the report uses the reduced disclosure format (Form 10-K, General Instruction I; Form 10-Q,
  /// General Instruction H), on the cover or behind it.
  std::optional<Value> reduced_disclosure;
  std::optional<Value> incorporated_documents;  ///< documents incorporated by reference, as the cover lists them
  std::optional<Value> agent_for_service;       ///< name, address and telephone as one text
  std::optional<Value> copies_to;               ///< counsel and others, as one text
  std::optional<Value> sale_date;               ///< approximate date of commencement of the proposed sale to the public
  std::optional<Value> delaying_amendment;      ///< the sentence that delays effectiveness (Rule 473)
  std::optional<Value> filed_on;                ///< of "As filed with the Securities and Exchange Commission on ..."
  std::optional<Value> prospectus_date;         ///< of "The date of this prospectus is ..."
  std::optional<Value> filing_rule;             ///< "424(b)(5)" of "Filed pursuant to Rule 424(b)(5)"
  std::optional<Value> plan;                    ///< full title of the plan
  std::optional<Value> issuer;                  ///< of the securities a schedule or a plan is about
  std::optional<Value> class_title;             ///< title of class of the securities of a schedule
  std::optional<Value> cusip;
  std::optional<Value> event_date;       ///< of the event which requires the filing of a schedule
  std::vector<Value> reporting_persons;  ///< of a schedule
};

}  // namespace prefile
