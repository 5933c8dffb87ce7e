---@type prefile.Rule
return {
  id       = "cover/exchange-unknown",
  title    = "The table of registered securities names a market that is no national exchange",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.46",
      says = "for each class registered under Section 12(b) the exchange is one of the national securities exchanges",
      force = "should" },
  },
  why    = [[Section 12(b) is for securities listed on a national exchange. A class quoted over the counter does not belong
in the table.]],
  fix    = [[Name the exchange; for securities quoted over the counter write "None" in the table.]],
  limits = [[Knows the quotation systems by their usual names: OTC markets, pink sheets, the bulletin board.]],

  messages = {
    over_the_counter = "the table of securities registered under Section 12(b) names {market}, which is no national exchange",
  },

  examples = {
    { name = "a national exchange", form = "8-K", outcome = "pass", witnesses = { "The Nasdaq Stock Market LLC" } },
    { name = "an annual report of a company quoted over the counter", form = "10-K", expect = { "over_the_counter" },
      edits = { { "<td>The Nasdaq Stock Market LLC</td>", "<td>@{OTC Markets}@</td>" } } },
    { name = "an over-the-counter market", form = "8-K", expect = { "over_the_counter" },
      edits = { { "<td>The Nasdaq Stock Market LLC</td>", "<td>@{OTCQB}@</td>" } } },
    { name = "pink sheets", form = "8-K", expect = { "over_the_counter" },
      edits = { { "<td>The Nasdaq Stock Market LLC</td>", "<td>@{OTC Pink Market}@</td>" } } },
    { name = "none registered", form = "8-K", outcome = "not_applicable",
      edits = { { "<tr><td>Common Stock, par value $0.01 per share</td><td>EHWX</td><td>The Nasdaq Stock Market LLC</td></tr>",
                  "<tr><td>None</td><td>N/A</td><td>N/A</td></tr>" } } },
    { name = "a class without an exchange", form = "8-K", outcome = "not_applicable",
      edits = { { "<td>The Nasdaq Stock Market LLC</td>", "<td></td>" } } },
    { name = "moved from the counter to an exchange", form = "8-K", outcome = "pass",
      edits = { { "<td>The Nasdaq Stock Market LLC</td>", "<td>The Nasdaq Stock Market LLC (before: OTCQB)</td>" } } },
  },

  check = function(filing, report)
    for _, security in ipairs(filing.cover.securities) do
      local market = security.exchange
      if market and not market:find("^\\s*(?:none|n/?a|not applicable|-*)\\s*\\.?$") then
        if market:find("\\bOTC|\\bover[- ]the[- ]counter\\b|\\bpink\\b|\\bbulletin board\\b|\\bgrey market\\b")
            and not market:find("\\bexchange\\b|\\bnasdaq\\s+(?:stock|global|capital)|\\bnyse\\b") then
          report:finding("over_the_counter", { { market, "the table says" } }, { market = market })
        else
          report:witness(market, "the exchange")
        end
      end
    end
    report:not_applicable("the cover names no exchange")
  end,
}
