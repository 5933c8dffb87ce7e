---@type prefile.Rule
return {
  id       = "items/charter-amendment-missing",
  title    = "The charter or bylaws were amended, but no Exhibit 3 is listed",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "17 CFR 229.601(b)(3)",
      says = "where an amendment of the articles or bylaws is reported, its text is filed as Exhibit 3", force = "must" },
  },
  why    = [[The text of the amendment is what Item 5.03 is for; a description does not replace it.]],
  fix    = [[Attach the amendment as Exhibit 3.1, or list it as incorporated by reference from the filing that holds it.]],
  limits = [[Asks only where Item 5.03 says that the articles, certificate or bylaws were amended, and no proxy or
information statement is mentioned. A change of the fiscal year alone needs no exhibit. An amendment listed under another number
passes.]],

  messages = {
    missing = "Item 5.03 reports an amendment (\"{words}\"), but no Exhibit 3 is attached or listed",
  },

  examples = {
    { name = "no Item 5.03", form = "8-K", outcome = "not_applicable" },
    { name = "the amendment is attached", form = "8-K", outcome = "pass", witnesses = { "EX-3.1" },
      attach = { { type = "EX-3.1", body = "<p>Section 4 is amended.</p>" } },
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>3.1</td><td>Amended bylaws</td></tr></table>]] },
    { name = "no exhibit", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item @{5.03}@ Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws of the company.</p>]] },
    { name = "a new fiscal year only", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board changed the end of the fiscal year from December 31 to June 30.</p>]] },
    { name = "in an earlier filing", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws, as set out in Exhibit 3.2 to the Form 10-Q filed on November 3, 2025.</p>]] },
    { name = "an amendment of the report", form = "8-K/A", outcome = "undetermined",
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws of the company.</p>]] },
    { name = "told in a proxy statement", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the certificate of incorporation was amended as set out in the proxy statement of December 1, 2025.</p>]] },
    { name = "a charter", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item @{5.03}@ Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the company amended its certificate of incorporation.</p>]] },
    { name = "listed under another number", form = "8-K", outcome = "pass", witnesses = { "bylaws" },
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.2</td><td>Amended bylaws</td></tr></table>]] },
    { name = "incorporated by reference", form = "8-K", outcome = "pass", witnesses = { "3" },
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>3.1</td><td>Second amendment (incorporated by reference to Exhibit 3.1 to the Form 10-Q for 2025)</td></tr></table>]] },
    { name = "a row that says not applicable", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item @{5.03}@ Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>3.1</td><td>Not applicable</td></tr><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "no word of what was amended", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>The bylaws are unchanged but for the matters told in the release.</p>]] },
    { name = "another exhibit of another filing", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item @{5.03}@ Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws, as the plan in Exhibit 10.2 to the Form 10-Q filed on November 3, 2025 asks.</p>]] },
    { name = "the number of the item is mistyped", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 503 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year.</b></p>
<p>On January 5, 2026 the board amended the bylaws of the company.</p>]] },
  },

  check = function(filing, report)
    local item = filing:item("5.03")
    if not item or not item.reported then
      return report:not_applicable("the report has no Item 5.03")
    end
    for _, document in ipairs(filing.documents) do
      if document.type and document.type:find("^EX-3\\b") then
        return report:witness(document, "attached")
      end
    end
    local papers = "\\b(?:articles|certificates?|charter|by-?\\s?laws|memorandum|constitution|operating agreement|"
      .. "partnership agreement|trust agreement|declaration of trust|designations?)\\b"
    for _, entry in ipairs(filing.exhibit_index) do
      local same = entry.number:find("^3\\b") or entry.row:find(papers)
      if same and not entry.not_applicable then
        return report:witness(same, "the index lists")
      end
    end
    local amendment
    for _, sentence in ipairs(item.body:sentences()) do
      if sentence:find("\\b(?:amended|amends|amending|amendments?|amend|restated|adopted|filed)\\b") then
        amendment = amendment or sentence:find(papers)
      end
    end
    if not amendment then
      if item.body:find("\\bfiscal\\s+year\\b") then
        return report:not_applicable("Item 5.03 tells of a change of the fiscal year only")
      end
      return report:undetermined("Item 5.03 does not say in its own words what was amended", item.number)
    end
    for _, mention in ipairs(filing.exhibit_mentions) do
      if mention.elsewhere and mention.major == "3" then
        return report:witness(mention.passage, "an exhibit of another filing")
      end
    end
    if filing.form.is_amendment then
      return report:undetermined("the exhibit may have come with the first report", amendment)
    end
    local elsewhere = item.body:find("\\b(?:proxy|information|registration)\\s+statement\\b|\\bschedule\\s+14[ac]\\b")
      or item.body:find("\\bpreviously\\s+(?:filed|disclosed|reported)\\b")
    if elsewhere then
      report:undetermined("the amendment may stand in the document the item names", elsewhere)
    elseif item.doubt ~= "" then
      report:undetermined("the item heading is in doubt: " .. item.doubt, item.number)
    else
      report:finding("missing", { { item.number, "this item" }, { amendment, "what was amended" } },
        { words = amendment })
    end
  end,
}
