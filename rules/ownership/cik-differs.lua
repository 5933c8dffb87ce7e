---@type prefile.Rule
return {
  id       = "ownership/cik-differs",
  title    = "An ownership report names another issuer or owner than its header",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@ownership-reports", "@ownership-reports/A" },

  authority = {
    { cite = "17 CFR 240.16a-3", says = "the report is the owner's, about the securities of the issuer", force = "must" },
  },
  why    = [[The report is shown among the filings of those whom the header names. One that names somebody else is lost there, and is
missing where it belongs.]],
  fix    = [[Correct the number in the report or in the submission, and check the name beside it.]],
  limits = [[Compares the numbers, not the names: names are written in many ways. Says nothing of headers without an issuer or owner.]],

  messages = {
    issuer = "the report is about issuer {shown}; the header names {header}",
    owner  = "the report is that of owner {shown}; the header does not name that owner",
  },

  examples = {
    { name = "the same", form = "4", outcome = "pass", witnesses = { "0009999901", "0009999951" } },
    { name = "another issuer", form = "4", expect = { "issuer" },
      edits = { { "<issuerCik>0009999901</issuerCik>", "<issuerCik>@{0009999910}@</issuerCik>" } } },
    { name = "another owner", form = "4", expect = { "owner" },
      edits = { { "<rptOwnerCik>0009999951</rptOwnerCik>", "<rptOwnerCik>@{0009999915}@</rptOwnerCik>" } } },
    { name = "without leading zeros", form = "4", outcome = "pass",
      edits = { { "<issuerCik>0009999901</issuerCik>", "<issuerCik>9999901</issuerCik>" } } },
    { name = "one owner of two is not in the header", form = "4", expect = { "owner" },
      edits = { { "  </reportingOwner>", "  </reportingOwner>\n  <reportingOwner><reportingOwnerId><rptOwnerCik>@{0009999952}@</rptOwnerCik>"
        .. "</reportingOwnerId></reportingOwner>" } } },
    { name = "no XML", form = "4", outcome = "not_applicable",
      edits = { { "<ownershipDocument>", "<other>" }, { "</ownershipDocument>", "</other>" } } },
    { name = "a header without them", form = "4", outcome = "not_applicable",
      header = { ["CENTRAL INDEX KEY"] = "-" }, edits = { { "\nISSUER:", "\nFILER:" } } },
  },

  check = function(filing, report)
    local issuers, owners, an_issuer, an_owner = {}, {}, nil, nil
    for _, filer in ipairs(filing.header.filers) do
      local number = filer.cik and filer.cik.number
      if number and filer.role:is("ISSUER") then
        issuers[number], an_issuer = filer.cik, filer.cik
      elseif number and filer.role:is("REPORTING-OWNER") then
        owners[number], an_owner = filer.cik, filer.cik
      end
    end
    local xml = filing:xml_of("ownershipDocument")
    if xml then
      local issuer = xml:find("issuer/issuerCik")
      if issuer and an_issuer then
        if issuers[issuer.text.number] then
          report:witness(issuer.text, "the issuer")
        else
          report:finding("issuer", { { issuer.text, "the report says" }, { an_issuer, "the header says" } },
            { shown = issuer.text, header = an_issuer })
        end
      end
      for _, owner in ipairs(xml:find_all("reportingOwner/reportingOwnerId/rptOwnerCik")) do
        if owners[owner.text.number] then
          report:witness(owner.text, "an owner")
        elseif an_owner then
          report:finding("owner", { { owner.text, "the report says" }, { an_owner, "the header says" } },
            { shown = owner.text })
        end
      end
    end
    report:not_applicable("there is no ownership report in XML, or the header names neither issuer nor owner")
  end,
}
