---@type prefile.Rule
return {
  id       = "header/amendment-unmarked",
  title    = "An amendment does not show that it is one",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports/A", "11-K/A" },

  authority = {
    { cite = "17 CFR 240.12b-15",
      says = "amendments are filed under cover of the form amended, marked with the letter A to show that they amend",
      force = "must" },
  },
  why    = [[A reader takes the document for a new report of a new event.]],
  fix    = [[Write the form with "/A", such as "FORM 8-K/A", and "(Amendment No. ...)" on the cover, and say
at the start what is amended and why.]],
  limits = [[Looks on the cover for the form with "/A" or for the word "Amendment", other than in "any amendment".]],

  messages = {
    unmarked = "the submission is a Form {form}, but the cover shows neither \"/A\" nor \"Amendment\"",
  },

  examples = {
    { name = "marked on the cover", form = "8-K/A", outcome = "pass" },
    { name = "a plain cover", form = "8-K/A", expect = { "unmarked" },
      edits = { { "<p style=\"text-align:center\"><b>FORM 8-K/A</b></p>",
                  "<p style=\"text-align:center\"><b>FORM @{8-K}@</b></p>" } } },
    { name = "an amendment number", form = "8-K/A", outcome = "pass",
      edits = { { "<p style=\"text-align:center\"><b>FORM 8-K/A</b></p>",
                  "<p style=\"text-align:center\"><b>FORM 8-K<br>(Amendment No. 1)</b></p>" } } },
    { name = "a cover without the form", form = "8-K/A", expect = { "unmarked" },
      edits = { { "<p style=\"text-align:center\"><b>FORM 8-K/A</b></p>", "" }, { "<b>UNITED STATES<br>", "<b>@{}@UNITED STATES<br>" } } },
    { name = "an annual report that is marked", form = "10-K/A", outcome = "pass", witnesses = { "10-K/A" } },
    { name = "an annual report whose cover speaks of any amendment", form = "10-K/A", expect = { "unmarked" },
      edits = { { "<b>FORM 10-K/A</b>", "<b>FORM @{10-K}@</b>" },
        { "<p>Securities registered pursuant to Section 12(g) of the Act: None</p>",
          "<p>Disclosure of delinquent filers will not be contained in any amendment to this Form.</p>" } } },
    { name = "the mark set apart", form = "10-Q/A", outcome = "pass", edits = { { "<b>FORM 10-Q/A</b>", "<b>FORM 10-Q / A</b>" } } },
    { name = "no cover", form = "8-K/A", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local mark = cover.amendment_number or cover.passage:find("\\b[0-9]+-[KQF]T?\\s*/\\s*A\\b|(?<!any )\\bamendment\\b")
    if mark then
      report:witness(mark, "the cover says")
    else
      report:finding("unmarked", { { cover.form or cover, "the cover says" } }, { form = filing.form.type })
    end
  end,
}
