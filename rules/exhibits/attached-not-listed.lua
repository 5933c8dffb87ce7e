---@type prefile.Rule
return {
  id       = "exhibits/attached-not-listed",
  title    = "An exhibit is attached but not listed",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "17 CFR 229.601(a)(2)", says = "the report has an index of the exhibits filed with it", force = "must" },
  },
  why    = [[An exhibit outside the index is easily overlooked, and nobody can tell from the report what it is or whether
it was meant to be filed.]],
  fix    = [[List the exhibit in the index under its number and title, or remove the document.]],
  limits = [[Reports that describe their exhibits in running text are read as far as the text names their numbers. Where the
report has a list of exhibits, or the item for it, a mention under another item does not list an exhibit. Exhibits 27 (financial
data schedules, until 2001), 101 and 104 and the fee exhibit need no row.]],

  messages = {
    unlisted = "{doctype} is attached, but the report does not list exhibit {number}",
    no_index = "{doctype} is attached, but the report has no list of exhibits",
  },

  examples = {
    { name = "listed and attached", form = "8-K", outcome = "pass" },
    { name = "attached, not in the index", form = "8-K", expect = { "unlisted" },
      attach = { { type = "EX-99.1" }, { type = "EX-10.1" } },
      edits = { { "<TYPE>EX-10.1", "<TYPE>@{EX-10.1}@" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "no index at all", form = "8-K", expect = { "no_index" },
      attach = { { type = "EX-10.1" } }, edits = { { "<TYPE>EX-10.1", "<TYPE>@{EX-10.1}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company signed a lease.</p>]] },
    { name = "named in the text only", form = "8-K",
      attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is attached as Exhibit 99.1 to this report.</p>]] },
    { name = "listed under the bare number", form = "8-K", attach = { { type = "EX-99.1" }, { type = "EX-99.2" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(d) Exhibits</p>
<table><tr><td>Exhibit No.</td><td>Description</td></tr><tr><td>99</td><td>Press releases</td></tr></table>]] },
    { name = "the bare number is another document's", form = "8-K", expect = { "unlisted" },
      attach = { { type = "EX-99" }, { type = "EX-99.2" } },
      edits = { { "<TYPE>EX-99.2", "<TYPE>@{EX-99.2}@" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(d) Exhibits</p>
<table><tr><td>Exhibit No.</td><td>Description</td></tr><tr><td>99</td><td>Press release</td></tr></table>]] },
    { name = "named in another item, not in the index", form = "8-K", expect = { "unlisted" },
      attach = { { type = "EX-99.1" }, { type = "EX-10.1" } },
      edits = { { "<TYPE>EX-10.1", "<TYPE>@{EX-10.1}@" } },
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>The company signed a lease, which is Exhibit 10.1 to this report.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "named in the text of the item for exhibits", form = "8-K",
      attach = { { type = "EX-99.1" }, { type = "EX-10.1" } },
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>The company signed a lease.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>The lease is Exhibit 10.1, the release is Exhibit 99.1.</p>]] },
    { name = "an item for exhibits that says none", form = "8-K", expect = { "no_index" },
      attach = { { type = "EX-10.1" } }, edits = { { "<TYPE>EX-10.1", "<TYPE>@{EX-10.1}@" } },
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>The company signed a lease, which is Exhibit 10.1 to this report.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>None.</p>]] },
  },

  check = function(filing, report)
    local index = filing.exhibit_index
    local listed, bare = {}, {}
    local major = codes.exhibit_major
    local list, has_rows = nil, false
    for _, item in ipairs(filing.items) do
      if item.number.text == "9.01" or item.number.text == "7" then list = item end
    end
    for _, entry in ipairs(index) do
      listed[entry.number.text] = entry.number
      has_rows = has_rows or major(entry.number.text) ~= "104"
    end
    local function lists(mention)
      if mention.elsewhere then return false end
      for _, item in ipairs(filing.items) do
        if item ~= list and item.body:contains(mention.passage) then return not list and not has_rows end
      end
      return true
    end
    for _, mention in ipairs(filing.exhibit_mentions) do
      local number = mention.number.text
      if not listed[number] and lists(mention) then listed[number] = mention.number end
    end
    for number, value in pairs(listed) do bare[major(number)] = value end
    local unlisted_kinds = { ["27"] = true, ["101"] = true, ["104"] = true, ["107"] = true }
    local attached = {}
    for _, document in ipairs(filing.documents) do
      if document.exhibit_number then attached[document.exhibit_number] = true end
    end
    for _, document in ipairs(filing.documents) do
      local number = document.from_filer and document.exhibit_number
      if number and not unlisted_kinds[major(number)] then
        local entry = listed[number] or (major(number) == number and bare[number])
          or (not attached[major(number)] and listed[major(number)])
        if entry then
          report:witness(document, "attached")
          report:witness(entry, "listed")
        elseif index.doubt ~= "" then
          report:undetermined("the exhibit index is in doubt: " .. index.doubt, document)
        elseif #index > 0 then
          report:finding("unlisted", { { document, "attached" }, { index, "the list of exhibits" } },
            { doctype = document.type, number = number })
        else
          report:finding("no_index", { { document, "attached" } }, { doctype = document.type })
        end
      end
    end
    report:not_applicable("no exhibit is attached")
  end,
}
