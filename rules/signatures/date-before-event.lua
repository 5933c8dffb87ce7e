---@type prefile.Rule
return {
  id       = "signatures/date-before-event",
  title    = "The report is signed before its event or the end of its period",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "8-K", "8-K/A", "10-D", "10-D/A" },

  authority = {
    { cite = "Practice", says = "a report is signed on or after the day of its event or the end of its period", force = "practice" },
  },
  why    = [[Either the signature page comes from an earlier report, or one of the dates is mistyped.]],
  fix    = [[Check the day of signing, and the date of the earliest event or the end of the period.]],
  limits = [[Compares the signature page with the header's period; where there is no header, as in a draft, with the date of the earliest
event or the period on the cover.]],

  messages = {
    earlier = "the signature is dated {signed}, the event or the end of the period is {period}",
  },

  examples = {
    { name = "signed on the day of the event", form = "8-K", outcome = "pass", witnesses = { "January 5, 2026" } },
    { name = "directors of an annual report a year before", form = "10-K", expect = { "earlier" },
      edits = { { "<td>President, Chief Executive Officer and Director (Principal Executive Officer)</td><td>February 19, 2026</td>",
        "<td>President, Chief Executive Officer and Director (Principal Executive Officer)</td><td>@{February 19, 2025}@</td>" } } },
    { name = "signed after the quarter", form = "10-Q", outcome = "pass" },
    { name = "no period", form = "8-K", outcome = "not_applicable", header = { ["CONFORMED PERIOD OF REPORT"] = "-" },
      cover = "<p>FORM 8-K</p><p>CURRENT REPORT</p>" },
    { name = "after the event on the cover", form = "8-K", outcome = "pass", header = { ["CONFORMED PERIOD OF REPORT"] = "-" } },
    { name = "before the event on the cover", form = "8-K", expect = { "earlier" },
      header = { ["CONFORMED PERIOD OF REPORT"] = "-" },
      edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td>Date: @{January 4, 2026}@</td>" } } },
    { name = "no date", form = "8-K", outcome = "not_applicable",
      edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td></td>" } } },
    { name = "a signature of the year before", form = "8-K", expect = { "earlier" },
      edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td>Date: @{January 5, 2025}@</td>" } } },
    { name = "signed after the event", form = "8-K", outcome = "pass",
      edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td>Date: January 7, 2026</td>" } } },
    { name = "signed a day before", form = "8-K", expect = { "earlier" },
      edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td>Date: @{January 4, 2026}@</td>" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    local period = filing.header.period or cover.earliest_event_date or cover.period
    local day = period and (date(period) or period.date)
    if not day then
      return report:not_applicable("neither header nor cover shows the day of the event or the end of the period")
    end
    for _, block in ipairs(filing.signature_blocks) do
      local dates = { block.date }
      for _, signature in ipairs(block.signatures) do table.insert(dates, signature.date) end
      local signed = dates[1]
      local on = signed and signed.date
      if on and on >= day then
        report:witness(signed, "signed on")
      elseif on then
        report:finding("earlier", { { signed, "signed on" }, { period, "the period of report" } },
          { signed = on, period = day })
      end
    end
    report:not_applicable("no signature is dated")
  end,
}
