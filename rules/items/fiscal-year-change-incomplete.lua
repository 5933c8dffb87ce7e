---@type prefile.Rule
return {
  id       = "items/fiscal-year-change-incomplete",
  title    = "A change of the fiscal year leaves out the new date or the transition report",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, Item 5.03(b)",
      says = "the report gives the date of the new fiscal year's end and the form on which the transition period is reported",
      force = "must" },
  },
  why    = [[Holders and the staff have to know when the next reports are due.]],
  fix    = [[Give the day on which the new fiscal year ends, and say whether the transition period is reported on Form 10-K,
10-KT or 10-Q.]],
  limits = [[Asks only where the item says that the fiscal year changes. Looks for a month and a day, and for the name of a
form or the words "transition report".]],

  messages = {
    date   = "Item 5.03 tells of a change of the fiscal year, but not on which day the new one ends",
    report = "Item 5.03 tells of a change of the fiscal year, but not on which form the transition period is reported",
  },

  examples = {
    { name = "no Item 5.03", form = "8-K", outcome = "not_applicable" },
    { name = "date and form", form = "8-K", outcome = "pass", witnesses = { "end of the company from June 30 to December 31", "Form 10-K" },
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board changed the fiscal year end of the company from June 30 to December 31. The transition period
will be reported on Form 10-KT.</p>]] },
    { name = "neither", form = "8-K", expect = { "date", "report" },
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>The board @{@{changed the company's fiscal year}@}@ to the calendar year.</p>]] },
    { name = "bylaws only", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws.</p>]] },
    { name = "no form", form = "8-K", expect = { "report" },
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>The board @{changed the fiscal year}@ of the company to end on December 31.</p>]] },
  },

  check = function(filing, report)
    local item = filing:item("5.03")
    local change = item and item.reported and (
      item.body:find("\\bchang(?:e|ed|es|ing)\\b[^.]{0,60}\\bfiscal\\s+year")
      or item.body:find("\\bfiscal\\s+year(?:\\s+end)?\\b[^.]{0,40}\\b(?:was|is|be|been)\\s+changed\\b"))
    if not change then
      return report:not_applicable("no Item 5.03 tells of a change of the fiscal year")
    end
    local months = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    local day = item.body:find("\\b(?:to|ends?|ending|be|on)\\b[^.]{0,60}\\b" .. months .. "\\s+[0-9]{1,2}\\b(?!,\\s+[0-9]{4},?\\s+the\\b)")
      or item.body:find("\\bto\\b[^.]{0,60}\\b(?:sunday|saturday|friday)\\b[^.]{0,60}" .. months)
    local form = item.body:find("\\btransition report|\\bform\\s+10-?[KQ]|\\b10-?[KQ]T?\\b|\\bform\\s+20-?F")
    if day then report:witness(day, "the new end") else report:finding("date", { { change, "the change" } }) end
    if form then report:witness(form, "the report") else report:finding("report", { { change, "the change" } }) end
  end,
}
