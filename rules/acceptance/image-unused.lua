---@type prefile.Rule
return {
  id       = "acceptance/image-unused",
  title    = "An attached image is shown in no document",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.4", says = "an attached image is shown in a document of the submission",
      force = "should" },
  },
  why    = [[The image was forgotten in the document, or attached by mistake; attached it is public all the same.]],
  fix    = [[Show the image where it belongs, or take it out of the submission.]],
  limits = [[By a source that could not be confirmed; hence a remark, no more. Looks at documents of type GRAPHIC.]],

  messages = {
    unused = "no document shows the image {name}",
  },

  examples = {
    { name = "a shown image", form = "8-K", outcome = "pass",
      attach = { { type = "GRAPHIC", filename = "dock.jpg" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><img src="dock.jpg"></p>]] },
    { name = "one that a link leads to", form = "8-K", outcome = "pass",
      attach = { { type = "GRAPHIC", filename = "dock.jpg" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><a href="dock.jpg">The dock</a></p>]] },
    { name = "one that no document shows", form = "8-K", expect = { "unused" },
      attach = { { type = "GRAPHIC", filename = "dock.jpg" } },
      edits = { { "<FILENAME>dock.jpg", "<FILENAME>@{dock.jpg}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The dock opened.</p>]] },
    { name = "two, of which one is shown", form = "8-K", expect = { "unused" },
      attach = { { type = "GRAPHIC", filename = "dock.jpg" }, { type = "GRAPHIC", filename = "yard.jpg" } },
      edits = { { "<FILENAME>yard.jpg", "<FILENAME>@{yard.jpg}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><img src="dock.jpg"></p>]] },
    { name = "no image", form = "8-K", outcome = "not_applicable" },
  },

  check = function(filing, report)
    local shown = {}
    for _, document in ipairs(filing.documents) do
      for _, reference in ipairs(document.markup.references) do
        shown[reference.target.folded] = true
      end
    end
    for _, document in ipairs(filing.documents) do
      local name = document.from_filer and document.type and document.type:is("GRAPHIC") and document.filename
      if name and not name.is_empty then
        if shown[name.folded] then
          report:witness(name, "shown in a document")
        else
          report:finding("unused", name, { name = name })
        end
      end
    end
    report:not_applicable("no image is attached")
  end,
}
