---@type prefile.Rule
return {
  id       = "cover/security-facts-incomplete",
  title    = "A registered class is tagged without its symbol or its exchange",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "10-12B", "10-12B/A", "20FR12B", "20FR12B/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.46",
      says = "a class registered under Section 12(b) has facts for its exchange and for its symbol, or the flag that it has "
          .. "no symbol", force = "should" },
  },
  why    = [[Programs look filings up by symbol. EDGAR warns when title, symbol and exchange do not go together.]],
  fix    = [[Tag symbol and exchange in the same row as the title of the class; set dei:NoTradingSymbolFlag for a class
without a symbol.]],
  limits = [[Counts the facts context by context; a class in one context and its exchange in another counts as untagged.]],

  messages = {
    exchange = "the class {title} is tagged without dei:SecurityExchangeName",
    symbol   = "the class {title} is tagged with neither dei:TradingSymbol nor dei:NoTradingSymbolFlag",
    title    = "dei:TradingSymbol {symbol} is tagged without the title of its class",
  },

  examples = {
    { name = "no facts", form = "8-K", outcome = "not_applicable" },
    { name = "title, symbol, exchange", form = "8-K", outcome = "pass", witnesses = { "The Nasdaq Stock Market LLC", "EHWX" },
      edits = { { "<td>Common Stock, par value $0.01 per share</td><td>EHWX</td><td>The Nasdaq Stock Market LLC</td>",
        [[<td><ix:nonNumeric name="dei:Security12bTitle" contextRef="c1">Common Stock, par value $0.01 per share</ix:nonNumeric></td><td><ix:nonNumeric name="dei:TradingSymbol" contextRef="c1">EHWX</ix:nonNumeric></td><td><ix:nonNumeric name="dei:SecurityExchangeName" contextRef="c1">The Nasdaq Stock Market LLC</ix:nonNumeric></td>]] } } },
    { name = "the title only", form = "8-K", expect = { "exchange", "symbol" },
      edits = { { "<td>Common Stock, par value $0.01 per share</td>",
        [[<td><ix:nonNumeric name="dei:Security12bTitle" contextRef="c1">@{@{Common Stock, par value $0.01 per share}@}@</ix:nonNumeric></td>]] } } },
    { name = "a class without a symbol", form = "8-K", outcome = "pass",
      edits = { { "<td>Common Stock, par value $0.01 per share</td><td>EHWX</td><td>The Nasdaq Stock Market LLC</td>",
        [[<td><ix:nonNumeric name="dei:Security12bTitle" contextRef="c1">Notes due 2031</ix:nonNumeric></td><td><ix:nonNumeric name="dei:NoTradingSymbolFlag" contextRef="c1">true</ix:nonNumeric></td><td><ix:nonNumeric name="dei:SecurityExchangeName" contextRef="c1">The Nasdaq Stock Market LLC</ix:nonNumeric></td>]] } } },
    { name = "a quarterly report with the title only", form = "10-Q", expect = { "exchange", "symbol" },
      edits = { { "<td>Common Stock, par value $0.01 per share</td>",
        [[<td><ix:nonNumeric name="dei:Security12bTitle" contextRef="c1">@{@{Common Stock, par value $0.01 per share}@}@</ix:nonNumeric></td>]] } } },
    { name = "the symbol only", form = "8-K", expect = { "title" },
      edits = { { "<td>EHWX</td>",
        [[<td><ix:nonNumeric name="dei:TradingSymbol" contextRef="c1">@{EHWX}@</ix:nonNumeric></td>]] } } },
  },

  check = function(filing, report)
    local titles, held = {}, {}
    local symbols = {}
    for _, fact in ipairs(filing.primary and filing.primary.facts or {}) do
      local key = fact.name.text .. " " .. (fact.context or "")
      held[key] = fact.value or held[key]
      if fact.value and fact.name.text == "dei:Security12bTitle" then titles[#titles + 1] = fact end
      if fact.value and fact.name.text == "dei:TradingSymbol" then symbols[#symbols + 1] = fact end
    end
    if #titles == 0 and #symbols == 0 then
      return report:not_applicable("the cover facts name no registered class")
    end
    for _, fact in ipairs(titles) do
      local context = " " .. (fact.context or "")
      local exchange = held["dei:SecurityExchangeName" .. context]
      local symbol = held["dei:TradingSymbol" .. context] or held["dei:NoTradingSymbolFlag" .. context]
      if exchange then report:witness(exchange, "the exchange") end
      if symbol then report:witness(symbol, "the symbol") end
      if not exchange then report:finding("exchange", { { fact.value, "the class" } }, { title = fact.value }) end
      if not symbol then report:finding("symbol", { { fact.value, "the class" } }, { title = fact.value }) end
    end
    for _, fact in ipairs(symbols) do
      local context = " " .. (fact.context or "")
      if not held["dei:Security12bTitle" .. context] and not held["dei:Security12gTitle" .. context] then
        report:finding("title", { { fact.value, "the symbol" } }, { symbol = fact.value })
      end
    end
  end,
}
