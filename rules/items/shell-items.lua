---@type prefile.Rule
return {
  id       = "items/shell-items",
  title    = "A change in shell company status lacks one of its items",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K" },
  effective = { from = "2005-11-07" },

  authority = {
    { cite = "Form 8-K, Items 2.01(f), 5.01(a)(8) and 5.06",
      says = "a registrant that ceases to be a shell company through a transaction reports the change under Item 5.06, with "
          .. "the transaction under Item 2.01 or 5.01", force = "must" },
  },
  why    = [[The report in which a company stops being a shell starts the clock for resales under Rule 144 and must hold
what a Form 10 would. Readers look for Item 5.06.]],
  fix    = [[Report the transaction under Item 2.01 or 5.01 and the change under Item 5.06, or refer from one to the other.]],
  limits = [[A transaction is known by the words "ceased to be a shell company" and the like. Whether the registrant is a
shell company in fact is not known.]],

  messages = {
    alone   = "Item 5.06 stands without Item 2.01 or 5.01 and does not refer to them",
    missing = "the report says \"{words}\", but has no Item 5.06",
  },

  examples = {
    { name = "no such change", form = "8-K", outcome = "not_applicable" },
    { name = "5.06 with 2.01", form = "8-K", outcome = "pass", witnesses = { "5.06", "2.01" },
      body = [[
<p><b>Item 2.01 Completion of Acquisition or Disposition of Assets.</b></p>
<p>The company acquired Keel Docks LLC.</p>
<p><b>Item 5.06 Change in Shell Company Status.</b></p>
<p>The company ceased to be a shell company.</p>]] },
    { name = "5.06 alone", form = "8-K", expect = { "alone" },
      body = [[
<p><b>Item @{5.06}@ Change in Shell Company Status.</b></p>
<p>The company ceased to be a shell company.</p>]] },
    { name = "the change under 2.01 only", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item 2.01 Completion of Acquisition or Disposition of Assets.</b></p>
<p>By acquiring Keel Docks LLC the company @{ceased to be a shell company}@.</p>]] },
    { name = "no items", form = "8-K", outcome = "undetermined", body = "<p>The dock opened.</p>" },
    { name = "5.06 that names the transaction", form = "8-K", outcome = "pass", witnesses = { "Item 2.01" },
      body = [[
<p><b>Item 5.06 Change in Shell Company Status.</b></p>
<p>The company ceased to be a shell company by what Item 2.01 of the earlier report tells.</p>]] },
    { name = "5.06 alone, and mistyped", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 506 Change in Shell Company Status.</b></p>
<p>The company ceased to be a shell company.</p>]] },
  },

  check = function(filing, report)
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    local status = filing:item("5.06")
    local transaction
    for _, number in ipairs({ "2.01", "5.01" }) do
      local item = filing:item(number)
      if item and item.reported then transaction = transaction or item end
    end
    if status and status.reported then
      local reference = status.body:find("\\bitems?\\s+(?:2\\.01|5\\.01)\\b")
      if transaction then
        report:witness(status.number, "the change")
        report:witness(transaction.number, "the transaction")
      elseif reference then
        report:witness(reference, "refers to")
      elseif status.doubt ~= "" then
        report:undetermined("the item heading is in doubt: " .. status.doubt, status.number)
      else
        report:finding("alone", { { status.number, "this item" } })
      end
      return
    end
    local words
    if transaction then
      for _, number in ipairs({ "2.01", "5.01" }) do
        local item = filing:item(number)
        words = words or item and item.body:find(
          "\\b(?:ceas(?:ed|es|ing) to be|no longer) (?:a|considered a|deemed a) [\"\\x{201C}]?shell (?:company|corporation)")
      end
    end
    if words then
      report:finding("missing", { { words, "the report says" }, { transaction.number, "the transaction" } },
        { words = words })
    else
      report:not_applicable("the report tells of no change in shell company status")
    end
  end,
}
