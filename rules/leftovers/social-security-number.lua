---@type prefile.Rule
return {
  id       = "leftovers/social-security-number",
  title    = "A document seems to hold a social security number",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "EDGAR Filer Manual vol. I",
      says = "social security numbers and other personal data are left out of filings, which are public", force = "should" },
  },
  why    = [[What is filed is public at once and is copied within seconds; the staff can take it down, others do not.]],
  fix    = [[Take the number out, or show its last digits only. If it was filed already, ask the staff to remove the filing
and tell the person.]],
  limits = [[Looks for three, two and four digits with hyphens; without the words "social security" beside them only in the
range such numbers have. The number itself is shown nowhere in the report, and neither is its place; search the document for
the words given.]],

  messages = {
    labelled = "{name} holds a number like a social security number behind the words \"{words}\"",
    bare     = "{name} holds numbers written like social security numbers, three, two and four digits with hyphens: {count} in all",
  },

  examples = {
    { name = "no such number", form = "8-K", outcome = "pass", witnesses = { "8-K", "EX-99.1" } },
    { name = "with its name", form = "8-K", expect = { "labelled" },
      attach = { { type = "EX-10.1", filename = "employment.htm", body = "<p>Ada Mooring, Social Security No. 219-09-9999</p>" } },
      edits = { { "<TYPE>EX-10.1", "<TYPE>@{EX-10.1}@" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Employment agreement</td></tr></table>]] },
    { name = "the number alone", form = "8-K", expect = { "bare" },
      attach = { { type = "EX-10.1", filename = "employment.htm", body = "<p>Ada Mooring (219-09-9999)</p>" } },
      edits = { { "<TYPE>EX-10.1", "<TYPE>@{EX-10.1}@" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Employment agreement</td></tr></table>]] },
    { name = "with its name, in another range", form = "8-K", expect = { "labelled" },
      edits = { { "<TYPE>8-K", "<TYPE>@{8-K}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>Una Keel (SSN 900-12-3456) was elected.</p>]] },
    { name = "a telephone number, an IRS number and a masked one", form = "8-K", outcome = "pass",
      attach = { { type = "EX-10.1", filename = "employment.htm",
        body = "<p>207-555-0117, 99-0000017, Social Security No. ***-**-4711, part 000-12-3456 and 219-09-99990</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Employment agreement</td></tr></table>]] },
    { name = "a graphic only", form = "8-K", outcome = "not_applicable",
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>XML\n<SEQUENCE>1" }, { "<TYPE>EX-99.1", "<TYPE>XML" } } },
  },

  check = function(filing, report)
    local shape = "(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])"
    local number = "(?<![0-9-])(?!000|666|9)[0-9]{3}-(?!00)[0-9]{2}-(?!0000)[0-9]{4}(?![0-9-])"
    for _, document in ipairs(filing.documents) do
      if document.has_text then
        local found = document.text:find_all(number)
        local _, words = document.text:find(
          "\\b(social\\s+security(?:\\s+(?:no\\.?|numbers?|#))?|SSN|S\\.S\\.N\\.|soc\\.\\s*sec\\.)[^0-9]{0,60}" .. shape)
        if words then
          report:finding("labelled", { { document, "in this document" } },
            { name = document.name, words = words })
        elseif #found == 0 then
          report:witness(document, "no such number")
        else
          report:finding("bare", { { document, "in this document" } },
            { name = document.name, count = #found })
        end
      end
    end
    report:not_applicable("no document has text that can be read")
  end,
}
