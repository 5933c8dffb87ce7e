---@type prefile.Rule
return {
  id       = "acceptance/image-type",
  title    = "A graphic is neither .jpg nor .gif",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "17 CFR 232.304(f)", says = "graphics are in the formats that the EDGAR Filer Manual names", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.4", says = "these are .jpg and .gif", force = "must" },
  },
  why    = [[EDGAR suspends a submission with other images.]],
  fix    = [[Save the image as .jpg or .gif.]],
  limits = [[Goes by the name of documents of type GRAPHIC, not by their content.]],

  messages = {
    format = "the graphic {name} is neither .jpg nor .gif",
  },

  examples = {
    { name = "no graphic", form = "8-K", outcome = "not_applicable" },
    { name = "a photograph", form = "8-K", outcome = "pass",
      attach = { { type = "GRAPHIC", filename = "dock.jpg" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "a bitmap", form = "8-K", expect = { "format" },
      attach = { { type = "GRAPHIC", filename = "dock.bmp" } },
      edits = { { "<FILENAME>dock.bmp", "<FILENAME>@{dock.bmp}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "a portable network graphic", form = "8-K", expect = { "format" },
      attach = { { type = "GRAPHIC", filename = "dock.png" } },
      edits = { { "<FILENAME>dock.png", "<FILENAME>@{dock.png}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local name = document.type and document.type:is("GRAPHIC") and document.filename
      if name and not name.is_empty then
        if name:find("\\.(?:jpg|gif)$") then
          report:witness(name, "the graphic")
        else
          report:finding("format", { { name, "the graphic" } }, { name = name })
        end
      end
    end
    report:not_applicable("there is no graphic")
  end,
}
