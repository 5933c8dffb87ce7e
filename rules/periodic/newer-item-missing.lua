---@type prefile.Rule
return {
  id       = "periodic/newer-item-missing",
  title    = "An item that the annual report has gained is missing",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "10-K", "10-KT" },

  authority = {
    { cite = "Form 10-K", says = "the form has Items 1A, 1B, 1C, 4, 9A, 9B, 9C and 14", force = "must" },
    { cite = "17 CFR 229.106", says = "risk management and governance of cybersecurity, for fiscal years that end on or after "
      .. "15 December 2023", force = "must" },
    { cite = "17 CFR 240.12b-13", says = "a report contains the numbers and captions of all items, also of those that do "
      .. "not apply", force = "must" },
  },
  why    = [[A report made from an old one lacks the items that came into the form since.]],
  fix    = [[Put the item in, with its number and caption; where there is nothing to say, say that.]],
  limits = [[The items are asked for by the end of the fiscal year. The days are those of the tables behind these rules, of which only
the one of Item 1C is certain. Item 1A is asked where the cover has the box of smaller reporting companies and it is not
marked, Item 1B of large accelerated and accelerated filers only. Undetermined when the table of contents or a line of the
text names the item, when it stands before its place, or when four or more are missing. Item 14 is asked for when Part III
is laid out by items. Asset-backed issuers are left alone.]],

  messages = {
    missing = "the report for the year that ended {period} has no Item {number} ({title})",
  },

  examples = {
    { name = "every item", form = "10-K", outcome = "pass" },
    { name = "no Item 1C", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 1C. Cybersecurity.</b></p>", "" }, { "<b>Item 1B. Unresolved", "<b>Item @{1B}@. Unresolved" } } },
    { name = "a filing date before the period", form = "10-K", expect = { "missing" }, filed = "20230110",
      edits = { { "<p><b>Item 1C. Cybersecurity.</b></p>", "" }, { "<b>Item 1B. Unresolved", "<b>Item @{1B}@. Unresolved" } } },
    { name = "the day before Item 1C", form = "10-K", outcome = "pass", period = "20231214",
      edits = { { "<p><b>Item 1C. Cybersecurity.</b></p>", "" } } },
    { name = "the first day of Item 1C", form = "10-K", expect = { "missing" }, period = "20231215",
      edits = { { "<p><b>Item 1C. Cybersecurity.</b></p>", "" }, { "<b>Item 1B. Unresolved", "<b>Item @{1B}@. Unresolved" } } },
    { name = "no risk factors", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 1A. Risk Factors.</b></p>", "" }, { "<b>Item 1. Business", "<b>Item @{1}@. Business" } } },
    { name = "neither business nor risk factors", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 1. Business.</b></p>", "" }, { "<p><b>Item 1A. Risk Factors.</b></p>", "" },
        { "<p style=\"text-align:center\"><b>UNITED STATES<br>", "<p style=\"text-align:center\"><b>@{}@UNITED STATES<br>" } } },
    { name = "no risk factors of a smaller company", form = "10-K", outcome = "pass",
      edits = { { "<p><b>Item 1A. Risk Factors.</b></p>", "" },
        { "<td>Smaller reporting company</td><td>&#9744;</td>", "<td>Smaller reporting company</td><td>&#9746;</td>" } } },
    { name = "no risk factors, and no box", form = "10-K", outcome = "pass",
      edits = { { "<p><b>Item 1A. Risk Factors.</b></p>", "" },
        { "<td>Smaller reporting company</td><td>&#9744;</td>", "" } } },
    { name = "no staff comments of an accelerated filer", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 1B. Unresolved Staff Comments.</b></p>", "" }, { "<b>Item 1A. Risk", "<b>Item @{1A}@. Risk" } } },
    { name = "no staff comments of another filer", form = "10-K", outcome = "pass",
      edits = { { "<p><b>Item 1B. Unresolved Staff Comments.</b></p>", "" },
        { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" } } },
    { name = "Part III without Item 14", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 14. Principal Accountant Fees and Services.</b></p>", "" },
        { "<b>Item 13. Certain", "<b>Item @{13}@. Certain" } } },
    { name = "Part III in one passage", form = "10-K", outcome = "pass",
      edits = { { "<p><b>Item 14. Principal Accountant Fees and Services.</b></p>", "" },
        { "<p><b>Item 10. Directors, Executive Officers and Corporate Governance.</b></p>", "" },
        { "<p><b>Item 13. Certain Relationships and Related Transactions, and Director Independence.</b></p>", "" } } },
    { name = "Item 4 in the reduced disclosure format", form = "10-K", outcome = "pass",
      edits = { { "<p><b>Item 4. Mine Safety Disclosures.</b></p>", "" },
        { "<p>Example Harbor Works, Inc. builds",
          "<p>This report uses the reduced disclosure format. Example Harbor Works, Inc. builds" } } },
    { name = "an empty item without its heading", form = "10-K", outcome = "undetermined",
      edits = { { "<p><b>Item 4. Mine Safety Disclosures.</b></p>\n<p>Not applicable.</p>", "<p>Item 4 does not apply.</p>" } } },
    { name = "the contents name it", form = "10-K", outcome = "undetermined",
      edits = { { "<p><b>Item 1C. Cybersecurity.</b></p>", "" },
        { "<p style=\"text-align:center\"><b>PART I</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>Item 1.</td><td>Business</td><td>3</td></tr>
<tr><td>Item 1A.</td><td>Risk Factors</td><td>5</td></tr>
<tr><td>Item 1C.</td><td>Cybersecurity</td><td>8</td></tr>
<tr><td>Item 2.</td><td>Properties</td><td>9</td></tr>
<tr><td>Item 3.</td><td>Legal Proceedings</td><td>10</td></tr>
</table>
<p style="text-align:center"><b>PART I</b></p>]] } } },
    { name = "a link of the contents leads to it", form = "10-K", outcome = "undetermined",
      edits = { { "<p><b>Item 4. Mine Safety Disclosures.</b></p>\n<p>Not", "<p id=\"four\">Not" },
        { "<p style=\"text-align:center\"><b>PART I</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>Item 1.</td><td><a href="#one">Business</a></td><td>3</td></tr>
<tr><td>Item 2.</td><td><a href="#two">Properties</a></td><td>9</td></tr>
<tr><td>Item 3.</td><td><a href="#three">Legal Proceedings</a></td><td>9</td></tr>
<tr><td>Item 4.</td><td><a href="#four">Mine Safety Disclosures</a></td><td>10</td></tr>
</table>
<p style="text-align:center"><b>PART I</b></p>]] } } },
    { name = "a heading long before its place", form = "10-K", outcome = "undetermined",
      edits = { { "<p><b>Item 9C. Disclosure Regarding Foreign Jurisdictions that Prevent Inspections.</b></p>", "" },
        { "<p style=\"text-align:center\"><b>PART I</b></p>", "<p><b>Item 9C. Disclosure Regarding Foreign Jurisdictions that Prevent "
          .. "Inspections.</b></p>\n<p style=\"text-align:center\"><b>PART I</b></p>" } } },
    { name = "the contents name others", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 1C. Cybersecurity.</b></p>", "" }, { "<b>Item 1B. Unresolved", "<b>Item @{1B}@. Unresolved" },
        { "<p style=\"text-align:center\"><b>PART I</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>Item 1.</td><td>Business</td><td>3</td></tr>
<tr><td>Item 1A.</td><td>Risk Factors</td><td>5</td></tr>
<tr><td>Item 2.</td><td>Properties</td><td>9</td></tr>
<tr><td>Item 4.</td><td>Mine Safety Disclosures</td><td>10</td></tr>
</table>
<p style="text-align:center"><b>PART I</b></p>]] } } },
    { name = "no controls", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 9A. Controls and Procedures.</b></p>", "" }, { "<b>Item 9. Changes", "<b>Item @{9}@. Changes" } } },
    { name = "the older number of controls", form = "10-K", outcome = "pass", period = "20081231", filed = "20090220",
      edits = { { "<b>Item 9A. Controls", "<b>Item 9A(T). Controls" } } },
    { name = "no Item 9C", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 9C. Disclosure Regarding Foreign Jurisdictions that Prevent Inspections.</b></p>", "" },
        { "<b>Item 9B. Other", "<b>Item @{9B}@. Other" } } },
    { name = "Item 14 alone is gone from Part III but for Item 13", form = "10-K", expect = { "missing" },
      edits = { { "<p><b>Item 10. Directors, Executive Officers and Corporate Governance.</b></p>", "" },
        { "<p><b>Item 14. Principal Accountant Fees and Services.</b></p>", "" }, { "<b>Item 13. Certain",
          "<b>Item @{13}@. Certain" } } },
    { name = "a trust of an asset-backed issuer", form = "10-K", outcome = "not_applicable",
      header = { ["STANDARD INDUSTRIAL CLASSIFICATION"] = "ASSET-BACKED SECURITIES [6189]" } },
    { name = "an asset-backed issuer", form = "10-K", outcome = "not_applicable",
      edits = { { "<p><b>Item 1C. Cybersecurity.</b></p>",
        "<p><b>Item 1112(b) of Regulation AB. Significant Obligors of Pool Assets (Financial Information).</b></p>" } } },
    { name = "a report laid out in another way", form = "10-K", outcome = "undetermined",
      edits = { { "<p><b>Item 1C. Cybersecurity.</b></p>", "" }, { "<p><b>Item 4. Mine Safety Disclosures.</b></p>", "" },
        { "<p><b>Item 9B. Other Information.</b></p>", "" },
        { "<p><b>Item 9C. Disclosure Regarding Foreign Jurisdictions that Prevent Inspections.</b></p>", "" } } },
    { name = "no items", form = "10-K", outcome = "undetermined", body = "<p>The company builds boats.</p>" },
    { name = "cut off", form = "10-K", outcome = "undetermined", edits = { { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } } },
    { name = "no cover", form = "10-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "an old report", form = "10-K", outcome = "not_applicable", period = "20011231", filed = "20020320" },
  },

  check = function(filing, report)
    local items, cover, period = filing.items, filing.cover, filing.cover.period
    local day = period and period.date
    if items.doubt ~= "" or not day or not filing.is_complete then
      return report:undetermined("cover and items were not read for certain", items)
    end
    if filing.is_asset_backed then
      return report:not_applicable("asset-backed issuers leave out most items")
    end
    local smaller = cover:box("smaller-reporting-company")
    local is_asked = {
      ["1A"] = smaller and not smaller.checked,
      ["1B"] = cover:is_marked("large-accelerated-filer") or cover:is_marked("accelerated-filer"),
      ["4"] = not cover.reduced_disclosure,
      ["14"] = filing:item("10") or filing:item("13"),
    }
    local missing = {}
    for _, gap in ipairs(filing.item_gaps) do
      local item = gap.definition
      local is_new = item.periods_from and item.periods_from <= day
      if is_new and (item.need == "required" or is_asked[item.number]) then missing[#missing + 1] = gap end
    end
    if #missing > 3 then
      return report:undetermined("so many items were not found that the report may be laid out in another way", items)
    end
    for _, gap in ipairs(missing) do
      local item = gap.definition
      if gap.mention then
        report:undetermined("Item " .. item.number .. " is named, but is not headed at its place", gap.mention)
      else
        report:finding("missing", { { gap.previous or cover, "what stands before it" }, { period, "the end of the year" } },
          { number = item.number, title = item.title_in_force, period = day })
      end
    end
    for _, item in ipairs(items) do
      local from = item.is_headed and item.definition and item.definition.periods_from
      if from and from <= day then report:witness(item.number, "Item " .. item.number) end
    end
    report:not_applicable("the report is older than these items")
  end,
}
