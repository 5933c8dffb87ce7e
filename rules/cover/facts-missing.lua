---@type prefile.Rule
return {
  id       = "cover/facts-missing",
  title    = "A fact that the cover should carry is missing",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@tagged-covers", "@tagged-covers/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.20, 6.5.40, 6.5.47, 6.5.48 and 6.5.52",
      says = "the facts that the cover of each form has in inline XBRL", force = "should" },
  },
  why    = [[EDGAR warns when one of these facts is absent; mostly a line of the cover was left untagged after a change.]],
  fix    = [[Tag the missing line of the cover, or add the hidden fact.]],
  limits = [[Asked only when the cover carries other facts. A state and a country stand for each other. The facts without
which EDGAR strips the inline XBRL are the matter of cover/identity-fact-missing. Facts that depend on another fact, those of
the auditor, and those on corrected errors are not asked for.]],

  messages = {
    absent = "the cover carries facts, but not {names}",
  },

  examples = {
    { name = "no facts at all", form = "8-K", outcome = "not_applicable" },
    { name = "all of them", form = "8-K", outcome = "pass", facts = {} },
    { name = "the four boxes and the telephone are not tagged", form = "8-K", expect = { "absent" },
      facts = { ["dei:EntityRegistrantName"] = "@{Example Harbor Works, Inc.}@", ["dei:WrittenCommunications"] = "-",
        ["dei:SolicitingMaterial"] = "-", ["dei:PreCommencementTenderOffer"] = "-", ["dei:LocalPhoneNumber"] = "-",
        ["dei:PreCommencementIssuerTenderOffer"] = "-", ["dei:CityAreaCode"] = "-" } },
    { name = "a country in place of the state", form = "8-K", outcome = "pass",
      facts = { ["dei:EntityAddressStateOrProvince"] = "-",
        ["dei:AmendmentFlag"] = [[false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCountry" contextRef="c1">US]] } },
    { name = "no country and no state", form = "8-K", expect = { "absent" },
      facts = { ["dei:EntityRegistrantName"] = "@{Example Harbor Works, Inc.}@", ["dei:EntityAddressStateOrProvince"] = "-" } },
    { name = "an empty fact", form = "8-K", expect = { "absent" },
      facts = { ["dei:EntityRegistrantName"] = "@{Example Harbor Works, Inc.}@", ["dei:AmendmentFlag"] = "" } },
    { name = "an annual report with all of them", form = "10-K", outcome = "pass", facts = {} },
    { name = "an annual report without its fiscal year", form = "10-K", expect = { "absent" },
      facts = { ["dei:EntityRegistrantName"] = "@{Example Harbor Works, Inc.}@", ["dei:DocumentFiscalYearFocus"] = "-" } },
    { name = "a quarterly report that is not tagged as one", form = "10-Q", expect = { "absent" },
      facts = { ["dei:EntityRegistrantName"] = "@{Example Harbor Works, Inc.}@", ["dei:DocumentQuarterlyReport"] = "-" } },
    { name = "a registration statement", form = "S-1", outcome = "pass", facts = {} },
    { name = "a registration statement without its category", form = "S-1", expect = { "absent" },
      facts = { ["dei:EntityRegistrantName"] = "@{Example Harbor Works, Inc.}@", ["dei:EntityFilerCategory"] = "-" } },
    { name = "a document that is no cover", form = "8-K", outcome = "undetermined",
      cover = [[<p>For the company at <ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric></p>]] },
    { name = "other facts than those of the cover", form = "8-K", outcome = "not_applicable",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonFraction name="us-gaap:Cash" contextRef="c1">12</ix:nonFraction></div>]] } } },
  },

  check = function(filing, report)
    local document = filing.primary
    local some = document and document.cover_facts[1]
    if not some then
      return report:not_applicable("the main document carries no cover facts")
    end
    local missing = {}
    for _, asked in ipairs(codes.cover_facts(filing.form.base)) do
      local found
      for _, name in ipairs(asked.need == "should" and asked.names or {}) do
        local fact = document:fact(name)
        if fact and fact.value and not fact.value.is_empty then found = found or fact end
      end
      if found then
        report:witness(found.value, "a fact of the cover")
      elseif asked.need == "should" then
        missing[#missing + 1] = table.concat(asked.names, " or ")
      end
    end
    if #missing > 0 and not filing.cover.recognised then
      report:undetermined("no cover page was recognised, and these facts are missing: " .. table.concat(missing, ", "), filing.cover)
    elseif #missing > 0 then
      report:finding("absent", { { some.value, "a fact of the cover" } }, { names = table.concat(missing, ", ") })
    end
  end,
}
