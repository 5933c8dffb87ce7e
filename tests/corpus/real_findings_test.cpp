// What is known about real filings: where the rules must report something, and where they must not. Runs when a corpus
// is there (PREFILE_CORPUS, or shared/corpus beside the project's folder).
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "app/check.h"
#include "support/catch.h"

using namespace prefile;

namespace {

std::string corpus() {
  const char* named = std::getenv("PREFILE_CORPUS");
  return named != nullptr ? named : PREFILE_SOURCE_DIR "/../shared/corpus";
}

bool has_corpus() {
  if (std::filesystem::is_directory(corpus())) return true;
  std::cout << "skipped: no corpus at " << corpus() << "\n";
  return false;
}

struct Known {
  const char* file;
  const char* rule;
  const char* excerpt;  ///< the bytes of the first evidence; nullptr: the rule must report nothing
};

// From the notes on the corpus: file, rule, and the place.
constexpr Known kKnown[] = {
    {"8-K/0000019617-26-000241.txt", "header/item-not-in-header", "9.01"},
    {"8-K/0000939057-08-000013.txt", "header/item-not-in-header", nullptr},
    {"8-K/0000939057-08-000013.txt", "header/item-not-in-report", nullptr},
    {"8-K/0000320193-96-000027.txt", "header/item-not-in-header", "5"},
    {"8-K/0000092122-05-000042.txt", "header/exhibits-item-missing", "EX-99.01"},
    {"8-K/0000939057-06-000015.txt", "exhibits/not-separate", "99.1"},
    {"8-K/0000939057-06-000102.txt", "exhibits/not-separate", "99.1"},
    {"8-K/0000939057-06-000286.txt", "exhibits/not-separate", "99.1"},
    {"8-K/0000939057-08-000013.txt", "exhibits/not-separate", "10.1"},
    {"8-K/0000939057-08-000121.txt", "exhibits/not-separate", "99.1"},
    {"8-K/0000939057-08-000384.txt", "exhibits/not-separate", "99.1"},
    {"8-K/0001125282-04-005938.txt", "signatures/not-conformed", "By:"},
    {"8-K/0001125282-05-004831.txt", "signatures/not-conformed", "// Mitchell Cohen"},
    {"8-K/0001125282-05-005162.txt", "signatures/not-conformed", "Mitchell Cohen"},
    {"8-K/0001213900-25-032135.txt", "signatures/act-misnamed", "Securities and Exchange Act of 1934"},
    {"8-K/0001125282-05-004198.txt", "header/period-differs", "August 10, 2005"},
    {"8-K/0000943374-24-000509.txt", "header/irs-number-differs", "61-1993378"},
    {"8-K/0001144204-17-013452.txt", "header/telephone-differs", "(608) 441-8120"},
    {"8-K/0000950137-05-004969.txt", "header/telephone-differs", "(312) 394-7398"},
    {"8-K/0001144204-17-013452.txt", "furnished/statement-missing", "7.01"},
    {"8-K/0001769628-26-000154.txt", "deadlines/late", nullptr},
};

Result<CheckResult> check(const std::string& file) {
  config::Settings settings;
  return app::check({{corpus() + "/" + file}, settings, {}});
}

std::string folded(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

const LedgerEntry* entry_of(const FilingResult& filing, const std::string& rule) {
  const auto found = std::find_if(filing.outcomes.begin(), filing.outcomes.end(),
                                  [&](const LedgerEntry& entry) { return entry.rule == rule; });
  return found == filing.outcomes.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("known defects of real filings are found at their places, and traps are passed by") {
  if (!has_corpus()) return;
  for (const Known& known : kKnown) {
    INFO(known.file << " " << known.rule);
    const auto result = check(known.file);
    REQUIRE(result.has_value());
    const FilingResult& filing = result->filings.at(0);
    REQUIRE(entry_of(filing, known.rule) != nullptr);
    std::vector<std::string> excerpts;
    for (const Finding& finding : filing.findings) {
      if (finding.rule == known.rule) {
        const Evidence& place = finding.evidence.front();
        excerpts.push_back(folded(place.reading.empty() ? place.excerpt : place.reading));
      }
    }
    if (known.excerpt == nullptr) {
      CHECK(excerpts.empty());
    } else {
      CHECK(std::find(excerpts.begin(), excerpts.end(), known.excerpt) != excerpts.end());
    }
  }
}

TEST_CASE("the first filing comes out as a careful reader would have it") {
  if (!has_corpus()) return;
  const auto result = check("8-K/0001144204-17-013452.txt");
  REQUIRE(result.has_value());
  const FilingResult& filing = result->filings.at(0);
  CHECK(result->exit_code == 0);
  for (const std::string rule :
       {"header/registrant-name-differs", "header/form-type-differs", "header/period-differs", "header/state-differs",
        "header/file-number-differs", "header/irs-number-differs", "header/item-not-in-header",
        "header/item-not-in-report", "exhibits/listed-not-attached", "exhibits/attached-not-listed",
        "exhibits/heading-number-differs", "signatures/not-conformed", "signatures/missing",
        "signatures/name-or-title-missing", "signatures/date-after-filing", "forward-looking/legend-missing"}) {
    INFO(rule);
    const LedgerEntry* entry = entry_of(filing, rule);
    REQUIRE(entry != nullptr);
    CHECK(entry->outcome == Outcome::pass);
    CHECK_FALSE(entry->witnesses.empty());
  }
  std::vector<std::string> reported;
  for (const Finding& finding : filing.findings) reported.push_back(finding.rule);
  std::sort(reported.begin(), reported.end());
  CHECK(reported == std::vector<std::string>{"furnished/statement-missing", "header/telephone-differs"});
}

TEST_CASE("real Forms 8-K end with ready or findings, or incomplete with a named reason") {
  if (!has_corpus()) return;
  for (const auto& file : std::filesystem::directory_iterator(corpus() + "/8-K")) {
    INFO(file.path().string());
    const auto result = check("8-K/" + file.path().filename().string());
    REQUIRE(result.has_value());
    CHECK(result->counts.broken == 0);
    if (result->exit_code == 3) {
      CHECK_FALSE(result->filings.at(0).failures.empty());
    } else {
      CHECK(result->exit_code <= 1);
    }
  }
}
