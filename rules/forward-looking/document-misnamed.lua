---@type prefile.Rule
return {
  id       = "forward-looking/document-misnamed",
  title    = "A legend speaks of another document than the one it stands in",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "8-K", "8-K/A" },
  effective = { from = "1995-12-22" },

  authority = {
    { cite = "15 USC 78u-5(c)(1)(A)(i)",
      says = "the cautionary statements accompany the forward-looking statement", force = "should" },
  },
  why    = [[A legend on "this Annual Report" in a release was copied; what it says accompanies nothing here.]],
  fix    = [[Name the document the legend stands in, and read the factors again.]],
  limits = [[Looks at legends of the report itself and of Exhibits 99 that begin like a release, for the name of another report behind
"this": "this Annual Report", "this Form 10-Q" and the like. A release may be called one of neither.]],

  messages = {
    misnamed = "the legend speaks of \"{words}\"",
  },

  examples = {
    { name = "no legend", form = "8-K", outcome = "not_applicable" },
    { name = "this release", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>FOR IMMEDIATE RELEASE</p>
<p>This release contains forward-looking statements. Actual results may differ materially because of risks and uncertainties.</p>]] } } },
    { name = "this quarterly report", form = "8-K", expect = { "misnamed" },
      attach = { { type = "EX-99.1", body = [[<p>FOR IMMEDIATE RELEASE</p>
<p>@{This Quarterly Report}@ contains forward-looking statements. Actual results may differ materially because of risks and
uncertainties.</p>]] } } },
    { name = "part of an annual report", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = [[<p>Management's Discussion and Analysis</p>
<p>This Annual Report contains forward-looking statements. Actual results may differ materially because of risks and
uncertainties.</p>]] } } },
    { name = "the report itself", form = "8-K", expect = { "misnamed" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>@{This Annual Report}@ contains forward-looking statements. Actual results may differ materially because of risks and
uncertainties.</p>]] },
    { name = "an annual report that speaks of itself", form = "10-K", outcome = "pass",
      edits = { { "Orders for work boats come", "This Annual Report on Form 10-K contains forward-looking statements. Actual "
        .. "results may differ "
        .. "materially because of risks and uncertainties. Orders for work boats come" } } },
    { name = "an annual report with the legend of a release", form = "10-K", expect = { "misnamed" },
      edits = { { "Orders for work boats come", "@{This press release}@ contains forward-looking statements. Actual results may "
        .. "differ materially "
        .. "because of risks and uncertainties. Orders for work boats come" } } },
    { name = "a quarterly report with the legend of an annual one", form = "10-Q", expect = { "misnamed" },
      edits = { { "There is no material change from", "@{This Form 10-K}@ contains forward-looking statements. Actual results may differ "
        .. "materially because of risks and uncertainties. There is no material change from" } } },
  },

  check = function(filing, report)
    local of_form = "|(?:report\\s+on\\s+)?form\\s+"
    local annual, quarterly = "annual\\s+report" .. of_form .. "10-?K", "quarterly\\s+report" .. of_form .. "10-?Q"
    local current = "(?:press|news)\\s+release|current\\s+report" .. of_form .. "8-?K"
    local of_annual, of_quarterly = quarterly .. "|" .. current, annual .. "|" .. current
    local names = { ["8-K"] = annual .. "|" .. quarterly, ["10-K"] = of_annual, ["10-K405"] = of_annual, ["10-KT"] = of_annual,
      ["10-Q"] = of_quarterly, ["10-QT"] = of_quarterly }
    for _, legend in ipairs(filing.legends) do
      local document = legend.document
      local head = document.text:find("(?s)\\A.{0,1000}")
      local is_release = head and head:find("\\b(?:press|news|immediate|earnings)\\s+release\\b")
      if document.is_primary or is_release then
        local others = document.is_primary and names[filing.form.base] or names["8-K"]
        local words = legend.passage:find("\\bthis\\s+(?:" .. others .. ")\\b")
        if words then
          report:finding("misnamed", { { words, "the legend says" } }, { words = words })
        else
          report:witness(legend.passage, "the legend")
        end
      end
    end
    report:not_applicable("neither the report nor a release has a legend")
  end,
}
