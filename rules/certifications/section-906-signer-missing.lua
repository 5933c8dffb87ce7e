---@type prefile.Rule
return {
  id       = "certifications/section-906-signer-missing",
  title    = "An officer who certifies the report does not certify it under Section 1350",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "18 USC 1350", says = "the statement is that of the chief executive officer and of the chief financial officer, or "
        .. "their equivalents", force = "must" },
    { cite = "17 CFR 240.13a-14(b)", says = "each principal executive and principal financial officer certifies; one document may be "
        .. "signed by both", force = "must" },
  },
  why    = [[Both officers owe the statement. One of two documents was forgotten, or one of two signatures.]],
  fix    = [[Let each officer who certifies in Exhibit 31 sign Exhibit 32, too.]],
  limits = [[Takes the officers from the certifications under Rule 13a-14(a), and looks for their last names in those under Section
1350. A report without any of these is the matter of certifications/section-906-missing, a blank line that of
certifications/unsigned.]],

  messages = {
    missing = "{name} certifies under Rule 13a-14(a), but not under Section 1350",
  },

  examples = {
    { name = "both", form = "10-K", outcome = "pass" },
    { name = "one signature is gone", form = "10-Q", expect = { "missing" },
      edits = { { "<p>I, Ada Mooring, certify that:</p>", "<p>I, @{Ada Mooring}@, certify that:</p>" },
                { "<p>/s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer</p>\n", "" } } },
    { name = "another person signs", form = "10-K", expect = { "missing" },
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, @{Bo Halyard}@, certify that:</p>" },
                { "<p>/s/ Bo Halyard<br>Bo Halyard<br>President and Chief Executive Officer</p>",
                  "<p>/s/ Flora Spar<br>Flora Spar<br>President and Chief Executive Officer</p>" } } },
    { name = "initials", form = "10-Q", outcome = "pass",
      edits = { { "<p>/s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer</p>\n", "<p>/s/ A. B. MOORING<br>A. B. Mooring</p>\n" } } },
    { name = "no certification under Section 1350", form = "10-Q", without = { "EX-32.1" }, outcome = "not_applicable" },
    { name = "it cannot be read", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      attach = { { type = "EX-32.1", body = "<p>To follow.</p>" } } },
    { name = "no other certification", form = "10-Q", without = { "EX-31.1", "EX-31.2" }, outcome = "not_applicable" },
  },

  check = function(filing, report)
    local statements = {}
    for _, each in ipairs(filing.certifications) do
      if each.kind == "906" then statements[#statements + 1] = each end
    end
    for _, each in ipairs(filing.certifications) do
      local name = each.kind == "302" and #statements > 0 and each.certifier
      if name then
        local found, doubt
        for _, statement in ipairs(statements) do
          found = found or statement.passage:phrase((name.last_name or name).text)
          if statement.doubt ~= "" then doubt = statement.doubt end
        end
        if found then
          report:witness(found, "under Section 1350")
        elseif doubt or each.doubt ~= "" then
          report:undetermined("a certification is in doubt", name)
        else
          report:finding("missing", { { name, "certifies here" }, { statements[1], "and not here" } }, { name = name })
        end
      end
    end
    report:not_applicable("the report does not hold both kinds of certifications")
  end,
}
