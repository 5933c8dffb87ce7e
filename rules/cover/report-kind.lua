---@type prefile.Rule
return {
  id       = "cover/report-kind",
  title    = "The cover does not mark what kind of report it is",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "10-K", "10-K/A", "10-KT", "10-KT/A", "10-Q", "10-Q/A", "10-QT", "10-QT/A" },

  authority = {
    { cite = "Form 10-K, cover page", says = "one of two boxes says annual report or transition report", force = "must" },
    { cite = "Form 10-Q, cover page", says = "one of two boxes says quarterly report or transition report", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.49", says = "the facts of the cover say the same, as the form type does",
      force = "should" },
  },
  why    = [[A report marked as a transition report belongs on another form type, 10-KT or 10-QT, and is found there.]],
  fix    = [[Mark the box that fits the form type.]],
  limits = [[Judges the boxes that were read; one that is marked is enough.]],

  messages = {
    none  = "the cover marks neither a report for the period nor a transition report",
    both  = "the cover marks both a report for the period and a transition report",
    other = "the form type is {form}, but the cover marks the other kind of report",
  },

  examples = {
    { name = "an annual report", form = "10-K", outcome = "pass", witnesses = { "&#9746;" } },
    { name = "neither", form = "10-K", expect = { "none" },
      edits = { { "&#9746; ANNUAL REPORT", "@{&#9744;}@ ANNUAL REPORT" } } },
    { name = "both", form = "10-Q", expect = { "both" },
      edits = { { "&#9746; QUARTERLY REPORT", "@{&#9746;}@ QUARTERLY REPORT" }, { "&#9744; TRANSITION", "&#9746; TRANSITION" } } },
    { name = "a transition report as an annual one", form = "10-K", expect = { "other" },
      edits = { { "&#9746; ANNUAL REPORT", "&#9744; ANNUAL REPORT" }, { "&#9744; TRANSITION", "@{&#9746;}@ TRANSITION" } } },
    { name = "a transition report", form = "10-KT", base = "10-K", outcome = "pass",
      edits = { { "&#9746; ANNUAL REPORT", "&#9744; ANNUAL REPORT" }, { "&#9744; TRANSITION", "&#9746; TRANSITION" } } },
    { name = "an annual report as a transition report", form = "10-KT", base = "10-K", expect = { "other" },
      edits = { { "&#9746; ANNUAL REPORT", "@{&#9746;}@ ANNUAL REPORT" } } },
    { name = "one box, without a mark", form = "10-K", outcome = "undetermined",
      edits = { { "&#9744; TRANSITION REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934", "" },
        { "&#9746; ANNUAL REPORT", "&#9744; ANNUAL REPORT" } } },
    { name = "one box, marked", form = "10-K", outcome = "pass",
      edits = { { "&#9744; TRANSITION REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934", "" } } },
    { name = "no cover", form = "10-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local cover = filing.cover
    local usual, transition = cover:box("annual-report") or cover:box("quarterly-report"), cover:box("transition-report")
    if not usual or not transition and not usual.checked then
      return report:undetermined("the boxes on the kind of report were not both found on the cover", cover)
    end
    transition = transition or { checked = false }
    local marked = usual.checked and usual or transition
    if usual.checked and transition.checked then
      report:finding("both", { { usual.mark, "marked" }, { transition.mark, "marked as well" } })
    elseif not marked.checked then
      report:finding("none", { { usual.mark, "not marked" }, { transition.mark, "not marked" } })
    elseif transition.checked ~= (filing.form.base == "10-KT" or filing.form.base == "10-QT") then
      report:finding("other", { { marked.mark, "marked" } }, { form = filing.form.type })
    else
      report:witness(marked.mark, "marked")
    end
  end,
}
