---@type prefile.Rule
return {
  id       = "cover/document-type-fact",
  title    = "The document type of the cover facts is not the form",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@tagged-covers", "@tagged-covers/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.20", says = "the fact dei:DocumentType is the form that is filed", force = "must" },
  },
  why    = [[EDGAR takes inline XBRL of another form for faulty. Mostly the cover was copied from a report of another kind.]],
  fix    = [[Set dei:DocumentType to the form, for example 8-K, for its amendment to 8-K/A.]],
  limits = [[For an amendment the form with and without "/A" are both let pass. Automatic shelf registrations (S-3ASR, F-3ASR)
are left out: how their type is written could not be confirmed.]],

  messages = {
    differs = "dei:DocumentType is {fact}, the submission is a Form {form}",
  },

  examples = {
    { name = "no facts", form = "8-K", outcome = "not_applicable" },
    { name = "the form itself", form = "8-K", outcome = "pass", witnesses = { "8-K" },
      edits = { { "<b>FORM 8-K</b>", "<b>FORM <ix:nonNumeric name=\"dei:DocumentType\" contextRef=\"c1\">8-K</ix:nonNumeric></b>" } } },
    { name = "another form", form = "8-K", expect = { "differs" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:DocumentType" contextRef="c1">@{10-Q}@</ix:nonNumeric></div>]] } } },
    { name = "an amendment's type on a report", form = "8-K", expect = { "differs" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:DocumentType" contextRef="c1">@{8-K/A}@</ix:nonNumeric></div>]] } } },
    { name = "an annual report tagged as a quarterly one", form = "10-K", expect = { "differs" },
      edits = { { "<b>FORM 10-K</b>", "<b>FORM <ix:nonNumeric name=\"dei:DocumentType\" contextRef=\"c1\">@{10-Q}@</ix:nonNumeric></b>" } } },
    { name = "a transition report tagged as an annual one", form = "10-KT", base = "10-K", expect = { "differs" },
      edits = { { "<b>FORM 10-KT</b>", "<b>FORM <ix:nonNumeric name=\"dei:DocumentType\" contextRef=\"c1\">@{10-K}@</ix:nonNumeric></b>" } } },
    { name = "an amendment of another form", form = "8-K/A", expect = { "differs" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:DocumentType" contextRef="c1">@{10-Q/A}@</ix:nonNumeric></div>]] } } },
    { name = "an amendment under the form's own type", form = "8-K/A", outcome = "pass",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:DocumentType" contextRef="c1">8-K</ix:nonNumeric></div>]] } } },
  },

  check = function(filing, report)
    local fact = filing.primary and filing.primary:fact("dei:DocumentType")
    if not fact or not fact.value then
      return report:not_applicable("the main document carries no document type")
    end
    local form = filing.form
    if fact.value:is(form.type) or fact.value:is(form.base) then
      report:witness(fact.value, "the fact says")
    else
      report:finding("differs", { { fact.value, "the fact says" }, { filing.header, "the header" } },
        { fact = fact.value, form = form.type })
    end
  end,
}
