---@type prefile.Rule
return {
  id       = "acceptance/link-broken",
  title    = "A link names a file that is not attached",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.3",
      says = "a link to a file names a document of the submission exactly, in the same letters", force = "must" },
  },
  why    = [[EDGAR suspends the submission, or the reader meets a dead link.]],
  fix    = [[Attach the file, or correct its name in the link; capitals count.]],
  limits = [[Looks at links to files, not at links to EDGAR or within a document. Without the submission around a
document the names of its attachments are not known.]],

  messages = {
    absent  = "the link names {file}, and no document of that name is attached",
    letters = "the link names {file}, the attached document is called {name}",
  },

  examples = {
    { name = "to an attached exhibit", form = "8-K", outcome = "pass" },
    { name = "to a file that is not there", form = "8-K", expect = { "absent" }, attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td><a href="@{old-release.htm}@">Press release</a></td></tr></table>]] },
    { name = "in capitals", form = "8-K", expect = { "letters" }, attach = { { type = "EX-99.1", filename = "release.htm" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td><a href="@{Release.htm}@">Press release</a></td></tr></table>]] },
    { name = "with a place in the file", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", filename = "release.htm" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td><a href="release.htm#page2">Press release</a></td></tr></table>]] },
    { name = "within the document", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>See <a href="#top">above</a>.</p>]] },
    { name = "one document only", form = "8-K", outcome = "not_applicable", base = "single-document", body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as <a href="release.htm">Exhibit 99.1</a>.</p>]] },
    { name = "cut off", form = "8-K", outcome = "undetermined", edits = { { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td><a href="release.htm">Press release</a></td></tr></table>]] },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    for _, document in ipairs(filing.documents) do
      for _, link in ipairs(document.from_filer and document.links or {}) do
        local _, file
        if link.href then _, file = link.href:find("^(?:\\./)?([^:/#?]+)(?:[#?].*)?$") end
        if file then
          local near = filing:document_named(file)
          if near and near.filename.text == file.text then
            report:witness(link.href, "the link")
          elseif near then
            report:finding("letters", { { link.href, "the link" }, { near.filename, "the document" } },
              { file = file, name = near.filename })
          elseif not filing.is_complete then
            report:undetermined("the submission could not be read to its end", link.href)
          else
            report:finding("absent", { { link.href, "the link" } }, { file = file })
          end
        end
      end
    end
    report:not_applicable("no document has a link to a file")
  end,
}
