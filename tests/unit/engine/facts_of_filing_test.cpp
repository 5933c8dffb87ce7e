// What several rules ask of a whole filing: whose it is, whether documents are missing, whose name a value is.
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/run.h"
#include "one_rule.h"
#include "support/catch.h"

namespace prefile {
namespace {

Filing make_filing() {
  Filing filing;
  filing.sources.push_back(std::make_unique<Source>(Source{"draft.txt", "COUNT: 2 Dr. Ann B. Moss, Jr.\n"}));
  filing.form = "10-K";
  filing.filing_date = parse_iso_date("2026-03-02");
  filing.header.present = true;
  filing.header.document_count = Value{"2", {0, 7, 8}};
  filing.header.accession_number = Value{"Dr. Ann B. Moss, Jr.", {0, 9, 29}};
  filing.documents.resize(2);
  return filing;
}

/// What a rule makes of `expression` in the filing, as text.
std::string told(const std::string& expression, const std::function<void(Filing&)>& change = nullptr) {
  Filing filing = make_filing();
  if (change) change(filing);
  const engine::RuleSet rules =
      test::one_rule("report:finding('wrong', filing.header, { what = tostring(" + expression + ") })");
  const FilingResult result = engine::run_rules(rules, filing, {});
  CAPTURE(result.outcomes.at(0).reason);
  REQUIRE(result.findings.size() == 1);
  return result.findings[0].message;
}

Item item(std::string number) {
  Item made;
  made.number = {std::move(number), {0, 0, 0}};
  return made;
}

}  // namespace

TEST_CASE("an issuer of asset-backed securities is known by form, SIC code, items or certification") {
  const std::string question = "filing.is_asset_backed";
  CHECK(told(question) == "false");
  CHECK(told(question, [](Filing& filing) { filing.form = "10-D/A"; }) == "true");
  CHECK(told(question, [](Filing& filing) { filing.form = "SF-3"; }) == "true");
  CHECK(told(question, [](Filing& filing) { filing.header.filers.resize(2); }) == "false");
  const auto with_sic = [](std::string sic) {
    return [sic](Filing& filing) {
      filing.header.filers.resize(2);
      filing.header.filers[1].sic = Value{sic, {0, 0, 0}};
    };
  };
  CHECK(told(question, with_sic("ASSET-BACKED SECURITIES [6189]")) == "true");
  CHECK(told(question, with_sic("STATE COMMERCIAL BANKS [6022]")) == "false");
  const auto with_item = [](std::string number) {
    return [number](Filing& filing) { filing.items.push_back(item(number)); };
  };
  CHECK(told(question, with_item("1112(b)")) == "true");
  CHECK(told(question, with_item("11")) == "false");
  CHECK(told(question, with_item("1A")) == "false");
  const auto with_certification = [](std::string kind) {
    return [kind](Filing& filing) { filing.certifications.emplace_back().kind = kind; };
  };
  CHECK(told(question, with_certification("abs")) == "true");
  CHECK(told(question, with_certification("302")) == "false");
}

TEST_CASE("documents are lacking when the header counts more, or the reading stopped") {
  const std::string question = "filing.lacks_documents";
  CHECK(told(question) == "false");
  CHECK(told(question, [](Filing& filing) { filing.documents.resize(1); }) == "true");
  CHECK(told(question, [](Filing& filing) { filing.documents.resize(3); }) == "false");
  CHECK(told(question, [](Filing& filing) { filing.header.document_count.reset(); }) == "false");
  CHECK(told(question, [](Filing& filing) { filing.header.document_count->value = "9 of them"; }) == "false");
  CHECK(told(question, [](Filing& filing) { filing.problems.emplace_back().incomplete = true; }) == "true");
}

TEST_CASE("an item is headed when its heading was found") {
  const auto with_reading = [](std::string method) {
    return [method](Filing& filing) {
      filing.items.push_back(item("5"));
      filing.items[0].readings.emplace_back().method = method;
    };
  };
  CHECK(told("filing:item('5').is_headed", with_reading("heading")) == "true");
  CHECK(told("filing:item('5').is_headed", with_reading("contents-title")) == "false");
}

TEST_CASE("a document, a row and a mention tell the number before the point") {
  const auto with_numbers = [](Filing& filing) {
    filing.documents[0].exhibit_number = "10.2(a)";
    filing.exhibit_index.entries.emplace_back().number.value = "101.INS";
    filing.exhibit_mentions.emplace_back().number.value = "3(i)";
  };
  CHECK(told("filing.documents[1].exhibit_major", with_numbers) == "10");
  CHECK(told("filing.documents[2].exhibit_major", with_numbers) == "nil");
  CHECK(told("filing.exhibit_index[1].major", with_numbers) == "101");
  CHECK(told("filing.exhibit_mentions[1].major", with_numbers) == "3");
}

TEST_CASE("a document is found by its file name, else by one that is nearly the same") {
  const auto with_names = [](Filing& filing) {
    filing.documents[0].filename = Value{"Release.htm", {0, 0, 0}};
    filing.documents[1].filename = Value{"release.htm", {0, 0, 0}};
  };
  const auto found = [&](const std::string& name) {
    return told("(filing:document_named('" + name + "') or {filename = 'none'}).filename", with_names);
  };
  CHECK(found("release.htm") == "release.htm");
  CHECK(found("Release.htm") == "Release.htm");
  CHECK(found("RELEASE.HTM") == "Release.htm");
  CHECK(found("release_htm") == "Release.htm");
  CHECK(found("plan.htm") == "none");
  CHECK(found("") == "none");
}

TEST_CASE("the facts of a cover are those of its taxonomy that say something") {
  const auto with_facts = [](Filing& filing) {
    for (const char* name : {"us-gaap:Cash", "dei:AmendmentFlag", "dei:DocumentType"}) {
      filing.documents[0].text.facts.emplace_back().name.value = name;
    }
    filing.documents[0].text.facts[0].value.value = "12";
    filing.documents[0].text.facts[1].value.value = " ";
    filing.documents[0].text.facts[2].value.value = "10-K";
  };
  CHECK(told("#filing.documents[1].cover_facts", with_facts) == "1");
  CHECK(told("filing.documents[1].cover_facts[1].value", with_facts) == "10-K");
  CHECK(told("#filing.documents[2].cover_facts", with_facts) == "0");
}

TEST_CASE("the items of a form are those in force on the filing's day") {
  const auto of_day = [](const char* day) {
    return [day](Filing& filing) {
      filing.form = "8-K";
      filing.filing_date = parse_iso_date(day);
    };
  };
  CHECK(told("filing.form.items[1].number", of_day("2004-08-22")) == "1");
  CHECK(told("filing.form.items[1].number", of_day("2004-08-23")) == "1.01");
  CHECK(told("#filing.form.items", [](Filing& filing) { filing.form = "CORRESP"; }) == "0");
}

TEST_CASE("a paragraph of a certification of 2002 stands for the one of today that says much the same") {
  const auto with_paragraphs = [](const std::vector<std::string>& ids) {
    return [ids](Filing& filing) {
      Certification& certification = filing.certifications.emplace_back();
      for (const std::string& id : ids) certification.paragraphs.emplace_back().prescribed = id;
    };
  };
  const auto shared = with_paragraphs({"302-1", "302-2002-4", ""});
  CHECK(told("filing.certifications[1].follows_former_text", shared) == "false");
  CHECK(told("filing.certifications[1]:paragraph('302-4').prescribed", shared) == "302-2002-4");
  CHECK(told("filing.certifications[1].paragraphs[2].prescribed_now", shared) == "302-4");
  CHECK(told("filing.certifications[1]:paragraph('302-5')", shared) == "nil");
  CHECK(told("filing.certifications[1].paragraphs[3].prescribed_now == ''", shared) == "true");
  const auto former = with_paragraphs({"302-1", "302-2002-6"});
  CHECK(told("filing.certifications[1].follows_former_text", former) == "true");
  CHECK(told("filing.certifications[1]:paragraph('302-6')", former) == "nil");
}

TEST_CASE("exhibits are found by the number before the point") {
  const auto with_exhibits = [](Filing& filing) {
    filing.documents[0].exhibit_number = "99.1";
    filing.documents[1].exhibit_number = "99";
  };
  CHECK(told("#filing:exhibits('99')", with_exhibits) == "2");
  CHECK(told("filing:exhibits('99')[1].exhibit_number", with_exhibits) == "99.1");
  CHECK(told("#filing:exhibits('9')", with_exhibits) == "0");
  CHECK(told("#filing:exhibits('')") == "0");
}

TEST_CASE("a box of the cover is marked only where it is there and checked") {
  const auto with_box = [](bool checked) {
    return [checked](Filing& filing) {
      CoverBox box;
      box.name = "shell-company";
      box.checked = checked;
      filing.cover.boxes.push_back(box);
    };
  };
  CHECK(told("filing.cover:is_marked('shell-company')", with_box(true)) == "true");
  CHECK(told("filing.cover:is_marked('shell-company')", with_box(false)) == "false");
  CHECK(told("filing.cover:is_marked('shell-company')") == "false");
}

TEST_CASE("the words of a person's name are located, and last names compare") {
  const std::string name = "filing.header.accession_number";
  CHECK(told(name + ".first_name") == "Ann");
  CHECK(told(name + ".last_name") == "Moss");
  CHECK(told("filing.header.document_count.last_name") == "nil");
  CHECK(told(name + ":shares_last_name('MOSS ANN')") == "true");
  CHECK(told(name + ":shares_last_name('Ann Mossley')") == "false");
  CHECK(told(name + ":contains(" + name + ".last_name)") == "true");
}

}  // namespace prefile
