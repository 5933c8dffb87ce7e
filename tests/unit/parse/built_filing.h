// Small submissions of invented companies, parsed, for tests of what extraction finds in a document.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "parse/parse.h"
#include "support/catch.h"

namespace prefile::parse {

struct BuiltDocument {
  std::string type;
  std::string body;
};

/// A filing of `date` (yyyymmdd) with those documents; the first is the form itself and names it. `item_lines` go into
/// the header as they are.
inline Filing build_filing(std::string_view date, const std::vector<BuiltDocument>& documents,
                           const std::vector<std::string>& item_lines = {}) {
  std::string text = "<SEC-DOCUMENT>0000000001-00-000001.txt : " + std::string(date) +
                     "\n<SEC-HEADER>0000000001-00-000001.hdr.sgml : " + std::string(date) +
                     "\nACCESSION NUMBER:\t\t0000000001-00-000001\nCONFORMED SUBMISSION TYPE:\t" +
                     documents.front().type +
                     "\n"
                     "PUBLIC DOCUMENT COUNT:\t\t" +
                     std::to_string(documents.size()) + "\nCONFORMED PERIOD OF REPORT:\t" + std::string(date) + "\n";
  for (const std::string& item : item_lines) text += "ITEM INFORMATION:\t\t" + item + "\n";
  text +=
      "FILED AS OF DATE:\t\t" + std::string(date) + "\n\nFILER:\n\n\tCOMPANY DATA:\t\n" +
      "\t\tCOMPANY CONFORMED NAME:\t\t\tLARKSPUR MILLS INC\n\t\tCENTRAL INDEX KEY:\t\t\t0000000001\n</SEC-HEADER>\n";
  int sequence = 0;
  for (const BuiltDocument& document : documents) {
    const std::string number = std::to_string(++sequence);
    text += "<DOCUMENT>\n<TYPE>" + document.type + "\n<SEQUENCE>" + number + "\n<FILENAME>d" + number +
            ".txt\n<TEXT>\n" + document.body + "\n</TEXT>\n</DOCUMENT>\n";
  }
  text += "</SEC-DOCUMENT>\n";
  auto filing = parse_filing("built.txt", std::move(text));
  REQUIRE(filing.has_value());
  return std::move(filing).value();
}

/// The row of the exhibit index with that number; the test fails when there is none.
inline const ExhibitEntry& entry_of(const Filing& filing, std::string_view number) {
  for (const ExhibitEntry& entry : filing.exhibit_index.entries) {
    if (entry.number.value == number) return entry;
  }
  FAIL("exhibit " << number << " is not listed");
  return filing.exhibit_index.entries.front();
}

/// A row of an exhibit index in an HTML table.
inline std::string index_row(std::string_view number, std::string_view title, std::string_view rest = "") {
  return std::string("<tr><td>")
      .append(number)
      .append("</td><td>")
      .append(title)
      .append("</td>")
      .append(rest)
      .append("</tr>");
}

inline constexpr std::string_view kSignature =
    "\n\n                                SIGNATURE\n\n"
    "     Pursuant to the requirements of the Securities Exchange Act of 1934, the\n"
    "registrant has duly caused this report to be signed on its behalf by the\n"
    "undersigned hereunto duly authorized.\n\n     LARKSPUR MILLS, INC.\n     By: /s/ Ada Fenn\n";

/// A plain-text form with `body` between a short cover and the signature.
inline std::string plain_report(std::string_view body, std::string_view behind_signature = "") {
  return "                                    FORM 8-K\n\n                                 CURRENT REPORT\n\n"
         "                          LARKSPUR MILLS, INC.\n"
         "          (Exact name of registrant as specified in its charter)\n\n" +
         std::string(body) + std::string(kSignature) + std::string(behind_signature);
}

/// The same in HTML.
inline std::string html_report(std::string_view body, std::string_view behind_signature = "") {
  return "<html><body><p align=center><b>FORM 8-K</b></p><p align=center><b>LARKSPUR MILLS, INC.</b></p>" +
         std::string(body) +
         "<p align=center><b>SIGNATURES</b></p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, "
         "the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly "
         "authorized.</p><p>LARKSPUR MILLS, INC.</p><p>By: /s/ Ada Fenn</p>" +
         std::string(behind_signature) + "</body></html>";
}

}  // namespace prefile::parse
