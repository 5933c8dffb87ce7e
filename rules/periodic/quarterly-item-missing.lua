---@type prefile.Rule
return {
  id       = "periodic/quarterly-item-missing",
  title    = "An item of the quarterly report is missing",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "10-Q", "10-QT" },
  effective = { from = "2003-09-01" },

  authority = {
    { cite = "Form 10-Q", says = "Part I has financial statements, management's discussion, market risk and controls; Part II "
      .. "lists the exhibits", force = "must" },
  },
  why    = [[Statements, discussion and controls belong to every quarterly report; its exhibits, the certifications among them,
are listed in Item 6.]],
  fix    = [[Put the item in, with its number and caption.]],
  limits = [[Asks for Items 1, 2 and 4 of Part I and Item 6 of Part II, and for Item 3 of Part I where a large accelerated or
accelerated filer is marked on the cover; the other items of Part II may be left out when there is nothing to say.
Undetermined when the table of contents or a line of the text names the item, or when it stands before its place.
Asset-backed issuers are left alone.]],

  messages = {
    missing = "the report has no Item {number} of Part {part} ({title})",
  },

  examples = {
    { name = "every item", form = "10-Q", outcome = "pass" },
    { name = "no controls", form = "10-Q", expect = { "missing" },
      edits = { { "<b>Item 3. Quantitative", "<b>Item @{3}@. Quantitative" }, { "<p><b>Item 4. Controls and Procedures.</b></p>", "" } } },
    { name = "no list of exhibits", form = "10-Q", expect = { "missing" },
      edits = { { "<b>Item 5. Other", "<b>Item @{5}@. Other" }, { "<p><b>Item 6. Exhibits.</b></p>", "" } } },
    { name = "no market risk", form = "10-Q", expect = { "missing" },
      edits = { { "<b>Item 2. Management's", "<b>Item @{2}@. Management's" },
        { "<p><b>Item 3. Quantitative and Qualitative Disclosures About Market Risk.</b></p>", "" } } },
    { name = "no market risk of a smaller company", form = "10-Q", outcome = "pass",
      edits = { { "<p><b>Item 3. Quantitative and Qualitative Disclosures About Market Risk.</b></p>", "" },
        { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" } } },
    { name = "Part II leaves items out", form = "10-Q", outcome = "pass",
      edits = { { "<p><b>Item 3. Defaults Upon Senior Securities.</b></p>\n<p>None.</p>", "" } } },
    { name = "a line of the text names it", form = "10-Q", outcome = "undetermined",
      edits = { { "<p><b>Item 4. Controls and Procedures.</b></p>", "<p>Item 4 is about the controls.</p>" } } },
    { name = "the contents name it", form = "10-Q", outcome = "undetermined",
      edits = { { "<p><b>Item 6. Exhibits.</b></p>", "" },
        { "<p style=\"text-align:center\"><b>PART I. FINANCIAL INFORMATION</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>PART I.</td><td>FINANCIAL INFORMATION</td><td></td></tr>
<tr><td>Item 1.</td><td>Financial Statements</td><td>3</td></tr>
<tr><td>Item 2.</td><td>Management's Discussion and Analysis of Financial Condition and Results of Operations</td><td>5</td></tr>
<tr><td>PART II.</td><td>OTHER INFORMATION</td><td></td></tr>
<tr><td>Item 1.</td><td>Legal Proceedings</td><td>8</td></tr>
<tr><td>Item 6.</td><td>Exhibits</td><td>9</td></tr>
</table>
<p style="text-align:center"><b>PART I. FINANCIAL INFORMATION</b></p>]] } } },
    { name = "a heading long before its place", form = "10-Q", outcome = "undetermined",
      edits = { { "<p><b>Item 4. Controls and Procedures.</b></p>", "" },
        { "<p><b>Item 1. Financial Statements.</b></p>", "<p><b>Item 4. Controls and Procedures.</b></p>\n<p><b>Item 1. Financial "
          .. "Statements.</b></p>" } } },
    { name = "the contents name others", form = "10-Q", expect = { "missing" },
      edits = { { "<p><b>Item 4. Controls and Procedures.</b></p>", "" }, { "<b>Item 3. Quantitative", "<b>Item @{3}@. Quantitative" },
        { "<p style=\"text-align:center\"><b>PART I. FINANCIAL INFORMATION</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>PART I.</td><td>FINANCIAL INFORMATION</td><td></td></tr>
<tr><td>Item 1.</td><td>Financial Statements</td><td>3</td></tr>
<tr><td>Item 2.</td><td>Management's Discussion and Analysis of Financial Condition and Results of Operations</td><td>5</td></tr>
<tr><td>PART II.</td><td>OTHER INFORMATION</td><td></td></tr>
<tr><td>Item 1.</td><td>Legal Proceedings</td><td>8</td></tr>
<tr><td>Item 4.</td><td>Mine Safety Disclosures</td><td>9</td></tr>
</table>
<p style="text-align:center"><b>PART I. FINANCIAL INFORMATION</b></p>]] } } },
    { name = "the older number of controls", form = "10-Q", outcome = "pass", period = "20080930", filed = "20081107",
      edits = { { "<b>Item 4. Controls", "<b>Item 4T. Controls" } } },
    { name = "a title without its number", form = "10-Q", outcome = "undetermined",
      edits = { { "<b>Item 4. Controls and Procedures.</b>", "<b>Controls and Procedures</b>" } } },
    { name = "a trust of an asset-backed issuer", form = "10-Q", outcome = "not_applicable",
      header = { ["STANDARD INDUSTRIAL CLASSIFICATION"] = "ASSET-BACKED SECURITIES [6189]" } },
    { name = "no items", form = "10-Q", outcome = "undetermined", body = "<p>The company builds boats.</p>" },
    { name = "cut off", form = "10-Q", outcome = "undetermined", edits = { { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } } },
    { name = "no cover", form = "10-Q", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local items, cover = filing.items, filing.cover
    if items.doubt ~= "" or not cover.recognised or not filing.is_complete then
      return report:undetermined("cover and items were not read for certain", items)
    end
    if filing.is_asset_backed then
      return report:not_applicable("asset-backed issuers leave out most items")
    end
    local accelerated = cover:is_marked("large-accelerated-filer") or cover:is_marked("accelerated-filer")
    for _, gap in ipairs(filing.item_gaps) do
      local item = gap.definition
      if gap.mention then
        report:undetermined("Item " .. item.number .. " is named, but is not headed at its place", gap.mention)
      elseif item.need == "required" or accelerated then
        report:finding("missing", { { gap.previous or cover, "what stands before it" } },
          { number = item.number, part = item.part, title = item.title_in_force })
      end
    end
    for _, item in ipairs(items) do
      if item.is_headed then report:witness(item.number, "Item " .. item.number .. " of Part " .. item.part) end
    end
  end,
}
