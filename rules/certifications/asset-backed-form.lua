---@type prefile.Rule
return {
  id       = "certifications/asset-backed-form",
  title    = "An issuer of asset-backed securities certifies in the words of other issuers",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "10-K", "10-K/A" },
  effective = { from = "2006-01-01" },

  authority = {
    { cite = "17 CFR 229.601(b)(31)(ii)", says = "the certification of an issuer of asset-backed securities is exactly as set forth "
        .. "there", force = "must" },
    { cite = "17 CFR 240.13a-14(d)", says = "such an issuer files that certification in place of the others", force = "must" },
  },
  why    = [[The certification of other issuers speaks of financial statements and controls that a pool of assets does not have. The
staff asks for the right one.]],
  fix    = [[Use the certification of Item 601(b)(31)(ii): of the report on Form 10-K and all reports on Form 10-D, signed by the
senior officer in charge of securitization or of servicing.]],
  limits = [[Knows such an issuer by the items of Regulation AB in its report (1112 to 1123). The day from which they were called for
could not be confirmed.]],

  messages = {
    wrong = "the report has items of Regulation AB, but the certification of {name} is that of other issuers",
    none  = "the report has items of Regulation AB, but comes without a certification under Rule 13a-14(d)",
  },

  examples = {
    { name = "no item of Regulation AB", form = "10-K", outcome = "not_applicable" },
    { name = "the certification of other issuers", form = "10-K", without = { "EX-31.2", "EX-32.1" }, expect = { "wrong" },
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, @{Bo Halyard}@, certify that:</p>" },
                { "<p><b>Item 16. Form 10-K Summary.</b></p>", "<p><b>Item 1123 of Regulation AB. Servicer Compliance Statement.</b></p>" } } },
    { name = "its own", form = "10-K", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, outcome = "pass",
      attach = { { type = "EX-31.1", body = [[<p>I, Bo Halyard, certify that:</p>
<p>1. I have reviewed this report on Form 10-K and all reports on Form 10-D required to be filed in respect of the period covered by
this report on Form 10-K of Example Harbor Trust (the "Exchange Act periodic reports");</p><p>/s/ Bo Halyard</p>]] } },
      edits = { { "<p><b>Item 16. Form 10-K Summary.</b></p>", "<p><b>Item 1122 of Regulation AB. Compliance with Applicable Servicing "
        .. "Criteria.</b></p>" } } },
    { name = "none at all", form = "10-K", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, expect = { "none" },
      edits = { { "<p><b>Item 16. Form 10-K Summary.</b></p>",
                  "<p><b>Item @{1123}@ of Regulation AB. Servicer Compliance Statement.</b></p>" } } },
    { name = "none with an amendment", form = "10-K/A", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, outcome = "undetermined",
      edits = { { "<p><b>Item 16. Form 10-K Summary.</b></p>",
                  "<p><b>Item 1123 of Regulation AB. Servicer Compliance Statement.</b></p>" } } },
    { name = "a submission cut short", form = "10-K", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, outcome = "undetermined",
      header = { ["PUBLIC DOCUMENT COUNT"] = "9" },
      edits = { { "<p><b>Item 16. Form 10-K Summary.</b></p>",
                  "<p><b>Item 1123 of Regulation AB. Servicer Compliance Statement.</b></p>" } } },
  },

  check = function(filing, report)
    local item
    for _, each in ipairs(filing.items) do
      if each.number:find("^11[0-9][0-9]") then item = item or each end
    end
    if not item then
      return report:not_applicable("the report has no item of Regulation AB")
    end
    local own, other
    for _, each in ipairs(filing.certifications) do
      if each.kind == "abs" then own = each elseif each.kind == "302" then other = other or each end
    end
    if own then
      report:witness(own, "certifies under Rule 13a-14(d)")
    elseif other and other.doubt == "" then
      report:finding("wrong", { { other.certifier, "certifies" }, { item.number, "an item of Regulation AB" } },
        { name = other.certifier })
    elseif filing.container == "single-document" or filing.form.is_amendment or other or filing.lacks_documents then
      report:undetermined("the certification may stand elsewhere, or could not be read", item.number)
    else
      report:finding("none", { { item.number, "an item of Regulation AB" } })
    end
  end,
}
