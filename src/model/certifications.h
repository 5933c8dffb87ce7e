// Certifications of officers, and what accountants sign: reports and consents.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "model/document.h"

namespace prefile {

/// A paragraph of a certification.
struct CertificationParagraph {
  std::string prescribed;       ///< the prescribed paragraph it stands for ("302-4(b)"), empty when none
  std::optional<Value> number;  ///< as shown: "4.", "(b)"
  Passage text;                 ///< behind the number
};

/// A certification of an officer, in an exhibit of its own (EX-31, EX-32), with others in one, or behind the signatures
/// of the report (17 CFR 240.13a-14, 15d-14; 18 U.S.C. 1350).
struct Certification {
  std::string kind;  ///< "302", "906", "abs"
  DocumentIndex document = 0;
  Passage passage;
  std::optional<Value> certifier;  ///< who says "I, Ann Onymous, certify"; where nobody does, who signed
  std::optional<Value> signer;     ///< the name in its first typed signature; may be another than the certifier
  bool signed_conformed = false;
  std::optional<Value> capacity;     ///< title under the signature, or behind the name
  std::optional<Value> date;         ///< as written
  std::optional<Value> report_form;  ///< the form of the report it names: "10-K", "10-Q/A"
  std::optional<Value> registrant;   ///< whose report it names
  std::optional<Value> period;       ///< end of the period it names, as written
  std::optional<Value> icfr;         ///< "internal control over financial reporting", where it stands first
  std::vector<CertificationParagraph> paragraphs;
  std::string doubt;  ///< empty when sure
};

/// A report of an independent accountant (17 CFR 210.2-02) or its consent (229.601(b)(23)).
struct AccountantPassage {
  std::string kind;     ///< "report", "consent"
  std::string subject;  ///< of a report: "financial-statements", "internal-control", "both", "schedule"; else empty
  Passage passage;
  std::optional<Value> heading;
  std::optional<Value> firm;       ///< name as signed
  std::optional<Value> signature;  ///< "/s/ Ore & Tailings LLP"
  bool is_conformed = false;       ///< "/s/" followed by a name
  std::optional<Value> city;
  std::optional<Value> date;        ///< as written; the last one when a report is dually dated
  std::optional<Value> pcaob_id;    ///< digits (Form 10-K, Item 14, since fiscal years after December 15, 2021)
  std::optional<Value> registrant;  ///< whose statements, or whom the report is addressed to
  std::string doubt;                ///< empty when sure
};

}  // namespace prefile
