#include "dimensions.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace prefile::bench {
namespace {

std::string repeat(std::string_view text, std::size_t count) {
  std::string all;
  all.reserve(text.size() * count);
  for (std::size_t each = 0; each < count; ++each) all += text;
  return all;
}

std::string numbered(std::string_view before, std::string_view after, std::size_t count) {
  std::string all;
  for (std::size_t each = 0; each < count; ++each) {
    all += before;
    all += std::to_string(each);
    all += after;
  }
  return all;
}

std::string header(std::string_view lines) {
  return "<SEC-DOCUMENT>0009999999-26-000009.txt : 20260303\n<SEC-HEADER>0009999999-26-000009.hdr.sgml : 20260303\n"
         "ACCESSION NUMBER:\t\t0009999999-26-000009\nCONFORMED SUBMISSION TYPE:\t8-K\nPUBLIC DOCUMENT COUNT:\t\t1\n"
         "CONFORMED PERIOD OF REPORT:\t20260303\nITEM INFORMATION:\t\tOther Events\nFILED AS OF DATE:\t\t20260303\n" +
         std::string(lines) + "</SEC-HEADER>\n";
}

std::string document(std::string_view type, std::string_view body) {
  return "<DOCUMENT>\n<TYPE>" + std::string(type) + "\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n" + std::string(body) +
         "\n</TEXT>\n</DOCUMENT>\n";
}

constexpr std::string_view kCover =
    "<p>FORM 8-K</p><p>CURRENT REPORT</p><p>Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p>"
    "<p>Date of Report (Date of earliest event reported): March 3, 2026</p><p>Larkmoor Instruments, Inc.</p>"
    "<p>(Exact name of registrant as specified in its charter)</p>";
constexpr std::string_view kSignature =
    "<p>SIGNATURE</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly "
    "caused this report to be signed on its behalf by the undersigned.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p>"
    "<p>Secretary</p><p>March 3, 2026</p>";

std::string page(std::string_view middle) {
  return header("") +
         document("8-K", "<html><body>" + std::string(kCover) + "<p>Item 8.01 Other Events.</p>" + std::string(middle) +
                             std::string(kSignature) + "</body></html>") +
         "</SEC-DOCUMENT>\n";
}

std::string plain(std::string_view middle) {
  return header("") +
         document("8-K", "FORM 8-K\n\nCURRENT REPORT\n\nItem 8.01 Other Events.\n\n" + std::string(middle) +
                             "\n\nSIGNATURES\n\nBy: /s/ Ada Quill\n") +
         "</SEC-DOCUMENT>\n";
}

std::string table(std::string_view row, std::size_t count) {
  return page("<p>Item 9.01 Exhibits.</p><table>" + repeat(row, count) + "</table>");
}

std::string annual_report(std::string_view middle) {
  return header("") +
         document("10-K", "<html><body><p>FORM 10-K</p><p>Larkmoor Instruments, Inc.</p>" + std::string(middle) +
                              std::string(kSignature) + "</body></html>") +
         "</SEC-DOCUMENT>\n";
}

std::string exhibit_index(std::string_view rows, std::string_view notes) {
  return annual_report("<p>EXHIBIT INDEX</p><table>" + std::string(rows) + "</table>" + std::string(notes));
}

std::string xml_document(std::string_view inside) {
  return header("") + document("4", "<XML>\n<?xml version=\"1.0\"?>\n<ownershipDocument>" + std::string(inside) +
                                        "</ownershipDocument>\n</XML>");
}

/// A submission XML whose documents are `documents`.
std::string submission_xml(std::string_view documents) {
  return "<?xml version=\"1.0\"?>\n<cor:edgarSubmission xmlns:cor=\"http://www.sec.gov/edgar/coreg\" "
         "xmlns:com=\"http://www.sec.gov/edgar/common\">"
         "<cor:submissionType>8-K</cor:submissionType><cor:documents>" +
         std::string(documents) + "</cor:documents></cor:edgarSubmission>\n";
}

std::string encoded_document(std::string_view base64) {
  return "<com:document><com:conformedName>a.htm</com:conformedName><com:conformedDocumentType>8-K</"
         "com:conformedDocumentType><com:contents>" +
         std::string(base64) + "</com:contents></com:document>";
}

/// A field of a tar header (POSIX ustar), in bytes of its block.
struct TarField {
  std::size_t offset;
  std::size_t size;
};
constexpr std::size_t kTarBlock = 512;
constexpr TarField kTarName{0, 100}, kTarMode{100, 8}, kTarSize{124, 12}, kTarChecksum{148, 8}, kTarType{156, 1},
    kTarMagic{257, 8};

void put(std::string& head, TarField field, std::string_view value) {
  head.replace(field.offset, std::min(value.size(), field.size), value.substr(0, field.size));
}

/// Octal digits up to the last byte of the field, which stays NUL.
void put_number(std::string& head, TarField field, std::size_t number) {
  for (std::size_t at = field.offset + field.size - 1; at-- > field.offset; number /= 8) {
    head[at] = static_cast<char>('0' + number % 8);
  }
}

/// A tar member: a regular file of invented text.
std::string tar_member(const std::string& name, std::string_view content) {
  std::string head(kTarBlock, '\0');
  put(head, kTarName, name);
  put_number(head, kTarMode, 0644);
  put_number(head, kTarSize, content.size());
  put(head, kTarChecksum, "        ");  // counts as spaces in its own sum
  put(head, kTarType, "0");
  put(head, kTarMagic, std::string_view("ustar\00000", 8));  // with the version, "00"
  std::size_t sum = 0;
  for (const char each : head) sum += static_cast<unsigned char>(each);
  put_number(head, {kTarChecksum.offset, kTarChecksum.size - 1}, sum);
  head[kTarChecksum.offset + kTarChecksum.size - 2] = '\0';
  std::string member = head + std::string(content);
  member.resize((member.size() + kTarBlock - 1) / kTarBlock * kTarBlock, '\0');
  return member;
}

constexpr std::array kDimensions{
    Dimension{"documents", 5'000,
              [](std::size_t n) { return header("") + repeat(document("EX-99.1", "<p>Exhibit 99.1</p>"), n); }},
    Dimension{"filers", 4'000,
              [](std::size_t n) {
                return header(numbered("\nFILER:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\tLarkmoor ",
                                       "\n\t\tCENTRAL INDEX KEY:\t\t\t0009999901\n", n)) +
                       document("8-K", kCover);
              }},
    Dimension{
        "header lines", 50'000,
        [](std::size_t n) { return header(numbered("UNKNOWN LABEL ", ":\tvalue\n", n)) + document("8-K", kCover); }},
    Dimension{"stray lines between documents", 50'000,
              [](std::size_t n) { return page("") + repeat("what is this\n\n", n); }},
    Dimension{"</DOCUMENT> lines inside a document", 20'000,
              [](std::size_t n) { return page(repeat("\n</DOCUMENT>\nmore", n)); }},
    Dimension{"uuencoded lines", 20'000,
              [](std::size_t n) {
                return header("") + document("GRAPHIC", "begin 644 a.jpg\n" +
                                                            repeat("M" + std::string(60, '!') + "\n", n) + "`\nend");
              }},
    Dimension{"open elements", 200'000, [](std::size_t n) { return page(repeat("<div>", n)); }},
    Dimension{"elements never closed", 100'000, [](std::size_t n) { return page(repeat("<p><b><i>a", n)); }},
    Dimension{"end tags without a start", 100'000, [](std::size_t n) { return page(repeat("</table></b>", n)); }},
    Dimension{"nested tables", 50'000, [](std::size_t n) { return page(repeat("<table><tr><td>", n)); }},
    Dimension{"attributes of a tag", 100'000,
              [](std::size_t n) { return page("<p " + numbered("a", "=\"b\" ", n) + ">x</p>"); }},
    Dimension{"one attribute's length", 500'000,
              [](std::size_t n) { return page("<p style=\"" + std::string(n, ';') + "\">x</p>"); }},
    Dimension{"style properties", 50'000,
              [](std::size_t n) { return page(repeat("<span style=\"display:none;font-weight:bold\">a</span>", n)); }},
    Dimension{"character references", 200'000, [](std::size_t n) { return page(repeat("&amp;&#160;&nosuch;&", n)); }},
    Dimension{"unfinished markup", 300'000, [](std::size_t n) { return page(repeat("<", n)); }},
    Dimension{"comments never closed", 200'000, [](std::size_t n) { return page(repeat("<!--", n)); }},
    Dimension{"links and anchors", 40'000,
              [](std::size_t n) { return page(numbered("<a name=\"n", "\"></a><a href=\"#n1\">to</a> ", n)); }},
    Dimension{"one line's length", 1'000'000, [](std::size_t n) { return plain(repeat("word ", n / 5)); }},
    Dimension{"one line without a space", 1'000'000, [](std::size_t n) { return plain(std::string(n, 'a')); }},
    Dimension{"lines", 200'000, [](std::size_t n) { return plain(repeat("a line\n", n)); }},
    Dimension{"empty lines", 500'000, [](std::size_t n) { return plain(std::string(n, '\n')); }},
    Dimension{"columns of a line", 100'000, [](std::size_t n) { return plain(repeat("a    b\t", n)); }},
    Dimension{"rows of a table", 30'000,
              [](std::size_t n) { return table("<tr><td>99.1</td><td>Press release</td></tr>", n); }},
    Dimension{"cells of a row", 60'000,
              [](std::size_t n) { return page("<table><tr>" + repeat("<td>99.1</td>", n) + "</tr></table>"); }},
    Dimension{"item headings", 20'000,
              [](std::size_t n) { return page(repeat("<p><b>Item 8.01 Other Events.</b></p><p>We did.</p>", n)); }},
    Dimension{"\"Item\" in a line", 100'000,
              [](std::size_t n) { return page("<p>" + repeat("Item 9.01 ", n) + "</p>"); }},
    Dimension{"contents lines", 20'000,
              [](std::size_t n) { return page(repeat("<p>Item 8.01 Other Events ...... 3</p>", n)); }},
    Dimension{"exhibit mentions in a sentence", 50'000,
              [](std::size_t n) { return page("<p>" + repeat("Exhibit 99.1, ", n) + ".</p>"); }},
    Dimension{"footnotes of an exhibit index", 5'000,
              [](std::size_t n) {
                return exhibit_index(numbered("<tr><td>10.1</td><td>Lease ", "*</td></tr>", n),
                                     repeat("<p>(1) the words of a footnote</p>", n));
              }},
    Dimension{"rows and references of one footnote", 3'000,
              [](std::size_t n) {
                return exhibit_index(numbered("<tr><td>10.1(1)</td><td>Lease ", "</td></tr>", n),
                                     "<p>(1) Incorporated by reference to " +
                                         repeat("Exhibit 10.1 to Form 8-K filed on May 2, 2019, ", n) + "</p>");
              }},
    Dimension{"a link around many rows of contents", 10'000,
              [](std::size_t n) {
                return annual_report("<a href=\"#far\">" + repeat("<p>Item 1. Business ... 3</p>", n) + "</a>" +
                                     repeat("<p><a href=\"#none\">Item 2. Properties</a></p>", n));
              }},
    Dimension{"companies and hands that sign for them", 5'000,
              [](std::size_t n) {
                return page(numbered("<p>Larkmoor ", " Holdings, Inc.</p>", n) + repeat("<p>By: /s/ Ada Quill</p>", n));
              }},
    Dimension{"certifications", 5'000,
              [](std::size_t n) {
                return header("") + document("8-K", kCover) +
                       document("EX-31", repeat("<p>I, Ada Quill, certify that it is so.</p>", n));
              }},
    Dimension{"reports of accountants", 5'000,
              [](std::size_t n) {
                return annual_report(repeat("<p>Report of Independent Accountants</p><p>We have audited it.</p>", n));
              }},
    Dimension{"signature lines", 20'000,
              [](std::size_t n) { return page(repeat("<p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Director</p>", n)); }},
    Dimension{"\"/s/\" in a line", 100'000,
              [](std::size_t n) { return page("<p>SIGNATURES " + repeat("/s/ ", n) + "</p>"); }},
    Dimension{"forward-looking sentences", 20'000,
              [](std::size_t n) { return page("<p>" + repeat("We expect that it will grow. ", n) + "</p>"); }},
    Dimension{"forward-looking words in a sentence", 50'000,
              [](std::size_t n) { return page("<p>" + repeat("we expect, ", n) + "</p>"); }},
    Dimension{"legend words", 20'000,
              [](std::size_t n) {
                return page("<p>" + repeat("Forward-looking statements: actual results may differ materially. ", n) +
                            "</p>");
              }},
    Dimension{"check boxes", 50'000, [](std::size_t n) { return page("<p>" + repeat("[ ] yes [X] no ", n) + "</p>"); }},
    Dimension{"facts", 20'000,
              [](std::size_t n) {
                return page(repeat("<ix:nonNumeric contextRef=\"c\" name=\"dei:DocumentType\">8-K</ix:nonNumeric>", n));
              }},
    Dimension{"contexts", 20'000,
              [](std::size_t n) {
                return page(
                    "<ix:header>" +
                    numbered("<xbrli:context id=\"c",
                             "\"><xbrli:entity><xbrli:identifier>1</xbrli:identifier></xbrli:entity></xbrli:context>",
                             n) +
                    "</ix:header>");
              }},
    Dimension{"captions on the cover", 20'000,
              [](std::size_t n) {
                return header("") +
                       document("8-K", "<p>FORM 8-K</p>" +
                                           repeat("<p>(Exact name of registrant as specified in its charter)</p>", n) +
                                           "<p>Item 8.01 Other Events</p>");
              }},
    Dimension{"NUL bytes", 500'000, [](std::size_t n) { return page(std::string(n, '\0')); }},
    Dimension{"invalid UTF-8", 500'000, [](std::size_t n) { return page(std::string(n, '\xE2')); }},
    Dimension{"brackets", 300'000, [](std::size_t n) { return page("<p>" + repeat("[(", n) + "</p>"); }},
    Dimension{"elements of XML", 50'000, [](std::size_t n) { return xml_document(repeat("<a>1</a>", n)); }},
    Dimension{"attributes of XML", 45'000,
              [](std::size_t n) { return xml_document("<a " + numbered("b", "=\"1\" ", n) + "/>"); }},
    Dimension{"text of XML", 500'000, [](std::size_t n) { return xml_document("<a>" + std::string(n, 'x') + "</a>"); }},
    Dimension{"documents of a submission XML", 2'000,
              [](std::size_t n) { return submission_xml(repeat(encoded_document("PHA+YTwvcD4="), n)); }},
    Dimension{"an encoded document's length", 300'000,
              [](std::size_t n) { return submission_xml(encoded_document(repeat("PHA+YTwvcD4K", n / 12))); }},
    Dimension{"files of an archive", 2'000,
              [](std::size_t n) {
                std::string tar;
                for (std::size_t each = 0; each < n; ++each) {
                  tar += tar_member("ex" + std::to_string(each) + ".htm", "<p>Exhibit 99.1</p>");
                }
                return tar + std::string(1'024, '\0');
              }},
    Dimension{"values of a filing.toml in one line", 50'000,
              [](std::size_t n) {
                return tar_member("filing.toml", "form = \"8-K\"\nitems = [" + repeat("\"7.01\",", n) + "]\n") +
                       tar_member("report.htm", kCover) + std::string(1'024, '\0');
              }},
    Dimension{"submissions of a file", 100, [](std::size_t n) { return repeat(page(""), n); }},
    Dimension{"envelopes without content", 4'000, [](std::size_t n) { return repeat("<SEC-DOCUMENT>\n", n); }},
    Dimension{"items of an annual report", 5'000,
              [](std::size_t n) {
                return annual_report(repeat("<p><b>Item 1A. Risk Factors</b></p><p>We may fail.</p>", n));
              }},
    Dimension{"dates", 50'000, [](std::size_t n) { return page("<p>" + repeat("March 3, 2026 ", n) + "</p>"); }},
};

}  // namespace

std::span<const Dimension> dimensions() { return kDimensions; }

}  // namespace prefile::bench
