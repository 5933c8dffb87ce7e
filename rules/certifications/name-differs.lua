---@type prefile.Rule
return {
  id       = "certifications/name-differs",
  title    = "A certification is signed by somebody else than it names",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@certified-reports", "@certified-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 229.601(b)(31)(i)",
      says = "the certification begins with the name of the officer who certifies, and ends with the signature", force = "must" },
    { cite = "17 CFR 240.13a-14(a)", says = "each officer certifies for himself or herself", force = "must" },
  },
  why    = [[Mostly one officer's certification was made from the other's, and a name stayed. Nobody then certified in that
officer's place.]],
  fix    = [[Put the name of the officer who signs in the first line, and that officer's name and title under the signature.]],
  limits = [[Compares last names, so that initials and short forms count as the same. A certification that several persons sign is
not judged.]],

  messages = {
    differs = "the certification begins with the name of {certifier}, and is signed by {signed}",
  },

  examples = {
    { name = "the same name", form = "10-Q", without = { "EX-31.2" }, outcome = "pass",
      witnesses = { "Bo Halyard", "Bo Halyard" } },
    { name = "the other officer's first line", form = "10-K", expect = { "differs" },
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, @{Ada Mooring}@, certify that:</p>" } } },
    { name = "the other officer's signature", form = "10-Q", expect = { "differs" },
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, @{Bo Halyard}@, certify that:</p>" },
                { "<p>/s/ Bo Halyard<br>\nBo Halyard<br>", "<p>/s/ Ada Mooring<br>\nAda Mooring<br>" } } },
    { name = "with initials", form = "10-Q", outcome = "pass",
      edits = { { "<p>/s/ Bo Halyard<br>\nBo Halyard<br>", "<p>/s/ B. L. Halyard, Jr.<br>\nB. L. Halyard, Jr.<br>" } } },
    { name = "a last name more", form = "10-Q", outcome = "pass",
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, Bo Halyard Keel, certify that:</p>" } } },
    { name = "two sign together", form = "10-Q", without = { "EX-31.1", "EX-31.2" }, outcome = "not_applicable",
      edits = { { "each of the undersigned certifies, pursuant", "I, Ada Mooring, certify, with the other undersigned, pursuant" } } },
    { name = "a statement that was not read", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      attach = { { type = "EX-32.1", body = [[<p>Under Section 1350 I, Bo Halyard, certify this report on Form 10-Q of Example Harbor Works, Inc. for the year
ended March 31, 2026.</p><p>Date: May 7, 2026</p><p>/s/ Ada Mooring</p>]] } } },
    { name = "no certification", form = "10-Q", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, outcome = "not_applicable" },
  },

  check = function(filing, report)
    for _, each in ipairs(filing.certifications) do
      local signatures = {}
      for _, block in ipairs(filing.other_signature_blocks) do
        if block.kind == "certification" and each.passage:contains(block.passage) then
          for _, signature in ipairs(block.signatures) do
            if signature.name then signatures[#signatures + 1] = signature.name end
          end
        end
      end
      local named, signed = each.certifier, signatures[1]
      if named and #signatures == 1 then
        if signed:shares_last_name(named) then
          report:witness(named, "certifies")
          report:witness(signed, "signs")
        elseif each.doubt ~= "" then
          report:undetermined("a certification is in doubt: " .. each.doubt, named)
        else
          report:finding("differs", { { named, "certifies" }, { signed, "signs" } }, { certifier = named, signed = signed })
        end
      end
    end
    report:not_applicable("no certification begins with a name and is signed by one person")
  end,
}
