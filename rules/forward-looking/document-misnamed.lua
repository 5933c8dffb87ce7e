---@type prefile.Rule
return {
  id       = "forward-looking/document-misnamed",
  title    = "A legend speaks of another document than the one it stands in",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "1995-12-22" },

  authority = {
    { cite = "15 USC 78u-5(c)(1)(A)(i)",
      says = "the cautionary statements accompany the forward-looking statement", force = "should" },
  },
  why    = [[A legend on "this Annual Report" in a release was copied; what it says accompanies nothing here.]],
  fix    = [[Name the document the legend stands in, and read the factors again.]],
  limits = [[Looks at legends of the report itself and of Exhibits 99 that begin like a release, for "this Annual Report", "this
Quarterly Report" and "this Form 10-K" or "10-Q".]],

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
  },

  check = function(filing, report)
    for _, legend in ipairs(filing.legends) do
      local document = legend.document
      local head = document.text:find("(?s)\\A.{0,1000}")
      if document.is_primary or head and head:find("\\b(?:press|news|immediate|earnings)\\s+release\\b") then
        local words = legend.passage:find("\\bthis\\s+(?:(?:annual|quarterly)\\s+report|(?:report\\s+on\\s+)?form\\s+10-?[KQ])\\b")
        if words then
          report:finding("misnamed", { { words, "the legend says" } }, { words = words })
        else
          report:witness(legend, "the legend")
        end
      end
    end
    report:not_applicable("neither the report nor a release has a legend")
  end,
}
