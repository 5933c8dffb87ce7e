---@type prefile.Rule
return {
  id       = "ownership/quarter-unfit",
  title    = "A Form 13F is not for a quarter, or was filed late",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "13F-HR", "13F-NT" },

  authority = {
    { cite = "Form 13F", says = "the report is for the end of a quarter, and due forty-five days after it", force = "must" },
  },
  why    = [[The cover is written over that of the quarter before. A wrong quarter puts the holdings under another day.]],
  fix    = [[Correct the quarter on the cover and in the submission; if the report is late, file it at once.]],
  limits = [[Reads reports in XML. What Form 13F asks for could not be confirmed, hence a preview. Amendments come later and are not
looked at.]],

  messages = {
    quarter = "{told} is not the last day of a quarter",
    header  = "the cover gives the quarter {told}, the header {header}",
    late    = "the report for {told} was due on {due} and was filed on {filed}",
  },

  examples = {
    { name = "the quarter before", form = "13F-HR", outcome = "pass", witnesses = { "12-31-2025" } },
    { name = "no end of a quarter", form = "13F-HR", period = "20251130", expect = { "quarter" },
      edits = { { "<reportCalendarOrQuarter>12-31-2025<", "<reportCalendarOrQuarter>@{11-30-2025}@<" } } },
    { name = "another quarter than the header", form = "13F-HR", expect = { "header" },
      edits = { { "<reportCalendarOrQuarter>12-31-2025<", "<reportCalendarOrQuarter>@{09-30-2025}@<" } } },
    { name = "on the last day", form = "13F-HR", filed = "20260217", outcome = "pass" },
    { name = "a day late", form = "13F-NT", base = "13F-HR", filed = "20260218", expect = { "late" },
      edits = { { "<reportCalendarOrQuarter>12-31-2025<", "<reportCalendarOrQuarter>@{12-31-2025}@<" } } },
    { name = "the second quarter", form = "13F-HR", period = "20250630", filed = "20250814", outcome = "pass",
      edits = { { "<reportCalendarOrQuarter>12-31-2025<", "<reportCalendarOrQuarter>06-30-2025<" } } },
    { name = "the second quarter, late", form = "13F-HR", period = "20250630", filed = "20250815", expect = { "late" },
      edits = { { "<reportCalendarOrQuarter>12-31-2025<", "<reportCalendarOrQuarter>@{06-30-2025}@<" } } },
    { name = "no quarter", form = "13F-HR", outcome = "not_applicable",
      edits = { { "<reportCalendarOrQuarter>12-31-2025</reportCalendarOrQuarter>", "" } } },
    { name = "no filing date, no period", form = "13F-HR", outcome = "pass",
      header = { ["FILED AS OF DATE"] = "-", ["CONFORMED PERIOD OF REPORT"] = "-" } },
  },

  check = function(filing, report)
    local filed, period = filing.header.filing_date, filing.header.period
    local day, of_header = filed and date(filed), period and date(period)
    local xml = filing:xml_of("edgarSubmission")
    local told = xml and xml:find("formData/coverPage/reportCalendarOrQuarter")
    local on = told and told.text.date
    if on then
      local due = on:plus_days(45)
      if not due.is_business_day then due = due:plus_business_days(1) end
      if not told.text:find("^(?:03-31|06-30|09-30|12-31)-") then
        report:finding("quarter", { { told.text, "the cover" } }, { told = on })
      elseif of_header and of_header ~= on then
        report:finding("header", { { told.text, "the cover" }, { period, "the header" } }, { told = on, header = of_header })
      elseif day and day > due then
        report:finding("late", { { told.text, "the cover" }, { filed, "filed on" } }, { told = on, due = due, filed = day })
      else
        report:witness(told.text, "the quarter")
      end
    end
    report:not_applicable("the report gives no quarter in XML")
  end,
}
