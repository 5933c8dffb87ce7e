---@type prefile.Rule
return {
  id       = "header/item-not-in-report",
  title    = "The submission header lists an item that the report does not have",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 7.3",
      says = "the items of the submission header must be those the current report discloses", force = "must" },
  },
  why    = [[Readers are led to an item that is not there. Often an item was dropped from the draft after the header was
set up, or the wrong item was picked.]],
  fix    = [[Take the item out of the submission header, or add its disclosure under its own heading.]],
  limits = [[Compares item headings as they were recognised; where a heading is in doubt the rule is undetermined.]],

  messages = {
    absent = "the submission header lists Item {number} ({text}), but the report has no such heading",
  },

  examples = {
    { name = "header and report agree", form = "8-K", outcome = "pass",
      witnesses = { "Regulation FD Disclosure", "7.01", "Financial Statements and Exhibits", "9.01" } },
    { name = "an item without its heading", form = "8-K", expect = { "absent" },
      items = { "@{Other Events}@", "Regulation FD Disclosure" },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The company will present at a conference.</p>]] },
    { name = "two items under one heading", form = "8-K", outcome = "pass",
      items = { "Results of Operations and Financial Condition", "Regulation FD Disclosure" },
      body = [[
<p><b>Items 2.02 and 7.01 Results of Operations and Financial Condition; Regulation FD Disclosure.</b></p>
<p>The company announced its results.</p>]] },
    { name = "no item at all", form = "8-K", outcome = "undetermined", items = { "Other Events" }, body = "<p>The company opened a new yard.</p>" },
    { name = "no items in the header", form = "8-K", outcome = "not_applicable", items = {} },
    { name = "a heading with a number that the form does not have", form = "8-K", outcome = "undetermined",
      items = { "Other Events", "Regulation FD Disclosure" }, body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>
<p><b>Item 7.10 Regulation FD Disclosure.</b></p>
<p>The company will present at a conference.</p>]] },
    { name = "a document without its submission", form = "8-K", outcome = "not_applicable", base = "single-document", body = [[
<p>To whom it may concern</p>]] },
    { name = "cut off before the item", form = "8-K", outcome = "undetermined",
      items = { "Other Events", "Financial Statements and Exhibits" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]], edits = { { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } } },
    { name = "exhibits without their item", form = "8-K", expect = { "absent" },
      items = { "Regulation FD Disclosure", "@{Financial Statements and Exhibits}@" },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The company will present at a conference.</p>]] },
  },

  check = function(filing, report)
    local header = filing.header
    if not header.present then
      return report:not_applicable("there is no submission header")
    end
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    local doubt = filing.items.doubt
    for _, item in ipairs(filing.items) do
      if item.doubt ~= "" then doubt = item.doubt end
    end
    for _, entry in ipairs(header.items) do
      if entry.number then
        local item = filing:item(entry.number)
        if item then
          report:witness(entry.text, "the header lists")
          report:witness(item.number, "the report has")
        elseif not filing.is_complete then
          report:undetermined("the submission could not be read to its end", entry.text)
        elseif doubt ~= "" then
          report:undetermined("item headings are in doubt: " .. doubt, entry.text)
        else
          report:finding("absent", { { entry.text, "the header lists" }, { filing.items, "the report's items" } },
            { number = entry.number, text = entry.text })
        end
      end
    end
    report:not_applicable("the header lists no items that are known")
  end,
}
