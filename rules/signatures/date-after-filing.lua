---@type prefile.Rule
return {
  id       = "signatures/date-after-filing",
  title    = "A signature is dated after the filing",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "17 CFR 232.302(b)",
      says = "the signer must have signed before or at the time the report is filed electronically", force = "must" },
  },
  why    = [[A report cannot be filed before it is signed. Mostly the year or month is mistyped; now and then an old
signature page was reused.]],
  fix    = [[Put the day of signing on the signature page; it is on or before the day of filing.]],
  limits = [[Needs a date that can be read on the signature page and a filing date in the header; a draft has none yet.]],

  messages = {
    later = "the signature is dated {signed}, the report was filed on {filed}",
  },

  examples = {
    { name = "signed before the filing", form = "8-K", outcome = "pass" },
    { name = "signed a month later", form = "8-K", expect = { "later" },
      edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td>Date: @{February 5, 2026}@</td>" } } },
    { name = "no date", form = "8-K", outcome = "not_applicable",
      edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td></td>" } } },
    { name = "signed a day later", form = "8-K", expect = { "later" }, period = "20260105", filed = "20260105",
      edits = { { "<tr><td>Date: January 5, 2026</td>", "<tr><td>Date: @{January 6, 2026}@</td>" } } },
  },

  check = function(filing, report)
    local filed = filing.header.filing_date
    local day = filed and date(filed)
    if not day then
      return report:not_applicable("the header has no filing date")
    end
    for _, block in ipairs(filing.signature_blocks) do
      local dates = {}
      if block.date then dates[1] = block.date end
      for _, signature in ipairs(block.signatures) do
        if signature.date and not (block.date and signature.date.text == block.date.text) then
          dates[#dates + 1] = signature.date
        end
      end
      for _, signed in ipairs(dates) do
        local on = signed.date
        if on then
          if on <= day then
            report:witness(signed, "signed on")
          else
            report:finding("later", { { signed, "signed on" }, { filed, "filed on" } }, { signed = on, filed = day })
          end
        end
      end
    end
    report:not_applicable("no signature is dated")
  end,
}
