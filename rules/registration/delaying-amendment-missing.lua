---@type prefile.Rule
return {
  id       = "registration/delaying-amendment-missing",
  title    = "The registration statement has no delaying amendment",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "S-1", "S-3", "S-4", "S-11", "F-1", "F-3", "F-4", "S-1/A", "S-3/A", "S-4/A", "S-11/A", "F-1/A", "F-3/A", "F-4/A" },

  authority = {
    { cite = "17 CFR 230.473", says = "an issuer that wants to delay effectiveness says so on the facing page of the statement",
      force = "should" },
  },
  why    = [[Without it the statement becomes effective by itself on the twentieth day, whether the staff has finished or not.
Mostly the paragraph was lost when the cover was put together.]],
  fix    = [[Put the paragraph of Rule 473(a) on the facing page; leave it out only when effectiveness by lapse of time is meant.]],
  limits = [[Leaving it out is the issuer's choice, and some do so on purpose. The rule for the paragraph could not be confirmed from
its text, hence a preview. Automatic shelf registrations, Form S-8 and statements under Rule 462 need none.]],

  messages = {
    missing = "the cover has no delaying amendment",
  },

  examples = {
    { name = "delayed", form = "S-1", outcome = "pass" },
    { name = "not delayed", form = "S-1", expect = { "missing" },
      edits = { { "The registrant hereby amends this registration statement on such date or dates as may be necessary to delay its "
          .. "effective date until the registrant shall file", "The registrant may file" }, { "<b>FORM S-1</b>", "<b>FORM @{S-1}@</b>" } } },
    { name = "an amendment, delayed", form = "S-1/A", outcome = "pass" },
    { name = "an amendment that removes it", base = "S-1", form = "S-1/A", outcome = "pass",
      edits = { { "The registrant hereby amends this registration statement on such date or dates as may be necessary to delay its "
          .. "effective date until the registrant shall file",
          "This registration statement shall hereafter become effective; the registrant may file" } } },
    { name = "under Rule 462(b)", form = "S-3", outcome = "not_applicable",
      edits = { { "statement for the same offering. &#9744;</p>\n<p>If this Form is a post-effective amendment filed pursuant to Rule 462(c)",
          "statement for the same offering. &#9746;</p>\n<p>If this Form is a post-effective amendment filed pursuant to Rule 462(c)" } } },
    { name = "no cover", form = "S-1", outcome = "undetermined", cover = "<p>We make ships.</p>" },
    { name = "left out of a shelf", form = "S-3", expect = { "missing" },
      edits = { { "The registrant hereby amends this registration statement on such date or dates as may be necessary to delay its "
          .. "effective date until the registrant shall file", "The registrant may file" }, { "<b>FORM S-3</b>", "<b>FORM @{S-3}@</b>" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    for _, name in ipairs { "rule-462-b", "rule-462-e" } do
      if cover:is_marked(name) then
        return report:not_applicable("the statement becomes effective by itself, as a box of the cover says")
      end
    end
    local words = cover.delaying_amendment or cover.passage:find("\\bshall hereafter become effective\\b")
    if words then
      report:witness(words, "the cover says")
    else
      report:finding("missing", { { cover.form or cover, "the cover" } })
    end
  end,
}
