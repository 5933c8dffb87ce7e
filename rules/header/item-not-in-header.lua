---@type prefile.Rule
return {
  id       = "header/item-not-in-header",
  title    = "The report has an item that the submission header does not list",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 7.3",
      says = "the submission header must list every item the current report discloses", force = "must" },
    { cite = "Form 8-K, General Instruction B",
      says = "a report identifies the items it responds to", force = "must" },
  },
  why    = [[EDGAR, search services and readers find a current report by the items of its header. An item that is missing
there is disclosed but cannot be found, and the header is part of what is filed.]],
  fix    = [[Add the item to the submission header before filing, or take the heading out of the report when the item is
not meant.]],
  limits = [[Compares item headings as they were recognised. EDGAR wrote the items of some years (late 1997
to 2001; Items 10 to 12 of 2003 and 2004) as blank lines; a blank line may stand for any item.]],

  messages = {
    missing = "the report has Item {number}, but the submission header does not list it",
  },

  examples = {
    { name = "header and report agree", form = "8-K", outcome = "pass",
      witnesses = { "7.01", "Regulation FD Disclosure", "9.01", "Financial Statements and Exhibits" } },
    { name = "Item 9.01 is missing in the header", form = "8-K", expect = { "missing" },
      items = { "Regulation FD Disclosure" },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as Exhibit 99.1.</p>
<p><b>Item @{9.01}@ Financial Statements and Exhibits.</b></p>
<p>(d) Exhibits</p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a mention in running text is no item", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The terms set forth in Item 1.01 of the report of January 2, 2026 have not changed.</p>]] },
    { name = "blank item lines of an old header", form = "8-K", outcome = "not_applicable", items = { "" },
      filed = "19990107", period = "19990105",
      body = [[
<p><b>Item 5. Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "an item and a blank line of an old header", form = "8-K", outcome = "undetermined", items = { "Other events", "" },
      filed = "19990107", period = "19990105",
      body = [[
<p><b>Item 5. Other Events.</b></p>
<p>The company opened a new yard.</p>
<p><b>Item 7. Financial Statements and Exhibits.</b></p>
<p>The release is filed as Exhibit 99.</p>]] },
    { name = "an item that is not known", form = "8-K", outcome = "undetermined", items = { "Disclosure of Weather" } },
    { name = "no item at all", form = "8-K", outcome = "undetermined", items = { "Other Events" }, body = "<p>The company opened a new yard.</p>" },
    { name = "a document without its submission", form = "8-K", outcome = "not_applicable", base = "single-document", body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "an item added to the report", form = "8-K", expect = { "missing" },
      items = { "Regulation FD Disclosure" },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The company will speak at a conference.</p>
<p><b>Item @{8.01}@ Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
  },

  check = function(filing, report)
    local header = filing.header
    if not header.present then
      return report:not_applicable("there is no submission header")
    end
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    local listed, some, blank = {}, false, nil
    for _, item in ipairs(header.items) do
      if item.number then
        listed[item.number] = item
        some = true
      elseif item.text.is_empty then
        blank = item
      else
        return report:undetermined("the header lists an item that is not known: " .. item.text, item.text)
      end
    end
    if not some then
      return report:not_applicable("the header lists no items")
    end
    for _, item in ipairs(filing.items) do
      if item.reported then
        local entry = listed[item.number.text]
        if entry then
          report:witness(item.number, "the report has")
          report:witness(entry.text, "the header lists")
        elseif blank then
          report:undetermined("a blank item line of the header may stand for Item " .. item.number, blank.text)
        elseif item.doubt ~= "" then
          report:undetermined("the heading of Item " .. item.number .. " is in doubt: " .. item.doubt, item.number)
        else
          report:finding("missing",
            { { item.number, "the report has this item" }, { header.items[1].text, "the header's list of items" } },
            { number = item.number })
        end
      end
    end
  end,
}
