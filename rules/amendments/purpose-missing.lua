---@type prefile.Rule
return {
  id       = "amendments/purpose-missing",
  title    = "An amendment does not say what it amends, or why",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K/A" },

  authority = {
    { cite = "17 CFR 240.12b-15", says = "an amendment sets out the complete text of each item as amended", force = "must" },
    { cite = "Practice", says = "an explanatory note names the report that is amended and the reason", force = "practice" },
  },
  why    = [[A reader who has both reports cannot see which of them holds, or what is new.]],
  fix    = [[Begin with an explanatory note: the date of the report that is amended, what is changed, and that the rest stands.]],
  limits = [[Looks for a sentence that speaks of amending, correcting, supplementing or of the original
report, and for the day of that report. Whether the item is set out in full cannot be seen without the original.]],

  messages = {
    purpose  = "the amendment says nowhere what it amends or why",
    original = "the amendment does not give the date of the report it amends",
  },

  examples = {
    { name = "an explanatory note", form = "8-K/A", outcome = "pass",
      body = [[
<p><b>Explanatory Note</b></p>
<p>This Amendment No. 1 amends the report on Form 8-K filed on December 12, 2025, to add the letter of the former accountant.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>16.1</td><td>Letter</td></tr></table>]] },
    { name = "not a word", form = "8-K/A", expect = { "purpose" },
      edits = { { "<b>FORM 8-K/A</b>", "<b>FORM @{8-K/A}@</b>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "no date", form = "8-K/A", expect = { "original" },
      body = [[
<p>@{This amendment corrects the number of docks in our ear}@lier report.</p>
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened two docks.</p>]] },
    { name = "no amendment", form = "8-K", outcome = "not_applicable" },
    { name = "no cover", form = "8-K/A", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local cover, document = filing.cover, filing.primary
    if not cover.recognised or not document then
      return report:undetermined("no cover page was recognised", cover)
    end
    local purpose = document.text:find("\\bexplanatory\\s+note\\b[^.]{0,200}|\\bthis\\s+(?:(?:form\\s+)?8-K/A|amendment|"
      .. "(?:current\\s+)?report\\s+on\\s+form\\s+8-K/A)\\b[^.]{0,40}|(?<!as )\\b(?:amends?|amended|amending|supplements?|corrects?|restates?)"
      .. "\\b[^.]{0,80}\\b(?:8-K|report|item)\\b|\\b(?:original|initial|prior|previous)(?:ly)?\\b[^.]{0,80}\\b(?:8-K|report|filed)\\b")
    if not purpose then
      return report:finding("purpose", { { cover.form or cover, "the cover says" } })
    end
    report:witness(purpose, "what is amended")
    local dated
    for _, sentence in ipairs(document.text:sentences()) do
      if not dated and sentence:find("\\b(?:8-K|report|filing)\\b") and sentence:find("\\b(?:filed|dated|furnished|submitted)\\b") then
        dated = sentence:dates()[1]
      end
    end
    if dated then
      report:witness(dated, "a report's date")
    else
      report:finding("original", { { purpose, "the amendment says" } })
    end
  end,
}
