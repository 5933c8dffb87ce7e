---@type prefile.Rule
return {
  id       = "registration/prospectus-undated",
  title    = "The prospectus has no date",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@prospectuses" },

  authority = {
    { cite = "Practice", says = "a prospectus says on its cover which day it is of", force = "practice" },
  },
  why    = [[Later supplements name the prospectus by its date, and the reader has to know up to which day it speaks.]],
  fix    = [[Put the date on the cover.]],
  limits = [[Any date on the cover will do, and any words such as "the date of this prospectus supplement is". Preliminary prospectuses
"subject to completion" may leave the day open.]],

  messages = {
    undated = "the cover of the prospectus shows no date",
    blank   = "the date of the prospectus is left open: {words}",
  },

  examples = {
    { name = "dated", base = "424B5", outcome = "pass", witnesses = { "January 5, 2026" } },
    { name = "left open", base = "424B5", expect = { "blank" },
      edits = { { "The date of this prospectus supplement is January 5, 2026.",
        "The @{date of this prospectus supplement is __________}@, 2026." } } },
    { name = "left open until completion", base = "424B5", outcome = "not_applicable",
      edits = { { "The date of this prospectus supplement is January 5, 2026.",
        "Subject to completion. The date of this prospectus supplement is __________, 2026." } } },
    { name = "no date at all", base = "424B5", expect = { "undated" },
      edits = { { "The date of this prospectus supplement is January 5, 2026.", "" },
        { "(To Prospectus dated June 2, 2025)", "" }, { "<p style=\"text-align:right\">Filed", "<p style=\"text-align:right\">@{}@Filed" } } },
    { name = "another date on the cover", base = "424B5", outcome = "pass", witnesses = { "June 2, 2025" },
      edits = { { "The date of this prospectus supplement is January 5, 2026.", "" } } },
    { name = "a bullet", base = "424B5", expect = { "blank" },
      edits = { { "The date of this prospectus supplement is January 5, 2026.",
        "The @{date of this pricing supplement is [}@&#9679;], 2026." } } },
    { name = "no cover", base = "424B5", outcome = "undetermined", cover = "<p>We make ships.</p>" },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local open = cover.passage:find("\\bdate of this (?:prospectus|pricing)(?: supplement)? is\\s*(?:_+|\\[)")
    local day = cover.prospectus_date or cover.passage:dates()[1]
    if cover.passage:has("subject to completion") then
      report:not_applicable("the prospectus is preliminary")
    elseif open then
      report:finding("blank", { { open, "the date" } }, { words = open })
    elseif day then
      report:witness(day, "dated")
    else
      report:finding("undated", { { cover, "the cover" } })
    end
  end,
}
