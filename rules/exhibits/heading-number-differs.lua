---@type prefile.Rule
return {
  id       = "exhibits/heading-number-differs",
  title    = "An exhibit shows another number than its document type",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },

  authority = {
    { cite = "17 CFR 229.601(a)", says = "exhibits are numbered as the exhibit table numbers them", force = "should" },
    { cite = "Practice", says = "the number at the top of an exhibit is its number in index and document type",
      force = "practice" },
  },
  why    = [[The reader of the exhibit and the reader of the index see different numbers; often two exhibits were swapped.]],
  fix    = [[Give heading, index and document type the same number.]],
  limits = [[Needs a heading such as "Exhibit 99.1" at the top of the exhibit; exhibits without one are not compared. A
bare "EX-99" agrees with every number 99.]],

  messages = {
    differs = "the document is of type {doctype}, but its heading says Exhibit {heading}",
  },

  examples = {
    { name = "the same number", form = "8-K", outcome = "pass", witnesses = { "99.1", "EX-99.1" } },
    { name = "the bare number at the top", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99</p><p>Press release</p>]] } } },
    { name = "another exhibit of the same kind", form = "10-K", expect = { "differs" },
      edits = { { "Exhibit 31.2</p>", "Exhibit @{31.1}@</p>" } } },
    { name = "another number at the top", form = "8-K", expect = { "differs" },
      attach = { { type = "EX-99.1", body = [[<p>Exhibit @{99.2}@</p><p>Press release</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "written with a leading zero", form = "8-K",
      attach = { { type = "EX-99.01", body = [[<p>Exhibit 99.1</p><p>Press release</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "no heading", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = [[<p>Press release</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "two exhibits exchanged", form = "8-K", expect = { "differs", "differs" },
      attach = { { type = "EX-10.1", body = [[<p>Exhibit @{99.1}@</p><p>Press release</p>]] },
        { type = "EX-99.1", body = [[<p>Exhibit @{10.1}@</p><p>Lease</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease</td></tr><tr><td>99.1</td><td>Press release</td></tr></table>]] },
  },

  check = function(filing, report)
    local major = codes.exhibit_major
    for _, document in ipairs(filing.documents) do
      local number, heading = document.exhibit_number, document.heading_number
      if number and heading then
        local shown = heading.text
        if shown == number or shown == major(number) or number == major(shown) then
          report:witness(heading, "the heading says")
          report:witness(document, "the document type")
        else
          report:finding("differs", { { heading, "the heading says" }, { document, "the document type says" } },
            { doctype = document.type, heading = heading })
        end
      end
    end
    report:not_applicable("no attached exhibit shows a number at its top")
  end,
}
