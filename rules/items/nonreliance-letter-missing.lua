---@type prefile.Rule
return {
  id       = "items/nonreliance-letter-missing",
  title    = "The accountant's letter on non-reliance is neither attached nor announced",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, Item 4.02(b) and (c)",
      says = "where the accountant advised that its report should no longer be relied on, the registrant asks it for a letter "
          .. "and files the letter", force = "must" },
    { cite = "17 CFR 229.601(b)(7)", says = "the letter is Exhibit 7", force = "must" },
  },
  why    = [[When the conclusion came from the accountant, holders shall read whether it agrees with what the registrant
says about it.]],
  fix    = [[Attach the letter as Exhibit 7; or say in Item 4.02 that it was asked for and will be filed by amendment. Name
the statements and periods concerned, and whether the audit committee discussed them with the accountant.]],
  limits = [[Takes Item 4.02(b) to be meant where the item says that the accountant advised or notified the registrant. When
the registrant came to the conclusion itself (Item 4.02(a)), no letter is due.]],

  messages = {
    missing = "Item 4.02 says that the accountant advised the registrant (\"{words}\"), but tells of no letter and no Exhibit 7",
    periods = "Item 4.02 does not name the financial statements and the years or periods they cover",
    discussion = "Item 4.02 does not say whether the audit committee or an officer discussed the matter with the accountant",
  },

  examples = {
    { name = "the registrant's own conclusion", form = "8-K", outcome = "pass", witnesses = { "2026", "discussed" },
      body = [[
<p><b>Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review.</b></p>
<p>On January 5, 2026 the audit committee concluded that the statements for the year ended December 31, 2024 should no longer
be relied upon. The committee discussed this with the company's independent accountant.</p>]] },
    { name = "the accountant's conclusion, no letter", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item @{4.02}@ Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review.</b></p>
<p>On January 5, 2026 the company was advised by its independent accountant that its report on the statements for the year
ended December 31, 2024 should no longer be relied upon. The audit committee discussed this with the accountant.</p>]] },
    { name = "the letter was asked for", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review.</b></p>
<p>On January 5, 2026 the company was advised by its independent accountant that its report on the statements for the year
ended December 31, 2024 should no longer be relied upon. The audit committee discussed this with the accountant. The company
asked the accountant for a letter to the Commission, which will be filed by amendment.</p>]] },
    { name = "neither period nor discussion", form = "8-K", expect = { "periods", "discussion" },
      body = [[
<p><b>Item @{@{4.02}@}@ Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review.</b></p>
<p>The statements of the company should no longer be relied upon.</p>]] },
    { name = "no Item 4.02", form = "8-K", outcome = "not_applicable" },
    { name = "the letter is listed", form = "8-K", outcome = "pass", witnesses = { "7", "2026", "discussed" },
      body = [[
<p><b>Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review.</b></p>
<p>On January 5, 2026 the company was advised by its independent accountant that its report should no longer be relied upon. The audit
committee discussed this with the accountant.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>7.1</td><td>Statement of the accountant (to be filed by amendment)</td></tr></table>]] },
    { name = "the letter is attached only", form = "8-K", outcome = "pass", attach = { { type = "EX-7.1" } },
      body = [[
<p><b>Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review.</b></p>
<p>On January 5, 2026 the company was advised by its independent accountant that its report should no longer be relied upon. The audit
committee discussed this with the accountant.</p>]] },
    { name = "told elsewhere", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review.</b></p>
<p>The information in Item 8.01 is incorporated here by reference.</p>]] },
    { name = "the number of the item is mistyped", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 402 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review.</b></p>
<p>The statements of the company should no longer be relied upon.</p>]] },
  },

  check = function(filing, report)
    local item = filing:item("4.02")
    if not item or not item.reported then
      return report:not_applicable("the report has no Item 4.02")
    end
    local body = item.body
    if item.doubt ~= "" then
      return report:undetermined("the item heading is in doubt: " .. item.doubt, item.number)
    end
    if body:find("(?s)\\A.{0,300}\\bincorporated\\b[^.]*\\bby reference\\b.{0,100}\\z") then
      return report:undetermined("Item 4.02 refers to another place", item.number)
    end
    local accountant = "(?:independent|accountants?|auditors?|accounting firm)"
    local advised
    for _, sentence in ipairs(body:sentences()) do
      advised = advised
        or sentence:find("\\b(?:was|were|been) (?:advised|notified|informed) by [^.]{0,80}\\b" .. accountant .. "\\b")
        or sentence:find("\\b" .. accountant .. "\\b[^.]{0,80}\\b(?:advised|notified|informed) (?:the|us|our|management)\\b")
    end
    if advised then
      local letter = body:phrase("letter")
      for _, entry in ipairs(filing.exhibit_index) do letter = letter or entry.number:find("^7\\b") end
      for _, document in ipairs(filing.documents) do letter = letter or document.type and document.type:find("^EX-7\\b") end
      if letter then
        report:witness(letter, "the letter")
      else
        report:finding("missing", { { item.number, "this item" }, { advised, "the accountant's advice" } },
          { words = advised })
      end
    end
    local period = body:find("\\b(?:years?|quarters?|periods?|months?)\\s+(?:then )?(?:ended|ending)\\b|\\b(?:19|20)[0-9]{2}\\b")
    if period then
      report:witness(period, "the period")
    else
      report:finding("periods", item.number)
    end
    local discussion = body:find("\\bdiscuss(?:ed|ions?)\\b")
    if discussion then
      report:witness(discussion, "the discussion")
    else
      report:finding("discussion", item.number)
    end
  end,
}
