---@type prefile.Rule
return {
  id       = "accountants/report-period-differs",
  title    = "The auditor's report is not for the year of the annual report",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@annual-reports", "20-F" },

  authority = {
    { cite = "17 CFR 210.2-02", says = "the accountant's report names the statements it covers", force = "must" },
  },
  why    = [[A report left over from the year before covers other statements; the annual report then has no audit.]],
  fix    = [[Put in the auditor's report on the statements of this year.]],
  limits = [[Looks for the year in the reports on financial statements, outside their date. Content when one of several reports
names it: reports of earlier auditors name earlier years. The schedule of the rule's citation was not confirmed.]],

  messages = {
    other = "no auditor's report names the year {year}",
  },

  examples = {
    { name = "the year of the report", form = "10-K", outcome = "pass", witnesses = { "2025" } },
    { name = "the report of the year before", form = "10-K", expect = { "other" },
      edits = { { "<b>Report of Independent Registered Public Accounting Firm</b>",
        "<b>@{Report of Independent Registered Public Accounting Firm}@</b>" },
        { "Example Harbor Works, Inc. as of December 31, 2025 and 2024, and the related",
          "Example Harbor Works, Inc. as of December 31, 2024 and 2023, and the related" },
        { "internal control over financial reporting as of December 31, 2025. In our opinion",
          "internal control over financial reporting as of December 31, 2024. In our opinion" },
        { "effective internal control over financial reporting as of December 31, 2025.</p>", "effective internal control.</p>" } } },
    { name = "a report signed in the year", form = "10-K", expect = { "other" }, period = "20260630", filed = "20260820",
      edits = { { "<b>Report of Independent Registered Public Accounting Firm</b>",
        "<b>@{Report of Independent Registered Public Accounting Firm}@</b>" },
        { "Example Harbor Works, Inc. as of June 30, 2026 and 2024, and the related",
          "Example Harbor Works, Inc. as of June 30, 2025 and 2024, and the related" },
        { "internal control over financial reporting as of June 30, 2026. In our opinion",
          "internal control over financial reporting as of June 30, 2025. In our opinion" },
        { "effective internal control over financial reporting as of June 30, 2026.</p>", "effective internal control.</p>" } } },
    { name = "no report", form = "10-K", outcome = "not_applicable", body = "<p><b>Item 1. Business.</b></p><p>The company builds boats.</p>" },
    { name = "no cover", form = "10-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local period, first = filing.cover.period and filing.cover.period.date, nil
    if not period then
      return report:undetermined("the end of the year was not found on the cover", filing.cover)
    end
    for _, each in ipairs(filing.accountants) do
      if each.kind == "report" then
        first = first or each
        for _, year in ipairs(each.passage:find_all("\\b" .. period.year .. "\\b")) do
          if not (each.date and each.date:contains(year)) then
            return report:witness(year, "the auditor's report")
          end
        end
      end
    end
    if first then
      report:finding("other", { { first.heading or first.passage:start(), "the auditor's report" },
        { filing.cover.period, "the year ended" } }, { year = tostring(period.year) })
    else
      report:not_applicable("no report of an auditor was found")
    end
  end,
}
