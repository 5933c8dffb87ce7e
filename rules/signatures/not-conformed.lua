---@type prefile.Rule
return {
  id       = "signatures/not-conformed",
  title    = "A signature line carries no conformed signature",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "17 CFR 232.302(a)",
      says = "signatures in an electronic filing must be in typed form: the mark that stands for the signature and the "
          .. "signer's name", force = "must" },
  },
  why    = [[A report without a typed signature is unsigned. The paper signature that the company keeps does not show in
the filing.]],
  fix    = [[Type the signature as "/s/" and the signer's name on the signature line, after the signer has signed the
paper or electronic authentication that the rule asks for.]],
  limits = [[Looks at the signature lines of the main document. Whether the person really signed cannot be seen.]],

  messages = {
    blank = "the signature line is blank: no \"/s/\" and no name",
    typed = "the signature line shows \"{line}\" without \"/s/\"",
    mark  = "the signature line shows \"{line}\" instead of \"/s/\" and a name",
  },

  examples = {
    { name = "conformed", form = "8-K", outcome = "pass" },
    { name = "name without the mark", form = "8-K", expect = { "typed" },
      edits = { { "By: /s/ Ada Mooring", "By: @{Ada Mooring}@" } } },
    { name = "slashes for the mark", form = "8-K", expect = { "mark" },
      edits = { { "By: /s/ Ada Mooring", "By: @{// Ada Mooring}@" } } },
    { name = "a blank line", form = "8-K", expect = { "blank" },
      edits = { { "By: /s/ Ada Mooring", "@{By:}@ ____________________" } } },
    { name = "in capitals", form = "8-K", outcome = "pass", edits = { { "By: /s/ Ada Mooring", "By: /S/ ADA MOORING" } } },
  },

  check = function(filing, report)
    local blocks = filing.signature_blocks
    if #blocks == 0 then
      return report:not_applicable("no signature block was found; signatures/missing tells about that")
    end
    for _, block in ipairs(blocks) do
      for _, signature in ipairs(block.signatures) do
        local line = signature.conformed or signature.place
        if signature.is_conformed then
          report:witness(line, "conformed signature")
        elseif block.doubt ~= "" then
          report:undetermined("the signature block is in doubt: " .. block.doubt, line)
        elseif signature.form == "blank" then
          report:finding("blank", line)
        elseif signature.form == "typed-name" then
          report:finding("typed", line, { line = line })
        else
          report:finding("mark", line, { line = line })
        end
      end
    end
    if #blocks > 0 and #blocks[1].signatures == 0 then
      report:undetermined("no signature line was found in the signature block", blocks[1])
    end
  end,
}
