---@type prefile.Rule
return {
  id       = "header/period-after-filing",
  title    = "The period of report is later than the filing date",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.1 and 7.3",
      says = "the period of a current report must not lie after the day of filing", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.20",
      says = "the period of an annual or a quarterly report has ended when the report is filed", force = "must" },
  },
  why    = [[A current report tells of an event that has happened, a periodic one of a period that has ended. EDGAR does not
take a later period; the year or month is mistyped.]],
  fix    = [[Put the date of the earliest event, or the last day of the period, into the header's period.]],
  limits = [[Compares the two dates of the submission header; a draft has no filing date yet. Forms whose period is a day to
come, such as the meeting of a proxy statement, are left out.]],

  messages = {
    later = "the period {period} is later than the filing date {filed}",
  },

  examples = {
    { name = "the event before the filing", form = "8-K", outcome = "pass", witnesses = { "20260105", "20260107" } },
    { name = "the event on the day of filing", form = "8-K", outcome = "pass", period = "20260107", filed = "20260107" },
    { name = "a period after the filing", form = "8-K", expect = { "later" },
      header = { ["CONFORMED PERIOD OF REPORT"] = "@{20260205}@" } },
    { name = "a day after", form = "8-K", expect = { "later" }, period = "20260105", filed = "20260105",
      header = { ["CONFORMED PERIOD OF REPORT"] = "@{20260106}@" } },
    { name = "a quarterly report before its quarter has ended", form = "10-Q", expect = { "later" }, filed = "20260507",
      header = { ["CONFORMED PERIOD OF REPORT"] = "@{20260630}@" } },
    { name = "no period", form = "8-K", outcome = "not_applicable", header = { ["CONFORMED PERIOD OF REPORT"] = "-" } },
    { name = "no filing date", form = "8-K", outcome = "not_applicable", header = { ["FILED AS OF DATE"] = "-" } },
    { name = "a period that is no date", form = "8-K", outcome = "undetermined", header = { ["CONFORMED PERIOD OF REPORT"] = "20261305" } },
    { name = "a filing date that is no date", form = "8-K", outcome = "undetermined", header = { ["FILED AS OF DATE"] = "20261307" } },
  },

  check = function(filing, report)
    local period, filed = filing.header.period, filing.header.filing_date
    if not period or not filed then
      return report:not_applicable("the header has no period or no filing date")
    end
    local a, b = date(period), date(filed)
    if not a or not b then
      return report:undetermined("the header's period or filing date is no date", period)
    end
    if a <= b then
      report:witness(period, "the period")
      report:witness(filed, "the filing date")
    else
      report:finding("later", { { period, "the period" }, { filed, "the filing date" } }, { period = a, filed = b })
    end
  end,
}
