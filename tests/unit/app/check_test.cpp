// check as a whole, on the samples and on inputs that cannot be checked.
#include "app/check.h"

#include "base/sha256.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/inspect.h"
#include "parse/parse.h"
#include "report/report.h"
#include "support/catch.h"
#include "support/folder.h"

using namespace prefile;
using test::Folder;
using test::read;
namespace fs = std::filesystem;

namespace {

const std::string kSamples = PREFILE_SOURCE_DIR "/samples/";

Result<CheckResult> check(const std::vector<std::string>& paths, config::Settings settings = {}) {
  return app::check({paths, std::move(settings)});
}

}  // namespace

TEST_CASE("the clean samples are ready and the others are not") {
  for (const std::string name : {"clean-8k.txt", "old-style-8k.txt"}) {
    const auto result = check({kSamples + name});
    REQUIRE(result.has_value());
    INFO(report::render_concise(*result, {}));
    CHECK(result->exit_code == 0);
    CHECK(result->verdict == Verdict::ready);
    CHECK(result->counts.errors == 0);
    CHECK(result->counts.warnings == 0);
  }
  for (const std::string name : {"defects-8k.txt", "old-style-defects-8k.txt"}) {
    const auto result = check({kSamples + name});
    REQUIRE(result.has_value());
    CHECK(result->exit_code == 1);
    CHECK(result->verdict == Verdict::not_ready);
  }
}

TEST_CASE("every rule has exactly one ledger entry for every filing") {
  const auto result = check({kSamples});
  REQUIRE(result.has_value());
  const Counts& counts = result->counts;
  CHECK(counts.filings == result->filings.size());
  CHECK(counts.passed + counts.failed + counts.not_applicable + counts.undetermined + counts.broken ==
        counts.rules * counts.filings);
}

TEST_CASE("the report is the same bytes for one thread and for two, and twice in a row") {
  config::Settings two;
  two.jobs = 2;
  const auto first = check({kSamples});
  const auto second = check({kSamples}, two);
  const auto third = check({kSamples}, two);
  REQUIRE(first.has_value());
  REQUIRE(second.has_value());
  CHECK(report::render_json(*first) == report::render_json(*second));
  CHECK(report::render_json(*second) == report::render_json(*third));
  CHECK(report::render_html(*first) == report::render_html(*second));
}

TEST_CASE("threads share earlier filings and give the same bytes") {
  app::CheckRequest request{{kSamples}, {}};
  request.prior = {kSamples};
  const auto first = app::check(request);
  request.settings.jobs = 2;
  const auto second = app::check(request);
  REQUIRE(first.has_value());
  REQUIRE(second.has_value());
  CHECK(report::render_json(*first) == report::render_json(*second));
}

TEST_CASE("what cannot be read ends incomplete with its reason") {
  const Folder folder;
  for (const std::string& path : {folder.path() + "/missing.txt", folder.file("empty.txt", ""),
                                  folder.file("junk.bin", std::string("\x7f\x45\x4c\x46\0\0\1\2", 8))}) {
    const auto result = check({path});
    REQUIRE(result.has_value());
    CHECK(result->exit_code == 3);
    CHECK(result->verdict == Verdict::incomplete);
    REQUIRE(result->filings.size() == 1);
    CHECK_FALSE(result->filings[0].failures.empty());
  }
}

TEST_CASE("a filing cut short at any place is never ready") {
  const Folder folder;
  const std::string whole = read(kSamples + "clean-8k.txt");
  for (std::size_t parts = 1; parts < 12; ++parts) {
    const auto result = check({folder.file("cut.txt", whole.substr(0, whole.size() * parts / 12))});
    REQUIRE(result.has_value());
    CHECK(result->exit_code == 3);
  }
}

TEST_CASE("a FIFO is refused, not waited for") {
  const Folder folder;
  const std::string path = folder.path() + "/pipe.txt";
  REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  const auto result = check({path});
  REQUIRE(result.has_value());
  CHECK(result->exit_code == 3);
}

TEST_CASE("an empty folder, no path, and an unknown rule are usage errors") {
  const Folder folder;
  CHECK_FALSE(check({folder.path()}).has_value());
  CHECK_FALSE(check({}).has_value());
  config::Settings settings;
  settings.select = {"nothing/there"};
  CHECK_FALSE(check({kSamples + "clean-8k.txt"}, settings).has_value());
}

TEST_CASE("a house rule with a syntax error stops the run, one out of fuel only makes it incomplete") {
  const Folder folder;
  fs::create_directory(folder.path() + "/house");
  const std::string head =
      "return { id = 'house/one', title = 't', severity = 'info', status = 'stable', since = '0.1.0', forms = '*',\n"
      "authority = { { cite = 'c', says = 's', force = 'practice' } }, why = 'w', fix = 'f', limits = 'l',\n"
      "messages = { m = 'm' }, examples = { { name = 'a' }, { name = 'b', expect = { 'm' } } },\n"
      "check = function(filing, report) ";
  static_cast<void>(folder.file("house/one.lua", head + "while true do end end }"));
  config::Settings settings;
  settings.rules = {folder.path()};
  const auto spun = check({kSamples + "clean-8k.txt"}, settings);
  REQUIRE(spun.has_value());
  CHECK(spun->exit_code == 3);
  CHECK(spun->counts.broken == 1);
  CHECK(spun->counts.passed > 0);
  static_cast<void>(folder.file("house/one.lua", head + "if end }"));
  const auto wrong = check({kSamples + "clean-8k.txt"}, settings);
  REQUIRE_FALSE(wrong.has_value());
  CHECK(wrong.error().message.find("house/one.lua:4") != std::string::npos);
}

TEST_CASE("fail-on and strict decide the exit code, severities can be regraded") {
  config::Settings settings;
  settings.fail_on = "never";
  CHECK(check({kSamples + "defects-8k.txt"}, settings)->exit_code == 0);
  settings.fail_on = "error";
  settings.select = {"header/irs-number-differs"};
  const auto plain = check({kSamples + "defects-8k.txt"}, settings);
  REQUIRE(plain.has_value());
  REQUIRE(plain->filings.at(0).findings.size() == 1);
  CHECK(plain->exit_code == 0);
  settings.fail_on = "warning";
  CHECK(check({kSamples + "defects-8k.txt"}, settings)->exit_code == 1);
  settings.fail_on = "error";
  settings.severities = {{"header/irs-number-differs", Severity::error}};
  CHECK(check({kSamples + "defects-8k.txt"}, settings)->exit_code == 1);
}

TEST_CASE("with strict an undetermined rule leaves the check unfinished") {
  const Folder folder;
  const std::string path =
      folder.file("page.htm",
                  "<html><body><p>FORM 8-K</p><p>CURRENT REPORT</p><p>Pursuant to Section 13 or "
                  "15(d) of the Securities Exchange Act of 1934</p><p>EXAMPLE HARBOR WORKS, INC.<br>(Exact "
                  "name of registrant as specified in its charter)</p></body></html>");
  config::Settings settings;
  settings.select = {"header/item-not-in-header", "furnished/statement-missing"};
  const auto plain = check({path}, settings);
  REQUIRE(plain.has_value());
  REQUIRE(plain->counts.undetermined > 0);
  CHECK(plain->exit_code == 0);
  settings.strict = true;
  CHECK(check({path}, settings)->exit_code == 3);
}

TEST_CASE("what a cut file lacks is undetermined, not found missing") {
  const Folder folder;
  const std::string whole = read(kSamples + "clean-8k.txt");
  const std::size_t item = whole.find("Item 9.01");
  REQUIRE(item != std::string::npos);
  const auto result = check({folder.file("cut.txt", whole.substr(0, item))});
  REQUIRE(result.has_value());
  CHECK(result->exit_code == 3);
  for (const Finding& finding : result->filings.at(0).findings) {
    INFO(finding.rule << ": " << finding.message);
    CHECK(finding.severity != Severity::error);
  }
}

TEST_CASE("several submissions in one file are checked one by one, at their places in the file") {
  const Folder folder;
  const std::string first = read(kSamples + "defects-8k.txt");
  const std::string input = first + read(kSamples + "old-style-defects-8k.txt");
  const std::string path = folder.file("bulk.txt", input);
  const auto together = check({path});
  const auto apart = check({kSamples + "defects-8k.txt", kSamples + "old-style-defects-8k.txt"});
  REQUIRE(together.has_value());
  REQUIRE(apart.has_value());
  REQUIRE(together->filings.size() == 2);
  CHECK(together->counts.filings == 2);
  for (std::size_t at = 0; at < 2; ++at) {
    const FilingResult& filing = together->filings[at];
    CHECK(filing.input == path + "#" + std::to_string(at + 1));
    CHECK(filing.size == input.size());
    CHECK(filing.failures.empty());
    REQUIRE(filing.findings.size() == apart->filings[at].findings.size());
    for (std::size_t i = 0; i < filing.findings.size(); ++i) {
      CHECK(filing.findings[i].fingerprint == apart->filings[at].findings[i].fingerprint);
      for (const Evidence& evidence : filing.findings[i].evidence) {
        CHECK(evidence.file == path);
        if (evidence.omitted == 0 && evidence.end > evidence.start) {
          CHECK(input.substr(evidence.start, evidence.end - evidence.start).substr(0, 8) ==
                evidence.excerpt.substr(0, 8));
        }
        const auto offset = static_cast<std::ptrdiff_t>(evidence.start);
        CHECK(evidence.line == 1 + std::count(input.begin(), input.begin() + offset, '\n'));
      }
    }
  }
}

TEST_CASE("inspect gives the values of every submission at their bytes in the file") {
  const std::string input = read(kSamples + "clean-8k.txt") + read(kSamples + "old-style-8k.txt");
  std::vector<Filing> filings;
  for (auto& each : parse::parse_filings("bulk.txt", input)) filings.push_back(std::move(each.filing).value());
  const auto json = nlohmann::json::parse(app::inspect_json(filings));
  REQUIRE(json.size() == 2);
  for (const auto& filing : json) {
    for (const char* name : {"accession", "period", "form"}) {
      const auto& value = filing["header"][name];
      const std::size_t start = value["start"];
      const std::size_t end = value["end"];
      CHECK(input.substr(start, end - start) == value["value"].get<std::string>());
    }
  }
  CHECK(json[1]["input"] == "bulk.txt#2");
}

TEST_CASE("an earlier filing is compared with, named with its digest, and no filing of the result") {
  const Folder folder;
  const std::string sample = read(kSamples + "clean-8k.txt");
  std::string earlier = sample;
  const std::size_t number = earlier.find("EIN:");
  REQUIRE(number != std::string::npos);
  const std::size_t digits = earlier.find_first_of("0123456789", number);
  earlier.replace(digits, 1, earlier[digits] == '9' ? "8" : "9");
  const std::size_t filed = earlier.find("FILED AS OF DATE:");
  REQUIRE(filed != std::string::npos);
  const std::size_t year = earlier.find_first_of("0123456789", filed);
  earlier.replace(year, 4, "2001");
  app::CheckRequest request{{kSamples + "clean-8k.txt"}, {}};
  request.prior = {folder.file("earlier.txt", earlier)};
  request.settings.select = {"prior/irs-number-differs"};
  const auto result = app::check(request);
  REQUIRE(result.has_value());
  REQUIRE(result->filings.size() == 1);
  REQUIRE(result->filings[0].findings.size() == 1);
  const Finding& finding = result->filings[0].findings[0];
  REQUIRE(finding.evidence.size() == 2);
  CHECK(finding.evidence[0].file == kSamples + "clean-8k.txt");
  CHECK(finding.evidence[1].file == request.prior[0]);
  REQUIRE(result->prefile.prior.size() == 1);
  CHECK(result->prefile.prior[0].sha256 == sha256_hex(earlier));
  CHECK(result->filings[0].notes[0].message == "compared with 1 of 1 filings given with --prior");
}

TEST_CASE("a report over an earlier filing is refused before anything is read") {
  const Folder folder;
  app::CheckRequest request{{kSamples + "clean-8k.txt"}, {}};
  request.prior = {folder.file("earlier.txt", read(kSamples + "clean-8k.txt"))};
  request.settings.outputs = {{"json", request.prior[0]}};
  const auto result = app::check(request);
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error().message.find("would overwrite the input " + request.prior[0]) != std::string::npos);
}

TEST_CASE("an earlier filing that cannot be read leaves the check unfinished") {
  app::CheckRequest request{{kSamples + "clean-8k.txt"}, {}};
  request.prior = {"/nonexistent/earlier.txt"};
  const auto result = app::check(request);
  REQUIRE(result.has_value());
  CHECK(result->exit_code == 3);
  REQUIRE(result->filings[0].failures.size() == 1);
  CHECK(result->filings[0].failures[0].message.starts_with("earlier filing /nonexistent/earlier.txt: "));
}

TEST_CASE("a document alone is judged by the law of the day it was signed; a draft nobody signed, by the newest") {
  const Folder folder;
  const std::string report =
      "<html><body><p>FORM 10-K</p><p>For the fiscal year ended June 30, 1999</p><p>Invented Lamps, Inc.</p>"
      "<p>(Exact name of registrant as specified in its charter)</p><p>SIGNATURES</p>"
      "<p>Pursuant to the requirements of Section 13 or 15(d) of the Securities Exchange Act of 1934, the registrant "
      "has "
      "duly caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.</p>"
      "<p>INVENTED LAMPS, INC.</p><p>By: /s/ Ada Wick</p><p>Ada Wick, President</p>";
  const auto old = check({folder.file("old.htm", report + "<p>Date: September 27, 1999</p></body></html>")});
  REQUIRE(old.has_value());
  CHECK(old->filings[0].as_of == "1999-09-27");
  const auto draft = check({folder.file("draft.htm", report + "<p>Date: __________</p></body></html>")});
  REQUIRE(draft.has_value());
  CHECK(draft->filings[0].as_of.empty());
}
