---@type prefile.Rule
return {
  id       = "cover/report-kind",
  title    = "The cover does not mark what kind of report it is",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "20-F", "20-F/A" },

  authority = {
    { cite = "Form 10-K, cover page", says = "one of two boxes says annual report or transition report", force = "must" },
    { cite = "Form 10-Q, cover page", says = "one of two boxes says quarterly report or transition report", force = "must" },
    { cite = "Form 20-F, cover page", says = "one of four boxes says registration statement, annual, transition or shell company "
      .. "report", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.49", says = "the facts of the cover say the same, as the form type does",
      force = "should" },
  },
  why    = [[A report marked as a transition report belongs on another form type, 10-KT or 10-QT, and is found there.]],
  fix    = [[Mark the box that fits the form type.]],
  limits = [[Judges the boxes that were read; one that is marked is enough. Which kind of report a Form 20-F is does not follow from
its form type.]],

  messages = {
    none  = "the cover marks no kind of report",
    both  = "the cover marks two kinds of report",
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
    { name = "an annual report on Form 20-F", form = "20-F", outcome = "pass" },
    { name = "a transition report on Form 20-F", form = "20-F", outcome = "pass",
      edits = { { "&#9746; ANNUAL REPORT", "&#9744; ANNUAL REPORT" }, { "&#9744; TRANSITION", "&#9746; TRANSITION" } } },
    { name = "two boxes of Form 20-F", form = "20-F", expect = { "both" },
      edits = { { "&#9746; ANNUAL REPORT", "@{&#9746;}@ ANNUAL REPORT" }, { "&#9744; SHELL", "&#9746; SHELL" } } },
    { name = "a transition report of a quarter", form = "10-QT", base = "10-Q", outcome = "pass",
      edits = { { "&#9746; QUARTERLY REPORT", "&#9744; QUARTERLY REPORT" }, { "&#9744; TRANSITION", "&#9746; TRANSITION" } } },
    { name = "no cover", form = "10-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local cover, form = filing.cover, filing.form.base
    local boxes, marked = {}, {}
    for _, name in ipairs { "annual-report", "quarterly-report", "transition-report", "registration-statement",
      "shell-company-report" } do
      local box = cover:box(name)
      if box then
        boxes[#boxes + 1] = box
        if box.checked then marked[#marked + 1] = box end
      end
    end
    if not marked[1] and not boxes[2] then
      return report:undetermined("the boxes on the kind of report were not found on the cover", cover)
    end
    local is_transition = form == "10-KT" or form == "10-QT"
    if marked[2] then
      report:finding("both", { { marked[1].mark, "marked" }, { marked[2].mark, "marked as well" } })
    elseif not marked[1] then
      report:finding("none", { { boxes[1].mark, "not marked" }, { boxes[2].mark, "not marked" } })
    elseif form ~= "20-F" and is_transition ~= (marked[1].name == "transition-report") then
      report:finding("other", { { marked[1].mark, "marked" } }, { form = filing.form.type })
    else
      report:witness(marked[1].mark, "marked")
    end
  end,
}
