// The end of the audit report: the rules in full, waivers, inputs, how to make it again, sign-off.
#include "report/html_page.h"
#include "report/words.h"

namespace prefile::report {
namespace {

void write_rule(HtmlPage& page, const RuleDescription& rule) {
  HtmlWriter& html = page.html();
  std::string forms;
  for (const std::string& form : rule.forms) forms += (forms.empty() ? "" : ", ") + form;
  html("<article class=\"rule\">\n");
  page.heading(3, rule.title, page.rule_id(rule.id));
  html(R"(<p class="fine"><code>)").text(rule.id)("</code> ");
  write_severity(page, rule.severity);
  html(" ").text(rule.status)("</p>\n<dl class=\"reasons\">\n");
  page.term("Forms", forms == "*" ? "all" : forms);
  for (const Authority& authority : rule.authority) {
    html("<div><dt>The law</dt><dd><cite>").text(authority.cite)("</cite>");
    if (!authority.says.empty()) html(": ").text(authority.says);
    html("</dd></div>\n");
  }
  page.term("Why it matters", rule.why);
  page.term("How to fix it", rule.fix);
  page.term("Limits", rule.limits);
  html("</dl>\n</article>\n");
}

void write_signature(HtmlPage& page, std::string_view act) {
  HtmlWriter& html = page.html();
  html("<div class=\"signature\">\n<h3>").text(act)("</h3>\n<dl>\n");
  for (const std::string_view field : {"Name", "Title", "Signature", "Date"}) {
    html("<div><dt>").text(field)("</dt><dd></dd></div>\n");
  }
  html("</dl>\n</div>\n");
}

}  // namespace

void write_rules(HtmlPage& page) {
  HtmlWriter& html = page.html();
  html("<section class=\"rules\">\n<h2 id=\"rules\">The rules in full</h2>\n");
  if (page.result().rules.empty()) html("<p>No rule ran.</p>\n");
  for (const RuleDescription& rule : page.result().rules) write_rule(page, rule);
  html("</section>\n");
}

void write_waivers(HtmlPage& page) {
  HtmlWriter& html = page.html();
  html("<section>\n<h2 id=\"waivers\">Waivers</h2>\n");
  if (count(page.result()).waived == 0) {
    html("<p>None: no finding of this report is waived.</p>\n</section>\n");
    return;
  }
  page.begin_table("<table>", {{"Rule"}, {"Finding"}});
  for (const FilingPart& part : page.filings()) {
    for (const ShownFinding& shown : part.findings) {
      if (shown.finding->status != FindingStatus::waived) continue;
      html(R"(<tr><th scope="row"><code>)").text(shown.finding->rule)("</code></th><td>");
      page.link_to(shown.id);
      html("Finding ").number(shown.number)("</a>: ").text(shown.finding->message)("</td></tr>\n");
    }
  }
  page.end_table();
  html("</section>\n");
}

void write_inputs(HtmlPage& page) {
  HtmlWriter& html = page.html();
  html("<section>\n<h2 id=\"inputs\">Inputs</h2>\n<dl class=\"facts wide\">\n");
  for (const FilingResult& filing : page.result().filings) {
    html("<div><dt><code>").text(filing.input)("</code></dt><dd>");
    if (filing.sha256.empty()) {
      html("could not be read");
    } else {
      html.number(filing.size)(" bytes, SHA-256 <code>").text(filing.sha256)("</code>");
    }
    html("</dd></div>\n");
  }
  html("</dl>\n");
  if (!page.result().notes.empty()) {
    html("<p>How folders were taken, and what was left out:</p>\n");
    write_failure_list(page, R"(<ul class="notes">)", page.result().notes);
  }
  html("</section>\n");
}

void write_reproduction(HtmlPage& page, std::string_view report_id) {
  HtmlWriter& html = page.html();
  const CheckResult& result = page.result();
  const Provenance& made = result.prefile;
  html("<section>\n<h2 id=\"reproduction\">How to reproduce this report</h2>\n");
  html("<p>The same program, rules and inputs give the same report, byte for byte.</p>\n");
  html(R"(<pre class="command"><code>)").text(command_of(result))("</code></pre>\n<dl class=\"facts wide\">\n");
  page.term("Program", "prefile " + made.version);
  page.code_term("Rule set (SHA-256)", made.rules_digest);
  page.code_term("Form definitions (SHA-256)", made.definitions_digest);
  page.term("Profile", made.profile);
  page.code_term("Profile (SHA-256)", made.profile_digest);
  page.term("Rule language", made.lua_version);
  page.term("Rules run", made.sandbox);
  for (const std::string& file : made.config_files) page.code_term("Configuration file", file);
  if (made.config_files.empty()) page.term("Configuration files", "none");
  for (const InputDigest& each : made.prior) page.code_term("Earlier filing", each.input + ", SHA-256 " + each.sha256);
  page.term("Law as of", result.as_of.empty() ? "each filing's own day" : long_date(result.as_of));
  page.term("Fails on", made.fail_on);
  page.term("Undetermined rules fail", made.strict ? "yes (strict)" : "no");
  page.term("Exit code", std::to_string(result.exit_code));
  page.code_term("Result (SHA-256)", report_id);
  html("</dl>\n<p>The complete result is embedded in this file as JSON, in the element <code>prefile-result</code>. ");
  html("Written by <code class=\"whole\">prefile check --format json</code>, it has the SHA-256 above. ");
  html("<button type=\"button\" id=\"save-result\" hidden>Save the result as JSON</button></p>\n</section>\n");
}

void write_sign_off(HtmlPage& page, std::string_view report_id) {
  HtmlWriter& html = page.html();
  html("<section class=\"sign-off\">\n<h2 id=\"sign-off\">Sign-off</h2>\n<dl class=\"facts wide\">\n");
  for (const FilingPart& part : page.filings()) {
    const std::string identity = identity_of(*part.filing);
    page.term(title_of(part.verdict), part.filing->input + (identity.empty() ? "" : ": " + identity));
  }
  page.code_term("Report", report_id);
  html("</dl>\n<div class=\"signatures\">\n");
  write_signature(page, "Prepared");
  write_signature(page, "Reviewed");
  write_signature(page, "Approved to file");
  html("</div>\n<p>A clean report is not acceptance by the SEC. It says that the rules named in it found nothing to ");
  html("object to in the bytes named in it; what no rule looks at, a person must.</p>\n</section>\n");
}

}  // namespace prefile::report
