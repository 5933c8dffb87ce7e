---@type prefile.Rule
return {
  id       = "exhibits/link-missing",
  title    = "A row of the exhibit index has no hyperlink",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A", "20-F", "20-F/A" },
  effective = { from = "2017-09-01" },

  authority = {
    { cite = "17 CFR 229.601(a)(2)",
      says = "each exhibit of the index is hyperlinked to the document that is attached or to the earlier filing it is in",
      force = "must" },
    { cite = "17 CFR 232.105", says = "the links of the exhibit index lead to documents on EDGAR", force = "must" },
  },
  why    = [[A reader shall reach the exhibit from the index. EDGAR does not suspend a filing without the link, but it is
deficient and the staff may ask for an amendment.]],
  fix    = [[Link the title to the attached file, or to the address of the earlier exhibit on EDGAR.]],
  limits = [[Rows for 101 and 104 need no link, nor do exhibits on paper, those to follow, parts of another exhibit, and
debt instruments the company agrees to furnish on request. Reports in plain text are left alone: they cannot carry links.
Where rows have marks and no note explains any, the rule cannot tell.]],

  messages = {
    missing = "exhibit {number} has no hyperlink",
  },

  examples = {
    { name = "linked", form = "8-K", outcome = "pass", witnesses = { "example-ex991.htm" } },
    { name = "one row of an annual report", form = "10-K", expect = { "missing" },
      edits = { { '<tr><td>21.1</td><td><a href="example-ex211.htm">Subsidiaries of the registrant</a></td></tr>',
          "<tr><td>@{21.1}@</td><td>Subsidiaries of the registrant</td></tr>" } } },
    { name = "a registration statement", form = "S-3", outcome = "pass" },
    { name = "a mark without a note", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>4.2†</td><td>Form of warrant</td></tr></table>]] },
    { name = "a mark that a note explains", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{10.1}@*</td><td>Lease</td></tr></table>
<p>* Management contract.</p>]] },
    { name = "not linked", form = "8-K", expect = { "missing" }, attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{99.1}@</td><td>Press release</td></tr></table>]] },
    { name = "incorporated, not linked", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{10.1}@</td><td>Lease (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on
January 5, 2025)</td></tr></table>]] },
    { name = "before the links", form = "8-K", outcome = "not_applicable", filed = "20170807", period = "20170803",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "the cover's data only", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>104</td><td>Cover Page Interactive Data File</td></tr></table>]] },
    { name = "no index", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "no index in HTML", form = "8-K", outcome = "not_applicable", body = "<p>The dock opened.</p>" },
    { name = "rows that need no link", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>23.1</td><td>Consent of counsel (included in Exhibit 5.1)</td></tr>
<tr><td>3.1</td><td>Charter of 1950 (incorporated by reference to Exhibit 3.1 to the Form S-1 filed on July 19, 1993) (P)</td></tr>
<tr><td>4.1</td><td>The company hereby agrees to furnish on request the instruments of its long-term debt</td></tr>
<tr><td>16.1</td><td>Letter of the accountant (to be filed by amendment)</td></tr>
<tr><td>99.2</td><td>Map of the yard (filed on paper under cover of Form SE)</td></tr>
<tr><td>101</td><td>Interactive data</td></tr></table>]] },
    { name = "a report in plain text", form = "8-K", outcome = "not_applicable", cover = "FORM 8-K", signature = "",
      edits = { { "<html>\n<body>\n", "" }, { "\n</body>\n</html>", "" } },
      body = "Item 9.01 Financial Statements and Exhibits.\n99.1   Press release\n" },
  },

  check = function(filing, report)
    local document, index = filing.primary, filing.exhibit_index
    if not document or document.media ~= "html" then
      return report:not_applicable("the report has no exhibit index in HTML")
    end
    for _, entry in ipairs(index) do
      local free = entry.embedded or entry.not_applicable or entry.included_in_another or entry.to_follow
        or entry.on_paper or entry.pasted or entry.row:find("\\(P\\)|\\b(?:agrees?|undertakes?) to (?:file|furnish|provide)\\b")
      if not free then
        if entry.href then
          report:witness(entry.href, "the link of exhibit " .. entry.number)
        elseif #entry.marks > 0 and #index.notes == 0 then
          report:undetermined("a mark may say that the exhibit follows, and no note explains it", entry.number)
        else
          report:finding("missing", { { entry.number, "the index lists" } }, { number = entry.number })
        end
      end
    end
    report:not_applicable("no listed exhibit needs a link")
  end,
}
