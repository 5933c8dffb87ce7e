---@type prefile.Rule
return {
  id       = "leftovers/wrong-form",
  title    = "The report calls itself another form",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "8-K", "8-K/A", "20-F", "20-F/A" },

  authority = {
    { cite = "Practice", says = "a report calls itself by its own form", force = "practice" },
  },
  why    = [[A passage was copied from a report on another form, often with more in it that does not fit.]],
  fix    = [[Write the report's own form, such as "this Current Report on Form 8-K", and read the rest of the passage again.]],
  limits = [[Looks in the main document, for "this Annual Report", "this Quarterly Report" and "this Form" with another
number. Exhibits may hold parts of other reports and are left alone. A transition report may call itself annual or quarterly.]],

  messages = {
    other = "the report calls itself \"{words}\"",
  },

  examples = {
    { name = "no other form", form = "8-K", outcome = "pass" },
    { name = "a quarterly report", form = "8-K", expect = { "other" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>Statements in @{this Quarterly Report on Form 10-Q}@ look forward.</p>]] },
    { name = "its own form", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>Statements in this Current Report on Form 8-K look forward; see our Annual Report on Form 10-K.</p>]] },
    { name = "a quarterly report in an annual one", form = "10-K", expect = { "other" },
      edits = { { "Revenue of the year", "As @{this Quarterly Report on Form 10-Q}@ says elsewhere, revenue of the year" } } },
    { name = "an annual report in a quarterly one", form = "10-Q", expect = { "other" },
      body = [[
<p><b>Item 2. Management's Discussion and Analysis of Financial Condition and Results of Operations.</b></p>
<p>The risks are told in @{this Annual Report}@. This Quarterly Report on Form 10-Q speaks of three months.</p>]] },
    { name = "a transition report that calls itself annual", form = "10-KT", base = "10-K", outcome = "pass",
      edits = { { "Revenue of the year", "As this transition report on Form 10-K says elsewhere, revenue of the year" } } },
    { name = "an annual report", form = "8-K", expect = { "other" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The risks are told in @{this Form 10-K}@.</p>]] },
    { name = "no main document", form = "8-K", outcome = "not_applicable",
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>XML\n<SEQUENCE>1" }, { "<TYPE>EX-99.1", "<TYPE>XML" } } },
  },

  check = function(filing, report)
    local document = filing.primary
    if not document or not document.has_text then
      return report:not_applicable("the main document has no text that can be read")
    end
    local own = ({
      ["8-K"] = "current|8-?K", ["10-K"] = "annual|transition|10-?K", ["10-Q"] = "quarterly|transition|10-?Q",
      ["20-F"] = "annual|transition|20-?F",
    })[text.match(filing.form.base, "^[0-9]+-[KQF]")]
    local found = document.text:find_all("\\bthis\\s+(?!" .. own .. ")(?:(?:annual|quarterly|transition|current)\\s+report"
      .. "(?:\\s+on\\s+form\\s+[0-9]+-?[KQF][A-Z]*)?|(?:report\\s+on\\s+)?form\\s+(?!" .. own .. ")"
      .. "(?:8-?K|10-?[KQ]|20-?F|6-?K|S-[1348]|F-[134])\\b)")
    for _, words in ipairs(found) do
      report:finding("other", words, { words = words })
    end
    if #found == 0 then report:witness(document, "does not call itself another form") end
  end,
}
