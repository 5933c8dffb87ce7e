---@type prefile.Rule
return {
  id       = "items/acquired-statements",
  title    = "An acquisition is reported without a word on the statements of the acquired business",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, Item 9.01(a) and (b)",
      says = "financial statements of a significant acquired business and pro forma information come with the report, or by "
          .. "amendment within 71 calendar days after the report was due", force = "must" },
  },
  why    = [[Forgotten statements of an acquired business make the registrant late, and cost it the short registration
forms.]],
  fix    = [[If the acquisition is significant under Regulation S-X, attach the statements or say in Item 9.01 that they
follow by amendment within 71 days. If it is not, no more is needed.]],
  limits = [[Whether the acquisition is significant cannot be seen from the report, so this asks rather than says. Reports in
which the registrant itself was acquired (Item 5.01) are left alone.]],

  messages = {
    silent = "Item 2.01 reports an acquisition, but the report says nothing of statements of the acquired business or pro forma "
          .. "information",
  },

  examples = {
    { name = "no Item 2.01", form = "8-K", outcome = "not_applicable" },
    { name = "they follow by amendment", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 2.01 Completion of Acquisition or Disposition of Assets.</b></p>
<p>On January 5, 2026 the company acquired Keel Docks LLC.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(a) Financial statements of businesses acquired. They will be filed by amendment within 71 calendar days.</p>]] },
    { name = "not a word", form = "8-K", expect = { "silent" },
      body = [[
<p><b>Item @{2.01}@ Completion of Acquisition or Disposition of Assets.</b></p>
<p>On January 5, 2026 the company acquired Keel Docks LLC.</p>]] },
    { name = "a disposition", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 2.01 Completion of Acquisition or Disposition of Assets.</b></p>
<p>On January 5, 2026 the company sold its old yard.</p>]] },
    { name = "the registrant was acquired", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 2.01 Completion of Acquisition or Disposition of Assets.</b></p>
<p>On January 5, 2026 Keel Holdings acquired the company.</p>
<p><b>Item 5.01 Changes in Control of Registrant.</b></p>
<p>The company is now a subsidiary of Keel Holdings.</p>]] },
    { name = "not a word in Item 9.01", form = "8-K", expect = { "silent" }, attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item @{2.01}@ Completion of Acquisition or Disposition of Assets.</b></p>
<p>On January 5, 2026 the company completed its acquisition of Keel Docks LLC.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
  },

  check = function(filing, report)
    local item = filing:item("2.01")
    if not item or not item.reported then
      return report:not_applicable("the report has no Item 2.01")
    end
    local control = filing:item("5.01")
    if control and control.reported then
      return report:not_applicable("the registrant itself changed hands (Item 5.01)")
    end
    if not item.body:find("\\b(?:acquir(?:ed|es|ing)|acquisition|purchased?)\\b") then
      return report:not_applicable("Item 2.01 tells of no acquisition")
    end
    local words = "\\bpro[ -]?forma\\b|\\b(?:business(?:es)?|companies) (?:to be )?acquired\\b|\\b71\\s*(?:calendar\\s+)?days\\b|"
      .. "\\bseventy-one\\b|\\bnot significant\\b|\\brule 3-05\\b|\\bfinancial statements (?:required|of)\\b"
    for _, number in ipairs({ "9.01", "2.01" }) do
      local each = filing:item(number)
      local said = each and each.body:find(words)
      if said then return report:witness(said, "the report says") end
    end
    for _, entry in ipairs(filing.exhibit_index) do
      local said = entry.title and entry.title:find("\\bpro[ -]?forma\\b|\\bfinancial statements\\b")
      if said then return report:witness(said, "the index lists") end
    end
    if item.doubt ~= "" then
      report:undetermined("the item heading is in doubt: " .. item.doubt, item.number)
    else
      report:finding("silent", { { item.number, "this item" } })
    end
  end,
}
