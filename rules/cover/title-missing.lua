---@type prefile.Rule
return {
  id       = "cover/title-missing",
  title    = "The cover lacks the title of the report or the law it is filed under",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Form 8-K, cover page",
      says = "the cover reads \"Current Report Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934\"",
      force = "must" },
  },
  why    = [[The line tells what the document is and under which law. A wrong act shows a cover made from another form.]],
  fix    = [[Take the line from the form.]],
  limits = [[The words may be spread over lines and in any letters. "Section 13 and 15(d)" is let pass.]],

  messages = {
    title   = "the cover does not say \"Current Report\"",
    statute = "the cover does not say \"Pursuant to Section 13 or 15(d)\"",
    act     = "the cover names another act than the Securities Exchange Act of 1934: {words}",
  },

  examples = {
    { name = "title and law", form = "8-K", outcome = "pass",
      witnesses = { "CURRENT REPORT", "Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934" } },
    { name = "no title", form = "8-K", expect = { "title" },
      edits = { { "<b>CURRENT REPORT<br>Pursuant", "<b>Pursuant" },
        { "<b>UNITED STATES<br>", "<b>@{}@UNITED STATES<br>" } } },
    { name = "neither", form = "8-K", expect = { "title", "statute" },
      edits = { { "<b>CURRENT REPORT<br>Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</b>", "" },
        { "<b>UNITED STATES<br>", "<b>@{@{}@}@UNITED STATES<br>" } } },
    { name = "another act", form = "8-K", expect = { "act" },
      edits = { { "Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934",
                  "@{Pursuant to Section 13 or 15(d) of the Securities Act of 1933}@" } } },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "the title in another place", form = "8-K", outcome = "pass",
      edits = { { "<b>CURRENT REPORT<br>Pursuant", "<b>This is a current report<br>Pursuant" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local title = cover.report_heading or cover.passage:find("\\bcurrent\\s+report\\b")
    if title then
      report:witness(title, "the title")
    else
      report:finding("title", { { cover, "the cover" } })
    end
    local statute = cover.statute or cover.passage:find("\\bpursuant\\s+to\\s+section\\s+13[^.]{0,20}15\\s*\\(d\\)[^.;]{0,60}")
    if not statute then
      report:finding("statute", { { cover, "the cover" } })
    elseif statute:find("\\bexchange\\s+act\\b") or not statute:find("\\bact\\b") then
      report:witness(statute, "the law")
    else
      report:finding("act", { { statute, "the cover says" } }, { words = statute })
    end
  end,
}
