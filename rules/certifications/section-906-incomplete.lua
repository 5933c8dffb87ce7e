---@type prefile.Rule
return {
  id       = "certifications/section-906-incomplete",
  title    = "The certification under Section 1350 lacks one of its statements",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@certified-reports", "@certified-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "18 USC 1350(b)", says = "the statement certifies that the report fully complies with Section 13(a) or 15(d), and that "
        .. "its information fairly presents, in all material respects, financial condition and results of operations",
      force = "must" },
  },
  why    = [[The statute says what the officers certify. A statement that leaves a part out does not satisfy it.]],
  fix    = [[Say both: that the report fully complies with the requirements of Section 13(a) or 15(d) of the Securities Exchange Act
of 1934, and that the information in it fairly presents, in all material respects, the financial condition and results of operations
of the issuer.]],
  limits = [[Looks for the statute's telling words, not for its whole text, which the statute does not prescribe word by word.]],

  messages = {
    complies = "the certification of {name} does not say that the report fully complies with Section 13(a) or 15(d)",
    presents = "the certification of {name} does not say that the report fairly presents financial condition and results of operations",
    material = "the certification of {name} does not say \"in all material respects\"",
  },

  examples = {
    { name = "both statements", form = "10-K", outcome = "pass", witnesses = { "fully complies", "fairly presents" } },
    { name = "no word of compliance", form = "10-Q", expect = { "complies" },
      edits = { { "<p>(1) the Report fully complies with the requirements of Section 13(a) or 15(d) of the Securities Exchange Act of "
                    .. "1934; and</p>\n", "" },
                { "In connection with the quarterly report of Example Harbor Works, Inc. on Form 10-Q for",
                  "In connection with the quarterly report of Example Harbor Works, Inc. on Form @{10-Q}@ for" } } },
    { name = "no fair presentation", form = "10-K", expect = { "presents" },
      edits = { { "<p>(2) the information contained in the Report fairly presents, in all material respects, the financial condition "
                    .. "and results of operations of the registrant.</p>\n", "" },
                { "In connection with the annual report of Example Harbor Works, Inc. on Form 10-K for",
                  "In connection with the annual report of Example Harbor Works, Inc. on Form @{10-K}@ for" } } },
    { name = "the qualifier left out", form = "10-Q", expect = { "material" },
      edits = { { "contained in the Report fairly presents, in all material respects, the",
                  "contained in the Report @{fairly presents}@ the" } } },
    { name = "in one sentence", form = "10-Q", outcome = "pass",
      edits = { { "of 1934; and</p>\n<p>(2) the information", "of 1934, and that the information" } } },
    { name = "in the plural", form = "10-Q", outcome = "pass",
      edits = { { "(1) the Report fully complies with", "(1) the Report and its exhibits fully comply with" } } },
    { name = "nothing that can be read", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      attach = { { type = "EX-32.1", body = "<p>To follow.</p>" } } },
    { name = "none", form = "10-Q", without = { "EX-32.1" }, outcome = "not_applicable" },
  },

  check = function(filing, report)
    for _, each in ipairs(filing.certifications) do
      if each.kind == "906" then
        local passage, name = each.passage, each.certifier
        local place = each.report_form or each.certifier
        local complies = passage:find("\\bfully\\s+compl(?:y|ies)\\b")
        local presents = passage:find("\\bfairly[,\\s]+presents?\\b|\\bpresents?[,\\s]+fairly\\b")
        if each.doubt ~= "" then
          report:undetermined("a certification is in doubt: " .. each.doubt, each)
        elseif not complies then
          report:finding("complies", { { place, "this certification" } }, { name = name })
        elseif not presents then
          report:finding("presents", { { place, "this certification" } }, { name = name })
        elseif not passage:find("\\ball\\s+material\\s+respects\\b") then
          report:finding("material", { { presents, "the certification says" } }, { name = name })
        else
          report:witness(complies, "complies")
          report:witness(presents, "presents")
        end
      end
    end
    report:not_applicable("the report holds no certification under Section 1350")
  end,
}
