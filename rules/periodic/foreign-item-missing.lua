---@type prefile.Rule
return {
  id       = "periodic/foreign-item-missing",
  title    = "An item of the annual report on Form 20-F is missing",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "20-F" },
  effective = { from = "2001-09-30" },

  authority = {
    { cite = "Form 20-F", says = "an annual report answers Items 3 to 19, with statements under Item 17 or Item 18",
      force = "must" },
  },
  why    = [[A reader cannot tell an item that does not apply from one that was forgotten.]],
  fix    = [[Put the item in, with its number and caption; where there is nothing to say, say that.]],
  limits = [[Items 1 and 2 are not asked of an annual report, Items 4A, 9, 12, 16D to 16F and 16H not of everybody: these are let pass.
Items 16A to 16C are asked for from 2004, 16G from 2009, 16I from 2022, 16J and 16K from their years; the days are those
of the tables behind these rules and not certain. Undetermined when the table of contents or a line of the text names the
item, when it stands before its place, or when five or more are missing. A registration statement on the form is left
alone.]],

  messages = {
    missing = "the report has no Item {number} ({title})",
    statements = "the report has neither Item 17 nor Item 18, the financial statements",
  },

  examples = {
    { name = "every item", form = "20-F", outcome = "pass" },
    { name = "no review of the year", form = "20-F", expect = { "missing" },
      edits = { { "<p><b>Item 5. Operating and Financial Review and Prospects.</b></p>", "" },
        { "<b>Item 4A. Unresolved", "<b>Item @{4A}@. Unresolved" } } },
    { name = "no cybersecurity", form = "20-F", expect = { "missing" },
      edits = { { "<p><b>Item 16K. Cybersecurity.</b></p>", "" }, { "<b>Item 16J. Insider", "<b>Item @{16J}@. Insider" } } },
    { name = "a filing date before the period", form = "20-F", expect = { "missing" }, filed = "20230110",
      edits = { { "<p><b>Item 16K. Cybersecurity.</b></p>", "" }, { "<b>Item 16J. Insider", "<b>Item @{16J}@. Insider" } } },
    { name = "no cybersecurity before its year", form = "20-F", outcome = "pass", period = "20231130",
      edits = { { "<p><b>Item 16K. Cybersecurity.</b></p>", "" }, { "<p><b>Item 16J. Insider Trading Policies.</b></p>", "" } } },
    { name = "Item 18 alone", form = "20-F", outcome = "pass",
      edits = { { "<p><b>Item 17. Financial Statements.</b></p>\n<p>The statements are given under Item 18.</p>", "" } } },
    { name = "neither Item 17 nor Item 18", form = "20-F", expect = { "statements" },
      edits = { { "<p><b>Item 17. Financial Statements.</b></p>\n<p>The statements are given under Item 18.</p>", "" },
        { "<p><b>Item 18. Financial Statements.</b></p>", "" }, { "<b>Item 16K. Cyber", "<b>Item @{16K}@. Cyber" } } },
    { name = "a line of the text names it", form = "20-F", outcome = "undetermined",
      edits = { { "<p><b>Item 5. Operating and Financial Review and Prospects.</b></p>", "<p>Item 5 is about the year.</p>" } } },
    { name = "a heading long before its place", form = "20-F", outcome = "undetermined",
      edits = { { "<p><b>Item 5. Operating and Financial Review and Prospects.</b></p>", "" },
        { "<p><b>Item 3. Key Information.</b></p>", "<p><b>Item 5. Operating and Financial Review and Prospects.</b></p>\n<p><b>Item 3. "
          .. "Key Information.</b></p>" } } },
    { name = "the contents name it", form = "20-F", outcome = "undetermined",
      edits = { { "<p><b>Item 5. Operating and Financial Review and Prospects.</b></p>", "" },
        { "<p style=\"text-align:center\"><b>PART I</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>Item 3.</td><td>Key Information</td><td>3</td></tr>
<tr><td>Item 4.</td><td>Information on the Company</td><td>5</td></tr>
<tr><td>Item 5.</td><td>Operating and Financial Review and Prospects</td><td>9</td></tr>
<tr><td>Item 6.</td><td>Directors, Senior Management and Employees</td><td>12</td></tr>
<tr><td>Item 7.</td><td>Major Shareholders and Related Party Transactions</td><td>14</td></tr>
</table>
<p style="text-align:center"><b>PART I</b></p>]] } } },
    { name = "a report laid out in another way", form = "20-F", outcome = "undetermined",
      edits = { { "<p><b>Item 3. Key Information.</b></p>", "" }, { "<p><b>Item 4. Information on the Company.</b></p>", "" },
        { "<p><b>Item 5. Operating and Financial Review and Prospects.</b></p>", "" },
        { "<p><b>Item 6. Directors, Senior Management and Employees.</b></p>", "" }, { "<p><b>Item 8. Financial Information.</b></p>",
          "" } } },
    { name = "a registration statement", form = "20-F", outcome = "not_applicable",
      edits = { { "&#9744; REGISTRATION", "&#9746; REGISTRATION" }, { "&#9746; ANNUAL", "&#9744; ANNUAL" } } },
    { name = "no items", form = "20-F", outcome = "undetermined", body = "<p>The company builds boats.</p>" },
    { name = "cut off", form = "20-F", outcome = "undetermined", edits = { { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } } },
    { name = "no cover", form = "20-F", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local items, cover, period = filing.items, filing.cover, filing.cover.period
    local day = period and period.date
    if cover:is_marked("registration-statement") then
      return report:not_applicable("the form is used as a registration statement")
    end
    if items.doubt ~= "" or not day or not filing.is_complete then
      return report:undetermined("cover and items were not read for certain", items)
    end
    local missing = {}
    for _, gap in ipairs(filing.item_gaps) do
      local from = gap.definition.periods_from
      if not from or from <= day then missing[#missing + 1] = gap end
    end
    if #missing > 4 then
      return report:undetermined("so many items were not found that the report may be laid out in another way", items)
    end
    for _, gap in ipairs(missing) do
      local item = gap.definition
      if gap.mention then
        report:undetermined("Item " .. item.number .. " is named, but is not headed at its place", gap.mention)
      elseif item.number == "17" then
        report:finding("statements", { { gap.previous or cover, "what stands before them" } })
      else
        report:finding("missing", { { gap.previous or cover, "what stands before it" } },
          { number = item.number, title = item.title_in_force })
      end
    end
    for _, item in ipairs(items) do
      if item.is_headed then report:witness(item.number, "Item " .. item.number) end
    end
  end,
}
