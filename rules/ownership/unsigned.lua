---@type prefile.Rule
return {
  id       = "ownership/unsigned",
  title    = "An ownership report is not signed, or signed after it was filed",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@ownership-reports", "@ownership-reports/A" },

  authority = {
    { cite = "17 CFR 240.16a-3(i)", says = "the report is signed by the reporting person, or for the person by somebody authorized",
      force = "must" },
  },
  why    = [[A report that nobody signed is not filed as the rule asks.]],
  fix    = [[Fill in signature and date; the date is on or before the day of filing.]],
  limits = [[One signature is enough for several owners: one may sign for all. The paragraph of the rule is general knowledge.]],

  messages = {
    unsigned = "the report has no signature",
    undated  = "the signature has no date",
    later    = "the report is signed on {signed} and was filed on {filed}",
  },

  examples = {
    { name = "signed", form = "4", outcome = "pass", witnesses = { "/s/ Ada Mooring" } },
    { name = "an empty signature", form = "4", expect = { "unsigned" },
      edits = { { "<signatureName>/s/ Ada Mooring</signatureName>", "<signatureName>@{}@</signatureName>" } } },
    { name = "no signature", form = "4", expect = { "unsigned" },
      edits = { { "  <ownerSignature>\n    <signatureName>/s/ Ada Mooring</signatureName>\n    <signatureDate>2026-01-07</signatureDate>\n"
        .. "  </ownerSignature>\n", "" }, { "<ownershipDocument>", "<@{ownershipDocument}@>" } } },
    { name = "no date", form = "4", expect = { "undated" },
      edits = { { "<signatureDate>2026-01-07</signatureDate>", "" },
        { "<signatureName>/s/ Ada Mooring<", "<signatureName>@{/s/ Ada Mooring}@<" } } },
    { name = "signed a day later", form = "4", expect = { "later" },
      edits = { { "<signatureDate>2026-01-07", "<signatureDate>@{2026-01-08}@" } } },
    { name = "signed before", form = "4", outcome = "pass",
      edits = { { "<signatureDate>2026-01-07", "<signatureDate>2026-01-06" } } },
    { name = "not filed yet", form = "4", outcome = "pass", header = { ["FILED AS OF DATE"] = "-" },
      edits = { { "<signatureDate>2026-01-07", "<signatureDate>2026-01-09" } } },
    { name = "no XML", form = "4", outcome = "not_applicable",
      edits = { { "<ownershipDocument>", "<other>" }, { "</ownershipDocument>", "</other>" } } },
  },

  check = function(filing, report)
    local filed = filing.header.filing_date
    local day = filed and date(filed)
    local xml = filing:xml_of("ownershipDocument")
    if xml then
      local name = xml:find("ownerSignature/signatureName")
      local on = xml:find("ownerSignature/signatureDate")
      local signed = on and date(on.text)
      if not name or name.text.is_empty then
        report:finding("unsigned", { { name and name.text or xml, "a signature should stand here" } })
      elseif not signed then
        report:finding("undated", { { name.text, "the signature" } })
      elseif day and signed > day then
        report:finding("later", { { on.text, "signed on" }, { filed, "filed on" } }, { signed = signed, filed = day })
      else
        report:witness(name.text, "signed by")
      end
    end
    report:not_applicable("there is no ownership report in XML")
  end,
}
