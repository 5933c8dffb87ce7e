---@type prefile.Rule
return {
  id       = "acceptance/content-differs",
  title    = "A document is not what its extension says",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.1.1", says = "the extension of a document agrees with its content", force = "should" },
  },
  why    = [[EDGAR reads a document by its extension: HTML under .txt shows its tags, an image under .htm shows nothing.]],
  fix    = [[Rename the document, or save it as what its name says.]],
  limits = [[Tells HTML, text, XML and encoded binary content apart, not one kind of image from another. That EDGAR suspends for
this could not be confirmed.]],

  messages = {
    differs = "the name {name} ends in .{extension}, but the document is {content}",
  },

  examples = {
    { name = "HTML under .htm", form = "8-K", outcome = "pass" },
    { name = "HTML under .txt", form = "8-K", expect = { "differs" },
      edits = { { "<FILENAME>example-8k.htm", "<FILENAME>@{example-8k.txt}@" } } },
    { name = "HTML under .jpg", form = "8-K", expect = { "differs" },
      edits = { { "<FILENAME>example-ex991.htm", "<FILENAME>@{example-ex991.jpg}@" } } },
    { name = "text under .txt", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", filename = "release.txt", body = "The dock opened." } },
      edits = { { "<html><body>\nThe dock opened.\n</body></html>", "The dock opened." } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "no names", form = "8-K", outcome = "not_applicable",
      edits = { { "<FILENAME>example-8k.htm\n", "" }, { "<FILENAME>example-ex991.htm\n", "" } } },
  },

  check = function(filing, report)
    local fits = {
      htm = "html xml", txt = "plain-text", jpg = "uuencoded binary", gif = "uuencoded binary", pdf = "uuencoded binary",
      xml = "xml", xsd = "xml",
    }
    for _, document in ipairs(filing.documents) do
      local name = document.from_filer and document.filename
      local _, extension
      if name and document.media ~= "empty" then _, extension = name:find("\\.([^.]*)$") end
      local expected = extension and fits[extension.folded]
      if expected then
        if text.has(expected, document.media) then
          report:witness(name, document.media)
        else
          report:finding("differs", { { name, "the name" } },
            { name = name, extension = extension, content = document.media })
        end
      end
    end
    report:not_applicable("no document has a name with a known extension")
  end,
}
