---@type prefile.Rule
return {
  id       = "certifications/foreign-missing",
  title    = "A foreign issuer's annual report comes without certifications",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "20-F", "40-F" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 240.13a-14(a)", says = "each report on Form 20-F or 40-F includes a certification of each principal executive "
        .. "and principal financial officer", force = "must" },
    { cite = "17 CFR 240.13a-14(b)", says = "the certification under Section 1350 is furnished as an exhibit", force = "must" },
  },
  why    = [[The duty to certify is the same as for other issuers; only the exhibits have other numbers.]],
  fix    = [[Attach the certifications under Rule 13a-14(a) and under 18 U.S.C. 1350: Exhibits 12 and 13 of Form 20-F, additional
exhibits of Form 40-F.]],
  limits = [[Needs the whole submission. Takes any attached document for a certification in which somebody certifies and disclosure
controls or Section 1350 are named. The numbers of the exhibits could not be confirmed, so they are not judged.]],

  messages = {
    missing   = "the report comes without a certification under Rule 13a-14(a)",
    statement = "the report comes without a certification under 18 U.S.C. 1350",
  },

  examples = {
    { name = "both in one's own numbers", form = "20-F", base = "10-K", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, outcome = "pass",
      attach = {
        { type = "EX-12.1", body = [[<p>I, Bo Halyard, certify that:</p><p>4. I am responsible for establishing and maintaining disclosure
controls and procedures;</p><p>/s/ Bo Halyard</p>]] },
        { type = "EX-13.1", body = [[<p>Pursuant to 18 U.S.C. Section 1350 I, Bo Halyard, certify that the report fully complies with
Section 13(a).</p><p>/s/ Bo Halyard</p>]] } } },
    { name = "the numbers of other issuers", form = "40-F", base = "10-K", outcome = "pass" },
    { name = "none", form = "20-F", base = "10-K", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, expect = { "missing", "statement" },
      edits = { { "FORM 20-F</b></p>", "FORM @{@{20-F}@}@</b></p>" } } },
    { name = "no statement under Section 1350", form = "20-F", base = "10-K", without = { "EX-32.1" }, expect = { "statement" },
      edits = { { "FORM 20-F</b></p>", "FORM @{20-F}@</b></p>" } } },
    { name = "no certification but that under Section 1350", form = "40-F", base = "10-K", without = { "EX-31.1", "EX-31.2" },
      expect = { "missing" }, edits = { { "FORM 40-F</b></p>", "FORM @{40-F}@</b></p>" } } },
    { name = "in an exhibit of another number", form = "20-F", base = "10-K", without = { "EX-31.1", "EX-31.2", "EX-32.1" },
      outcome = "undetermined",
      attach = { { type = "EX-15.1", body = [[<p>I, Bo Halyard, certify that I am responsible for disclosure controls and procedures, and
pursuant to Section 1350.</p>]] } } },
    { name = "a submission cut short", form = "20-F", base = "10-K", without = { "EX-31.1", "EX-31.2", "EX-32.1" },
      outcome = "undetermined", header = { ["PUBLIC DOCUMENT COUNT"] = "9" } },
    { name = "one document alone", form = "20-F", outcome = "not_applicable", text = [[
<html><body><p><b>FORM 20-F</b></p><p>ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934</p>
<p>For the fiscal year ended December 31, 2025</p><p>Commission file number 001-99901</p>
<p>Example Harbor Works, Inc.<br>(Exact name of registrant as specified in its charter)</p></body></html>]] },
    { name = "before its law", form = "20-F", base = "10-K", period = "20011231", filed = "20020618",
      without = { "EX-31.1", "EX-31.2", "EX-32.1" }, outcome = "not_applicable" },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    local place = filing.cover.form or filing.header
    local sought = {
      { kind = "302", message = "missing", words = "\\bdisclosure\\s+controls\\b" },
      { kind = "906", message = "statement", words = "\\b(?:u\\.?s\\.?c\\.?|section)\\s+1350\\b|\\bsection\\s+906\\b" },
    }
    for _, each in ipairs(sought) do
      local found, maybe
      for _, certification in ipairs(filing.certifications) do
        if certification.kind == each.kind then found = certification end
      end
      for _, document in ipairs(filing.documents) do
        if document.has_text and not document.is_primary and document.text:find("\\bcertif(?:y|ies)\\b") then
          maybe = maybe or document.text:find(each.words)
        end
      end
      if found then
        report:witness(found, "certifies")
      elseif maybe then
        report:undetermined("a certification may stand in an exhibit that is none", maybe)
      elseif filing.lacks_documents then
        report:undetermined("documents of the submission are missing, or could not be read", place)
      else
        report:finding(each.message, { { place, "the report" } })
      end
    end
  end,
}
