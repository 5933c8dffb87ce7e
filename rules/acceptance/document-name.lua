---@type prefile.Rule
return {
  id       = "acceptance/document-name",
  title    = "EDGAR does not take a document's file name",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.1.1",
      says = "a document name has at most 32 characters, starts with a letter or digit and holds only letters, digits, "
          .. "period, hyphen and underscore", force = "must" },
  },
  why    = [[EDGAR suspends the submission.]],
  fix    = [[Rename the document, and the links that point to it.]],
  limits = [[By the manual's text of April 2016; later limits could not be read. Documents without a name are left alone, as are the
parts that EDGAR adds itself.]],

  messages = {
    long      = "the name {name} has {count} characters; EDGAR takes 32",
    start     = "the name {name} does not start with a letter or digit",
    character = "the name {name} holds a character that EDGAR does not take",
  },

  examples = {
    { name = "plain names", form = "8-K", outcome = "pass" },
    { name = "a space", form = "8-K", expect = { "character" }, witnesses = { "example-ex991.htm" },
      edits = { { "<FILENAME>example-8k.htm", "<FILENAME>@{example 8k.htm}@" } } },
    { name = "too long", form = "8-K", expect = { "long" }, witnesses = { "example-ex991.htm" },
      edits = { { "<FILENAME>example-8k.htm", "<FILENAME>@{example-current-report-of-january-2026.htm}@" } } },
    { name = "a hyphen first", form = "8-K", expect = { "start" }, witnesses = { "example-ex991.htm" },
      edits = { { "<FILENAME>example-8k.htm", "<FILENAME>@{-example-8k.htm}@" } } },
    { name = "no names", form = "8-K", outcome = "not_applicable",
      edits = { { "<FILENAME>example-8k.htm\n", "" }, { "<FILENAME>example-ex991.htm\n", "" } } },
    { name = "as long as EDGAR takes", form = "8-K", outcome = "pass",
      edits = { { "<FILENAME>example-8k.htm", "<FILENAME>example-report-january-05-26.htm" } } },
    { name = "one letter too long", form = "8-K", expect = { "long" },
      edits = { { "<FILENAME>example-8k.htm", "<FILENAME>@{example-report-january-5-2026.htm}@" } } },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local name = document.from_filer and document.filename
      if name and not name.is_empty then
        local wrong = false
        if #name > 32 then
          wrong = true
          report:finding("long", name, { name = name, count = #name })
        end
        if not name:find("^[a-z0-9]") then
          wrong = true
          report:finding("start", name, { name = name })
        elseif not name:find("^[a-z0-9._-]+$") then
          wrong = true
          report:finding("character", name, { name = name })
        end
        if not wrong then report:witness(name, "document name") end
      end
    end
    report:not_applicable("no document has a name")
  end,
}
