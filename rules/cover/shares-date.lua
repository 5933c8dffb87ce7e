---@type prefile.Rule
return {
  id       = "cover/shares-date",
  title    = "The number of shares on the cover is not of a recent day",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@periodic-reports" },

  authority = {
    { cite = "Form 10-K, cover page", says = "the shares outstanding are as of the latest practicable date", force = "must" },
    { cite = "Form 10-Q, cover page", says = "the shares outstanding are as of the latest practicable date", force = "must" },
  },
  why    = [[A day before the end of the period, or after the filing, is one that was left over or mistyped.]],
  fix    = [[Give the number as of a day shortly before the filing, and its date.]],
  limits = [[Says nothing of a day between the end of the period and the filing, however old. A day in words, such as the end of
the period, is not judged. Amendments keep the day of the report and are left alone.]],

  messages = {
    before = "the number of shares is as of {day}, before the period ended on {period}",
    after  = "the number of shares is as of {day}, after the report was filed on {filed}",
  },

  examples = {
    { name = "a recent day", form = "10-Q", outcome = "pass", witnesses = { "April 24, 2026" } },
    { name = "the day of the last quarter", form = "10-Q", expect = { "before" },
      edits = { { "outstanding as of April 24, 2026", "outstanding as of @{January 30, 2026}@" } } },
    { name = "the end of the period", form = "10-Q", outcome = "pass",
      edits = { { "outstanding as of April 24, 2026", "outstanding as of March 31, 2026" } } },
    { name = "another year", form = "10-Q", expect = { "after" },
      edits = { { "outstanding as of April 24, 2026", "outstanding as of @{April 24, 2027}@" } } },
    { name = "the day of the filing", form = "10-Q", outcome = "pass",
      edits = { { "outstanding as of April 24, 2026", "outstanding as of May 7, 2026" } } },
    { name = "no day", form = "10-Q", outcome = "not_applicable",
      edits = { { " outstanding as of April 24, 2026", " outstanding" } } },
    { name = "no cover", form = "10-Q", outcome = "not_applicable", cover = "<p>To whom it may concern</p>" },
    { name = "no filing date", form = "10-Q", outcome = "pass", header = { ["FILED AS OF DATE"] = "-" } },
    { name = "a slip in the year, a week before the end", form = "10-Q", expect = { "before" },
      edits = { { "outstanding as of April 24, 2026", "outstanding as of @{March 30, 2026}@" } } },
  },

  check = function(filing, report)
    local cover, header_date = filing.cover, filing.header.filing_date
    local filed = header_date and header_date.date
    local period = cover.period and cover.period.date
    for _, shares in ipairs(cover.shares_outstanding) do
      local shown = shares.date
      local day = shown and shown.date
      if day and period and day < period then
        report:finding("before", { { shown, "the cover says" }, { cover.period, "the period ended" } }, { day = day, period = period })
      elseif day and filed and filed < day then
        report:finding("after", { { shown, "the cover says" }, { header_date, "filed on" } }, { day = day, filed = filed })
      elseif day then
        report:witness(shown, "as of")
      end
    end
    report:not_applicable("the cover gives no number of shares with a day")
  end,
}
