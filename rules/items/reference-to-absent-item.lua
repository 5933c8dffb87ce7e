---@type prefile.Rule
return {
  id       = "items/reference-to-absent-item",
  title    = "The text refers to an item that the report does not have",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Practice", says = "an item that refers to another item of the report refers to one that is there",
      force = "practice" },
  },
  why    = [["The information in Item 1.01 is incorporated here" says nothing when the report has no Item 1.01. An item was
dropped, or renumbered, late in the drafting.]],
  fix    = [[Correct the number, or put the item back.]],
  limits = [[Reads sentences that incorporate by reference and speak of this report. Sentences that name another report,
form or date are left alone.]],

  messages = {
    absent = "the text refers to Item {number} of this report, which is not there",
  },

  examples = {
    { name = "the item is there", form = "8-K", outcome = "pass", witnesses = { "1.01", "2.03" },
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>The company signed a loan agreement.</p>
<p><b>Item 2.03 Creation of a Direct Financial Obligation.</b></p>
<p>The information in Item 1.01 of this report is incorporated by reference into this Item 2.03.</p>]] },
    { name = "the item is not there", form = "8-K", expect = { "absent" },
      body = [[
<p><b>Item 2.03 Creation of a Direct Financial Obligation.</b></p>
<p>The information in Item @{1.01}@ of this report is incorporated by reference into this Item 2.03.</p>]] },
    { name = "an item of an earlier report", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 2.03 Creation of a Direct Financial Obligation.</b></p>
<p>The information in Item 1.01 of the report on Form 8-K filed on January 2, 2025 is incorporated by reference.</p>]] },
    { name = "renumbered", form = "8-K", expect = { "absent" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company signed a lease.</p>
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The information under Item @{2.02}@ above is incorporated by reference into this Item 7.01.</p>]] },
    { name = "no items", form = "8-K", outcome = "undetermined", body = "<p>The dock opened.</p>" },
    { name = "an item no report has", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The information under Item 3.07 above is incorporated by reference.</p>]] },
    { name = "an item of the annual report", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The information below Item 1.01 of the annual report is incorporated by reference.</p>]] },
  },

  check = function(filing, report)
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    local present = {}
    for _, item in ipairs(filing.items) do present[item.number.text] = item end
    for _, item in ipairs(filing.items) do
      for _, sentence in ipairs(item.body:sentences()) do
        if sentence:find("\\bincorporated\\b") and sentence:find("\\breference\\b")
            and sentence:find("\\bthis (?:current )?(?:report|form 8-k)|\\b(?:above|below|herein)\\b")
            and not sentence:find("\\b(?:filed|dated|10-[KQ]|annual report|quarterly report|regulation S-|(?:19|20)[0-9]{2}\\b)") then
          for _, mention in ipairs(sentence:find_all("\\bitem\\s+[1-9]\\.0[1-9]\\b")) do
            local _, number = mention:find("([1-9]\\.0[1-9])")
            if present[number.text] then
              report:witness(number, "refers to an item that is there")
            elseif filing.form:item(number.text) then
              report:finding("absent", { { number, "the text" }, { item.number, "in this item" } }, { number = number })
            end
          end
        end
      end
    end
    report:not_applicable("no sentence refers to another item of this report")
  end,
}
