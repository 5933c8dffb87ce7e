---@type prefile.Rule
return {
  id       = "deadlines/acquired-statements-late",
  title    = "The statements of an acquired business came late",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, Item 9.01(a)(3)",
      says = "the statements are filed by amendment within 71 calendar days after the date on which the report was due",
      force = "must" },
  },
  why    = [[Until the statements are on file the registrant may not use its short registration forms, and is late.]],
  fix    = [[Check the day of the acquisition. If it is right, tell counsel that the statements are late.]],
  limits = [[Counts from the header's period: four business days, then 71 days, then to the next business day. Judges an
amendment whose Item 9.01 brings statements of an acquired business or pro forma information and whose text speaks of an
acquisition. A second amendment that only corrects the statements looks late as well.]],

  messages = {
    late = "the acquisition was on {event}, the statements were due on {due} and were filed on {filed}",
  },

  examples = {
    { name = "in time", form = "8-K/A", outcome = "pass", period = "20260105", filed = "20260310",
      witnesses = { "20260105", "20260310" },
      body = [[
<p>This amendment adds the statements of Keel Docks LLC, acquired on January 5, 2026.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(a) Financial statements of businesses acquired. The audited statements of Keel Docks LLC are filed as Exhibit 99.1.</p>]] },
    { name = "late", form = "8-K/A", expect = { "late" }, period = "20260105", filed = "20260427",
      header = { ["CONFORMED PERIOD OF REPORT"] = "@{20260105}@" },
      body = [[
<p>This amendment adds the statements of Keel Docks LLC, acquired on January 5, 2026.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(a) Financial statements of businesses acquired. The audited statements of Keel Docks LLC are filed as Exhibit 99.1.</p>]] },
    { name = "on the next business day", form = "8-K/A", outcome = "pass", period = "20260105", filed = "20260323",
      body = [[
<p>This amendment adds the statements of Keel Docks LLC, acquired on January 5, 2026.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(a) Financial statements of businesses acquired. The audited statements of Keel Docks LLC are filed as Exhibit 99.1.</p>]] },
    { name = "an acquisition on a Saturday", form = "8-K/A", expect = { "late" }, period = "20260103", filed = "20260323",
      header = { ["CONFORMED PERIOD OF REPORT"] = "@{20260103}@" },
      body = [[
<p>This amendment adds the statements of Keel Docks LLC, acquired on January 3, 2026.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(b) The company files pro forma financial information as Exhibit 99.1.</p>]] },
    { name = "another amendment", form = "8-K/A", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened two docks.</p>]] },
    { name = "no period", form = "8-K/A", outcome = "not_applicable",
      header = { ["CONFORMED PERIOD OF REPORT"] = "-" } },
    { name = "a day late", form = "8-K/A", expect = { "late" }, period = "20260105", filed = "20260324",
      header = { ["CONFORMED PERIOD OF REPORT"] = "@{20260105}@" },
      body = [[
<p>This amendment adds the statements of Keel Docks LLC, acquired on January 5, 2026.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(a) Financial statements of businesses acquired. The audited statements of Keel Docks LLC are filed as Exhibit 99.1.</p>]] },
    { name = "pro forma words without an acquisition", form = "8-K/A", outcome = "not_applicable", period = "20260105", filed = "20260427",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(b) The company files pro forma financial information on its sale of the old yard.</p>]] },
    { name = "no filing date", form = "8-K/A", outcome = "not_applicable", header = { ["FILED AS OF DATE"] = "-" } },
  },

  check = function(filing, report)
    local period, filed = filing.header.period, filing.header.filing_date
    local event, day = period and date(period), filed and date(filed)
    if not event or not day then
      return report:not_applicable("the header has no period or no filing date")
    end
    local item = filing:item("9.01")
    local statements = item and item.body:find("\\bbusiness(?:es)?\\s+acquired\\b|\\bpro[ -]?forma\\b")
    local acquired = filing.primary and filing.primary.text:find("\\bacqui(?:red|sition)\\b")
    if not statements or not acquired then
      return report:not_applicable("the amendment brings no statements of an acquired business")
    end
    local due = event:plus_business_days(4):plus_days(71)
    if not due.is_business_day then due = due:plus_business_days(1) end
    if day <= due then
      report:witness(period, "the acquisition")
      report:witness(filed, "filed on")
    else
      report:finding("late", { { period, "the period of report" }, { filed, "filed on" }, { statements, "the statements" } },
        { event = date(period), due = due, filed = day })
    end
  end,
}
