---@type prefile.Rule
return {
  id       = "prior/signer-unknown",
  title    = "Somebody signs who signed no earlier filing",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A", "10-K", "10-K/A", "10-Q", "10-Q/A", "20-F", "20-F/A", "40-F", "40-F/A" },

  authority = {
    { cite = "17 CFR 232.302(a)", says = "a signature is the name of the person who signs, as typed", force = "must" },
  },
  why    = [[New officers and directors are usual. A name that is spelled otherwise than before is not, and a name of
somebody who left is worse.]],
  fix    = [[See that the name is spelled as in earlier filings, or that the person was appointed.]],
  limits = [[Compares with the signatures of all filings given with --prior, by first and last name: titles, suffixes
and middle names do not count. A remark, no more.]],

  messages = {
    unknown = "{name} signed no earlier filing",
    near    = "{name} signs; earlier filings were signed by {before}",
  },

  examples = {
    { name = "the same signer", form = "8-K", outcome = "pass", witnesses = { "Ada Mooring" },
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } } },
    { name = "with a middle initial", form = "8-K", outcome = "pass",
      edits = { { "/s/ Ada Mooring", "/s/ Ada J. Mooring" }, { "Name: Ada Mooring", "Name: Ada J. Mooring" } },
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } } },
    { name = "with a title and a suffix", form = "8-K", outcome = "pass",
      edits = { { "/s/ Ada Mooring", "/s/ Dr. Ada Mooring Jr." }, { "Name: Ada Mooring", "Name: Dr. Ada Mooring, Jr., CPA" } },
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } } },
    { name = "nobody signs", form = "8-K", outcome = "not_applicable", signature = "",
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } } },
    { name = "somebody else", form = "8-K", expect = { "unknown" },
      edits = { { "/s/ Ada Mooring", "/s/ Bo Halyard" }, { "Name: Ada Mooring", "Name: @{Bo Halyard}@" } },
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } } },
    { name = "spelled otherwise", form = "8-K", expect = { "near" },
      edits = { { "/s/ Ada Mooring", "/s/ Aida Mooring" }, { "Name: Ada Mooring", "Name: @{Aida Mooring}@" } },
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } } },
    { name = "the earlier filing has no signature", form = "8-K", outcome = "not_applicable",
      prior = { { form = "8-K", filed = "20251105", period = "20251103", signature = "" } } },
    { name = "nothing to compare with", form = "8-K", outcome = "not_applicable" },
  },

  check = function(filing, report)
    local function each_signature(of, visit)
      for _, block in ipairs(of.signature_blocks) do
        for _, signature in ipairs(block.signatures) do
          local name = signature.name
          if name and name.last_name then visit(name, name.first_name.folded, name.last_name.folded) end
        end
      end
    end
    local by_last, any = {}, false
    for _, earlier in ipairs(filing.prior) do
      each_signature(earlier, function(name, first, last)
        any = true
        by_last[last] = by_last[last] or {}
        by_last[last][first] = name
      end)
    end
    if not any then
      return report:not_applicable("no earlier filing with signatures was given (--prior)")
    end
    each_signature(filing, function(name, first, last)
      local known = by_last[last]
      if known and known[first] then
        report:witness(name, "signs")
        return
      end
      for other, before in pairs(known or {}) do
        if other:sub(1, 1) == first:sub(1, 1) then
          return report:finding("near", { { name, "signs" }, { before, "signed before" } }, { name = name, before = before })
        end
      end
      report:finding("unknown", name, { name = name })
    end)
    report:not_applicable("nobody's name was found under a signature")
  end,
}
