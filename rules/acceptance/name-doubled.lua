---@type prefile.Rule
return {
  id       = "acceptance/name-doubled",
  title    = "Two documents have the same file name",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.1.1", says = "each document of a submission has a name of its own", force = "should" },
  },
  why    = [[EDGAR keeps documents by name; one of the two would be lost, so it suspends the submission.]],
  fix    = [[Rename one of the two, and the links to it.]],
  limits = [[That EDGAR takes capitals and small letters for the same here could not be confirmed; hence a remark, no more.]],

  messages = {
    doubled = "the name {name} is used twice",
  },

  examples = {
    { name = "two names", form = "8-K", outcome = "pass" },
    { name = "the same name", form = "8-K", expect = { "doubled" },
      edits = { { "<FILENAME>example-ex991.htm", "<FILENAME>@{example-8k.htm}@" } } },
    { name = "in capitals", form = "8-K", expect = { "doubled" },
      edits = { { "<FILENAME>example-ex991.htm", "<FILENAME>@{EXAMPLE-8K.HTM}@" } } },
    { name = "no names", form = "8-K", outcome = "not_applicable",
      edits = { { "<FILENAME>example-8k.htm\n", "" }, { "<FILENAME>example-ex991.htm\n", "" } } },
  },

  check = function(filing, report)
    local seen = {}
    for _, document in ipairs(filing.documents) do
      local name = document.from_filer and document.filename
      if name and not name.is_empty then
        local first = seen[name.folded]
        if first then
          report:finding("doubled", { { name, "again" }, { first, "first" } }, { name = name })
        else
          seen[name.folded] = name
          report:witness(name, "document name")
        end
      end
    end
    report:not_applicable("no document has a name")
  end,
}
