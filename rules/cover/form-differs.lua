---@type prefile.Rule
return {
  id       = "cover/form-differs",
  title    = "The cover names another form than the submission",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "@registration-statements", "@registration-statements/A", "6-K",
               "6-K/A", "11-K", "11-K/A" },

  authority = {
    { cite = "Form 8-K, cover page", says = "the cover is that of Form 8-K, and so with every form", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 5.1", says = "the primary document is the form of the submission type", force = "must" },
  },
  why    = [[A cover of another form shows that the wrong document was attached, or the wrong submission type chosen.]],
  fix    = [[Attach the right document, or choose the submission type of the document.]],
  limits = [[Compares the form named on the cover, without the mark of an amendment; that is the matter of
header/amendment-unmarked. A transition report may be called by the form of the annual or the quarterly report. A cover of two
forms, such as "Form F-10 and Form F-3", agrees with either.]],

  messages = {
    differs = "the cover says Form {cover}, the submission is a Form {form}",
  },

  examples = {
    { name = "the same form", form = "8-K", outcome = "pass", witnesses = { "8-K" } },
    { name = "a quarterly report", form = "8-K", expect = { "differs" },
      edits = { { "<b>FORM 8-K</b>", "<b>FORM @{10-Q}@</b>" } } },
    { name = "an amendment", form = "8-K/A", outcome = "pass" },
    { name = "with another hyphen", form = "8-K", outcome = "pass",
      edits = { { "<b>FORM 8-K</b>", "<b>FORM 8&#8209;K</b>" } } },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "no form on the cover", form = "8-K", outcome = "undetermined",
      edits = { { "<b>FORM 8-K</b>", "" } } },
    { name = "a transition report", form = "10-QT", base = "10-Q", outcome = "pass",
      edits = { { "<b>FORM 10-QT</b>", "<b>FORM 10-Q</b>" } } },
    { name = "an annual report under the cover of a quarterly one", form = "10-K", expect = { "differs" },
      edits = { { "<b>FORM 10-K</b>", "<b>FORM @{10-Q}@</b>" } } },
    { name = "a shelf registration", form = "S-3ASR", base = "S-3", outcome = "pass",
      edits = { { "<b>FORM S-3ASR</b>", "<b>FORM S-3</b>" } } },
    { name = "an annual report of the time of Form 10-K405", form = "10-K405", base = "10-K", outcome = "pass",
      witnesses = { "10-K405" } },
    { name = "a form of two digits", form = "S-11", base = "S-1", outcome = "pass" },
    { name = "a form whose number begins with the same digit", form = "S-1", expect = { "differs" },
      edits = { { "<b>FORM S-1</b>", "<b>FORM @{S-11}@</b>" } } },
    { name = "a cover of two forms", form = "F-3", base = "S-3", outcome = "pass", witnesses = { "FORM F-3" },
      edits = { { "<b>FORM F-3</b>", "<b>FORM F-10<br>and<br>FORM F-3</b>" } } },
    { name = "two forms that are both others", form = "F-3", base = "S-3", expect = { "differs" },
      edits = { { "<b>FORM F-3</b>", "<b>FORM @{F-10}@<br>and<br>FORM F-4</b>" } } },
    { name = "an amendment under an annual report's cover", form = "8-K/A", expect = { "differs" },
      edits = { { "<b>FORM 8-K/A</b>", "<b>FORM @{10-K/A}@</b>" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    local shown = cover.recognised and cover.form
    if not shown then
      return report:undetermined("no form was found on the cover", cover)
    end
    local before, behind = text.match(filing.form.base, "^([0-9]+|[SF])-([KQF]|[0-9]+)")
    local words = "\\b" .. before .. "[^0-9A-Za-z]{0,8}" .. behind .. "(?:405)?(?![1-9])"
    local same = shown:find(words)
    local _, second = cover.passage:after(shown):find("^[^0-9A-Za-z]{0,8}and[^0-9A-Za-z]{0,8}(form[^0-9A-Za-z]{0,8}" .. words .. ")")
    same = same or second
    if same then
      report:witness(same, "the cover says")
    else
      report:finding("differs", { { shown, "the cover says" }, { filing.header, "the header" } },
        { cover = shown, form = filing.form.type })
    end
  end,
}
