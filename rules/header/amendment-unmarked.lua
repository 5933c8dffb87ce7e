---@type prefile.Rule
return {
  id       = "header/amendment-unmarked",
  title    = "An amendment does not show that it is one",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K/A" },

  authority = {
    { cite = "17 CFR 240.12b-15",
      says = "amendments are filed under cover of the form amended, marked with the letter A to show that they amend",
      force = "must" },
  },
  why    = [[A reader takes the document for a new report of a new event.]],
  fix    = [[Write "FORM 8-K/A" and "(Amendment No. ...)" on the cover, and say at the start what is amended and why.]],
  limits = [[Looks for "8-K/A" or "Amendment" on the cover.]],

  messages = {
    unmarked = "the submission is an 8-K/A, but the cover shows neither \"8-K/A\" nor \"Amendment\"",
  },

  examples = {
    { name = "marked on the cover", form = "8-K/A", outcome = "pass" },
    { name = "a plain cover", form = "8-K/A", expect = { "unmarked" },
      edits = { { "<p style=\"text-align:center\"><b>FORM 8-K/A</b></p>",
                  "<p style=\"text-align:center\"><b>FORM @{8-K}@</b></p>" } } },
    { name = "an amendment number", form = "8-K/A",
      edits = { { "<p style=\"text-align:center\"><b>FORM 8-K/A</b></p>",
                  "<p style=\"text-align:center\"><b>FORM 8-K<br>(Amendment No. 1)</b></p>" } } },
    { name = "a cover without the form", form = "8-K/A", expect = { "unmarked" },
      edits = { { "<p style=\"text-align:center\"><b>FORM 8-K/A</b></p>", "" }, { "<b>UNITED STATES<br>", "<b>@{}@UNITED STATES<br>" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local mark = cover.amendment_number or cover.passage:find("8-K\\s*/\\s*A\\b|\\bamendment\\b")
    if mark then
      report:witness(mark, "the cover says")
    else
      report:finding("unmarked", { { cover.form or cover, "the cover says" } })
    end
  end,
}
