---@type prefile.Rule
return {
  id       = "cover/facts-missing",
  title    = "A fact that the cover should carry is missing",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.20, 6.5.40, 6.5.47, 6.5.48 and 6.5.52",
      says = "the facts a Form 8-K cover has in inline XBRL", force = "should" },
  },
  why    = [[EDGAR warns when one of these facts is absent; mostly a line of the cover was left untagged after a change.]],
  fix    = [[Tag the missing line of the cover, or add the hidden fact.]],
  limits = [[Asked only when the cover carries other facts. A state and a country stand for each other. The facts without
which EDGAR strips the inline XBRL are the matter of cover/identity-fact-missing.]],

  messages = {
    absent = "the cover carries facts, but not {name}",
  },

  examples = {
    { name = "no facts at all", form = "8-K", outcome = "not_applicable" },
    { name = "all of them", form = "8-K", outcome = "pass",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">2026-01-05</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">001-99901</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityIncorporationStateCountryCode" contextRef="c1">DE</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCityOrTown" contextRef="c1">Portland</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressPostalZipCode" contextRef="c1">04101</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCountry" contextRef="c1">US</ix:nonNumeric>
<ix:nonNumeric name="dei:CityAreaCode" contextRef="c1">207</ix:nonNumeric>
<ix:nonNumeric name="dei:LocalPhoneNumber" contextRef="c1">555-0117</ix:nonNumeric>
<ix:nonNumeric name="dei:WrittenCommunications" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:SolicitingMaterial" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:PreCommencementTenderOffer" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:PreCommencementIssuerTenderOffer" contextRef="c1">false</ix:nonNumeric></div>]] } } },
    { name = "the four boxes and the telephone are not tagged", form = "8-K",
      expect = { "absent", "absent", "absent", "absent", "absent", "absent" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">@{@{@{@{@{@{false}@}@}@}@}@}@</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">2026-01-05</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">001-99901</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityIncorporationStateCountryCode" contextRef="c1">DE</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCityOrTown" contextRef="c1">Portland</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressPostalZipCode" contextRef="c1">04101</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressStateOrProvince" contextRef="c1">ME</ix:nonNumeric></div>]] } } },
    { name = "no country and no state", form = "8-K", expect = { "absent" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">@{false}@</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">2026-01-05</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">001-99901</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityIncorporationStateCountryCode" contextRef="c1">DE</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCityOrTown" contextRef="c1">Portland</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressPostalZipCode" contextRef="c1">04101</ix:nonNumeric>
<ix:nonNumeric name="dei:CityAreaCode" contextRef="c1">207</ix:nonNumeric>
<ix:nonNumeric name="dei:LocalPhoneNumber" contextRef="c1">555-0117</ix:nonNumeric>
<ix:nonNumeric name="dei:WrittenCommunications" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:SolicitingMaterial" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:PreCommencementTenderOffer" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:PreCommencementIssuerTenderOffer" contextRef="c1">false</ix:nonNumeric></div>]] } } },
  },

  check = function(filing, report)
    local document, some = filing.primary, nil
    for _, fact in ipairs(document and document.facts or {}) do
      if not some and fact.name:find("^dei:") then some = fact end
    end
    if not some then
      return report:not_applicable("the main document carries no cover facts")
    end
    local expected = {
      { "dei:AmendmentFlag" }, { "dei:DocumentPeriodEndDate" }, { "dei:EntityEmergingGrowthCompany" },
      { "dei:EntityFileNumber" }, { "dei:EntityIncorporationStateCountryCode" }, { "dei:EntityTaxIdentificationNumber" },
      { "dei:EntityAddressAddressLine1" }, { "dei:EntityAddressCityOrTown" }, { "dei:EntityAddressPostalZipCode" },
      { "dei:EntityAddressStateOrProvince", "dei:EntityAddressCountry" }, { "dei:CityAreaCode" },
      { "dei:LocalPhoneNumber" }, { "dei:WrittenCommunications" }, { "dei:SolicitingMaterial" },
      { "dei:PreCommencementTenderOffer" }, { "dei:PreCommencementIssuerTenderOffer" },
    }
    for _, names in ipairs(expected) do
      local fact = document:fact(names[1]) or names[2] and document:fact(names[2])
      if fact and fact.value then
        report:witness(fact.value, names[1])
      else
        report:finding("absent", { { some.value, "a fact of the cover" } }, { name = table.concat(names, " or ") })
      end
    end
  end,
}
