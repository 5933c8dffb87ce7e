---@type prefile.Rule
return {
  id       = "acceptance/ascii-character",
  title    = "A plain text document holds a character that EDGAR does not take",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.1.1",
      says = "a document in plain text holds letters, digits and signs of ASCII only", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 5.2.1.2", says = "other characters suspend the submission", force = "must" },
  },
  why    = [[EDGAR suspends the submission. Curly quotes, dashes, bullets and accents come in from word processors.]],
  fix    = [[Write straight quotes, hyphens and plain letters, or file the document in HTML.]],
  limits = [[Looks at documents in plain text named .txt. Each document is reported once, at the first such character.]],

  messages = {
    character = "the document holds {count} characters that EDGAR does not take; the first stands here",
  },

  examples = {
    { name = "HTML only", form = "8-K", outcome = "not_applicable" },
    { name = "plain letters", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>", "The \"dock\" opened - at last." } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "curly quotes", form = "8-K", expect = { "character" },
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>", "The @{\xE2\x80\x9C}@dock\xE2\x80\x9D opened." } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "an accent", form = "8-K", expect = { "character" },
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>", "The caf@{\xE9}@ at the dock opened." } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local name = document.from_filer and document.filename
      if name and document.media == "plain-text" and name:find("\\.txt$") then
        local found = document.text:find_all("[^\\x09\\x0A\\x0C\\x0D\\x20-\\x7E]")
        if #found > 0 then
          report:finding("character", { { found[1], "the first" } }, { count = #found })
        else
          report:witness(document, "plain letters only")
        end
      end
    end
    report:not_applicable("no document is in plain text")
  end,
}
