---@type prefile.Rule
return {
  id       = "header/fiscal-year-end-differs",
  title    = "The annual report ends on another day than the fiscal year in the header",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "10-K", "10-K405" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.21", says = "the end of the fiscal year is a fact of the cover", force = "should" },
    { cite = "Practice", says = "an annual report covers the fiscal year that EDGAR has for the company", force = "practice" },
  },
  why    = [[Either the period is mistyped, or the company changed its fiscal year and EDGAR was not told; the report between two
fiscal years is a transition report, on Form 10-KT.]],
  fix    = [[Correct the period, or bring the company's data on EDGAR up to date.]],
  limits = [[Lets ten days pass, for years of 52 or 53 weeks. Compares with the first filer of the header, and with the cover's fact
of the end of the fiscal year.]],

  messages = {
    header = "the fiscal year ends on {year_end} by the header, the report is for the year ended {period}",
    fact   = "the fiscal year ends on {year_end} by the cover's fact, the report is for the year ended {period}",
  },

  examples = {
    { name = "the same day", form = "10-K", outcome = "pass", witnesses = { "1231", "20251231" } },
    { name = "another month", form = "10-K", expect = { "header" }, header = { ["FISCAL YEAR END"] = "@{0630}@" } },
    { name = "a year of 53 weeks", form = "10-K", outcome = "pass", period = "20260103", filed = "20260219" },
    { name = "ten days later", form = "10-K", outcome = "pass", period = "20260110", filed = "20260219" },
    { name = "eleven days later", form = "10-K", expect = { "header" }, period = "20260111", filed = "20260219",
      header = { ["FISCAL YEAR END"] = "@{1231}@" } },
    { name = "ten days before", form = "10-K", outcome = "pass", period = "20251221", filed = "20260219" },
    { name = "eleven days before", form = "10-K", expect = { "header" }, period = "20251220", filed = "20260219",
      header = { ["FISCAL YEAR END"] = "@{1231}@" } },
    { name = "a year that ends in the first days of January", form = "10-K", outcome = "pass", period = "20251227",
      filed = "20260219", header = { ["FISCAL YEAR END"] = "0103" } },
    { name = "the last day of February", form = "10-K", outcome = "pass", period = "20260228", filed = "20260420",
      header = { ["FISCAL YEAR END"] = "0229" } },
    { name = "the fact differs", form = "10-K", expect = { "fact" },
      facts = { ["dei:CurrentFiscalYearEndDate"] = "@{--06-30}@" } },
    { name = "the fact agrees", form = "10-K", outcome = "pass", facts = {} },
    { name = "no period", form = "10-K", outcome = "not_applicable", header = { ["CONFORMED PERIOD OF REPORT"] = "-" } },
    { name = "no fiscal year in the header", form = "10-K", outcome = "not_applicable", header = { ["FISCAL YEAR END"] = "-" } },
  },

  check = function(filing, report)
    local shown = filing.header.period
    local period = shown and date(shown)
    if not period then
      return report:not_applicable("the header has no period of report")
    end
    local fact = filing.primary and filing.primary:fact("dei:CurrentFiscalYearEndDate")
    local filer = filing.header.filers[1]
    for message, value in pairs { header = filer and filer.fiscal_year_end, fact = fact and fact.value } do
      local _, month, day = value:find("^-*(\\d{2})-?(\\d{2})$")
      if month then
        local nearest
        for _, year in ipairs { period.year - 1, period.year, period.year + 1 } do
          local at = date(year .. "-" .. month .. "-" .. day) or date(year .. "-" .. month .. "-28")
          local apart = at and at:days_until(period)
          if apart and apart >= -10 and apart <= 10 then nearest = at end
        end
        if nearest then
          report:witness(value, "the fiscal year ends on")
          report:witness(shown, "the report is for")
        else
          report:finding(message, { { value, "the fiscal year ends on" }, { shown, "the report is for" } },
            { year_end = month .. "/" .. day, period = period })
        end
      end
    end
    report:not_applicable("neither header nor cover gives the end of the fiscal year")
  end,
}
