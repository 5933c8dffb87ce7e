---@type prefile.Rule
return {
  id       = "certifications/unsigned",
  title    = "A certification is not signed",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@certified-reports", "@certified-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 229.601(b)(31)(i)", says = "the certification ends with its date, the signature and the title",
      force = "must" },
    { cite = "17 CFR 232.302(a)", says = "signatures in an electronic filing are in typed form", force = "must" },
  },
  why    = [[A certification without its signature certifies nothing; the staff asks for an amendment of the whole report.]],
  fix    = [[Type "/s/" and the officer's name on the signature line, after the officer has signed.]],
  limits = [[Looks for "/s/" and a name behind the certification. Several officers who sign one certification are looked at
together with it: one signature left blank among others is seen only where its line shows.]],

  messages = {
    blank   = "the certification of {name} has a signature line without \"/s/\" and a name",
    missing = "the certification of {name} carries no signature",
  },

  examples = {
    { name = "signed", form = "10-Q", outcome = "pass" },
    { name = "a blank line", form = "10-Q", expect = { "blank" },
      edits = { { "<p>/s/ Bo Halyard<br>\nBo Halyard<br>", "<p>@{____________________}@<br>\nBo Halyard<br>" } } },
    { name = "one of two on the same certification", form = "10-K", expect = { "blank" },
      edits = { { "<p>/s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer</p>",
                  "<p>@{____________________}@<br>Ada Mooring<br>Chief Financial Officer</p>" } } },
    { name = "nothing at all", form = "10-Q", expect = { "missing" },
      edits = { { "<p>/s/ Bo Halyard<br>\nBo Halyard<br>\nPresident and Chief Executive Officer</p>", "" },
                { "<p>I, Bo Halyard, certify that:</p>", "<p>I, @{Bo Halyard}@, certify that:</p>" } } },
    { name = "in capitals", form = "10-Q", outcome = "pass",
      edits = { { "<p>/s/ Bo Halyard<br>\nBo Halyard<br>", "<p>/S/ BO HALYARD<br>\nBo Halyard<br>" } } },
    { name = "a statement that was not read", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      attach = { { type = "EX-32.1", body = [[<p>Under Section 1350 I, Bo Halyard, certify this report on Form 10-Q of Example Harbor Works, Inc. for the year
ended March 31, 2026.</p><p>Date: May 7, 2026</p><p>____________________<br>Bo Halyard</p>]] } } },
    { name = "no certification", form = "10-Q", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, outcome = "not_applicable" },
    { name = "nothing in the exhibit", form = "10-Q", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, outcome = "undetermined",
      attach = { { type = "EX-31.1", body = "<p>To follow.</p>" } } },
  },

  check = function(filing, report)
    for _, each in ipairs(filing.certifications) do
      local name, is_signed = each.certifier, each.signed_conformed
      for _, block in ipairs(filing.other_signature_blocks) do
        for _, signature in ipairs(each.passage:contains(block.passage) and block.signatures or {}) do
          if signature.is_conformed then is_signed = true end
        end
      end
      -- A line that was to be signed; one beneath a typed signature is only drawn.
      local rest, is_blank = each.passage, false
      while rest and each.doubt == "" do
        local whole, before, line = rest:find("(?m)^((?:[^\\n]*\\n)?[^\\n]*?)(_{8,})")
        if line and not before:find("/ ?s ?/") then
          is_blank = true
          report:finding("blank", { { line, "the signature line" } }, { name = name })
        end
        rest = whole and rest:after(whole)
      end
      if each.doubt ~= "" then
        report:undetermined("a certification is in doubt: " .. each.doubt, each)
      elseif is_signed then
        report:witness(name, "signed")
      elseif not is_blank then
        report:finding("missing", { { name, "certifies" } }, { name = name })
      end
    end
    report:not_applicable("the report holds no certification")
  end,
}
