---@type prefile.Rule
return {
  id       = "exhibits/listed-not-attached",
  title    = "An exhibit is listed but not attached",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "17 CFR 229.601(a)(2)",
      says = "each exhibit of the index is filed with the report or identified as incorporated by reference",
      force = "must" },
  },
  why    = [[Readers are promised a document that is not there. A forgotten exhibit is among the most frequent reasons for
an amendment.]],
  fix    = [[Attach the exhibit under its own type, or say in the index which earlier filing it is incorporated from, or
take the row out.]],
  limits = [[A document of the same main number without a part ("EX-99") stands for the only listed exhibit of that number.
Rows for 101 and 104 need no document, nor do rows that say the exhibit is part of another one, on paper, or to be
filed by amendment.]],

  messages = {
    missing = "exhibit {number} is listed, but no document of that type is attached",
  },

  examples = {
    { name = "listed and attached", form = "8-K", outcome = "pass" },
    { name = "listed, nothing attached", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company signed a lease.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{10.1}@</td><td>Lease</td></tr></table>]] },
    { name = "incorporated by reference", form = "8-K",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on
January 5, 2025)</td></tr></table>]] },
    { name = "attached under the bare number", form = "8-K", attach = { { type = "EX-99" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "two listed, one attached under the bare number", form = "8-K", expect = { "missing", "missing" },
      attach = { { type = "EX-99" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{99.1}@</td><td>Press release</td></tr><tr><td>@{99.2}@</td><td>Slides</td></tr></table>]] },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    local index = filing.exhibit_index
    if not index.recognised then
      return report:not_applicable("the report lists no exhibits")
    end
    local attached, listed_of = {}, {}
    for _, document in ipairs(filing.documents) do
      local number = document.exhibit_number
      if number then attached[number] = document end
    end
    local major = codes.exhibit_major
    for _, entry in ipairs(index) do
      local key = major(entry.number.text)
      listed_of[key] = (listed_of[key] or 0) + 1
    end
    for _, entry in ipairs(index) do
      local number = entry.number.text
      local key = major(number)
      local document = attached[number] or (listed_of[key] == 1 and attached[key])
      if document then
        report:witness(entry.number, "the index lists")
        report:witness(document, "attached")
      elseif entry.incorporated_by_reference or entry.embedded or entry.not_applicable or entry.included_in_another
          or entry.to_follow or entry.on_paper or key == "101" or key == "104" then
        report:witness(entry.number, "needs no document")
      elseif entry.pasted then
        report:witness(entry.pasted, "stands in the main document; exhibits/not-separate tells about that")
      elseif not filing.is_complete then
        report:undetermined("the submission could not be read to its end", entry.number)
      elseif index.doubt ~= "" then
        report:undetermined("the exhibit index is in doubt: " .. index.doubt, entry.number)
      else
        report:finding("missing", { { entry.number, "the index lists" } }, { number = entry.number })
      end
    end
    if #index == 0 then
      report:not_applicable("the report lists no exhibits")
    end
  end,
}
