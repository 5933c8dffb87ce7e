---@type prefile.Rule
return {
  id       = "signatures/date-after-filing",
  title    = "A signature is dated after the filing",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "17 CFR 232.302(b)",
      says = "the signer must have signed before or at the time the report is filed electronically", force = "must" },
  },
  why    = [[A report cannot be filed before it is signed. Mostly the year or month is mistyped; now and then an old
signature page was reused.]],
  fix    = [[Put the day of signing on the signature page; it is on or before the day of filing.]],
  limits = [[Looks at the signatures of the form itself, not of its exhibits. Needs a date that can be read on the signature
page and a filing date in the header; a draft has none yet.]],

  messages = {
    later = "the signature is dated {signed}, the report was filed on {filed}",
  },

  examples = {
    { name = "signed before the filing", form = "8-K", outcome = "pass", witnesses = { "January 5, 2026" } },
    { name = "one director of an annual report", form = "10-K", expect = { "later" },
      edits = { { "<td>Director</td><td>February 19, 2026</td>", "<td>Director</td><td>@{March 19, 2026}@</td>" } } },
    { name = "a draft", form = "8-K", outcome = "not_applicable", header = { ["FILED AS OF DATE"] = "-" } },
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
    local seen
    local function look(signed)
      local on = signed and signed.date
      if not on or on == seen then return end
      seen = on
      if on <= day then
        report:witness(signed, "signed on")
      else
        report:finding("later", { { signed, "signed on" }, { filed, "filed on" } }, { signed = on, filed = day })
      end
    end
    for _, block in ipairs(filing.signature_blocks) do
      seen = nil
      look(block.date)
      for _, signature in ipairs(block.signatures) do look(signature.date) end
    end
    report:not_applicable("no signature is dated")
  end,
}
