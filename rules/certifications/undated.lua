---@type prefile.Rule
return {
  id       = "certifications/undated",
  title    = "A certification bears no date",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 229.601(b)(31)(i)", says = "the certification ends with its date, the signature and the title",
      force = "must" },
  },
  why    = [[The date says up to when the officer's knowledge reaches. The staff asks for a new certification where it is missing.]],
  fix    = [[Put the date on which the officer signed.]],
  limits = [[Any date before or behind the numbered paragraphs counts. Certifications under Section 1350 have no prescribed date and
are not judged.]],

  messages = {
    undated = "the certification of {name} bears no date",
  },

  examples = {
    { name = "dated", form = "10-Q", outcome = "pass" },
    { name = "no date", form = "10-Q", expect = { "undated" },
      edits = { { "<p>Date: May 7, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo", "<p>/s/ @{Bo Halyard}@<br>\nBo" } } },
    { name = "a blank for the date", form = "10-K", expect = { "undated" },
      edits = { { "<p>Date: February 19, 2026</p>\n<p>/s/ Ada Mooring<br>\nAda Mooring<br>",
                  "<p>Date: ________</p>\n<p>/s/ @{Ada Mooring}@<br>\nAda Mooring<br>" } } },
    { name = "dated in words", form = "10-Q", outcome = "pass",
      edits = { { "<p>Date: May 7, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo", "<p>Dated this 7th day of May, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo" } } },
    { name = "dated above", form = "10-Q", outcome = "pass",
      edits = { { "<p>Date: May 7, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo", "<p>/s/ Bo Halyard<br>\nBo" },
                { "<p>I, Bo Halyard, certify that:</p>", "<p>Portland, May 7, 2026</p><p>I, Bo Halyard, certify that:</p>" } } },
    { name = "a date in paragraph 1 only", form = "10-Q", expect = { "undated" },
      edits = { { "<p>Date: May 7, 2026</p>\n<p>/s/ Bo Halyard<br>\nBo", "<p>/s/ @{Bo Halyard}@<br>\nBo" },
                { "<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc. for the quarter ended March "
                    .. "31, 2026;</p>" } } },
    { name = "nothing in the exhibit", form = "10-Q", without = { "EX-31.1", "EX-31.2" }, outcome = "undetermined",
      attach = { { type = "EX-31.1", body = "<p>To follow.</p>" } } },
    { name = "no certification", form = "10-Q", without = { "EX-31.1", "EX-31.2" }, outcome = "not_applicable" },
  },

  check = function(filing, report)
    for _, each in ipairs(filing.certifications) do
      if each.kind == "302" then
        local inside = 0
        for _, paragraph in ipairs(each.paragraphs) do
          inside = inside + #paragraph.text:dates()
        end
        local dates = each.passage:dates()
        local in_words = each.passage:find("\\bday\\s+of\\s+[A-Z][a-z]+")
        if each.doubt ~= "" then
          report:undetermined("a certification is in doubt: " .. each.doubt, each)
        elseif each.date or #dates > inside or in_words then
          report:witness(each.date or in_words or dates[#dates], "dated")
        else
          local rest = each.passage
          local last = each.paragraphs[#each.paragraphs]
          if last then rest = rest:after(last.text) end
          local name = each.certifier
          report:finding("undated", { { rest:phrase(name.text) or name, "the date should stand here" } }, { name = name })
        end
      end
    end
    report:not_applicable("the report holds no certification of this kind")
  end,
}
