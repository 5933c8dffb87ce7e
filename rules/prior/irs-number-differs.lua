---@type prefile.Rule
return {
  id       = "prior/irs-number-differs",
  title    = "The IRS number differs from the last filing's",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "EDGAR Filer Manual vol. I", says = "a filer keeps its company data on EDGAR up to date", force = "should" },
  },
  why    = [[An employer identification number stays with a company. A new one is a slip, or another company.]],
  fix    = [[Compare both with the number the IRS assigned, and correct the company data on EDGAR or the draft.]],
  limits = [[Compares headers, with the last filing given with --prior that has the same CIK. A number of zeros stands
for none.]],

  messages = {
    differs = "the header says {now}; the filing before said {before}",
  },

  examples = {
    { name = "the same number", form = "8-K", outcome = "pass", witnesses = { "990000017", "990000017" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "written with a hyphen", form = "8-K", outcome = "pass", header = { ["IRS NUMBER"] = "99-0000017" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "another number", form = "8-K", expect = { "differs" }, header = { ["IRS NUMBER"] = "@{990000071}@" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "the last filing counts, not the first", form = "8-K", expect = { "differs" },
      header = { ["IRS NUMBER"] = "@{990000071}@" },
      prior = { { form = "8-K", filed = "20250801", header = { ["IRS NUMBER"] = "990000071" } },
        { form = "10-Q", filed = "20251105" } } },
    { name = "none before", form = "8-K", outcome = "not_applicable",
      prior = { { form = "10-Q", filed = "20251105", header = { ["IRS NUMBER"] = "000000000" } } } },
    { name = "none now", form = "8-K", outcome = "not_applicable", header = { ["IRS NUMBER"] = "000000000" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "nothing to compare with", form = "8-K", outcome = "not_applicable" },
  },

  check = function(filing, report)
    local function number_of(filer)
      local number = filer and filer.irs_number
      return number and number:find("[1-9]") and number
    end
    for _, filer in ipairs(filing.header.filers) do
      local now, before = number_of(filer), number_of(filer.prior[#filer.prior])
      if now and before then
        if now.digits == before.digits then
          report:witness(now, "the header says")
          report:witness(before, "the filing before said")
        else
          report:finding("differs", { { now, "the header says" }, { before, "the filing before said" } },
            { now = now, before = before })
        end
      end
    end
    report:not_applicable("no earlier filing with this filer's IRS number was given (--prior)")
  end,
}
