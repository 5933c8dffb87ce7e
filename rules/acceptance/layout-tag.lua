---@type prefile.Rule
return {
  id       = "acceptance/layout-tag",
  title    = "A plain text document has a tag that EDGAR's layout does not know, or a table without an end",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "1993-04-26" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.1.4",
      says = "the tags of plain text are <PAGE>, <TABLE>, <CAPTION>, <S>, <C>, <FN> and </TABLE>; a table is closed", force = "must" },
  },
  why    = [[EDGAR shows a tag of HTML as it stands, and what follows an open table as part of it.]],
  fix    = [[Take the tag out, or file the document in HTML; close the table with </TABLE>.]],
  limits = [[The list could be confirmed in part only, and EDGAR has taken documents with open tables; hence a remark, no more.
Tags of footnotes such as <F1> and the <ARTICLE> of a financial data schedule are left alone; so are words in angle brackets
that are no tags of EDGAR or HTML.]],

  messages = {
    tag  = "<{name}> is no tag of the plain text layout (in all {count})",
    open = "the table is not closed (in all {count})",
  },

  examples = {
    { name = "HTML only", form = "8-K", outcome = "not_applicable" },
    { name = "tags of the layout", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>",
        "<PAGE>\n<TABLE>\n<CAPTION>\nBerths\n<S> <C>\nOld  10\n<FN>\n<F1> Half of them\n</TABLE>\nThe <Example> dock." } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a tag of HTML", form = "8-K", expect = { "tag" }, witnesses = {},
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>", "The @{<big>}@new</big> dock opened." } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a table without an end", form = "8-K", expect = { "open" }, witnesses = {},
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>", "@{<TABLE>}@\n<S> <C>\nOld  10\n" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a table that starts in another", form = "8-K", expect = { "open" },
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>", "@{<TABLE>}@\n<S> <C>\nOld  10\n<TABLE>\n<S> <C>\nNew  2\n</TABLE>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
  },

  check = function(filing, report)
    local layout = "^(?:page|table|caption|s|c|fn|f[0-9]+|article|text|pdf)$"
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "plain-text" then
        local clean = true
        for _, element in ipairs(document.markup.elements) do
          if element.count > 0 and not text.match(element.name, layout) then
            clean = false
            report:finding("tag", element.place, { name = element.name, count = element.count })
          end
        end
        local open = document.markup.open_tables
        if open.count > 0 then
          clean = false
          report:finding("open", open.place, { count = open.count })
        end
        if clean then report:witness(document, "tags of the layout only") end
      end
    end
    report:not_applicable("no document is in plain text")
  end,
}
