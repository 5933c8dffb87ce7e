---@type prefile.Rule
return {
  id       = "exhibits/consent-date-unfit",
  title    = "An accountant's consent is dated after the filing, or long before it",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements", "@registration-statements/A", "S-8 POS", "POS AM", "POSASR" },

  authority = {
    { cite = "17 CFR 229.601(b)(23)", says = "consents of experts are dated and signed", force = "must" },
    { cite = "Practice", says = "a consent is given within thirty days before the statement is filed", force = "practice" },
  },
  why    = [[A consent of another day is mostly that of another filing.]],
  fix    = [[Ask the firm for a consent of these days.]],
  limits = [[Sixty days are left before an old consent is told of. Needs a filing date in the header.]],

  messages = {
    later = "the consent is dated {signed}, the statement was filed on {filed}",
    old   = "the consent is dated {signed}, {days} days before the statement was filed",
  },

  examples = {
    { name = "of the same day", form = "S-1", outcome = "pass", witnesses = { "January 5, 2026" } },
    { name = "a day later", form = "S-3", expect = { "later" },
      edits = { { "Boston, Massachusetts<br>January 5, 2026", "Boston, Massachusetts<br>@{January 6, 2026}@" } } },
    { name = "a year before", form = "S-8", expect = { "old" },
      edits = { { "Boston, Massachusetts<br>January 5, 2026", "Boston, Massachusetts<br>@{January 5, 2025}@" } } },
    { name = "sixty days before", form = "S-8", outcome = "pass",
      edits = { { "Boston, Massachusetts<br>January 5, 2026", "Boston, Massachusetts<br>November 6, 2025" } } },
    { name = "sixty-one days before", form = "S-8", expect = { "old" },
      edits = { { "Boston, Massachusetts<br>January 5, 2026", "Boston, Massachusetts<br>@{November 5, 2025}@" } } },
    { name = "no consent", form = "S-8", outcome = "not_applicable", without = { "EX-23.1" } },
    { name = "not filed yet", form = "S-8", outcome = "not_applicable", header = { ["FILED AS OF DATE"] = "-" } },
  },

  check = function(filing, report)
    local filed = filing.header.filing_date
    local day = filed and date(filed)
    for _, consent in ipairs(day and filing.accountants or {}) do
      local signed = consent.kind == "consent" and consent.date
      local on = signed and signed.date
      if on and on > day then
        report:finding("later", { { signed, "the consent" }, { filed, "filed on" } }, { signed = on, filed = day })
      elseif on and on:days_until(day) > 60 then
        report:finding("old", { { signed, "the consent" }, { filed, "filed on" } }, { signed = on, days = on:days_until(day) })
      elseif on then
        report:witness(signed, "the consent")
      end
    end
    report:not_applicable("there is no filing date, or no consent with a date")
  end,
}
