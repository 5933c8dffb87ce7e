---@type prefile.Rule
return {
  id       = "acceptance/xbrl-name",
  title    = "An XBRL document is not named as EDGAR asks",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.3.3",
      says = "the schema and its linkbases are called by a base, a hyphen, a date, and _lab, _pre, _cal or _def", force = "must" },
  },
  why    = [[EDGAR does not take XBRL under other names.]],
  fix    = [[Let the XBRL software name the files again.]],
  limits = [[Looks at documents of the types EX-101.SCH, .LAB, .PRE, .CAL and .DEF. That the date is the period's end is not
checked.]],

  messages = {
    pattern = "the {doctype} document is called {name}, not base-yyyymmdd{suffix}",
  },

  examples = {
    { name = "no XBRL", form = "8-K", outcome = "not_applicable" },
    { name = "schema and labels", form = "8-K", outcome = "pass",
      attach = { { type = "EX-101.SCH", filename = "ehwx-20260105.xsd" }, { type = "EX-101.LAB", filename = "ehwx-20260105_lab.xml" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "no date", form = "8-K", expect = { "pattern" },
      attach = { { type = "EX-101.SCH", filename = "ehwx.xsd" } },
      edits = { { "<FILENAME>ehwx.xsd", "<FILENAME>@{ehwx.xsd}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "another linkbase's suffix", form = "8-K", expect = { "pattern" },
      attach = { { type = "EX-101.PRE", filename = "ehwx-20260105_lab.xml" } },
      edits = { { "<FILENAME>ehwx-20260105_lab.xml", "<FILENAME>@{ehwx-20260105_lab.xml}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
  },

  check = function(filing, report)
    local suffixes = { sch = ".xsd", lab = "_lab.xml", pre = "_pre.xml", cal = "_cal.xml", def = "_def.xml" }
    for _, document in ipairs(filing.documents) do
      local _, part
      if document.type then _, part = document.type:find("^EX-101\\.(SCH|LAB|PRE|CAL|DEF)$") end
      local name = part and document.filename
      if name and not name.is_empty then
        local suffix = suffixes[part.folded]
        local _, tail = name:find("^[a-z0-9][a-z0-9._-]*-[0-9]{8}((?:_[a-z]+)?\\.x[a-z]+)$")
        if tail and text.trim(tail.text) == suffix then
          report:witness(name, "the name")
        else
          report:finding("pattern", { { name, "the name" } }, { doctype = document.type, name = name, suffix = suffix })
        end
      end
    end
    report:not_applicable("there is no XBRL document")
  end,
}
