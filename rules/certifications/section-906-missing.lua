---@type prefile.Rule
return {
  id       = "certifications/section-906-missing",
  title    = "The report lacks the certification under Section 1350",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "18 USC 1350", says = "each periodic report with financial statements is accompanied by a written statement of the "
        .. "chief executive officer and the chief financial officer", force = "must" },
    { cite = "17 CFR 240.13a-14(b)", says = "the certification is furnished as an exhibit", force = "must" },
  },
  why    = [[The statement is a duty of its own under the Sarbanes-Oxley Act, with penalties of its own; a report without it is
incomplete.]],
  fix    = [[Furnish the certifications under 18 U.S.C. 1350 as Exhibit 32; both officers may sign one.]],
  limits = [[Needs the whole submission. Issuers of asset-backed securities give none. The day from which the exhibit was called for
could not be confirmed.]],

  messages = {
    missing = "the report comes without a certification under 18 U.S.C. 1350: no Exhibit 32 was found",
  },

  examples = {
    { name = "with Exhibit 32", form = "10-K", outcome = "pass" },
    { name = "without it", form = "10-Q", without = { "EX-32.1" }, expect = { "missing" },
      edits = { { "FORM 10-Q</b></p>", "FORM @{10-Q}@</b></p>" } } },
    { name = "without it, an annual report", form = "10-K", without = { "EX-32.1" }, expect = { "missing" },
      edits = { { "FORM 10-K</b></p>", "FORM @{10-K}@</b></p>" } } },
    { name = "within Exhibit 31", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      edits = { { "<p>/s/ Bo Halyard<br>\nBo Halyard<br>", "<p>This is a certification pursuant to 18 U.S.C. Section 1350, too.</p>\n"
        .. "<p>/s/ Bo Halyard<br>\nBo Halyard<br>" } } },
    { name = "an exhibit that cannot be read", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      attach = { { type = "EX-32", body = " " } } },
    { name = "a submission cut short", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      header = { ["PUBLIC DOCUMENT COUNT"] = "4" } },
    { name = "a trust of receivables", form = "10-K", without = { "EX-32.1" }, outcome = "not_applicable",
      edits = { { "<p><b>Item 16. Form 10-K Summary.</b></p>",
                  "<p><b>Item 1123 of Regulation AB. Servicer Compliance Statement.</b></p>" } } },
    { name = "a trust of receivables, by its certification", form = "10-K", without = { "EX-31.1", "EX-31.2", "EX-32.1" },
      outcome = "not_applicable",
      attach = { { type = "EX-31.1", body = [[<p>I, Bo Halyard, certify that:</p><p>1. I have reviewed this report on Form 10-K and all
reports on Form 10-D required to be filed in respect of the period covered by this report on Form 10-K of Example Harbor Trust (the
"Exchange Act periodic reports");</p><p>/s/ Bo Halyard</p>]] } } },
    { name = "one document alone", form = "10-K", outcome = "not_applicable", text = [[
<html><body><p><b>FORM 10-K</b></p><p>ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934</p>
<p>For the fiscal year ended December 31, 2025</p><p>Commission file number 001-99901</p>
<p>Example Harbor Works, Inc.<br>(Exact name of registrant as specified in its charter)</p></body></html>]] },
    { name = "before its law", form = "10-Q", period = "20020331", filed = "20020507", without = { "EX-32.1" },
      outcome = "not_applicable" },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    for _, each in ipairs(filing.certifications) do
      if each.kind == "906" and each.doubt == "" then
        return report:witness(each.certifier, "certifies under Section 1350")
      end
    end
    if filing.is_asset_backed then
      return report:not_applicable("an issuer of asset-backed securities gives no such certification")
    end
    for _, document in ipairs(filing.documents) do
      local words = document.has_text and not document.is_primary and document.text:find("\\b(?:u\\.?s\\.?c\\.?|section)\\s+1350\\b")
      if words or document.exhibit_major == "32" then
        return report:undetermined("a certification may stand in " .. tostring(document.name), document)
      end
    end
    local place = filing.cover.form or filing.header
    if filing.lacks_documents then
      return report:undetermined("documents of the submission are missing, or could not be read", place)
    end
    report:finding("missing", { { place, "the report" } })
  end,
}
