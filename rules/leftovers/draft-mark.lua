---@type prefile.Rule
return {
  id       = "leftovers/draft-mark",
  title    = "The document still calls itself a draft",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Practice", says = "what is filed is final", force = "practice" },
  },
  why    = [[A reader cannot tell whether the text was approved.]],
  fix    = [[Attach the final text, and take the mark out.]],
  limits = [[Looks in the report and in exhibits 99 for a line that is nothing but the mark: "DRAFT", "Draft of ...",
"Confidential draft", with a day or a number.]],

  messages = {
    draft = "the document is marked as a draft: {words}",
  },

  examples = {
    { name = "final", form = "8-K", outcome = "pass" },
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
    { name = "the word in a sentence", form = "8-K",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>Ships with a draft of nine metres can enter.</p>
<p>Draft beer is sold at the yard.</p>]] },
    { name = "no text", form = "8-K", outcome = "not_applicable",
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>XML\n<SEQUENCE>1" }, { "<TYPE>EX-99.1", "<TYPE>XML" } } },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local number = document.exhibit_number
      if document.has_text and (document.is_primary or (number and codes.exhibit_major(number) == "99")) then
        local words = document.text:find("(?m)^[ \\t]*((?:(?:CONFIDENTIAL|Confidential|PRELIMINARY|Preliminary|WORKING|Working)[ \\t]+)?"
          .. "(?:DRAFT|Draft)(?:[ \\t,:-]+(?:(?:of|dated|OF|DATED|No\\.|NO\\.|v\\.?)[ \\t]*)?[0-9][0-9A-Za-z/., :-]{0,20})?)[ \\t]*$", "c")
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
