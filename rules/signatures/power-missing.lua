---@type prefile.Rule
return {
  id       = "signatures/power-missing",
  title    = "Somebody signs by power of attorney, and the power is not there",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@signed-filings", "@signed-filings/A" },

  authority = {
    { cite = "17 CFR 229.601(b)(24)", says = "a power of attorney under which a report is signed is filed with it",
      force = "must" },
  },
  why    = [[Without the power nobody can see that the signer may sign for another.]],
  fix    = [[Attach the power as Exhibit 24, or list it as incorporated by reference.]],
  limits = [[Takes a signature for one by power of attorney where the title says "attorney-in-fact"; a word of the power in the report is
enough. A power in an
earlier filing that the index does not list is not known.]],

  messages = {
    missing = "{name} signs as attorney-in-fact, but there is neither an Exhibit 24 nor a power of attorney in the text",
  },

  examples = {
    { name = "signed by an officer", form = "8-K", outcome = "not_applicable" },
    { name = "an attorney without the power", form = "8-K", expect = { "missing" },
      edits = { { "By: /s/ Ada Mooring", "By: @{/s/ Ada Mooring}@" },
        { "Title: Chief Financial Officer", "Title: Attorney-in-Fact" } } },
    { name = "the power is attached", form = "8-K", outcome = "pass", witnesses = { "/s/ Ada Mooring", "24.1" },
      attach = { { type = "EX-24.1", body = "<p>Una Keel appoints Ada Mooring as her attorney-in-fact.</p>" } },
      edits = { { "Title: Chief Financial Officer", "Title: Attorney-in-Fact" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>24.1</td><td>Power of attorney</td></tr></table>]] },
    { name = "the power is listed", form = "8-K", outcome = "pass",
      edits = { { "Title: Chief Financial Officer", "Title: Attorney-in-Fact" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>24.1</td><td>Power of attorney (incorporated by reference to Exhibit 24 to the Form 10-K for 2024)</td></tr></table>]] },
    { name = "a director's attorney, and no power", form = "10-K", expect = { "missing" },
      edits = { { "<td>/s/ Flora Spar<br>Flora Spar</td><td>Director</td><td>February 19, 2026</td></tr>\n</table>",
        "<td>@{*<br>Flora Spar}@</td><td>Director</td><td>February 19, 2026</td></tr>\n</table>\n<p>*By: /s/ Una Keel<br>Una Keel<br>Attorney-in-Fact</p>" } } },
    { name = "the power above the directors' signatures", form = "S-3", outcome = "pass", witnesses = { "/s/ Una Keel", "24.1" },
      edits = { { "<td></td><td>Title: Chief Executive Officer</td>", "<td></td><td>Title: Attorney-in-Fact</td>" } } },
    { name = "the same power, which the index does not list", form = "S-3", outcome = "pass", witnesses = { "/s/ Una Keel", "" },
      edits = { { "<td></td><td>Title: Chief Executive Officer</td>", "<td></td><td>Title: Attorney-in-Fact</td>" },
        { "<tr><td>24.1</td><td>Power of attorney (included on the signature page)</td></tr>\n", "" } } },
    { name = "for another person", form = "8-K", expect = { "missing" },
      edits = { { "By: /s/ Ada Mooring", "By: @{/s/ Ada Mooring}@" },
        { "Title: Chief Financial Officer", "Title: Attorney in fact for Una Keel" } } },
    { name = "another exhibit", form = "8-K", expect = { "missing" }, attach = { { type = "EX-10.1" } },
      edits = { { "By: /s/ Ada Mooring", "By: @{/s/ Ada Mooring}@" },
        { "Title: Chief Financial Officer", "Title: Attorney-in-Fact" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease</td></tr></table>]] },
    { name = "told in the report", form = "8-K", outcome = "pass",
      edits = { { "Title: Chief Financial Officer", "Title: Attorney-in-Fact" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>This report is signed under the power of attorney filed on January 2, 2026.</p>]] },
  },

  check = function(filing, report)
    local signed
    for _, block in ipairs(filing.signature_blocks) do
      for _, signature in ipairs(block.signatures) do
        local says = signature.attorney or signature.title and signature.title:find("\\battorneys?[- ]in[- ]fact\\b")
        if says and not signed then signed = signature end
      end
    end
    if not signed then
      return report:not_applicable("nobody signs by power of attorney")
    end
    local line, power = signed.conformed or signed.place, filing.powers_of_attorney[1]
    for _, document in ipairs(filing:exhibits("24")) do power = document end
    for _, entry in ipairs(filing.exhibit_index) do
      if entry.major == "24" then power = entry.number end
    end
    power = power or filing.primary.text:find("\\bpowers? of attorney\\b")
    if power then
      report:witness(line, "signed by an attorney")
      report:witness(power, "the power")
    else
      report:finding("missing", { { line, "signed by an attorney" } }, { name = signed.name or line })
    end
  end,
}
