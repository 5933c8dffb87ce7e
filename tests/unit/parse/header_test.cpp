#include "parse/header.h"

#include "parse/header_labels.h"
#include "unit/parse/container_reading.h"

using namespace prefile;
using namespace prefile::test;

namespace {

// Invented companies and numbers throughout.
Filing with_header(std::string_view lines, const parse::Limits& limits = {}) {
  return read(
      "<SEC-DOCUMENT>0009999999-17-000001.txt : 20170308\n<SEC-HEADER>0009999999-17-000001.hdr.sgml : 20170308\n" +
          std::string(lines) + "</SEC-HEADER>\n</SEC-DOCUMENT>\n",
      limits);
}

const HeaderField& field(const Filing& filing, std::string_view label, std::size_t nth = 0) {
  for (const HeaderField& each : filing.header.fields) {
    if (each.label.value == label && nth-- == 0) return each;
  }
  FAIL("no field " << label);
  return filing.header.fields.front();
}

constexpr std::string_view kFiler =
    "FILER:\n"
    "\n"
    "\tCOMPANY DATA:\t\n"
    "\t\tCOMPANY CONFORMED NAME:\t\t\tQUILL HARBOR LAMPS INC\n"
    "\t\tCENTRAL INDEX KEY:\t\t\t0009999999\n"
    "\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tELECTRIC LIGHTING [3640]\n"
    "\t\tORGANIZATION NAME:           \t04 Manufacturing\n"
    "\t\tIRS NUMBER:\t\t\t\t990000001\n"
    "\t\tSTATE OF INCORPORATION:\t\t\tDE\n"
    "\t\tFISCAL YEAR END:\t\t\t1231\n"
    "\n"
    "\tFILING VALUES:\n"
    "\t\tFORM TYPE:\t\t8-K\n"
    "\t\tSEC ACT:\t\t1934 Act\n"
    "\t\tSEC FILE NUMBER:\t001-99999\n"
    "\t\tFILM NUMBER:\t\t17000001\n"
    "\n"
    "\tBUSINESS ADDRESS:\t\n"
    "\t\tSTREET 1:\t\t1 PIER ROAD\n"
    "\t\tSTREET 2:\t\tLOFT 2\n"
    "\t\tCITY:\t\t\tQUILL\n"
    "\t\tSTATE:\t\t\tME\n"
    "\t\tZIP:\t\t\t04000\n"
    "\t\tBUSINESS PHONE:\t\t207-555-0100\n"
    "\n"
    "\tMAIL ADDRESS:\t\n"
    "\t\tSTREET 1:\t\tPO BOX 7\n"
    "\t\tCITY:\t\t\tHARBOR\n"
    "\t\tSTATE:\t\t\tNH\n"
    "\t\tZIP:\t\t\t03000\n"
    "\n"
    "\tFORMER COMPANY:\t\n"
    "\t\tFORMER CONFORMED NAME:\tQUILL LANTERNS LTD\n"
    "\t\tDATE OF NAME CHANGE:\t20050607\n"
    "\n"
    "\tFORMER COMPANY:\t\n"
    "\t\tFORMER CONFORMED NAME:\tQUILL CANDLES CO\n"
    "\t\tDATE OF NAME CHANGE:\t19990101\n";

void check_filer(const Filing& filing, const Filer& filer) {
  CHECK(text_of(filing, filer.name) == "QUILL HARBOR LAMPS INC");
  CHECK(text_of(filing, filer.cik) == "0009999999");
  CHECK(text_of(filing, filer.organization_name) == "04 Manufacturing");
  CHECK(text_of(filing, filer.irs_number) == "990000001");
  CHECK(text_of(filing, filer.state_of_incorporation) == "DE");
  CHECK(text_of(filing, filer.fiscal_year_end) == "1231");
  CHECK(text_of(filing, filer.form_type) == "8-K");
  CHECK(text_of(filing, filer.file_number) == "001-99999");
  CHECK(text_of(filing, filer.film_number) == "17000001");
  REQUIRE(filer.business_address.has_value());
  CHECK(text_of(filing, filer.business_address->street1) == "1 PIER ROAD");
  CHECK(text_of(filing, filer.business_address->street2) == "LOFT 2");
  CHECK(text_of(filing, filer.business_address->city) == "QUILL");
  CHECK(text_of(filing, filer.business_address->state) == "ME");
  CHECK(text_of(filing, filer.business_address->zip) == "04000");
  CHECK(text_of(filing, filer.business_address->phone) == "207-555-0100");
  REQUIRE(filer.mail_address.has_value());
  CHECK(text_of(filing, filer.mail_address->street1) == "PO BOX 7");
  CHECK(text_of(filing, filer.mail_address->state) == "NH");
  CHECK_FALSE(filer.mail_address->phone.has_value());
  REQUIRE(filer.former_names.size() == 2);
  CHECK(filer.former_names[0].name.value == "QUILL LANTERNS LTD");
  CHECK(text_of(filing, filer.former_names[0].changed) == "20050607");
  CHECK(filer.former_names[1].name.value == "QUILL CANDLES CO");
  CHECK(text_of(filing, filer.former_names[1].changed) == "19990101");
}

// The same header as tags.
std::string as_tags() {
  return "<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>QUILL HARBOR LAMPS INC\n<CIK>0009999999\n<ASSIGNED-SIC>3640\n"
         "<ORGANIZATION-NAME>04 "
         "Manufacturing\n<IRS-NUMBER>990000001\n<STATE-OF-INCORPORATION>DE\n<FISCAL-YEAR-END>1231\n"
         "</COMPANY-DATA>\n<FILING-VALUES>\n<FORM-TYPE>8-K\n<ACT>34\n<FILE-NUMBER>001-99999\n<FILM-NUMBER>17000001\n"
         "</FILING-VALUES>\n<BUSINESS-ADDRESS>\n<STREET1>1 PIER ROAD\n<STREET2>LOFT "
         "2\n<CITY>QUILL\n<STATE>ME\n<ZIP>04000\n"
         "<PHONE>207-555-0100\n</BUSINESS-ADDRESS>\n<MAIL-ADDRESS>\n<STREET1>PO BOX "
         "7\n<CITY>HARBOR\n<STATE>NH\n<ZIP>03000\n"
         "</MAIL-ADDRESS>\n<FORMER-COMPANY>\n<FORMER-CONFORMED-NAME>QUILL LANTERNS LTD\n<DATE-CHANGED>20050607\n"
         "</FORMER-COMPANY>\n<FORMER-COMPANY>\n<FORMER-CONFORMED-NAME>QUILL CANDLES CO\n<DATE-CHANGED>19990101\n"
         "</FORMER-COMPANY>\n</FILER>\n";
}

}  // namespace

TEST_CASE("a label header gives every field of submission and filer, at its exact bytes") {
  const Filing filing = with_header(
      "<ACCEPTANCE-DATETIME>20170308160842\n"
      "ACCESSION NUMBER:\t\t0009999999-17-000001\n"
      "CONFORMED SUBMISSION TYPE:\t8-K\n"
      "PUBLIC DOCUMENT COUNT:\t\t2\n"
      "CONFORMED PERIOD OF REPORT:\t20170307\n"
      "ITEM INFORMATION:\t\tRegulation FD Disclosure\n"
      "ITEM INFORMATION:\t\tFinancial Statements and Exhibits\n"
      "FILED AS OF DATE:\t\t20170308\n"
      "DATE AS OF CHANGE:\t\t20170309\n"
      "EFFECTIVENESS DATE:\t\t20170310\n"
      "\n" +
      std::string(kFiler));
  const Header& header = filing.header;
  CHECK(header.dialect == "labels");
  CHECK(filing.problems.empty());
  CHECK(text_of(filing, header.acceptance_datetime) == "20170308160842");
  CHECK(text_of(filing, header.accession_number) == "0009999999-17-000001");
  CHECK(text_of(filing, header.submission_type) == "8-K");
  CHECK(text_of(filing, header.document_count) == "2");
  CHECK(text_of(filing, header.period) == "20170307");
  CHECK(text_of(filing, header.filing_date) == "20170308");
  CHECK(text_of(filing, header.change_date) == "20170309");
  CHECK(text_of(filing, header.effectiveness_date) == "20170310");
  CHECK(filing.bytes_of(header.period->span) == "20170307");
  REQUIRE(header.items.size() == 2);
  CHECK(header.items[0].text.value == "Regulation FD Disclosure");
  CHECK(filing.bytes_of(header.items[1].text.span) == "Financial Statements and Exhibits");
  REQUIRE(header.filers.size() == 1);
  const Filer& filer = header.filers[0];
  check_filer(filing, filer);
  CHECK(text_of(filing, filer.sic) == "ELECTRIC LIGHTING [3640]");
  CHECK(text_of(filing, filer.act) == "1934 Act");
  CHECK(filer.role.value == "FILER");
  CHECK(filing.bytes_of(filer.role.span) == "FILER");
  CHECK(filing.bytes_of(filer.span).substr(0, 6) == "FILER:");
  CHECK(filing.bytes_of(filer.span).substr(filer.span.size() - 8) == "19990101");
  CHECK(filing.bytes_of(filer.mail_address->span).substr(0, 13) == "MAIL ADDRESS:");
  CHECK(filing.bytes_of(filer.mail_address->span).substr(filer.mail_address->span.size() - 5) == "03000");
}

TEST_CASE("fields keep their label, value and block path in order") {
  const Filing filing = with_header("ACCESSION NUMBER:\t\t1-2-3\n" + std::string(kFiler));
  CHECK(field(filing, "SEC-DOCUMENT").value.value == "0009999999-17-000001.txt : 20170308");
  CHECK(field(filing, "SEC-HEADER").value.value == "0009999999-17-000001.hdr.sgml : 20170308");
  CHECK(field(filing, "ACCESSION NUMBER").block.empty());
  CHECK(field(filing, "CENTRAL INDEX KEY").block == "FILER/COMPANY DATA");
  CHECK(field(filing, "STREET 1").block == "FILER/BUSINESS ADDRESS");
  CHECK(field(filing, "STREET 1", 1).block == "FILER/MAIL ADDRESS");
  CHECK(filing.bytes_of(field(filing, "CENTRAL INDEX KEY").label.span) == "CENTRAL INDEX KEY");
}

TEST_CASE("the tag dialect gives the same filer") {
  const Filing filing = with_header(
      "<TYPE>8-K\n<PERIOD>20170307\n<ITEMS>7.01\n<ITEMS>9.01\n<FILING-DATE>20170308\n"
      "<DATE-OF-FILING-DATE-CHANGE>20170309\n<PUBLIC-DOCUMENT-COUNT>2\n" +
      as_tags());
  CHECK(filing.header.dialect == "tags");
  CHECK(filing.problems.empty());
  REQUIRE(filing.header.filers.size() == 1);
  check_filer(filing, filing.header.filers[0]);
  CHECK(text_of(filing, filing.header.filers[0].sic) == "3640");
  CHECK(text_of(filing, filing.header.filing_date) == "20170308");
  CHECK(text_of(filing, filing.header.change_date) == "20170309");
  CHECK(text_of(filing, filing.header.period) == "20170307");
  REQUIRE(filing.header.items.size() == 2);
  CHECK(filing.header.items[1].text.value == "9.01");
  CHECK(field(filing, "CIK").block == "FILER/COMPANY-DATA");
}

TEST_CASE("EIN and IRS NUMBER are the same field") {
  const Filing filing = with_header("FILER:\n\tCOMPANY DATA:\n\t\tEIN:\t\t\t\t990000002\n");
  CHECK(text_of(filing, filing.header.filers.at(0).irs_number) == "990000002");
  CHECK(filing.problems.empty());
}

TEST_CASE("a blank item line stays an item and does not swallow the next line") {
  const Filing filing = with_header("ITEM INFORMATION:\nITEM INFORMATION:\t\t\nFILED AS OF DATE:\t\t19990102\n");
  REQUIRE(filing.header.items.size() == 2);
  CHECK(filing.header.items[0].text.value.empty());
  CHECK(filing.header.items[0].text.span.is_empty());
  CHECK(text_of(filing, filing.header.filing_date) == "19990102");
}

TEST_CASE("an empty value leaves its field empty but the line is kept at its place") {
  const Filing filing =
      with_header("FILER:\n\tCOMPANY DATA:\n\t\tORGANIZATION NAME:\n\tFILING VALUES:\n\t\tSEC ACT:\t\t\n");
  const Filer& filer = filing.header.filers.at(0);
  CHECK_FALSE(filer.organization_name.has_value());
  CHECK_FALSE(filer.act.has_value());
  const HeaderField& act = field(filing, "SEC ACT");
  CHECK(act.value.value.empty());
  CHECK(act.value.span.is_empty());
  CHECK(act.value.span.start == act.label.span.end + 1);
}

TEST_CASE("an industry code may be empty brackets or broken before its bracket") {
  const Filing filing = with_header(
      "FILER:\n\tCOMPANY DATA:\n\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t []\n"
      "FILER:\n\tCOMPANY DATA:\n\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t [3640\n]\t\tIRS NUMBER:\t\t\t\t990000001\n"
      "FILER:\n\tCOMPANY DATA:\n\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t [3640\n]\n");
  REQUIRE(filing.header.filers.size() == 3);
  CHECK(filing.header.filers[2].span.contains(filing.header.filers[2].sic->span));
  CHECK(text_of(filing, filing.header.filers[0].sic) == "[]");
  CHECK(filing.header.filers[1].sic->value == "[3640]");
  CHECK(filing.bytes_of(filing.header.filers[1].sic->span) == "[3640\n]");
  CHECK(text_of(filing, filing.header.filers[1].irs_number) == "990000001");
  CHECK(filing.problems.empty());
}

TEST_CASE("raw tags inside a label header: an owner block without indentation") {
  const Filing filing = with_header(
      "SUBJECT COMPANY:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\tQUILL HARBOR LAMPS INC\n\n"
      "\tFORMER COMPANY:\n\t\tFORMER CONFORMED NAME:\tQUILL LANTERNS LTD\n\t\tDATE OF NAME CHANGE:\t19970318\n"
      "<REPORTING-OWNER>\n\nCOMPANY DATA:\n\tCOMPANY CONFORMED NAME:\t\t\tMOSS IDA P\n"
      "<RELATIONSHIP>DIRECTOR\n\nFILING VALUES:\n\tFORM TYPE:\t\t4\n\nMAIL ADDRESS:\n\tCITY:\t\t\tQUILL\n"
      "</REPORTING-OWNER>\n");
  CHECK(filing.problems.empty());
  REQUIRE(filing.header.filers.size() == 2);
  const Filer& owner = filing.header.filers[1];
  CHECK(owner.role.value == "REPORTING-OWNER");
  CHECK(text_of(filing, owner.name) == "MOSS IDA P");
  CHECK(text_of(filing, owner.form_type) == "4");
  CHECK(text_of(filing, owner.mail_address.value().city) == "QUILL");
  CHECK(field(filing, "RELATIONSHIP").value.value == "DIRECTOR");
  CHECK(field(filing, "RELATIONSHIP").block == "REPORTING-OWNER/COMPANY DATA");
  CHECK(filing.bytes_of(owner.span).substr(owner.span.size() - 18) == "</REPORTING-OWNER>");
  CHECK(text_of(filing, filing.header.filers[0].name) == "QUILL HARBOR LAMPS INC");
}

TEST_CASE("raw tags inside a label header: submission fields, series and classes") {
  const Filing filing = with_header(
      "<PRIVATE-TO-PUBLIC>\nACCESSION "
      "NUMBER:\t\t0009999999-17-000001\n<DEPOSITOR-CIK>0009999998\n<SPONSOR-CIK>0009999997\n" +
      std::string(kFiler) +
      "<SERIES-AND-CLASSES-CONTRACTS-DATA>\n<EXISTING-SERIES-AND-CLASSES-CONTRACTS>\n<SERIES>\n<OWNER-CIK>0009999999\n"
      "<SERIES-ID>S000000001\n<SERIES-NAME>Lamp Fund\n<CLASS-CONTRACT>\n<CLASS-CONTRACT-ID>C000000001\n"
      "<CLASS-CONTRACT-NAME>Class A\n<CLASS-CONTRACT-TICKER-SYMBOL>LMPAX\n</CLASS-CONTRACT>\n</SERIES>\n"
      "</EXISTING-SERIES-AND-CLASSES-CONTRACTS>\n</SERIES-AND-CLASSES-CONTRACTS-DATA>\n"
      "<MULTI-ACCESSION-NUMBERS>\nACCESSION NUMBER:\t\t0009999999-17-000002\n</MULTI-ACCESSION-NUMBERS>\n");
  CHECK(filing.problems.empty());
  CHECK(filing.header.dialect == "labels");
  CHECK(field(filing, "PRIVATE-TO-PUBLIC").value.value.empty());
  CHECK(field(filing, "DEPOSITOR-CIK").block.empty());
  CHECK(field(filing, "SERIES-ID").block ==
        "SERIES-AND-CLASSES-CONTRACTS-DATA/EXISTING-SERIES-AND-CLASSES-CONTRACTS/SERIES");
  CHECK(field(filing, "CLASS-CONTRACT-TICKER-SYMBOL").value.value == "LMPAX");
  CHECK(text_of(filing, filing.header.accession_number) == "0009999999-17-000001");
  CHECK(field(filing, "ACCESSION NUMBER", 1).block == "MULTI-ACCESSION-NUMBERS");
  check_filer(filing, filing.header.filers.at(0));
}

TEST_CASE("every role opens a filer, in both dialects") {
  for (const std::string_view role : {"FILER", "SUBJECT COMPANY", "FILED BY", "REPORTING-OWNER", "ISSUER", "FILED FOR",
                                      "DEPOSITOR", "SECURITIZER", "ISSUING_ENTITY", "UNDERWRITER", "SERIAL COMPANY"}) {
    const std::string name(role);
    const Filing labels = with_header(name + ":\n\n\tCOMPANY DATA:\t\n\t\tCENTRAL INDEX KEY:\t\t\t0009999999\n");
    REQUIRE(labels.header.filers.size() == 1);
    CHECK(labels.header.filers[0].role.value == name);
    CHECK(text_of(labels, labels.header.filers[0].cik) == "0009999999");
    std::string tag = name;
    std::replace(tag.begin(), tag.end(), ' ', '-');
    const Filing tags =
        with_header("<" + tag + ">\n<COMPANY-DATA>\n<CIK>0009999999\n</COMPANY-DATA>\n</" + tag + ">\n");
    REQUIRE(tags.header.filers.size() == 1);
    CHECK(text_of(tags, tags.header.filers[0].cik) == "0009999999");
    CHECK(tags.problems.empty());
  }
}

TEST_CASE("a label block may end with a literal end tag") {
  const Filing filing = with_header(
      "SERIAL COMPANY:\n\n\tCOMPANY DATA:\n\t\tCENTRAL INDEX KEY:\t\t\t0009999999\n</SERIAL-COMPANY>\n"
      "FILED AS OF DATE:\t\t19990102\n");
  CHECK(filing.problems.empty());
  CHECK(text_of(filing, filing.header.filing_date) == "19990102");
}

TEST_CASE("owner data and a former name of a person are read like a company's") {
  const Filing filing = with_header(
      "REPORTING-OWNER:\n\n\tOWNER DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\tMOSS IDA P\n"
      "\n\tFORMER NAME:\t\n\t\tFORMER CONFORMED NAME:\tREED IDA P\n\t\tDATE OF NAME CHANGE:\t20010203\n");
  const Filer& owner = filing.header.filers.at(0);
  CHECK(text_of(filing, owner.name) == "MOSS IDA P");
  REQUIRE(owner.former_names.size() == 1);
  CHECK(owner.former_names[0].name.value == "REED IDA P");
}

TEST_CASE("indentation means nothing: blocks drifting to the right or written with spaces read the same") {
  std::string drifting;
  std::size_t depth = 0;
  std::string flat;
  std::size_t start = 0;
  while (start < kFiler.size()) {
    const std::size_t end = kFiler.find('\n', start);
    const std::string_view line = kFiler.substr(start, end - start);
    const std::size_t text = std::min(line.find_first_not_of('\t'), line.size());
    drifting += std::string(depth++, '\t') + std::string(line.substr(text)) + "\n";
    flat += with_line_ends(line.substr(text), "") + "\n";
    start = end + 1;
  }
  for (const std::string& lines : {drifting, flat}) {
    const Filing filing = with_header(lines);
    REQUIRE(filing.header.filers.size() == 1);
    check_filer(filing, filing.header.filers[0]);
  }
}

TEST_CASE("blank lines between all lines change nothing") {
  const Filing filing = with_header(with_line_ends(kFiler, "\n\n"));
  check_filer(filing, filing.header.filers.at(0));
}

TEST_CASE("the same company twice is two filers") {
  const Filing filing = with_header(std::string(kFiler).append("\n").append(kFiler));
  REQUIRE(filing.header.filers.size() == 2);
  check_filer(filing, filing.header.filers[0]);
  check_filer(filing, filing.header.filers[1]);
}

TEST_CASE("submission labels after the filers belong to the submission") {
  const Filing filing =
      with_header(std::string(kFiler).append("FILED AS OF DATE:\t\t20170308\nITEM INFORMATION:\t\tOther Events\n"));
  CHECK(text_of(filing, filing.header.filing_date) == "20170308");
  CHECK(filing.header.items.size() == 1);
  CHECK(field(filing, "FILED AS OF DATE").block.empty());
}

TEST_CASE("text inside values: colons, ampersands, Windows-1252 and UTF-8 letters, runs of blanks") {
  const Filing filing = with_header(
      "FILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\tCAF\xC9  &  SONS: LAMPS\n"
      "FILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\tCAF\xC3\x89\n");
  CHECK(filing.header.filers.at(0).name->value == "CAF\xC3\x89 & SONS: LAMPS");
  CHECK(filing.bytes_of(filing.header.filers[0].name->span) == "CAF\xC9  &  SONS: LAMPS");
  CHECK(filing.header.filers.at(1).name->value == "CAF\xC3\x89");
}

TEST_CASE("unknown labels and lines are reported and kept") {
  const Filing filing = with_header("MOON PHASE:\t\twaxing\nMOON PHASE:\t\twaning\njust words\n");
  const Problem* label = find_problem(filing, "unknown-label");
  REQUIRE(label != nullptr);
  CHECK(filing.bytes_of(label->span) == "MOON PHASE");
  CHECK(field(filing, "MOON PHASE", 1).value.value == "waning");
  const Problem* line = find_problem(filing, "unknown-header-line");
  REQUIRE(line != nullptr);
  CHECK(filing.bytes_of(line->span) == "just words");
  CHECK(filing.problems.size() == 2);
}

TEST_CASE("an end tag that closes nothing is reported") {
  CHECK(find_problem(with_header("</FILER>\n"), "unmatched-tag") != nullptr);
}

TEST_CASE("filer codes and passwords are read by nothing and shown nowhere") {
  const std::string secret = "s3cr$tQ9";
  for (const std::string& line :
       {"<CCC>" + secret, "<CCC> " + secret, "<FILER-CCC>" + secret, "<CO-REGISTRANT-CCC>" + secret,
        "<LOGIN-PASSWORD>" + secret, "CCC:\t\t" + secret, "Password: " + secret, "<ccc>" + secret + "</ccc>",
        "<CCC>\n" + secret, "<PASSPHRASE>\n  " + secret, "PMAC:\t" + secret, "<CCC>x\n" + secret}) {
    const Filing filing =
        read("<SUBMISSION>\n<TYPE>8-K\n<FILER-CIK>0009999999\n" + line + "\n<PERIOD>20170307\n<DOCUMENT>\n" +
             "<TYPE>8-K\n<TEXT>\na\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n");
    CHECK(filing.sources[0]->bytes.find(secret) == std::string::npos);
    for (const HeaderField& each : filing.header.fields) {
      CHECK(each.value.value.find(secret) == std::string::npos);
      CHECK(each.label.value.find(secret) == std::string::npos);
      if (parse::is_secret_label(parse::normal_label(each.label.value))) CHECK(each.value.span.is_empty());
    }
    for (const Problem& problem : filing.problems) CHECK(problem.message.find(secret) == std::string::npos);
    CHECK(text_of(filing, filing.header.period) == "20170307");
    CHECK(filing.documents.size() == 1);
  }
}

TEST_CASE("words that only contain a code's name are no secret") {
  CHECK_FALSE(parse::is_secret_label("ACCCESS"));
  CHECK_FALSE(parse::is_secret_label("CENTRAL INDEX KEY"));
  CHECK(parse::is_secret_label("CCC"));
  CHECK(parse::is_secret_label("SUBJECT COMPANY CCC"));
}

TEST_CASE("filers and fields over the limit are said, not dropped in silence") {
  parse::Limits limits;
  limits.filers = 1;
  const Filing filers = with_header(std::string(kFiler) + std::string(kFiler) + std::string(kFiler), limits);
  CHECK(filers.header.filers.size() == 1);
  REQUIRE(find_problem(filers, "limit-filers") != nullptr);
  CHECK(is_incomplete(filers));
  check_filer(filers, filers.header.filers[0]);

  parse::Limits few;
  few.header_fields = 3;
  const Filing fields = with_header(kFiler, few);
  CHECK(fields.header.fields.size() == 3);
  CHECK(find_problem(fields, "limit-header-fields") != nullptr);
  CHECK(is_incomplete(fields));
}

TEST_CASE("blocks nested without end are capped") {
  std::string open;
  std::string close;
  for (int i = 0; i < 1000; ++i) {
    open += "<A" + std::to_string(i) + ">\n";
    close += "</A" + std::to_string(i) + ">\n";
  }
  const Filing filing = with_header(open + close);
  CHECK(find_problem(filing, "limit-header-depth") != nullptr);
}

TEST_CASE("a header without its end tag stops at the first document") {
  const Filing filing = read(
      "<SEC-DOCUMENT>x\n<SEC-HEADER>x\nCONFORMED SUBMISSION TYPE:\t8-K\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\na\n</TEXT>\n"
      "</DOCUMENT>\n</SEC-DOCUMENT>\n");
  CHECK(find_problem(filing, "header-not-closed") != nullptr);
  CHECK(filing.documents.size() == 1);
  CHECK(text_of(filing, filing.header.submission_type) == "8-K");
}
