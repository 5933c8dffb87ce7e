---@type prefile.Rule
return {
  id       = "header/item-unknown",
  title    = "The header lists an item twice, blank, or unknown",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 7.3", says = "items are named by the form's own item numbers", force = "must" },
  },
  why    = [[An item that EDGAR does not know is indexed under nothing; a doubled one is a slip.]],
  fix    = [[Choose the items from the form's list, each once.]],
  limits = [[Blank item lines of filings before 2004 are left alone: EDGAR wrote them so for several years.]],

  messages = {
    twice   = "the header lists Item {number} twice",
    blank   = "the header has a blank item line",
    unknown = "the header lists an item that Form 8-K does not have: {text}",
  },

  examples = {
    { name = "known items, each once", form = "8-K", outcome = "pass" },
    { name = "an item twice", form = "8-K", expect = { "twice" },
      items = { "Regulation FD Disclosure", "Financial Statements and Exhibits", "@{Regulation FD Disclosure}@" } },
    { name = "an unknown item", form = "8-K", expect = { "unknown" }, items = { "@{Disclosure of Weather}@" } },
    { name = "a blank line", form = "8-K", expect = { "blank" },
      items = { "Regulation FD Disclosure", "" },
      edits = { { "ITEM INFORMATION:\t\t\n", "ITEM INFORMATION:@{}@\t\t\n" } } },
    { name = "a blank line in 1999", form = "8-K", outcome = "not_applicable", items = { "" },
      filed = "19990107", period = "19990105",
      body = [[
<p><b>Item 5. Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
  },

  check = function(filing, report)
    local new_scheme = filing.as_of >= date("2004-08-23")
    local seen = {}
    for _, entry in ipairs(filing.header.items) do
      if entry.text.is_empty then
        if new_scheme then report:finding("blank", entry.text) end
      elseif not entry.number then
        report:finding("unknown", entry.text, { text = entry.text })
      elseif seen[entry.number] then
        report:finding("twice", { { entry.text, "again" }, { seen[entry.number].text, "first" } },
          { number = entry.number })
      else
        seen[entry.number] = entry
        report:witness(entry.text, "known")
      end
    end
    report:not_applicable("the header lists no items")
  end,
}
