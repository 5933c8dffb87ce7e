// Drafts: the documents of one filing as files, with and without a filing.toml.
#include "parse/draft.h"

#include <algorithm>

#include "parse/draft_files.h"
#include "parse/draft_inference.h"
#include "parse/draft_manifest.h"
#include "parse/parse.h"
#include "support/catch.h"
#include "support/packed.h"

using namespace prefile;
using parse::FileKind;
using parse::PackedFile;

namespace {

// Invented company.
const std::string kReport =
    "<html><body><p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>CURRENT REPORT</p>"
    "<p>Date of Report (Date of earliest event reported): March 7, 2017</p><p>QUILL HARBOR LAMPS INC</p>"
    "<p>(Exact name of registrant as specified in its charter)</p><p>Delaware</p>"
    "<p>(State or other jurisdiction of incorporation)</p><p>001-99999</p><p>(Commission File Number)</p>"
    "<p>Item 7.01. Regulation FD Disclosure.</p><p>A release is Exhibit 99.1.</p></body></html>";
const std::string kRelease = "<html><body><p>Exhibit 99.1</p><p>Quill Harbor sells a lamp</p></body></html>";
const std::string kManifest =
    "form = \"8-K\"  # \xC3\xA9\n"
    "period = 2017-03-07\n"
    "filing_date = \"2017-03-08\"\n"
    "items = [\"7.01\"]\n"
    "[[filer]]\n"
    "name = \"QUILL HARBOR LAMPS INC\"\n"
    "cik = '0009999999'\n"
    "irs_number = \"99-9999901\"\n"
    "file_number = \"001-99999\"\n"
    "state = \"DE\"\n"
    "fiscal_year_end = \"1231\"\n"
    "[[document]]\n"
    "file = \"report.htm\"\n"
    "type = \"8-K\"\n"
    "[[document]]\n"
    "file = \"texts/release.htm\"\n"
    "type = \"EX-99.1\"\n"
    "description = \"PRESS RELEASE\"\n";

Filing parsed(std::vector<PackedFile> files) {
  Result<Filing> filing = parse::parse_draft({"draft", Container::folder, std::move(files), {}}, {});
  if (!filing) FAIL(filing.error().message << " at " << filing.error().context);
  return std::move(filing).value();
}

Error refused(const std::string& manifest) {
  const Result<Filing> filing =
      parse::parse_draft({"draft", Container::folder, {{"filing.toml", manifest}, {"report.htm", kReport}}, {}}, {});
  REQUIRE_FALSE(filing.has_value());
  return filing.error();
}

const Problem* find_problem(const Filing& filing, std::string_view code, std::string_view words = "") {
  for (const Problem& problem : filing.problems) {
    if (problem.code == code && problem.message.find(words) != std::string::npos) return &problem;
  }
  return nullptr;
}

std::string type_of(const Filing& filing, std::size_t index) {
  const auto& type = filing.documents.at(index).type;
  return type.has_value() ? type->value : "(none)";
}

}  // namespace

TEST_CASE("a filing.toml gives header and documents, each value at its bytes") {
  const Filing filing = parsed({{"report.htm", kReport}, {"texts/release.htm", kRelease}, {"filing.toml", kManifest}});
  CHECK(filing.header.present);
  CHECK(filing.header.dialect == "toml");
  CHECK(filing.form == "8-K");
  REQUIRE(filing.filing_date.has_value());
  CHECK(format_iso_date(*filing.filing_date) == "2017-03-08");
  const auto shown = [&](const std::optional<Value>& value) {
    REQUIRE(value.has_value());
    CHECK(value->span.source == 0);
    return value->value + " @ " + std::string(filing.bytes_of(value->span));
  };
  CHECK(shown(filing.header.submission_type) == "8-K @ 8-K");
  CHECK(shown(filing.header.period) == "20170307 @ 2017-03-07");
  CHECK(shown(filing.header.filing_date) == "20170308 @ 2017-03-08");
  REQUIRE(filing.header.items.size() == 1);
  CHECK(filing.header.items[0].number == "7.01");
  CHECK(filing.bytes_of(filing.header.items[0].text.span) == "7.01");
  REQUIRE(filing.header.filers.size() == 1);
  CHECK(shown(filing.header.filers[0].cik) == "0009999999 @ 0009999999");
  CHECK(shown(filing.header.filers[0].state_of_incorporation) == "DE @ DE");
  REQUIRE(filing.documents.size() == 2);
  CHECK(type_of(filing, 0) == "8-K");
  CHECK(shown(filing.documents[1].description) == "PRESS RELEASE @ PRESS RELEASE");
  CHECK(filing.documents[1].filename->value == "release.htm");
  CHECK(filing.sources.at(2)->name == "draft/texts/release.htm");
  CHECK_FALSE(filing.documents[0].type_is_inferred);
  CHECK(filing.primary == 0U);
  CHECK(filing.cover.recognition.recognised);
  CHECK(filing.items.size() == 1);
  CHECK(filing.problems.empty());
  CHECK(filing.unclaimed.empty());
}

TEST_CASE("without a filing.toml types are inferred, and said") {
  const Filing filing = parsed(
      {{"report.htm", kReport}, {"a-release.htm", kRelease}, {"logo.gif", "GIF89a\1\2"}, {"ex23-1.txt", "Consent"}});
  CHECK_FALSE(filing.header.present);
  CHECK(filing.form == "8-K");
  REQUIRE(filing.documents.size() == 4);
  CHECK(type_of(filing, 0) == "EX-99.1");
  CHECK(type_of(filing, 1) == "EX-23.1");
  CHECK(type_of(filing, 2) == "GRAPHIC");
  CHECK(type_of(filing, 3) == "8-K");
  CHECK(filing.primary == 3U);
  CHECK(filing.documents[2].media == Media::binary);
  CHECK(filing.bytes_of(filing.documents[0].type->span) == "99.1");
  for (const Document& document : filing.documents) CHECK(document.type_is_inferred);
  CHECK(find_problem(filing, "inferred-type", "'a-release.htm' is taken as EX-99.1: its heading says so") != nullptr);
  CHECK(find_problem(filing, "inferred-type", "'ex23-1.txt' is taken as EX-23.1: its name says so") != nullptr);
  CHECK(find_problem(filing, "inferred-type", "'report.htm' is taken as 8-K: its cover page says so") != nullptr);
  CHECK(std::none_of(filing.problems.begin(), filing.problems.end(), [](const Problem& p) { return p.incomplete; }));
}

TEST_CASE("the exhibit number of a file name is read only when it is plain") {
  struct Row {
    std::string_view name;
    std::string_view type;
  };
  for (const Row& row :
       {Row{"ex99-1.htm", "EX-99.1"}, Row{"d123dex991.htm", "EX-99.1"}, Row{"Exhibit_10.2.htm", "EX-10.2"},
        Row{"ex-31_1.htm", "EX-31.1"}, Row{"ex1027.htm", "EX-10.27"}, Row{"ex21.htm", "EX-21"}, Row{"ex101.htm", ""},
        Row{"ex412.htm", ""}, Row{"text.htm", ""}, Row{"flex500000.htm", ""}, Row{"a_lab.xml", "EX-101.LAB"},
        Row{"a.xsd", "EX-101.SCH"}, Row{"Logo.JPG", "GRAPHIC"}}) {
    CAPTURE(row.name);
    CHECK(parse::type_from_name(row.name) == row.type);
  }
}

TEST_CASE("two covers, no cover and files that are no documents are each said") {
  const Filing two = parsed({{"a.htm", kReport}, {"b.htm", kReport}});
  REQUIRE(find_problem(two, "several-covers", "'b.htm'") != nullptr);
  CHECK(find_problem(two, "several-covers")->incomplete);
  const Filing none = parsed({{"a.htm", "<html>words</html>"}, {"b.htm", "<html>words</html>"}});
  REQUIRE(find_problem(none, "no-cover") != nullptr);
  CHECK(find_problem(none, "no-cover")->incomplete);
  const Filing rest = parsed({{"a.htm", kReport},
                              {".DS_Store", "x"},
                              {"notes.docx", "PK\x03\x04"},
                              {"old/a.htm", kReport},
                              {"more.zip", test::zip({{"x", "y"}})},
                              {"before.txt", "<SEC-DOCUMENT>x\n<SEC-HEADER>\n</SEC-HEADER>\n</SEC-DOCUMENT>\n"}});
  CHECK(rest.documents.size() == 1);
  CHECK(find_problem(rest, "file-not-filed", ".DS_Store") != nullptr);
  CHECK(find_problem(rest, "file-not-listed", "old/a.htm") != nullptr);
  CHECK(find_problem(rest, "submission-in-draft", "before.txt") != nullptr);
  REQUIRE(find_problem(rest, "nested-archive", "more.zip") != nullptr);
  CHECK(find_problem(rest, "nested-archive")->incomplete);
}

TEST_CASE("a listed file that is missing and a file that is not listed are said") {
  const Filing filing = parsed({{"report.htm", kReport}, {"extra.htm", kRelease}, {"filing.toml", kManifest}});
  const Problem* missing = find_problem(filing, "file-missing", "texts/release.htm");
  REQUIRE(missing != nullptr);
  CHECK(missing->incomplete);
  CHECK(filing.bytes_of(missing->span) == "texts/release.htm");
  CHECK(find_problem(filing, "file-not-listed", "extra.htm") != nullptr);
}

TEST_CASE("a filing.toml with a key of very many parts is refused before it is parsed") {
  std::string key = "a";
  for (int part = 0; part < 100'000; ++part) key += ".a";
  for (const std::string& toml : {key + " = 1\n", "x = {" + key + " = 1}\n", "# a.b\n[" + key + "]\n"}) {
    const auto filing =
        parse::parse_draft({"draft", Container::folder, {{"filing.toml", toml}, {"report.htm", kReport}}, {}}, {});
    REQUIRE_FALSE(filing.has_value());
    CHECK(filing.error().message.find("more parts") != std::string::npos);
  }
}

TEST_CASE("dots in texts and comments of a filing.toml are no parts of keys") {
  const std::string manifest =
      "form = \"8-K\" # a.b.c.d.e.f.g.h.i.j.k\n[[filer]]\nname = 'A. B. C. D. E. F. G. H. I. J.'\n";
  CHECK(parse::parse_draft({"draft", Container::folder, {{"filing.toml", manifest}, {"report.htm", kReport}}, {}}, {})
            .has_value());
}

TEST_CASE("what is wrong in a filing.toml is named with its place") {
  struct Row {
    std::string toml;
    std::string_view message;
    std::string_view place;
  };
  for (const Row& row :
       {Row{"form = \"8-K\"\nperoid = 2017-03-07\n", "did you mean 'period'", "draft/filing.toml:2:1"},
        Row{"form = 8\n", "'form' must be a text", "draft/filing.toml:1:8"},
        Row{"period = \"March\"\n", "'period' must be a date", "draft/filing.toml:1:10"},
        Row{"items = \"7.01\"\n", "'items' must be a list", "draft/filing.toml:1:9"},
        Row{"[filer]\nname = \"A\"\n", "a section [[filer]]", "draft/filing.toml:1:1"},
        Row{"[[filer]]\nirs = \"A\"\n", "unknown key 'irs'", "draft/filing.toml:2:1"},
        Row{"[[document]]\ntype = \"8-K\"\n", "must name its file", "draft/filing.toml:1:1"},
        Row{"[[document]]\nfile = \"a\"\n[[document]]\nfile = \"a\"\n", "listed twice", "draft/filing.toml:3:1"},
        Row{"form = \n", "", "draft/filing.toml:1:"}}) {
    const Error error = refused(row.toml);
    CAPTURE(row.toml, error.message, error.context);
    CHECK(error.code == ErrorCode::bad_configuration);
    CHECK(error.message.find(row.message) != std::string::npos);
    CHECK(error.context.substr(0, row.place.size()) == row.place);
  }
  const Error secret = refused("[[filer]]\nname = \"A\"\nccc = \"hush#1ab\"\n");
  CHECK(secret.message.find("no code or password") != std::string::npos);
  CHECK((secret.message + secret.context).find("hush") == std::string::npos);
}

TEST_CASE("a draft without any document is an error") {
  const Result<Filing> filing = parse::parse_draft({"draft", Container::folder, {{"a.docx", "x"}}, {}}, {});
  REQUIRE_FALSE(filing.has_value());
  CHECK(filing.error().code == ErrorCode::empty_input);
}

TEST_CASE("a folder is one draft or a collection by what it holds") {
  const auto groups = [](std::vector<parse::FileEntry> files) {
    std::string text;
    const parse::Grouping grouping = parse::group_files(files);
    for (const parse::FileGroup& group : grouping.groups) {
      text += group.is_draft ? "draft '" + group.folder + "':" : "file:";
      for (const std::size_t index : group.files) text += " " + files[index].path;
      text += "\n";
    }
    for (const std::size_t index : grouping.left_out) text += "left out: " + files[index].path + "\n";
    return text;
  };
  using Kind = FileKind;
  CHECK(groups({{"8k.htm", Kind::html}, {"logo.gif", Kind::graphic}, {"old/8k.htm", Kind::html}}) ==
        "draft '': 8k.htm logo.gif old/8k.htm\n");
  CHECK(groups({{"8k.htm", Kind::html}, {"a.txt", Kind::submission}, {"logo.gif", Kind::graphic}}) ==
        "file: 8k.htm\nfile: a.txt\nleft out: logo.gif\n");
  CHECK(groups({{"8k.htm", Kind::html}, {"a.txt", Kind::submission}, {"filing.toml", Kind::manifest}}) ==
        "draft '': 8k.htm a.txt filing.toml\n");
  CHECK(groups({{"a.txt", Kind::submission},
                {"b.zip", Kind::archive},
                {"x/8k.txt", Kind::report},
                {"y/z/8k.htm", Kind::html}}) ==
        "file: a.txt\nfile: b.zip\ndraft 'x': x/8k.txt\ndraft 'y/z': y/z/8k.htm\n");
  CHECK(groups({{"readme.txt", Kind::plain_text}, {"x/a.txt", Kind::submission}}) ==
        "file: readme.txt\nfile: x/a.txt\n");
}

TEST_CASE("an archive is read as a folder would be") {
  const auto names = [](const std::string& bytes) {
    std::string text;
    for (const auto& each : parse::parse_filings("in.zip", bytes)) {
      text += each.name +
              (each.filing ? " " + std::string(name_of(each.filing->container)) : " " + each.filing.error().message);
      if (each.filing) {
        for (const Problem& problem : each.filing->problems) text += " " + problem.code;
      }
      text += "\n";
    }
    return text;
  };
  const std::string submission =
      "<SEC-DOCUMENT>x\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n</SEC-DOCUMENT>\n";
  CHECK(names(test::zip({{"my draft/filing.toml", "form = \"8-K\"\n"}, {"my draft/a.htm", kReport}})) ==
        "in.zip archive inferred-type\n");
  CHECK(names(test::gzip(test::tar({{"a.txt", submission}, {"b.txt", submission}}))) ==
        "in.zip/a.txt submission-text\nin.zip/b.txt submission-text\n");
  CHECK(names(test::gzip(submission)).find("in.zip/in.zip submission-text") == 0);
  CHECK(names(test::zip({{"a.txt", submission}, {"logo.gif", "GIF89a"}, {"../x", "y"}})) ==
        "in.zip/a.txt submission-text archive-entry-refused file-left-out\n");
  CHECK(names(test::zip({{"a.txt", submission}, {"b.zip", test::zip({{"x", "y"}})}})).find("not opened") !=
        std::string::npos);
  CHECK(names(test::zip({})).find("holds no submission") != std::string::npos);
  CHECK(names("PK\x03\x04 cut").find("damaged or cut off") != std::string::npos);
}

TEST_CASE("the values of a filing.toml in one long line have their places") {
  constexpr std::size_t kCount = 1'000;
  std::string manifest = "form = \"8-K\" # \xC3\xA9\nitems = [";
  for (std::size_t i = 0; i < kCount; ++i) manifest += "\"7.01\",";
  const Filing filing = parsed({{"report.htm", kReport}, {"filing.toml", manifest + "]\n"}});
  REQUIRE(filing.header.items.size() == kCount);
  for (const HeaderItem& item : filing.header.items) CHECK(filing.bytes_of(item.text.span) == "7.01");
}

TEST_CASE("a name of a table that cannot be one is refused with its place") {
  for (const std::string line : {"[&x]", "[[&]]", "[.a]", "[[", "[\t]", "{&=1}", "a.&=1", "a={&=1}", "\x01=1"}) {
    CAPTURE(line);
    const Error error = refused("form = \"8-K\"\n" + line + "\n");
    CHECK(error.code == ErrorCode::bad_configuration);
    CHECK(error.context.find("draft/filing.toml:2:") == 0);
  }
}
