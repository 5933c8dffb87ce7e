---@type prefile.Rule
return {
  id       = "exhibits/fee-form-differs",
  title    = "The filing fee exhibit names another form",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements", "@registration-statements/A" },

  authority = {
    { cite = "17 CFR 229.601(b)(107)", says = "the exhibit is the fee table of this registration statement", force = "should" },
  },
  why    = [[The exhibit is mostly written over that of the last statement.]],
  fix    = [[Correct the form at the head of the exhibit.]],
  limits = [[Reads the first form named above the first table. Says nothing when none is named there.]],

  messages = {
    differs = "the fee exhibit is headed {form}; this is Form {own}",
  },

  examples = {
    { name = "no form", form = "S-1", outcome = "not_applicable" },
    { name = "the same form", form = "S-3", outcome = "pass",
      edits = { { "<p>Calculation of Filing Fee Tables</p>", "<p>Calculation of Filing Fee Tables</p>\n<p>Form S-3<br>(Form Type)</p>" } } },
    { name = "another form", form = "S-8", expect = { "differs" },
      edits = { { "<p>Calculation of Filing Fee Tables</p>", "<p>Calculation of Filing Fee Tables</p>\n<p>Form @{S-3}@<br>(Form Type)</p>" } } },
    { name = "with its suffix", form = "S-3ASR", base = "S-3", outcome = "pass",
      edits = { { "<p>Calculation of Filing Fee Tables</p>", "<p>Calculation of Filing Fee Tables</p>\n<p>S-3ASR</p>" } } },
    { name = "the older number too", form = "S-1", expect = { "differs" },
      edits = { { "<p>Calculation of Filing Fee Tables</p>", "<p>Calculation of Filing Fee Tables</p>\n<p>Form @{F-1}@</p>" } } },
    { name = "a statement in a note", form = "S-1", outcome = "not_applicable",
      edits = { { "<td>Net Fee Due</td>", "<td>Net Fee Due with Form S-3</td>" } } },
    { name = "no exhibit", form = "S-1", outcome = "not_applicable", without = { "EX-FILING FEES" } },
  },

  check = function(filing, report)
    local own = text.match(filing.form.base, "^[SF]-[0-9]+")
    for _, exhibit in ipairs(filing.fees) do
      local head = exhibit.document.text:find("^[^§]{0,900}?\\btable 1\\b")
      local form = head and head:find("\\b[SF]-[0-9]{1,2}")
      if form and form:is(own) then
        report:witness(form, "the exhibit's head")
      elseif form then
        report:finding("differs", { { form, "the exhibit's head" } }, { form = form, own = own })
      end
    end
    report:not_applicable("no fee exhibit names its form")
  end,
}
