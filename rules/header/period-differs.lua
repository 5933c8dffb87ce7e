---@type prefile.Rule
return {
  id       = "header/period-differs",
  title    = "The header's period is not the date on the cover",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A" },

  authority = {
    { cite = "Form 8-K, cover page",
      says = "the date of report is the date of the earliest event reported", force = "must" },
    { cite = "Form 10-K, cover page",
      says = "the cover of a periodic report gives the last day of the fiscal year, quarter or transition period", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.20",
      says = "the period of report in the header and the cover's document period end date must agree",
      force = "must" },
  },
  why    = [[The period is the date by which the report is found, and from which the four business days of a current report
are counted. Two different dates leave open when the event took place, or which period the report is for.]],
  fix    = [[Find out the date of the earliest event, or the last day of the period; put it on the cover and in the submission
header.]],
  limits = [[A fact that wraps the date on the cover is compared once, as the cover. Of a current report takes the date that
the cover names as that of the earliest event; when only one date is shown, that one. Of a transition report takes the end of
the transition period.]],

  messages = {
    cover = "the cover dates the earliest event {cover}, the header's period is {header}",
    ended = "the period on the cover ends {cover}, the header's period is {header}",
    fact  = "the cover's document period end date is {fact}, the header's period is {header}",
  },

  examples = {
    { name = "cover and header agree", form = "8-K", outcome = "pass", witnesses = { "January 5, 2026", "20260105" } },
    { name = "another day in the header", form = "8-K", expect = { "cover" },
      edits = { { "Date of Report (Date of earliest event reported): January 5, 2026",
                  "Date of Report (Date of earliest event reported): @{January 6, 2026}@" } } },
    { name = "the earliest event in parentheses", form = "8-K", outcome = "pass",
      edits = { { "Date of Report (Date of earliest event reported): January 5, 2026",
                  "Date of Report (Date of earliest event reported): January 7, 2026 (January 5, 2026)" } } },
    { name = "the fact differs", form = "8-K", expect = { "fact" },
      edits = { { "Date of Report (Date of earliest event reported): January 5, 2026",
                  [[Date of Report (Date of earliest event reported): January 5, 2026
<span style="display:none"><ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">@{2026-01-06}@</ix:nonNumeric></span>]] } } },
    { name = "the fact agrees", form = "8-K", outcome = "pass", witnesses = { "2026-01-05", "January 5, 2026", "20260105" },
      edits = { { "Date of Report (Date of earliest event reported): January 5, 2026",
                  [[Date of Report (Date of earliest event reported): January 5, 2026
<span style="display:none"><ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">2026-01-05</ix:nonNumeric></span>]] } } },
    { name = "a fact around the date on the cover", form = "8-K", expect = { "cover" },
      edits = { { "Date of Report (Date of earliest event reported): January 5, 2026", "Date of Report (Date of earliest event reported): "
        .. "<ix:nonNumeric name=\"dei:DocumentPeriodEndDate\" contextRef=\"c1\">@{January 6, 2026}@</ix:nonNumeric>" } } },
    { name = "the year of an annual report", form = "10-K", outcome = "pass", witnesses = { "December 31, 2025", "20251231" } },
    { name = "the year before on the cover of an annual report", form = "10-K", expect = { "ended" },
      edits = { { "For the fiscal year ended December 31, 2025", "For the fiscal year ended @{December 31, 2024}@" } } },
    { name = "the quarter before in the header", form = "10-Q", expect = { "ended" },
      edits = { { "For the quarterly period ended March 31, 2026", "For the quarterly period ended @{March 31, 2026}@" } },
      header = { ["CONFORMED PERIOD OF REPORT"] = "20251231" } },
    { name = "a transition report", form = "10-KT", base = "10-K", outcome = "pass", witnesses = { "September 30, 2025", "20250930" },
      header = { ["CONFORMED PERIOD OF REPORT"] = "20250930" },
      edits = { { "<p>&#9746; ANNUAL REPORT", "<p>&#9744; ANNUAL REPORT" }, { "<p>&#9744; TRANSITION REPORT", "<p>&#9746; TRANSITION REPORT" },
        { "For the fiscal year ended December 31, 2025", "For the fiscal year ended ________" },
        { "For the transition period from ________ to ________",
          "For the transition period from January 1, 2025 to September 30, 2025" } } },
    { name = "no period in the header", form = "8-K", outcome = "not_applicable", header = { ["CONFORMED PERIOD OF REPORT"] = "-" } },
    { name = "a period that is no date", form = "8-K", outcome = "undetermined", header = { ["CONFORMED PERIOD OF REPORT"] = "20261305" } },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "no date on the cover", form = "8-K", outcome = "undetermined",
      edits = { { "Date of Report (Date of earliest event reported): January 5, 2026", "" } } },
  },

  check = function(filing, report)
    local period = filing.header.period
    if not period then
      return report:not_applicable("the header has no period of report")
    end
    local day = date(period)
    if not day then
      return report:undetermined("the header's period is no date: " .. period, period)
    end
    local cover = filing.cover
    local event = cover.earliest_event_date
    local shown = event or cover.period or cover.transition_to
    local document = filing.primary
    local fact = document and document:fact("dei:DocumentPeriodEndDate")
    local said = fact and fact.value
    local is_shown = said and shown and (said:contains(shown) or shown:contains(said))
    if said and said.date and not is_shown then
      if said.date == day then
        report:witness(said, "the fact says")
      else
        report:finding("fact", { { said, "the fact says" }, { period, "the header says" } }, { fact = said.date, header = day })
      end
    end
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    if not shown or not shown.date then
      return report:undetermined("no date of the event or end of the period was found on the cover", cover)
    end
    if shown.date == day then
      report:witness(shown, "the cover says")
      report:witness(period, "the header says")
    else
      report:finding(event and "cover" or "ended", { { shown, "the cover says" }, { period, "the header says" } },
        { cover = shown.date, header = day })
    end
  end,
}
