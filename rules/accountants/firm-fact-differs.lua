---@type prefile.Rule
return {
  id       = "accountants/firm-fact-differs",
  title    = "The auditor of the cover facts is not the one who signed the report",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@annual-reports", "@annual-reports/A", "20-F", "20-F/A" },
  effective = { from = "2021-12-15" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.54", says = "name, place and number of the auditor are facts of an annual report",
      force = "must" },
    { cite = "17 CFR 210.2-02", says = "the accountant signs the report", force = "must" },
  },
  why    = [[The Public Company Accounting Oversight Board finds the auditor of a report by these facts. After a change of
auditors the old ones are easily left.]],
  fix    = [[Tag the name and the number of the firm that signed the report.]],
  limits = [[Compares names without punctuation and without the form of the firm, and lets small differences pass; the number with the
one that stands with the report. The fact of one auditor is compared with all reports.]],

  messages = {
    name   = "the fact names {fact} as auditor, the report is signed by {firm}",
    number = "the fact gives {fact} as the auditor's number, the report says {number}",
  },

  examples = {
    { name = "no facts", form = "10-K", outcome = "not_applicable" },
    { name = "name and number agree", form = "10-K", outcome = "pass", facts = {},
      witnesses = { "Plumb &amp; Level LLP", "99917" } },
    { name = "another firm", form = "10-K", expect = { "name" },
      facts = { ["dei:AuditorName"] = "@{Square &amp; Compass LLP}@" } },
    { name = "a firm with one name in common", form = "10-K", expect = { "name" },
      facts = { ["dei:AuditorName"] = "@{Level Ground Associates LLP}@" } },
    { name = "a longer name", form = "10-K", outcome = "pass", facts = { ["dei:AuditorName"] = "Plumb and Level (Boston) LLP" },
      edits = { { "/s/ Plumb &amp; Level LLP<br>Boston, Massachusetts<br>February 19, 2026<br>We",
        "/s/ Plumb and Level<br>Boston, Massachusetts<br>February 19, 2026<br>We" } } },
    { name = "another number", form = "10-K", expect = { "number" }, facts = { ["dei:AuditorFirmId"] = "@{99971}@" } },
    { name = "no report", form = "10-K", outcome = "not_applicable", facts = {},
      body = "<p><b>Item 1. Business.</b></p><p>The company builds boats.</p>" },
  },

  check = function(filing, report)
    local document = filing.primary
    local name = document and document:fact("dei:AuditorName")
    local number = document and document:fact("dei:AuditorFirmId")
    local firm, agrees, shown, same
    for _, each in ipairs(filing.accountants) do
      if each.kind == "report" and each.firm and name and name.value then
        local one, other = each.firm.folded_company, name.value.folded_company
        firm = firm or each.firm
        agrees = agrees or text.similarity(one, other) >= 0.7
      end
      if each.kind == "report" and each.pcaob_id and number and number.value then
        shown = shown or each.pcaob_id
        if each.pcaob_id.digits == number.value.digits then same = true end
      end
    end
    if agrees then
      report:witness(name.value, "the fact names")
    elseif firm then
      report:finding("name", { { name.value, "the fact" }, { firm, "the report" } }, { fact = name.value, firm = firm })
    end
    if same then
      report:witness(number.value, "the fact gives")
    elseif shown then
      report:finding("number", { { number.value, "the fact" }, { shown, "the report" } }, { fact = number.value, number = shown })
    end
    report:not_applicable("there are no facts of the auditor, or no report to compare them with")
  end,
}
