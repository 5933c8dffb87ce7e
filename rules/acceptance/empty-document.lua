---@type prefile.Rule
return {
  id       = "acceptance/empty-document",
  title    = "A document is empty",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR messages, EMPTY_DOCUMENT",
      says = "EDGAR suspends a submission with an empty document", force = "must" },
  },
  why    = [[EDGAR suspends the submission. Mostly the file was not saved, or the wrong file was attached.]],
  fix    = [[Attach the file again.]],
  limits = [[A document of white space only counts as empty. In a submission that is cut off the last document is not judged.]],

  messages = {
    empty = "the document {name} is empty",
  },

  examples = {
    { name = "documents with content", form = "8-K", outcome = "pass" },
    { name = "an empty exhibit", form = "8-K", expect = { "empty" },
      attach = { { type = "EX-99.1", filename = "release.htm", body = "x" } },
      edits = { { "<TYPE>EX-99.1", "<TYPE>@{EX-99.1}@" }, { "<html><body>\nx\n</body></html>\n", "" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "two empty exhibits", form = "8-K", expect = { "empty", "empty" },
      attach = { { type = "EX-10.1", filename = "lease.htm", body = "x" }, { type = "EX-99.1", filename = "release.htm", body = "y" } },
      edits = { { "<TYPE>EX-10.1", "<TYPE>@{EX-10.1}@" }, { "<TYPE>EX-99.1", "<TYPE>@{EX-99.1}@" },
        { "<html><body>\nx\n</body></html>\n", "" }, { "<html><body>\ny\n</body></html>\n", "" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease</td></tr><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "no text", form = "8-K", outcome = "not_applicable",
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>XML\n<SEQUENCE>1" }, { "<TYPE>EX-99.1", "<TYPE>XML" } } },
    { name = "cut off", form = "8-K", outcome = "undetermined",
      attach = { { type = "EX-99.1", filename = "release.htm", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer then
        if document.media ~= "empty" then
          report:witness(document, document.media)
        elseif not filing.is_complete then
          report:undetermined("the submission could not be read to its end", document)
        else
          report:finding("empty", { { document, "the document" } }, { name = document.name })
        end
      end
    end
    report:not_applicable("the submission has no documents")
  end,
}
