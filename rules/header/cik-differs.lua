---@type prefile.Rule
return {
  id       = "header/cik-differs",
  title    = "The cover facts name another CIK than the header",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
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
    { name = "the fact agrees", form = "8-K", outcome = "pass", witnesses = { "0009999901", "0009999901" },
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
    { name = "contexts of the registrant, without leading zeros", form = "10-Q", outcome = "pass", witnesses = { "9999901" },
      edits = { { "<html>\n<body>\n<p style=\"text-align:center\"><b>UNITED", [[<html>
<body>
<div style="display:none"><ix:header><ix:resources><xbrli:context id="c1"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">9999901</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2026-03-31</xbrli:instant></xbrli:period></xbrli:context><xbrli:context id="c2"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">9999901</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2025-12-31</xbrli:instant></xbrli:period></xbrli:context></ix:resources></ix:header></div>
<p style="text-align:center"><b>UNITED]] } } },
    { name = "an annual report with two contexts of another company", form = "10-K", expect = { "context" },
      edits = { { "<html>\n<body>\n<p style=\"text-align:center\"><b>UNITED", [[<html>
<body>
<div style="display:none"><ix:header><ix:resources><xbrli:context id="c1"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">@{0009999902}@</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2025-12-31</xbrli:instant></xbrli:period></xbrli:context><xbrli:context id="c2"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">0009999902</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context></ix:resources></ix:header></div>
<p style="text-align:center"><b>UNITED]] } } },
    { name = "no CIK in the header", form = "8-K", outcome = "not_applicable", header = { ["CENTRAL INDEX KEY"] = "-" },
      edits = { { "<html>\n<body>", [[<html>
<body>
<div style="display:none"><ix:nonNumeric name="dei:EntityCentralIndexKey" contextRef="c1">0009999901</ix:nonNumeric></div>]] } } },
  },

  check = function(filing, report)
    local document = filing.primary
    local known, first = {}, nil
    for _, filer in ipairs(filing.header.filers) do
      local cik = filer.cik
      if cik and cik.number then
        known[cik.number] = true
        first = first or cik
      end
    end
    if not document or not first then
      return report:not_applicable("there is no main document or no CIK in the header")
    end
    local fact = document:fact("dei:EntityCentralIndexKey")
    if fact and fact.value and not fact.value.is_empty then
      if known[fact.value.number] then
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
      local number = entity and entity.number
      if number and not told[number] then
        told[number] = true
        if known[number] then
          report:witness(entity, "a context names")
        else
          report:finding("context", { { entity, "the context names" }, { first, "the header says" } },
            { entity = entity, header = first })
        end
      end
    end
    report:not_applicable("the main document has no inline XBRL that names a CIK")
  end,
}
