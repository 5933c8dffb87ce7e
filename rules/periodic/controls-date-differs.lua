---@type prefile.Rule
return {
  id       = "periodic/controls-date-differs",
  title    = "Controls are judged as of another day than the end of the period",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A" },
  effective = { from = "2003-09-01" },

  authority = {
    { cite = "17 CFR 229.307", says = "the conclusions on disclosure controls are as of the end of the period of the report",
      force = "must" },
    { cite = "17 CFR 229.308", says = "internal control is assessed as of the end of the fiscal year", force = "must" },
  },
  why    = [[A date left over from the last report says that the controls of this period were not judged.]],
  fix    = [[Give the last day of the period, as on the cover.]],
  limits = [[Looks at sentences of Item 9A, or of Item 4 of a quarterly report, that judge controls "as of" a day, and is content
when one of them names the end of the period, in words or by its date; a week more or less is let pass. Silent where the item
points to another part of the report.]],

  messages = {
    other = "the controls are judged as of {day}; the period ended {period}",
  },

  examples = {
    { name = "the end of the year", form = "10-K", outcome = "pass", witnesses = { "December 31, 2025", "December 31, 2025" } },
    { name = "the end of the quarter", form = "10-Q", outcome = "pass" },
    { name = "the year before", form = "10-K", expect = { "other" },
      edits = { { "evaluated the disclosure controls and procedures as of December 31, 2025",
        "evaluated the disclosure controls and procedures as of @{December 31, 2024}@" },
        { "internal control over financial reporting as of December 31, 2025 under",
          "internal control over financial reporting as of December 31, 2024 under" } } },
    { name = "the quarter before", form = "10-Q", expect = { "other" },
      edits = { { "controls and procedures as of March 31, 2026", "controls and procedures as of @{December 31, 2025}@" } } },
    { name = "in words", form = "10-Q", outcome = "pass",
      edits = { { "controls and procedures as of March 31, 2026",
        "controls and procedures as of the end of the period covered by this report" } } },
    { name = "the year before beside the right one", form = "10-K", outcome = "pass",
      edits = { { "concluded that they were effective.",
        "concluded that they were effective. The controls were not effective as of December 31, 2024." } } },
    { name = "a year that ended on a Saturday", form = "10-K", outcome = "pass",
      edits = { { "For the fiscal year ended December 31, 2025", "For the fiscal year ended December 27, 2025" },
        { "CONFORMED PERIOD OF REPORT:\t20251231", "CONFORMED PERIOD OF REPORT:\t20251227" } } },
    { name = "eight days before", form = "10-Q", expect = { "other" },
      edits = { { "controls and procedures as of March 31, 2026", "controls and procedures as of @{March 23, 2026}@" } } },
    { name = "eight days after", form = "10-Q", expect = { "other" },
      edits = { { "controls and procedures as of March 31, 2026", "controls and procedures as of @{April 8, 2026}@" } } },
    { name = "the item is elsewhere", form = "10-K", outcome = "not_applicable",
      edits = { { "<p><b>Item 9A. Controls and Procedures.</b></p>", "" } } },
    { name = "no day", form = "10-Q", outcome = "not_applicable",
      edits = { { "controls and procedures as of March 31, 2026", "controls and procedures" } } },
    { name = "the older number", form = "10-Q", expect = { "other" }, period = "20080930", filed = "20081107",
      edits = { { "<b>Item 4. Controls", "<b>Item 4T. Controls" },
        { "controls and procedures as of September 30, 2008", "controls and procedures as of @{June 30, 2008}@" } } },
    { name = "no cover", form = "10-Q", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local item = filing:item_about("controls and procedures")
    if not item then
      return report:not_applicable("no item on controls was found")
    end
    local period = filing.cover.period
    local ended = period and period.date
    if not ended then
      return report:undetermined("the end of the period was not found on the cover", filing.cover)
    end
    local wrong
    for _, sentence in ipairs(item.body:sentences()) do
      if sentence:find("\\bcontrols?\\b") and sentence:find("\\b(?:in)?effective|\\bevaluat|\\bassess") then
        local words = sentence:find("\\bend\\s+of\\s+(?:the|its|our|such|that)\\s+[^.]{0,30}(?:period|quarter|year)\\b")
        if words then
          return report:witness(words, "the controls are judged as of")
        end
        for _, passage in ipairs(sentence:find_all("\\bas\\s+(?:of|at)\\s+\\w+\\s+\\d{1,2},\\s+\\d{4}")) do
          local day = passage:dates()[1]
          if day and day.date and day.date:days_until(ended) <= 7 and ended:days_until(day.date) <= 7 then
            report:witness(day, "the controls are judged as of")
            return report:witness(period, "the cover says")
          end
          wrong = wrong or day
        end
      end
    end
    if wrong then
      report:finding("other", { { wrong, "the controls are judged as of" }, { period, "the cover says" } },
        { day = wrong, period = ended })
    else
      report:not_applicable("the item on controls names no day")
    end
  end,
}
