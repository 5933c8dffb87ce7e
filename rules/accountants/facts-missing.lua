---@type prefile.Rule
return {
  id       = "accountants/facts-missing",
  title    = "The facts do not say who audited the annual report",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@annual-reports", "20-F" },
  effective = { from = "2022-01-10" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.54",
      says = "name, place and number of the auditor are facts of an annual report, and go together", force = "must" },
  },
  why    = [[Without these three facts EDGAR takes the inline XBRL of the report for faulty. The Public Company Accounting Oversight
Board finds the auditor of a report by them.]],
  fix    = [[Tag the auditor's name, the place from which the report was issued and the firm's number.]],
  limits = [[Asked of the main document, when it carries other facts of the cover and the auditor's report was found in it; a
submission that has its facts in several documents is not judged. The first day is that of the rules behind Item 9C.]],

  messages = {
    absent = "the report has facts, but no {name}",
  },

  examples = {
    { name = "no facts at all", form = "10-K", outcome = "not_applicable" },
    { name = "all three", form = "10-K", outcome = "pass", facts = {},
      witnesses = { "Plumb &amp; Level LLP", "Boston, Massachusetts", "99917" } },
    { name = "no number", form = "10-K", expect = { "absent" },
      facts = { ["dei:EntityRegistrantName"] = "@{Example Harbor Works, Inc.}@", ["dei:AuditorFirmId"] = "-" } },
    { name = "an empty place", form = "10-K", expect = { "absent" },
      facts = { ["dei:EntityRegistrantName"] = "@{Example Harbor Works, Inc.}@", ["dei:AuditorLocation"] = "" } },
    { name = "no auditor's report", form = "10-K", outcome = "undetermined", facts = { ["dei:AuditorFirmId"] = "-" },
      body = "<p><b>Item 1. Business.</b></p><p>Boats.</p>" },
    { name = "no auditor's report, but its facts", form = "10-K", outcome = "pass", facts = {},
      body = "<p><b>Item 1. Business.</b></p><p>Boats.</p>" },
  },

  check = function(filing, report)
    local document, some = filing.primary, nil
    for _, fact in ipairs(document and document.facts or {}) do
      if not some and fact.name:find("^dei:") then some = fact end
    end
    if not some then
      return report:not_applicable("the main document carries no cover facts")
    end
    local audited = false
    for _, each in ipairs(filing.accountants) do
      audited = audited or each.kind == "report" and document.text:contains(each.passage)
    end
    for _, name in ipairs { "dei:AuditorName", "dei:AuditorLocation", "dei:AuditorFirmId" } do
      local fact = document:fact(name)
      if fact and fact.value and not fact.value.is_empty then
        report:witness(fact.value, name)
      elseif audited then
        report:finding("absent", { { some.value, "a fact of the report" } }, { name = name })
      else
        report:undetermined("there is no " .. name .. ", and no auditor's report was found in the main document", some.value)
      end
    end
  end,
}
