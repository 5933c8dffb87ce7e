---@type prefile.Rule
return {
  id       = "header/exhibits-item-missing",
  title    = "Exhibits are attached, but Item 9.01 is missing",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, Item 9.01(d)", says = "exhibits of the report are listed under Item 9.01", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 7.3", says = "the submission header names every item of the report",
      force = "must" },
  },
  why    = [[Without Item 9.01 the exhibits stand in no list, and EDGAR's index does not say that there are any.]],
  fix    = [[Add Item 9.01 with the list of exhibits to the report and to the submission header.]],
  limits = [[A cover page data file (Exhibit 104) alone needs no Item 9.01, by the staff's own interpretation.]],

  messages = {
    both   = "{doctype} is attached, but neither the header nor the report has Item 9.01",
    header = "{doctype} is attached and the report has Item 9.01, but the submission header does not list it",
    report = "{doctype} is attached and the header lists Item 9.01, but the report has no such heading",
  },

  examples = {
    { name = "exhibit and item", form = "8-K", outcome = "pass", witnesses = { "EX-99.1", "9.01", "Financial Statements and Exhibits" } },
    { name = "neither names Item 9.01", form = "8-K", expect = { "both" },
      attach = { { type = "EX-99.1" } }, edits = { { "<TYPE>EX-99.1", "<TYPE>@{EX-99.1}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is attached as Exhibit 99.1.</p>]] },
    { name = "only the report names it", form = "8-K", expect = { "header" },
      items = { "Other Events" },
      attach = { { type = "EX-99.1" } }, edits = { { "<TYPE>EX-99.1", "<TYPE>@{EX-99.1}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is attached.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "only the header names it", form = "8-K", expect = { "report" },
      items = { "Other Events", "Financial Statements and Exhibits" },
      attach = { { type = "EX-99.1" } }, edits = { { "<TYPE>EX-99.1", "<TYPE>@{EX-99.1}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is attached as Exhibit 99.1.</p>]] },
    { name = "no item at all", form = "8-K", outcome = "undetermined", attach = { { type = "EX-99.1" } }, items = { "Other Events" },
      body = "<p>The release is attached as Exhibit 99.1.</p>" },
    { name = "no header", form = "8-K", outcome = "pass", items = {}, witnesses = { "EX-99.1", "9.01" } },
    { name = "no exhibit", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
  },

  check = function(filing, report)
    local exhibit
    for _, document in ipairs(filing.documents) do
      local kind = document.from_filer and document.exhibit_major
      if kind and kind ~= "101" and kind ~= "104" and not exhibit then exhibit = document end
    end
    if not exhibit then
      return report:not_applicable("no exhibit is attached that needs Item 9.01")
    end
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    local item = filing:item("9.01")
    local listed
    for _, entry in ipairs(filing.header.items) do
      if entry.number == "9.01" then listed = entry end
    end
    local has_header = #filing.header.items > 0
    local message
    if not item and has_header and not listed then
      message = "both"
    elseif item and has_header and not listed then
      message = "header"
    elseif not item then
      message = "report"
    end
    if not message then
      report:witness(exhibit, "attached")
      report:witness(item.number, "the report has")
      if listed then report:witness(listed.text, "the header lists") end
    elseif filing.items.doubt ~= "" then
      report:undetermined("item headings are in doubt: " .. filing.items.doubt, exhibit)
    else
      report:finding(message, { { exhibit, "attached" }, { filing.items, "the report's items" } },
        { doctype = exhibit.type })
    end
  end,
}
