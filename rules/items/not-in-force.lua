---@type prefile.Rule
return {
  id       = "items/not-in-force",
  title    = "The report answers an item that the form did not have on that day",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Form 8-K; Release 33-8400 (69 FR 15594)",
      says = "since 23 August 2004 the items have numbers of section and item; before, single numbers", force = "must" },
  },
  why    = [[An item of the old numbering, or one that does not exist, cannot be named in the submission header, and
readers do not find the event.]],
  fix    = [[Use the number that the form in force has for the event.]],
  limits = [[Judges by the day of filing. The first days of some items (5.06 to 5.08, 6.01 to 6.06) are known by year or
month only.]],

  messages = {
    replaced = "Item {number} is not an item of Form 8-K on {day}; its place was taken by Item {by}",
    absent   = "Item {number} is not an item of Form 8-K on {day}",
  },

  examples = {
    { name = "items in force", form = "8-K", outcome = "pass", witnesses = { "7.01", "9.01" } },
    { name = "the old numbering of 1999", form = "8-K", outcome = "pass", filed = "19990107", period = "19990105",
      body = [[
<p><b>Item 5. Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "the old numbering in 2026", form = "8-K", expect = { "replaced" },
      body = [[
<p><b>Item @{5}@. Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "an item not yet there", form = "8-K", expect = { "absent" }, filed = "20050107", period = "20050105",
      body = [[
<p><b>Item @{5.07}@ Submission of Matters to a Vote of Security Holders.</b></p>
<p>The holders elected three directors.</p>]] },
    { name = "no items", form = "8-K", outcome = "undetermined", body = "<p>The dock opened.</p>" },
  },

  check = function(filing, report)
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    local day = filing.as_of
    for _, item in ipairs(filing.items) do
      local number = item.number.text
      if item.definition then
        report:witness(item.number, "in force")
      else
        local other = filing.form:item_of_any_day(number)
        if other and other.replaced_by ~= "" then
          report:finding("replaced", item.number, { number = item.number, day = day, by = other.replaced_by })
        else
          report:finding("absent", item.number, { number = item.number, day = day })
        end
      end
    end
  end,
}
