---@type prefile.Rule
return {
  id       = "items/title-differs",
  title    = "An item heading carries another title than the form",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "17 CFR 240.12b-13", says = "a report contains the numbers and captions of all items answered", force = "must" },
    { cite = "Form 8-K", says = "each item has its own caption", force = "should" },
  },
  why    = [[A number with the title of another item leaves open which event is reported. Mostly the heading was copied
from an earlier report and only half changed.]],
  fix    = [[Use the number and the caption of the form's item that the text answers.]],
  limits = [[Shortened captions and small differences of wording are let pass. A heading without a title, or whose title
runs on into the text, is not judged.]],

  messages = {
    other = "Item {number} is headed \"{title}\", which is the title of Item {of}",
    title = "Item {number} is headed \"{title}\"; the form calls it \"{official}\"",
  },

  examples = {
    { name = "the titles of the form", form = "8-K", outcome = "pass" },
    { name = "a shortened title", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned.</p>]] },
    { name = "the title of another item", form = "8-K", expect = { "other" },
      body = [[
<p><b>Item 5.02 @{Other Events.}@</b></p>
<p>Una Keel resigned.</p>]] },
    { name = "a title of the filer's own", form = "8-K", expect = { "title" },
      body = [[
<p><b>Item 7.01 @{News of the Quarter.}@</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "the first words of a long title", form = "8-K", outcome = "pass", witnesses = { "Election of Directors." },
      body = [[
<p><b>Item 5.02 Election of Directors.</b></p>
<p>The board elected Una Keel.</p>]] },
    { name = "the form's title and many words of the filer's own", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events: what else the company wishes to tell about its yards, its docks and the weather of the winter.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "half of the title", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 7.01 Disclosure under Regulation FD.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "no title", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "no items", form = "8-K", outcome = "undetermined", body = "<p>The dock opened.</p>" },
  },

  check = function(filing, report)
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    for _, item in ipairs(filing.items) do
      local definition, title = item.definition, item.title
      if definition and title then
        local official = definition.title_in_force
        local shown, full = title.folded, text.fold(official)
        if definition:is_called(title) or text.has(full, shown) or text.has(shown, full) then
          report:witness(title, "as the form calls it")
        else
          local own = text.similarity(title, official)
          local best, of = 0, nil
          for _, each in ipairs(filing.form.items) do
            local near = text.similarity(title, each.title_in_force)
            if near > best then best, of = near, each end
          end
          if of and best >= 0.85 and best > own then
            report:finding("other", { { title, "the heading" }, { item.number, "this item" } },
              { number = item.number, title = title, of = of.number })
          elseif own >= 0.4 then
            report:witness(title, "close to the form's title")
          elseif item.doubt ~= "" then
            report:undetermined("the item heading is in doubt: " .. item.doubt, item.number)
          else
            report:finding("title", { { title, "the heading" }, { item.number, "this item" } },
              { number = item.number, title = title, official = official })
          end
        end
      end
    end
    report:not_applicable("no item heading has a title to compare")
  end,
}
