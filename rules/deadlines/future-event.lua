---@type prefile.Rule
return {
  id       = "deadlines/future-event",
  title    = "The text tells of something past on a day to come",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "6-K", "6-K/A" },

  authority = {
    { cite = "Practice", says = "what happened has a date before that of the report", force = "practice" },
  },
  why    = [[Mostly the year is mistyped, in January above all.]],
  fix    = [[Correct the date, or the tense.]],
  limits = [[Reads sentences of the report that begin with "On" and a date and go on in the past tense with one of a few
verbs. Compares with the filing date, else with the date of the signature.]],

  messages = {
    future = "the text tells of {date} as past; the report is of {day}",
  },

  examples = {
    { name = "past", form = "8-K", outcome = "pass" },
    { name = "the year mistyped", form = "8-K", expect = { "future" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On @{January 5, 2027}@, Example Harbor Works, Inc. issued a press release.</p>]] },
    { name = "below a heading without a full stop", form = "8-K", expect = { "future" },
      body = [[
<p><b>Item 8.01 Other Events</b></p>
<p>On @{January 5, 2027}@, Example Harbor Works, Inc. issued a press release.</p>]] },
    { name = "a quarterly report with the year mistyped", form = "10-Q", expect = { "future" },
      body = [[
<p><b>Item 5. Other Information.</b></p>
<p>On @{June 12, 2026}@, the board of directors approved a plan for the yard.</p>]] },
    { name = "a day to come, and said so", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On March 5, 2026, Example Harbor Works, Inc. will hold its annual meeting.</p>]] },
    { name = "announced for a day to come", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On March 5, 2026, the loan that was announced in the fall falls due.</p>]] },
    { name = "no header, dated by its signature", form = "8-K", expect = { "future" },
      header = { ["FILED AS OF DATE"] = "-" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On @{January 5, 2027}@, the board of directors of the company approved a plan.</p>]] },
    { name = "no date to compare with", form = "8-K", outcome = "not_applicable",
      header = { ["FILED AS OF DATE"] = "-" }, edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td></td>" } } },
  },

  check = function(filing, report)
    local filed, block = filing.header.filing_date, filing.signature_blocks[1]
    local base = filed and date(filed) and filed or block and block.date
    local day = base and (date(base) or base.date)
    local document = filing.primary
    if not day or not document or not document.has_text then
      return report:not_applicable("there is no date to compare with")
    end
    local pattern = "^(?:\\([a-z0-9]\\)\\s*)?on\\s+((?:january|february|march|april|may|june|july|august|september|october|november|"
      .. "december)\\s+[0-9]{1,2},\\s+[0-9]{4}),?\\s+"
      .. "(?:(?!will\\b|that\\b|which\\b|who\\b|shall\\b|would\\b)[a-z.&,’'“”()\"-]+\\s+){1,14}?"
      .. "(?:issued|announced|entered|completed|held|appointed|approved|adopted|received|resigned|notified|closed|executed|amended|"
      .. "terminated|dismissed|engaged|filed|elected|declared|reported)\\b"
    for _, sentence in ipairs(document.text:sentences()) do
      local _, said = sentence:find(pattern)
      local on = said and said.date
      if on then
        if on <= day then
          report:witness(said, "told as past")
        else
          report:finding("future", { { said, "told as past" }, { base, "the report's date" } }, { date = on, day = day })
        end
      end
    end
    report:not_applicable("no sentence begins with a day and goes on in the past tense")
  end,
}
