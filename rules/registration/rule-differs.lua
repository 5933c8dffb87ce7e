---@type prefile.Rule
return {
  id       = "registration/rule-differs",
  title    = "The prospectus names another paragraph of Rule 424 than it is filed under",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@prospectuses" },

  authority = {
    { cite = "17 CFR 230.424",
      says = "a prospectus filed under the rule says on its cover which paragraph of the rule it is filed under", force = "must" },
  },
  why    = [[The paragraph decides which prospectus this is and by which day it has to be filed. Where the legend and the
submission type part, one of them is that of an earlier prospectus.]],
  fix    = [[Find out under which paragraph of Rule 424(b) the prospectus is filed; correct the legend, or file under the type of
that paragraph.]],
  limits = [[Reads the legend on the first page. A legend that names several paragraphs is right when one of them is that of the
submission.]],

  messages = {
    differs = "the submission is {form}, the legend says {rule}",
    missing = "no legend on the cover says under which paragraph of Rule 424(b) the prospectus is filed",
  },

  examples = {
    { name = "the same paragraph", base = "424B5", outcome = "pass", witnesses = { "424(b)(5)" } },
    { name = "another paragraph", base = "424B5", expect = { "differs" },
      edits = { { "Rule 424(b)(5)", "Rule @{424(b)(3)}@" } } },
    { name = "filed under another type", base = "424B5", form = "424B3", expect = { "differs" },
      edits = { { "Rule 424(b)(5)", "Rule @{424(b)(5)}@" } } },
    { name = "two paragraphs", base = "424B5", outcome = "pass",
      edits = { { "Rule 424(b)(5)", "Rules 424(b)(5) and 424(b)(8)" } } },
    { name = "the other of two", base = "424B5", form = "424B8", outcome = "pass",
      edits = { { "Rule 424(b)(5)", "Rules 424(b)(5) and 424(b)(8)" } } },
    { name = "no paragraph", base = "424B5", expect = { "missing" },
      edits = { { "Rule 424(b)(5)", "Rule 424" }, { "<p style=\"text-align:right\">Filed", "<p style=\"text-align:right\">@{}@Filed" } } },
    { name = "spaced out", base = "424B5", outcome = "pass", edits = { { "Rule 424(b)(5)", "Rule 424 (b) (5)" } } },
    { name = "without brackets", base = "424B5", outcome = "pass", edits = { { "Rule 424(b)(5)", "Rule 424(b)5" } } },
    { name = "nothing to read", base = "424B5", outcome = "undetermined", cover = "<p>We make ships.</p>" },
    { name = "a page that is no cover, with the legend", base = "424B5", outcome = "pass",
      cover = "<p>Filed pursuant to Rule 424(b)(5)</p>" },
  },

  check = function(filing, report)
    local cover = filing.cover
    local paragraph = filing.form.base:sub(5)
    local legends = cover.passage:find_all("\\b424\\s*\\(?\\s*b\\s*\\)?\\s*\\(?\\s*[1-8]\\b\\s*\\)?")
    for _, legend in ipairs(legends) do
      if legend.digits == "424" .. paragraph then return report:witness(legend, "the legend") end
    end
    if legends[1] then
      report:finding("differs", { { legends[1], "the legend" } }, { form = filing.form.type, rule = legends[1] })
    elseif not cover.recognised then
      report:undetermined("no cover page was recognised", cover)
    else
      report:finding("missing", { { cover, "the cover" } })
    end
  end,
}
