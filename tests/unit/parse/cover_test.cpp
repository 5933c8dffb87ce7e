#include "extracted.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

using test::extract;
using test::shown;

std::string bytes_of(const Filing& filing, const std::optional<Value>& value) {
  return value.has_value() ? std::string(filing.bytes_of(value->span)) : "-";
}

std::string joined(const std::vector<Value>& values) {
  std::string all;
  for (const Value& value : values) all += (all.empty() ? "" : "; ") + value.value;
  return all;
}

/// A cover in HTML around the lines that a test is about.
std::string page(const std::string& lines) {
  return "<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>CURRENT REPORT</p>"
         "<p>Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p>" +
         lines + "<p>Item 8.01 Other Events</p><p>Nothing else happened on May 1, 2020.</p></body></html>";
}

std::string dates(const std::string& lines) {
  const Filing filing = extract(page(lines + "<p>Quarry Lake Inc.</p><p>(Exact name of registrant)</p>"));
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Inc.");
  return shown(filing.cover.date_of_report) + " / " + shown(filing.cover.earliest_event_date);
}

constexpr std::string_view kTypewritten = R"(
                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                    FORM 8-K

                                 CURRENT REPORT

     Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported)     March 4, 1997
                                                 -----------------------

                           HARBOR MILLS COMPANY
- --------------------------------------------------------------------------------
             (Exact name of registrant as specified in its charter)

         New York                    0-12345                   11-2345678
- ---------------------------   ----------------------   ------------------------
(State or other juris-          (Commission               (I.R.S. Employer
 diction of incorporation)       File Number)              Identification No.)

12 Wharf Road, Suite 4
Port Ann, New York                                                11999
- ----------------------------------------------             --------------------
(Address of principal executive offices)                         (Zip Code)

Registrant's telephone number, including area code:  (516) 555-0100

                              Old Harbor Corp.
          (Former name or former address, if changed since last report)

Item 5.  Other Events.

     The Company (Commission File Number 1-9999) did this and that.
)";

}  // namespace

TEST_CASE("a typewritten cover is read by columns, values above their captions") {
  const Filing filing = extract(std::string(kTypewritten));
  const Cover& cover = filing.cover;
  CHECK(cover.recognition.recognised);
  CHECK(cover.recognition.doubt.empty());
  CHECK(shown(cover.form) == "8-K");
  CHECK(shown(cover.report_heading) == "CURRENT REPORT");
  CHECK(shown(cover.statute) == "Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934");
  CHECK(shown(cover.registrant) == "HARBOR MILLS COMPANY");
  CHECK(shown(cover.date_of_report) == "March 4, 1997");
  CHECK(shown(cover.earliest_event_date) == "March 4, 1997");
  CHECK(shown(cover.state) == "New York");
  CHECK(joined(cover.file_numbers) == "0-12345");
  CHECK(shown(cover.irs_number) == "11-2345678");
  CHECK(shown(cover.address) == "12 Wharf Road, Suite 4 Port Ann, New York");
  CHECK(shown(cover.zip) == "11999");
  CHECK(shown(cover.telephone) == "(516) 555-0100");
  CHECK(shown(cover.former_name) == "Old Harbor Corp.");
}

TEST_CASE("values of the cover know their own bytes") {
  const Filing filing = extract(std::string(kTypewritten));
  CHECK(bytes_of(filing, filing.cover.registrant) == "HARBOR MILLS COMPANY");
  CHECK(bytes_of(filing, filing.cover.irs_number) == "11-2345678");
  CHECK(bytes_of(filing, filing.cover.telephone) == "(516) 555-0100");
  CHECK(filing.text_of(filing.cover.passage).find("Item 5") == std::string_view::npos);
}

TEST_CASE("the cover ends before the first item: numbers in the report are not the cover's") {
  const Filing filing = extract(std::string(kTypewritten));
  CHECK(joined(filing.cover.file_numbers) == "0-12345");
}

TEST_CASE("table cells hold values, the row below their captions") {
  const Filing filing = extract(page(R"(<p>Date of Report (Date of earliest event reported): May 1, 2020</p>
<p>Quarry&nbsp;Lake, Inc.</p><p>(Exact Name of Registrant as Specified in Its Charter)</p>
<table><tr><td>Delaware</td><td>&nbsp;</td><td>001-54321</td><td>&nbsp;</td><td>98-7654321</td></tr>
<tr><td>(State or other jurisdiction<br>of incorporation)</td><td></td><td>(Commission<br>File Number)</td><td></td>
<td>(IRS Employer<br>Identification No.)</td></tr></table>
<table><tr><td>1 Stone Way, Slate, Vermont</td><td>05701</td></tr>
<tr><td>(Address of principal executive offices)</td><td>(Zip Code)</td></tr></table>
<p>(802) 555-0123</p><p>(Registrant&rsquo;s telephone number, including area code)</p>
<p>Not Applicable</p><p>(Former name or former address, if changed since last report)</p>)"));
  const Cover& cover = filing.cover;
  CHECK(shown(cover.registrant) == "Quarry Lake, Inc.");
  CHECK(shown(cover.state) == "Delaware");
  CHECK(joined(cover.file_numbers) == "001-54321");
  CHECK(shown(cover.irs_number) == "98-7654321");
  CHECK(shown(cover.address) == "1 Stone Way, Slate, Vermont");
  CHECK(shown(cover.zip) == "05701");
  CHECK(shown(cover.telephone) == "(802) 555-0123");
  CHECK(shown(cover.former_name) == "-");
  CHECK(bytes_of(filing, cover.registrant) == "Quarry&nbsp;Lake, Inc.");
}

TEST_CASE("captions run over two table rows") {
  const Filing filing =
      extract(page(R"(<p>Quarry Lake Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>Ohio</td><td>1-4321</td><td>31-1234567</td></tr>
<tr><td>(State or other jurisdiction</td><td>(Commission</td><td>(IRS Employer</td></tr>
<tr><td>of incorporation)</td><td>File Number)</td><td>Identification No.)</td></tr></table>)"));
  CHECK(shown(filing.cover.state) == "Ohio");
  CHECK(joined(filing.cover.file_numbers) == "1-4321");
  CHECK(shown(filing.cover.irs_number) == "31-1234567");
}

TEST_CASE("value and caption share a cell") {
  const Filing filing =
      extract(page(R"(<p>Quarry Lake Inc.<br>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>Ohio<br>(State or other<br>jurisdiction of<br>incorporation)</td>
<td>1-4321<br>(Commission<br>File Number)</td><td>31-1234567<br>(IRS Employer<br>Identification No.)</td></tr></table>)"));
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Inc.");
  CHECK(shown(filing.cover.state) == "Ohio");
  CHECK(joined(filing.cover.file_numbers) == "1-4321");
  CHECK(shown(filing.cover.irs_number) == "31-1234567");
}

TEST_CASE("values and captions stand in tables of their own") {
  const Filing filing =
      extract(page(R"(<p>Quarry Lake Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>Ohio</td><td></td><td>1-4321</td><td></td><td>31-1234567</td></tr></table>
<table><tr><td>(State of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr></table>)"));
  CHECK(shown(filing.cover.state) == "Ohio");
  CHECK(joined(filing.cover.file_numbers) == "1-4321");
  CHECK(shown(filing.cover.irs_number) == "31-1234567");
}

TEST_CASE("all answers share a line, all captions the next") {
  const char* lines = GENERATE(
      "<p>Ohio 1-4321 31-1234567</p><p>(State or other jurisdiction of incorporation) (Commission File Number) "
      "(IRS Employer Identification No.)</p>",
      "<p>Ohio&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;1-4321&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;31-1234567</p>"
      "<p>(State or other&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;(Commission&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;(IRS "
      "Employer"
      "<br>jurisdiction)&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;File "
      "No.)&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Identification No.)</p>");
  const Filing filing = extract(page(
      std::string("<p>Quarry Lake Inc.</p><p>(Exact name of registrant as specified in its charter)</p>") + lines));
  CHECK(shown(filing.cover.state) == "Ohio");
  CHECK(joined(filing.cover.file_numbers) == "1-4321");
  CHECK(shown(filing.cover.irs_number) == "31-1234567");
}

TEST_CASE("columns of a preformatted HTML page are those of its characters") {
  const Filing filing = extract(page(R"(<pre>
                           Quarry Lake Inc.
             (Exact name of registrant as specified in its charter)

        Ohio                     1-4321                 31-1234567
 --------------------      ------------------      ---------------------
   (State or other             (Commission             (IRS Employer
    jurisdiction)             File Number)           Identification No.)
</pre>)"));
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Inc.");
  CHECK(shown(filing.cover.state) == "Ohio");
  CHECK(joined(filing.cover.file_numbers) == "1-4321");
  CHECK(shown(filing.cover.irs_number) == "31-1234567");
}

TEST_CASE("captions without parentheses stand below their values too") {
  const Filing filing =
      extract(page(R"(<p>Quarry Lake Inc.</p><p>Exact name of registrant as specified in its charter</p>
<table><tr><td>Ohio</td><td>1-4321</td><td>31-1234567</td></tr>
<tr><td>State or other jurisdiction<br>of incorporation</td><td>Commission File Number</td><td>I.R.S. Employer<br>
Identification Number</td></tr></table>
<p>1 Stone Way, Slate, Vermont 05701</p><p>Address of principal executive offices (Zip Code)</p>
<p>(802) 555-0123</p><p>Registrant's telephone number, including area code</p>)"));
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Inc.");
  CHECK(shown(filing.cover.state) == "Ohio");
  CHECK(joined(filing.cover.file_numbers) == "1-4321");
  CHECK(shown(filing.cover.irs_number) == "31-1234567");
  CHECK(shown(filing.cover.address) == "1 Stone Way, Slate, Vermont");
  CHECK(shown(filing.cover.telephone) == "(802) 555-0123");
}

TEST_CASE("values underlined with characters") {
  const Filing filing =
      extract(page(R"(<p>____Quarry Lake Inc.____</p><p>(Exact name of registrant as specified in its charter)</p>
<p>__Ohio__</p><p>(State or other jurisdiction of incorporation)</p><p>_____________</p>
<p>(Commission File Number)</p>)"));
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Inc.");
  CHECK(shown(filing.cover.state) == "Ohio");
  CHECK(filing.cover.file_numbers.empty());
}

TEST_CASE("captions with a colon have their answers beside them") {
  const Filing filing = extract(page(R"(<p>Exact name of registrant as specified in its charter: Quarry Lake Inc.</p>
<p>State of incorporation: Nevada</p><p>Commission File Number: 333-123456</p>
<p>IRS Employer Identification Number: 88-0123456</p>
<p>Address of principal executive offices: 5 Dry Gulch, Reno, Nevada 89501</p>
<p>Registrant's telephone number, including area code: 775.555.0199</p>)"));
  const Cover& cover = filing.cover;
  CHECK(shown(cover.registrant) == "Quarry Lake Inc.");
  CHECK(shown(cover.state) == "Nevada");
  CHECK(joined(cover.file_numbers) == "333-123456");
  CHECK(shown(cover.irs_number) == "88-0123456");
  CHECK(shown(cover.address) == "5 Dry Gulch, Reno, Nevada");
  CHECK(shown(cover.zip) == "89501");
  CHECK(shown(cover.telephone) == "775.555.0199");
}

TEST_CASE("the dates of report and earliest event, in every usual arrangement") {
  const std::string one = "May 1, 2020 / May 1, 2020";
  const std::string two = "May 4, 2020 / May 1, 2020";
  CHECK(dates("<p>Date of Report (Date of earliest event reported): May 1, 2020</p>") == one);
  CHECK(dates("<p>Date of Report (Date of earliest event reported) &#8211; May 1, 2020</p>") == one);
  CHECK(dates("<p>Date of Report (Date of earliest event reported: May 1, 2020)</p>") == one);
  CHECK(dates("<p>Date of Report: May 1, 2020</p><p>(Date of earliest event reported)</p>") == one);
  CHECK(dates("<p>May 1, 2020</p><p>Date of Report (Date of earliest event reported)</p>") == one);
  CHECK(dates("<p>May 1, 2020</p><p>Date of Report</p><p>(Date of earliest event reported)</p>") == one);
  CHECK(dates("<p>DATE OF REPORT (DATE OF EARLIEST EVENT REPORTED)</p><p>May 1, 2020</p>") == one);
  CHECK(dates("<p>Date of Report:</p><p>May 1, 2020</p>") == one);
  CHECK(dates("<p>Date of Report: May 1, 2020</p>") == one);
  CHECK(dates("<p>Date of Report (Date of earliest event reported): May 4, 2020 (May 1, 2020)</p>") == two);
  CHECK(dates("<p>May 4, 2020 (May 1, 2020)</p><p>Date of Report (Date of earliest event reported)</p>") == two);
  CHECK(dates("<p>Date of Report: May 4, 2020</p><p>Date of earliest event reported: May 1, 2020</p>") == two);
  CHECK(dates("<p>May 4, 2020</p><p>Date of Report</p><p>May 1, 2020</p><p>(Date of earliest event reported)</p>") ==
        two);
  CHECK(dates("<table><tr><td>May 4, 2020</td><td>May 1, 2020</td></tr><tr><td>(Date of Report)</td>"
              "<td>(Date of earliest event reported)</td></tr></table>") == two);
}

TEST_CASE("a date that is not there is not found elsewhere") {
  CHECK(dates("<p>Date of Report (Date of earliest event reported): [____], 2020</p>") == "- / -");
  CHECK(dates("<p>Date of Report (Date of earliest event reported):</p>") == "- / -");
}

TEST_CASE("two dates without brackets leave a doubt") {
  const Filing filing =
      extract(page("<p>Date of Report (Date of earliest event reported): May 1, 2020, May 4, 2020</p>"
                   "<p>Quarry Lake Inc.</p><p>(Exact name of registrant)</p>"));
  CHECK(shown(filing.cover.earliest_event_date) == "May 1, 2020");
  CHECK_FALSE(filing.cover.recognition.doubt.empty());
}

TEST_CASE("what stands at no caption is missing, not guessed") {
  const Filing filing = extract(page(R"(<p>Date of Report (Date of earliest event reported): May 1, 2020</p>
<p>Quarry Lake Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>Ohio</td><td></td><td></td></tr>
<tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td>
<td>(IRS Employer Identification No.)</td></tr></table>
<p>(Address of principal executive offices)</p><p>(Registrant's telephone number, including area code)</p>
<p>(Former name or former address, if changed since last report)</p>)"));
  const Cover& cover = filing.cover;
  CHECK(cover.recognition.recognised);
  CHECK(shown(cover.state) == "Ohio");
  CHECK(cover.file_numbers.empty());
  CHECK(shown(cover.irs_number) == "-");
  CHECK(shown(cover.address) == "-");
  CHECK(shown(cover.telephone) == "-");
  CHECK(shown(cover.former_name) == "-");
}

TEST_CASE("a number that is badly formed is shown as it stands") {
  const Filing filing =
      extract(page(R"(<p>Quarry Lake Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>Ohio</td><td>001/54321</td><td>9876543210</td></tr>
<tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td>
<td>(IRS Employer Identification No.)</td></tr></table>)"));
  CHECK(joined(filing.cover.file_numbers) == "001/54321");
  CHECK(shown(filing.cover.irs_number) == "9876543210");
}

TEST_CASE("one caption asks for address and telephone") {
  const Filing filing =
      extract(page(R"(<p>Quarry Lake Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p>1 Stone Way<br>Slate, Vermont 05701<br>(802) 555-0123</p>
<p>(Address, including zip code, and telephone number, including area code, of registrant's principal executive offices)</p>)"));
  CHECK(shown(filing.cover.address) == "1 Stone Way Slate, Vermont");
  CHECK(shown(filing.cover.zip) == "05701");
  CHECK(shown(filing.cover.telephone) == "(802) 555-0123");
}

TEST_CASE("the numbers of a registrant abroad") {
  const Filing filing =
      extract(page(R"(<p>Quarry Lake plc</p><p>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>England and Wales</td><td>001-54321</td><td>Not applicable</td></tr>
<tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td>
<td>(IRS Employer Identification No.)</td></tr></table>
<p>7 Slate Street, London, United Kingdom</p><p>(Address of principal executive offices)</p>
<p>+44 20 7946 0123</p><p>(Registrant's telephone number, including area code)</p>)"));
  CHECK(shown(filing.cover.state) == "England and Wales");
  CHECK(shown(filing.cover.irs_number) == "-");
  CHECK(shown(filing.cover.address) == "7 Slate Street, London, United Kingdom");
  CHECK(shown(filing.cover.telephone) == "+44 20 7946 0123");
}

TEST_CASE("a name on two lines is one name, two names are two registrants") {
  const Filing one =
      extract(page("<p>Quarry Lake Mortgage<br>Securities I, Inc.</p><p>(Exact name of registrant)</p>"));
  CHECK(shown(one.cover.registrant) == "Quarry Lake Mortgage Securities I, Inc.");
  CHECK(one.cover.co_registrants.empty());
  const Filing two =
      extract(page("<p>Quarry Lake Holdings, LLC<br>Quarry Lake Capital Corp.</p>"
                   "<p>(Exact names of registrants as specified in their charters)</p>"));
  CHECK(shown(two.cover.registrant) == "Quarry Lake Holdings, LLC");
  CHECK(joined(two.cover.co_registrants) == "Quarry Lake Capital Corp.");
}

TEST_CASE("each co-registrant has captions of its own") {
  const std::string cover_of = R"((Exact name of registrant as specified in its charter)</p><table><tr><td>Ohio</td>)";
  const std::string captions =
      "<tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td>"
      "<td>(IRS Employer Identification No.)</td></tr></table>";
  const Filing filing =
      extract(page("<p>Quarry Lake Inc.</p><p>" + cover_of + "<td>1-1111</td><td>31-1111111</td></tr>" + captions +
                   "<p>Slate River LLC</p><p>" + cover_of + "<td>1-2222</td><td>31-2222222</td></tr>" + captions));
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Inc.");
  CHECK(joined(filing.cover.co_registrants) == "Slate River LLC");
  CHECK(joined(filing.cover.file_numbers) == "1-1111; 1-2222");
  CHECK(shown(filing.cover.irs_number) == "31-1111111");
  CHECK(filing.cover.recognition.doubt.empty());
}

TEST_CASE("a combined report has columns with headings, and a group of lines for each registrant") {
  const Filing filing = extract(R"(
                                    FORM 8-K
                                 CURRENT REPORT
Date of Report (Date of earliest event reported)   June 3, 2003

Commission      Registrant, State of Incorporation,      I.R.S. Employer
File Number     Address and Telephone Number             Identification No.

1-1111          Slate Power Company                      31-1111111
                (An Ohio Corporation)
                1 Slate Street
                Slate, Ohio 45001
                (740) 555-0111

1-2222          Quarry Gas Company                       31-2222222
                (A Vermont Corporation)
                2 Quarry Street
                Slate, Vermont 05701
                (802) 555-0222

Item 5.  Other Events
)");
  const Cover& cover = filing.cover;
  CHECK(cover.recognition.method == "caption-columns");
  CHECK(shown(cover.registrant) == "Slate Power Company");
  CHECK(joined(cover.co_registrants) == "Quarry Gas Company");
  CHECK(joined(cover.file_numbers) == "1-1111; 1-2222");
  CHECK(shown(cover.state) == "Ohio");
  CHECK(shown(cover.irs_number) == "31-1111111");
  CHECK(shown(cover.address) == "1 Slate Street Slate, Ohio");
  CHECK(shown(cover.zip) == "45001");
  CHECK(shown(cover.telephone) == "(740) 555-0111");
}

TEST_CASE("headings of a combined report stand over a row for each registrant") {
  const Filing filing = extract(page(R"(<table><tr><td>Commission File Number</td>
<td>Exact Name of Registrant as specified in its charter</td><td>State of Incorporation</td>
<td>IRS Employer Identification Number</td></tr>
<tr><td>1-1111</td><td>QUARRY CORPORATION</td><td>Ohio</td><td>31-1111111</td></tr>
<tr><td>1-2222</td><td>SLATE GAS COMPANY</td><td>Vermont</td><td>31-2222222</td></tr></table>
<p>77 Beale Street<br>Slate, Vermont 05701<br>(Address of principal executive offices) (Zip Code)</p>)"));
  CHECK(shown(filing.cover.registrant) == "QUARRY CORPORATION");
  CHECK(joined(filing.cover.co_registrants) == "SLATE GAS COMPANY");
  CHECK(joined(filing.cover.file_numbers) == "1-1111; 1-2222");
  CHECK(shown(filing.cover.state) == "Ohio");
  CHECK(shown(filing.cover.irs_number) == "31-1111111");
  CHECK(shown(filing.cover.address) == "77 Beale Street Slate, Vermont");
}

TEST_CASE("columns that were lost leave values, then their captions, one below the other") {
  const Filing filing = extract(page(R"(<div>Quarry Lake Inc.</div><div>(Exact name of registrant)</div>
<div>Ohio</div><div>1-4321</div><div>31-1234567</div><div>(State or other jurisdiction<br>of incorporation)</div>
<div>(Commission File Number)</div><div>(IRS Employer Identification No.)</div>)"));
  CHECK(shown(filing.cover.state) == "Ohio");
  CHECK(joined(filing.cover.file_numbers) == "1-4321");
  CHECK(shown(filing.cover.irs_number) == "31-1234567");
}

TEST_CASE("captions that announce their values have them below") {
  const Filing filing = extract(page(R"(<p>Commission File Number</p><p>1-4321</p><p>Quarry Lake Inc.</p>
<p>(Exact name of registrant as specified in its charter)</p><p>IRS Employer Identification Number</p><p>31-1234567</p>
<p>Address of principal executive offices:</p><p>1 Stone Way<br>Slate, Vermont 05701</p><p>Telephone number:</p>
<p>(802) 555-0123</p>)"));
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Inc.");
  CHECK(joined(filing.cover.file_numbers) == "1-4321");
  CHECK(shown(filing.cover.irs_number) == "31-1234567");
  CHECK(shown(filing.cover.address) == "1 Stone Way Slate, Vermont");
  CHECK(shown(filing.cover.telephone) == "(802) 555-0123");
}

TEST_CASE("of two addresses under one caption the first counts") {
  const Filing filing = extract(page(R"(<p>Quarry Lake Inc.</p><p>(Exact name of registrant)</p>
<table><tr><td>1 Stone Way<br>Slate, Vermont</td><td>05701</td></tr><tr><td>2 Slate Row<br>Quarry, Ohio</td><td>45001</td></tr>
<tr><td>(Address of principal executive offices)</td><td>(Zip Code)</td></tr></table>)"));
  CHECK(shown(filing.cover.address) == "1 Stone Way Slate, Vermont");
  CHECK(shown(filing.cover.zip) == "05701");
}

TEST_CASE("the form's name is read however its dash is set") {
  const char* name = GENERATE("8-K", "8&#8211;K", "8&#8209;K", "8 - K", "8K");
  const Filing filing =
      extract("<p>FORM " + std::string(name) + "</p><p>Quarry Lake Inc.</p><p>(Exact name of registrant)</p>");
  CHECK(shown(filing.cover.form) == "8-K");
}

TEST_CASE("rows and lines of a hundred thousand pieces are read in the end") {
  std::string cells = "<table><tr>";
  for (int at = 0; at < 100'000; ++at) cells += "<td>state</td>";
  CHECK_FALSE(extract("<p>FORM 8-K</p>" + cells + "</tr></table>").cover.recognition.recognised);
  std::string captions = "FORM 8-K\n";
  for (int at = 0; at < 100'000; ++at) captions += "(zip  state or  ";
  CHECK_FALSE(extract(captions).cover.recognition.recognised);
}

TEST_CASE("different file numbers for one registrant leave a doubt") {
  const Filing filing = extract(page(R"(<p>Commission File Number: 1-1111</p><p>Quarry Lake Inc.</p>
<p>(Exact name of registrant as specified in its charter)</p><p>1-2222</p><p>(Commission File Number)</p>)"));
  CHECK(joined(filing.cover.file_numbers) == "1-1111; 1-2222");
  CHECK_FALSE(filing.cover.recognition.doubt.empty());
}

TEST_CASE("check boxes have names and states") {
  const Filing filing = extract(page(R"(<p>Quarry Lake Inc.</p><p>(Exact name of registrant)</p>
<table><tr><td>&#9746;</td><td>Written communications pursuant to Rule 425 under the Securities Act</td></tr>
<tr><td>&#9744;</td><td>Soliciting material pursuant to Rule 14a-12 under the Exchange Act</td></tr></table>
<p>[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act</p>
<p>[X] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act</p>
<p>Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405.</p>
<p>Emerging growth company &#9746;</p>
<p>If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition
period for complying with any new standards. &#9744;</p>)"));
  std::string boxes;
  for (const CoverBox& box : filing.cover.boxes) boxes += box.name + (box.checked ? "+ " : "- ");
  CHECK(boxes ==
        "written-communications+ soliciting-material- pre-commencement-14d-2b- pre-commencement-13e-4c+ "
        "emerging-growth-company+ extended-transition-period- ");
}

TEST_CASE("the table of registered securities is read by its headings") {
  const Filing filing = extract(page(R"(<p>Quarry Lake Inc.</p><p>(Exact name of registrant)</p>
<p>Securities registered pursuant to Section 12(b) of the Act:</p>
<table><tr><td>Title of each class</td><td>&nbsp;</td><td>Trading<br>Symbol(s)</td><td>&nbsp;</td><td>Name of each exchange on which registered</td></tr>
<tr><td>Common Stock, $0.01 par value</td><td></td><td>QLI</td><td></td><td>The Example Exchange</td></tr>
<tr><td>6% Notes due 2030</td><td></td><td>QLI30</td><td></td><td>The Example Exchange</td></tr></table>
<p>Indicate by check mark whether the registrant is an emerging growth company.</p>)"));
  REQUIRE(filing.cover.securities.size() == 2);
  CHECK(shown(filing.cover.securities[0].title) == "Common Stock, $0.01 par value");
  CHECK(shown(filing.cover.securities[0].symbol) == "QLI");
  CHECK(shown(filing.cover.securities[1].title) == "6% Notes due 2030");
  CHECK(shown(filing.cover.securities[1].exchange) == "The Example Exchange");
}

TEST_CASE("a table of securities that says none is empty") {
  const Filing filing = extract(page(R"(<p>Securities registered pursuant to Section 12(b) of the Act:</p>
<table><tr><td>Title of each class</td><td>Trading Symbol(s)</td><td>Name of each exchange on which registered</td></tr>
<tr><td>None</td><td>N/A</td><td>N/A</td></tr></table>)"));
  CHECK(filing.cover.securities.empty());
}

TEST_CASE("an amendment says so on its cover") {
  const Filing filing = extract(
      "<p>FORM</p><p>8-K/A</p><p>(Amendment No. 2)</p><p>Quarry Lake Inc.</p>"
      "<p>(Exact name of registrant)</p>");
  CHECK(shown(filing.cover.form) == "8-K/A");
  CHECK(shown(filing.cover.amendment_number) == "2");
}

TEST_CASE("the cover of an annual report shares the captions") {
  const Filing filing = extract(R"(<p>FORM 10-K</p><p>ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES
EXCHANGE ACT OF 1934</p><p>For the fiscal year ended December 31, 2019</p><p>Commission file number 1-4321</p>
<p>Quarry Lake Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<table><tr><td>Ohio</td><td>31-1234567</td></tr><tr><td>(State or other jurisdiction of incorporation or organization)</td>
<td>(I.R.S. Employer Identification No.)</td></tr></table><p>PART I</p>)");
  CHECK(shown(filing.cover.form) == "10-K");
  CHECK(joined(filing.cover.file_numbers) == "1-4321");
  CHECK(shown(filing.cover.state) == "Ohio");
  CHECK(shown(filing.cover.irs_number) == "31-1234567");
  CHECK(shown(filing.cover.date_of_report) == "-");
}

TEST_CASE("a document without a cover has none") {
  const Filing filing =
      extract("<p>NEWS RELEASE</p><p>Quarry Lake Inc. today filed a report on Form 8-K. Call 802-555-0123.</p>");
  CHECK_FALSE(filing.cover.recognition.recognised);
  CHECK(shown(filing.cover.registrant) == "-");
  CHECK(shown(filing.cover.telephone) == "-");
}

TEST_CASE("an empty document has no cover") {
  const Filing filing = extract("");
  CHECK_FALSE(filing.cover.recognition.recognised);
}

TEST_CASE("a displayed dei fact confirms the caption's reading") {
  const Filing filing = extract(
      page(R"(<p><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c">Quarry Lake Inc.</ix:nonNumeric></p>
<p>(Exact name of registrant as specified in its charter)</p>)"));
  CHECK(shown(filing.cover.registrant) == "Quarry Lake Inc.");
  CHECK(filing.cover.recognition.method == "fact+caption");
  CHECK(filing.cover.recognition.doubt.empty());
}

}  // namespace prefile::parse
