---@type prefile.Rule
return {
  id       = "items/out-of-order",
  title    = "The items stand out of order",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Form 8-K, Information to Be Included in the Report",
      says = "the form sets out its items in ascending order", force = "practice" },
  },
  why    = [[Readers and programs expect the items in the order of the form. An item out of its place is often one with a
mistyped number, or one put in late.]],
  fix    = [[Put the items into ascending order, or correct the number.]],
  limits = [[The form does not forbid another order. An item number that stands twice is not judged here.]],

  messages = {
    order = "Item {number} follows Item {before}",
  },

  examples = {
    { name = "ascending", form = "8-K", outcome = "pass" },
    { name = "5.02 behind 8.01", form = "8-K", expect = { "order" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>
<p><b>Item @{5.02}@ Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers;
Compensatory Arrangements of Certain Officers.</b></p>
<p>The board elected Una Keel a director.</p>]] },
    { name = "9.01 before the rest", form = "8-K", expect = { "order" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>
<p><b>Item @{8.01}@ Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "one item", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "no items", form = "8-K", outcome = "undetermined", body = "<p>The dock opened.</p>" },
    { name = "behind 8.01, and mistyped", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>
<p><b>Item 502 Departure of Directors or Certain Officers.</b></p>
<p>The board elected Una Keel a director.</p>]] },
  },

  check = function(filing, report)
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    local items = {}
    for _, item in ipairs(filing.items) do
      if item.number.number then items[#items + 1] = item end
    end
    if #items < 2 then
      return report:not_applicable("the report has fewer than two items")
    end
    local last = items[1]
    for i = 2, #items do
      local item = items[i]
      if item.number.number >= last.number.number then
        report:witness(item.number, "in order")
        last = item
      elseif item.doubt ~= "" then
        report:undetermined("the item heading is in doubt: " .. item.doubt, item.number)
      else
        report:finding("order", { { item.number, "this item" }, { last.number, "stands before it" } },
          { number = item.number, before = last.number })
      end
    end
  end,
}
