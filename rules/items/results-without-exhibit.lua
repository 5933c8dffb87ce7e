---@type prefile.Rule
return {
  id       = "items/results-without-exhibit",
  title    = "Results are reported without the announcement as an exhibit",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, Item 2.02(a)",
      says = "the registrant names the announcement and includes its text as an exhibit", force = "must" },
  },
  why    = [[Item 2.02 is the exhibit: holders shall have the words of the announcement, not a summary.]],
  fix    = [[Attach the release, or other text of the announcement, as Exhibit 99.]],
  limits = [[When the report itself is the first announcement, no exhibit is due; that cannot be told apart. Whether a listed
exhibit is attached is the matter of exhibits/listed-not-attached.]],

  messages = {
    missing = "Item 2.02 is reported, but no Exhibit 99 is attached or listed",
  },

  examples = {
    { name = "no Item 2.02", form = "8-K", outcome = "not_applicable" },
    { name = "the release is attached", form = "8-K", outcome = "pass", witnesses = { "EX-99.1" },
      attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>A release on the results of the year is furnished as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "no exhibit", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item @{2.02}@ Results of Operations and Financial Condition.</b></p>
<p>On January 5, 2026 the company announced its results of the year.</p>]] },
    { name = "told under another item", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>The information in Item 4.02 is incorporated here by reference.</p>]] },
    { name = "another exhibit only", form = "8-K", expect = { "missing" }, attach = { { type = "EX-10.1" } },
      body = [[
<p><b>Item @{2.02}@ Results of Operations and Financial Condition.</b></p>
<p>On January 5, 2026 the company announced its results of the year.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease</td></tr></table>]] },
    { name = "listed, to follow", form = "8-K", outcome = "pass", witnesses = { "99.1" },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>The company announced its results of the year.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Release of results (to be filed by amendment)</td></tr></table>]] },
    { name = "a row that says not applicable", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item @{2.02}@ Results of Operations and Financial Condition.</b></p>
<p>The company announced its results of the year.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Not applicable</td></tr><tr><td>10.1</td><td>Lease</td></tr></table>]] },
    { name = "named, and nowhere else", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>The results of the year are told in Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease</td></tr></table>]] },
    { name = "the number of the item is mistyped", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 202 Results of Operations and Financial Condition.</b></p>
<p>The company announced its results of the year.</p>]] },
  },

  check = function(filing, report)
    local item = filing:item("2.02")
    if not item or not item.reported then
      return report:not_applicable("the report has no Item 2.02")
    end
    for _, document in ipairs(filing.documents) do
      if document.type and document.type:find("^EX-99\\b") then
        return report:witness(document, "attached")
      end
    end
    for _, entry in ipairs(filing.exhibit_index) do
      if entry.number:find("^99\\b") and not entry.not_applicable then
        return report:witness(entry.number, "the index lists")
      end
    end
    local reference = item.body:find("\\bItems?\\s+(?!2\\.02)[1-8]\\.0[1-8]\\b[^.]*\\bincorporated\\b")
    local elsewhere = item.body:find("\\bexhibit\\s+(?:no\\.?\\s*)?99")
    if elsewhere then
      report:undetermined("the item names an exhibit that is not listed", elsewhere)
    elseif reference then
      report:undetermined("the item refers to another item", reference)
    elseif item.doubt ~= "" then
      report:undetermined("the item heading is in doubt: " .. item.doubt, item.number)
    else
      report:finding("missing", { { item.number, "this item" } })
    end
  end,
}
