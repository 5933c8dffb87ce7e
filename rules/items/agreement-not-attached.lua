---@type prefile.Rule
return {
  id       = "items/agreement-not-attached",
  title    = "An agreement is reported, but neither listed nor announced as an exhibit",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "17 CFR 229.601(a)(4)",
      says = "an agreement not filed with the report is filed with the periodic report for the period of its signing",
      force = "must" },
    { cite = "17 CFR 229.601(b)(2), (b)(4), (b)(10)", says = "which agreements are exhibits", force = "must" },
  },
  why    = [[The agreement may come later, with the quarterly or annual report. A report that says nothing of it is often
one where it was forgotten, and then nobody remembers it for the periodic report either.]],
  fix    = [[Attach the agreement; or say with which report it will be filed; or list where it was filed before.]],
  limits = [[A reminder: filing the agreement later is allowed without saying so, and some agreements need not be filed at
all. Any Exhibit 1, 2, 4 or 10 in the list counts. Speaks up only where the item says that an agreement, note or loan was signed,
issued or received.]],

  messages = {
    silent = "Item {number} reports an agreement or obligation, but the report neither lists it as an exhibit nor says when it "
          .. "will be filed",
  },

  examples = {
    { name = "no such item", form = "8-K", outcome = "not_applicable" },
    { name = "attached", form = "8-K", outcome = "pass", witnesses = { "EX-10.1" },
      attach = { { type = "EX-10.1", body = "<p>Lease</p>" } },
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company signed a lease of a yard.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease</td></tr></table>]] },
    { name = "will be filed with the annual report", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company signed a lease of a yard. It will be filed with the Annual Report on Form 10-K for 2025.</p>]] },
    { name = "neither", form = "8-K", expect = { "silent" },
      body = [[
<p><b>Item @{1.01}@ Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company signed a lease of a yard.</p>]] },
    { name = "a rise in pay", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the board raised the salary of Ada Mooring.</p>]] },
    { name = "a loan", form = "8-K", expect = { "silent" },
      body = [[
<p><b>Item @{1.01}@ Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company entered into a credit agreement with Portland Savings Bank.</p>]] },
    { name = "listed under another number", form = "8-K", outcome = "pass", witnesses = { "Agreement" },
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company signed a supply contract.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Agreement with Keel Docks (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on January 2,
2026)</td></tr></table>]] },
    { name = "listed as incorporated", form = "8-K", outcome = "pass", witnesses = { "10" },
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company signed a lease.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.4</td><td>Papers of the yard (incorporated by reference to Exhibit 10.4 to the Form 10-K for 2024)</td></tr></table>]] },
    { name = "a release is no agreement", form = "8-K", expect = { "silent" }, attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item @{1.01}@ Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company signed a lease. The release is attached as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "promised, with no word of the paper", form = "8-K", expect = { "silent" },
      body = [[
<p><b>Item @{1.01}@ Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company signed a lease. It will file for a permit.</p>]] },
    { name = "filed with an earlier report", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 2.03 Creation of a Direct Financial Obligation.</b></p>
<p>On January 5, 2026 the company borrowed $5 million under the loan agreement filed as Exhibit 10.4.</p>]] },
    { name = "the number of the item is mistyped", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 101 Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company signed a lease of a yard.</p>]] },
  },

  check = function(filing, report)
    local first
    for _, number in ipairs({ "1.01", "2.03", "3.02" }) do
      local item = filing:item(number)
      if item and item.reported and not first then first = item end
    end
    if not first then
      return report:not_applicable("the report has no Item 1.01, 2.03 or 3.02")
    end
    for _, document in ipairs(filing.documents) do
      if document.type and document.type:find("^EX-(?:1|2|4|10)\\b") then
        return report:witness(document, "attached")
      end
    end
    for _, entry in ipairs(filing.exhibit_index) do
      local agreement = entry.number:find("^(?:1|2|4|10)\\b")
        or entry.row:find("\\b(?:agreement|indenture|notes?|contract|lease|warrant)\\b")
      if agreement then
        return report:witness(agreement, "the index lists")
      end
    end
    for _, item in ipairs(filing.items) do
      for _, sentence in ipairs(item.body:sentences()) do
        if sentence:find("\\b(?:fil(?:e|ed|ing)|attach(?:ed)?)\\b") then
          local later = sentence:find("\\b(?:will|intends?|expects?|shall|to be|undertakes?)\\b") and
            sentence:find("\\b(?:10-?[KQ]|annual report|quarterly report|periodic report|amendment|exhibit)\\b")
          local before = sentence:find("\\bexhibit\\s+(?:no\\.?\\s*)?(?:1|2|4|10)\\.[0-9]")
          if later or before then
            return report:witness(sentence, "the report says")
          end
        end
      end
    end
    local agreement
    for _, sentence in ipairs(first.body:sentences()) do
      if not agreement and sentence:find("\\b(?:enter(?:ed|s|ing)? into|executed|signed|received|issued|sold|closed|borrowed)\\b") then
        agreement = sentence:find("\\b(?:agreements?|indentures?|notes?|leases?|contracts?|commitment letters?|amendments?|"
          .. "warrants?|facility|facilities|loans?)\\b")
      end
    end
    if not agreement then
      return report:undetermined("Item " .. first.number .. " tells of no agreement in the usual words", first.number)
    end
    if first.doubt ~= "" then
      report:undetermined("the item heading is in doubt: " .. first.doubt, first.number)
    else
      report:finding("silent", { { first.number, "this item" }, { agreement, "the agreement" } }, { number = first.number })
    end
  end,
}
