---@type prefile.Rule
return {
  id       = "acceptance/link-outside",
  title    = "A link leads out of EDGAR",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "17 CFR 232.105",
      says = "links lead only within the document, to other documents of the submission, or to documents on EDGAR",
      force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.3", says = "EDGAR suspends a submission with other links", force = "must" },
  },
  why    = [[EDGAR suspends the submission. A link to a company's site or an address for mail is put in by word processors
of their own accord.]],
  fix    = [[Keep the words and take the link away.]],
  limits = [[Looks at the links of the documents in HTML. Links in exhibits that EDGAR adds itself are left alone.]],

  messages = {
    outside = "the link leads out of EDGAR: {href}",
    script  = "the link runs a script: {href}",
  },

  examples = {
    { name = "to an attached exhibit", form = "8-K", outcome = "pass" },
    { name = "to the company's site", form = "8-K", expect = { "outside" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>More is on our <a href="@{https://www.example.com/news}@">site</a>.</p>]] },
    { name = "a mail address and a script", form = "8-K", expect = { "outside", "script" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>Write to <a href="@{mailto:ada@example.com}@">us</a> or <a href="@{javascript:window.print()}@">print</a>.</p>]] },
    { name = "to EDGAR and within the document", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>See <a href="https://www.sec.gov/Archives/edgar/data/9999901/000999999925000007/lease.htm">the lease</a>,
<a href="https://www.sec.gov/ix?doc=/Archives/edgar/data/9999901/000999999925000007/report.htm">the report</a> and
<a href="#top">above</a>.</p>]] },
    { name = "no links", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      for _, link in ipairs(document.from_filer and document.links or {}) do
        local href = link.href
        if href and not href.is_empty then
          if href:find("^\\s*(?:javascript|vbscript|data):") then
            report:finding("script", { { href, "the link" } }, { href = href })
          elseif href:find("^\\s*(?:[a-z][a-z0-9+.-]*:|//)")
              and not href:find("^\\s*(?:https?:)?//(?:www\\.)?sec\\.gov(?::443)?/(?:ix\\?doc=/)?Archives/edgar/") then
            report:finding("outside", { { href, "the link" } }, { href = href })
          else
            report:witness(href, "the link")
          end
        end
      end
    end
    report:not_applicable("no document has a link")
  end,
}
