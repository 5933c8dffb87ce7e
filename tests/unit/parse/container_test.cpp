#include "parse/container.h"

#include "unit/parse/container_reading.h"

using namespace prefile;
using namespace prefile::test;

namespace {

// Invented company.
constexpr std::string_view kSubmission =
    "<SEC-DOCUMENT>0009999999-17-000001.txt : 20170308\n"
    "<SEC-HEADER>0009999999-17-000001.hdr.sgml : 20170308\n"
    "<ACCEPTANCE-DATETIME>20170308160842\n"
    "ACCESSION NUMBER:\t\t0009999999-17-000001\n"
    "CONFORMED SUBMISSION TYPE:\t8-K\n"
    "PUBLIC DOCUMENT COUNT:\t\t2\n"
    "FILED AS OF DATE:\t\t20170308\n"
    "\n"
    "FILER:\n"
    "\n"
    "\tCOMPANY DATA:\t\n"
    "\t\tCOMPANY CONFORMED NAME:\t\t\tQUILL HARBOR LAMPS INC\n"
    "\t\tCENTRAL INDEX KEY:\t\t\t0009999999\n"
    "</SEC-HEADER>\n"
    "<DOCUMENT>\n"
    "<TYPE>8-K\n"
    "<SEQUENCE>1\n"
    "<FILENAME>quill8k.htm\n"
    "<DESCRIPTION>CURRENT REPORT\n"
    "<TEXT>\n"
    "<HTML><BODY><P>Report</P></BODY></HTML>\n"
    "</TEXT>\n"
    "</DOCUMENT>\n"
    "<DOCUMENT>\n"
    "<TYPE>EX-99.1 PRESS RELEASE\n"
    "<SEQUENCE>2\n"
    "<TEXT>\n"
    "Quill Harbor lights the pier.\n"
    "</TEXT>\n"
    "</DOCUMENT>\n"
    "</SEC-DOCUMENT>\n";

std::string in_pem(std::string_view submission) {
  return "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n"
         "Proc-Type: 2001,MIC-CLEAR\n"
         "Originator-Name: webmaster@example.org\n"
         "Originator-Key-Asymmetric:\n"
         " AAAABBBBCCCC\n"
         "MIC-Info: RSA-MD5,RSA,\n"
         " DDDDEEEE==\n"
         "\n" +
         std::string(submission) + "-----END PRIVACY-ENHANCED MESSAGE-----\n";
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string out(text);
  const std::size_t at = out.find(from);
  REQUIRE(at != std::string::npos);
  out.replace(at, from.size(), to);
  return out;
}

// A submission of documents alone, each given from <TYPE> on.
std::string of_documents(std::initializer_list<std::string_view> documents) {
  std::string out = "<SEC-DOCUMENT>0009999999-17-000001.txt : 20170308\n<SEC-HEADER>x : 20170308\n</SEC-HEADER>\n";
  for (const std::string_view document : documents) out += "<DOCUMENT>\n" + std::string(document) + "</DOCUMENT>\n";
  return out + "</SEC-DOCUMENT>\n";
}

Media media_of(std::string_view body) {
  const Filing filing = read(of_documents({"<TYPE>EX-1\n<TEXT>\n" + std::string(body) + "</TEXT>\n"}));
  REQUIRE(filing.documents.size() == 1);
  return filing.documents[0].media;
}

}  // namespace

TEST_CASE("a full submission text gives header, documents and no byte left over") {
  const Filing filing = read(std::string(kSubmission));
  CHECK(filing.container == Container::submission_text);
  CHECK(filing.header.present);
  CHECK(filing.problems.empty());
  CHECK(filing.unclaimed.empty());
  REQUIRE(filing.documents.size() == 2);

  const Document& report = filing.documents[0];
  CHECK(text_of(filing, report.type) == "8-K");
  CHECK(text_of(filing, report.sequence) == "1");
  CHECK(text_of(filing, report.filename) == "quill8k.htm");
  CHECK(text_of(filing, report.description) == "CURRENT REPORT");
  CHECK(filing.bytes_of(report.description->span) == "CURRENT REPORT");
  CHECK(filing.bytes_of(report.body) == "<HTML><BODY><P>Report</P></BODY></HTML>\n");
  CHECK(filing.bytes_of(report.whole).substr(0, 10) == "<DOCUMENT>");
  CHECK(filing.bytes_of(report.whole).substr(report.whole.size() - 11) == "</DOCUMENT>");
  CHECK(report.media == Media::html);
  CHECK(report.from_filer);

  const Document& exhibit = filing.documents[1];
  CHECK(text_of(filing, exhibit.type) == "EX-99.1 PRESS RELEASE");
  CHECK_FALSE(exhibit.filename.has_value());
  CHECK(exhibit.media == Media::plain_text);
  REQUIRE(filing.primary.has_value());
  CHECK(*filing.primary == 0);
}

TEST_CASE("CRLF and CR line ends read as LF does") {
  for (const std::string_view line_end : {"\r\n", "\r"}) {
    const Filing filing = read(with_line_ends(kSubmission, line_end));
    CHECK(filing.problems.empty());
    CHECK(filing.unclaimed.empty());
    REQUIRE(filing.documents.size() == 2);
    CHECK(text_of(filing, filing.documents[0].filename) == "quill8k.htm");
    CHECK(text_of(filing, filing.header.submission_type) == "8-K");
    CHECK(text_of(filing, filing.header.filers.at(0).name) == "QUILL HARBOR LAMPS INC");
  }
}

TEST_CASE("a privacy-enhanced envelope and the IMS names of the 1990s are read") {
  std::string ims(kSubmission);
  for (const auto& [from, to] :
       {std::pair("<SEC-DOCUMENT>", "<IMS-DOCUMENT>"), std::pair("<SEC-HEADER>", "<IMS-HEADER>"),
        std::pair("</SEC-HEADER>", "</IMS-HEADER>"), std::pair("</SEC-DOCUMENT>", "</IMS-DOCUMENT>")}) {
    ims = replaced(ims, from, to);
  }
  const Filing filing = read(in_pem(ims));
  CHECK(filing.container == Container::ims_text);
  CHECK(filing.problems.empty());
  CHECK(filing.unclaimed.empty());
  CHECK(filing.documents.size() == 2);
  CHECK(text_of(filing, filing.header.filing_date) == "20170308");
}

TEST_CASE("a byte-order mark and blank lines before a submission are no part of it") {
  const Filing filing = read("\xEF\xBB\xBF\r\n\n" + std::string(kSubmission));
  CHECK(filing.problems.empty());
  CHECK(filing.unclaimed.empty());
  CHECK(filing.documents.size() == 2);
}

TEST_CASE("an indented copy of a submission reads like the original") {
  const Filing filing = read("<SEC-DOCUMENT>" + with_line_ends(kSubmission.substr(14), "\n    ") + "\n");
  CHECK(filing.problems.empty());
  CHECK(filing.unclaimed.empty());
  REQUIRE(filing.documents.size() == 2);
  CHECK(text_of(filing, filing.documents[1].sequence) == "2");
}

TEST_CASE("a submission in tags (.nc) is read") {
  const Filing filing = read(
      "<SUBMISSION>\n<ACCESSION-NUMBER>0009999999-17-000001\n<TYPE>8-K\n<FILER>\n<COMPANY-DATA>\n"
      "<CONFORMED-NAME>QUILL HARBOR LAMPS INC\n</COMPANY-DATA>\n</FILER>\n"
      "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\nReport\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n");
  CHECK(filing.container == Container::sgml_header);
  CHECK(filing.header.dialect == "tags");
  CHECK(filing.problems.empty());
  CHECK(filing.unclaimed.empty());
  CHECK(filing.documents.size() == 1);
}

TEST_CASE("a header alone is read; without an end tag the doubt is recorded") {
  const Filing closed = read("<SEC-HEADER>0009999999-17-000001.hdr.sgml : 20170308\n<TYPE>8-K\n</SEC-HEADER>\n");
  CHECK(closed.container == Container::sgml_header);
  CHECK(closed.problems.empty());
  CHECK_FALSE(closed.primary.has_value());

  const Filing open = read("ACCESSION NUMBER:\t\t0009999999-17-000001\nCONFORMED SUBMISSION TYPE:\t8-K\n");
  CHECK(open.container == Container::submission_text);
  REQUIRE(find_problem(open, "header-without-end") != nullptr);
}

TEST_CASE("the header inside an index page is read and the page around it is unclaimed") {
  const std::string page =
      "<HTML><HEAD><TITLE>Index</TITLE>\n<!--\n<SEC-HEADER>0009999999-17-000001.hdr.sgml : 20170308\n<TYPE>8-K\n"
      "<ITEMS>7.01\n</SEC-HEADER>\n-->\n</HEAD><BODY>\n<PRE>repeated</PRE></BODY></HTML>\n";
  const Filing filing = read(page);
  CHECK(filing.container == Container::sgml_header);
  CHECK(text_of(filing, filing.header.submission_type) == "8-K");
  CHECK(filing.header.items.size() == 1);
  CHECK(filing.problems.empty());
  std::uint32_t unclaimed = 0;
  for (const Span span : filing.unclaimed) unclaimed += span.size();
  CHECK(unclaimed + filing.header.span.size() == page.size());
}

TEST_CASE("one document without a submission is read by its bytes") {
  const Filing html = read("\n<html><body>Report</body></html>\n");
  CHECK(html.container == Container::single_document);
  CHECK_FALSE(html.header.present);
  CHECK(html.documents.at(0).media == Media::html);
  CHECK(html.problems.empty());

  const Filing text = read("FORM 8-K\n\nCURRENT REPORT\n");
  CHECK(text.documents.at(0).media == Media::plain_text);
  CHECK(text.documents.at(0).body.start == 0);

  const Filing wrapped = read("<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\nReport\n</TEXT>\n</DOCUMENT>\n");
  CHECK(wrapped.container == Container::single_document);
  CHECK(text_of(wrapped, wrapped.documents.at(0).type) == "8-K");
  CHECK(wrapped.problems.empty());

  const Filing xml = read("<?xml version=\"1.0\"?>\n<ownershipDocument><a/></ownershipDocument>\n");
  CHECK(xml.documents.at(0).media == Media::xml);
  CHECK(xml.problems.empty());
}

TEST_CASE("a submission cut off at any byte is an error or says so") {
  const std::string tags =
      "<SUBMISSION>\n<TYPE>8-K\n<FILER>\n<COMPANY-DATA>\n<CIK>0009999999\n</COMPANY-DATA>\n</"
      "FILER>\n<DOCUMENT>\n<TYPE>8-K\n"
      "<TEXT>\n<PDF>\nbegin 644 a.pdf\n#0V%T\n`\nend\n</PDF>\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>";
  const std::string wrapped = "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<XBRL>\n<html>a</html>\n</XBRL>\n</TEXT>\n</DOCUMENT>";
  const std::string html = "<html><head><title>x</title></head><body>Report</body></html>";
  std::string envelope = in_pem(kSubmission);
  envelope.pop_back();
  for (const std::string& whole :
       {envelope, std::string(kSubmission.substr(0, kSubmission.size() - 1)), tags, wrapped}) {
    REQUIRE(read(whole).problems.empty());
    for (std::size_t size = 0; size < whole.size(); ++size) {
      Filing filing;
      filing.sources.push_back(std::make_unique<Source>(Source{"cut", whole.substr(0, size)}));
      const auto status = parse::read_container(filing, {});
      const bool is_said = !status || is_incomplete(filing);
      if (!is_said) FAIL("nothing said about a cut after: " << whole.substr(0, size));
    }
  }
  REQUIRE(read(html).problems.empty());
  for (std::size_t size = 0; size + 1 < html.size(); ++size) {
    Filing filing;
    filing.sources.push_back(std::make_unique<Source>(Source{"cut", html.substr(0, size)}));
    static_cast<void>(parse::read_container(filing, {}));
  }
  CHECK(is_incomplete(read(html.substr(0, html.size() - 10))));
}

TEST_CASE("a bulk submission without submissions is an error, a submission without documents is none") {
  const Error bulk = read_error("<b:edgarBulkSubmission xmlns:b=\"http://www.sec.gov/edgar/bulkfiling\"/>");
  CHECK(bulk.code == ErrorCode::malformed_input);
  CHECK(read("<x:edgarSubmission xmlns:x=\"http://www.sec.gov/edgar/coreg\"/>").documents.empty());
  const Filing form = read("<?xml version=\"1.0\"?><edgarSubmission xmlns=\"http://www.sec.gov/edgar/formc\"/>");
  CHECK(form.documents.at(0).media == Media::xml);
}

TEST_CASE("what is no filing is refused with its reason") {
  using Row = std::tuple<std::string, ErrorCode, std::string>;
  const auto rows = {
      Row{"", ErrorCode::empty_input, "empty"},
      Row{" \r\n\t\n", ErrorCode::empty_input, "blanks"},
      Row{"<?xml version=\"1.0\"?>\n<Error><Code>NoSuchKey</Code></Error>", ErrorCode::not_a_filing, "<Error>"},
      Row{"<html><head><title>Access Denied</title></head></html>", ErrorCode::not_a_filing, "error page"},
      Row{"{\n \"openapi\": \"3.0\"}", ErrorCode::not_a_filing, "JSON"},
      Row{"[ {\"a\": 1} ]", ErrorCode::not_a_filing, "JSON"},
      Row{"%PDF-1.4\n%\xE2\xE3", ErrorCode::not_a_filing, "PDF"},
      Row{"PK\x03\x04zip", ErrorCode::unsupported_input, "zip"},
      Row{std::string(600, '\0'), ErrorCode::not_a_filing, "binary"},
      Row{"<SEC-DOCU", ErrorCode::malformed_input, "cut off"},
  };
  for (const auto& [bytes, code, words] : rows) {
    const Error error = read_error(bytes);
    CHECK(error.code == code);
    CHECK(error.message.find(words) != std::string::npos);
  }
}

TEST_CASE("a letter that starts with a bracket is a text, not JSON") {
  CHECK(read("[Letterhead of Quill Harbor]\n\nDear holder,\n").documents.at(0).media == Media::plain_text);
}

TEST_CASE("input over the limit is refused before anything is read") {
  parse::Limits limits;
  limits.input_bytes = 100;
  CHECK(read_error(std::string(kSubmission), limits).code == ErrorCode::limit_exceeded);
}

TEST_CASE("documents over the limit are counted as not read") {
  parse::Limits limits;
  limits.documents = 1;
  const Filing filing = read(std::string(kSubmission), limits);
  CHECK(filing.documents.size() == 1);
  const Problem* problem = find_problem(filing, "limit-documents");
  REQUIRE(problem != nullptr);
  CHECK(problem->incomplete);
  CHECK(filing.unclaimed.size() == 1);
}

TEST_CASE("bytes before, between and after the parts of a submission are listed as unclaimed") {
  const std::string before = "From archive@example.org\n";
  const Filing leading = read(before + std::string(kSubmission));
  REQUIRE(leading.unclaimed.size() == 1);
  CHECK(leading.bytes_of(leading.unclaimed[0]) == before);
  CHECK(find_problem(leading, "leading-bytes") != nullptr);
  CHECK(leading.documents.size() == 2);

  const Filing between =
      read(replaced(kSubmission, "</DOCUMENT>\n<DOCUMENT>", "</DOCUMENT>\nloose\nlines\n<DOCUMENT>"));
  REQUIRE(between.unclaimed.size() == 1);
  CHECK(between.bytes_of(between.unclaimed[0]) == "loose\nlines\n");

  const Filing after = read(std::string(kSubmission) + "\nlast words");
  REQUIRE(after.unclaimed.size() == 1);
  CHECK(after.bytes_of(after.unclaimed[0]) == "last words");
}

TEST_CASE("a document may talk about EDGAR's tags") {
  const std::string body =
      "The </DOCUMENT> tag in a line, and on its own:\n"
      "</DOCUMENT>\n"
      "more text\n"
      "<DOCUMENT>\n"
      "not a type\n"
      "<TEXT>\n"
      "</TEXT>\n"
      "</SEC-DOCUMENT>\n"
      "the end\n";
  const Filing filing =
      read(of_documents({"<TYPE>8-K\n<TEXT>\n" + body + "</TEXT>\n", "<TYPE>EX-1\n<TEXT>\nb\n</TEXT>\n"}));
  REQUIRE(filing.documents.size() == 2);
  CHECK(filing.bytes_of(filing.documents[0].body) == body);
  CHECK(find_problem(filing, "stray-tag") != nullptr);
  CHECK_FALSE(is_incomplete(filing));
  CHECK(filing.unclaimed.empty());
}

TEST_CASE("a document that is not closed ends where the next begins, and says so") {
  const Filing next = read(replaced(kSubmission, "</DOCUMENT>\n<DOCUMENT>", "<DOCUMENT>"));
  REQUIRE(next.documents.size() == 2);
  CHECK(next.bytes_of(next.documents[0].body) == "<HTML><BODY><P>Report</P></BODY></HTML>\n");
  REQUIRE(find_problem(next, "document-not-closed") != nullptr);
  CHECK(is_incomplete(next));

  const Filing last = read(replaced(kSubmission, "</DOCUMENT>\n</SEC-DOCUMENT>", "</SEC-DOCUMENT>"));
  REQUIRE(last.documents.size() == 2);
  CHECK(find_problem(last, "document-not-closed") != nullptr);
  CHECK(find_problem(last, "truncated") == nullptr);
}

TEST_CASE("missing <TEXT> and </TEXT> are named") {
  const Filing no_end = read(of_documents({"<TYPE>8-K\n<TEXT>\nabc\n"}));
  CHECK(find_problem(no_end, "text-not-closed") != nullptr);
  CHECK(no_end.bytes_of(no_end.documents.at(0).body) == "abc\n");
  const Filing no_text = read(of_documents({"<TYPE>8-K\n<SEQUENCE>1\n"}));
  CHECK(find_problem(no_text, "text-missing") != nullptr);
  CHECK(no_text.documents.at(0).media == Media::empty);
}

TEST_CASE("inner wrappers are taken off the body") {
  for (const std::string_view name : {"PDF", "XML", "XBRL", "JSON"}) {
    const std::string tag(name);
    const Filing filing = read(of_documents({"<TYPE>EX-1\n<TEXT>\n<" + tag + ">\ninner\n</" + tag + ">\n</TEXT>\n"}));
    CHECK(filing.bytes_of(filing.documents.at(0).body) == "inner\n");
    CHECK(filing.problems.empty());
  }
  const Filing open = read(of_documents({"<TYPE>EX-1\n<TEXT>\n<XBRL>\ninner\n</TEXT>\n"}));
  CHECK(open.bytes_of(open.documents.at(0).body) == "inner\n");
  CHECK(find_problem(open, "wrapper-not-closed") != nullptr);
  const Filing table = read(of_documents({"<TYPE>EX-1\n<TEXT>\n<TABLE>\n<S> <C>\n</TABLE>\n</TEXT>\n"}));
  CHECK(table.bytes_of(table.documents.at(0).body).substr(0, 7) == "<TABLE>");
}

TEST_CASE("media are decided by bytes") {
  CHECK(media_of("<!DOCTYPE html>\n<html></html>\n") == Media::html);
  CHECK(media_of("<?xml version=\"1.0\"?>\n<!-- c --><html xmlns=\"x\"></html>\n") == Media::html);
  CHECK(media_of("<P>Exhibit</P>\n") == Media::html);
  CHECK(media_of("<!-- made by hand --><font size=2>Exhibit</font>\n") == Media::html);
  CHECK(media_of("<?xml version=\"1.0\"?><R><title>a</title></R>\n") == Media::xml);
  CHECK(media_of("<ownershipDocument>\n</ownershipDocument>\n") == Media::xml);
  CHECK(media_of("<PAGE>\n<TABLE>\n<S>   <C>\nRevenue 5\n</TABLE>\n<a@example.org> <1>\n") == Media::plain_text);
  CHECK(media_of("begin 644 a.jpg\n#0V%T\n`\nend\n") == Media::uuencoded);
  CHECK(media_of("begin with the end in mind\n") == Media::plain_text);
  CHECK(media_of(std::string_view("a\0b\1c\2d\3", 8)) == Media::binary);
  CHECK(media_of(" \n\n") == Media::empty);
}

TEST_CASE("parts that EDGAR adds are not the filer's") {
  const Filing filing = read(of_documents({"<TYPE>8-K\n<TEXT>\na\n</TEXT>\n", "<TYPE>XML\n<TEXT>\na\n</TEXT>\n",
                                           "<TYPE>ZIP\n<TEXT>\na\n</TEXT>\n", "<TYPE>EXCEL\n<TEXT>\na\n</TEXT>\n",
                                           "<TYPE>JSON\n<TEXT>\na\n</TEXT>\n", "<TYPE>GRAPHIC\n<TEXT>\na\n</TEXT>\n"}));
  std::vector<bool> from_filer;
  for (const Document& document : filing.documents) from_filer.push_back(document.from_filer);
  CHECK(from_filer == std::vector<bool>{true, false, false, false, false, true});
}

TEST_CASE("uuencoded files are checked line by line") {
  const auto with = [](std::string_view lines) {
    return read(of_documents({"<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a.jpg\n" + std::string(lines) + "</TEXT>\n"}));
  };
  CHECK(with("#0V%T\n`\nend\n").problems.empty());
  CHECK(with("#0V%T\n\nend\n").problems.empty());
  CHECK(with("#0V$\n \nend\n").problems.empty());

  const Filing odd = with("#0V%T\n#0v%T\n`\nend\n");
  REQUIRE(find_problem(odd, "uuencode-damaged") != nullptr);
  CHECK(odd.bytes_of(find_problem(odd, "uuencode-damaged")->span) == "#0v%T");
  CHECK(find_problem(with("#0V%TABCD\n`\nend\n"), "uuencode-damaged") != nullptr);
  CHECK(find_problem(with("#```T\n#0V$\n`\nend\n"), "uuencode-damaged") != nullptr);
  CHECK(find_problem(with("#0V%T\n`\n#0V%T\nend\n"), "uuencode-damaged") != nullptr);
  CHECK(find_problem(with("#0V%T\n"), "uuencode-damaged") != nullptr);
}

TEST_CASE("dashes escaped by the envelope are undone in uuencoded lines") {
  const std::string line = "-" + std::string(20, 'A');
  const std::string submission =
      of_documents({"<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a.jpg\n- " + line + "\n`\nend\n</TEXT>\n"});
  CHECK(read(in_pem(submission)).problems.empty());
  CHECK(find_problem(read(submission), "uuencode-damaged") != nullptr);
}

TEST_CASE("the primary document is the one of the submission's type, else the first in sequence") {
  const std::string header = "<SEC-DOCUMENT>x\n<SEC-HEADER>x\nCONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n";
  const std::string exhibit = "<DOCUMENT>\n<TYPE>EX-1\n<SEQUENCE>2\n<TEXT>\na\n</TEXT>\n</DOCUMENT>\n";
  const std::string form = "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>3\n<TEXT>\na\n</TEXT>\n</DOCUMENT>\n";
  const std::string first = "<DOCUMENT>\n<TYPE>8-K/X\n<SEQUENCE>1\n<TEXT>\na\n</TEXT>\n</DOCUMENT>\n";
  CHECK(*read(header + exhibit + form + "</SEC-DOCUMENT>\n").primary == 1);
  CHECK(*read(header + exhibit + first + "</SEC-DOCUMENT>\n").primary == 1);
  CHECK(*read(header + exhibit + "</SEC-DOCUMENT>\n").primary == 0);
}

TEST_CASE("filer codes and passwords in XML documents are masked") {
  const std::string secret = "s3cr#tQ9";
  for (const std::string& element :
       {"<ccc>" + secret + "</ccc>", "<com:filerCcc>" + secret + "</com:filerCcc>",
        "<LOGIN-PASSWORD>\n" + secret + "\n</LOGIN-PASSWORD>", "<filer cik=\"0009999999\" ccc=\"" + secret + "\"/>",
        "<filer ccc = '" + secret + "'>x</filer>", "<apiToken value=\"" + secret + "\"/>",
        "<ccc><![CDATA[" + secret + "]]></ccc>", "<ccc a='1'>" + secret + "</ccc>", std::string("<ccc/>")}) {
    const std::string before = "<?xml version=\"1.0\"?>\n<edgarSubmission>\n<cik>0009999999</cik><access>open</access>";
    const Filing filing = read(before + element + "<period>x</period></edgarSubmission>\n");
    CHECK(filing.sources[0]->bytes.find(secret) == std::string::npos);
    CHECK(filing.sources[0]->bytes.substr(0, before.size()) == before);
    CHECK(filing.sources[0]->bytes.find("<period>x</period>") != std::string::npos);
  }
}

TEST_CASE("a stray end tag where the header should be is unclaimed, and the header below is read") {
  const Filing filing = read(
      "<SEC-DOCUMENT>0009999999-17-000001.txt : 20170308\n</DOCUMENT>\n<SEC-HEADER>x\nCONFORMED SUBMISSION TYPE:\t8-K\n"
      "</SEC-HEADER>\n</SEC-DOCUMENT>\n");
  CHECK(text_of(filing, filing.header.submission_type) == "8-K");
  REQUIRE(filing.unclaimed.size() == 1);
  CHECK(filing.bytes_of(filing.unclaimed[0]) == "</DOCUMENT>\n");
}

TEST_CASE("a uuencoded file is compared with its file name, and nothing may follow its end") {
  const auto document = [](std::string_view name, std::string_view behind) {
    return "<DOCUMENT>\n<TYPE>GRAPHIC\n<FILENAME>" + std::string(name) +
           "\n<TEXT>\nbegin 644 Lamp.jpg\n#0V%T\n`\nend\n" + std::string(behind) + "</TEXT>\n</DOCUMENT>\n";
  };
  CHECK(read(document("lamp.jpg", "\n")).problems.empty());
  const Filing renamed = read(document("chair.jpg", ""));
  const Problem* name = find_problem(renamed, "uuencode-name-differs");
  REQUIRE(name != nullptr);
  CHECK_FALSE(name->incomplete);
  CHECK(renamed.bytes_of(name->span) == "Lamp.jpg");
  const Filing followed = read(document("lamp.jpg", "more\n"));
  const Problem* rest = find_problem(followed, "uuencode-followed");
  REQUIRE(rest != nullptr);
  CHECK(followed.bytes_of(rest->span) == "more\n");
  const Filing open = read("<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a.jpg\n#0V%T\n</TEXT>\n</DOCUMENT>\n");
  CHECK(find_problem(open, "uuencode-damaged") != nullptr);
}
