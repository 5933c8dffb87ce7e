---@type prefile.Rule
return {
  id       = "cover/transition-box-alone",
  title    = "The transition period box is marked, but not the one for emerging growth companies",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "@registration-statements", "@registration-statements/A" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.40",
      says = "the election on the transition period goes with the status of an emerging growth company", force = "should" },
  },
  why    = [[Only an emerging growth company can give up the longer transition period; one of the two boxes is wrong.]],
  fix    = [[Mark the first box too, or clear the second.]],
  limits = [[Reads the marks of the cover; a box whose mark cannot be read is not there for this rule.]],

  messages = {
    alone = "the box on the transition period is marked, the one for emerging growth companies is not",
  },

  examples = {
    { name = "neither is marked", form = "8-K", outcome = "not_applicable" },
    { name = "both are marked", form = "8-K", outcome = "pass", witnesses = { "&#9746;", "&#9746;" },
      edits = { { "Emerging growth company &#9744;", "Emerging growth company &#9746;" },
        { "of the Exchange Act. &#9744;", "of the Exchange Act. &#9746;" } } },
    { name = "the second only", form = "8-K", expect = { "alone" },
      edits = { { "of the Exchange Act. &#9744;", "of the Exchange Act. @{&#9746;}@" } } },
    { name = "no line for the status", form = "8-K", outcome = "not_applicable",
      edits = { { "<p>Emerging growth company &#9744;</p>", "" }, { "of the Exchange Act. &#9744;", "of the Exchange Act. &#9746;" } } },
    { name = "the second only, on an annual report", form = "10-K", expect = { "alone" },
      edits = { { "Section 13(a) of the Exchange Act. &#9744;", "Section 13(a) of the Exchange Act. @{&#9746;}@" } } },
    { name = "the second only, on a registration statement", form = "S-1", expect = { "alone" },
      edits = { { "Section 7(a)(2)(B) of the Securities Act. &#9744;", "Section 7(a)(2)(B) of the Securities Act. @{&#9746;}@" } } },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "the second only, with another mark", form = "8-K", expect = { "alone" },
      edits = { { "of the Exchange Act. &#9744;", "of the Exchange Act. @{&#9745;}@" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local status, election = cover:box("emerging-growth-company"), cover:box("extended-transition-period")
    if not status or not election then
      return report:not_applicable("the cover does not have both boxes")
    end
    if not election.checked then
      return report:not_applicable("the box on the transition period is not marked")
    end
    if status.checked then
      report:witness(status.mark, "an emerging growth company")
      report:witness(election.mark, "the election")
    else
      report:finding("alone", { { election.mark, "marked" }, { status.mark, "not marked" } })
    end
  end,
}
