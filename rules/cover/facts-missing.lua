---@type prefile.Rule
return {
  id       = "cover/facts-missing",
  title    = "A fact that the cover should carry is missing",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = {
    "8-K", "8-K/A", "10-K", "10-K/A", "10-KT", "10-KT/A", "10-Q", "10-Q/A", "10-QT", "10-QT/A", "20-F", "20-F/A", "40-F",
    "40-F/A", "6-K", "6-K/A", "11-K", "11-K/A", "10-12B", "10-12B/A", "20FR12B", "20FR12B/A", "S-1", "S-1/A", "S-3", "S-3/A",
    "S-4", "S-4/A", "S-11", "S-11/A", "F-1", "F-1/A", "F-3", "F-3/A", "F-4", "F-4/A", "DEF 14A",
  },
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
    { name = "all of them", form = "8-K", outcome = "pass",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">2026-01-05</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">001-99901</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityIncorporationStateCountryCode" contextRef="c1">DE</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCityOrTown" contextRef="c1">Portland</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressPostalZipCode" contextRef="c1">04101</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric>
<ix:nonNumeric name="dei:CityAreaCode" contextRef="c1">207</ix:nonNumeric>
<ix:nonNumeric name="dei:LocalPhoneNumber" contextRef="c1">555-0117</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCountry" contextRef="c1">US</ix:nonNumeric>
<ix:nonNumeric name="dei:WrittenCommunications" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:SolicitingMaterial" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:PreCommencementTenderOffer" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:PreCommencementIssuerTenderOffer" contextRef="c1">false</ix:nonNumeric></div>]] } } },
    { name = "the four boxes and the telephone are not tagged", form = "8-K", expect = { "absent" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">@{false}@</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">2026-01-05</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">001-99901</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityIncorporationStateCountryCode" contextRef="c1">DE</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCityOrTown" contextRef="c1">Portland</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressPostalZipCode" contextRef="c1">04101</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressStateOrProvince" contextRef="c1">ME</ix:nonNumeric></div>]] } } },
    { name = "no country and no state", form = "8-K", expect = { "absent" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">@{false}@</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">2026-01-05</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">001-99901</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityIncorporationStateCountryCode" contextRef="c1">DE</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCityOrTown" contextRef="c1">Portland</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressPostalZipCode" contextRef="c1">04101</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric>
<ix:nonNumeric name="dei:CityAreaCode" contextRef="c1">207</ix:nonNumeric>
<ix:nonNumeric name="dei:LocalPhoneNumber" contextRef="c1">555-0117</ix:nonNumeric>
<ix:nonNumeric name="dei:WrittenCommunications" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:SolicitingMaterial" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:PreCommencementTenderOffer" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:PreCommencementIssuerTenderOffer" contextRef="c1">false</ix:nonNumeric></div>]] } } },
    { name = "an empty fact", form = "8-K", expect = { "absent" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1"></ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">@{2026-01-05}@</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">001-99901</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityIncorporationStateCountryCode" contextRef="c1">DE</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCityOrTown" contextRef="c1">Portland</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressPostalZipCode" contextRef="c1">04101</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric>
<ix:nonNumeric name="dei:CityAreaCode" contextRef="c1">207</ix:nonNumeric>
<ix:nonNumeric name="dei:LocalPhoneNumber" contextRef="c1">555-0117</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressStateOrProvince" contextRef="c1">ME</ix:nonNumeric>
<ix:nonNumeric name="dei:WrittenCommunications" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:SolicitingMaterial" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:PreCommencementTenderOffer" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:PreCommencementIssuerTenderOffer" contextRef="c1">false</ix:nonNumeric></div>]] } } },
    { name = "an annual report with all of them", form = "10-K", outcome = "pass",
      edits = { { "<p>&#9746; ANNUAL REPORT", [[<div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">2026-01-05</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">001-99901</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityIncorporationStateCountryCode" contextRef="c1">DE</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCityOrTown" contextRef="c1">Portland</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressPostalZipCode" contextRef="c1">04101</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric>
<ix:nonNumeric name="dei:CityAreaCode" contextRef="c1">207</ix:nonNumeric>
<ix:nonNumeric name="dei:LocalPhoneNumber" contextRef="c1">555-0117</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressStateOrProvince" contextRef="c1">ME</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentFiscalYearFocus" contextRef="c1">2025</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentFiscalPeriodFocus" contextRef="c1">FY</ix:nonNumeric>
<ix:nonNumeric name="dei:CurrentFiscalYearEndDate" contextRef="c1">--12-31</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityInteractiveDataCurrent" contextRef="c1">Yes</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityCurrentReportingStatus" contextRef="c1">Yes</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFilerCategory" contextRef="c1">Accelerated Filer</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityShellCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityCommonStockSharesOutstanding" contextRef="c1">21450000</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityVoluntaryFilers" contextRef="c1">No</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityWellKnownSeasonedIssuer" contextRef="c1">No</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentAnnualReport" contextRef="c1">true</ix:nonNumeric>
<ix:nonNumeric name="dei:EntitySmallBusiness" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityPublicFloat" contextRef="c1">412600000</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentTransitionReport" contextRef="c1">false</ix:nonNumeric></div>
]] .. "<p>&#9746; ANNUAL REPORT" } } },
    { name = "an annual report without its fiscal year", form = "10-K", expect = { "absent" },
      edits = { { "<p>&#9746; ANNUAL REPORT", [[<div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">@{false}@</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">2026-01-05</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">001-99901</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityIncorporationStateCountryCode" contextRef="c1">DE</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCityOrTown" contextRef="c1">Portland</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressPostalZipCode" contextRef="c1">04101</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric>
<ix:nonNumeric name="dei:CityAreaCode" contextRef="c1">207</ix:nonNumeric>
<ix:nonNumeric name="dei:LocalPhoneNumber" contextRef="c1">555-0117</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressStateOrProvince" contextRef="c1">ME</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentFiscalPeriodFocus" contextRef="c1">FY</ix:nonNumeric>
<ix:nonNumeric name="dei:CurrentFiscalYearEndDate" contextRef="c1">--12-31</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityInteractiveDataCurrent" contextRef="c1">Yes</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityCurrentReportingStatus" contextRef="c1">Yes</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFilerCategory" contextRef="c1">Accelerated Filer</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityShellCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityCommonStockSharesOutstanding" contextRef="c1">21450000</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityVoluntaryFilers" contextRef="c1">No</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityWellKnownSeasonedIssuer" contextRef="c1">No</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentAnnualReport" contextRef="c1">true</ix:nonNumeric>
<ix:nonNumeric name="dei:EntitySmallBusiness" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityPublicFloat" contextRef="c1">412600000</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentTransitionReport" contextRef="c1">false</ix:nonNumeric></div>
]] .. "<p>&#9746; ANNUAL REPORT" } } },
    { name = "a quarterly report set up from an annual one", form = "10-Q", expect = { "absent" },
      edits = { { "<p>&#9746; QUARTERLY REPORT", [[<div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">@{false}@</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c1">2026-01-05</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">001-99901</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityIncorporationStateCountryCode" contextRef="c1">DE</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressCityOrTown" contextRef="c1">Portland</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressPostalZipCode" contextRef="c1">04101</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric>
<ix:nonNumeric name="dei:CityAreaCode" contextRef="c1">207</ix:nonNumeric>
<ix:nonNumeric name="dei:LocalPhoneNumber" contextRef="c1">555-0117</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityAddressStateOrProvince" contextRef="c1">ME</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentFiscalYearFocus" contextRef="c1">2025</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentFiscalPeriodFocus" contextRef="c1">FY</ix:nonNumeric>
<ix:nonNumeric name="dei:CurrentFiscalYearEndDate" contextRef="c1">--12-31</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityInteractiveDataCurrent" contextRef="c1">Yes</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityCurrentReportingStatus" contextRef="c1">Yes</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFilerCategory" contextRef="c1">Accelerated Filer</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityShellCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityCommonStockSharesOutstanding" contextRef="c1">21450000</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityVoluntaryFilers" contextRef="c1">No</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityWellKnownSeasonedIssuer" contextRef="c1">No</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentAnnualReport" contextRef="c1">true</ix:nonNumeric>
<ix:nonNumeric name="dei:EntitySmallBusiness" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityPublicFloat" contextRef="c1">412600000</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentTransitionReport" contextRef="c1">false</ix:nonNumeric></div>
]] .. "<p>&#9746; QUARTERLY REPORT" } } },
    { name = "a registration statement", form = "S-1", outcome = "pass",
      edits = { { "<p style=\"text-align:center\"><b>REGISTRATION", [[<div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFilerCategory" contextRef="c1">Non-accelerated Filer</ix:nonNumeric>
<ix:nonNumeric name="dei:EntitySmallBusiness" contextRef="c1">true</ix:nonNumeric></div>
]] .. "<p style=\"text-align:center\"><b>REGISTRATION" } } },
    { name = "a registration statement without its category", form = "S-1", expect = { "absent" },
      edits = { { "<p style=\"text-align:center\"><b>REGISTRATION", [[<div style="display:none">
<ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">@{false}@</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityEmergingGrowthCompany" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:EntitySmallBusiness" contextRef="c1">true</ix:nonNumeric></div>
]] .. "<p style=\"text-align:center\"><b>REGISTRATION" } } },
    { name = "a document that is no cover", form = "8-K", outcome = "undetermined",
      cover = [[<p>For the company at <ix:nonNumeric name="dei:EntityAddressAddressLine1" contextRef="c1">12 Quay Street</ix:nonNumeric></p>]] },
    { name = "other facts than those of the cover", form = "8-K", outcome = "not_applicable",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonFraction name="us-gaap:Cash" contextRef="c1">12</ix:nonFraction></div>]] } } },
  },

  check = function(filing, report)
    local document = filing.primary
    local some
    for _, fact in ipairs(document and document.facts or {}) do
      if not some and fact.name:find("^dei:") and fact.value and not fact.value.is_empty then some = fact end
    end
    if not some then
      return report:not_applicable("the main document carries no cover facts")
    end
    local cover = { "DocumentPeriodEndDate", "EntityFileNumber", "EntityIncorporationStateCountryCode", "EntityAddressAddressLine1",
      "EntityAddressCityOrTown", "EntityAddressPostalZipCode" }
    local place = { { "EntityAddressStateOrProvince", "EntityAddressCountry" } }
    local country = { "EntityAddressCountry" }
    local telephone = { "CityAreaCode", "LocalPhoneNumber" }
    local growth = { "EntityEmergingGrowthCompany" }
    local tax = { "EntityTaxIdentificationNumber" }
    local boxes = { "WrittenCommunications", "SolicitingMaterial", "PreCommencementTenderOffer", "PreCommencementIssuerTenderOffer" }
    local periodic = { "DocumentFiscalYearFocus", "DocumentFiscalPeriodFocus", "CurrentFiscalYearEndDate",
      "EntityInteractiveDataCurrent", "EntityCurrentReportingStatus" }
    local category = { "EntityFilerCategory", "EntitySmallBusiness" }
    local company = { "EntityShellCompany", "EntityCommonStockSharesOutstanding" }
    local issuer = { "EntityWellKnownSeasonedIssuer", "EntityVoluntaryFilers" }
    local annual = { "DocumentAnnualReport" }
    local transition = { "DocumentTransitionReport" }
    local start = { "DocumentPeriodStartDate" }
    local float = { "EntityPublicFloat" }
    local quarter = { "DocumentQuarterlyReport" }
    local foreign = { "EntityFilerCategory", "DocumentRegistrationStatement", "DocumentShellCompanyReport",
      "DocumentAccountingStandard", "ContactPersonnelName" }
    local canadian = { "DocumentRegistrationStatement", "AnnualInformationForm", "AuditedAnnualFinancialStatements",
      "ContactPersonnelName" }
    local asked = {
      ["8-K"] = { cover, growth, place, telephone, tax, boxes },
      ["10-K"] = { cover, growth, place, telephone, tax, periodic, category, company, issuer, annual, transition, float },
      ["10-KT"] = { cover, growth, place, telephone, tax, periodic, category, company, issuer, annual, transition, float, start },
      ["10-Q"] = { cover, growth, place, telephone, tax, periodic, category, company, quarter, transition },
      ["10-QT"] = { cover, growth, place, telephone, tax, periodic, category, company, quarter, transition, start },
      ["20-F"] = { cover, growth, country, periodic, company, issuer, annual, transition, foreign },
      ["40-F"] = { cover, growth, place, telephone, periodic, annual, canadian },
      ["6-K"] = { { "DocumentPeriodEndDate", "CurrentFiscalYearEndDate" } },
      ["S-1"] = { growth, category }, ["S-3"] = { growth, category }, ["S-4"] = { growth, category },
      ["S-11"] = { growth, category }, ["10-12B"] = { growth, category },
      ["F-1"] = { growth }, ["F-3"] = { growth }, ["F-4"] = { growth }, ["20FR12B"] = { growth },
    }
    local missing = {}
    local function ask(names)
      for _, name in ipairs(names) do
        local fact = document:fact("dei:" .. name)
        if fact and fact.value and not fact.value.is_empty then return report:witness(fact.value, name) end
      end
      missing[#missing + 1] = "dei:" .. table.concat(names, " or dei:")
    end
    ask { "AmendmentFlag" }
    for _, group in ipairs(asked[filing.form.base] or {}) do
      for _, names in ipairs(group) do ask(type(names) == "string" and { names } or names) end
    end
    if #missing > 0 and not filing.cover.recognised then
      report:undetermined("no cover page was recognised, and these facts are missing: " .. table.concat(missing, ", "), filing.cover)
    elseif #missing > 0 then
      report:finding("absent", { { some.value, "a fact of the cover" } }, { names = table.concat(missing, ", ") })
    end
  end,
}
