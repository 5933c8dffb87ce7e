---@type prefile.Rule
return {
  id       = "prior/amendment-without-original",
  title    = "The report that is amended is not among the earlier filings",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports/A", "11-K/A" },

  authority = {
    { cite = "17 CFR 240.12b-15", says = "an amendment is filed under cover of the form that is amended", force = "must" },
  },
  why    = [[An amendment whose form or period is not that of an earlier report amends nothing, or shows a wrong
period.]],
  fix    = [[Compare form and period with the report that is amended.]],
  limits = [[Knows only the filings given with --prior; with none of the form among them it says nothing. Periods of the
headers are compared, or those on the covers where there is no header.]],

  messages = {
    missing = "no earlier Form {form} is for the period {period}",
  },

  examples = {
    { name = "the original is there", form = "10-K/A", filed = "20260320", outcome = "pass",
      witnesses = { "20251231", "20251231" }, prior = { { form = "10-K" } } },
    { name = "an earlier amendment is there", form = "10-K/A", filed = "20260401", outcome = "pass",
      prior = { { form = "10-K/A", filed = "20260320" } } },
    { name = "the original is for another year", form = "10-K/A", filed = "20260320", expect = { "missing" },
      header = { ["CONFORMED PERIOD OF REPORT"] = "@{20251231}@" },
      prior = { { form = "10-K", period = "20241231", filed = "20250219" } } },
    { name = "only another form is for the period", form = "10-K/A", filed = "20260320", expect = { "missing" },
      header = { ["CONFORMED PERIOD OF REPORT"] = "@{20251231}@" },
      prior = { { form = "10-K", period = "20241231", filed = "20250219" },
        { form = "8-K", period = "20251231", filed = "20260107" } } },
    { name = "no report of that form was given", form = "10-K/A", filed = "20260320", outcome = "not_applicable",
      prior = { { form = "8-K" } } },
    { name = "nothing to compare with", form = "10-K/A", filed = "20260320", outcome = "not_applicable" },
  },

  check = function(filing, report)
    local function period_of(each) return each.header.period or each.cover.period end
    local period = period_of(filing)
    local is_known = false
    for _, earlier in ipairs(filing.prior) do
      local before = period_of(earlier)
      if period and before and earlier.form.base == filing.form.base then
        is_known = true
        if before.date == period.date then
          report:witness(period, "the amendment says")
          report:witness(before, "the report says")
          return
        end
      end
    end
    if not is_known then
      return report:not_applicable("no earlier report on this form was given (--prior)")
    end
    report:finding("missing", period, { form = filing.form.base, period = period })
  end,
}
