---@type prefile.Rule
return {
  id       = "signatures/date-before-event",
  title    = "The report is signed before the event it reports",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Practice", says = "a report of an event is signed on or after the day of the event", force = "practice" },
  },
  why    = [[Either the signature page comes from an earlier report, or one of the dates is mistyped.]],
  fix    = [[Check the day of signing and the date of the earliest event.]],
  limits = [[Compares the signature page with the header's period.]],

  messages = {
    earlier = "the signature is dated {signed}, before the event of {period}",
  },

  examples = {
    { name = "signed on the day of the event", form = "8-K", outcome = "pass" },
    { name = "a signature of the year before", form = "8-K", expect = { "earlier" },
      edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td>Date: @{January 5, 2025}@</td>" } } },
    { name = "signed after the event", form = "8-K", outcome = "pass",
      edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td>Date: January 7, 2026</td>" } } },
    { name = "signed a day before", form = "8-K", expect = { "earlier" },
      edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td>Date: @{January 4, 2026}@</td>" } } },
  },

  check = function(filing, report)
    local period = filing.header.period
    local day = period and date(period)
    if not day then
      return report:not_applicable("the header has no period of report")
    end
    for _, block in ipairs(filing.signature_blocks) do
      local signed = block.date or (#block.signatures > 0 and block.signatures[1].date) or nil
      local on = signed and signed.date
      if on then
        if on >= day then
          report:witness(signed, "signed on")
        else
          report:finding("earlier", { { signed, "signed on" }, { period, "the period of report" } },
            { signed = on, period = day })
        end
      end
    end
    report:not_applicable("no signature is dated")
  end,
}
