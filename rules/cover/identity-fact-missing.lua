---@type prefile.Rule
return {
  id       = "cover/identity-fact-missing",
  title    = "The cover facts do not say who files",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@tagged-covers", "@tagged-covers/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.21",
      says = "the registrant's name and its CIK are facts of every cover in inline XBRL", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.20", says = "so is the document type", force = "must" },
  },
  why    = [[Without these three facts EDGAR takes the inline XBRL of the report for faulty and strips it.]],
  fix    = [[Tag the registrant's name, its CIK and the document type on the cover.]],
  limits = [[Asked only when the cover carries other facts; a cover without any is not asked for them here. The facts without
which EDGAR only warns are the matter of cover/facts-missing.]],

  messages = {
    absent = "the cover carries facts, but not {names}",
  },

  examples = {
    { name = "no facts at all", form = "8-K", outcome = "not_applicable" },
    { name = "all three", form = "8-K", outcome = "pass", facts = {},
      witnesses = { "Example Harbor Works, Inc.", "0009999901", "8-K" } },
    { name = "no CIK", form = "8-K", expect = { "absent" },
      facts = { ["dei:EntityRegistrantName"] = "@{Example Harbor Works, Inc.}@", ["dei:EntityCentralIndexKey"] = "-" } },
    { name = "a quarterly report that tags its period only", form = "10-Q", expect = { "absent" },
      edits = { { "For the quarterly period ended March 31, 2026", "For the quarterly period ended "
        .. "<ix:nonNumeric name=\"dei:DocumentPeriodEndDate\" contextRef=\"c1\">@{March 31, 2026}@</ix:nonNumeric>" } } },
    { name = "an empty name", form = "8-K", expect = { "absent" },
      facts = { ["dei:EntityRegistrantName"] = "", ["dei:EntityCentralIndexKey"] = "@{0009999901}@" } },
  },

  check = function(filing, report)
    local document = filing.primary
    local some = document and document.cover_facts[1]
    if not some then
      return report:not_applicable("the main document carries no cover facts")
    end
    local missing = {}
    for _, asked in ipairs(codes.cover_facts(filing.form.base)) do
      for _, name in ipairs(asked.need == "must" and asked.names or {}) do
        local fact = document:fact(name)
        if fact and fact.value and not fact.value.is_empty then
          report:witness(fact.value, name)
        else
          missing[#missing + 1] = name
        end
      end
    end
    if #missing > 0 then
      report:finding("absent", { { some.value, "a fact of the cover" } }, { names = table.concat(missing, ", ") })
    end
  end,
}
