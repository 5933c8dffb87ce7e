// The structure of the audit report. What a browser makes of it is tested in tests/browser.
#include <nlohmann/json.hpp>
#include <set>

#include "base/sha256.h"
#include "fixture.h"
#include "report/html_page.h"
#include "report/html_writer.h"
#include "report/report.h"
#include "support/catch.h"

using namespace prefile;
using namespace prefile::report;

namespace {

bool contains(const std::string& page, std::string_view text) { return page.find(text) != std::string::npos; }

std::string between(const std::string& page, const std::string& open, const std::string& close) {
  const std::size_t start = page.find(open);
  REQUIRE(start != std::string::npos);
  const std::size_t from = start + open.size();
  return page.substr(from, page.find(close, from) - from);
}

std::vector<std::string> values_of(const std::string& page, const std::string& attribute) {
  std::vector<std::string> values;
  const std::string wanted = " " + attribute + "=\"";
  for (std::size_t at = 0; (at = page.find(wanted, at)) != std::string::npos;) {
    at += wanted.size();
    values.push_back(page.substr(at, page.find('"', at) - at));
  }
  return values;
}

std::size_t occurrences(const std::string& page, std::string_view text) {
  std::size_t number = 0;
  for (std::size_t at = 0; (at = page.find(text, at)) != std::string::npos; ++at) ++number;
  return number;
}

}  // namespace

TEST_CASE("the policy names exactly the style and the script that stand in the page") {
  const std::string page = render_html(fixture::defective());
  const std::string policy = between(page, "Content-Security-Policy\" content=\"", "\">");
  const std::string style = between(page, "<style>", "</style>");
  const std::string script = between(page, "</script>\n<script>", "</script>");
  CHECK(style.size() > 1000);
  CHECK(script.size() > 1000);
  CHECK(policy == "default-src 'none'; style-src '" + policy_hash(style) + "'; script-src '" + policy_hash(script) +
                      "'; base-uri 'none'; form-action 'none'");
}

TEST_CASE("no request, no style attribute, no handler, no link out of the page") {
  for (const CheckResult& result : {fixture::defective(), fixture::several(), fixture::hostile()}) {
    const std::string page = render_html(result);
    CHECK(values_of(page, "style").empty());
    CHECK(values_of(page, "src").empty());
    CHECK(values_of(page, "action").empty());
    for (const std::string& link : values_of(page, "href")) CHECK(link.starts_with("#"));
    CHECK(occurrences(page, "<script") == 2);
    CHECK(occurrences(page, "<style") == 1);
    CHECK_FALSE(contains(page, "<img"));
    CHECK_FALSE(contains(page, "<iframe"));
    CHECK_FALSE(contains(page, "@import"));
    CHECK_FALSE(contains(page, "url("));
  }
}

TEST_CASE("every link of the page has its target, and no id stands twice") {
  for (const CheckResult& result :
       {fixture::defective(), fixture::clean(), fixture::several(), fixture::hostile(), fixture::crowded(300)}) {
    const std::string page = render_html(result);
    const std::vector<std::string> ids = values_of(page, "id");
    const std::set<std::string> known(ids.begin(), ids.end());
    CHECK(known.size() == ids.size());
    for (const std::string& link : values_of(page, "href")) {
      if (known.count(link.substr(1)) == 0) FAIL("no element for " << link);
    }
  }
}

TEST_CASE("the verdict stands in the title and in its box, with the counts") {
  const std::string page = render_html(fixture::defective());
  CHECK(between(page, "<title>", "</title>").starts_with("Incomplete: 2 errors, 2 warnings - Form 8-K, HALDEN RIDGE"));
  CHECK(contains(page, "<h2 id=\"verdict\">Incomplete</h2>"));
  CHECK(contains(page, summary_line(fixture::defective())));
  CHECK(contains(render_html(fixture::clean()), "<h2 id=\"verdict\">Ready to file</h2>"));
}

TEST_CASE("every finding has its anchor, words, source, reasons and fingerprint") {
  const CheckResult result = fixture::defective();
  const std::string page = render_html(result);
  for (const Finding& finding : result.filings[0].findings) {
    CHECK(contains(page, "id=\"finding-" + finding.fingerprint + "\""));
  }
  CHECK(contains(page, "<mark>99-0012345</mark>"));
  CHECK(contains(page, "<mark>(802)&amp;nbsp;555-0199</mark>"));
  CHECK(contains(page, "Bennington Falls, Vermont 05999 <mark>(802) 555-0199</mark> (Registrant"));
  CHECK(contains(page, "<cite>17 CFR 229.601(a)(2)</cite>"));
  CHECK(contains(page, "Attach the exhibit, or take it out of the index"));
  CHECK(contains(page, "An exhibit that is promised and missing"));
}

TEST_CASE("errors are shown before warnings and infos, and what is waived last") {
  CheckResult result = fixture::defective();
  result.filings[0].findings[0].status = FindingStatus::waived;
  const HtmlPage page(result);
  std::vector<std::string> order;
  for (const ShownFinding& shown : page.filings()[0].findings) order.push_back(shown.finding->rule);
  CHECK(order == std::vector<std::string>{"exhibits/listed-not-attached", "forward-looking/no-legend",
                                          "leftovers/placeholder", "header/telephone", "header/irs-number"});
}

TEST_CASE("every rule of the ledger is listed with its outcome, reason and witnesses") {
  const CheckResult result = fixture::defective();
  const std::string page = render_html(result);
  for (const LedgerEntry& entry : result.filings[0].outcomes) {
    CHECK(contains(page, "id=\"outcome-" + id_from(entry.rule) + "\""));
    CHECK(contains(page, "id=\"rule-" + id_from(entry.rule) + "\""));
  }
  CHECK(contains(page, "two dates could be the earliest event"));
  CHECK(contains(page, "<q>/s/ Marit Solberg-Oyelaran</q>"));
  CHECK(contains(page, "attempt to compare nil with number"));
  CHECK(contains(page, "<li>and 3 further places</li>"));
}

TEST_CASE("the filing as it was read, inputs, digests, command and sign-off are in the page") {
  const CheckResult result = fixture::defective();
  const std::string page = render_html(result);
  for (const std::string_view text : {"The filing as it was read", "taken from the line above its caption", "Waivers",
                                      "None: no finding of this report is waived.", "How to reproduce this report",
                                      "prefile check drafts/halden-ridge-8k.txt", "Prepared", "Reviewed",
                                      "Approved to file", "A clean report is not acceptance by the SEC."}) {
    CHECK(contains(page, text));
  }
  CHECK(contains(page, "none was found; Form 8-K asks for none"));
  CHECK(contains(page, result.filings[0].sha256));
  CHECK(contains(page, result.prefile.rules_digest));
  CHECK(contains(page, result.prefile.definitions_digest));
  CHECK(contains(page, sha256_hex(render_json(result))));
}

TEST_CASE("the result is embedded as data and reads back as the JSON result") {
  for (const CheckResult& result : {fixture::defective(), fixture::hostile()}) {
    const std::string page = render_html(result);
    const std::string data = between(page, "<script type=\"application/json\" id=\"prefile-result\">", "</script>");
    const auto again = parse_json(data);
    REQUIRE(again);
    CHECK(render_json(*again) == render_json(result));
  }
}

TEST_CASE("waived findings are listed among the waivers") {
  CheckResult result = fixture::defective();
  result.filings[0].findings[0].status = FindingStatus::waived;
  const std::string page = render_html(result);
  const std::string section = between(page, "<h2 id=\"waivers\">", "</section>");
  CHECK(contains(section, "header/irs-number"));
  CHECK_FALSE(contains(section, "None"));
}

TEST_CASE("several filings are one page with an index that links to each part") {
  const std::string page = render_html(fixture::several());
  const std::string index = between(page, "<h2 id=\"index\">", "</section>");
  for (const std::string_view id : {"#filing-1\"", "#filing-2\"", "#filing-3\""}) CHECK(contains(index, id));
  for (const std::string_view verdict : {"Incomplete", "Ready to file"}) CHECK(contains(index, verdict));
  CHECK(contains(page, "the file could not be opened: permission denied"));
  CHECK(contains(page, "could not be read</dd>"));
}

TEST_CASE("no finding of ten thousand is dropped, and long reasons are not repeated for each") {
  const CheckResult result = fixture::crowded(10000);
  const std::string page = render_html(result);
  CHECK(occurrences(page, "<article class=\"finding") == 10000);
  CHECK(contains(page, "(place 10000)"));
  CHECK(occurrences(page, "The number identifies the registrant to the public") < 30);
  CHECK(page.size() < 40U * 1000 * 1000);
}

TEST_CASE("words of a shell in the command are quoted") {
  CheckResult result = fixture::defective();
  result.filings[0].input = "it's a draft; rm -rf $HOME.txt";
  result.as_of = "2024-01-02";
  result.prefile.strict = true;
  result.prefile.fail_on = "warning";
  CHECK(command_of(result) ==
        "prefile check 'it'\\''s a draft; rm -rf $HOME.txt' --as-of 2024-01-02 --fail-on warning --strict");
  result.prefile.arguments = {"a.txt", "--rules", "my rules"};
  CHECK(command_of(result) == "prefile check a.txt --rules 'my rules'");
}

TEST_CASE("notes of the reading stand in the filing's part, and those of the run with the inputs") {
  CheckResult result = fixture::clean();
  const std::string bare = render_html(result);
  CHECK_FALSE(contains(bare, "Notes on the reading"));
  CHECK_FALSE(contains(bare, "class=\"notes\""));
  result.filings.at(0).notes = {{"inferred-type", "'a.htm' is taken for <EX-99.1>", ""}};
  result.notes = {{"left-out", "d/x.xlsx is left out: \"no\" document", "d/x.xlsx"}, {"named-twice", "b", "b.txt"}};
  const std::string page = render_html(result);
  const std::string reading = between(page, "Notes on the reading</h2>", "</section>");
  CHECK(contains(reading, "<li><p>&#39;a.htm&#39; is taken for &lt;EX-99.1&gt;</p>"));
  CHECK(contains(reading, "<code>inferred-type</code>"));
  const std::string inputs = between(page, "<h2 id=\"inputs\">", "</section>");
  CHECK(contains(inputs, "d/x.xlsx is left out: &quot;no&quot; document"));
  CHECK(contains(inputs, "<code>left-out</code> d/x.xlsx"));
  CHECK(occurrences(inputs, "<li>") == 2);
}
