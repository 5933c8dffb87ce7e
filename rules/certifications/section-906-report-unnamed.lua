---@type prefile.Rule
return {
  id       = "certifications/section-906-report-unnamed",
  title    = "The certification under Section 1350 does not say of which report",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "18 USC 1350", says = "the statement accompanies the periodic report and speaks of it", force = "must" },
    { cite = "17 CFR 240.13a-14(b)", says = "the certification is furnished with the report", force = "must" },
  },
  why    = [[The statement is furnished apart from the report. Without form and period nobody can tell which report the officers mean.]],
  fix    = [[Begin with the report: "the annual report on Form 10-K for the year ended ...".]],
  limits = [[Neither statute nor rule prescribes these words; it is what a careful reader asks for.]],

  messages = {
    form   = "the certification of {name} does not name the form of the report",
    period = "the certification of {name} does not name the period of the report",
  },

  examples = {
    { name = "form and period", form = "10-K", outcome = "pass", witnesses = { "10-K", "December 31, 2025" } },
    { name = "no period", form = "10-K", expect = { "period" },
      edits = { { 'Example Harbor Works, Inc. on Form 10-K for the fiscal year ended December 31, 2025 (the "Report")',
                  'Example Harbor Works, Inc. on Form @{10-K}@ (the "Report")' } } },
    { name = "no form", form = "10-Q", expect = { "form" },
      edits = { { "In connection with the quarterly report of Example Harbor Works, Inc. on Form 10-Q for",
                  "In connection with the quarterly report of Example Harbor Works, Inc. for" },
                { 'the quarterly period ended March 31, 2026 (the "Report")',
                  'the quarterly period ended @{March 31, 2026}@ (the "Report")' } } },
    { name = "neither", form = "10-Q", expect = { "form", "period" },
      edits = { { 'In connection with the quarterly report of Example Harbor Works, Inc. on Form 10-Q for the quarterly period ended '
                    .. 'March 31, 2026 (the "Report")', 'In connection with the report (the "Report")' },
                { "<p>/s/ Bo Halyard<br>Bo Halyard<br>President and Chief Executive Officer</p>",
                  "<p>/s/ @{@{Bo Halyard}@}@<br>Bo Halyard<br>President and Chief Executive Officer</p>" } } },
    { name = "the year without its end", form = "10-K", outcome = "pass",
      edits = { { "on Form 10-K for the fiscal year ended December 31, 2025", "on Form 10-K for fiscal year 2025" } } },
    { name = "it cannot be read", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      attach = { { type = "EX-32.1", body = "<p>To follow.</p>" } } },
    { name = "none", form = "10-Q", without = { "EX-32.1" }, outcome = "not_applicable" },
  },

  check = function(filing, report)
    for _, each in ipairs(filing.certifications) do
      if each.kind == "906" then
        local name = each.certifier
        local period = each.period
          or each.passage:find("\\b(?:year|quarter|period)s?\\s+(?:\\w+\\s+){0,4}(?:[A-Z][a-z]+ [0-9]{1,2}, )?[0-9]{4}\\b")
        local place = each.report_form or period or each.certifier
        if each.doubt ~= "" then
          report:undetermined("a certification is in doubt: " .. each.doubt, each)
        elseif each.report_form and period then
          report:witness(each.report_form, "names the form")
          report:witness(period, "names the period")
        else
          if not each.report_form then report:finding("form", { { place, "this certification" } }, { name = name }) end
          if not period then report:finding("period", { { place, "this certification" } }, { name = name }) end
        end
      end
    end
    report:not_applicable("the report holds no certification under Section 1350")
  end,
}
