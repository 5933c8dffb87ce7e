---@type prefile.Rule
return {
  id       = "acceptance/pdf-alone",
  title    = "A PDF comes without the document it copies",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.3.1",
      says = "an unofficial PDF copy comes with the document it copies, of the same type and of the same name but for the "
          .. "extension", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 5.2.3.5", says = "a PDF alone is official for a few document types only",
      force = "must" },
  },
  why    = [[EDGAR takes the PDF out and goes on without it, so that the exhibit is missing.]],
  fix    = [[Attach the document in HTML under the same name and type, or leave the PDF out.]],
  limits = [[Knows the types that may be a PDF alone by the manual of April 2016: annual reports to holders, technical report
summaries, static pools, Forms 13H, 17-H and the like, and letters of the staff. Those added later are not known.]],

  messages = {
    alone = "{name} is a PDF of type {doctype}, and no document of that type has the same name",
  },

  examples = {
    { name = "no PDF", form = "8-K", outcome = "not_applicable" },
    { name = "a copy beside its document", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", filename = "release.htm" }, { type = "EX-99.1", filename = "release.pdf" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a PDF alone", form = "8-K", expect = { "alone" },
      attach = { { type = "EX-99.1", filename = "release.pdf" } },
      edits = { { "<FILENAME>release.pdf", "<FILENAME>@{release.pdf}@" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "under another type", form = "8-K", expect = { "alone" },
      attach = { { type = "EX-99.1", filename = "release.htm" }, { type = "EX-99.2", filename = "release.pdf" } },
      edits = { { "<FILENAME>release.pdf", "<FILENAME>@{release.pdf}@" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a type that may be a PDF", form = "8-K", outcome = "pass",
      attach = { { type = "EX-96.1", filename = "mine.pdf" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>96.1</td><td>Technical report summary</td></tr></table>]] },
  },

  check = function(filing, report)
    local function stem(name)
      local _, words = name:find("^(.*)\\.[^.]*$")
      return words and words.folded
    end
    local official = "^(?:ARS|EX-96|EX-106|13H|17-?H|40-17G|40-33|X-17A-5|NRSRO|SBSE|LETTER|CORRESP|COVER|UPLOAD|EX-99\\.[A-Z]|ATS-N)"
    for _, document in ipairs(filing.documents) do
      local name = document.from_filer and document.filename
      if name and document.type and name:find("\\.pdf$") then
        local original
        for _, other in ipairs(filing.documents) do
          if other.type and other.type:is(document.type.text) and other.filename and not other.filename:find("\\.pdf$")
              and stem(other.filename) == stem(name) then
            original = other
          end
        end
        if original then
          report:witness(original, "the document it copies")
        elseif document.type:find(official) then
          report:witness(document, "may be a PDF alone")
        else
          report:finding("alone", { { name, "the PDF" } }, { name = name, doctype = document.type })
        end
      end
    end
    report:not_applicable("there is no PDF")
  end,
}
