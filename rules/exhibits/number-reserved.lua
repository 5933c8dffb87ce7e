---@type prefile.Rule
return {
  id       = "exhibits/number-reserved",
  title    = "An exhibit has a number that the exhibit table does not give",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },
  effective = { from = "2023-01-01" },

  authority = {
    { cite = "17 CFR 229.601(a)", says = "exhibits are numbered as the exhibit table numbers them", force = "must" },
  },
  why    = [[A number that the table reserves, or does not have, is mistyped; the exhibit is not found under its kind.]],
  fix    = [[Give the exhibit the number of its kind; what has no kind is an Exhibit 99.]],
  limits = [[Knows the table as of January 2023 and what came after. Which numbers a form may carry beyond those the table asks
for is not judged.]],

  messages = {
    unknown  = "{doctype}: the exhibit table has no number {number}",
    reserved = "{doctype}: the exhibit table reserves number {number}",
  },

  examples = {
    { name = "a press release", form = "8-K", outcome = "pass" },
    { name = "a reserved number", form = "8-K", expect = { "reserved" },
      attach = { { type = "EX-6.1" } }, edits = { { "<TYPE>EX-6.1", "<TYPE>@{EX-6.1}@" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>6.1</td><td>Press release</td></tr></table>]] },
    { name = "a number out of the table", form = "8-K", expect = { "unknown" },
      attach = { { type = "EX-38.1" } }, edits = { { "<TYPE>EX-38.1", "<TYPE>@{EX-38.1}@" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>38.1</td><td>Press release</td></tr></table>]] },
    { name = "an annual report", form = "10-K", outcome = "pass" },
    { name = "a reserved number with an annual report", form = "10-K", expect = { "reserved" },
      edits = { { "<TYPE>EX-21.1", "<TYPE>@{EX-6.1}@" } } },
    { name = "nothing attached", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local kind = document.from_filer and document.exhibit_major
      if kind and kind ~= "" then
        local definition = codes.exhibit_type(kind)
        if not definition then
          report:finding("unknown", { { document, "attached" } }, { doctype = document.type, number = kind })
        elseif text.has(definition.title, "reserved") then
          report:finding("reserved", { { document, "attached" } }, { doctype = document.type, number = kind })
        else
          report:witness(document, definition.title)
        end
      end
    end
    report:not_applicable("no exhibit is attached")
  end,
}
