---@type prefile.Rule
return {
  id       = "items/cybersecurity-tags",
  title    = "Item 1.05 and the cybersecurity facts do not go together",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2024-12-18" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.77",
      says = "facts of the cybersecurity taxonomy are present if and only if the header lists Item 1.05", force = "must" },
  },
  why    = [[EDGAR compares the header with the inline XBRL of the report. An incident without its tags, or tags without
the item, has to be amended.]],
  fix    = [[Tag the text of Item 1.05 with the cyd taxonomy, or list Item 1.05 in the submission header; if the incident is
not yet found material, report it under Item 8.01 without the tags.]],
  limits = [[Knows the facts by the prefix "cyd". Without a header, the report's own headings stand in for it.]],

  messages = {
    untagged = "the {where} lists Item 1.05, but the report holds no fact of the cyd taxonomy",
    unlisted = "the report holds the fact {fact}, but the {where} does not list Item 1.05",
  },

  examples = {
    { name = "neither", form = "8-K", outcome = "not_applicable" },
    { name = "both", form = "8-K", outcome = "pass", witnesses = { "Material Cybersecurity Incidents", "On January 5, 2026 the "
        .. "company found out that files had been copied." },
      body = [[
<p><b>Item 1.05 Material Cybersecurity Incidents.</b></p>
<p><ix:nonNumeric name="cyd:MaterialCybersecurityIncidentNatureTextBlock" contextRef="c1">On January 5, 2026 the company
found out that files had been copied.</ix:nonNumeric></p>]] },
    { name = "no tags", form = "8-K", expect = { "untagged" }, items = { "@{Material Cybersecurity Incidents}@" },
      body = [[
<p><b>Item 1.05 Material Cybersecurity Incidents.</b></p>
<p>On January 5, 2026 the company found out that files had been copied.</p>]] },
    { name = "no item", form = "8-K", expect = { "unlisted" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><ix:nonNumeric name="cyd:MaterialCybersecurityIncidentNatureTextBlock" contextRef="c1">@{On January 5, 2026 the company
found out that files had been copied.}@</ix:nonNumeric></p>]] },
    { name = "a fact of the cover is none of these", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">false</ix:nonNumeric></p>]] },
    { name = "one document without its submission", form = "8-K", expect = { "untagged" }, base = "single-document", body = [[
<p><b>Item @{1.05}@ Material Cybersecurity Incidents.</b></p>
<p>On January 5, 2026 the company found out that files had been copied.</p>]] },
    { name = "one document without the item", form = "8-K", outcome = "not_applicable", base = "single-document" },
  },

  check = function(filing, report)
    local fact
    for _, document in ipairs(filing.documents) do
      if document.from_filer then
        for _, each in ipairs(document.facts) do
          if each.name:find("^cyd:") then fact = fact or each end
        end
      end
    end
    local listed, where
    if #filing.header.items > 0 then
      where = "header"
      for _, entry in ipairs(filing.header.items) do
        if entry.number == "1.05" then listed = listed or entry.text end
      end
    else
      where = "report"
      local item = filing:item("1.05")
      listed = item and item.number
    end
    if not listed and not fact then
      return report:not_applicable("neither Item 1.05 nor a cybersecurity fact is there")
    end
    if listed and fact then
      report:witness(listed, "the item")
      report:witness(fact.value, "the fact")
    elseif fact then
      report:finding("unlisted", { { fact.value, "the fact" }, { filing.header, "the header" } },
        { fact = fact.name, where = where })
    else
      report:finding("untagged", { { listed, "the item" }, { filing.primary, "the report" } }, { where = where })
    end
  end,
}
