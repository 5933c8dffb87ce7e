---@type prefile.Rule
return {
  id       = "acceptance/caret",
  title    = "A plain text document shows the sign for a damaged character",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.1.2",
      says = "EDGAR puts ^ in place of a character that it does not take", force = "should" },
  },
  why    = [[A quotation mark, a dash or a currency sign stood here, and the text says something else now.]],
  fix    = [[Write the character in letters that EDGAR takes.]],
  limits = [[Looks at documents in plain text named .txt; each is reported once. An exponent written with ^ is reported as
well.]],

  messages = {
    caret = "the document holds {count} times ^; the first stands here",
  },

  examples = {
    { name = "HTML only", form = "8-K", outcome = "not_applicable" },
    { name = "no such sign", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>", "The \"dock\" opened." } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "damaged quotes", form = "8-K", expect = { "caret" },
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>", "The @{^}@dock^ opened." } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a damaged currency sign in the report", form = "8-K", expect = { "caret" },
      edits = { { "<FILENAME>example-8k.htm", "<FILENAME>example-8k.txt" }, { "<html>\n<body>\n", "" }, { "\n</body>\n</html>", "" } },
      cover = "FORM 8-K", signature = "", body = "The price is @{^}@100." },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local name = document.from_filer and document.filename
      if name and document.media == "plain-text" and name:find("\\.txt$") then
        local found = document.text:find_all("\\^")
        if #found > 0 then
          report:finding("caret", { { found[1], "the first" } }, { count = #found })
        else
          report:witness(document, "no ^")
        end
      end
    end
    report:not_applicable("no document is in plain text")
  end,
}
