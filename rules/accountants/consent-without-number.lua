---@type prefile.Rule
return {
  id       = "accountants/consent-without-number",
  title    = "A consent does not say into which registration statements the report is incorporated",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@annual-reports", "@annual-reports/A" },

  authority = {
    { cite = "17 CFR 229.601(b)(23)", says = "an accountant whose report is incorporated into a registration statement consents, and "
      .. "the consent is dated and signed", force = "must" },
    { cite = "Practice", says = "a consent names the registration statements by form and number", force = "practice" },
  },
  why    = [[A consent that names no registration statement leaves open which of them the report became part of.]],
  fix    = [[Name each registration statement by its form and file number, as in "Form S-8 (No. 333-...)".]],
  limits = [[Reads consents of accountants that speak of registration statements. Which registration statements are effective,
and whether a consent is missing, stands in earlier filings.]],

  messages = {
    absent = "the consent speaks of registration statements without a file number",
  },

  examples = {
    { name = "a number", form = "10-K", outcome = "pass", witnesses = { "333-999001" } },
    { name = "no number", form = "10-K", expect = { "absent" },
      edits = { { "in the registration statement on Form S-8 (No. 333-999001) of", "in the @{registration statement}@ on Form S-8 of" } } },
    { name = "an older number", form = "10-K", outcome = "pass",
      edits = { { "Form S-8 (No. 333-999001)", "Form S-8 (No. 33-99901)" } } },
    { name = "a number with another hyphen", form = "10-K", outcome = "pass",
      edits = { { "Form S-8 (No. 333-999001)", "Form S-8 (No. 333&#8209;999001)" } } },
    { name = "statements without numbers", form = "10-K", expect = { "absent" },
      edits = { { "in the registration statement on Form S-8 (No. 333-999001) of",
        "in the @{registration statements}@ on Forms S-3 and S-8 of" } } },
    { name = "no consent", form = "10-K", outcome = "not_applicable",
      edits = { { "<p>We consent to the incorporation by reference in the registration statement on Form S-8 (No. 333-999001) of Example Harbor "
        .. "Works, Inc. of our report dated February 19, 2026, which appears in this Form 10-K.</p>", "<p>To come.</p>" } } },
  },

  check = function(filing, report)
    for _, each in ipairs(filing.accountants) do
      local words = each.kind == "consent" and each.passage:find("\\bregistration\\s+statements?\\b")
      if words then
        local number = each.passage:find("\\b(?:333|33|2)\\s?[-\\x{2010}-\\x{2014}]\\s?\\d{4,6}\\b")
        if number then
          report:witness(number, "the consent names")
        else
          report:finding("absent", { { words, "the consent" } })
        end
      end
    end
    report:not_applicable("no consent of an accountant speaks of registration statements")
  end,
}
