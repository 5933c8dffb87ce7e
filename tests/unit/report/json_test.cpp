// The JSON result: complete, read back to the same, and refusing what is no result.
#include <nlohmann/json.hpp>

#include "fixture.h"
#include "report/json_codec.h"
#include "report/report.h"
#include "support/catch.h"

using namespace prefile;
using namespace prefile::report;
using Json = nlohmann::json;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string nested(std::size_t depth) {
  return R"({"schema":"prefile-result-1","verdict":"ready","x":)" + std::string(depth, '[') + std::string(depth, ']') +
         "}";
}

}  // namespace

TEST_CASE("a result read back renders the same bytes in every format") {
  for (const CheckResult& result : {fixture::defective(), fixture::clean(), fixture::several(), fixture::hostile()}) {
    const std::string json = render_json(result);
    const auto again = parse_json(json);
    REQUIRE(again);
    CHECK(render_json(*again) == json);
    CHECK(render_html(*again) == render_html(result));
    CHECK(render_full(*again, {}) == render_full(result, {}));
    CHECK(render_concise(*again, {}) == render_concise(result, {}));
  }
}

TEST_CASE("the JSON is laid out as another writer would") {
  for (const CheckResult& result : {fixture::defective(), fixture::clean(), fixture::several(), fixture::hostile()}) {
    const std::string json = render_json(result);
    CHECK(nlohmann::ordered_json::parse(json).dump(2) + "\n" == json);
  }
}

TEST_CASE("the fields that scripts rely on have their names") {
  const Json json = Json::parse(render_json(fixture::defective()));
  CHECK(json["schema"] == "prefile-result-1");
  CHECK(json["prefile"]["version"] == "0.1.0");
  CHECK(json["as_of"] == "");
  CHECK(json["verdict"] == "incomplete");
  CHECK(json["exit_code"] == 3);
  CHECK(json["counts"]["errors"] == 2);
  const Json& filing = json["filings"][0];
  CHECK(filing["input"] == "drafts/halden-ridge-8k.txt");
  CHECK(filing["sha256"].get<std::string>().size() == 64);
  CHECK(filing["form"] == "8-K");
  CHECK(filing["accession"] == "0009990001-24-000017");
  CHECK(filing["outcomes"][0]["rule"] == "certifications/section-906");
  CHECK(filing["outcomes"][0]["outcome"] == "not_applicable");
  CHECK(filing["outcomes"][0]["reason"] != "");
  CHECK(filing["outcomes"][0]["witnesses"].is_array());
  const Json& finding = filing["findings"][0];
  CHECK(finding["rule"] == "header/irs-number");
  CHECK(finding["severity"] == "error");
  CHECK(finding["status"] == "open");
  CHECK(finding["authority"][0]["cite"] == "Form 8-K, cover page; EDGAR Filer Manual vol. II, 5.1");
  const Json& evidence = finding["evidence"][0];
  const std::size_t start = evidence["start"];
  const std::size_t end = evidence["end"];
  CHECK(fixture::submission().substr(start, end - start) == "99-0012345");
  CHECK(evidence["excerpt"] == "99-0012345");
  CHECK(evidence["line"] == 44);
  CHECK(evidence["column"] == 194);
  CHECK(evidence["document"] == "hri-8k.htm");
  CHECK(evidence["file"] == "drafts/halden-ridge-8k.txt");
  CHECK(evidence["role"] == "the cover says");
}

TEST_CASE("the counts in the JSON are the ledger's, whatever the result claims") {
  CheckResult result = fixture::defective();
  result.counts = {};
  CHECK(Json::parse(render_json(result))["counts"]["passed"] == 6);
}

TEST_CASE("a script element's JSON says the same as the file") {
  const CheckResult result = fixture::hostile();
  CHECK(Json::parse(script_json_of(result).text()) == Json::parse(render_json(result)));
}

TEST_CASE("broken UTF-8 in a filing cannot break the JSON") {
  CheckResult result = fixture::defective();
  result.filings[0].findings[0].evidence[0].excerpt = "a\xFF\xED\xA0\x80z";
  const std::string json = render_json(result);
  CHECK(Json::parse(json)["filings"][0]["findings"][0]["evidence"][0]["excerpt"].get<std::string>().ends_with("z"));
  CHECK(render_json(*parse_json(json)) == json);
}

TEST_CASE("what is no result is refused with the place") {
  const std::string json = render_json(fixture::defective());
  struct Case {
    std::string text;
    std::string where;
  };
  const std::vector<Case> cases{
      {"", "byte 1"},
      {"[]", ""},
      {"{}", "schema"},
      {json.substr(0, json.size() / 2), "byte"},
      {replaced(json, "prefile-result-1", "prefile-result-2"), "schema"},
      {replaced(json, R"("verdict": "incomplete")", R"("verdict": "fine")"), "verdict"},
      {replaced(json, R"("severity": "error",
          "message_id")",
                R"("severity": "fatal",
          "message_id")"),
       "filings[0].findings[0].severity"},
      {replaced(json, R"("column": 194)", R"("column": -1)"), "filings[0].findings[0].evidence[0].column"},
      {replaced(json, R"("column": 194)", R"("column": 4294967296)"), "filings[0].findings[0].evidence[0].column"},
      {replaced(json, R"("column": 194)", R"("column": 1e3)"), "filings[0].findings[0].evidence[0].column"},
      {replaced(json, R"("strict": false)", R"("strict": 0)"), "prefile.strict"},
      {replaced(json, R"("rules": [)", R"("rules": {}, "_": [)"), "rules"},
      {R"({"schema":"prefile-result-1","verdict":"ready","filings":[{"findings":[{"severity":"error","status":"open"}]}]})",
       "filings[0].findings[0]"},
      {nested(40), ""},
      {nested(1000000), ""},
  };
  for (const Case& one : cases) {
    const auto result = parse_json(one.text);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::malformed_input);
    CHECK_FALSE(result.error().message.empty());
    CHECK(result.error().context.find(one.where) == 0);
  }
}

TEST_CASE("unknown fields are passed over, so that later versions can add some") {
  const std::string json = render_json(fixture::clean());
  const auto result = parse_json(replaced(json, R"("as_of": "",)", R"("as_of": "", "later": [{"x": null}],)"));
  REQUIRE(result);
  CHECK(render_json(*result) == json);
}

TEST_CASE("a saved result cut at any byte is refused or reads the same, and never crashes") {
  const std::string json = script_json_of(fixture::several()).text();
  for (std::size_t size = 0; size < json.size(); size += 97) CHECK_FALSE(parse_json(json.substr(0, size)));
}
