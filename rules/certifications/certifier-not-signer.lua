---@type prefile.Rule
return {
  id       = "certifications/certifier-not-signer",
  title    = "Another person certifies in an office than signs the report in it",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 240.13a-14(a)",
      says = "the certification is given by each person who is principal executive or principal financial officer when the "
          .. "report is filed", force = "must" },
  },
  why    = [[Only one of the two can hold the office on the day of the filing. Mostly an officer changed, and either the signature
page or the certification kept the name of the one before.]],
  fix    = [[Let the person who holds the office on the day of the filing sign and certify.]],
  limits = [[Compares last names of the signers and certifiers whose titles name the office: chief or principal executive, chief or
principal financial officer. Where several persons share an office, each that certifies is enough.]],

  messages = {
    differs = "{signer} signs the report as {title}, but {name} certifies as {capacity}",
  },

  examples = {
    { name = "the same persons", form = "10-Q", outcome = "pass",
      witnesses = { "Bo Halyard", "Bo Halyard", "Ada Mooring", "Ada Mooring" } },
    { name = "another chief financial officer certifies", form = "10-Q", expect = { "differs" },
      edits = { { "<p>I, Ada Mooring, certify that:</p>", "<p>I, @{Flora Spar}@, certify that:</p>" },
                { "<p>/s/ Ada Mooring<br>\nAda Mooring<br>", "<p>/s/ Flora Spar<br>\nFlora Spar<br>" } } },
    { name = "another chief executive officer certifies", form = "10-K", expect = { "differs" },
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, @{Flora Spar}@, certify that:</p>" },
                { "<p>/s/ Bo Halyard<br>\nBo Halyard<br>", "<p>/s/ Flora Spar<br>\nFlora Spar<br>" } } },
    { name = "two share the office", form = "10-Q", outcome = "pass",
      attach = { { type = "EX-31.3", body = [[<p>I, Flora Spar, certify that:</p>
<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc.;</p><p>/s/ Flora Spar</p>
<p>Co-Chief Executive Officer</p>]] } } },
    { name = "the title does not name the office", form = "10-Q", outcome = "pass",
      edits = { { "Bo Halyard<br>\nPresident and Chief Executive Officer</p>", "Bo Halyard<br>\nPresident</p>" } } },
    { name = "initials", form = "10-Q", outcome = "pass",
      edits = { { "<p>I, Ada Mooring, certify that:</p>", "<p>I, A. B. Mooring, Jr., certify that:</p>" } } },
    { name = "a last name more", form = "10-Q", outcome = "pass",
      edits = { { "<p>I, Ada Mooring, certify that:</p>", "<p>I, Ada Mooring Keel, certify that:</p>" } } },
    { name = "a signature page in doubt", form = "10-Q", outcome = "undetermined",
      edits = { { "<p>I, Ada Mooring, certify that:</p>", "<p>I, Flora Spar, certify that:</p>" },
                { "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be "
                    .. "signed on its behalf by the undersigned, thereunto duly authorized.</p>\n", "" } } },
    { name = "only the controller signs", form = "10-Q", outcome = "not_applicable",
      edits = { { "<p>By: /s/ Bo Halyard<br>Bo Halyard<br>President and Chief Executive Officer<br>(Principal Executive Officer)</p>\n", "" },
                { "Chief Financial Officer<br>(Principal Financial Officer)", "Controller<br>(Principal Accounting Officer)" } } },
  },

  check = function(filing, report)
    local patterns = { "principal exec\\w*|chief exec\\w*|\\bceo\\b", "principal financ\\w*|chief financ\\w*|\\bcfo\\b" }
    for _, pattern in ipairs(patterns) do
      local certifiers, told = {}, {}
      for _, each in ipairs(filing.certifications) do
        if each.kind == "302" and each.certifier and each.capacity and each.capacity:find(pattern) then
          certifiers[#certifiers + 1] = each
        end
      end
      for _, block in ipairs(filing.signature_blocks) do
        for _, signature in ipairs(block.signatures) do
          local name, title = signature.name, signature.title
          if #certifiers > 0 and name and title and title:find(pattern) then
            local same
            for _, each in ipairs(certifiers) do
              if name:shares_last_name(each.certifier) then same = each.certifier end
            end
            local other = certifiers[1]
            if same then
              report:witness(same, "certifies")
              report:witness(name, "signs the report")
            elseif block.doubt ~= "" then
              report:undetermined("the signatures are in doubt: " .. block.doubt, name)
            elseif not told[name.folded] then
              told[name.folded] = true
              report:finding("differs", { { other.certifier, "certifies" }, { name, "signs the report" } },
                { signer = name, title = title, name = other.certifier, capacity = other.capacity })
            end
          end
        end
      end
    end
    report:not_applicable("no office is named both by a signature and by a certification")
  end,
}
