---@type prefile.Rule
return {
  id       = "acceptance/context-identifier",
  title    = "A context names its entity otherwise than by a CIK of ten digits",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.3",
      says = "the identifier of every context is the CIK, written with ten digits", force = "must" },
  },
  why    = [[EDGAR takes the inline XBRL of the document for faulty.]],
  fix    = [[Write the CIK with leading zeros.]],
  limits = [[Looks at the contexts of inline XBRL. Whether it is the right CIK is the matter of header/cik-differs.]],

  messages = {
    identifier = "a context names its entity {entity}, not a CIK of ten digits",
  },

  examples = {
    { name = "no inline XBRL", form = "8-K", outcome = "not_applicable" },
    { name = "ten digits", form = "8-K", outcome = "pass",
      edits = { { "<html>\n<body>", [[<html>
<body>
<div style="display:none"><ix:header><ix:resources><xbrli:context id="c1"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">0009999901</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2026-01-05</xbrli:instant></xbrli:period></xbrli:context></ix:resources></ix:header></div>]] } } },
    { name = "without the zeros", form = "8-K", expect = { "identifier" },
      edits = { { "<html>\n<body>", [[<html>
<body>
<div style="display:none"><ix:header><ix:resources><xbrli:context id="c1"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">@{9999901}@</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2026-01-05</xbrli:instant></xbrli:period></xbrli:context></ix:resources></ix:header></div>]] } } },
    { name = "a ticker", form = "8-K", expect = { "identifier" },
      edits = { { "<html>\n<body>", [[<html>
<body>
<div style="display:none"><ix:header><ix:resources><xbrli:context id="c1"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">@{EHWX}@</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2026-01-05</xbrli:instant></xbrli:period></xbrli:context></ix:resources></ix:header></div>]] } } },
    { name = "the same twice", form = "8-K", expect = { "identifier" },
      edits = { { "<html>\n<body>", [[<html>
<body>
<div style="display:none"><ix:header><ix:resources><xbrli:context id="c1"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">@{9999901}@</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2026-01-05</xbrli:instant></xbrli:period></xbrli:context><xbrli:context id="c2"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">9999901</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2026-01-06</xbrli:instant></xbrli:period></xbrli:context></ix:resources></ix:header></div>]] } } },
  },

  check = function(filing, report)
    local told = {}
    for _, document in ipairs(filing.documents) do
      for _, context in ipairs(document.from_filer and document.contexts or {}) do
        local entity = context.entity_identifier
        if entity and not told[entity.text] then
          told[entity.text] = true
          if entity:find("^\\s*[0-9]{10}\\s*$") then
            report:witness(entity, "a CIK")
          else
            report:finding("identifier", { { entity, "the context names" } }, { entity = entity })
          end
        end
      end
    end
    report:not_applicable("no document holds a context of inline XBRL")
  end,
}
