---@type prefile.Rule
return {
  id       = "items/fiscal-year-fact",
  title    = "Item 5.03 and the fact of the fiscal year's end do not go together",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.21",
      says = "dei:CurrentFiscalYearEndDate is a fact of the cover if and only if the header lists Item 5.03", force = "must" },
  },
  why    = [[EDGAR compares the header with the inline XBRL of the report.]],
  fix    = [[Add the hidden fact with the day of the fiscal year's end, or take it out of a report without Item 5.03.]],
  limits = [[Asked only when the cover carries facts. The day from which EDGAR asks this is not known; reports before it may
be named without cause.]],

  messages = {
    absent   = "the header lists Item 5.03, but the cover facts have no dei:CurrentFiscalYearEndDate",
    unlisted = "the cover has the fact dei:CurrentFiscalYearEndDate, but the header does not list Item 5.03",
    differs  = "dei:CurrentFiscalYearEndDate is {fact}, the header's fiscal year end is {header}",
  },

  examples = {
    { name = "neither", form = "8-K", outcome = "not_applicable" },
    { name = "both", form = "8-K", outcome = "pass", witnesses = { "Amendments to Articles of Incorporation or Bylaws; Change "
        .. "in Fiscal Year", "--12-31" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:CurrentFiscalYearEndDate" contextRef="c1">--12-31</ix:nonNumeric></div>]] } },
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws.</p>]] },
    { name = "the item without the fact", form = "8-K", expect = { "absent" },
      items = { "@{Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year}@" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">false</ix:nonNumeric></div>]] } },
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws.</p>]] },
    { name = "the fact without the item", form = "8-K", expect = { "unlisted" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:CurrentFiscalYearEndDate" contextRef="c1">@{--12-31}@</ix:nonNumeric></div>]] } } },
    { name = "another day than the header's", form = "8-K", expect = { "differs" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:CurrentFiscalYearEndDate" contextRef="c1">@{--06-30}@</ix:nonNumeric></div>]] } },
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board changed the fiscal year.</p>]] },
    { name = "facts, but neither", form = "8-K", outcome = "not_applicable",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">false</ix:nonNumeric></div>]] } } },
  },

  check = function(filing, report)
    local document, some = filing.primary, nil
    for _, fact in ipairs(document and document.facts or {}) do
      if fact.name:find("^dei:") then some = some or fact end
    end
    if not some or not filing.header.present then
      return report:not_applicable("there is no header, or the main document carries no cover facts")
    end
    local listed
    for _, entry in ipairs(filing.header.items) do
      if entry.number == "5.03" then listed = entry.text end
    end
    local fact = document:fact("dei:CurrentFiscalYearEndDate")
    if not listed and not fact then
      return report:not_applicable("neither Item 5.03 nor the fact is there")
    end
    if not fact then
      return report:finding("absent", { { listed, "the header lists" }, { some.value, "a fact of the cover" } })
    elseif not listed then
      return report:finding("unlisted", { { fact.value, "the fact" }, { filing.header, "the header" } })
    end
    report:witness(listed, "the header lists")
    report:witness(fact.value, "the fact")
    local first
    for _, filer in ipairs(filing.header.filers) do first = first or filer.fiscal_year_end end
    local _, month, day = fact.value:find("^--([0-9]{2})-([0-9]{2})$")
    if first and month and first.digits ~= month.text .. day.text then
      report:finding("differs", { { fact.value, "the fact" }, { first, "the header says" } },
        { fact = fact.value, header = first })
    end
  end,
}
