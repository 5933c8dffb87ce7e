---@type prefile.Rule
return {
  id       = "cover/emerging-growth-missing",
  title    = "The cover lacks the line on emerging growth companies",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "@registration-statements", "@registration-statements/A" },
  effective = { from = "2017-04-12" },

  authority = {
    { cite = "Form 8-K, cover page",
      says = "a box shows whether the registrant is an emerging growth company", force = "must" },
    { cite = "Form 10-K, cover page", says = "so do the covers of the other periodic reports", force = "must" },
    { cite = "Form S-1, cover page", says = "and those of the registration statements", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.40", says = "the same as a fact of the cover", force = "should" },
  },
  why    = [[The line belongs to the forms since 2017, for every registrant. A cover without it was copied from an older
filing.]],
  fix    = [[Add the sentences of the form with their boxes.]],
  limits = [[Looks for the words on the cover. The day from which the line is asked for is not in the tables behind these
rules; it is that of the revised cover pages of April 2017.]],

  messages = {
    missing = "the cover says nothing of emerging growth companies",
  },

  examples = {
    { name = "the line is there", form = "8-K", outcome = "pass" },
    { name = "the line is gone", form = "8-K", expect = { "missing" },
      edits = { { "<p>Emerging growth company &#9744;</p>", "" },
        { "<p>Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 or Rule 12b-2 of the Securities Exchange Act of 1934.</p>", "" },
        { "<p>If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act. &#9744;</p>", "" },
        { "<b>UNITED STATES<br>", "<b>@{}@UNITED STATES<br>" } } },
    { name = "an annual report with the line", form = "10-K", outcome = "pass" },
    { name = "a registration statement without the line", form = "S-3", expect = { "missing" },
      cover = [[<p>@{}@As filed with the Securities and Exchange Commission on March 9, 2026</p><p>FORM S-3</p><p>REGISTRATION STATEMENT UNDER THE
SECURITIES ACT OF 1933</p><p>EXAMPLE HARBOR WORKS, INC.<br>(Exact name of registrant as specified in its charter)</p>]] },
    { name = "before the line", form = "8-K", outcome = "not_applicable", filed = "20170105", period = "20170103" },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "an amendment under an old cover", form = "8-K/A", expect = { "missing" },
      cover = [[<p>@{}@UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K/A</p><p>CURRENT REPORT<br>Pursuant to Section 13 or
15(d) of the Securities Exchange Act of 1934</p><p>Date of Report (Date of earliest event reported): January 5, 2026</p><p>EXAMPLE HARBOR
WORKS, INC.<br>(Exact name of registrant as specified in its charter)</p>]] },
    { name = "a line without a box", form = "8-K", outcome = "pass",
      edits = { { "<p>Emerging growth company &#9744;</p>", "<p>Not an emerging growth company</p>" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local box = cover:box("emerging-growth-company")
    local words = box and box.label or cover.passage:find("\\bemerging\\s+growth\\s+compan")
    if words then
      report:witness(words, "the cover says")
    else
      report:finding("missing", { { cover, "the cover" } })
    end
  end,
}
