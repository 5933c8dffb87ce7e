---@type prefile.Rule
return {
  id       = "signatures/not-conformed",
  title    = "A signature line carries no conformed signature",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@signed-filings", "@signed-filings/A" },

  authority = {
    { cite = "17 CFR 232.302(a)",
      says = "signatures in an electronic filing must be in typed form: the mark that stands for the signature and the "
          .. "signer's name", force = "must" },
  },
  why    = [[A report without a typed signature is unsigned. The paper signature that the company keeps does not show in
the filing.]],
  fix    = [[Type the signature as "/s/" and the signer's name on the signature line, after the signer has signed the
paper or electronic authentication that the rule asks for.]],
  limits = [[Looks at the signature lines of the main document. A line with an asterisk is signed by the attorney-in-fact whose own
line stands below. Whether the person really signed cannot be seen. Schedules and the forms of funds, whose signature pages are laid
out otherwise, are left out.]],

  messages = {
    blank = "the signature line is blank: no \"/s/\" and no name",
    typed = "the signature line shows \"{line}\" without \"/s/\"",
    mark  = "the signature line shows \"{line}\" instead of \"/s/\" and a name",
  },

  examples = {
    { name = "conformed", form = "8-K", outcome = "pass", witnesses = { "/s/ Ada Mooring" } },
    { name = "nobody signs", form = "8-K", outcome = "not_applicable", signature = "" },
    { name = "an officer of a quarterly report has not signed", form = "10-Q", expect = { "blank" },
      edits = { { "<p>By: /s/ Ada Mooring<br>", "<p>@{By:}@ ____________________<br>" } } },
    { name = "signed for by the attorney-in-fact", form = "10-K", outcome = "pass",
      edits = { { "<td>/s/ Flora Spar<br>Flora Spar</td><td>Director</td><td>February 19, 2026</td></tr>\n</table>",
        "<td>*<br>Flora Spar</td><td>Director</td><td>February 19, 2026</td></tr>\n</table>\n<p>*By: /s/ Una Keel<br>Una Keel<br>Attorney-in-Fact</p>" } } },
    { name = "an empty line over a name with an asterisk", form = "10-K", outcome = "pass",
      edits = { { "<tr><td></td><td>By: /s/ Bo Halyard</td></tr>\n<tr><td></td><td>Bo Halyard</td></tr>",
          "<tr><td></td><td>By:</td></tr>\n<tr><td></td><td>Bo Halyard*</td></tr>" },
        { "<td>/s/ Flora Spar<br>Flora Spar</td><td>Director</td><td>February 19, 2026</td></tr>\n</table>",
          "<td>*<br>Flora Spar</td><td>Director</td><td>February 19, 2026</td></tr>\n</table>\n<p>*By: /s/ Una Keel<br>Una Keel<br>Attorney-in-Fact</p>" } } },
    { name = "an empty line over a name without one", form = "10-K", expect = { "blank" },
      edits = { { "<tr><td></td><td>By: /s/ Bo Halyard</td></tr>", "<tr><td></td><td>@{By:}@</td></tr>" } } },
    { name = "the sentence above the officers' signatures twice", form = "S-3", outcome = "pass",
      edits = { { "<p style=\"text-align:center\"><b>POWER OF ATTORNEY</b></p>",
        "<p>Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed below by the following "
        .. "persons.</p>\n<p style=\"text-align:center\"><b>POWER OF ATTORNEY</b></p>" } } },
    { name = "the registrant has not signed, its directors have", form = "10-K", outcome = "undetermined",
      edits = { { "<tr><td></td><td>By: /s/ Bo Halyard</td></tr>\n<tr><td></td><td>Bo Halyard</td></tr>\n"
        .. "<tr><td></td><td>President and Chief Executive Officer</td></tr>\n", "" } } },
    { name = "an asterisk, and nobody who signs for it", form = "10-K", outcome = "undetermined",
      edits = { { "<td>/s/ Flora Spar<br>Flora Spar</td>", "<td>*<br>Flora Spar</td>" } } },
    { name = "the sentence only", form = "8-K", outcome = "undetermined",
      signature = [[<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.</p>]] },
    { name = "name without the mark", form = "8-K", expect = { "typed" },
      edits = { { "By: /s/ Ada Mooring", "By: @{Ada Mooring}@" } } },
    { name = "slashes for the mark", form = "8-K", expect = { "mark" },
      edits = { { "By: /s/ Ada Mooring", "By: @{// Ada Mooring}@" } } },
    { name = "a blank line", form = "8-K", expect = { "blank" },
      edits = { { "By: /s/ Ada Mooring", "@{By:}@ ____________________" } } },
    { name = "in capitals", form = "8-K", outcome = "pass", edits = { { "By: /s/ Ada Mooring", "By: /S/ ADA MOORING" } } },
  },

  check = function(filing, report)
    local last, unsigned
    for _, block in ipairs(filing.signature_blocks) do
      for _, signature in ipairs(block.signatures) do
        local line = signature.conformed or signature.place
        if signature.is_conformed then
          report:witness(line, "conformed signature")
        elseif signature.attorney then
          report:witness(signature.attorney, "signs for " .. (signature.name or line))
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
      if last and #last.signatures == 0 and last.kind ~= block.kind then unsigned = last end
      last = block
    end
    if last and #last.signatures == 0 then unsigned = last end
    if unsigned then
      report:undetermined("no signature line was found below the sentence", unsigned)
    end
    report:not_applicable("no signature block was found; signatures/missing tells about that")
  end,
}
