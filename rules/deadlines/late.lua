---@type prefile.Rule
return {
  id       = "deadlines/late",
  title    = "The report was filed more than four business days after the event",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, General Instruction B.1",
      says = "a report is due within four business days after the event; for an event on a weekend or holiday the days are "
          .. "counted from, and include, the next business day", force = "must" },
  },
  why    = [[A late report under many items costs the registrant the short registration forms for twelve months.]],
  fix    = [[Check the date of the earliest event. If it is right, tell counsel that the report is late; if it is the end of
a period or the like, correct cover and header.]],
  limits = [[Counts from the header's period, and only when every item is due four business days after its event: a report
with Items 1.05, 5.08, 6.01, 6.06, 7.01 or 8.01 is not judged. Some events start the days later than they happen, for example an
appointment that may wait for its announcement (Item 5.02(c)) or sales that have to reach a share of the class (Item 3.02).]],

  messages = {
    late = "the event was on {event}, the report was due on {due} and was filed on {filed}, {days} business days after the event",
  },

  examples = {
    { name = "on the fourth business day", form = "8-K", outcome = "pass", period = "20260105", filed = "20260109",
      witnesses = { "20260109", "20260105" },
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned.</p>]] },
    { name = "on the fifth", form = "8-K", expect = { "late" }, period = "20260105", filed = "20260112",
      edits = { { "FILED AS OF DATE:\t\t20260112", "FILED AS OF DATE:\t\t@{20260112}@" } },
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned.</p>]] },
    { name = "an event on a Saturday", form = "8-K", outcome = "pass", period = "20260110", filed = "20260115",
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned.</p>]] },
    { name = "an item without a deadline", form = "8-K", outcome = "not_applicable", period = "20260105", filed = "20260112",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "an item beside one without a deadline", form = "8-K", outcome = "not_applicable", period = "20260105", filed = "20260112",
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned.</p>
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The company will present at a conference.</p>]] },
    { name = "an item whose days begin with a decision", form = "8-K", outcome = "not_applicable", period = "20260105", filed = "20260112",
      body = [[
<p><b>Item 1.05 Material Cybersecurity Incidents.</b></p>
<p>The company determined on January 8, 2026 that an intrusion of January 5, 2026 was material.</p>]] },
    { name = "an item whose days begin with a meeting", form = "8-K", outcome = "not_applicable", period = "20260105", filed = "20260112",
      body = [[
<p><b>Item 5.08 Shareholder Director Nominations.</b></p>
<p>The annual meeting takes place on May 13, 2026.</p>]] },
    { name = "exhibits beside the item", form = "8-K", expect = { "late" }, period = "20260105", filed = "20260112",
      edits = { { "FILED AS OF DATE:\t\t20260112", "FILED AS OF DATE:\t\t@{20260112}@" } },
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Letter of Ms. Keel</td></tr></table>]] },
    { name = "exhibits alone", form = "8-K", outcome = "not_applicable", period = "20260105", filed = "20260112",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Pro forma statements</td></tr></table>]] },
    { name = "no period", form = "8-K", outcome = "not_applicable", header = { ["CONFORMED PERIOD OF REPORT"] = "-" } },
    { name = "no filing date", form = "8-K", outcome = "not_applicable", header = { ["FILED AS OF DATE"] = "-" } },
    { name = "no item at all", form = "8-K", outcome = "undetermined", body = "<p>Una Keel resigned.</p>" },
    { name = "a period after the filing", form = "8-K", outcome = "not_applicable", period = "20260105", filed = "20260107",
      header = { ["CONFORMED PERIOD OF REPORT"] = "20260205" },
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned.</p>]] },
    { name = "an event on a Saturday, a day later", form = "8-K", expect = { "late" }, period = "20260110", filed = "20260116",
      edits = { { "FILED AS OF DATE:\t\t20260116", "FILED AS OF DATE:\t\t@{20260116}@" } },
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned.</p>]] },
  },

  check = function(filing, report)
    local period, filed = filing.header.period, filing.header.filing_date
    local event, day = period and date(period), filed and date(filed)
    if not event or not day then
      return report:not_applicable("the header has no period of report or no filing date")
    end
    if not filing.items.recognised or filing.items.doubt ~= "" then
      return report:undetermined("the items of the report are in doubt", filing.items)
    end
    local counted
    for _, item in ipairs(filing.items) do
      local definition = item.definition
      if item.reported and (not definition or definition.treatment ~= "as-item") then
        if not definition or definition.deadline ~= "4-business-days" or item.number:find("^(?:1\\.05|5\\.08)$") then
          return report:not_applicable("Item " .. item.number .. " is not due four business days after its event")
        end
        counted = item
      end
    end
    if not counted then
      return report:not_applicable("the report has no item with a deadline")
    end
    if day < event then
      return report:not_applicable("the filing date is before the event; header/period-after-filing tells about that")
    end
    local due = event:plus_business_days(4)
    if day <= due then
      report:witness(filed, "filed on")
      report:witness(period, "the event")
    else
      report:finding("late", { { filed, "filed on" }, { period, "the event" }, { counted.number, "this item" } },
        { event = event, due = due, filed = day, days = event:business_days_until(day) })
    end
  end,
}
