---@type prefile.Rule
return {
  id       = "exhibits/consent-incomplete",
  title    = "An accountant's consent is not signed or not dated",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements", "@registration-statements/A", "S-8 POS", "POS AM", "POSASR" },

  authority = {
    { cite = "17 CFR 229.601(b)(23)", says = "consents of experts are dated and signed", force = "must" },
    { cite = "17 CFR 232.302(a)", says = "signatures in electronic submissions are typed", force = "must" },
  },
  why    = [[A consent that is not signed is no consent, and one without a date may be that of an earlier filing.]],
  fix    = [[Have the firm sign and date the consent; type its name behind "/s/".]],
  limits = [[Looks at documents of type EX-23 that were read as an accountant's consent; whether the firm's
name is typed behind "/s/" is for signatures/not-conformed.]],

  messages = {
    unsigned = "the consent is not signed",
    undated  = "the consent has no date",
  },

  examples = {
    { name = "signed and dated", form = "S-1", outcome = "pass", witnesses = { "/s/ Ledger &amp; Plumb LLP", "January 5, 2026" } },
    { name = "no date", form = "S-3", expect = { "undated" },
      edits = { { "<p>Boston, Massachusetts<br>January 5, 2026</p>", "<p>Boston, Massachusetts</p>" }, { "dated February 19, 2025 on", "on" },
        { "<p>Exhibit 23.1</p>", "<p>@{}@Exhibit 23.1</p>" } } },
    { name = "a blank line", form = "S-8", expect = { "unsigned" },
      edits = { { "/s/ Ledger &amp; Plumb LLP", "____________________" }, { "<p>Exhibit 23.1</p>", "<p>@{}@Exhibit 23.1</p>" } } },
    { name = "under another number", form = "S-8", outcome = "not_applicable",
      edits = { { "<TYPE>EX-23.1", "<TYPE>EX-99.1" }, { "<p>Boston, Massachusetts<br>January 5, 2026</p>", "" } } },
    { name = "no consent", form = "S-8", outcome = "not_applicable", without = { "EX-23.1" } },
    { name = "no accountant's consent", form = "S-8", outcome = "not_applicable",
      edits = { { "<p><b>CONSENT OF INDEPENDENT REGISTERED PUBLIC ACCOUNTING FIRM</b></p>", "<p><b>LETTER</b></p>" },
        { "We consent to the use in this registration statement on Form S-8 of Example Harbor Works, Inc. of our report dated "
          .. "February 19, 2025 on its financial statements, and to the reference to our firm under the heading \"Experts\".",
          "We are pleased." } } },
  },

  check = function(filing, report)
    for _, consent in ipairs(filing.accountants) do
      if consent.kind == "consent" and consent.document.exhibit_major == "23" then
        if not consent.signature then
          report:finding("unsigned", { { consent, "the consent" } })
        elseif not consent.date then
          report:finding("undated", { { consent, "the consent" } })
        else
          report:witness(consent.signature, "signed by")
          report:witness(consent.date, "dated")
        end
      end
    end
    report:not_applicable("no Exhibit 23 is an accountant's consent")
  end,
}
