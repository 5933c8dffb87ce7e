---@type prefile.Rule
return {
  id       = "deadlines/periodic-late",
  title    = "A periodic report was filed after it was due",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "10-K", "10-K405", "10-Q" },

  authority = {
    { cite = "Form 10-K, General Instruction A", says = "due 60, 75 or 90 days after the fiscal year for a large accelerated, an "
      .. "accelerated or another filer", force = "must" },
    { cite = "Form 10-Q, General Instruction A", says = "due 40 days after the quarter for large accelerated and accelerated "
      .. "filers, 45 for others", force = "must" },
    { cite = "17 CFR 240.12b-25", says = "a notification of late filing gives 15 calendar days for an annual report, 5 for a "
      .. "quarterly one", force = "must" },
  },
  why    = [[A late report costs the registrant the short registration forms for twelve months, and its listing in the end.]],
  fix    = [[Check the period and the filer status on the cover. If they are right, tell counsel that the report is late.]],
  limits = [[Counts from the header's period by the filer status that the cover marks; without one, by the longest time, which is
also that for periods before 15 December 2006. A report within the days that a notification of late filing gives is undetermined:
whether there was one cannot be seen. Relief that the staff grants, after a storm for example, is not known to it, nor
the later day of the first report of a newly public company. Transition
reports are left alone.]],

  messages = {
    late = "the report for {period} was due on {due}, or with a notification of late filing on {extended}; it was filed on {filed}",
  },

  examples = {
    { name = "in time", form = "10-K", outcome = "pass", witnesses = { "20260219", "20251231" } },
    { name = "an accelerated filer on the last day", form = "10-K", outcome = "pass", filed = "20260316" },
    { name = "a day later", form = "10-K", outcome = "undetermined", filed = "20260317" },
    { name = "on the last day of the extension", form = "10-K", outcome = "undetermined", filed = "20260331" },
    { name = "after the extension", form = "10-K", expect = { "late" }, filed = "20260401",
      edits = { { "FILED AS OF DATE:\t\t20260401", "FILED AS OF DATE:\t\t@{20260401}@" } } },
    { name = "a large accelerated filer on the last day", form = "10-K", outcome = "pass", filed = "20260302",
      edits = { { "<td>Large accelerated filer</td><td>&#9744;</td>", "<td>Large accelerated filer</td><td>&#9746;</td>" },
        { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" } } },
    { name = "a large accelerated filer a day later", form = "10-K", outcome = "undetermined", filed = "20260303",
      edits = { { "<td>Large accelerated filer</td><td>&#9744;</td>", "<td>Large accelerated filer</td><td>&#9746;</td>" },
        { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" } } },
    { name = "another filer on the last day", form = "10-K", outcome = "pass", filed = "20260331",
      edits = { { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" } } },
    { name = "another filer a day later", form = "10-K", outcome = "undetermined", filed = "20260401",
      edits = { { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" } } },
    { name = "before the shorter days", form = "10-K", outcome = "pass", period = "20061214", filed = "20070314" },
    { name = "a quarter in time", form = "10-Q", outcome = "pass", filed = "20260511" },
    { name = "a quarter in the extension", form = "10-Q", outcome = "undetermined", period = "20240630", filed = "20240812" },
    { name = "a quarter after it", form = "10-Q", expect = { "late" }, period = "20240630", filed = "20240815",
      edits = { { "FILED AS OF DATE:\t\t20240815", "FILED AS OF DATE:\t\t@{20240815}@" } } },
    { name = "a quarter of a large accelerated filer", form = "10-Q", outcome = "undetermined", period = "20240630", filed = "20240812",
      edits = { { "<td>Large accelerated filer</td><td>&#9744;</td>", "<td>Large accelerated filer</td><td>&#9746;</td>" },
        { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" } } },
    { name = "a quarter of another filer", form = "10-Q", outcome = "pass", filed = "20260515",
      edits = { { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" } } },
    { name = "a quarter of another filer in the extension", form = "10-Q", outcome = "undetermined", filed = "20260518",
      edits = { { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" } } },
    { name = "no period", form = "10-Q", outcome = "not_applicable", header = { ["CONFORMED PERIOD OF REPORT"] = "-" } },
    { name = "no filing date", form = "10-Q", outcome = "not_applicable", header = { ["FILED AS OF DATE"] = "-" } },
  },

  check = function(filing, report)
    local period, filed = filing.header.period, filing.header.filing_date
    local ended, day = period and date(period), filed and date(filed)
    if not ended or not day then
      return report:not_applicable("the header has no period of report or no filing date")
    end
    local function business_day(at)
      return at.is_business_day and at or at:plus_business_days(1)
    end
    local is_annual = filing.form.base ~= "10-Q"
    local days, more = is_annual and 90 or 45, is_annual and 15 or 5
    if ended >= date("2006-12-15") then
      if filing.cover:is_marked("large-accelerated-filer") then
        days = is_annual and 60 or 40
      elseif filing.cover:is_marked("accelerated-filer") then
        days = is_annual and 75 or 40
      end
    end
    local due = business_day(ended:plus_days(days))
    local extended = business_day(due:plus_days(more))
    if day <= due then
      report:witness(filed, "filed on")
      report:witness(period, "the period ended")
    elseif day <= extended then
      report:undetermined("due on " .. due.iso .. "; in time only with a notification of late filing on Form 12b-25", filed)
    else
      report:finding("late", { { filed, "filed on" }, { period, "the period ended" } },
        { period = ended, due = due, extended = extended, filed = day })
    end
  end,
}
