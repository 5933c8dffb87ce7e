---@type prefile.Rule
return {
  id       = "prior/fiscal-year-end-differs",
  title    = "The fiscal year end differs from the last filing's",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "Form 8-K, Item 5.03", says = "a change of the fiscal year is reported with the new date and the transition report's form",
      force = "must" },
  },
  why    = [[A fiscal year end that moves without a reported change is mostly a slip in the company data, and every due
date hangs on it.]],
  fix    = [[Correct the company data on EDGAR, or report the change under Item 5.03.]],
  limits = [[Compares headers, with the last filing given with --prior that has the same CIK. Two ends within ten days
are taken for one fiscal year of 52 or 53 weeks. A report of Item 5.03, this one or one given with --prior, explains the
change.]],

  messages = {
    differs = "the header's fiscal year ends on {now}; the filing before said {before}",
  },

  examples = {
    { name = "the same day", form = "8-K", outcome = "pass", witnesses = { "1231", "1231" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "a year of 52 weeks", form = "8-K", outcome = "pass", header = { ["FISCAL YEAR END"] = "1228" },
      prior = { { form = "10-Q", filed = "20251105", header = { ["FISCAL YEAR END"] = "0103" } } } },
    { name = "ten days apart", form = "8-K", outcome = "pass", header = { ["FISCAL YEAR END"] = "1221" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "eleven days apart", form = "8-K", expect = { "differs" }, header = { ["FISCAL YEAR END"] = "@{1220}@" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "another month", form = "8-K", expect = { "differs" }, header = { ["FISCAL YEAR END"] = "@{0630}@" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "the change is reported", form = "8-K", outcome = "not_applicable", header = { ["FISCAL YEAR END"] = "0630" },
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>The board chose June 30 as the end of the fiscal year. A Form 10-K will cover the transition period.</p>]],
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "the change was reported", form = "8-K", outcome = "not_applicable", header = { ["FISCAL YEAR END"] = "0630" },
      prior = { { form = "8-K", filed = "20251201", body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>The board chose June 30 as the end of the fiscal year. A Form 10-K will cover the transition period.</p>]] } } },
    { name = "no day", form = "8-K", outcome = "not_applicable", header = { ["FISCAL YEAR END"] = "0000" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "nothing to compare with", form = "8-K", outcome = "not_applicable" },
  },

  check = function(filing, report)
    local function day_of(filer)
      local end_of_year = filer and filer.fiscal_year_end
      return end_of_year and date("2001" .. end_of_year.digits), end_of_year
    end
    local function reports_change(each) return each.form.base == "8-K" and each:item("5.03") end
    local is_reported = reports_change(filing)
    for _, earlier in ipairs(filing.prior) do is_reported = is_reported or reports_change(earlier) end
    for _, filer in ipairs(filing.header.filers) do
      local now, now_says = day_of(filer)
      local before, before_says = day_of(filer.prior[#filer.prior])
      if now and before then
        local apart = before:days_until(now) % 365
        if apart < 11 or apart > 354 then
          report:witness(now_says, "the header says")
          report:witness(before_says, "the filing before said")
        elseif not is_reported then
          report:finding("differs", { { now_says, "the header says" }, { before_says, "the filing before said" } },
            { now = now_says, before = before_says })
        end
      end
    end
    report:not_applicable("no earlier filing with a fiscal year end was given (--prior), or its change is reported")
  end,
}
