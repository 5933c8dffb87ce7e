---@type prefile.Rule
return {
  id       = "cover/question-unanswered",
  title    = "A question of the cover has no answer, or two",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "20-F", "20-F/A" },

  authority = {
    { cite = "Form 10-K, cover page", says = "check marks answer yes or no", force = "must" },
    { cite = "Form 10-Q, cover page", says = "check marks answer yes or no", force = "must" },
    { cite = "Form 20-F, cover page", says = "check marks answer yes or no", force = "must" },
  },
  why    = [[The answers decide, for example, whether a shell company's holders may sell and whether the short forms of
registration are open. Both boxes marked, or none, answers nothing.]],
  fix    = [[Mark one box.]],
  limits = [[Judges the questions whose boxes were read. The question on interactive data may stay open: it does not concern every
registrant.]],

  messages = {
    none = "neither yes nor no is marked: {question}",
    both = "yes and no are both marked: {question}",
  },

  examples = {
    { name = "every question has its answer", form = "10-Q", outcome = "pass", witnesses = { "&#9746;", "&#9746;", "&#9746;" } },
    { name = "no answer on shell companies", form = "10-Q", expect = { "none" },
      edits = { { "is a shell company (as defined in Rule 12b-2 of the Exchange Act). Yes &#9744; No &#9746;",
        "is a shell company (as defined in Rule 12b-2 of the Exchange Act). Yes @{&#9744;}@ No &#9744;" } } },
    { name = "two answers", form = "10-K", expect = { "both" },
      edits = { { "as defined in Rule 405 of the Securities Act. Yes &#9744; No &#9746;",
        "as defined in Rule 405 of the Securities Act. Yes @{&#9746;}@ No &#9746;" } } },
    { name = "interactive data is left open", form = "10-Q", outcome = "pass", witnesses = { "&#9746;", "&#9746;" },
      edits = { { "required to submit such files). Yes &#9746; No &#9744;", "required to submit such files). Yes &#9744; No &#9744;" } } },
    { name = "interactive data has two answers", form = "10-Q", expect = { "both" },
      edits = { { "required to submit such files). Yes &#9746; No &#9744;",
        "required to submit such files). Yes @{&#9746;}@ No &#9746;" } } },
    { name = "one box was read", form = "10-Q", outcome = "pass", witnesses = { "&#9746;", "&#9746;" },
      edits = { { "is a shell company (as defined in Rule 12b-2 of the Exchange Act). Yes &#9744; No &#9746;",
        "is a shell company (as defined in Rule 12b-2 of the Exchange Act). Yes &#9744; No" } } },
    { name = "no questions", form = "10-Q", outcome = "not_applicable", period = "19970331", filed = "19970512",
      cover = [[<p>UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 10-Q</p><p>QUARTERLY REPORT PURSUANT TO SECTION 13 OR
15(d) OF THE SECURITIES EXCHANGE ACT OF 1934</p><p>For the quarterly period ended March 31, 1997</p><p>EXAMPLE HARBOR WORKS,
INC.<br>(Exact name of registrant as specified in its charter)</p>]] },
    { name = "no cover", form = "10-Q", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    for _, answer in ipairs(cover.answers) do
      local given = answer.answer
      if answer.yes and answer.no then
        if given == "both" or given == "none" and answer.name ~= "submitted-electronically" then
          report:finding(given, { { answer.yes.mark, "yes" }, { answer.no.mark, "no" } }, { question = answer.question or answer.name })
        elseif given ~= "none" then
          report:witness(answer[given].mark, given)
        end
      end
    end
    report:not_applicable("no question with its boxes was found on the cover")
  end,
}
