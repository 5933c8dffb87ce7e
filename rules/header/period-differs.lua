---@type prefile.Rule
return {
  id       = "header/period-differs",
  title    = "The header's period is not the date of the earliest event on the cover",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Form 8-K, cover page",
      says = "the date of report is the date of the earliest event reported", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.20",
      says = "the period of report in the header and the cover's document period end date must agree",
      force = "must" },
  },
  why    = [[The period is the date from which the four business days are counted and by which the report is found. Two
different dates leave open when the event took place.]],
  fix    = [[Find out the date of the earliest event; put it on the cover and in the submission header.]],
  limits = [[A fact that wraps the date on the cover is compared once, as the cover.
Takes the date that the cover names as that of the earliest event; when only one date is shown, that one.]],

  messages = {
    cover = "the cover dates the earliest event {cover}, the header's period is {header}",
    fact  = "the cover's document period end date is {fact}, the header's period is {header}",
  },

  examples = {
    { name = "cover and header agree", form = "8-K", outcome = "pass" },
    { name = "another day in the header", form = "8-K", expect = { "cover" },
      edits = { { "Date of Report (Date of earliest event reported): January 5, 2026",
                  "Date of Report (Date of earliest event reported): @{January 6, 2026}@" } } },
    { name = "the earliest event in parentheses", form = "8-K",
      edits = { { "Date of Report (Date of earliest event reported): January 5, 2026",
                  "Date of Report (Date of earliest event reported): January 7, 2026 (January 5, 2026)" } } },
    { name = "the fact differs", form = "8-K", expect = { "fact" },
      edits = { { "Date of Report (Date of earliest event reported): January 5, 2026",
                  [[Date of Report (Date of earliest event reported): January 5, 2026
<span style="display:none"><ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">@{2026-01-06}@</ix:nonNumeric></span>]] } } },
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
    local shown = cover.recognised and cover.earliest_event_date or nil
    local document = filing.primary
    local fact = document and document:fact("dei:DocumentPeriodEndDate")
    local is_shown = fact and fact.value and shown and (fact.value:contains(shown) or shown:contains(fact.value))
    if fact and fact.value and fact.value.date and not is_shown then
      if fact.value.date == day then
        report:witness(fact.value, "the fact says")
      else
        report:finding("fact", { { fact.value, "the fact says" }, { period, "the header says" } },
          { fact = fact.value.date, header = day })
      end
    end
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    if not shown or not shown.date then
      return report:undetermined("no date of the earliest event was found on the cover", cover)
    end
    if shown.date == day then
      report:witness(shown, "the cover says")
      report:witness(period, "the header says")
    else
      report:finding("cover", { { shown, "the cover says" }, { period, "the header says" } },
        { cover = shown.date, header = day })
    end
  end,
}
