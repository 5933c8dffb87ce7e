---@type prefile.Rule
return {
  id       = "amendments/purpose-missing",
  title    = "An amendment does not say what it amends, or why",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports/A", "11-K/A" },

  authority = {
    { cite = "17 CFR 240.12b-15", says = "an amendment sets out the complete text of each item as amended", force = "must" },
    { cite = "Practice", says = "an explanatory note names the report that is amended and the reason", force = "practice" },
  },
  why    = [[A reader who has both reports cannot see which of them holds, or what is new.]],
  fix    = [[Begin with an explanatory note: the date of the report that is amended, what is changed, and that the rest stands.]],
  limits = [[Looks for a sentence that speaks of amending, correcting, supplementing or of the original
report, and for the day of that report or the end of its period; in a periodic report
before its first item. Whether the item is set out in full cannot be seen without the original.]],

  messages = {
    purpose  = "the amendment says nowhere what it amends or why",
    original = "the amendment does not give the date of the report it amends",
  },

  examples = {
    { name = "an explanatory note", form = "8-K/A", outcome = "pass",
      witnesses = { "Explanatory Note</b></p> <p>This Amendment No", "December 12, 2025" },
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
    { name = "an annual report with its note", form = "10-K/A", outcome = "pass",
      witnesses = { "This Amendment No", "February 19, 2026" },
      edits = { { "<p style=\"text-align:center\"><b>PART I</b></p>",
        "<p>This Amendment No. 1 to the annual report on Form 10-K, first filed on February 19, 2026, adds the report of the auditor.</p>\n"
        .. "<p style=\"text-align:center\"><b>PART I</b></p>" } } },
    { name = "a quarterly report without a word, but for its items", form = "10-Q/A", expect = { "purpose" },
      edits = { { "<b>FORM 10-Q/A</b>", "<b>FORM @{10-Q/A}@</b>" } },
      body = [[
<p><b>PART I</b></p>
<p><b>Item 1. Financial Statements.</b></p>
<p>Revenue was $21,000,000.</p>
<p><b>Item 2. Management's Discussion and Analysis of Financial Condition and Results of Operations.</b></p>
<p>In April the company amended the loan agreement that it had filed with its annual report on March 2, 2026.</p>]] },
    { name = "a note that names the quarter", form = "10-Q/A", outcome = "pass",
      witnesses = { "amends Part II of its quarterly report on Form 10-Q", "March 31, 2026" },
      body = [[
<p>The registrant amends Part II of its quarterly report on Form 10-Q for the quarter ended March 31, 2026, to add Item 4.</p>
<p><b>PART I</b></p>
<p><b>Item 1. Financial Statements.</b></p>
<p>Revenue was $21,000,000.</p>]] },
    { name = "a note without a date", form = "10-Q/A", expect = { "original" },
      body = [[
<p>@{This Amendment corrects the number of docks in our rep}@ort.</p>
<p><b>PART I</b></p>
<p><b>Item 1. Financial Statements.</b></p>
<p>The annual report was filed on March 2, 2026.</p>]] },
    { name = "no amendment", form = "8-K", outcome = "not_applicable" },
    { name = "no cover", form = "8-K/A", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local cover, document = filing.cover, filing.primary
    if not cover.recognised or not document then
      return report:undetermined("no cover page was recognised", cover)
    end
    local item = filing.form.base ~= "8-K" and filing.items[1]
    local function is_said_first(words) return not item or words:start():precedes(item.heading) end
    local function is_of_cover(sentence, purpose) return cover.passage:contains(sentence) and not sentence:contains(purpose) end
    local purpose = document.text:find("\\bexplanatory\\s+note\\b[^.]{0,200}"
      .. "|\\bthis\\s+(?:amendment|(?:(?:current|annual|quarterly|transition)\\s+)?"
      .. "(?:report\\s+on\\s+)?(?:form\\s+)?[0-9]+-[KQF]T?/A)\\b[^.]{0,40}"
      .. "|(?<!as )\\b(?:amends?|amended|amending|supplements?|corrects?|restates?)\\b[^.]{0,80}\\b(?:[0-9]+-[KQF]|report|item)\\b"
      .. "|\\b(?:original|initial|prior|previous)(?:ly)?\\b[^.]{0,80}\\b(?:[0-9]+-[KQF]|report|filed)\\b")
    if not purpose or not is_said_first(purpose) then
      return report:finding("purpose", { { cover.form or cover, "the cover says" } })
    end
    report:witness(purpose, "what is amended")
    local dated
    for _, sentence in ipairs(document.text:sentences()) do
      if not dated and is_said_first(sentence) and not is_of_cover(sentence, purpose)
          and sentence:find("\\b(?:[0-9]+-[KQF]|report|filing)\\b")
          and sentence:find("\\b(?:filed|dated|furnished|submitted|ended)\\b") then
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
