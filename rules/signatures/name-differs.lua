---@type prefile.Rule
return {
  id       = "signatures/name-differs",
  title    = "The printed name is not that of the signature",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@signed-filings", "@signed-filings/A" },

  authority = {
    { cite = "17 CFR 232.302(a)", says = "a signature in an electronic filing is the signer's typed name", force = "must" },
    { cite = "Form 8-K, General Instruction E",
      says = "the name of each person who signs is typed or printed beneath the signature", force = "must" },
  },
  why    = [[Either somebody else signed than the page says, or one of the names is left from an earlier report.]],
  fix    = [[Put the signer's own name below the signature.]],
  limits = [[Compares the words behind "/s/" with the printed name below. Initials and short forms count as the same when one
of the last names stands in both, and so do names that share more than half of their words.]],

  messages = {
    differs = "the signature is that of {signed}, the printed name is {printed}",
  },

  examples = {
    { name = "the same name", form = "8-K", outcome = "pass", witnesses = { "Ada Mooring", "Ada Mooring" } },
    { name = "a director's name with an accent", form = "10-K", outcome = "pass",
      edits = { { "/s/ Flora Spar<br>Flora Spar", "/s/ Flora Spařovská<br>Flora Spařovská, Ph.D." } } },
    { name = "another officer of a quarterly report", form = "10-Q", expect = { "differs" },
      edits = { { "Ada Mooring<br>Chief Financial Officer<br>(Principal", "@{Ole Bollard}@<br>Chief Financial Officer<br>(Principal" } } },
    { name = "names in the other order", form = "8-K", outcome = "pass",
      edits = { { "By: /s/ Ada Mooring", "By: /s/ Ada Marie Mooring" }, { "Name: Ada Mooring", "Name: Mooring Marie Ada" } } },
    { name = "a name by marriage added", form = "8-K", outcome = "pass",
      edits = { { "Name: Ada Mooring", "Name: Ada Mooring Quay" } } },
    { name = "two names that differ by a letter", form = "8-K", outcome = "pass",
      edits = { { "By: /s/ Ada Mooring", "By: /s/ Ada Lee May Moorings" }, { "Name: Ada Mooring", "Name: Ada Lee May Mooring" } } },
    { name = "a page without its sentence", form = "8-K", outcome = "undetermined",
      signature = "<p>EXAMPLE HARBOR WORKS, INC.</p>\n<p>By: /s/ Ada Mooring<br>Una Keel<br>Treasurer</p>" },
    { name = "another name", form = "8-K", expect = { "differs" },
      edits = { { "Name: Ada Mooring", "Name: @{Una Keel}@" } } },
    { name = "with initials", form = "8-K", outcome = "pass",
      edits = { { "By: /s/ Ada Mooring", "By: /s/ A. B. Mooring" } } },
    { name = "no signature", form = "8-K", outcome = "not_applicable", edits = { { "By: /s/ Ada Mooring", "By: ____________" } } },
    { name = "a name left from an earlier report", form = "8-K", expect = { "differs" },
      edits = { { "By: /s/ Ada Mooring", "By: /s/ Una Keel" }, { "Name: Ada Mooring", "Name: @{Ada Mooring}@" } } },
    { name = "the same first name", form = "8-K", expect = { "differs" },
      edits = { { "By: /s/ Ada Mooring", "By: /s/ Bo Mast" }, { "Name: Ada Mooring", "Name: @{Bo Keel}@" } } },
    { name = "a short last name", form = "8-K", outcome = "pass",
      edits = { { "By: /s/ Ada Mooring", "By: /s/ A. Ray" }, { "Name: Ada Mooring", "Name: Adalbert Ray" } } },
  },

  check = function(filing, report)
    for _, block in ipairs(filing.signature_blocks) do
      for _, signature in ipairs(block.signatures) do
        local _, signed
        if signature.is_conformed then
          _, signed = signature.conformed:find("/s/?\\s*:?\\s*([^\\s/_*()0-9:][^/_*()0-9\\n]*)")
        end
        local printed = signature.name
        if signed and printed and not signature.conformed:contains(printed) then
          if signed:shares_last_name(printed) or signed:similarity(printed) > 0.5 then
            report:witness(signed, "the signature")
            report:witness(printed, "the printed name")
          elseif block.doubt ~= "" then
            report:undetermined("the signature block is in doubt: " .. block.doubt, printed)
          else
            report:finding("differs", { { printed, "the printed name" }, { signed, "the signature" } },
              { signed = signed, printed = printed })
          end
        end
      end
    end
    report:not_applicable("no conformed signature has a printed name beneath it")
  end,
}
