---@type prefile.Rule
return {
  id       = "cover/market-value-date",
  title    = "The market value on the cover is not of the end of the second quarter",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "10-K", "10-K/A" },
  effective = { from = "2003-03-01" },

  authority = {
    { cite = "Form 10-K, cover page",
      says = "the aggregate market value is as of the last business day of the registrant's second fiscal quarter", force = "must" },
  },
  why    = [[The market value of that day decides the filer status for the next year. A recent value, or that of the year before,
is of no use for it.]],
  fix    = [[Compute the value with the price of the last business day of the second fiscal quarter.]],
  limits = [[Compares the day with six months before the end of the fiscal year and lets sixteen days pass, for years of 52 or 53
weeks. A registrant that had no public market at that time names another day. The days since which the form asks for this are
not in the tables behind these rules.]],

  messages = {
    other = "the market value is as of {day}; the second quarter of the year ended {period} ended about {expected}",
  },

  examples = {
    { name = "the end of June", form = "10-K", outcome = "pass", witnesses = { "June 30, 2025", "December 31, 2025" } },
    { name = "a day before the filing", form = "10-K", expect = { "other" },
      edits = { { "as of June 30, 2025", "as of @{February 6, 2026}@" } } },
    { name = "the year before", form = "10-K", expect = { "other" },
      edits = { { "as of June 30, 2025", "as of @{June 30, 2024}@" } } },
    { name = "a Friday", form = "10-K", outcome = "pass", edits = { { "as of June 30, 2025", "as of June 27, 2025" } } },
    { name = "the end of May", form = "10-K", expect = { "other" }, edits = { { "as of June 30, 2025", "as of @{May 30, 2025}@" } } },
    { name = "sixteen days before", form = "10-K", outcome = "pass", edits = { { "as of June 30, 2025", "as of June 15, 2025" } } },
    { name = "seventeen days before", form = "10-K", expect = { "other" },
      edits = { { "as of June 30, 2025", "as of @{June 14, 2025}@" } } },
    { name = "sixteen days after", form = "10-K", outcome = "pass", edits = { { "as of June 30, 2025", "as of July 17, 2025" } } },
    { name = "seventeen days after", form = "10-K", expect = { "other" },
      edits = { { "as of June 30, 2025", "as of @{July 18, 2025}@" } } },
    { name = "a year that ends in June", form = "10-K", outcome = "pass", period = "20250630", filed = "20250820",
      edits = { { "as of June 30, 2025, the last", "as of December 31, 2024, the last" } } },
    { name = "no day", form = "10-K", outcome = "undetermined",
      edits = { { " as of June 30, 2025, the last business day of its most recently completed second fiscal quarter", "" } } },
    { name = "the day of the shares", form = "10-K", outcome = "undetermined",
      edits = { { " as of June 30, 2025, the last business day of its most recently completed second fiscal quarter.</p>\n<p>The registrant",
        " on the last business day of the second quarter. The registrant" } } },
    { name = "the day in front", form = "10-K", expect = { "other" },
      edits = { { "<p>The aggregate market value of the common equity held by non-affiliates of the registrant was $412,600,000 as of "
        .. "June 30, 2025, the last business day of its most recently completed second fiscal quarter.</p>",
        "<p>As of @{February 6, 2026}@, the aggregate market value of the common equity held by non-affiliates of the registrant was "
        .. "$412,600,000.</p>" } } },
    { name = "no market value", form = "10-K", outcome = "not_applicable",
      edits = { { "<p>The aggregate market value of the common equity held by non-affiliates of the registrant was $412,600,000 as of "
        .. "June 30, 2025, the last business day of its most recently completed second fiscal quarter.</p>", "" } } },
    { name = "an old report", form = "10-K", outcome = "not_applicable", period = "20021130", filed = "20030303" },
    { name = "no cover", form = "10-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local cover, period = filing.cover, filing.cover.period
    local ended, shown = period and period.date, cover.market_value_date
    if not ended then
      return report:undetermined("the end of the year was not found on the cover", cover)
    end
    if ended < date("2002-12-15") or not cover.market_value then
      return report:not_applicable("the cover gives no market value, or is of a time when another day was asked for")
    end
    local is_beside = false
    for _, sentence in ipairs(cover.passage:sentences()) do
      is_beside = is_beside or shown and sentence:contains(shown) and sentence:contains(cover.market_value)
    end
    if not is_beside or not shown.date then
      return report:undetermined("the day of the market value was not found in its sentence", cover.market_value)
    end
    local expected = ended:plus_days(-183)
    if shown.date:plus_days(16) < expected or expected:plus_days(16) < shown.date then
      report:finding("other", { { shown, "the market value is as of" }, { period, "the year ended" } },
        { day = shown, period = ended, expected = expected })
    else
      report:witness(shown, "the market value is as of")
      report:witness(period, "the year ended")
    end
  end,
}
