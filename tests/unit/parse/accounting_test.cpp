// Byte accounting: what no node claims is listed, wherever it stands.
#include "parse/accounting.h"

#include <string>
#include <vector>

#include "parse/parse.h"
#include "support/catch.h"

namespace prefile::parse {
namespace {

struct Place {
  std::string before, in_header, between, in_tags, after_documents, behind;
};

std::string submission(const Place& junk) {
  return junk.before + "<SEC-DOCUMENT>0000000001-00-000001.txt : 20170308\n" +
         "<SEC-HEADER>0000000001-00-000001.hdr.sgml : 20170308\nACCESSION NUMBER:\t\t0000000001-00-000001\n" +
         "CONFORMED SUBMISSION TYPE:\t8-K\n" + junk.in_header + "FILED AS OF DATE:\t\t20170308\n\nFILER:\n\n" +
         "\tCOMPANY DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\tLARKSPUR MILLS INC\n</SEC-HEADER>\n" + junk.between +
         "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n" + junk.in_tags +
         "<FILENAME>a.txt\n<TEXT>\nWords of the report.\n</TEXT>\n</DOCUMENT>\n" + junk.after_documents +
         "</SEC-DOCUMENT>\n" + junk.behind;
}

std::vector<std::string> unclaimed_of(const std::string& bytes) {
  auto filing = parse_filing("junk.txt", bytes);
  REQUIRE(filing.has_value());
  std::vector<std::string> found;
  for (const Span& span : filing.value().unclaimed) found.emplace_back(filing.value().bytes_of(span));
  return found;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) all += part + "|";
  return all;
}

}  // namespace

TEST_CASE("every byte of a clean submission is claimed") { CHECK(joined(unclaimed_of(submission({}))) == ""); }

TEST_CASE("junk is listed as unclaimed at each place where it can stand") {
  const std::string junk = "qqq zzz";
  const std::vector<std::pair<std::string, std::string Place::*>> places{
      {"before the submission", &Place::before},    {"between header and document", &Place::between},
      {"among a document's tags", &Place::in_tags}, {"behind the documents", &Place::after_documents},
      {"behind the submission", &Place::behind},    {"in the header", &Place::in_header}};
  for (const auto& [name, member] : places) {
    INFO(name);
    Place place;
    place.*member = junk + "\n";
    const std::vector<std::string> found = unclaimed_of(submission(place));
    CHECK(joined(found).find(junk) != std::string::npos);
    CHECK(found.size() == 1);
  }
}

TEST_CASE("what stands between a text and the end of its document is read as text, and said") {
  const std::string bytes = submission({});
  const std::size_t end = bytes.find("</DOCUMENT>");
  auto filing = parse_filing("junk.txt", bytes.substr(0, end) + "qqq zzz\n" + bytes.substr(end));
  REQUIRE(filing.has_value());
  CHECK(filing.value().unclaimed.empty());
  REQUIRE(filing.value().problems.size() == 1);
  CHECK(filing.value().problems[0].code == "text-not-closed");
}

TEST_CASE("the message header of PEM is envelope, not junk") {
  const std::string pem =
      "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nOriginator-Key-Asymmetric:\n "
      "MFgwCgYEVQgBAQ\n\n";
  const std::string end = "-----END PRIVACY-ENHANCED MESSAGE-----\n";
  CHECK(joined(unclaimed_of(pem + submission({}) + end)) == "");
}

TEST_CASE("text of a submission XML that nothing reads is listed as unclaimed") {
  const auto xml = [](const std::string& in_header, const std::string& in_document) {
    return "<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<edgarSubmission "
           "xmlns=\"http://www.sec.gov/edgar/coreg\"><submissionType>8-K</submissionType>" +
           in_header +
           "<filers><filer><filerId>9999902</filerId><filerCcc>abcd*123</filerCcc></filer></"
           "filers><documents><document>"
           "<conformedName>a.htm</conformedName><conformedDocumentType>8-K</conformedDocumentType><contents>"
           "PHA+V29yZHMuPC9wPg==</contents>" +
           in_document + "</document></documents></edgarSubmission>\n";
  };
  CHECK(joined(unclaimed_of(xml("", ""))) == "");
  CHECK(joined(unclaimed_of(xml("qqq zzz", ""))) == "qqq zzz|");
  CHECK(joined(unclaimed_of(xml("", "<note>qqq zzz</note>"))) == "qqq zzz|");
  CHECK(joined(unclaimed_of(xml("<![CDATA[qqq]]>", ""))) == "<![CDATA[qqq]]>|");
}

TEST_CASE("a filing.toml is claimed line by line") {
  Filing filing;
  filing.container = Container::folder;
  const std::string toml = "# a draft\nform = \"8-K\"\nitems = [\n  \"8.01\",\n  qqq\n]\n";
  filing.sources.push_back(std::make_unique<Source>(Source{"draft/filing.toml", toml}));
  const auto item = static_cast<std::uint32_t>(toml.find("8.01"));
  filing.header.fields.push_back({{"items", {0, 24, 29}}, {"8.01", {0, item, item + 4}}, ""});
  const std::vector<Span> unclaimed = find_unclaimed(filing);
  REQUIRE(unclaimed.size() == 1);
  CHECK(filing.bytes_of(unclaimed[0]) == "qqq");
}

TEST_CASE("a decoded document's bytes are claimed by the document, others of its source are not") {
  auto parsed = parse_filing("one.txt", submission({}));
  REQUIRE(parsed.has_value());
  Filing filing = std::move(parsed).value();
  filing.sources.push_back(std::make_unique<Source>(Source{"decoded", "left over\nThe document.\n"}));
  filing.documents[0].body = {1, 10, 23};
  const std::vector<Span> unclaimed = find_unclaimed(filing);
  REQUIRE(unclaimed.size() == 1);
  CHECK(filing.bytes_of(unclaimed[0]) == "left over");
}

}  // namespace prefile::parse
