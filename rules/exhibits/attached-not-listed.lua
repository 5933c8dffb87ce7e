---@type prefile.Rule
return {
  id       = "exhibits/attached-not-listed",
  title    = "An exhibit is attached but not listed",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },

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
    { name = "listed and attached", form = "8-K", outcome = "pass", witnesses = { "EX-99.1", "99.1" } },
    { name = "nothing attached", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "documents that need no row", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-27", body = "<p>Total assets 73,700</p>" }, { type = "EX-101.INS", body = "<p>data</p>" },
        { type = "EX-FILING FEES", body = "<p>Filing fee 100</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "an annual report", form = "10-K", outcome = "pass" },
    { name = "a row of an annual report forgotten", form = "10-K", expect = { "unlisted" },
      edits = { { '<tr><td>21.1</td><td><a href="example-ex211.htm">Subsidiaries of the registrant</a></td></tr>\n', "" },
        { "<TYPE>EX-21.1", "<TYPE>@{EX-21.1}@" } } },
    { name = "spoken of elsewhere in an annual report", form = "10-K", expect = { "unlisted" },
      edits = { { '<tr><td>21.1</td><td><a href="example-ex211.htm">Subsidiaries of the registrant</a></td></tr>\n', "" },
        { "<TYPE>EX-21.1", "<TYPE>@{EX-21.1}@" },
        { "It owns two dry docks", "Exhibit 21.1 names its subsidiaries. It owns two dry docks" } } },
    { name = "a registration statement", form = "S-3", outcome = "pass" },
    { name = "the main document cannot be read", form = "8-K", outcome = "undetermined",
      edits = { { "example-8k.htm", "example-8k.pdf" }, { "<html>\n<body>\n<p style=\"text-align:center\"><b>UNITED", "<PDF>\n%PDF-1.4\n<p><b>UNITED" } } },
    { name = "an exhibit of another filing is no row", form = "8-K", expect = { "no_index" },
      attach = { { type = "EX-10.1" } }, edits = { { "<TYPE>EX-10.1", "<TYPE>@{EX-10.1}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The lease was filed as Exhibit 10.1 to the annual report on Form 10-K for 2024.</p>]] },
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
    { name = "a row lists several", form = "8-K", attach = { { type = "EX-99.1" }, { type = "EX-99.3" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(d) Exhibits</p>
<table><tr><td>Exhibit No.</td><td>Description</td></tr><tr><td>99.1 through 99.3</td><td>Press releases</td></tr></table>]] },
    { name = "beyond the last number of a row", form = "8-K", expect = { "unlisted" },
      attach = { { type = "EX-99.1" }, { type = "EX-99.4" } }, edits = { { "<TYPE>EX-99.4", "<TYPE>@{EX-99.4}@" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(d) Exhibits</p>
<table><tr><td>Exhibit No.</td><td>Description</td></tr><tr><td>99.1 through 99.3</td><td>Press releases</td></tr></table>]] },
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
    local index, major = filing.exhibit_index, codes.exhibit_major
    local listed, kinds, attached, list = {}, {}, {}, filing:item_about("exhibits")
    local function lists(mention)
      for _, item in ipairs(filing.items) do
        if item ~= list and item.body:contains(mention.passage) then return not list and #index == 0 end
      end
      return true
    end
    for _, entry in ipairs(index) do listed[entry.number.text] = entry.number end
    for _, mention in ipairs(filing.exhibit_mentions) do
      local number = mention.number.text
      if not listed[number] and not mention.elsewhere and lists(mention) then listed[number] = mention.number end
    end
    local function part(number) return tonumber(number:sub(#major(number) + 2)) end
    local function row_around(number)
      for _, entry in ipairs(index) do
        local last = entry.range_end and part(entry.range_end.text)
        local first, own = part(entry.number.text), part(number)
        if last and first and own and major(number) == major(entry.number.text) and first <= own and own <= last then
          return entry.number
        end
      end
    end
    for number, value in pairs(listed) do kinds[major(number)] = value end
    for _, document in ipairs(filing.documents) do
      if document.exhibit_number then attached[document.exhibit_number] = true end
    end
    local needs_no_row = { ["27"] = true, ["101"] = true, ["107"] = true }
    for _, document in ipairs(filing.documents) do
      local number = document.from_filer and document.exhibit_number
      if number and not needs_no_row[major(number)] then
        local kind = major(number)
        local entry = listed[number] or kinds[number] or row_around(number) or not attached[kind] and listed[kind]
        if entry then
          report:witness(document, "attached")
          report:witness(entry, "listed")
        elseif #index > 0 then
          report:finding("unlisted", { { document, "attached" }, { index, "the list of exhibits" } },
            { doctype = document.type, number = number })
        elseif index.doubt ~= "" then
          report:undetermined("the exhibit index is in doubt: " .. index.doubt, document)
        else
          report:finding("no_index", { { document, "attached" } }, { doctype = document.type })
        end
      end
    end
    report:not_applicable("no exhibit is attached")
  end,
}
