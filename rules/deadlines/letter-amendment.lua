---@type prefile.Rule
return {
  id       = "deadlines/letter-amendment",
  title    = "The former accountant's letter came late",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "17 CFR 229.304(a)(3)",
      says = "the letter is filed within 10 business days after the report, and within 2 business days of its receipt",
      force = "must" },
  },
  why    = [[The letter has its own two deadlines, and the amendment that brings it is easily forgotten.]],
  fix    = [[File the letter as soon as it is received. If it is late, say when it was received.]],
  limits = [[Takes the letter's own date for the day of receipt, and the day that the text names as that of the first
report's filing. An amendment that only answers the staff may bring a new letter on its own time.]],

  messages = {
    receipt = "the letter is dated {letter}; the amendment was filed on {filed}, {days} business days later",
    report  = "the report was filed on {first}; the amendment with the letter was filed on {filed}, {days} business days later",
  },

  examples = {
    { name = "within two days", form = "8-K/A", outcome = "pass", period = "20260105", filed = "20260116",
      witnesses = { "January 14, 2026" },
      attach = { { type = "EX-16.1", body = "<p>January 14, 2026</p><p>We agree.</p>" } },
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>Tallow and Wick LLP was dismissed. Its letter is Exhibit 16.1.</p>]] },
    { name = "a week after the letter", form = "8-K/A", expect = { "receipt" }, period = "20260105", filed = "20260122",
      attach = { { type = "EX-16.1", body = "<p>@{January 14, 2026}@</p><p>We agree.</p>" } },
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>Tallow and Wick LLP was dismissed. Its letter is Exhibit 16.1.</p>]] },
    { name = "a month after the report", form = "8-K/A", expect = { "report" }, period = "20260105", filed = "20260209",
      attach = { { type = "EX-16.1", body = "<p>February 6, 2026</p><p>We agree.</p>" } },
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>This amends the report on Form 8-K originally filed on @{January 8, 2026}@, to add the letter of Tallow and Wick LLP as
Exhibit 16.1.</p>]] },
    { name = "three days after the letter, a holiday between", form = "8-K/A", expect = { "receipt" },
      period = "20260105", filed = "20260120",
      attach = { { type = "EX-16.1", body = "<p>@{January 14, 2026}@</p><p>We agree.</p>" } },
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>Tallow and Wick LLP was dismissed. Its letter is Exhibit 16.1.</p>]] },
    { name = "ten days after the report", form = "8-K/A", outcome = "pass", period = "20260105", filed = "20260123",
      witnesses = { "January 22, 2026", "January 8, 2026" },
      attach = { { type = "EX-16.1", body = "<p>January 22, 2026</p><p>We agree.</p>" } },
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>This amends the report on Form 8-K initially filed on January 8, 2026, to add the letter of Tallow and Wick LLP as Exhibit 16.1.</p>]] },
    { name = "eleven days after the report", form = "8-K/A", expect = { "report" }, period = "20260105", filed = "20260126",
      attach = { { type = "EX-16.1", body = "<p>The letter bears no date.</p>" } },
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>This amends the original report, filed on @{January 8, 2026}@, which named a first hearing filed on January 5, 2026.</p>]] },
    { name = "neither is dated", form = "8-K/A", outcome = "undetermined",
      attach = { { type = "EX-16.1", body = "<p>The letter bears no date.</p>" } },
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>Tallow and Wick LLP was dismissed. Its letter is Exhibit 16.1.</p>]] },
    { name = "a letter of the day after the filing", form = "8-K/A", outcome = "undetermined", period = "20260105", filed = "20260115",
      attach = { { type = "EX-16.1", body = "<p>January 16, 2026</p><p>We agree.</p>" } },
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>This amends the report first filed on January 15, 2026.</p>]] },
    { name = "no filing date", form = "8-K/A", outcome = "not_applicable", header = { ["FILED AS OF DATE"] = "-" },
      attach = { { type = "EX-16.1", body = "<p>January 14, 2026</p><p>We agree.</p>" } },
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>Tallow and Wick LLP was dismissed. Its letter is Exhibit 16.1.</p>]] },
    { name = "a letter under another item", form = "8-K/A", outcome = "not_applicable",
      attach = { { type = "EX-16.1", body = "<p>January 14, 2026</p><p>We agree.</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The letter is Exhibit 16.1.</p>]] },
    { name = "no letter", form = "8-K/A", outcome = "not_applicable" },
  },

  check = function(filing, report)
    local filed = filing.header.filing_date
    local day = filed and date(filed)
    local item = filing:item("4.01")
    local letter = filing:exhibits("16")[1]
    if not item or not letter or not day then
      return report:not_applicable("the amendment brings no letter under Item 4.01, or has no filing date")
    end
    local judged = false
    local written = letter.text:dates()[1]
    if written and written.date <= day then
      judged = true
      local days = written.date:business_days_until(day)
      if days > 2 then
        report:finding("receipt", { { written, "the letter" }, { filed, "filed on" } },
          { letter = written.date, filed = day, days = days })
      else
        report:witness(written, "the letter")
      end
    end
    local _, first = filing.primary.text:find("\\b(?:originally|initial(?:ly)?|original|first)\\b[^.]{0,120}?"
      .. "\\bfiled\\b[^.]{0,60}?\\bon\\s+"
      .. "((?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+[0-9]{1,2},\\s+[0-9]{4})")
    local on = first and first.date
    if on and on < day then
      judged = true
      local days = on:business_days_until(day)
      if days > 10 then
        report:finding("report", { { first, "the first report" }, { filed, "filed on" } },
          { first = on, filed = day, days = days })
      else
        report:witness(first, "the first report")
      end
    end
    if not judged then
      report:undetermined("neither the letter nor the first report is dated before the filing", letter)
    end
  end,
}
