---@type prefile.Rule
return {
  id       = "periodic/controls-conclusion-missing",
  title    = "The item on controls does not say whether they are effective",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports" },
  effective = { from = "2003-09-01" },

  authority = {
    { cite = "17 CFR 229.307", says = "the report discloses the conclusions of the principal officers on the effectiveness of "
      .. "disclosure controls and procedures", force = "must" },
    { cite = "17 CFR 229.308", says = "the annual report has management's report on internal control over financial reporting, "
      .. "with its conclusion", force = "must" },
  },
  why    = [[The officers certify that the report holds their conclusions. Without them the certification is wrong.]],
  fix    = [[Say what was concluded on disclosure controls, and in an annual report on internal control over financial
reporting as well.]],
  limits = [[Looks for the word effective with disclosure controls, and in annual reports for management's report on internal
control or the sentence of a newly public company that has none. An item that points to another part of the report is left
alone; so are asset-backed issuers and years that ended before 15 December 2007, for which the report on internal control was not
asked of everybody; the tables behind these rules do not hold that day.]],

  messages = {
    conclusion = "the item on controls does not say whether disclosure controls are effective",
    internal   = "the item on controls has no report on internal control over financial reporting",
  },

  examples = {
    { name = "both conclusions", form = "10-K", outcome = "pass", witnesses = { "effective",
      "internal control over financial reporting" } },
    { name = "a quarter", form = "10-Q", outcome = "pass" },
    { name = "no conclusion", form = "10-Q", expect = { "conclusion" },
      edits = { { "<b>Item 4. Controls", "<b>Item @{4}@. Controls" }, { " and concluded that they were effective.", "." } } },
    { name = "ineffective controls", form = "10-Q", outcome = "pass",
      edits = { { "they were effective.", "they were ineffective." } } },
    { name = "no report on internal control", form = "10-K", expect = { "internal" },
      edits = { { "<b>Item 9A. Controls and Procedures.</b></p>",
        "<b>Item @{9A}@. Controls and Procedures.</b></p>\n<p>The disclosure controls and procedures were effective.</p>\n<p><b>Item 9B. Other Information.</b></p>" },
        { "<p><b>Item 9B. Other Information.</b></p>\n<p>No director", "<p>No director" } } },
    { name = "a newly public company", form = "10-K", outcome = "pass",
      edits = { { "<b>Item 9A. Controls and Procedures.</b></p>",
        "<b>Item 9A. Controls and Procedures.</b></p>\n<p>The disclosure controls and procedures were effective. This annual report does not include a report of management's assessment regarding internal control over financial reporting due to a transition period for newly public companies.</p>\n<p><b>Item 9B. Other Information.</b></p>" },
        { "<p><b>Item 9B. Other Information.</b></p>\n<p>No director", "<p>No director" } } },
    { name = "before reports on internal control", form = "10-K", outcome = "pass", period = "20071214", filed = "20080220",
      edits = { { "<b>Item 9A. Controls and Procedures.</b></p>",
        "<b>Item 9A. Controls and Procedures.</b></p>\n<p>The disclosure controls and procedures were effective.</p>\n<p><b>Item 9B. Other Information.</b></p>" },
        { "<p><b>Item 9B. Other Information.</b></p>\n<p>No director", "<p>No director" } } },
    { name = "the conclusion is elsewhere", form = "10-K", outcome = "undetermined",
      edits = { { "<b>Item 9A. Controls and Procedures.</b></p>",
        "<b>Item 9A. Controls and Procedures.</b></p>\n<p>The information under Controls in Exhibit 13 is incorporated by reference.</p>\n<p><b>Item 9B. Other Information.</b></p>" },
        { "<p><b>Item 9B. Other Information.</b></p>\n<p>No director", "<p>No director" } } },
    { name = "the item is missing", form = "10-Q", outcome = "not_applicable",
      edits = { { "<p><b>Item 4. Controls and Procedures.</b></p>", "" } } },
    { name = "a trust of an asset-backed issuer", form = "10-K", outcome = "not_applicable",
      header = { ["STANDARD INDUSTRIAL CLASSIFICATION"] = "ASSET-BACKED SECURITIES [6189]" } },
    { name = "an asset-backed issuer", form = "10-K", outcome = "not_applicable",
      edits = { { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>",
        "<p><b>Item 1112(b) of Regulation AB. Significant Obligors of Pool Assets (Financial Information).</b></p>\n<p>None.</p>" } } },
    { name = "an item in doubt", form = "10-Q", outcome = "undetermined",
      edits = { { " and concluded that they were effective.", "." },
        { "<p style=\"text-align:center\"><b>PART I. FINANCIAL INFORMATION</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>PART I.</td><td>FINANCIAL INFORMATION</td><td></td></tr>
<tr><td>Item 1.</td><td><a href="#one">Financial Statements</a></td><td>3</td></tr>
<tr><td>Item 2.</td><td>Management's Discussion and Analysis of Financial Condition and Results of Operations</td><td>5</td></tr>
<tr><td>Item 3.</td><td>Quantitative and Qualitative Disclosures About Market Risk</td><td>5</td></tr>
<tr><td>Item 4.</td><td><a href="#one">Controls and Procedures</a></td><td>6</td></tr>
</table>
<p style="text-align:center"><b>PART I. FINANCIAL INFORMATION</b></p>]] },
        { "<p><b>Item 1. Financial Statements.</b></p>", "<p id=\"one\"><b>Item 1. Financial Statements.</b></p>" } } },
  },

  check = function(filing, report)
    if filing.is_asset_backed then
      return report:not_applicable("asset-backed issuers have no such conclusions")
    end
    local is_annual = filing.form.base == "10-K" or filing.form.base == "10-KT"
    local item = filing:item_about("controls and procedures")
    if not item then
      return report:not_applicable("no item on controls was found")
    end
    if item.doubt ~= "" or item.incorporated_by_reference then
      return report:undetermined("what the item on controls says stands elsewhere, or was not read for certain", item.number)
    end
    local conclusion = item.body:find("\\b(?:in)?effective(?:ly)?\\b")
    if conclusion then
      report:witness(conclusion, "the conclusion")
    else
      report:finding("conclusion", { { item.number, "this item" } })
    end
    local period = filing.cover.period and filing.cover.period.date
    if is_annual and period and period >= date("2007-12-15") then
      local internal = item.body:find("\\binternal\\s+controls?\\s+over\\s+financial\\s+reporting\\b")
      if internal then
        report:witness(internal, "internal control")
      else
        report:finding("internal", { { item.number, "this item" } })
      end
    end
  end,
}
