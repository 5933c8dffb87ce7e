---@type prefile.Rule
return {
  id       = "exhibits/redaction-not-in-index",
  title    = "The index does not mark a redacted exhibit",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },
  effective = { from = "2019-04-02" },

  authority = {
    { cite = "17 CFR 229.601(b)(10)(iv)",
      says = "a registrant that leaves out terms marks the exhibit index to show that portions were omitted", force = "must" },
    { cite = "17 CFR 229.601(b)(2)(ii)", says = "the same for plans of acquisition", force = "must" },
  },
  why    = [[The mark tells a reader of the index that the attached agreement is not whole. The staff looks for it first.]],
  fix    = [[Mark the row, and say below the index that portions of the exhibit were omitted.]],
  limits = [[Takes three bracketed asterisks such as [***] for redactions. Any mark at the row counts, and any word of
omitted or redacted portions in the index; whether the mark is explained is not checked.]],

  messages = {
    unmarked = "exhibit {number} has terms bracketed out ({count} places), but its row in the index has no mark",
  },

  examples = {
    { name = "no redaction", form = "8-K", outcome = "not_applicable" },
    { name = "marked", form = "8-K", outcome = "pass",
      attach = { { type = "EX-10.1", body = [[<p>The price is [***] for [***] tons until [***].</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1†</td><td>Supply agreement</td></tr></table>
<p>† Certain portions of this exhibit were omitted.</p>]] },
    { name = "an annual report's supply agreement", form = "10-K", expect = { "unmarked" },
      edits = { { "<tr><td>19.1</td>", "<tr><td>@{10.1}@</td><td>Supply agreement</td></tr>\n<tr><td>19.1</td>" } },
      attach = { { type = "EX-10.1", body = [[<p>The price is [***] for [***] tons until [***].</p>]] } } },
    { name = "not marked", form = "8-K", expect = { "unmarked" },
      attach = { { type = "EX-10.1", body = [[<p>The price is [***] for [***] tons until [***].</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{10.1}@</td><td>Supply agreement</td></tr></table>]] },
    { name = "said in the row", form = "8-K", outcome = "pass",
      attach = { { type = "EX-10.1", body = [[<p>The price is [***] for [***] tons until [***].</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Supply agreement (portions redacted)</td></tr></table>]] },
    { name = "two redacted places", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-10.1", body = [[<p>The price is [***] for [***] tons.</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Supply agreement</td></tr></table>]] },
    { name = "not listed at all", form = "8-K", outcome = "undetermined",
      attach = { { type = "EX-10.1", body = [[<p>The price is [***] for [***] tons until [***].</p>]] } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company signed a supply agreement.</p>]] },
    { name = "a plan of merger, not marked", form = "8-K", expect = { "unmarked" },
      attach = { { type = "EX-2.1", body = [[<p>The price is [***], of which [***] are paid on [***] and [***] later.</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{2.1}@</td><td>Agreement and plan of merger</td></tr></table>]] },
    { name = "said below the index", form = "8-K", outcome = "pass",
      attach = { { type = "EX-10.1", body = [[<p>The price is [***] for [***] tons until [***].</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(d) Exhibits. Portions of the exhibits below were omitted.</p>
<table><tr><td>10.1</td><td>Supply agreement</td></tr></table>]] },
  },

  check = function(filing, report)
    local index = filing.exhibit_index
    for _, document in ipairs(filing.documents) do
      local kind = document.has_text and document.exhibit_major
      local places = (kind == "10" or kind == "2") and document.text:find_all("\\[\\s*\\*[\\s*]*\\]") or {}
      if #places >= 3 then
        local row
        for _, entry in ipairs(index) do
          if entry.number:is(document.exhibit_number) then row = entry end
        end
        local words = "\\b(?:omitted|redacted|redactions?|excluded|confidential|omission)\\b"
        local below = "\\b(?:portions|information|terms|provisions)\\b[^.]{0,120}" .. words
        local mark = row and row.row:find(words .. "|[*+#^~†‡§¥±]|\\([a-z0-9]\\)")
        local list = filing:item_about("exhibits")
        mark = mark or list and list.body:find(below)
        if mark then
          report:witness(mark, "the index marks it")
        elseif row then
          report:finding("unmarked", { { row.number, "the index lists" }, { places[1], "left out here" } },
            { number = row.number, count = #places })
        else
          report:undetermined("the index has no row for the exhibit that is certain", document)
        end
      end
    end
    report:not_applicable("no agreement among the exhibits has bracketed asterisks")
  end,
}
