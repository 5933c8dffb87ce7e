---@type prefile.Rule
return {
  id       = "cover/form-differs",
  title    = "The cover names another form than the submission",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Form 8-K, cover page", says = "the cover is that of Form 8-K", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 5.1", says = "the primary document is the form of the submission type", force = "must" },
  },
  why    = [[A cover of another form shows that the wrong document was attached, or the wrong submission type chosen.]],
  fix    = [[Attach the right document, or choose the submission type of the document.]],
  limits = [[Compares the form named on the cover, without the mark of an amendment; that is the matter of
header/amendment-unmarked.]],

  messages = {
    differs = "the cover says Form {cover}, the submission is a Form {form}",
  },

  examples = {
    { name = "the same form", form = "8-K", outcome = "pass" },
    { name = "a quarterly report", form = "8-K", expect = { "differs" },
      edits = { { "<b>FORM 8-K</b>", "<b>FORM @{10-Q}@</b>" } } },
    { name = "an amendment", form = "8-K/A", outcome = "pass" },
    { name = "with another hyphen", form = "8-K", outcome = "pass",
      edits = { { "<b>FORM 8-K</b>", "<b>FORM 8&#8209;K</b>" } } },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "no form on the cover", form = "8-K", outcome = "undetermined",
      edits = { { "<b>FORM 8-K</b>", "" } } },
    { name = "an amendment under an annual report's cover", form = "8-K/A", expect = { "differs" },
      edits = { { "<b>FORM 8-K/A</b>", "<b>FORM @{10-K/A}@</b>" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    local shown = cover.recognised and cover.form
    if not shown then
      return report:undetermined("no form was found on the cover", cover)
    end
    if shown:find("\\b8[^0-9A-Za-z]{0,8}K") then
      report:witness(shown, "the cover says")
    else
      report:finding("differs", { { shown, "the cover says" }, { filing.header, "the header" } },
        { cover = shown, form = filing.form.type })
    end
  end,
}
