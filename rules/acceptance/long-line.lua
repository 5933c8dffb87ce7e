---@type prefile.Rule
return {
  id       = "acceptance/long-line",
  title    = "A line of a plain text document is too long",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "1993-04-26" },

  authority = {
    { cite = "17 CFR 232.305", says = "a line has at most 80 characters, in a table at most 132", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 5.2.1.3", says = "longer lines suspend the submission", force = "must" },
  },
  why    = [[EDGAR may suspend the submission, and what stands behind the limit may be cut off.]],
  fix    = [[Break the line; put a wide table between <TABLE> and </TABLE>.]],
  limits = [[A warning only: EDGAR has taken filings with longer lines. Blanks at the end of a line and the dash that mail puts
before another do not count; a tab counts as one character. Reported once for a document and kind of line.]],

  messages = {
    narrow = "the line has more than 80 characters; the longest such line has {longest} (in all {count})",
    wide   = "the line of a table has more than 132 characters; the longest such line has {longest} (in all {count})",
  },

  examples = {
        { name = "HTML only", form = "8-K", outcome = "not_applicable" },
    { name = "lines of 80 characters, and 132 in a table", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>",
        "The dock opened on a bright day in May, The dock opened on a bright day in May, \n<TABLE>\n<S> <C>\nBerth  10  20  30  Berth  10  20  30  Berth  10  20  30  Berth  10  20  30  Berth  10  20  30  Berth  10  20  30  Berth  10  20  30 \n</TABLE>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a line of 81 characters", form = "8-K", expect = { "narrow" },
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>",
        "@{The dock opened on a bright day in May, The dock opened on a bright day in May, T}@" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a line of 133 characters in a table", form = "8-K", expect = { "wide" },
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>",
        "<TABLE>\n<S> <C>\n@{Berth  10  20  30  Berth  10  20  30  Berth  10  20  30  Berth  10  20  30  Berth  10  20  30  Berth  10  20  30  Berth  10  20  30 .}@\n</TABLE>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "plain-text" then
        local clean = true
        for message, lines in pairs { narrow = document.markup.narrow_lines, wide = document.markup.wide_lines } do
          if lines.count > 0 then
            clean = false
            report:finding(message, { { lines.place, "the first" } }, { count = lines.count, longest = lines.longest })
          end
        end
        if clean then report:witness(document, "no line is too long") end
      end
    end
    report:not_applicable("no document is in plain text")
  end,
}
