---@type prefile.Rule
return {
  id       = "acceptance/exhibit-type-unknown",
  title    = "The type of an exhibit lacks its point",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },

  authority = {
    { cite = "17 CFR 229.601(a)", says = "exhibits have the numbers of the exhibit table", force = "must" },
  },
  why    = [[EDGAR knows no such type, so it does not take the document, and nobody finds the exhibit under its number.]],
  fix    = [[Enter the type with its point, such as EX-99.1.]],
  limits = [[Looks for types of three and more digits that are in no row of the exhibit table, and whose first two are: EX-991.
That EDGAR refuses them is general knowledge.]],

  messages = { unknown = "EX-{number} is no type of an exhibit; did you mean EX-{meant}?" },

  examples = {
    { name = "types of the table", form = "8-K", outcome = "pass", witnesses = { "EX-99.1" } },
    { name = "no point", form = "8-K", expect = { "unknown" },
      edits = { { "<TYPE>EX-99.1", "<TYPE>@{EX-991}@" } } },
    { name = "three digits that are a row", form = "8-K", outcome = "pass", witnesses = { "EX-107" },
      edits = { { "<TYPE>EX-99.1", "<TYPE>EX-107" } } },
    { name = "a certification without its point", form = "10-K", expect = { "unknown" },
      edits = { { "<TYPE>EX-31.1", "<TYPE>@{EX-311}@" } } },
    { name = "digits of no row at all", form = "8-K", outcome = "not_applicable",
      edits = { { "<TYPE>EX-99.1", "<TYPE>EX-801" } } },
    { name = "nothing is attached", form = "8-K", outcome = "not_applicable", body = [[
<p><b>Item 8.01 Other Events.</b></p><p>The company opened a new yard.</p>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.type then
        local first, rest = text.match(document.type.text, "^EX-(\\d\\d)(\\d+)$")
        if document.exhibit_number and codes.exhibit_type(document.exhibit_number) then
          report:witness(document.type, "a row of the exhibit table")
        elseif first and codes.exhibit_type(first) then
          report:finding("unknown", document.type, { number = first .. rest, meant = first .. "." .. rest })
        end
      end
    end
    report:not_applicable("no exhibit with a number of the table is attached")
  end,
}
