---@type prefile.Rule
return {
  id       = "leftovers/year-before",
  title    = "An event is dated a year before the report",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Practice", says = "a report dates its event in the right year", force = "practice" },
  },
  why    = [[In January the old year is easily typed; the event then looks a year old.]],
  fix    = [[Correct the year, if the event is that of this report.]],
  limits = [[Looks at the date with which an item begins, and reports when the same day one year later lies between the
period and the filing date. An event of just a year ago is told of the same way.]],

  messages = {
    before = "Item {number} begins with {date}; the report is of {period}",
  },

  examples = {
    { name = "the right year", form = "8-K", outcome = "pass" },
    { name = "the year before", form = "8-K", expect = { "before" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On @{January 5, 2025}@, the company opened a new yard.</p>]] },
    { name = "a year and a month before", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On December 5, 2024, the company ordered a new crane.</p>]] },
    { name = "no date", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "no period", form = "8-K", outcome = "not_applicable",
      header = { ["CONFORMED PERIOD OF REPORT"] = "-" } },
    { name = "the year before, a day after the event", form = "8-K", expect = { "before" }, period = "20260105", filed = "20260108",
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>On @{January 6, 2025}@, the company signed a lease.</p>]] },
    { name = "a year before the day of filing", form = "8-K", expect = { "before" }, period = "20260105", filed = "20260108",
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>On @{January 8, 2025}@, the company signed a lease.</p>]] },
    { name = "a year before the day after the filing", form = "8-K", outcome = "pass", period = "20260105", filed = "20260108",
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>On January 9, 2025, the company signed a lease.</p>]] },
  },

  check = function(filing, report)
    local period, filed = filing.header.period, filing.header.filing_date
    local from, to = period and date(period), filed and date(filed)
    if not from or not to then
      return report:not_applicable("the header has no period or no filing date")
    end
    for _, item in ipairs(filing.items) do
      local sentence = item.reported and item.body:sentences()[1]
      local said = sentence and sentence:find("^(?:\\([a-z0-9]\\)\\s*)?on\\b") and sentence:dates()[1]
      local on = said and said.date
      if on then
        local is_before = on.year < from.year and on:plus_days(366) >= from and on:plus_days(365) <= to
        if is_before then
          report:finding("before", { { said, "the item says" }, { period, "the period" } },
            { number = item.number, date = on, period = from })
        else
          report:witness(said, "the item says")
        end
      end
    end
    report:not_applicable("no item begins with a date")
  end,
}
