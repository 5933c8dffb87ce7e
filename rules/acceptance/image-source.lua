---@type prefile.Rule
return {
  id       = "acceptance/image-source",
  title    = "An image is not one that is attached",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.4",
      says = "an image is named by its file name alone, ends in .jpg or .gif, and is attached to the submission", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.3", says = "the name is exactly that of the attached file", force = "must" },
  },
  why    = [[EDGAR suspends the submission, or the reader sees no image. Images from a web site or inside the document as data:
come with pages saved by a word processor.]],
  fix    = [[Attach the image as .jpg or .gif and name it by its file name alone; capitals count.]],
  limits = [[Each image is reported once for a document. Without the submission around a document its attachments are not known,
so that only the spelling is looked at. Whether an attached file is an image is acceptance/image-type.]],

  messages = {
    data    = "the image stands in the document itself as data",
    outside = "the image is not attached, but fetched from {source}",
    folder  = "the image is named with a folder: {source}",
    format  = "the image {source} is neither .jpg nor .gif",
    absent  = "the image {source} is not attached",
    letters = "the image is named {source}, the attached document is called {name}",
    none    = "the image has no source",
  },

  examples = {
    { name = "an attached image", form = "8-K", outcome = "pass",
      attach = { { type = "GRAPHIC", filename = "dock.jpg" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><img src="dock.jpg" alt="The dock"></p>]] },
    { name = "one that is not attached", form = "8-K", expect = { "absent" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><img src="@{dock.jpg}@"> <img src="dock.jpg"></p>]] },
    { name = "in other letters", form = "8-K", expect = { "letters" },
      attach = { { type = "GRAPHIC", filename = "dock.jpg" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><img src="@{Dock.JPG}@"></p>]] },
    { name = "data, an address, a folder, another format, nothing", form = "8-K",
      expect = { "data", "outside", "folder", "format", "none" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><img src="@{data:image/gif;base64,R0lGOD}@"> <img src="@{https://www.example.com/dock.jpg}@">
<img src="@{images/dock.gif}@"> <img src="@{dock.png}@"> <img src="@{}@"></p>]] },
    { name = "one document of a submission", form = "8-K", outcome = "undetermined", text = [[
<html><body><p>FORM 8-K</p><p>The dock: <img src="dock.jpg"></p></body></html>]] },
    { name = "no images", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The dock opened.</p>]] },
  },

  check = function(filing, report)
    local spelling = { data = "data", script = "data", address = "outside", path = "folder", fragment = "none", empty = "none" }

    local function judge(source, kind)
      local message = spelling[kind]
      if message then
        return report:finding(message, { { source, "the image" } }, { source = source })
      end
      if not source:find("\\.(?:jpg|gif)$") then
        return report:finding("format", { { source, "the image" } }, { source = source })
      end
      local near = filing:document_named(source)
      if near and near.filename.text == source.text then
        report:witness(source, "the image")
      elseif filing.container == "single-document" then
        report:undetermined("the document stands alone, so that its attachments are not known", source)
      elseif near then
        report:finding("letters", { { source, "the image" }, { near.filename, "the document" } },
          { source = source, name = near.filename })
      elseif not filing.is_complete then
        report:undetermined("the submission could not be read to its end", source)
      else
        report:finding("absent", { { source, "the image" } }, { source = source })
      end
    end

    for _, document in ipairs(filing.documents) do
      local seen = {}
      for _, reference in ipairs(document.from_filer and document.markup.references or {}) do
        if reference.element == "img" and reference.attribute == "src" then
          local source = reference.target
          if not seen[source.text] then
            seen[source.text] = true
            judge(source, reference.kind)
          end
        end
      end
    end
    report:not_applicable("no document shows an image")
  end,
}
