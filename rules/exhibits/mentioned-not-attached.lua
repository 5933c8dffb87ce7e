---@type prefile.Rule
return {
  id       = "exhibits/mentioned-not-attached",
  title    = "The text speaks of an exhibit that is neither listed nor attached",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },

  authority = {
    { cite = "17 CFR 229.601(a)(2)", says = "the exhibits of a report are in its index", force = "must" },
    { cite = "Practice", says = "an exhibit the text speaks of is one of the report's", force = "practice" },
  },
  why    = [[Either the exhibit was forgotten, or its number changed and the text was not followed up.]],
  fix    = [[Attach and list the exhibit, or correct the number in the text.]],
  limits = [[Sentences that speak of another filing, or of incorporation by reference, are left alone. A bare number stands for
the only exhibit of its kind.]],

  messages = {
    absent = "the text speaks of Exhibit {number}, which is neither listed nor attached",
  },

  examples = {
    { name = "listed and attached", form = "8-K", outcome = "pass", witnesses = { "Exhibit 99.1", "99.1" } },
    { name = "spoken of twice", form = "10-Q", expect = { "absent" },
      edits = { { "There is no material change from", "The lease is filed as @{Exhibit 10.1}@; what Exhibit 10.1 says of floods is a risk. "
        .. "There is no material change from" } } },
    { name = "in a sentence that says incorporated", form = "10-Q", outcome = "not_applicable",
      edits = { { "There is no material change from", "The plan of 2019, incorporated by reference from the old index as Exhibit 10.1, "
        .. "has ended. There is no material change from" } } },
    { name = "neither", form = "8-K", expect = { "absent" }, attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as Exhibit 99.1, the slides are furnished as @{Exhibit 99.2}@.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "of an earlier filing", form = "8-K", attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as Exhibit 99.1. The lease was filed as Exhibit 10.4 to the annual report on Form 10-K for 2024.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "the bare number", form = "8-K", outcome = "pass", attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as Exhibit 99.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "no exhibit is spoken of", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "one document only", form = "8-K", outcome = "not_applicable", base = "single-document", body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as <a href="release.htm">Exhibit 99.1</a>.</p>]] },
    { name = "cut off", form = "8-K", outcome = "undetermined", edits = { { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The slides are furnished as Exhibit 99.2.</p>]] },
    { name = "a mistyped number", form = "8-K", expect = { "absent" }, attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as @{Exhibit 9.1}@.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    local major = codes.exhibit_major
    local known, kinds = {}, {}
    for _, document in ipairs(filing.documents) do
      local number = document.exhibit_number
      if number then known[number], kinds[major(number)] = document, document end
    end
    for _, entry in ipairs(filing.exhibit_index) do
      local number = entry.number.text
      known[number], kinds[major(number)] = entry.number, entry.number
    end
    local told = {}
    for _, mention in ipairs(filing.exhibit_mentions) do
      local number = mention.number.text
      local elsewhere = mention.elsewhere or mention.sentence:phrase("incorporated by reference")
      if not elsewhere and not told[number] then
        told[number] = true
        local there = known[number] or known[major(number)] or major(number) == number and kinds[number]
        if there then
          report:witness(mention.passage, "the text")
          report:witness(there, "is there")
        elseif not filing.is_complete or filing.exhibit_index.doubt ~= "" then
          report:undetermined("the submission or its exhibit index was not read for certain", mention.passage)
        else
          report:finding("absent", { { mention.passage, "the text" }, { filing.exhibit_index, "the list of exhibits" } },
            { number = number })
        end
      end
    end
    report:not_applicable("the text speaks of no exhibit of this report")
  end,
}
