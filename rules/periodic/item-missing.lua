---@type prefile.Rule
return {
  id       = "periodic/item-missing",
  title    = "An item of the annual report is missing",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@annual-reports" },

  authority = {
    { cite = "Form 10-K", says = "an annual report answers the items of Parts I to IV", force = "must" },
    { cite = "17 CFR 240.12b-13", says = "a report contains the numbers and captions of all items, also of those that do "
      .. "not apply", force = "must" },
  },
  why    = [[A reader cannot tell an item that does not apply from one that was forgotten. Mostly a heading was lost when the
report of the year before was cut.]],
  fix    = [[Put the item in, with its number and caption; where there is nothing to say, say that.]],
  limits = [[Asks for the items that the form has had all the time: 1, 2, 3, 5, 7 to 13; periodic/newer-item-missing asks for the
others. Undetermined when the table of contents or a line of the text names the item by its number or title, when it
stands before its place, when cover or items were not read for certain, and when four or more are missing: then the report
is laid out in another way. Asset-backed issuers, and Part III of subsidiaries that use the reduced disclosure format, are
left alone.]],

  messages = {
    missing = "the report has no Item {number} ({title})",
  },

  examples = {
    { name = "every item", form = "10-K", outcome = "pass" },
    { name = "legal proceedings are gone", form = "10-K", expect = { "missing" },
      edits = { { "<b>Item 2. Properties.</b>", "<b>Item @{2}@. Properties.</b>" },
        { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>", "" } } },
    { name = "the first item has no heading", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 1. Business.</b></p>", "" },
        { "<p style=\"text-align:center\"><b>UNITED STATES<br>", "<p style=\"text-align:center\"><b>@{}@UNITED STATES<br>" } } },
    { name = "the last of Part III is gone", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 13. Certain Relationships and Related Transactions, and Director Independence.</b></p>", "" },
        { "<b>Item 12. Security", "<b>Item @{12}@. Security" } } },
    { name = "one heading for two items", form = "10-K", outcome = "pass",
      edits = { { "<b>Item 2. Properties.</b>", "<b>Items 2 and 3. Properties and Legal Proceedings.</b>" },
        { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>", "" } } },
    { name = "a line of the text names several items", form = "10-K", outcome = "undetermined",
      edits = { { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>",
        "<p>Items 3 and 4 ask for what the company does not have.</p>" } } },
    { name = "the heading is part of a paragraph", form = "10-K", outcome = "undetermined",
      edits = { { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>",
        "<p>Item 3 asks for legal proceedings, of which there are none.</p>" } } },
    { name = "a title without its number", form = "10-K", outcome = "undetermined",
      edits = { { "<b>Item 3. Legal Proceedings.</b>", "<b>Legal Proceedings</b>" } } },
    { name = "the contents name it", form = "10-K", outcome = "undetermined",
      edits = { { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>", "" },
        { "<p style=\"text-align:center\"><b>PART I</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>Item 1.</td><td>Business</td><td>3</td></tr>
<tr><td>Item 1A.</td><td>Risk Factors</td><td>5</td></tr>
<tr><td>Item 2.</td><td>Properties</td><td>8</td></tr>
<tr><td>Item 3.</td><td>Legal Proceedings</td><td>9</td></tr>
<tr><td>Item 5.</td><td>Market for Registrant's Common Equity, Related Stockholder Matters and Issuer Purchases of Equity Securities</td><td>10</td></tr>
</table>
<p style="text-align:center"><b>PART I</b></p>]] } } },
    { name = "a link of the contents leads to it", form = "10-K", outcome = "undetermined",
      edits = { { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>", "<p id=\"three\">None.</p>" },
        { "<p style=\"text-align:center\"><b>PART I</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>Item 1.</td><td><a href="#one">Business</a></td><td>3</td></tr>
<tr><td>Item 2.</td><td><a href="#two">Properties</a></td><td>9</td></tr>
<tr><td>Item 3.</td><td><a href="#three">Legal Proceedings</a></td><td>9</td></tr>
<tr><td>Item 4.</td><td><a href="#four">Mine Safety Disclosures</a></td><td>10</td></tr>
</table>
<p style="text-align:center"><b>PART I</b></p>]] } } },
    { name = "a heading long before its place", form = "10-K", outcome = "undetermined",
      edits = { { "<p><b>Item 13. Certain Relationships and Related Transactions, and Director Independence.</b></p>", "" },
        { "<p style=\"text-align:center\"><b>PART I</b></p>", "<p><b>Item 13. Certain Relationships and Related Transactions, and Director "
          .. "Independence.</b></p>\n<p style=\"text-align:center\"><b>PART I</b></p>" } } },
    { name = "the contents name others", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>", "" }, { "<b>Item 2. Properties.</b>",
        "<b>Item @{2}@. Properties.</b>" },
        { "<p style=\"text-align:center\"><b>PART I</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>Item 1.</td><td>Business</td><td>3</td></tr>
<tr><td>Item 1A.</td><td>Risk Factors</td><td>5</td></tr>
<tr><td>Item 2.</td><td>Properties</td><td>9</td></tr>
<tr><td>Item 4.</td><td>Mine Safety Disclosures</td><td>10</td></tr>
</table>
<p style="text-align:center"><b>PART I</b></p>]] } } },
    { name = "Part III in the reduced disclosure format", form = "10-K", outcome = "pass",
      edits = { { "<p><b>Item 11. Executive Compensation.</b></p>", "" },
        { "<p>Example Harbor Works, Inc. builds",
          "<p>This report uses the reduced disclosure format. Example Harbor Works, Inc. builds" } } },
    { name = "Part I in the reduced disclosure format", form = "10-K", expect = { "missing" },
      edits = { { "<b>Item 2. Properties.</b>", "<b>Item @{2}@. Properties.</b>" },
        { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>", "" },
        { "<p>Example Harbor Works, Inc. builds",
          "<p>This report uses the reduced disclosure format. Example Harbor Works, Inc. builds" } } },
    { name = "no Part III at all", form = "10-K", outcome = "undetermined",
      edits = { { "<p><b>Item 10. Directors, Executive Officers and Corporate Governance.</b></p>", "" },
        { "<p><b>Item 11. Executive Compensation.</b></p>", "" },
        { "<p><b>Item 12. Security Ownership of Certain Beneficial Owners and Management and Related Stockholder Matters.</b></p>", "" },
        { "<p><b>Item 13. Certain Relationships and Related Transactions, and Director Independence.</b></p>", "" } } },
    { name = "a trust of an asset-backed issuer", form = "10-K", outcome = "not_applicable",
      header = { ["STANDARD INDUSTRIAL CLASSIFICATION"] = "ASSET-BACKED SECURITIES [6189]" } },
    { name = "an asset-backed issuer", form = "10-K", outcome = "not_applicable",
      edits = { { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>",
        "<p><b>Item 1112(b) of Regulation AB. Significant Obligors of Pool Assets (Financial Information).</b></p>\n<p>None.</p>" } } },
    { name = "no items", form = "10-K", outcome = "undetermined", body = "<p>The company builds boats.</p>" },
    { name = "cut off", form = "10-K", outcome = "undetermined", edits = { { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } } },
    { name = "no cover", form = "10-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local items, cover = filing.items, filing.cover
    if items.doubt ~= "" or not cover.recognised or not filing.is_complete then
      return report:undetermined("cover and items were not read for certain", items)
    end
    if filing.is_asset_backed then
      return report:not_applicable("asset-backed issuers leave out most items")
    end
    local missing = {}
    for _, gap in ipairs(filing.item_gaps) do
      local item = gap.definition
      local is_spared = cover.reduced_disclosure and item.part == "III"
      if item.need == "required" and not item.periods_from and not is_spared then missing[#missing + 1] = gap end
    end
    if #missing > 3 then
      return report:undetermined("so many items were not found that the report may be laid out in another way", items)
    end
    for _, gap in ipairs(missing) do
      local item = gap.definition
      if gap.mention then
        report:undetermined("Item " .. item.number .. " is named, but is not headed at its place", gap.mention)
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
