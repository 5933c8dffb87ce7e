---@type prefile.Rule
return {
  id       = "certifications/date-unfit",
  title    = "The date of a certification does not fit the report",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@certified-reports", "@certified-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 240.13a-14(a)", says = "the certification is of the report that it is filed with", force = "must" },
    { cite = "17 CFR 229.601(b)(31)(i)", says = "the certification bears its date", force = "must" },
  },
  why    = [[A date behind the filing says that the report went out before the officer signed; one before the end of the period, that
the certification was left from an earlier report. With an amendment the staff looks for a date of today.]],
  fix    = [[Put the date on which the officer signed this report's certification.]],
  limits = [[Needs the filing date for the first, the end of the period for the second. An amendment's certification may bear any date
up to thirty days before the filing.]],

  messages = {
    after  = "the certification of {name} is dated {date}, after the filing on {filed}",
    before = "the certification of {name} is dated {date}, before the end of the period on {period}",
    stale  = "the certification of {name} is dated {date}; this amendment was filed on {filed}",
  },

  examples = {
    { name = "the day of the filing", form = "10-K", outcome = "pass" },
    { name = "the day behind the filing", form = "10-Q", expect = { "after" },
      edits = { { "<p>Date: May 7, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo", "<p>Date: @{May 8, 2026}@</p>\n<p>/s/ Bo Halyard<br>\nBo" } } },
    { name = "the year before", form = "10-K", expect = { "before" },
      edits = { { "<p>Date: February 19, 2026</p>\n<p>/s/ Ada Mooring<br>\nAda", "<p>Date: @{February 19, 2025}@</p>\n<p>/s/ Ada Mooring<br>\nAda" } } },
    { name = "the last day of the period", form = "10-Q", outcome = "pass",
      edits = { { "<p>Date: May 7, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo", "<p>Date: March 31, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo" } } },
    { name = "an amendment with the first report's date", form = "10-Q/A", filed = "20260820", expect = { "stale" },
      edits = { { "<p>Date: August 20, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo", "<p>Date: @{July 20, 2026}@</p>\n<p>/s/ Bo Halyard<br>\nBo" } } },
    { name = "an amendment with a date of last month", form = "10-Q/A", filed = "20260820", outcome = "pass",
      edits = { { "<p>Date: August 20, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo", "<p>Date: July 21, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo" } } },
    { name = "a statement that was not read", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      attach = { { type = "EX-32.1", body = [[<p>Under Section 1350 I, Bo Halyard, certify this report on Form 10-Q of Example Harbor Works, Inc. for the year
ended March 31, 2026.</p><p>Date: May 9, 2026</p><p>/s/ Bo Halyard</p>]] } } },
    { name = "no date", form = "10-Q", without = { "EX-31.2", "EX-32.1" }, outcome = "not_applicable",
      edits = { { "<p>Date: May 7, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo", "<p>/s/ Bo Halyard<br>\nBo" } } },
  },

  check = function(filing, report)
    local filed = filing.filing_date
    local period = filing.cover.period or filing.header.period
    for _, each in ipairs(filing.certifications) do
      local day = each.date and each.date.date
      if day then
        local values = { name = each.certifier or "an officer", date = each.date, filed = filed, period = period }
        local message
        if filed and day > filed then
          message = "after"
        elseif period and period.date and day < period.date then
          message = "before"
        elseif filed and filing.form.is_amendment and day < filed:plus_days(-30) then
          message = "stale"
        end
        if not message then
          report:witness(each.date, "the date of the certification")
        elseif each.doubt ~= "" then
          report:undetermined("a certification is in doubt: " .. each.doubt, each.date)
        else
          report:finding(message, { { each.date, "the certification is dated" } }, values)
        end
      end
    end
    report:not_applicable("no certification bears a date")
  end,
}
