---@type prefile.Rule
return {
  id       = "leftovers/draft-mark",
  title    = "The document still calls itself a draft",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "@registration-statements", "@registration-statements/A",
               "@prospectuses", "6-K", "6-K/A", "11-K", "11-K/A", "DEF 14A", "DEFA14A" },

  authority = {
    { cite = "Practice", says = "what is filed is final", force = "practice" },
  },
  why    = [[A reader cannot tell whether the text was approved.]],
  fix    = [[Attach the final text, and take the mark out.]],
  limits = [[Looks in the main document and in exhibits 99 for a line that is nothing but the mark: "DRAFT", "Draft of ...",
"Confidential draft", with a day or a number.]],

  messages = {
    draft = "the document is marked as a draft: {words}",
  },

  examples = {
    { name = "final", form = "8-K", outcome = "pass", witnesses = { "8-K", "EX-99.1" } },
    { name = "an annual report", form = "10-K", expect = { "draft" },
      edits = { { "<p style=\"text-align:center\"><b>PART I</b></p>", "<p>@{Draft of February 16, 2026}@</p>" } } },
    { name = "an agreement attached as a draft", form = "8-K", outcome = "pass", witnesses = { "8-K" },
      attach = { { type = "EX-10.1", body = "<p>DRAFT 1/5/26</p><p>This lease is made by the parties.</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The form of lease is Exhibit 10.1.</p>]] },
    { name = "a mark at the head", form = "8-K", expect = { "draft" },
      attach = { { type = "EX-99.1", body = "<p>@{DRAFT 1/5/26}@</p><p>The dock opened.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "confidential", form = "8-K", expect = { "draft" },
      body = [[
<p>@{Confidential Draft No. 2}@</p>
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "the word in a sentence", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>Ships with a draft of nine metres can enter.</p>
<p>Draft beer is sold at the yard.</p>]] },
    { name = "no text", form = "8-K", outcome = "not_applicable",
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>XML\n<SEQUENCE>1" }, { "<TYPE>EX-99.1", "<TYPE>XML" } } },
  },

  check = function(filing, report)
    local month = "(?:Jan|JAN|Feb|FEB|Mar|MAR|Apr|APR|May|MAY|Jun|JUN|Jul|JUL|Aug|AUG|Sep|SEP|Oct|OCT|Nov|NOV|Dec|DEC)"
    for _, document in ipairs(filing.documents) do
      if document.has_text and (document.is_primary or document.exhibit_major == "99") then
        local words = document.text:find("(?m)^[ \\t]*((?:(?:CONFIDENTIAL|Confidential|PRELIMINARY|Preliminary|WORKING|Working)[ \\t]+)?"
          .. "(?:DRAFT|Draft)(?:[ \\t,:-]+(?:(?:of|dated|OF|DATED|No\\.|NO\\.|v\\.?)[ \\t]*)?(?:[0-9]|" .. month .. ")"
          .. "[0-9A-Za-z/., :-]{0,20})?)[ \\t]*$", "c")
        if words then
          report:finding("draft", words, { words = words })
        else
          report:witness(document, "no draft mark")
        end
      end
    end
    report:not_applicable("no document has text that can be read")
  end,
}
