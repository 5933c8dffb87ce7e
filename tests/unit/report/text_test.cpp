// What the terminal shows.
#include <algorithm>

#include "fixture.h"
#include "report/report.h"
#include "report/snippet_text.h"
#include "report/unicode.h"
#include "report/words.h"
#include "support/catch.h"

using namespace prefile;
using namespace prefile::report;

namespace {

constexpr TextOptions options(bool quiet = false, bool verbose = false, std::uint32_t width = 80, bool color = false) {
  TextOptions chosen;
  chosen.color = color;
  chosen.width = width;
  chosen.quiet = quiet;
  chosen.verbose = verbose;
  return chosen;
}

Evidence line_evidence(std::string before, std::string excerpt, std::string after, std::string role) {
  Evidence evidence;
  evidence.file = "draft.txt";
  evidence.document = "d8k.htm";
  evidence.line = 112;
  evidence.document_line = 61;
  evidence.column = static_cast<std::uint32_t>(before.size() + 1);
  evidence.before = std::move(before);
  evidence.excerpt = std::move(excerpt);
  evidence.after = std::move(after);
  evidence.role = std::move(role);
  return evidence;
}

std::string snippet(const Evidence& evidence, std::size_t width = 80, std::size_t gutter = 2) {
  return render_snippet(evidence, {width, gutter, false, Paint::plain});
}

CheckResult with_finding(std::vector<Evidence> evidence) {
  CheckResult result = fixture::defective();
  FilingResult& filing = result.filings.front();
  filing.findings = {*make_finding("header/irs-number", Severity::error, "differs",
                                   "the cover page shows another IRS number than the header", std::move(evidence))};
  for (LedgerEntry& entry : filing.outcomes) {
    if (entry.rule != "header/irs-number") entry.outcome = Outcome::pass;
  }
  result.verdict = verdict_of(result);
  return result;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t start = 0;
  for (std::size_t end = 0; (end = text.find('\n', start)) != std::string::npos; start = end + 1) {
    lines.push_back(text.substr(start, end - start));
  }
  return lines;
}

}  // namespace

TEST_CASE("a finding shows severity, message, rule, places, source with carets, law and fix") {
  const CheckResult result = with_finding(
      {fixture::evidence_of("99-0012345", "the cover says"), fixture::evidence_of("990012346", "the header says")});
  CHECK(render_full(result, options()) ==
        R"(error: the cover page shows another IRS number than the header
  [header/irs-number]
  --> hri-8k.htm:6:194 (drafts/halden-ridge-8k.txt:44:194)
   |
 6 | ... center" style="border-bottom:1px solid"><b>99-0012345</b></td></tr>
   |                                                ^^^^^^^^^^
   |                                                the cover says 99-0012345
  ::: submission header:18:18 (drafts/halden-ridge-8k.txt:18:18)
   |
18 |         IRS NUMBER:                990012346
   |                                    ^^^^^^^^^ the header says 990012346
   = law: Form 8-K, cover page; EDGAR Filer Manual vol. II, 5.1
   = fix: Correct the cover, or update the company data on EDGAR;
          `prefile explain header/irs-number`

Not ready to file: Checked to the end; 1 finding at or above "error" stands
open.
1 error, 0 warnings in 1 filing; 14 rules: 13 passed, 1 failed.
)");
}

TEST_CASE("a clean filing is told in words and numbers") {
  CHECK(render_full(fixture::clean(), options()) ==
        R"(drafts/halden-ridge-8k-final.txt: no finding; 13 rules looked and found it
  right, 1 does not concern it

Ready to file: Checked to the end; no finding at or above "error" stands open.
0 errors, 0 warnings in 1 filing; 14 rules: 13 passed, 1 not applicable.
)");
}

TEST_CASE("undetermined and broken rules stand after the findings, with reason and places") {
  const std::string text = render_full(fixture::defective(), options());
  const std::size_t finding = text.find("[exhibits/listed-not-attached]");
  const std::size_t undetermined = text.find("undetermined: items/deadline: two dates");
  const std::size_t looked =
      text.find("= looked at: read as the date of the event: March 14, 2024, at hri-8k.htm:4:72");
  const std::size_t broken = text.find("broken: items/not-in-header:");
  const std::size_t verdict = text.find("Incomplete: The check did not come to its end");
  CHECK(finding < undetermined);
  CHECK(undetermined < looked);
  CHECK(looked < broken);
  CHECK(broken < verdict);
  CHECK(verdict != std::string::npos);
  CHECK(text.ends_with(summary_line(fixture::defective()) + "\n"));
}

TEST_CASE("rules that one reason keeps undetermined are told once, and one by one with verbose") {
  CheckResult result = fixture::defective();
  FilingResult& filing = result.filings.front();
  Evidence place = fixture::evidence_of("99-0012345", "looked here");
  for (LedgerEntry& entry : filing.outcomes) {
    entry = {entry.rule, Outcome::undetermined, "the form of this filing could not be read", {place}, 0};
  }
  filing.outcomes.front().reason = "another reason";
  const std::string text = render_full(result, options());
  INFO(text);
  CHECK(text.find("undetermined: 13 rules: the form of this filing could not be read; -v lists them\n  = looked at: "
                  "99-0012345, at hri-8k.htm:6:194") != std::string::npos);
  CHECK(text.find("undetermined: " + filing.outcomes.front().rule + ": another reason\n") != std::string::npos);
  const std::string verbose = render_full(result, options(false, true));
  for (const LedgerEntry& entry : filing.outcomes) {
    CHECK(verbose.find("undetermined: " + entry.rule + ": ") != std::string::npos);
  }
}

TEST_CASE("the law shown is that of the filing's form and what names no form, all of it where nothing else is left") {
  RuleDescription rule;
  rule.authority = {{"Form 8-K, cover page", ""}, {"Form 10-K, cover page", ""}, {"17 CFR 232.302", ""}};
  CHECK(citations_of(rule, "8-K/A") == "Form 8-K, cover page; 17 CFR 232.302");
  CHECK(citations_of(rule, "10-K405") == "Form 10-K, cover page; 17 CFR 232.302");
  CHECK(citations_of(rule, "") == "Form 8-K, cover page; Form 10-K, cover page; 17 CFR 232.302");
  rule.authority = {{"Form S-1; instructions", ""}, {"Form 4", ""}};
  CHECK(citations_of(rule, "S-11") == "Form S-1; instructions; Form 4");
  CHECK(citations_of(rule, "S-1/A") == "Form S-1; instructions");
  CHECK(citations_of(rule, "424B5") == "Form S-1; instructions; Form 4");
  CHECK(rests_on_law(rule));
  rule.authority = {{"Practice", ""}};
  CHECK_FALSE(rests_on_law(rule));
}

TEST_CASE("a line around a document, such as its type, is one of the submission's and not of the document") {
  Evidence evidence = fixture::evidence_of("99-0012345", "the type");
  evidence.document_line = evidence.line;
  CHECK(place_text(evidence) == "drafts/halden-ridge-8k.txt:44:194");
  evidence.document = "submission header";
  CHECK(place_text(evidence) == "submission header:44:194 (drafts/halden-ridge-8k.txt:44:194)");
}

TEST_CASE("a run whose report could not be written is not called ready") {
  CheckResult result = fixture::clean();
  result.notes.push_back({"write_failed", "cannot write audit.html: No such file or directory", "audit.html"});
  result.verdict = Verdict::incomplete;
  const std::string text = render_full(result, options());
  CHECK(text.find("Ready to file") == std::string::npos);
  CHECK(text.find("Incomplete: The filings were checked, but a report could not be written") != std::string::npos);
}

TEST_CASE("verbose adds passes with witnesses and rules that do not apply with the reason") {
  const std::string quiet = render_full(fixture::defective(), options());
  const std::string verbose = render_full(fixture::defective(), options(false, true));
  for (const std::string_view wanted :
       {"pass: signatures/conformed", "= saw: signed here: /s/ Marit Solberg-Oyelaran, at hri-8k.htm:23:46",
        "not applicable: certifications/section-906: Form 8-K is no periodic report", "= saw: 3 further places"}) {
    CHECK(quiet.find(wanted) == std::string::npos);
    CHECK(verbose.find(wanted) != std::string::npos);
  }
}

TEST_CASE("quiet keeps findings, what broke, and the last line") {
  const std::string text = render_full(fixture::defective(), options(true));
  CHECK(text.find("[header/irs-number]") != std::string::npos);
  CHECK(text.find("broken: items/not-in-header") != std::string::npos);
  CHECK(text.find("undetermined: items/deadline") == std::string::npos);
  CHECK(text.find("Incomplete") == std::string::npos);
  CHECK(text.ends_with("1 broken.\n"));
}

TEST_CASE("with several filings each is named, and an unreadable one says why") {
  const std::string text = render_full(fixture::several(), options());
  CHECK(text.find("drafts/halden-ridge-8k.txt\n  Form 8-K, HALDEN RIDGE INSTRUMENTS, INC., period 2024-03-14\n") == 0);
  CHECK(text.find("drafts/halden-ridge-8k-final.txt: no finding;") != std::string::npos);
  CHECK(text.find("not finished: the file could not be opened: permission denied [unreadable_input]\n"
                  " --> drafts/locked.txt\n\n") != std::string::npos);
}

TEST_CASE("the document's place and the file's are one when they are the same") {
  Evidence evidence = line_evidence("", "x", "", "");
  CHECK(place_text(evidence) == "d8k.htm:61:1 (draft.txt:112:1)");
  evidence.file = "folder/d8k.htm";
  CHECK(place_text(evidence) == "d8k.htm:61:1 (folder/d8k.htm:112:1)");
  evidence.line = 61;
  CHECK(place_text(evidence) == "folder/d8k.htm:61:1");
}

TEST_CASE("a label repeats the value only where the role introduces one") {
  CHECK(label_text(line_evidence("", "04-3321805", "", "the cover says")) == "the cover says 04-3321805");
  CHECK(label_text(line_evidence("", "99.2", "", "listed here")) == "listed here");
  CHECK(label_text(line_evidence("", "", "", "the cover says")) == "the cover says nothing");
  CHECK(label_text(line_evidence("", std::string(90, 'x'), "", "the cover says")) == "the cover says");
  Evidence markup = line_evidence("", "<b>Ohio</b>", "", "the cover says");
  markup.reading = "Ohio";
  CHECK(label_text(markup) == "the cover says Ohio");
}

TEST_CASE("a place between bytes gets one caret") {
  CHECK(snippet(line_evidence("By: ", "", "</td>", "a signature belongs here")) ==
        "   |\n61 | By: </td>\n   |     ^ a signature belongs here\n");
}

TEST_CASE("a long line is cut around the mark, and says so on both sides") {
  const std::string cut =
      snippet(line_evidence(std::string(59, 'a').append(">"), "MARK", "<" + std::string(59, 'b'), "here"), 50);
  const std::vector<std::string> lines = lines_of(cut);
  REQUIRE(lines.size() == 3);
  CHECK(lines[1].starts_with("61 | ... aaa"));
  CHECK(lines[1].ends_with("bbb ..."));
  CHECK(lines[1].find("aa>MARK<bb") != std::string::npos);
  CHECK(lines[1].size() <= 50);
  CHECK(lines[2].find("^^^^ here") == lines[1].find("MARK"));
}

TEST_CASE("a mark longer than the terminal is cut at its end") {
  const std::vector<std::string> lines =
      lines_of(snippet(line_evidence("ab ", std::string(300, 'm'), "cd", "here"), 60));
  CHECK(lines[1].size() <= 60);
  CHECK(lines[1].ends_with("mmm..."));
  CHECK(lines[1].find("cd") == std::string::npos);
}

TEST_CASE("carets stand under wide, combining and named characters") {
  const std::vector<std::string> lines = lines_of(snippet(line_evidence("\xE4\xB8\xAD\x1b", "x", "", "here")));
  CHECK(lines[1] == "61 | \xE4\xB8\xAD<U+001B>x");
  CHECK(lines[2] == "   |           ^ here");
}

TEST_CASE("evidence of several lines marks each; many lines are cut and counted") {
  CHECK(snippet(line_evidence("a ", "one\r\n  two\nthree", " b", "here")) ==
        "   |\n61 | a one\n   |   ^^^\n62 |   two\n   |   ^^^\n63 | three b\n   | ^^^^^ here\n");
  const std::string many = snippet(line_evidence("", "1\n2\n3\n4\n5\n6\n7", "", "here"));
  CHECK(many.find("... 4 more lines") != std::string::npos);
  CHECK(many.find("67 | 7") != std::string::npos);
}

TEST_CASE("what was left out of a long excerpt is counted") {
  Evidence evidence = line_evidence("", "the beginning", "never shown", "here");
  evidence.omitted = 4312;
  const std::string text = snippet(evidence);
  CHECK(text.find("... 4,312 more characters") != std::string::npos);
  CHECK(text.find("never shown") == std::string::npos);
}

TEST_CASE("markup is followed by what it reads, unless the label says it already") {
  Evidence evidence = line_evidence("", "<td>99.2</td>", "", "listed here");
  evidence.reading = "99.2";
  CHECK(snippet(evidence).find("= reads: 99.2\n") != std::string::npos);
  evidence.role = "the index says";
  CHECK(snippet(evidence).find("= reads") == std::string::npos);
}

TEST_CASE("places beyond the first twelve are counted") {
  const CheckResult result = with_finding(std::vector<Evidence>(15, fixture::evidence_of("[TBD]", "here")));
  CHECK(render_full(result, options()).find("3 further places of 15") != std::string::npos);
}

TEST_CASE("a waived finding is shown as waived") {
  CheckResult result = with_finding({fixture::evidence_of("[TBD]", "here")});
  result.filings.front().findings.front().status = FindingStatus::waived;
  result.verdict = verdict_of(result);
  const std::string text = render_full(result, options());
  CHECK(text.starts_with("error (waived): the cover page"));
  CHECK(text.find("Ready to file") != std::string::npos);
  CHECK(text.find("(1 waived)") != std::string::npos);
  CHECK(render_concise(result, options()).find("[header/irs-number] (waived)\n") != std::string::npos);
}

TEST_CASE("a report never calls ready what its ledger does not") {
  CheckResult result = fixture::defective();
  result.verdict = Verdict::ready;
  CHECK(render_full(result, options()).find("Incomplete:") != std::string::npos);
}

TEST_CASE("concise is one line for each finding, then what is not decided, then the last line") {
  CHECK(
      render_concise(fixture::defective(), options()) ==
      R"(drafts/halden-ridge-8k.txt:44:194: error: the cover page shows another IRS number than the header [header/irs-number]
drafts/halden-ridge-8k.txt:47:19: info: the telephone number on the cover is not the header's [header/telephone]
drafts/halden-ridge-8k.txt:51:80: warning: the document makes forward-looking statements, and no cautionary legend was found in it [forward-looking/no-legend]
drafts/halden-ridge-8k.txt:54:26: warning: "[TBD]" looks like a placeholder [leftovers/placeholder]
drafts/halden-ridge-8k.txt:58:5: error: exhibit 99.2 is listed, but no document of type EX-99.2 is attached [exhibits/listed-not-attached]
drafts/halden-ridge-8k.txt:42:72: undetermined: two dates could be the earliest event, and the deadline is kept by one of them only [items/deadline]
drafts/halden-ridge-8k.txt: broken: items/not-in-header.lua:31: attempt to compare nil with number [items/not-in-header]
2 errors, 2 warnings, 1 info in 1 filing; 14 rules: 6 passed, 5 failed, 1 not applicable, 1 undetermined, 1 broken.
)");
}

TEST_CASE("nothing of a hostile filing controls the terminal, with or without colour") {
  const CheckResult result = fixture::hostile();
  for (const bool color : {false, true}) {
    for (const std::string& text : {render_full(result, options(false, true, 80, color)),
                                    render_concise(result, options(false, true, 80, color))}) {
      for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == '\n') continue;
        if (byte == 0x1B) {
          // Only our own colour codes: ESC [ digits and ; m
          REQUIRE(color);
          REQUIRE(text[i + 1] == '[');
          REQUIRE(text[text.find_first_not_of("0123456789;", i + 2)] == 'm');
          continue;
        }
        REQUIRE(byte >= 0x20);
        REQUIRE(byte != 0x7F);
      }
      for (std::string_view rest = text; !rest.empty();) {
        const Character character = next_character(rest);
        if (character.value != '\n' && character.value != 0x1B) REQUIRE_FALSE(is_hidden(character.value));
        rest.remove_prefix(character.length);
      }
    }
  }
}

TEST_CASE("colour changes nothing but colour") {
  std::string colored = render_full(fixture::several(), options(false, true, 80, true));
  CHECK(colored.find("\x1b[1;31merror\x1b[0m: ") != std::string::npos);
  for (std::size_t at = 0; (at = colored.find("\x1b[")) != std::string::npos;) {
    colored.erase(at, colored.find('m', at) - at + 1);
  }
  CHECK(colored == render_full(fixture::several(), options(false, true)));
}

TEST_CASE("prose and source keep to the width") {
  for (const std::uint32_t width : {60U, 80U, 120U}) {
    for (const std::string& line : lines_of(render_full(fixture::defective(), options(false, true, width)))) {
      const bool is_place = line.find("-->") != std::string::npos || line.find(":::") != std::string::npos;
      if (!is_place && !line.ends_with("broken.")) CHECK(width_of(std::string_view(line)) <= width);
    }
  }
}

TEST_CASE("a place in an encoded document also gives the line of the input") {
  Evidence evidence = line_evidence("", "two", " words", "");
  evidence.file = "draft.xml/d8k.htm";
  evidence.line = evidence.document_line = 2;
  evidence.container_line = 31;
  CHECK(place_text(evidence) == "draft.xml/d8k.htm:2:1 (encoded at line 31)");
}
