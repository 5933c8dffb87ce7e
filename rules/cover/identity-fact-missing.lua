---@type prefile.Rule
return {
  id       = "cover/identity-fact-missing",
  title    = "The cover facts do not say who files",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.21",
      says = "the registrant's name and its CIK are facts of every cover in inline XBRL", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.20", says = "so is the document type", force = "must" },
  },
  why    = [[Without these three facts EDGAR takes the inline XBRL of the report for faulty and strips it.]],
  fix    = [[Tag the registrant's name, its CIK and the document type on the cover.]],
  limits = [[Asked only when the cover carries other facts; a cover without any is not asked for them here.]],

  messages = {
    absent = "the cover carries facts, but no {name}",
  },

  examples = {
    { name = "no facts at all", form = "8-K", outcome = "not_applicable" },
    { name = "all three", form = "8-K", outcome = "pass",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c1">Example Harbor Works, Inc.</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityCentralIndexKey" contextRef="c1">0009999901</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentType" contextRef="c1">8-K</ix:nonNumeric></div>]] } } },
    { name = "no CIK", form = "8-K", expect = { "absent" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c1">@{Example Harbor Works, Inc.}@</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentType" contextRef="c1">8-K</ix:nonNumeric></div>]] } } },
    { name = "an empty name", form = "8-K", expect = { "absent" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c1">@{}@</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityCentralIndexKey" contextRef="c1">0009999901</ix:nonNumeric>
<ix:nonNumeric name="dei:DocumentType" contextRef="c1">8-K</ix:nonNumeric></div>]] } } },
  },

  check = function(filing, report)
    local document, some = filing.primary, nil
    for _, fact in ipairs(document and document.facts or {}) do
      if not some and fact.name:find("^dei:") then some = fact end
    end
    if not some then
      return report:not_applicable("the main document carries no cover facts")
    end
    for _, name in ipairs { "dei:EntityRegistrantName", "dei:EntityCentralIndexKey", "dei:DocumentType" } do
      local fact = document:fact(name)
      if fact and fact.value and not fact.value.is_empty then
        report:witness(fact.value, name)
      else
        report:finding("absent", { { fact and fact.value or some.value, "a fact of the cover" } }, { name = name })
      end
    end
  end,
}
