---@type prefile.Rule
return {
  id       = "header/items-missing",
  title    = "The header lists no item or has no period",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 7.3",
      says = "a submission of Form 8-K carries at least one item and the period of report", force = "must" },
  },
  why    = [[EDGAR suspends a report without them.]],
  fix    = [[Choose the items and give the date of the earliest event in the submission header.]],
  limits = [[Says nothing of a document that was given without its submission.]],

  messages = {
    items  = "the header lists no item",
    period = "the header has no period of report",
  },

  examples = {
    { name = "items and period", form = "8-K", outcome = "pass", witnesses = { "Regulation FD Disclosure", "20260105" } },
    { name = "no items", form = "8-K", expect = { "items" }, items = {},
      edits = { { "<SEC-HEADER>", "@{}@<SEC-HEADER>" } } },
    { name = "no period", form = "8-K", expect = { "period" }, header = { ["CONFORMED PERIOD OF REPORT"] = "-" },
      edits = { { "<SEC-HEADER>", "@{}@<SEC-HEADER>" } } },
    { name = "before the items of today", form = "8-K", outcome = "not_applicable", items = {}, filed = "19990107",
      period = "19990105",
      body = [[
<p><b>Item 5. Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "one document only", form = "8-K", outcome = "not_applicable", base = "single-document", body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as <a href="release.htm">Exhibit 99.1</a>.</p>]] },
    { name = "one item", form = "8-K", outcome = "pass", items = { "Other Events" } },
  },

  check = function(filing, report)
    local header = filing.header
    if not header.present then
      return report:not_applicable("there is no submission header")
    end
    if #header.items > 0 then
      report:witness(header.items[1].text, "the header lists")
    else
      report:finding("items", { { header, "the header" } })
    end
    if header.period and not header.period.is_empty then
      report:witness(header.period, "the header says")
    else
      report:finding("period", { { header, "the header" } })
    end
  end,
}
