---@type prefile.Rule
return {
  id       = "acceptance/name-extension",
  title    = "EDGAR does not take a document with this extension",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2016-04-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.1.1",
      says = "a document name ends in .htm, .txt, .pdf, .fil, .jpg, .gif, .xsd or .xml", force = "must" },
  },
  why    = [[EDGAR suspends the submission.]],
  fix    = [[Save the document as .htm or .txt, an image as .jpg or .gif.]],
  limits = [[By the manual's text of April 2016; what was added later could not be read. Parts that EDGAR adds itself are left
alone.]],

  messages = {
    extension = "the name {name} ends in {extension}, which EDGAR does not take",
    none      = "the name {name} has no extension",
  },

  examples = {
    { name = "known extensions", form = "8-K", outcome = "pass" },
    { name = "a document of a word processor", form = "8-K", expect = { "extension" },
      attach = { { type = "EX-99.1", filename = "release.docx" } },
      edits = { { "<FILENAME>release.docx", "<FILENAME>@{release.docx}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "four letters", form = "8-K", expect = { "extension" },
      edits = { { "<FILENAME>example-8k.htm", "<FILENAME>@{example-8k.html}@" } } },
    { name = "no extension", form = "8-K", expect = { "none" },
      edits = { { "<FILENAME>example-8k.htm", "<FILENAME>@{example-8k}@" } } },
    { name = "no name", form = "8-K", outcome = "pass", edits = { { "<FILENAME>example-8k.htm\n", "" } } },
    { name = "no names at all", form = "8-K", outcome = "not_applicable",
      edits = { { "<FILENAME>example-8k.htm\n", "" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local name = document.from_filer and document.filename
      if name and not name.is_empty then
        local _, extension = name:find("(\\.[^.]*)$")
        if not extension then
          report:finding("none", { { name, "the name" } }, { name = name })
        elseif extension:find("^\\.(?:htm|txt|pdf|fil|jpg|gif|xsd|xml)$") then
          report:witness(name, "document name")
        else
          report:finding("extension", { { name, "the name" } }, { name = name, extension = extension })
        end
      end
    end
    report:not_applicable("no document has a name")
  end,
}
