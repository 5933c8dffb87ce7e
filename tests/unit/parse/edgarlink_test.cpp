// Submission XML: header, decoded documents with their own bytes, secrets, damage, bulk submissions.
#include "parse/edgarlink.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "parse/parse.h"
#include "support/catch.h"
#include "unit/parse/container_reading.h"

namespace prefile {
namespace {

constexpr std::string_view kSecret = "q7#zR2@k";

std::string encode(std::string_view bytes) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const auto byte = [&](std::size_t offset) {
      return at + offset < bytes.size() ? static_cast<unsigned char>(bytes[at + offset]) : 0U;
    };
    const std::uint32_t bits = byte(0) << 16U | byte(1) << 8U | byte(2);
    for (std::uint32_t digit = 0; digit < 4; ++digit) {
      const bool is_padding = digit > bytes.size() - at;
      out += is_padding ? '=' : kDigits[bits >> (18 - 6 * digit) & 63U];
    }
  }
  return out;
}

std::string document(std::string_view type, std::string_view name, std::string_view bytes) {
  return "<m:document>\n<m:conformedName>" + std::string(name) + "</m:conformedName>\n<m:conformedDocumentType>" +
         std::string(type) +
         "</m:conformedDocumentType>\n<m:description>Made up &amp; short</m:description>\n<m:contents>" +
         encode(bytes) + "\n</m:contents>\n</m:document>\n";
}

constexpr std::string_view kBody =
    "<html><body>\n<p>FORM 8-K</p>\n<p>Item 8.01 Other Events</p>\n<p>Willow Fen Corp. sold a "
    "mill.</p></body></html>\n";

/// A submission of a company that is not, with these elements after the filer and these documents.
std::string submission(std::string_view documents, std::string_view more = "") {
  return "<?xml version=\"1.0\"?>\n<s:edgarSubmission xmlns:s=\"http://www.sec.gov/edgar/coreg\" "
         "xmlns:m=\"http://www.sec.gov/edgar/common\">\n<s:liveTestFlag>TEST</s:liveTestFlag>\n"
         "<s:submissionType>8-K</s:submissionType>\n<s:filer>\n<s:filerId>9999902</s:filerId>\n<s:filerCcc>" +
         std::string(kSecret) + "</s:filerCcc>\n<s:fileNumber>001-99902</s:fileNumber>\n</s:filer>\n" +
         std::string(more) +
         "<s:periodOfReport>3-8-2017</s:periodOfReport>\n<s:items><s:item>8.01</s:item><s:item>9.01</s:item></"
         "s:items>\n"
         "<s:documents>\n" +
         std::string(documents) + "</s:documents>\n</s:edgarSubmission>\n";
}

std::string usual() {
  return submission(document("8-K", "fen8k.htm", kBody) + document("EX-99.1", "fen991.txt", "Willow Fen sells.\n"));
}

Filing parsed(std::string xml, const parse::Limits& limits = {}) {
  Result<Filing> filing = parse::parse_filing("draft.xml", std::move(xml), limits);
  if (!filing) FAIL("not read: " << filing.error().message);
  return std::move(filing).value();
}

std::vector<std::string> codes_of(const Filing& filing) {
  std::vector<std::string> codes;
  for (const Problem& problem : filing.problems) codes.push_back(problem.code);
  return codes;
}

/// Every span of the model must lie in its source, and the secret nowhere.
void check_sound(const Filing& filing) {
  const auto is_inside = [&](Span span) {
    return span.source < filing.sources.size() && span.start <= span.end &&
           span.end <= filing.sources[span.source]->bytes.size();
  };
  for (const auto& source : filing.sources) REQUIRE(source->bytes.find(kSecret) == std::string::npos);
  for (const HeaderField& field : filing.header.fields) {
    REQUIRE(field.value.value.find(kSecret) == std::string::npos);
    REQUIRE(is_inside(field.value.span));
  }
  for (const Document& each : filing.documents) {
    REQUIRE(is_inside(each.whole));
    REQUIRE(is_inside(each.body));
  }
  for (const Problem& problem : filing.problems) {
    REQUIRE(is_inside(problem.span));
    REQUIRE(problem.message.find(kSecret) == std::string::npos);
  }
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

}  // namespace

TEST_CASE("the header of a submission XML fills the same model as a disseminated one") {
  const Filing filing = parsed(usual());
  CHECK(filing.container == Container::edgarlink_xml);
  CHECK(filing.header.present);
  CHECK(filing.header.dialect == "xml");
  CHECK(filing.form == "8-K");
  CHECK(test::text_of(filing, filing.header.submission_type) == "8-K");
  REQUIRE(filing.header.period.has_value());
  CHECK(filing.header.period->value == "20170308");
  CHECK(filing.bytes_of(filing.header.period->span) == "3-8-2017");
  REQUIRE(filing.header.filers.size() == 1);
  const Filer& filer = filing.header.filers[0];
  CHECK(filer.role.value == "FILER");
  REQUIRE(filer.cik.has_value());
  CHECK(filer.cik->value == "0009999902");
  CHECK(filing.bytes_of(filer.cik->span) == "9999902");
  CHECK(test::text_of(filing, filer.file_number) == "001-99902");
  REQUIRE(filing.header.items.size() == 2);
  CHECK(filing.header.items[1].text.value == "9.01");
  CHECK(filing.problems.empty());
  const auto flag = std::find_if(filing.header.fields.begin(), filing.header.fields.end(),
                                 [](const HeaderField& each) { return each.label.value == "liveTestFlag"; });
  REQUIRE(flag != filing.header.fields.end());
  CHECK(flag->value.value == "TEST");
  CHECK(flag->block.empty());
}

TEST_CASE("each document is decoded into a source of its own and read like any other") {
  const Filing filing = parsed(usual());
  REQUIRE(filing.documents.size() == 2);
  REQUIRE(filing.sources.size() == 3);
  CHECK(filing.sources[1]->name == "draft.xml/fen8k.htm");
  CHECK(filing.sources[1]->bytes == kBody);
  const Document& main = filing.documents[0];
  CHECK(filing.primary_document() == &main);
  CHECK(main.media == Media::html);
  CHECK(main.body == Span{1, 0, static_cast<std::uint32_t>(kBody.size())});
  CHECK(main.whole.source == 0);
  CHECK(filing.bytes_of(main.whole).starts_with("<m:document>"));
  CHECK(filing.bytes_of(main.whole).ends_with("</m:document>"));
  CHECK(main.text.visible.text().find("Willow Fen Corp. sold a mill.") != std::string_view::npos);
  CHECK(test::text_of(filing, main.type) == "8-K");
  CHECK(test::text_of(filing, main.filename) == "fen8k.htm");
  REQUIRE(main.description.has_value());
  CHECK(main.description->value == "Made up & short");
  CHECK(main.sequence->value == "1");
  CHECK(filing.documents[1].media == Media::plain_text);
  CHECK(filing.documents[1].sequence->value == "2");
  REQUIRE(filing.items.size() == 1);
  CHECK(filing.span_of(filing.items[0].heading).source == 1);
}

TEST_CASE("prefixes and namespaces of other submissions change nothing") {
  const Filing plain = parsed(usual());
  const auto renamed = [](const std::string& with_colon, const std::string& declaration) {
    std::string xml = replaced(replaced(usual(), "<s:", "<" + with_colon), "</s:", "</" + with_colon);
    return xml.replace(xml.find("xmlns:s="), 8, declaration);
  };
  for (const std::string& xml :
       {renamed("", "xmlns="), renamed("ns12:", "xmlns:ns12="), replaced(usual(), "edgar/coreg", "edgar/coregfee"),
        replaced(usual(), "edgar/coreg", "edgar/subjectgroup"),
        replaced(usual(), "http://www.sec.gov/edgar/coreg", "urn:elsewhere")}) {
    CAPTURE(xml.substr(0, 200));
    const Filing filing = parsed(xml);
    CHECK(filing.container == Container::edgarlink_xml);
    CHECK(filing.documents.size() == plain.documents.size());
    CHECK(filing.header.fields.size() == plain.header.fields.size());
    CHECK(filing.header.filers.size() == 1);
    CHECK(filing.items.size() == plain.items.size());
  }
}

TEST_CASE("co-registrants, a subject company and a payer of fees are told apart") {
  Filing filing = parsed(submission("",
                                    "<s:coregs><s:filer><s:filerId>9999903</s:filerId><s:filerCcc>x</s:filerCcc>"
                                    "</s:filer><s:filer><s:filerId>9999904</s:filerId></s:filer></s:coregs>"
                                    "<s:fee><s:filer><s:filerId>77</s:filerId></s:filer></s:fee>"));
  REQUIRE(filing.header.filers.size() == 3);
  CHECK(filing.header.filers[2].cik->value == "0009999904");
  CHECK(filing.header.filers[1].role.value == "FILER");
  filing = parsed(submission("",
                             "<s:subCompanyFiler><s:filerId>9999905</s:filerId><s:filerName>Ash Glen Ltd</s:filerName>"
                             "<s:irsNumber>99-9999905</s:irsNumber></s:subCompanyFiler>"));
  REQUIRE(filing.header.filers.size() == 2);
  CHECK(filing.header.filers[0].role.value == "FILED BY");
  CHECK(filing.header.filers[1].role.value == "SUBJECT COMPANY");
  CHECK(filing.header.filers[1].name->value == "Ash Glen Ltd");
  CHECK(filing.header.filers[1].irs_number->value == "99-9999905");
}

TEST_CASE("codes stand nowhere in what is kept of a submission XML") {
  const std::string inner = "<?xml version='1.0'?><ownershipDocument><rptOwnerCcc>" + std::string(kSecret) +
                            "</rptOwnerCcc></ownershipDocument>";
  const Filing filing = parsed(submission(document("8-K", "fen8k.htm", kBody) + document("EX-99", "own.xml", inner)));
  check_sound(filing);
  CHECK(filing.sources[2]->bytes.find("<rptOwnerCcc>********</rptOwnerCcc>") != std::string::npos);
  CHECK(filing.sources[0]->bytes.find(encode(inner)) == std::string::npos);
  const auto code = std::find_if(filing.header.fields.begin(), filing.header.fields.end(),
                                 [](const HeaderField& each) { return each.label.value == "filerCcc"; });
  REQUIRE(code != filing.header.fields.end());
  CHECK(code->value.value.empty());
}

TEST_CASE("an encoded XML document without codes stays as it is in the input") {
  const std::string inner = "<?xml version='1.0'?><informationTable><cusip>000000AA1</cusip></informationTable>";
  const Filing filing = parsed(submission(document("8-K", "fen8k.htm", kBody) + document("EX-99", "table.xml", inner)));
  CHECK(filing.sources[0]->bytes.find(encode(inner)) != std::string::npos);
  CHECK(filing.sources[2]->bytes == inner);
}

TEST_CASE("codes that a text or an HTML document quotes stand nowhere either") {
  const std::string quote = "we wrote <filerCcc>" + std::string(kSecret) + "</filerCcc> there\n";
  const std::string shown = "<html><p>&lt;ccc&gt;" + std::string(kSecret) + "&lt;/ccc&gt;</p></html>";
  const Filing filing = parsed(submission(document("8-K", "fen8k.htm", kBody) + document("EX-99.1", "a.txt", quote) +
                                          document("EX-99.2", "b.htm", shown)));
  check_sound(filing);
  CHECK(filing.sources[2]->bytes == "we wrote <filerCcc>********</filerCcc> there\n");
  CHECK(filing.sources[0]->bytes.find(encode(quote).substr(0, 20)) == std::string::npos);
  CHECK(filing.sources[0]->bytes.find(encode(kBody)) != std::string::npos);
}

TEST_CASE("a document in UTF-16 inside a submission XML is read as its text, and said") {
  const auto wide = [](std::string_view text) {
    std::string bytes = "\xFF\xFE";
    for (const char c : text) bytes += {c, '\0'};
    return bytes;
  };
  const std::string xml =
      "<?xml version='1.0' encoding='UTF-16'?><informationTable><value>5</value></informationTable>";
  const Filing filing = parsed(submission(document("8-K", "fen8k.htm", wide(kBody)) +
                                          document("INFORMATION TABLE", "table.xml", wide(xml)) +
                                          document("EX-99", "mark.txt", "\xEF\xBB\xBFWords.\n")));
  CHECK(codes_of(filing) == std::vector<std::string>{"utf-16", "utf-16"});
  CHECK(filing.problems[0].message.starts_with("'fen8k.htm': "));
  CHECK(filing.problems[1].span.source == 2);
  CHECK(filing.sources[1]->bytes == kBody);
  CHECK(filing.documents[0].media == Media::html);
  CHECK(filing.items.size() == 1);
  REQUIRE(filing.documents[1].xml != nullptr);
  CHECK(filing.documents[1].xml->text_of(filing.documents[1].xml->nodes[1].text) == "5");
  CHECK(filing.documents[2].body.start == 3);
  // And the submission itself in UTF-16, as its declaration says.
  const std::string whole = replaced(usual(), "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>");
  const Filing all_wide = parsed(wide(whole));
  CHECK(codes_of(all_wide) == std::vector<std::string>{"utf-16"});
  CHECK(all_wide.documents.size() == 2);
}

TEST_CASE("damaged base64 is a problem at its place, and what stands before it is kept") {
  const std::string good = encode(kBody);
  const std::string xml = replaced(usual(), good, good.substr(0, 40) + "?" + good.substr(41));
  const Filing filing = parsed(xml);
  REQUIRE(codes_of(filing) == std::vector<std::string>{"base64-damaged"});
  CHECK(filing.problems[0].incomplete);
  CHECK(filing.problems[0].span.start == xml.find('?', 10 + xml.find("<m:contents>")));
  CHECK(filing.sources[1]->bytes == kBody.substr(0, 30));
  CHECK(filing.documents.size() == 2);
}

TEST_CASE("a document without contents, too many documents and too many bytes are problems") {
  const std::string lacking = "<m:document><m:conformedName>a.txt</m:conformedName></m:document>";
  const std::string empty = "<m:document><m:conformedName>a.txt</m:conformedName><m:contents/></m:document>";
  for (const std::string& each : {lacking, empty, replaced(empty, "<m:contents/>", "<m:contents> \n</m:contents>")}) {
    const Filing filing = parsed(submission(document("8-K", "fen8k.htm", kBody) + each));
    CHECK(codes_of(filing) == std::vector<std::string>{"contents-missing"});
    CHECK(filing.problems.at(0).incomplete);
  }
  parse::Limits limits;
  limits.documents = 1;
  CHECK(codes_of(parsed(usual(), limits)) == std::vector<std::string>{"limit-documents"});
  limits = {};
  limits.decoded_bytes = kBody.size() + 3;
  const Filing filing = parsed(usual(), limits);
  CHECK(codes_of(filing) == std::vector<std::string>{"limit-decoded-bytes"});
  CHECK(filing.sources[2]->bytes.empty());
}

TEST_CASE("an image or a PDF in a submission XML is binary") {
  const Filing filing =
      parsed(submission(document("8-K", "fen8k.htm", kBody) + document("GRAPHIC", "g.gif", "GIF89a....") +
                        document("EX-99", "b.pdf", "%PDF-1.7\n% text only so far\n")));
  CHECK(filing.documents[1].media == Media::binary);
  CHECK(filing.documents[2].media == Media::binary);
}

TEST_CASE("XML that is itself the form is the first document, with what it encodes after it") {
  const std::string xml =
      "<edgarSubmission xmlns=\"http://www.sec.gov/edgar/thirteenffiler\"><headerData><submissionType>13F-HR"
      "</submissionType><filerInfo><liveTestFlag>LIVE</liveTestFlag><filer><credentials><cik>9999906</cik><ccc>" +
      std::string(kSecret) +
      "</ccc></credentials></filer><periodOfReport>12-31-2020</periodOfReport></filerInfo></headerData><formData>"
      "<filer><cik>1</cik></filer></formData><documents xmlns:m='urn:m'>" +
      document("INFORMATION TABLE", "table.xml", "<informationTable><value>5</value></informationTable>") +
      "</documents></edgarSubmission>";
  const Filing filing = parsed(xml);
  CHECK(filing.form == "13F-HR");
  CHECK(filing.container == Container::edgarlink_xml);
  REQUIRE(filing.header.filers.size() == 1);
  CHECK(filing.header.filers[0].cik->value == "0009999906");
  CHECK(filing.header.period->value == "20201231");
  REQUIRE(filing.documents.size() == 2);
  REQUIRE(filing.documents[0].xml != nullptr);
  CHECK(filing.documents[0].xml->find_child(filing.documents[0].xml->root(), "formData") != nullptr);
  REQUIRE(filing.documents[1].xml != nullptr);
  CHECK(filing.documents[1].xml->source == 1);
  check_sound(filing);

  const Filing alone = parsed(
      "<edgarSubmission><submissionType>D</submissionType><testOrLive>TEST</testOrLive>"
      "<primaryIssuer><cik>9999907</cik></primaryIssuer></edgarSubmission>");
  CHECK(alone.container == Container::single_document);
  CHECK(alone.form == "D");
  CHECK(alone.documents.size() == 1);
}

TEST_CASE("a bulk submission gives each of its submissions") {
  const std::string first = usual();
  const std::string second = replaced(usual(), "9999902", "9999908");
  const std::string bulk =
      "<b:edgarBulkSubmission xmlns:b='http://www.sec.gov/edgar/bulkfiling'><b:attachments>"
      "<b:attachment><b:submissionName>one.xml</b:submissionName><b:contents>" +
      encode(first) + "</b:contents></b:attachment><b:attachment><b:contents>" + encode(second) +
      "</b:contents></b:attachment><b:attachment><b:contents>Zm9v*</b:contents></b:attachment>"
      "</b:attachments></b:edgarBulkSubmission>";
  const std::vector<parse::ParsedSubmission> parsed = parse::parse_filings("bulk.xml", bulk);
  REQUIRE(parsed.size() == 3);
  CHECK(parsed[0].name == "bulk.xml#1");
  REQUIRE(parsed[0].filing.has_value());
  CHECK((*parsed[0].filing).sources[0]->name == "bulk.xml/one.xml");
  CHECK((*parsed[0].filing).documents.size() == 2);
  check_sound(*parsed[0].filing);
  REQUIRE(parsed[1].filing.has_value());
  CHECK((*parsed[1].filing).header.filers[0].cik->value == "0009999908");
  check_sound(*parsed[1].filing);
  REQUIRE_FALSE(parsed[2].filing.has_value());
  CHECK(parsed[2].filing.error().message.find("base64") != std::string::npos);
  CHECK(codes_of(prefile::parsed(bulk)) == std::vector<std::string>{"concatenated"});
}

TEST_CASE("a submission XML cut anywhere gives no secret and never a complete filing") {
  const std::string xml = submission(document("8-K", "f.htm", "<html><p>A</p></html>"));
  const std::size_t root_end = xml.rfind('>') + 1;
  for (std::size_t size = 0; size < root_end; ++size) {
    CAPTURE(size);
    const Result<Filing> filing = parse::parse_filing("draft.xml", xml.substr(0, size));
    if (!filing) {
      REQUIRE(filing.error().message.find(kSecret) == std::string::npos);
      continue;
    }
    check_sound(*filing);
    REQUIRE(test::is_incomplete(*filing));
  }
}

TEST_CASE("a submission XML changed anywhere never breaks the reader") {
  const std::string xml = submission(document("8-K", "f.htm", "<html><p>A</p></html>"));
  std::uint32_t state = 12'345;
  const auto next = [&](std::size_t bound) {
    state = state * 1'664'525U + 1'013'904'223U;
    return static_cast<std::size_t>(state >> 8U) % bound;
  };
  constexpr std::string_view kBytes("<>&\"'/=!?-[]:;x0\0\x80\xFF\n", 21);
  for (int round = 0; round < 3'000; ++round) {
    std::string changed = xml;
    for (std::size_t edits = 1 + next(3); edits > 0; --edits) {
      const std::size_t at = next(changed.size());
      switch (next(4)) {
        case 0: changed.erase(at, 1 + next(20)); break;
        case 1: changed.insert(at, 1, kBytes[next(kBytes.size())]); break;
        case 2: changed[at] = kBytes[next(kBytes.size())]; break;
        default: changed.insert(at, changed.substr(next(changed.size()), next(60))); break;
      }
    }
    const Result<Filing> filing = parse::parse_filing("draft.xml", changed);
    if (!filing) continue;
    for (const Document& each : filing->documents) {
      REQUIRE(each.body.end <= filing->sources[each.body.source]->bytes.size());
      REQUIRE(each.whole.end <= filing->sources[0]->bytes.size());
    }
    for (const Problem& problem : filing->problems) {
      REQUIRE(problem.span.end <= filing->sources[problem.span.source]->bytes.size());
    }
  }
}

}  // namespace prefile
