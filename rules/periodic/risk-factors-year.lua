---@type prefile.Rule
return {
  id       = "periodic/risk-factors-year",
  title    = "The risk factors of a quarterly report refer to an annual report before the last",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "10-Q" },
  effective = { from = "2006-03-01" },

  authority = {
    { cite = "Form 10-Q, Part II, Item 1A", says = "material changes from the risk factors of the annual report", force = "must" },
  },
  why    = [[The changes are told against the last annual report. A year left over from an earlier quarter sends the reader to
risk factors that are out of date.]],
  fix    = [[Name the annual report for the fiscal year that ended before the quarter.]],
  limits = [[Compares the year or the date that stands with "Form 10-K" or "annual report" in Item 1A with the end of the
quarter; the newest one counts. An annual report that was late may still be the last one filed.]],

  messages = {
    old  = "the risk factors refer to the annual report for {year}; the quarter ended {period}",
    later = "the risk factors refer to the annual report for {year}, which ended after the quarter, {period}",
  },

  examples = {
    { name = "the last year", form = "10-Q", outcome = "pass", witnesses = { "December 31, 2025", "March 31, 2026" },
      edits = { { "of the annual report on Form 10-K.", "of the annual report on Form 10-K for the year ended December 31, 2025." } } },
    { name = "the year before", form = "10-Q", expect = { "old" },
      edits = { { "of the annual report on Form 10-K.", "of the annual report on Form 10-K for the year ended @{December 31, 2024}@." } } },
    { name = "the year by its number", form = "10-Q", expect = { "old" },
      edits = { { "of the annual report on Form 10-K.", "of the annual report on Form 10-K for fiscal year @{2024}@." } } },
    { name = "last year by its number", form = "10-Q", outcome = "pass",
      edits = { { "of the annual report on Form 10-K.", "of the annual report on Form 10-K for fiscal year 2025." } } },
    { name = "a year in front", form = "10-Q", expect = { "old" },
      edits = { { "of the annual report on Form 10-K.", "of the @{2024}@ Form 10-K." } } },
    { name = "two reports, the last among them", form = "10-Q", outcome = "pass",
      edits = { { "of the annual report on Form 10-K.",
        "of the annual report on Form 10-K for the year ended December 31, 2025, unlike those of the "
          .. "annual report on Form 10-K for the year ended December 31, 2024." } } },
    { name = "the year to come", form = "10-Q", expect = { "later" },
      edits = { { "of the annual report on Form 10-K.", "of the annual report on Form 10-K for the year ended @{December 31, 2026}@." } } },
    { name = "a year of 53 weeks", form = "10-Q", outcome = "pass", period = "20260103",
      edits = { { "of the annual report on Form 10-K.", "of the annual report on Form 10-K for the year ended December 28, 2024." } } },
    { name = "the year to come by its number", form = "10-Q", expect = { "later" },
      edits = { { "of the annual report on Form 10-K.", "of the @{2027}@ annual report." } } },
    { name = "a month that is none", form = "10-Q", outcome = "not_applicable",
      edits = { { "of the annual report on Form 10-K.", "of the annual report on Form 10-K for the year ended Brumaire 31, 2024." } } },
    { name = "no year is named", form = "10-Q", outcome = "not_applicable" },
    { name = "no risk factors", form = "10-Q", outcome = "not_applicable",
      edits = { { "<p><b>Item 1A. Risk Factors.</b></p>", "" } } },
    { name = "no cover", form = "10-Q", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local item, period = filing:item("1A", "II"), filing.cover.period
    local ended = period and period.date
    if not item then
      return report:not_applicable("the report has no Item 1A in Part II")
    end
    if not ended then
      return report:undetermined("the end of the quarter was not found on the cover", filing.cover)
    end
    local newest, newest_year, newest_day
    local function keep(shown, year, day)
      if not newest or year > newest_year then newest, newest_year, newest_day = shown, year, day end
    end
    for _, passage in ipairs(item.body:find_all("\\b(?:10-K|annual\\s+report)\\b[^.;]{0,60}?\\byear\\s+end(?:ed|ing)\\s+"
      .. "\\w+\\s+\\d{1,2},\\s+\\d{4}")) do
      local named = passage:dates()[1]
      if named then keep(named, named.date.year, named.date) end
    end
    for _, passage in ipairs(item.body:find_all("\\b(?:10-K|annual\\s+report)\\s+for\\s+(?:the\\s+)?fiscal\\s+(?:year\\s+)?\\d{4}\\b")) do
      local year = passage:find("\\d{4}$")
      keep(year, year.number)
    end
    for _, passage in ipairs(item.body:find_all("\\b20\\d{2}\\s+(?:form\\s+10-K|annual\\s+report)\\b")) do
      local year = passage:find("^\\d{4}")
      keep(year, year.number)
    end
    if not newest then
      return report:not_applicable("Item 1A names no year of an annual report")
    end
    local evidence, values = { { newest, "Item 1A says" }, { period, "the quarter ended" } }, { year = newest, period = ended }
    if newest_day and ended < newest_day or newest_year > ended.year then
      report:finding("later", evidence, values)
    elseif newest_day and newest_day:days_until(ended) > 372 or not newest_day and newest_year < ended.year - 1 then
      report:finding("old", evidence, values)
    else
      report:witness(newest, "Item 1A says")
      report:witness(period, "the quarter ended")
    end
  end,
}
