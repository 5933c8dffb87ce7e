// Which filings count as earlier ones of the same filer.
#include "engine/prior.h"

#include "base/date.h"
#include "support/catch.h"

using namespace prefile;

namespace {

Filing filing(const std::string& cik, const std::string& day, const std::string& name = "EXAMPLE HARBOR WORKS, INC.") {
  Filing made;
  made.header.filers.emplace_back();
  made.header.filers[0].name = Value{name, {}};
  if (!cik.empty()) made.header.filers[0].cik = Value{cik, {}};
  if (!day.empty()) made.header.filing_date = Value{day, {}};
  return made;
}

}  // namespace

TEST_CASE("filers are the same by CIK, whatever its zeros, and by name where a CIK is missing") {
  CHECK(engine::is_same_filer(filing("0009999901", ""), filing("9999901", "", "Another Name")));
  CHECK_FALSE(engine::is_same_filer(filing("0009999901", ""), filing("0009999902", "")));
  CHECK(engine::is_same_filer(filing("", ""), filing("0009999902", "", "Example Harbor Works Inc")));
  CHECK_FALSE(engine::is_same_filer(filing("", "", "A. Buoy Corp"), filing("", "", "B. Anchor Corp")));
}

TEST_CASE("earlier filings are those of an earlier day, the oldest first") {
  const Filing now = filing("9999901", "20260107");
  const Filing newer = filing("9999901", "20260108");
  const Filing same_day = filing("9999901", "20260107");
  const Filing last = filing("9999901", "20251105");
  const Filing first = filing("9999901", "20250105");
  const Filing undated = filing("9999901", "");
  const Filing other = filing("9999902", "20250105");
  const std::vector<const Filing*> given{&last, &newer, &other, &same_day, &first, &undated, &now};
  CHECK(engine::earlier_filings(now, given) == std::vector<const Filing*>{&undated, &first, &last});
}

TEST_CASE("what is reported on a day is not filed on it") {
  Filing draft = filing("9999901", "");
  draft.header.period = Value{"20260103", {}};
  draft.filing_date = parse_compact_date("20260103");
  const Filing original = filing("9999901", "20260105");
  CHECK(engine::earlier_filings(draft, std::vector<const Filing*>{&original}).size() == 1);
}

TEST_CASE("reports of others on the company are no filings of its own") {
  const Filing report = filing("9999901", "20260107");
  Filing ownership = filing("9999901", "20250107");
  ownership.header.filers[0].role = Value{"ISSUER", {}};
  CHECK_FALSE(engine::is_same_filer(report, ownership));
  ownership.header.filers[0].role = Value{"FILED BY", {}};
  CHECK(engine::is_same_filer(report, ownership));
}

TEST_CASE("drafts whose manifests are equal are different filings when their documents are") {
  const auto draft = [](const std::string& body) {
    Filing made = filing("9999901", "");
    for (const std::string& bytes : {std::string("form = \"8-K\""), body}) {
      made.sources.push_back(std::make_unique<Source>());
      made.sources.back()->bytes = bytes;
    }
    return made;
  };
  const Filing now = draft("the draft");
  const Filing before = draft("another draft");
  CHECK(engine::earlier_filings(now, std::vector<const Filing*>{&before}).size() == 1);
}

TEST_CASE("the same bytes once more are no earlier filing") {
  Filing now = filing("9999901", "");
  Filing again = filing("9999901", "");
  CHECK(engine::earlier_filings(now, std::vector<const Filing*>{&again}).size() == 1);
  for (Filing* each : {&now, &again}) {
    each->sources.push_back(std::make_unique<Source>());
    each->sources[0]->bytes = "the same bytes";
  }
  CHECK(engine::earlier_filings(now, std::vector<const Filing*>{&again}).empty());
}
