---@type prefile.Rule
return {
  id       = "cover/boxes-missing",
  title    = "The cover lacks one of the four check boxes",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, cover page",
      says = "four boxes show whether the report also satisfies Rule 425, 14a-12, 14d-2(b) or 13e-4(c)", force = "must" },
  },
  why    = [[A report that shall also count as a merger or tender offer communication is found by its box. A cover without
them is older than the form.]],
  fix    = [[Put the four lines of the form on the cover, each with its box.]],
  limits = [[Looks for the line on the cover by its rule number, with or without a box that can be read.]],

  messages = {
    missing = "the cover has no line for {rules}",
  },

  examples = {
    { name = "all four", form = "8-K", outcome = "pass", witnesses = {
      "Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)",
      "Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)",
      "Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))",
      "Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))" } },
    { name = "one is missing", form = "8-K", expect = { "missing" },
      edits = { { "<tr><td>&#9744;</td><td>Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))</td></tr>\n", "" },
        { "<b>UNITED STATES<br>", "<b>@{}@UNITED STATES<br>" } } },
    { name = "before the boxes", form = "8-K", outcome = "not_applicable", filed = "20040107", period = "20040105",
      body = [[
<p><b>Item 5. Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "the boxes of an older form", form = "8-K", expect = { "missing" },
      edits = { { "<b>UNITED STATES<br>", "<b>@{}@UNITED STATES<br>" },
        { "Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)", "x" },
        { "Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)", "x" },
        { "Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))", "x" },
        { "Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))", "x" } } },
    { name = "lines without boxes", form = "8-K", outcome = "pass",
      edits = { { "<tr><td>&#9744;</td><td>Pre-commencement communications pursuant to Rule 13e-4(c)",
                  "<tr><td></td><td>Pre-commencement communications pursuant to Rule 13e-4(c)" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local missing = {}
    for _, line in ipairs {
      { box = "written-communications", rule = "425", words = "\\brule\\s+425\\b|\\b230\\.425\\b" },
      { box = "soliciting-material", rule = "14a-12", words = "\\b14a[- ]*12\\b" },
      { box = "pre-commencement-14d-2b", rule = "14d-2(b)", words = "\\b14d[- ]*2\\b" },
      { box = "pre-commencement-13e-4c", rule = "13e-4(c)", words = "\\b13e[- ]*4\\b" },
    } do
      local box = cover:box(line.box)
      local words = box and box.label or cover.passage:find(line.words)
      if words then
        report:witness(words, "Rule " .. line.rule)
      elseif cover.doubt ~= "" then
        report:undetermined("the cover is in doubt: " .. cover.doubt, cover)
      else
        missing[#missing + 1] = "Rule " .. line.rule
      end
    end
    if #missing > 0 then
      report:finding("missing", { { cover, "the cover" } }, { rules = table.concat(missing, ", ") })
    end
  end,
}
