---@type prefile.Rule
return {
  id       = "exhibits/ticker-differs",
  title    = "A release gives another trading symbol than the cover",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "8-K", "8-K/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "Practice", says = "a release and the cover of its report give the same symbol", force = "practice" },
  },
  why    = [[After a change of name or exchange one of the two is easily forgotten; or the release is another company's.]],
  fix    = [[Correct the symbol in the release or on the cover.]],
  limits = [[Looks at the first symbol behind an exchange's name in each Exhibit 99, such as "(NYSE: ABC)", and says nothing when
any symbol of the cover stands somewhere in the exhibit.]],

  messages = {
    differs = "the exhibit gives the symbol {shown}, the cover {cover}",
  },

  examples = {
    { name = "no symbol in the release", form = "8-K", outcome = "not_applicable" },
    { name = "the same symbol", form = "8-K", outcome = "pass", witnesses = { "EHWX", "EHWX" },
      attach = { { type = "EX-99.1", body = "<p>Example Harbor Works, Inc. (Nasdaq: EHWX) opened a dock.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "another symbol", form = "8-K", expect = { "differs" },
      attach = { { type = "EX-99.1", body = "<p>Example Harbor Works, Inc. (NASDAQ: @{EHWY}@) opened a dock.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a partner's symbol first", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = "<p>Keel Docks (NYSE: KEEL) and Example Harbor Works (Nasdaq: EHWX) opened a dock.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "no symbol on the cover", form = "8-K", outcome = "not_applicable",
      edits = { { "<td>EHWX</td>", "<td>None</td>" } } },
    { name = "the symbol of before", form = "8-K", expect = { "differs" },
      attach = { { type = "EX-99.1", body = "<p>Example Harbor Works, Inc. (NYSE American: @{OLDX}@) opened a dock.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "none in capitals", form = "8-K", outcome = "not_applicable",
      edits = { { "<td>EHWX</td>", "<td>NONE</td>" } },
      attach = { { type = "EX-99.1", body = "<p>Example Harbor Works, Inc. (NYSE: EHWX) opened a dock.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a release with the quarterly report", form = "10-Q", expect = { "differs" },
      attach = { { type = "EX-99.1", body = "<p>Example Harbor Works, Inc. (Nasdaq: @{EHWY}@) opened a dock.</p>" } } },
  },

  check = function(filing, report)
    local symbols = {}
    for _, security in ipairs(filing.cover.securities) do
      local symbol = security.symbol
      if symbol and symbol:find("^[A-Z][A-Z.]{0,7}$", "c") and not symbol:is("NONE") then
        symbols[#symbols + 1] = symbol
      end
    end
    if #symbols == 0 then
      return report:not_applicable("the cover gives no trading symbol")
    end
    for _, document in ipairs(filing:exhibits("99")) do
      local _, shown = document.text:find("\\((?:the )?(?:NYSE|NASDAQ|Nasdaq|AMEX|New York Stock Exchange)[A-Za-z ]{0,24}:"
        .. "\\s*[\"“]?([A-Z][A-Z.]{0,5})\\b", "c")
      if shown then
        local there
        for _, symbol in ipairs(symbols) do
          there = there or document.text:find("\\b" .. symbol .. "\\b", "c")
        end
        if there then
          report:witness(there, "the exhibit says")
          report:witness(symbols[1], "the cover says")
        else
          report:finding("differs", { { shown, "the exhibit says" }, { symbols[1], "the cover says" } },
            { shown = shown, cover = symbols[1] })
        end
      end
    end
    report:not_applicable("no Exhibit 99 gives a trading symbol")
  end,
}
