---@type prefile.Rule
return {
  id       = "certifications/report-differs",
  title    = "A certification names another report than the one it comes with",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@certified-reports", "@certified-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 229.601(b)(31)(i)", says = "paragraph 1 specifies the report that the officer has reviewed", force = "must" },
    { cite = "18 USC 1350", says = "a certification accompanies each periodic report with financial statements", force = "must" },
  },
  why    = [[A certification of another form certifies nothing about this report: mostly it was left from the quarter or the year
before. The staff asks for an amendment of the whole report.]],
  fix    = [[Name this report: "this annual report on Form 10-K", "this quarterly report on Form 10-Q", and for an amendment
"Amendment No. 1 to ...".]],
  limits = [[Looks at the form that the certification names first, and at "annual" and "quarterly" in paragraph 1. A certification
that names no form is in order for it. Transition reports may be named by their form with and without its "T".]],

  messages = {
    form = "the certification of {name} is for Form {found}; the report is on Form {form}",
    kind = "paragraph 1 of the certification of {name} calls the report {found}; Form {form} is {kind}",
  },

  examples = {
    { name = "this report", form = "10-K", outcome = "pass" },
    { name = "left from a quarter", form = "10-K", expect = { "form" },
      edits = { { "<p>1. I have reviewed this annual report on Form 10-K of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this quarterly report on Form @{10-Q}@ of Example Harbor Works, Inc.;</p>" } } },
    { name = "left from a quarter, but for the form", form = "10-K", expect = { "kind" },
      edits = { { "<p>1. I have reviewed this annual report on Form 10-K of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this @{quarterly report}@ on Form 10-K of Example Harbor Works, Inc.;</p>" } } },
    { name = "the annual report in a quarter's", form = "10-Q", expect = { "kind" },
      edits = { { "<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this @{annual report}@ on Form 10-Q of Example Harbor Works, Inc.;</p>" } } },
    { name = "the certification under Section 1350", form = "10-Q", expect = { "form" },
      edits = { { "In connection with the quarterly report of Example Harbor Works, Inc. on Form 10-Q for",
                  "In connection with the report of Example Harbor Works, Inc. on Form @{10-K}@ for" } } },
    { name = "an amendment names the report", form = "10-K/A", outcome = "pass",
      edits = { { "<p>1. I have reviewed this annual report on Form 10-K/A of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed Amendment No. 1 to the annual report on Form 10-K of Example Harbor Works, "
                    .. "Inc.;</p>" } } },
    { name = "no form is named", form = "10-Q", without = { "EX-31.2", "EX-32.1" }, outcome = "not_applicable",
      edits = { { "<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this report of Example Harbor Works, Inc.;</p>" } } },
    { name = "a transition report", form = "10-KT", base = "10-K", outcome = "pass",
      edits = { { "<p>1. I have reviewed this annual report on Form 10-KT of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this transition report on Form 10-K of Example Harbor Works, Inc.;</p>" } } },
    { name = "a statement that was not read", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      attach = { { type = "EX-32.1", body = [[<p>Under Section 1350 I, Bo Halyard, certify this report on Form 10-K of Example Harbor Works, Inc. for the year
ended March 31, 2026.</p><p>Date: May 7, 2026</p><p>/s/ Bo Halyard</p>]] } } },
    { name = "no certification", form = "10-Q", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, outcome = "not_applicable" },
  },

  check = function(filing, report)
    local function plain(form)
      return text.match(text.fold(form), "^(?:10 [kq]|20 f|40 f)(?=(?:t|405)?(?: a)?$)") or text.fold(form)
    end
    local own = plain(filing.form.base)
    local kinds = { ["10 k"] = "annual", ["10 q"] = "quarterly" }
    for _, each in ipairs(filing.certifications) do
      local form, name = each.report_form, each.certifier
      if form and plain(form) == own then
        report:witness(form, "the certification is for")
      elseif form and each.doubt ~= "" then
        report:undetermined("a certification is in doubt: " .. each.doubt, form)
      elseif form then
        report:finding("form", { { form, "the certification is for" } },
          { name = name, found = form, form = filing.form.type })
      end
      for _, paragraph in ipairs(each.paragraphs) do
        if paragraph.prescribed == "302-1" and form and plain(form) == own and kinds[own] then
          local found, kind = paragraph.text:find("\\b(annual|quarterly) report\\b")
          if found and kind.folded ~= kinds[own] then
            report:finding("kind", { { found, "the certification says" } },
              { name = name, found = found, form = filing.form.type, kind = kinds[own] })
          end
        end
      end
    end
    report:not_applicable("no certification names the form of its report")
  end,
}
