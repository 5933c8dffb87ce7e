---@type prefile.Rule
return {
  id       = "periodic/item-out-of-order",
  title    = "An item of a periodic report stands before one that precedes it on the form",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "20-F", "20-F/A" },

  authority = {
    { cite = "Practice", says = "items stand in the order of the form", force = "practice" },
  },
  why    = [[Readers look for the items in the order of the form. A number out of order is mostly a slip, for example Item 9 for
Item 9A.]],
  fix    = [[Put the items into the order of the form, or correct the number.]],
  limits = [[The forms do not forbid another order. Asset-backed issuers, who set apart the items they leave out, are left
alone, and so are items whose heading is in doubt.]],

  messages = {
    order = "Item {number} of Part {part} follows Item {before} of Part {before_part}",
  },

  examples = {
    { name = "the order of the form", form = "10-K", outcome = "pass" },
    { name = "two items are exchanged", form = "10-K", expect = { "order" },
      edits = { { "<b>Item 2. Properties.</b>", "<b>Item 3. Legal Proceedings.</b>" },
        { "<b>Item 3. Legal Proceedings.</b></p>\n<p>None.", "<b>Item @{2}@. Properties.</b></p>\n<p>None." } } },
    { name = "a letter out of order", form = "10-K", expect = { "order" },
      edits = { { "<b>Item 1B. Unresolved Staff Comments.</b>", "<b>Item 1C. Cybersecurity.</b>" },
        { "<b>Item 1C. Cybersecurity.</b></p>\n<p>The head", "<b>Item @{1B}@. Unresolved Staff Comments.</b></p>\n<p>The head" } } },
    { name = "the parts start again", form = "10-Q", outcome = "pass" },
    { name = "an asset-backed issuer", form = "10-K", outcome = "not_applicable",
      edits = { { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>",
        "<p><b>Item 1112(b) of Regulation AB. Significant Obligors of Pool Assets (Financial Information).</b></p>\n<p>None.</p>" } } },
    { name = "one item", form = "10-Q/A", outcome = "not_applicable",
      body = "<p style=\"text-align:center\"><b>PART II. OTHER INFORMATION</b></p>\n<p><b>Item 6. Exhibits.</b></p>\n<p>None.</p>" },
    { name = "no items", form = "10-Q", outcome = "undetermined", body = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    if filing.is_asset_backed then
      return report:not_applicable("asset-backed issuers set apart the items they leave out")
    end
    local last, last_key
    for _, item in ipairs(filing.items) do
      if item.doubt == "" then
        local padding = item.number:find("^\\d(?!\\d)") and "0" or ""
        local key = item.part .. " " .. padding .. item.number.text
        if last and key < last_key then
          report:finding("order", { { item.number, "this item" }, { last.number, "stands before it" } },
            { number = item.number, part = item.part, before = last.number, before_part = last.part })
        else
          if last then report:witness(item.number, "in order") end
          last, last_key = item, key
        end
      end
    end
    report:not_applicable("the report has fewer than two items")
  end,
}
