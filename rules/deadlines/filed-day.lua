---@type prefile.Rule
return {
  id       = "deadlines/filed-day",
  title    = "The filing date does not follow from the time of acceptance",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "@registration-statements", "@registration-statements/A",
               "@prospectuses", "6-K", "6-K/A", "11-K", "11-K/A", "DEF 14A", "DEFA14A" },

  authority = {
    { cite = "17 CFR 232.13(a)(2)",
      says = "what begins to come in after 5:30 p.m. Eastern time is filed as of the next business day", force = "must" },
  },
  why    = [[A report accepted in the evening counts as filed on the next business day. For a report on its last day that is
the difference between on time and late.]],
  fix    = [[Nothing to do in the document. If the date cost a deadline, ask the staff for an adjustment of the filing date.]],
  limits = [[EDGAR takes the time at which a transmission began, the header shows when it was accepted; so a date one day
earlier than expected is let pass within an hour of 5:30 p.m. The Commission may change a date on request. Left out are the forms that
may come in until 10 p.m.: ownership reports, Schedules 13D and 13G, Form 144, and registrations of additional securities.]],

  messages = {
    evening = "accepted at {time} on {accepted}, so filed as of {expected}; the header says {filed}",
    day     = "accepted at {time} on {accepted}, a business day; the header says filed as of {filed}",
  },

  examples = {
    { name = "accepted in the morning", form = "8-K", outcome = "pass", witnesses = { "20260107101500", "20260107" } },
    { name = "accepted in the evening, filed the same day", form = "8-K", expect = { "evening" },
      filed = "20260105", edits = { { "20260105101500", "@{20260105201500}@" } } },
    { name = "accepted in the evening, filed the next day", form = "8-K", outcome = "pass",
      filed = "20260106", edits = { { "20260106101500", "20260105201500" } } },
    { name = "at half past five", form = "8-K", expect = { "day" },
      filed = "20260106", edits = { { "20260106101500", "@{20260105173000}@" } } },
    { name = "a second after half past five", form = "8-K", outcome = "pass",
      filed = "20260106", edits = { { "20260106101500", "20260105173001" } } },
    { name = "begun in time, accepted at half past six", form = "8-K", outcome = "pass",
      filed = "20260105", edits = { { "20260105101500", "20260105183000" } } },
    { name = "a second after half past six", form = "8-K", expect = { "evening" },
      filed = "20260105", edits = { { "20260105101500", "@{20260105183001}@" } } },
    { name = "on a Saturday", form = "8-K", expect = { "evening" },
      filed = "20260110", edits = { { "20260110101500", "@{20260110101500}@" } } },
    { name = "an annual report in the evening of its last day", form = "10-K", expect = { "evening" },
      filed = "20260302", edits = { { "20260302101500", "@{20260302211500}@" } } },
    { name = "no filing date", form = "8-K", outcome = "not_applicable", header = { ["FILED AS OF DATE"] = "-" } },
    { name = "no time of acceptance", form = "8-K", outcome = "not_applicable",
      edits = { { "<ACCEPTANCE-DATETIME>20260107101500\n", "" } } },
    { name = "accepted in the morning, filed a day later", form = "8-K", expect = { "day" },
      filed = "20260106", edits = { { "20260106101500", "@{20260105101500}@" } } },
  },

  check = function(filing, report)
    local accepted, filed = filing.header.acceptance_datetime, filing.header.filing_date
    local as_of = filed and date(filed)
    local stamp, on, clock, hour, minute
    if accepted then stamp, on, clock, hour, minute = accepted:find("^([0-9]{8})(([0-9]{2})([0-9]{2})[0-9]{2})$") end
    local day = stamp and date(on)
    if not day or not as_of then
      return report:not_applicable("the header has no time of acceptance or no filing date")
    end
    local expected = day
    if not day.is_business_day or clock.number > 173000 then expected = day:plus_business_days(1) end
    local is_begun_in_time = day.is_business_day and clock.number <= 183000
    local values = { time = hour .. ":" .. minute, accepted = day, filed = as_of, expected = expected }
    if as_of == expected or (as_of == day and is_begun_in_time) then
      report:witness(accepted, "accepted")
      report:witness(filed, "filed as of")
    else
      report:finding(expected == day and "day" or "evening", { { accepted, "accepted" }, { filed, "filed as of" } }, values)
    end
  end,
}
