---@type prefile.Rule
return {
  id       = "exhibits/inline-not-listed",
  title    = "The inline XBRL cover page is not listed as Exhibit 104",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "8-K", "8-K/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "17 CFR 229.601(b)(104)",
      says = "the exhibit index names the cover page interactive data file by number 104", force = "must" },
    { cite = "17 CFR 229.601(b)(101), Instruction 1",
      says = "the title in the index contains the word \"Inline\" when the data is inline XBRL", force = "must" },
  },
  why    = [[The index must show that the cover is machine readable and that the data is inside the document.]],
  fix    = [[Add the row "104: Cover Page Interactive Data File (embedded within the Inline XBRL document)".]],
  limits = [[Asked only when the report lists another exhibit and its cover carries facts; the staff does not ask for an index
because of Exhibit 104 alone.]],

  messages = {
    absent = "the cover carries inline XBRL facts, but the exhibit index has no row 104",
    inline = "the title of Exhibit {number} does not contain the word \"Inline\"",
  },

  examples = {
    { name = "no inline XBRL", form = "8-K", outcome = "not_applicable" },
    { name = "listed as inline", form = "8-K", outcome = "pass",
      witnesses = { "Cover Page Interactive Data File (embedded within the Inline XBRL document)" },
      edits = { { "<td>Delaware</td>", "<td><ix:nonNumeric name=\"dei:EntityIncorporationStateCountryCode\" contextRef=\"c1\">Delaware</ix:nonNumeric></td>" },
        { "January 5, 2026</a></td></tr>", "January 5, 2026</a></td></tr>\n<tr><td>104</td><td>Cover Page Interactive Data File (embedded within the Inline XBRL document)</td></tr>" } } },
    { name = "no row 104", form = "8-K", expect = { "absent" },
      edits = { { "<td>Delaware</td>", "<td><ix:nonNumeric name=\"dei:EntityIncorporationStateCountryCode\" contextRef=\"c1\">Delaware</ix:nonNumeric></td>" },
        { "<tr><td>99.1</td>", "<tr><td>@{99.1}@</td>" } } },
    { name = "the word is missing", form = "8-K", expect = { "inline" },
      edits = { { "<td>Delaware</td>", "<td><ix:nonNumeric name=\"dei:EntityIncorporationStateCountryCode\" contextRef=\"c1\">Delaware</ix:nonNumeric></td>" },
        { "January 5, 2026</a></td></tr>", "January 5, 2026</a></td></tr>\n<tr><td>104</td><td>@{Cover Page Interactive Data File}@</td></tr>" } } },
    { name = "no exhibit besides", form = "8-K", outcome = "not_applicable",
      edits = { { "<td>Delaware</td>", "<td><ix:nonNumeric name=\"dei:EntityIncorporationStateCountryCode\" contextRef=\"c1\">Delaware</ix:nonNumeric></td>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "facts of a note only", form = "10-Q", outcome = "not_applicable",
      edits = { { "<b>Item 6. Exhibits.</b>", "<b>Item 6. Exhibits.</b> <ix:nonNumeric name=\"us-gaap:InventoryPolicyTextBlock\" contextRef=\"c1\">Stores at cost.</ix:nonNumeric>" } } },
    { name = "a quarterly report with 101 and without 104", form = "10-Q", expect = { "absent" },
      edits = { { "<p><b>Item 6. Exhibits.</b></p>", "<p>(<ix:nonNumeric name=\"dei:AmendmentFlag\" contextRef=\"c1\">false</ix:nonNumeric>)</p>\n<p><b>Item 6. Exhibits.</b></p>" },
        { "<tr><td>31.1</td>", "<tr><td>101</td><td>Inline XBRL financial statements</td></tr>\n<tr><td>@{31.1}@</td>" } } },
  },

  check = function(filing, report)
    local document, fact = filing.primary, nil
    for _, each in ipairs(document and document.facts or {}) do
      if each.name and each.name:find("^dei:") then fact = fact or each end
    end
    if not fact then
      return report:not_applicable("the main document carries no inline XBRL cover facts")
    end
    local index = filing.exhibit_index
    local row, other
    for _, entry in ipairs(index) do
      local kind = entry.major
      if kind == "104" then
        row = entry
      elseif kind ~= "101" then
        other = other or entry
      end
    end
    if not row then
      if not other then
        return report:not_applicable("the report lists no other exhibit")
      end
      return report:finding("absent",
        { { other.number, "the index lists, without 104" }, { fact.value, "a fact of the cover" } })
    end
    local place = row.title or row.number
    if row.row:phrase("inline") then
      report:witness(place, "the index lists")
    else
      report:finding("inline", { { place, "the index says" } }, { number = row.number })
    end
  end,
}
