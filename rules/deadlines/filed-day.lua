---@type prefile.Rule
return {
  id       = "deadlines/filed-day",
  title    = "The filing date does not follow from the time of acceptance",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A", "10-K", "10-K/A", "10-Q", "10-Q/A" },

  authority = {
    { cite = "17 CFR 232.13(a)(2)",
      says = "what begins to come in after 5:30 p.m. Eastern time is filed as of the next business day", force = "must" },
  },
  why    = [[A report accepted in the evening counts as filed on the next business day. For a report on its last day that is
the difference between on time and late.]],
  fix    = [[Nothing to do in the document. If the date cost a deadline, ask the staff for an adjustment of the filing date.]],
  limits = [[EDGAR takes the time at which a transmission began, the header shows when it was accepted; so a date one day
earlier than expected is let pass within an hour of 5:30 p.m. The Commission may change a date on request.]],

  messages = {
    evening = "accepted at {time} on {accepted}, so filed as of {expected}; the header says {filed}",
    day     = "accepted at {time} on {accepted}, a business day; the header says filed as of {filed}",
  },

  examples = {
    { name = "accepted in the morning", form = "8-K", outcome = "pass" },
    { name = "accepted in the evening, filed the same day", form = "8-K", expect = { "evening" },
      filed = "20260105", edits = { { "20260105101500", "@{20260105201500}@" } } },
    { name = "accepted in the evening, filed the next day", form = "8-K", outcome = "pass",
      filed = "20260106", edits = { { "20260106101500", "20260105201500" } } },
    { name = "accepted in the morning, filed a day later", form = "8-K", expect = { "day" },
      filed = "20260106", edits = { { "20260106101500", "@{20260105101500}@" } } },
  },

  check = function(filing, report)
    local accepted, filed = filing.header.acceptance_datetime, filing.header.filing_date
    local as_of = filed and date(filed)
    local stamp, on, hour, minute
    if accepted then stamp, on, hour, minute = accepted:find("^([0-9]{8})([0-9]{2})([0-9]{2})[0-9]{2}$") end
    local day = stamp and date(on)
    if not day or not as_of then
      return report:not_applicable("the header has no time of acceptance or no filing date")
    end
    local minutes = hour.number * 60 + minute.number
    local values = { time = hour .. ":" .. minute, accepted = day, filed = as_of }
    local cut, slack = 17 * 60 + 30, 60
    local expected = day
    if not day.is_business_day or minutes > cut then expected = day:plus_business_days(1) end
    local within = minutes > cut and minutes <= cut + slack and as_of == day
    if as_of == expected or within then
      report:witness(accepted, "accepted")
      report:witness(filed, "filed as of")
    elseif expected == day then
      report:finding("day", { { accepted, "accepted" }, { filed, "filed as of" } }, values)
    else
      values.expected = expected
      report:finding("evening", { { accepted, "accepted" }, { filed, "filed as of" } }, values)
    end
  end,
}
