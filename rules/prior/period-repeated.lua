---@type prefile.Rule
return {
  id       = "prior/period-repeated",
  title    = "A report for this period was filed before",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "10-K", "10-Q", "20-F", "40-F", "11-K" },

  authority = {
    { cite = "Form 10-K", says = "one annual report for each fiscal year", force = "must" },
    { cite = "Form 10-Q", says = "one quarterly report for each of the first three quarters", force = "must" },
  },
  why    = [[A second original for a period mostly means that the period was left as it was in the last report, or that
the form should be an amendment.]],
  fix    = [[Correct the period, or file as an amendment (Form 10-K/A).]],
  limits = [[Compares the period of the header, or the one on the cover where there is no header, with reports on the
same form given with --prior. Of a combined report each filer counts.]],

  messages = {
    repeated = "a Form {form} for the period that ended on {period} was filed before",
  },

  examples = {
    { name = "the quarter after", form = "10-Q", period = "20260331", filed = "20260505", outcome = "pass",
      witnesses = { "20260331" }, prior = { { form = "10-Q", period = "20250930", filed = "20251105" } } },
    { name = "the same quarter", form = "10-Q", period = "20250930", filed = "20260505", expect = { "repeated" },
      header = { ["CONFORMED PERIOD OF REPORT"] = "@{20250930}@" },
      prior = { { form = "10-Q", period = "20250930", filed = "20251105" } } },
    { name = "the same year", form = "10-K", period = "20241231", expect = { "repeated" },
      header = { ["CONFORMED PERIOD OF REPORT"] = "@{20241231}@" },
      prior = { { form = "10-K", period = "20241231", filed = "20250219" }, { form = "10-Q", filed = "20251105" } } },
    { name = "another form for the same day", form = "10-K", outcome = "pass",
      prior = { { form = "8-K", period = "20251231", filed = "20260105" } } },
    { name = "an amendment came before", form = "10-K", outcome = "pass",
      prior = { { form = "10-K/A", filed = "20260105" } } },
    { name = "nothing to compare with", form = "10-K", outcome = "not_applicable" },
  },

  check = function(filing, report)
    local function period_of(each) return each.header.period or each.cover.period end
    local period = period_of(filing)
    if #filing.prior == 0 or not (period and period.date) then
      return report:not_applicable("no earlier filing of this filer was given (--prior), or the report shows no period")
    end
    for _, earlier in ipairs(filing.prior) do
      local before = period_of(earlier)
      if earlier.form.type == filing.form.type and before and before.date == period.date then
        return report:finding("repeated", { { period, "the report says" }, { before, "an earlier report said" } },
          { form = filing.form.type, period = period.date })
      end
    end
    report:witness(period, "no earlier report says")
  end,
}
