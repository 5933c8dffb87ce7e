---@type prefile.Rule
return {
  id       = "certifications/paragraph-missing",
  title    = "A certification lacks a prescribed paragraph",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 229.601(b)(31)(i)", says = "the certification is exactly as set forth there, paragraph by paragraph",
      force = "must" },
    { cite = "17 CFR 240.13a-14(a)", says = "the certification is in the form that the exhibit requirements give", force = "must" },
  },
  why    = [[The officer did not certify what the paragraph says. The staff asks for an amendment of the whole report with new
certifications.]],
  fix    = [[Take the certification's text from Item 601(b)(31) of Regulation S-K, and change nothing but what stands in its
brackets.]],
  limits = [[A newly public registrant may leave out the design of internal control until its second annual report: where a
certification leaves it out throughout, the rule does not tell, unless the annual report holds management's own report on it. So
too before 2009, when smaller registrants still had that time. An amendment without financial statements may leave out paragraphs
3 to 5. Certifications after the text of 2002 are not judged, nor those of Forms 20-F and 40-F, which have words of their own.]],

  messages = {
    missing = "the certification of {name} lacks paragraph {number} (\"{opening} ...\")",
  },

  examples = {
    { name = "all paragraphs", form = "10-K", outcome = "pass" },
    { name = "paragraph 3 is gone", form = "10-Q", expect = { "missing" },
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, @{Bo Halyard}@, certify that:</p>" },
        { "<p>3. Based on my knowledge, the financial statements, and other financial information included in this "
          .. "report, fairly present in all material respects the financial condition, results of operations and cash "
            .. "flows of the registrant as of, and for, the periods presented in this report;</p>", "" } } },
    { name = "paragraph 3 in other words", form = "10-Q", outcome = "pass",
      edits = { { "financial information included in this report, fairly present in all material respects",
                  "financial data included in this report, fairly represent in all respects" } } },
    { name = "paragraph 4(c) is gone from an annual report", form = "10-K", expect = { "missing" },
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, @{Bo Halyard}@, certify that:</p>" },
        { "<p>(c) Evaluated the effectiveness of the registrant's disclosure controls and procedures and presented in "
          .. "this report our conclusions about the effectiveness of the disclosure controls and procedures, as of the "
            .. "end of the period covered by this report based on such evaluation; and</p>\n", "" } } },
    { name = "paragraph 4(b) alone is gone", form = "10-Q", expect = { "missing" },
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, @{Bo Halyard}@, certify that:</p>" },
        { "<p>(b) Designed such internal control over financial reporting, or caused such internal control over "
          .. "financial reporting to be designed under our supervision, to provide reasonable assurance regarding the "
            .. "reliability of financial reporting and the preparation of financial statements for external purposes in "
              .. "accordance with generally accepted accounting principles;</p>\n", "" } } },
    { name = "a newly public registrant leaves out the design of internal control", form = "10-Q", outcome = "undetermined",
      edits = {
        { "15d-15(e)) and internal control over financial reporting (as defined in Exchange Act Rules 13a-15(f) and "
          .. "15d-15(f)) for the registrant",
          "15d-15(e)) for the registrant" },
        { "<p>(b) Designed such internal control over financial reporting, or caused such internal control over "
          .. "financial reporting to be designed under our supervision, to provide reasonable assurance regarding the "
            .. "reliability of financial reporting and the preparation of financial statements for external purposes in "
              .. "accordance with generally accepted accounting principles;</p>\n", "" } } },
    { name = "an annual report with management's assessment leaves it out", form = "10-K", expect = { "missing" },
      edits = {
        { "<p>I, Bo Halyard, certify that:</p>", "<p>I, @{Bo Halyard}@, certify that:</p>" },
        { "15d-15(e)) and internal control over financial reporting (as defined in Exchange Act Rules 13a-15(f) and "
          .. "15d-15(f)) for the registrant",
          "15d-15(e)) for the registrant" },
        { "<p>(b) Designed such internal control over financial reporting, or caused such internal control over "
          .. "financial reporting to be designed under our supervision, to provide reasonable assurance regarding the "
            .. "reliability of financial reporting and the preparation of financial statements for external purposes in "
              .. "accordance with generally accepted accounting principles;</p>\n", "" } } },
    { name = "an annual report without management's assessment leaves it out", form = "10-K", outcome = "undetermined",
      edits = {
        { "15d-15(e)) and internal control over financial reporting (as defined in Exchange Act Rules 13a-15(f) and 15d-15(f)) for "
            .. "the registrant", "15d-15(e)) for the registrant" },
        { "<p>(b) Designed such internal control over financial reporting, or caused such internal control over financial reporting "
            .. "to be designed under our supervision, to provide reasonable assurance regarding the reliability of financial reporting "
            .. "and the preparation of financial statements for external purposes in accordance with generally accepted accounting "
            .. "principles;</p>\n", "" },
        { "Management assessed internal control over financial reporting as of December 31, 2025 under the framework of 2013 of the "
            .. "Committee of Sponsoring Organizations of the Treadway Commission and concluded that it was effective.",
          "This report holds no report on internal control, as the rules for newly public companies allow." } } },
    { name = "two paragraphs run together", form = "10-Q", outcome = "undetermined",
      edits = { { "Rules 13a-15(f) and 15d-15(f)) for the registrant and have:</p>\n<p>(a) Designed",
                  "Rules 13a-15(f) and 15d-15(f)) for the registrant and have designed" } } },
    { name = "an amendment without financial statements", form = "10-Q/A", outcome = "pass", without = { "EX-31.1", "EX-31.2" },
      attach = { { type = "EX-31.1", body = [[<p>I, Bo Halyard, certify that:</p>
<p>1. I have reviewed this quarterly report on Form 10-Q/A of Example Harbor Works, Inc.; and</p>
<p>2. Based on my knowledge, this report does not contain any untrue statement of a material fact or omit to state a material fact
necessary to make the statements made, in light of the circumstances under which such statements were made, not misleading with
respect to the period covered by this report.</p>
<p>/s/ Bo Halyard</p>]] } } },
    { name = "the text of 2002", form = "10-Q", filed = "20030828", period = "20030731", outcome = "undetermined",
      without = { "EX-31.1", "EX-31.2" },
      attach = { { type = "EX-31.1", body = [[<p>I, Bo Halyard, certify that:</p>
<p>6. The registrant's other certifying officers and I have indicated in this quarterly report whether or not there were
significant changes in internal controls or in other factors that could significantly affect internal controls subsequent to the
date of our most recent evaluation, including any corrective actions with regard to significant deficiencies and material
weaknesses.</p><p>/s/ Bo Halyard</p>]] } } },
    { name = "nothing of it was read", form = "10-Q", without = { "EX-31.1", "EX-31.2" }, outcome = "undetermined",
      attach = { { type = "EX-31.1", body = "<p>To follow.</p>" } } },
    { name = "no certification", form = "10-Q", without = { "EX-31.1", "EX-31.2" }, outcome = "not_applicable" },
  },

  check = function(filing, report)
    local prescribed = codes.certification("302", filing.as_of)
    local folded = {}
    for _, paragraph in ipairs(prescribed) do folded[paragraph.id] = text.fold(paragraph.text) end
    local function stands_in_another(words, id)
      for other, its in pairs(folded) do
        if other ~= id and text.contains(its, words) then return true end
      end
      return false
    end
    -- Whether five words that only this paragraph has stand somewhere in the certification.
    local function stands_in(passage, id)
      local words, all = text.split(folded[id], " "), passage.folded
      for first = 1, #words - 4 do
        local five = table.concat(words, " ", first, first + 4)
        if text.contains(all, five) and not stands_in_another(five, id) then return true end
      end
      return false
    end
    local assessed = false
    for _, item in ipairs(filing.items) do
      if item.number:find("^9a") and item.body:find(
          "management\\b[^.]{0,200}\\b(?:assess\\w*|conclu\\w*|evaluat\\w*)[^.]{0,300}\\binternal control over") then
        assessed = true
      end
    end
    for _, each in ipairs(filing.certifications) do
      if each.kind == "302" then
        local lead = each:paragraph("302-4")
        local leaves_out = lead and not lead.text:has("internal control")
          and (not assessed or filing.as_of < date("2008-12-15"))
        for _, paragraph in ipairs(prescribed) do
          local is_optional = filing.form.is_amendment and not text.find(paragraph.number, "^[012]")
          local found = each:paragraph(paragraph.id)
          if each.doubt ~= "" or each.follows_former_text then
            report:undetermined(each.follows_former_text and "the certification follows the text of 2002"
              or "a certification is in doubt: " .. each.doubt, each)
          elseif found then
            report:witness(found.text, "paragraph " .. paragraph.number)
          elseif paragraph.id == "302-4(b)" and leaves_out then
            report:undetermined("the certification leaves out the design of internal control; whether the registrant is newly "
              .. "public cannot be seen", lead.text)
          elseif stands_in(each.passage, paragraph.id) then
            report:undetermined("paragraph " .. paragraph.number .. " seems to stand in another", each)
          elseif not is_optional and paragraph.number ~= "0" and paragraph.number ~= "1" then
            report:finding("missing", { { each.certifier, "certifies" } },
              { name = each.certifier, number = paragraph.number,
                opening = text.match(paragraph.text, "^(?:\\S+\\s+){5}\\S+") })
          end
        end
      end
    end
    report:not_applicable("the report holds no certification of this kind")
  end,
}
