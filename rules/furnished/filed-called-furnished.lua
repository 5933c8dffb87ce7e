---@type prefile.Rule
return {
  id       = "furnished/filed-called-furnished",
  title    = "An item that is filed calls its exhibit furnished",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, General Instruction B.2",
      says = "only the information under Items 2.02 and 7.01 is furnished; the rest of the report is filed", force = "should" },
  },
  why    = [[Calling an exhibit furnished does not make it so. What belongs to a filed item is subject to Section 18 and
goes into the registration statements that incorporate the report.]],
  fix    = [[Write "filed as Exhibit ...", or report the matter under Item 7.01 if it shall be furnished.]],
  limits = [[Looks for "furnished" right beside the exhibit, in filed items of reports that have no furnished item.]],

  messages = {
    furnished = "Item {number} is filed, but says \"{words}\"",
  },

  examples = {
    { name = "a furnished item", form = "8-K", outcome = "not_applicable" },
    { name = "called filed", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is filed as Exhibit 99.1 to this report.</p>]] },
    { name = "called furnished", form = "8-K", expect = { "furnished" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is @{furnished herewith as Exhibit 99.1}@.</p>]] },
    { name = "a letter furnished by somebody", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company was furnished with a letter, filed as Exhibit 99.1.</p>]] },
    { name = "no items", form = "8-K", outcome = "undetermined", body = "<p>The dock opened.</p>" },
    { name = "exhibits only", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "an agreement called furnished", form = "8-K", expect = { "furnished" },
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company signed a lease, which is @{furnished as Exhibit 10.1}@.</p>]] },
  },

  check = function(filing, report)
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    local filed = {}
    for _, item in ipairs(filing.items) do
      local treatment = item.definition and item.definition.treatment
      if treatment == "furnished" then
        return report:not_applicable("the report has a furnished item too")
      end
      if item.reported and treatment == "filed" then filed[#filed + 1] = item end
    end
    if #filed == 0 then
      return report:not_applicable("the report has no item that is filed")
    end
    for _, item in ipairs(filed) do
      local words = item.body:find("furnished\\s+(?:herewith\\s+|hereto\\s+)?(?:as|under|in)\\s+exhibits?\\s+[0-9][0-9.]*[0-9]")
      if words then
        report:finding("furnished", words, { number = item.number, words = words })
      else
        report:witness(item.number, "does not call its exhibit furnished")
      end
    end
  end,
}
