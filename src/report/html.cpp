// The audit report: one file without requests, readable without scripts.
#include <array>
#include <span>

#include "base/sha256.h"
#include "report/html_page.h"
#include "report/json_codec.h"
#include "report/report.h"
#include "report/words.h"

namespace prefile {
std::span<const EmbeddedFile> report_assets();
}

namespace prefile::report {
namespace {

constexpr std::size_t kShortId = 16;  // hexadecimal digits of the result's SHA-256 that name a report

struct Entry {
  std::string_view id;
  std::string_view name;
};

const EmbeddedFile& asset(std::string_view path) {
  static constexpr EmbeddedFile kNone{};
  for (const EmbeddedFile& file : report_assets()) {
    if (file.path == path) return file;
  }
  return kNone;
}

void write_head(HtmlPage& page) {
  HtmlWriter& html = page.html();
  const CheckResult& result = page.result();
  const EmbeddedFile& style = asset("report.css");
  const EmbeddedFile& script = asset("report.js");
  const Counts counts = count(result);
  html(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      R"(<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ')")
      .text(policy_hash(style.bytes))("'; script-src '")
      .text(policy_hash(script.bytes))(
          "'; base-uri 'none'; form-action 'none'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
          R"(<meta name="generator" content="prefile )")
      .text(result.prefile.version)("\">\n<title>");
  html.text(title_of(page.verdict()))(": ").text(amount_of(counts.errors, "error", "errors"))(", ");
  html.text(amount_of(counts.warnings, "warning", "warnings"))(" - ");
  if (page.has_several()) {
    html.text(amount_of(counts.filings, "filing", "filings"));
  } else {
    const std::string identity = identity_of(result.filings.front());
    html.text(identity.empty() ? result.filings.front().input : identity);
  }
  html(" - prefile</title>\n<style>").asset(style)("</style>\n</head>\n");
}

void write_entry(HtmlPage& page, std::string_view prefix, const Entry& entry) {
  page.html()(R"(<li><a href="#)").text(prefix).text(entry.id)(R"(">)").text(entry.name)("</a></li>\n");
}

void write_contents(HtmlPage& page) {
  constexpr std::array<Entry, 5> kParts{{{"identity", "The filing"},
                                         {"summary", "Summary"},
                                         {"findings", "Findings"},
                                         {"ledger", "What was checked"},
                                         {"reading", "The filing as it was read"}}};
  constexpr std::array<Entry, 5> kClosing{{{"rules", "The rules in full"},
                                           {"waivers", "Waivers"},
                                           {"inputs", "Inputs"},
                                           {"reproduction", "How to reproduce"},
                                           {"sign-off", "Sign-off"}}};
  HtmlWriter& html = page.html();
  html("<nav class=\"contents\" aria-label=\"Contents\">\n<ol>\n");
  write_entry(page, "", {"verdict", "Verdict"});
  if (page.has_several()) {
    write_entry(page, "", {"index", "The filings"});
  } else {
    for (const Entry& entry : kParts) write_entry(page, "", entry);
  }
  for (const Entry& entry : kClosing) write_entry(page, "", entry);
  html("</ol>\n</nav>\n");
}

void write_filing(HtmlPage& page, const FilingPart& part) {
  const unsigned level = page.has_several() ? 3 : 2;
  HtmlWriter& html = page.html();
  if (page.has_several()) {
    html(R"(<section class="filing" aria-labelledby=")").text(part.id)("\">\n");
    page.heading(2, part.filing->input, part.id);
  }
  write_identity(page, part, level);
  write_summary(page, part, level);
  write_failures(page, part, level);
  write_notes(page, part, level);
  write_findings(page, part, level);
  write_ledger(page, part, level);
  write_reading(page, part, level);
  if (page.has_several()) html("</section>\n");
}

}  // namespace

std::string render_html(const CheckResult& result) {
  const std::string digest = sha256_hex(render_json(result));
  const std::string_view short_id = std::string_view(digest).substr(0, kShortId);
  HtmlPage page(result);
  write_head(page);
  HtmlWriter& html = page.html();
  html("<body>\n<a class=\"skip\" href=\"#report\">Skip to the report</a>\n");
  write_masthead(page, short_id);
  html("<div class=\"columns\">\n");
  write_contents(page);
  html("<div class=\"content\">\n");
  if (page.has_several()) write_index(page);
  for (const FilingPart& part : page.filings()) write_filing(page, part);
  write_rules(page);
  write_waivers(page);
  write_inputs(page);
  write_reproduction(page, digest);
  write_sign_off(page, short_id);
  html("</div>\n</div>\n</main>\n");
  html(R"(<script type="application/json" id="prefile-result">)").json(script_json_of(result))("</script>\n<script>");
  html.asset(asset("report.js"))("</script>\n</body>\n</html>\n");
  return html.take();
}

}  // namespace prefile::report
