---@type prefile.Rule
return {
  id       = "ownership/power-missing",
  title    = "An attorney signs an initial ownership report, and the power is not attached",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "3", "3/A" },

  authority = {
    { cite = "17 CFR 240.16a-3(i)", says = "the power of attorney is filed with the report, or an earlier report that has it is named",
      force = "should" },
  },
  why    = [[Without a power on file nobody can see that the signer may sign for the owner. It belongs to the first report, and is
forgotten there.]],
  fix    = [[Attach the power as Exhibit 24, or see that an earlier report has it and that it is still in force.]],
  limits = [[Looks at Form 3 only: later reports mostly rely on the power filed with an earlier one. Even a Form 3 may do so; the
wording of the rule could not be confirmed, hence a preview.]],

  messages = {
    missing = "{signature} signs for the owner; no Exhibit 24 is attached and the remarks name no power of attorney",
  },

  examples = {
    { name = "the owner signs", form = "3", base = "4", outcome = "not_applicable" },
    { name = "an attorney", form = "3", base = "4", expect = { "missing" },
      edits = { { "<signatureName>/s/ Ada Mooring<", "<signatureName>@{/s/ Una Keel, Attorney-in-Fact}@<" } } },
    { name = "an attorney, the power attached", form = "3", base = "4", outcome = "pass",
      edits = { { "<signatureName>/s/ Ada Mooring<", "<signatureName>/s/ Una Keel, attorney in fact for Ada Mooring<" },
        { "</SEC-DOCUMENT>", "<DOCUMENT>\n<TYPE>EX-24\n<SEQUENCE>2\n<FILENAME>poa.txt\n<TEXT>\nAda Mooring appoints Una Keel.\n</TEXT>\n"
          .. "</DOCUMENT>\n</SEC-DOCUMENT>" } } },
    { name = "by power of attorney", form = "3", base = "4", expect = { "missing" },
      edits = { { "<signatureName>/s/ Ada Mooring<", "<signatureName>@{/s/ Una Keel, by power of attorney}@<" } } },
    { name = "the remarks name it", form = "3", base = "4", outcome = "pass",
      edits = { { "<signatureName>/s/ Ada Mooring<", "<signatureName>/s/ Una Keel, by power of attorney<" },
        { "  <ownerSignature>", "  <remarks>Power of attorney filed with the Form 3 of May 5, 2025.</remarks>\n  <ownerSignature>" } } },
    { name = "the remarks say something else", form = "3", base = "4", expect = { "missing" },
      edits = { { "<signatureName>/s/ Ada Mooring<", "<signatureName>@{/s/ Una Keel, by POA}@<" },
        { "  <ownerSignature>", "  <remarks>The owner also holds options.</remarks>\n  <ownerSignature>" } } },
    { name = "the document alone", form = "3", outcome = "not_applicable",
      text = "<?xml version=\"1.0\"?>\n<ownershipDocument><documentType>3</documentType><ownerSignature><signatureName>Una Keel, "
        .. "attorney-in-fact</signatureName></ownerSignature></ownershipDocument>\n" },
    { name = "another exhibit", form = "3", base = "4", expect = { "missing" },
      edits = { { "<signatureName>/s/ Ada Mooring<", "<signatureName>@{/s/ Una Keel, by POA}@<" },
        { "</SEC-DOCUMENT>", "<DOCUMENT>\n<TYPE>EX-99\n<SEQUENCE>2\n<FILENAME>poa.txt\n<TEXT>\nThe holdings in a table.\n</TEXT>\n"
          .. "</DOCUMENT>\n</SEC-DOCUMENT>" } } },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    local powers = filing:exhibits("24")
    local xml = filing:xml_of("ownershipDocument")
    local name = xml and xml:find("ownerSignature/signatureName")
    local remarks = xml and xml:find("remarks")
    if name and name.text:find("\\battorneys?[- ]+in[- ]+fact\\b|\\bpower of attorney\\b|\\bP\\.?O\\.?A\\b") then
      local found = powers[#powers] or remarks and remarks.text:phrase("power of attorney")
      if found then
        report:witness(found, "the power")
      else
        report:finding("missing", { { name.text, "signed by" } }, { signature = name.text })
      end
    end
    report:not_applicable("nobody signs for the owner")
  end,
}
