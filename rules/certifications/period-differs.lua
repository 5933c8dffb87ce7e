---@type prefile.Rule
return {
  id       = "certifications/period-differs",
  title    = "A certification names another period",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@certified-reports", "@certified-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 229.601(b)(31)(i)", says = "paragraph 1 specifies the report that the officer has reviewed", force = "must" },
    { cite = "18 USC 1350", says = "the certification is of the periodic report that it accompanies", force = "must" },
  },
  why    = [[The date of another quarter or year says that the officer certified an earlier report. The staff asks for an amendment
of the whole report.]],
  fix    = [[Put the end of the period that stands on the cover.]],
  limits = [[A certification need not name a period. Where it does, the end of the period is compared with the cover and the header;
a day within the same week is not reported, for the sake of fiscal years of 52 or 53 weeks.]],

  messages = {
    differs = "the certification of {name} is for the period ended {found}; the report is for the period ended {period}",
  },

  examples = {
    { name = "the same period", form = "10-K", outcome = "pass", witnesses = { "December 31, 2025", "December 31, 2025" } },
    { name = "the year before", form = "10-K", expect = { "differs" },
      edits = { { 'on Form 10-K for the fiscal year ended December 31, 2025 (the "Report")',
                  'on Form 10-K for the fiscal year ended @{December 31, 2024}@ (the "Report")' } } },
    { name = "the quarter before, in paragraph 1", form = "10-Q", expect = { "differs" },
      edits = { { "<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc. for the "
                    .. "quarter ended @{December 31, 2025}@;</p>" } } },
    { name = "a day within the week", form = "10-Q", outcome = "undetermined",
      edits = { { 'on Form 10-Q for the quarterly period ended March 31, 2026 (the "Report")',
                  'on Form 10-Q for the quarterly period ended March 29, 2026 (the "Report")' } } },
    { name = "eight days before", form = "10-Q", expect = { "differs" },
      edits = { { 'on Form 10-Q for the quarterly period ended March 31, 2026 (the "Report")',
                  'on Form 10-Q for the quarterly period ended @{March 23, 2026}@ (the "Report")' } } },
    { name = "eight days behind", form = "10-Q", expect = { "differs" },
      edits = { { 'on Form 10-Q for the quarterly period ended March 31, 2026 (the "Report")',
                  'on Form 10-Q for the quarterly period ended @{April 8, 2026}@ (the "Report")' } } },
    { name = "a statement that was not read", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      attach = { { type = "EX-32.1", body = [[<p>Under Section 1350 I, Bo Halyard, certify this report on Form 10-Q of Example Harbor Works, Inc. for the year
ended December 31, 2024.</p><p>Date: May 7, 2026</p><p>/s/ Bo Halyard</p>]] } } },
    { name = "the period stands in the header only", form = "10-Q", outcome = "pass", witnesses = { "March 31, 2026", "20260331" },
      edits = { { "<p>For the quarterly period ended March 31, 2026</p>\n", "" } } },
    { name = "the period stands nowhere", form = "10-Q", outcome = "undetermined", header = { ["CONFORMED PERIOD OF REPORT"] = "-" },
      edits = { { "<p>For the quarterly period ended March 31, 2026</p>\n", "" } } },
    { name = "no certification", form = "10-Q", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, outcome = "not_applicable" },
  },

  check = function(filing, report)
    local own = filing.cover.period or filing.header.period
    for _, each in ipairs(filing.certifications) do
      local found = each.period
      if found and found.date then
        if not own or not own.date then
          report:undetermined("neither cover nor header gives the end of the period", found)
        elseif found.date == own.date then
          report:witness(found, "the certification is for the period ended")
          report:witness(own, "the report is for the period ended")
        elseif each.doubt ~= "" then
          report:undetermined("a certification is in doubt: " .. each.doubt, found)
        else
          local days = found.date:days_until(own.date)
          if days >= -7 and days <= 7 then
            report:undetermined("the certification names another day of the same week", found)
          else
            report:finding("differs", { { found, "the certification says" }, { own, "the report says" } },
              { name = each.certifier, found = found, period = own })
          end
        end
      end
    end
    report:not_applicable("no certification names a period")
  end,
}
