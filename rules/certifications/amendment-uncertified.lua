---@type prefile.Rule
return {
  id       = "certifications/amendment-uncertified",
  title    = "An amendment of a periodic report comes without new certifications",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@periodic-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 240.12b-15", says = "an amendment of a report that was certified includes new certifications", force = "should" },
    { cite = "17 CFR 240.13a-14(a)", says = "periodic reports are certified", force = "should" },
  },
  why    = [[The staff asks for new certifications with every amendment, shortened by paragraphs 3 to 5 where the amendment holds no
financial statements.]],
  fix    = [[Attach new certifications of both officers, with the date of the amendment.]],
  limits = [[The wording of the rule on amendments could not be confirmed; so this is only a remark. An amendment that adds nothing but
exhibits may do with less. Needs the whole submission.]],

  messages = {
    missing = "the amendment comes without a certification under Rule 13a-14(a)",
  },

  examples = {
    { name = "with new certifications", form = "10-K/A", outcome = "pass" },
    { name = "without", form = "10-Q/A", without = { "EX-31.1", "EX-31.2" }, expect = { "missing" },
      edits = { { "FORM 10-Q/A</b></p>", "FORM @{10-Q/A}@</b></p>" } } },
    { name = "an annual report without", form = "10-K/A", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, expect = { "missing" },
      edits = { { "FORM 10-K/A</b></p>", "FORM @{10-K/A}@</b></p>" } } },
    { name = "an exhibit that could not be read", form = "10-K/A", without = { "EX-31.1", "EX-31.2" }, outcome = "pass",
      attach = { { type = "EX-31", body = "<p>To follow.</p>" } } },
    { name = "one document alone", form = "10-K/A", outcome = "not_applicable", text = [[
<html><body><p><b>FORM 10-K/A</b></p><p>ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934</p>
<p>For the fiscal year ended December 31, 2025</p><p>Commission file number 001-99901</p>
<p>Example Harbor Works, Inc.<br>(Exact name of registrant as specified in its charter)</p></body></html>]] },
    { name = "a submission cut short", form = "10-Q/A", without = { "EX-31.1", "EX-31.2" }, outcome = "undetermined",
      header = { ["PUBLIC DOCUMENT COUNT"] = "4" } },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    for _, each in ipairs(filing.certifications) do
      if each.kind ~= "906" then
        return report:witness(each.certifier or each, "certifies")
      end
    end
    local place = filing.cover.form or filing.header
    if filing.lacks_documents then
      return report:undetermined("documents of the submission are missing, or could not be read", place)
    end
    report:finding("missing", { { place, "the amendment" } })
  end,
}
