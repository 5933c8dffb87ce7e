---@type prefile.Rule
return {
  id       = "signatures/name-or-title-missing",
  title    = "A signature has no printed name or no title",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@signed-filings", "@signed-filings/A" },

  authority = {
    { cite = "Form 8-K, General Instruction E",
      says = "the name and title of each person who signs are typed or printed beneath the signature", force = "must" },
  },
  why    = [[Without name and title nobody can tell who signed, and whether that person may sign for the registrant.]],
  fix    = [[Type the signer's name and title beneath the signature.]],
  limits = [[A conformed signature gives the name; then only the title is asked for. Unusual layouts of the signature page
may hide a title.]],

  messages = {
    name  = "the signature has no printed name",
    title = "the signature of {name} has no title",
  },

  examples = {
    { name = "name and title", form = "8-K", outcome = "pass", witnesses = { "Ada Mooring", "Chief Financial Officer" } },
    { name = "a director without a word of it", form = "10-K", expect = { "title" },
      edits = { { "<td>/s/ Flora Spar<br>Flora Spar</td><td>Director</td>", "<td>@{/s/ Flora Spar}@<br>Flora Spar</td><td></td>" } } },
    { name = "nobody signs", form = "8-K", outcome = "not_applicable", signature = "" },
    { name = "a page without its sentence", form = "8-K", outcome = "undetermined",
      signature = "<p>EXAMPLE HARBOR WORKS, INC.</p>\n<p>By: /s/ Ada Mooring<br>Ada Mooring</p>" },
    { name = "no title", form = "8-K", expect = { "title" },
      edits = { { "<tr><td></td><td>Title: Chief Financial Officer</td></tr>\n", "" },
                { "By: /s/ Ada Mooring", "By: @{/s/ Ada Mooring}@" } } },
    { name = "no name either", form = "8-K", expect = { "name" },
      edits = { { "<tr><td></td><td>By: /s/ Ada Mooring</td></tr>\n<tr><td></td><td>Name: Ada Mooring</td></tr>",
                  "<tr><td></td><td>@{By:}@ ____________________</td></tr>" } } },
    { name = "the title beside the name", form = "8-K", outcome = "pass",
      edits = { { "Name: Ada Mooring", "Ada Mooring, Chief Financial Officer" },
        { "<tr><td></td><td>Title: Chief Financial Officer</td></tr>\n", "" } } },
  },

  check = function(filing, report)
    for _, block in ipairs(filing.signature_blocks) do
      for _, signature in ipairs(block.signatures) do
        local line = signature.conformed or signature.place
        if block.doubt ~= "" and not (signature.name and signature.title) then
          report:undetermined("the signature block is in doubt: " .. block.doubt, line)
        elseif not signature.name then
          report:finding("name", line)
        elseif not signature.title then
          report:finding("title", line, { name = signature.name })
        else
          report:witness(signature.name, "name")
          report:witness(signature.title, "title")
        end
      end
    end
    report:not_applicable("no signature was found")
  end,
}
