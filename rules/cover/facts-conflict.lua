---@type prefile.Rule
return {
  id       = "cover/facts-conflict",
  title    = "Two facts of the cover exclude each other, or one calls for another",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "8-K", "8-K/A", "20-F", "20-F/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.21", says = "a well-known seasoned issuer is neither a voluntary filer nor a shell "
      .. "company", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.40", says = "an emerging growth company has a fact on the transition period",
      force = "must" },
  },
  why    = [[EDGAR takes the inline XBRL of such a cover for faulty and strips it.]],
  fix    = [[Look which of the facts is right, and correct or add the other.]],
  limits = [[Takes a fact for true when it says true or yes, shows a marked box, or has a format that means true.]],

  messages = {
    voluntary  = "the facts say both a well-known seasoned issuer and a voluntary filer",
    shell      = "the facts say both a well-known seasoned issuer and a shell company",
    transition = "the fact says an emerging growth company, but there is no fact on the transition period",
  },

  examples = {
    { name = "no facts", form = "10-K", outcome = "not_applicable" },
    { name = "a well-known seasoned issuer", form = "10-K", outcome = "pass", witnesses = { "Yes" },
      facts = { ["dei:EntityWellKnownSeasonedIssuer"] = "Yes" } },
    { name = "that files voluntarily", form = "10-K", expect = { "voluntary" },
      facts = { ["dei:EntityWellKnownSeasonedIssuer"] = "@{Yes}@", ["dei:EntityVoluntaryFilers"] = "Yes" } },
    { name = "that is a shell company", form = "10-K", expect = { "shell" },
      facts = { ["dei:EntityWellKnownSeasonedIssuer"] = "@{Yes}@", ["dei:EntityShellCompany"] = "&#9746;" } },
    { name = "that a format calls a shell company", form = "10-K", expect = { "shell" },
      facts = { ["dei:EntityWellKnownSeasonedIssuer"] = "@{Yes}@", ["dei:EntityShellCompany"] = "-" },
      edits = { { "&#9746; ANNUAL REPORT",
        "<ix:nonNumeric name=\"dei:EntityShellCompany\" contextRef=\"c1\" format=\"ixt:fixed-true\">*</ix:nonNumeric> ANNUAL REPORT" } } },
    { name = "a box that is not marked", form = "10-K", outcome = "pass",
      facts = { ["dei:EntityWellKnownSeasonedIssuer"] = "Yes", ["dei:EntityShellCompany"] = "&#9744;" } },
    { name = "a shell company that files voluntarily", form = "10-K", outcome = "not_applicable",
      facts = { ["dei:EntityShellCompany"] = "true", ["dei:EntityVoluntaryFilers"] = "Yes" } },
    { name = "an emerging growth company without the other fact", form = "10-Q", expect = { "transition" },
      facts = { ["dei:EntityEmergingGrowthCompany"] = "@{true}@" } },
    { name = "an emerging growth company", form = "10-Q", outcome = "pass", witnesses = { "true", "false" },
      facts = { ["dei:EntityEmergingGrowthCompany"] = "true" },
      edits = { { "&#9746; QUARTERLY REPORT",
        "<ix:nonNumeric name=\"dei:EntityExTransitionPeriod\" contextRef=\"c1\">false</ix:nonNumeric> QUARTERLY REPORT" } } },
    { name = "a company that is none", form = "10-Q", outcome = "not_applicable", facts = {} },
    { name = "no document", form = "10-Q", outcome = "not_applicable", text = "<SEC-DOCUMENT>\n<TYPE>10-Q\n" },
  },

  check = function(filing, report)
    local function said(name)
      local fact = filing.primary and filing.primary:fact("dei:" .. name)
      return fact and fact.value and fact
    end
    local function is_true(fact)
      return fact and (text.has(fact.format, "true") or fact.value:find("^(?:true|yes|1|x|\\x{2611}|\\x{2612}|\\x{FE})$"))
    end
    local seasoned, growing, election = said("EntityWellKnownSeasonedIssuer"), said("EntityEmergingGrowthCompany"),
      said("EntityExTransitionPeriod")
    if is_true(seasoned) then
      for message, name in pairs { voluntary = "EntityVoluntaryFilers", shell = "EntityShellCompany" } do
        local other = said(name)
        if is_true(other) then
          report:finding(message, { { seasoned.value, "this fact" }, { other.value, "and this one" } })
        end
      end
      report:witness(seasoned.value, "a well-known seasoned issuer")
    end
    if is_true(growing) and election then
      report:witness(growing.value, "an emerging growth company")
      report:witness(election.value, "the transition period")
    elseif is_true(growing) then
      report:finding("transition", { { growing.value, "this fact" } })
    end
    report:not_applicable("no fact says a well-known seasoned issuer or an emerging growth company")
  end,
}
