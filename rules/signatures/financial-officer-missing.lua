---@type prefile.Rule
return {
  id       = "signatures/financial-officer-missing",
  title    = "No financial or accounting officer signs a quarterly report",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@quarterly-reports" },

  authority = {
    { cite = "Form 10-Q, General Instruction G", says = "the report is signed on the registrant's behalf by a duly authorized officer "
        .. "and by the principal financial or chief accounting officer; one who signs in both capacities says so", force = "must" },
  },
  why    = [[The second signature is that of the officer who answers for the figures. Without it the report was not signed as the form
asks.]],
  fix    = [[Let the principal financial or the chief accounting officer sign, too; one person who is also the authorized officer says so
beneath the name.]],
  limits = [[Knows the office by the title. A treasurer, a controller and every title with "finance" or "accounting" in it count. The
letter of the instruction could not be confirmed.]],

  messages = {
    missing = "nobody signs the report as principal financial or chief accounting officer",
  },

  examples = {
    { name = "the chief financial officer signs", form = "10-Q", outcome = "pass", witnesses = { "Chief Financial Officer" } },
    { name = "the chief executive officer alone", form = "10-Q", expect = { "missing" },
      edits = { { "<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer<br>(Principal Financial Officer)</p>\n", "" },
                { "<p>By: /s/ Bo Halyard<br>Bo Halyard<br>President and Chief Executive Officer<br>(Principal Executive Officer)</p>",
                  "<p>By: /s/ Bo Halyard<br>Bo Halyard<br>@{President and Chief Executive Officer<br>(Principal Executive Officer)}@</p>" } } },
    { name = "a secretary for the financial officer", form = "10-Q", expect = { "missing" },
      edits = { { "Chief Financial Officer<br>(Principal Financial Officer)</p>\n</body>", "Secretary</p>\n</body>" },
                { "<p>By: /s/ Bo Halyard<br>Bo Halyard<br>President and Chief Executive Officer<br>(Principal Executive Officer)</p>",
                  "<p>By: /s/ Bo Halyard<br>Bo Halyard<br>@{President and Chief Executive Officer<br>(Principal Executive Officer)}@</p>" } } },
    { name = "one person in both capacities", form = "10-Q", outcome = "pass",
      edits = { { "<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer<br>(Principal Financial Officer)</p>\n", "" },
                { "(Principal Executive Officer)</p>", "(Principal Executive Officer and Principal Financial Officer)</p>" } } },
    { name = "a controller", form = "10-Q", outcome = "pass",
      edits = { { "Chief Financial Officer<br>(Principal Financial Officer)</p>\n</body>", "Corporate Controller</p>\n</body>" } } },
    { name = "no title at all", form = "10-Q", outcome = "undetermined",
      edits = { { "<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer<br>(Principal Financial Officer)</p>\n", "" },
                { "<p>By: /s/ Bo Halyard<br>Bo Halyard<br>President and Chief Executive Officer<br>(Principal Executive Officer)</p>",
                  "<p>By: /s/ Bo Halyard<br>Bo Halyard</p>" } } },
    { name = "no signature page", form = "10-Q", outcome = "not_applicable", signature = "<p>End of the report.</p>" },
  },

  check = function(filing, report)
    local signed, doubt, title
    for _, block in ipairs(filing.signature_blocks) do
      for _, signature in ipairs(block.signatures) do
        for _, role in ipairs(signature.roles) do
          if role.role == "principal-financial-officer" or role.role == "principal-accounting-officer" then
            signed = signed or role.words
          end
        end
        if signature.title then
          title = title or signature.title
          signed = signed or signature.title:find("\\b(?:financ\\w*|account\\w*|controller|comptroller|treasurer|cfo)\\b")
        end
        if block.doubt ~= "" then
          doubt = "the signatures are in doubt: " .. block.doubt
        elseif not signature.title then
          doubt = doubt or "a signature has no title"
        end
        if not signed and doubt then
          report:undetermined(doubt, signature)
        end
      end
    end
    if signed then
      report:witness(signed, "signs as")
    elseif title and not doubt then
      report:finding("missing", { { title, "signs as" } })
    end
    report:not_applicable("no signature was found; signatures/missing tells about that")
  end,
}
