---@type prefile.Rule
return {
  id       = "amendments/number-missing",
  title    = "An amendment has no number",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports/A", "@registration-statements/A", "11-K/A", "POS AM", "S-8 POS" },

  authority = {
    { cite = "17 CFR 240.12b-15", says = "amendments to a report are marked, and numbered one after the other", force = "should" },
    { cite = "17 CFR 230.472", says = "amendments to a registration statement are numbered in order", force = "should" },
  },
  why    = [[When a report is amended twice the number tells which amendment is the last.]],
  fix    = [[Write "(Amendment No. 1)" below the form's name on the cover.]],
  limits = [[Looks on the cover only. Whether the number follows from the amendments before cannot be seen.]],

  messages = {
    unnumbered = "the cover of the amendment shows no amendment number",
  },

  examples = {
    { name = "numbered", form = "8-K/A", outcome = "pass",
      edits = { { "<b>FORM 8-K/A</b>", "<b>FORM 8-K/A<br>(Amendment No. 1)</b>" } } },
    { name = "not numbered", form = "8-K/A", expect = { "unnumbered" },
      edits = { { "<b>FORM 8-K/A</b>", "<b>FORM @{8-K/A}@</b>" } } },
    { name = "in words", form = "8-K/A", outcome = "pass",
      edits = { { "<b>FORM 8-K/A</b>", "<b>FORM 8-K/A<br>AMENDMENT NUMBER TWO</b>" } } },
    { name = "no cover", form = "8-K/A", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "a registration statement", form = "S-1/A", outcome = "pass",
      edits = { { "<b>FORM S-1/A</b>", "<b>AMENDMENT NO. 2 TO<br>FORM S-1</b>" } } },
    { name = "a registration statement, not numbered", form = "S-1/A", expect = { "unnumbered" },
      edits = { { "<b>FORM S-1/A</b>", "<b>FORM @{S-1/A}@</b>" } } },
    { name = "after it is effective", base = "S-8", form = "S-8 POS", outcome = "pass",
      edits = { { "<b>FORM S-8 POS</b>", "<b>POST-EFFECTIVE AMENDMENT NO. 1 TO FORM S-8</b>" } } },
    { name = "an annual report, numbered", form = "10-K/A", outcome = "pass",
      edits = { { "<b>FORM 10-K/A</b>", "<b>FORM 10-K/A<br>(Amendment No. 2)</b>" } } },
    { name = "a quarterly report, not numbered", form = "10-Q/A", expect = { "unnumbered" },
      edits = { { "<b>FORM 10-Q/A</b>", "<b>FORM @{10-Q/A}@</b>" } } },
    { name = "the word alone", form = "8-K/A", expect = { "unnumbered" },
      edits = { { "<b>FORM 8-K/A</b>", "<b>FORM @{8-K/A}@<br>(Amendment)</b>" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local number = cover.amendment_number
      or cover.passage:find("\\bamendment\\s+(?:no\\.?|number|#)?\\s*(?:[0-9]+|one|two|three|four|five)\\b")
    if number then
      report:witness(number, "the number")
    else
      report:finding("unnumbered", { { cover.form or cover, "the cover says" } })
    end
  end,
}
