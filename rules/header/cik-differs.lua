---@type prefile.Rule
return {
  id       = "header/cik-differs",
  title    = "The cover facts name another CIK than the header",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A", "10-K", "10-K/A", "10-Q", "10-Q/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.3",
      says = "the entity identifier of every context is the CIK of a registrant of the submission", force = "must" },
  },
  why    = [[EDGAR suspends a submission whose inline XBRL belongs to another company; the cover facts were copied from
another filing.]],
  fix    = [[Put the registrant's CIK into the fact and the contexts, or correct the submission header.]],
  limits = [[Reads the main document's inline XBRL. For co-registrants any of the header's CIKs agrees.]],

  messages = {
    fact    = "the cover fact gives CIK {fact}, the header {header}",
    context = "a context names entity {entity}, which is no CIK of the header ({header})",
  },

  examples = {
    { name = "no inline XBRL", form = "8-K", outcome = "not_applicable" },
    { name = "the fact agrees", form = "8-K", outcome = "pass",
      edits = { { "<html>\n<body>", [[<html>
<body>
<div style="display:none"><ix:nonNumeric name="dei:EntityCentralIndexKey" contextRef="c1">0009999901</ix:nonNumeric></div>]] } } },
    { name = "the fact is another company's", form = "8-K", expect = { "fact" },
      edits = { { "<html>\n<body>", [[<html>
<body>
<div style="display:none"><ix:nonNumeric name="dei:EntityCentralIndexKey" contextRef="c1">@{0009999902}@</ix:nonNumeric></div>]] } } },
    { name = "a context of another company", form = "8-K", expect = { "context" },
      edits = { { "<html>\n<body>", [[<html>
<body>
<div style="display:none"><ix:header><ix:resources><xbrli:context id="c1"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">@{0009999902}@</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2026-01-05</xbrli:instant></xbrli:period></xbrli:context></ix:resources></ix:header></div>]] } } },
  },

  check = function(filing, report)
    local document = filing.primary
    local known, first = {}, nil
    for _, filer in ipairs(filing.header.filers) do
      if filer.cik then
        known[filer.cik.number or filer.cik.digits] = filer.cik
        first = first or filer.cik
      end
    end
    if not document or not first then
      return report:not_applicable("there is no main document or no CIK in the header")
    end
    local fact = document:fact("dei:EntityCentralIndexKey")
    if fact and fact.value and not fact.value.is_empty then
      if known[fact.value.number or fact.value.digits] then
        report:witness(fact.value, "the fact says")
        report:witness(first, "the header says")
      else
        report:finding("fact", { { fact.value, "the fact says" }, { first, "the header says" } },
          { fact = fact.value, header = first })
      end
    end
    local told = {}
    for _, context in ipairs(document.contexts) do
      local entity = context.entity_identifier
      if entity and not entity.is_empty and entity.number then
        if known[entity.number] then
          if not told.witness then report:witness(entity, "a context names") end
          told.witness = true
        elseif not told[entity.digits] then
          told[entity.digits] = true
          report:finding("context", { { entity, "the context names" }, { first, "the header says" } },
            { entity = entity, header = first })
        end
      end
    end
    report:not_applicable("the main document has no inline XBRL that names a CIK")
  end,
}
