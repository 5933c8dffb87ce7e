---@type prefile.Rule
return {
  id       = "items/exhibit-unassigned",
  title    = "An exhibit belongs to no item in a report with filed and furnished items",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Practice", says = "a report with furnished and filed items says to which item each exhibit belongs",
      force = "practice" },
  },
  why    = [[An exhibit is filed or furnished as its item is. When no item names it, nobody can say whether it is subject to
Section 18 and incorporated into registration statements.]],
  fix    = [[Name the exhibit in the text of the item it belongs to.]],
  limits = [[Looks at Exhibits 99 only, and only in reports that have a furnished item (2.02 or 7.01) and a filed one other
than 9.01.]],

  messages = {
    unassigned = "exhibit {number} is named in no item, and the report has both furnished and filed items",
  },

  examples = {
    { name = "one furnished item only", form = "8-K", outcome = "not_applicable" },
    { name = "named in its item", form = "8-K", outcome = "pass", witnesses = { "Exhibit 99.1" },
      attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as Exhibit 99.1.</p>
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "named nowhere", form = "8-K", expect = { "unassigned" },
      attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The company will speak at a conference.</p>
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{99.1}@</td><td>Press release</td></tr></table>]] },
    { name = "one of two named", form = "8-K", expect = { "unassigned" },
      attach = { { type = "EX-99.1" }, { type = "EX-99.2" } },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>A release of results is furnished as Exhibit 99.1.</p>
<p><b>Item 8.01 Other Events.</b></p>
<p>The company declared a dividend.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Release of results</td></tr><tr><td>@{99.2}@</td><td>Release on the dividend</td></tr></table>]] },
    { name = "no items", form = "8-K", outcome = "undetermined", body = "<p>The dock opened.</p>" },

    { name = "no Exhibit 99", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The company will speak at a conference.</p>
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease</td></tr><tr><td>99.1</td><td>Plan (incorporated by reference to Exhibit 99.1 to the Form 8-K filed on
January 5, 2025)</td></tr></table>]] },
    { name = "the only one, by its bare number", form = "8-K", outcome = "pass", attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as Exhibit 99.</p>
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "several at once", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1" }, { type = "EX-99.2" }, { type = "EX-99.3" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The papers are furnished as Exhibits 99.1 through 99.3.</p>
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr><tr><td>99.2</td><td>Slides</td></tr><tr><td>99.3</td><td>Map</td></tr></table>]] },
  },

  check = function(filing, report)
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    local furnished, filed
    local bodies = {}
    for _, item in ipairs(filing.items) do
      local definition = item.definition
      if item.reported and definition and definition.treatment ~= "as-item" then
        table.insert(bodies, item.body)
        if definition.treatment == "furnished" then furnished = item else filed = item end
      end
    end
    if not furnished or not filed then
      return report:not_applicable("the report does not have both furnished and filed items")
    end
    local listed = {}
    for _, entry in ipairs(filing.exhibit_index) do
      if entry.number:find("^99\\b") and not entry.incorporated_by_reference then table.insert(listed, entry.number) end
    end
    for _, number in ipairs(listed) do
      local named
      for _, mention in ipairs(filing.exhibit_mentions) do
        local same = mention.number:is(number.text) or #listed == 1 and mention.number:find("^99\\b")
        for _, body in ipairs(bodies) do
          if same and body:contains(mention.passage) then named = named or mention end
        end
      end
      if named then
        report:witness(named.passage, "named in an item")
      else
        report:finding("unassigned", { { number, "the index lists" }, { furnished.number, "furnished" },
          { filed.number, "filed" } }, { number = number })
      end
    end
    report:not_applicable("the report lists no Exhibit 99")
  end,
}
