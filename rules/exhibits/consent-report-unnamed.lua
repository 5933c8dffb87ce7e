---@type prefile.Rule
return {
  id       = "exhibits/consent-report-unnamed",
  title    = "The accountants' consent does not say which report it is about",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements", "@registration-statements/A" },

  authority = {
    { cite = "17 CFR 229.601(b)(23)", says = "the consent is to the use of the expert's report", force = "should" },
  },
  why    = [[A consent names the report by its date and the company it is about. Without them nobody can tell whether it covers the
statements that are used.]],
  fix    = [[Have the firm name the date of its report and the registrant.]],
  limits = [[Reads days in words such as "our report dated February 19, 2025". The registrant has to
be named in one of the consents: others may be about companies it acquired.]],

  messages = {
    undated = "the consent names no report by its date",
    company = "no consent of an accountant names {registrant}",
  },

  examples = {
    { name = "both named", form = "S-1", outcome = "pass", witnesses = { "dated February 19, 2025" } },
    { name = "no date", form = "S-3", expect = { "undated" },
      edits = { { "our report dated February 19, 2025 on", "our report on" }, { "<p>Exhibit 23.1</p>", "<p>@{}@Exhibit 23.1</p>" } } },
    { name = "another company", form = "S-8", expect = { "company" },
      edits = { { "on Form S-8 of Example Harbor Works, Inc. of our report", "on Form S-8 of Keel Docks Corp. of our report" },
        { "<p>Exhibit 23.1</p>", "<p>@{}@Exhibit 23.1</p>" } } },
    { name = "in capitals", form = "S-8", outcome = "pass",
      edits = { { "on Form S-8 of Example Harbor Works, Inc. of our report", "on Form S-8 of EXAMPLE HARBOR WORKS INC. of our report" } } },
    { name = "no consent", form = "S-8", outcome = "not_applicable", without = { "EX-23.1" } },
    { name = "no cover", form = "S-8", outcome = "pass", cover = "<p>We offer shares.</p>",
      edits = { { "on Form S-8 of Example Harbor Works, Inc. of our report", "on Form S-8 of Keel Docks Corp. of our report" } } },
  },

  check = function(filing, report)
    local registrant = filing.cover.recognised and filing.cover.registrant
    local first, named
    for _, consent in ipairs(filing.accountants) do
      if consent.kind == "consent" and consent.document.exhibit_major == "23" then
        first = first or consent
        local told = consent.document.text
        named = named or registrant and text.contains(text.fold_company(told), registrant.folded_company)
        local of_report = told:find("\\bdated,?\\s+(?:as\\s+of\\s+)?(?:[A-Z][a-z]+\\s+[0-9]{1,2}|[0-9]{1,2}\\s+[A-Z][a-z]+),?\\s+[0-9]{4}")
        if of_report then
          report:witness(of_report, "a report of")
        else
          report:finding("undated", { { consent, "the consent" } })
        end
      end
    end
    if not first then
      return report:not_applicable("no Exhibit 23 is an accountant's consent")
    end
    if registrant and not named then
      report:finding("company", { { first, "the consent" }, { registrant, "the registrant" } }, { registrant = registrant })
    end
  end,
}
