---@type prefile.Rule
return {
  id       = "leftovers/placeholder",
  title    = "A placeholder was left in the text",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "6-K", "6-K/A", "11-K", "11-K/A" },

  authority = {
    { cite = "Practice", says = "what is filed is complete: no brackets, blanks or notes of the drafters", force = "practice" },
  },
  why    = [[A bracket with a bullet, a "TBD" or a date left open shows that a draft was sent.]],
  fix    = [[Fill in what is missing, or take the passage out.]],
  limits = [[Looks in the report itself and in exhibits 99, not in agreements and forms, where blanks belong. Blank lines to
sign on are left alone, and so are brackets that mark redactions, and the lines of the cover on which a form leaves a blank.
Registration statements and prospectuses are left out, since they are filed with blanks.]],

  messages = {
    left = "placeholder left in the text: {words}",
  },

  examples = {
    { name = "complete", form = "8-K", outcome = "pass", witnesses = { "8-K", "EX-99.1" } },
    { name = "a lease, in which blanks belong", form = "8-K", outcome = "pass", witnesses = { "8-K" },
      attach = { { type = "EX-10.1", body = "<p>The term begins on [date].</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The form of lease is Exhibit 10.1.</p>]] },
    { name = "a caption of the cover in brackets", form = "10-K", outcome = "pass",
      edits = { { "(Address of principal executive offices)", "[Address of principal executive offices]" } } },
    { name = "in a release", form = "8-K", expect = { "left" },
      attach = { { type = "EX-99.1", body = "<p>The call takes place on @{[date]}@.</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is Exhibit 99.1.</p>]] },
    { name = "an annual report, with the blanks of its cover", form = "10-K", expect = { "left" },
      edits = { { "Revenue of the year was $88,200,000", "Revenue of the year was $@{[&#9679;]}@" } } },
    { name = "a bullet in brackets", form = "8-K", expect = { "left" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The dividend of $@{[&#9679;]}@ per share is payable in March.</p>]] },
    { name = "to be decided", form = "8-K", expect = { "left" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The meeting takes place on @{[date]}@ at the yard.</p>]] },
    { name = "notes and parts to come", form = "8-K", expect = { "left", "left", "left", "left" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The meeting takes place in @{[city to come]}@ on @{January __, 20}@26. @{[Note to draft: ask counsel.]}@ It is called by
@{[name of chair]}@.</p>]] },
    { name = "numbers and days left open", form = "8-K", expect = { "left", "left" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The lease runs for @{XX years}@ and ends @{on ____________, 2030}@. Article XX of the charter stays.</p>]] },
    { name = "a year left open", form = "8-K", expect = { "left" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The dock will open in @{20XX}@.</p>]] },
    { name = "a footnote mark and a redaction", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The price [1] is confidential [***] and was paid [in full].</p>]] },
    { name = "no text", form = "8-K", outcome = "not_applicable",
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>XML\n<SEQUENCE>1" }, { "<TYPE>EX-99.1", "<TYPE>XML" } } },
  },

  check = function(filing, report)
    local patterns = {
      "\\[\\s*(?:\xE2\x97\x8F|\xE2\x80\xA2|\xC2\xB7|_{2,}|\xE2\x80\xA6|\\.{3,}|\xE2\x96\xAA|\xE2\x97\xBE)\\s*\\]",
      "\\[\\s*(?:date|amount|name|number|company|time|place|address|title|month|day|year|"
        .. "insert[^\\]]{0,60}|to come|tbd|to be (?:determined|completed|provided|inserted))\\s*\\]",
      "\\[[^\\[\\]]{0,60}\\b(?:to come|tbd|tba|to be (?:determined|completed|provided|inserted|confirmed|updated))\\s*\\]",
      "\\[\\s*(?:name|date|title|amount|number|address|city|state|month|price|percentage)\\s+of\\s"
        .. "(?!principal|each|registrant|incorporation|earliest|report\\b)[^\\[\\]]{0,60}\\]",
      "\\[\\s*(?:NTD|note to (?:draft|drafts|company|counsel|reviewers?)|drafting note)\\b[^\\]]{0,200}\\]",
      "\\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:X{2}|_{2,}),? (?:20|19)",
      "\\b20(?:XX|__)(?![A-Z0-9_])",
      "\\bTBD\\b",
      "\\bX{2,}\\s+(?:years?|months?|weeks?|days?|shares?|percent|dollars|million|billion)\\b|\\$X{2,}\\b|\\bX{2,}%",
      "\\b(?:on|of|dated|until|by|in|for)\\s+(?:or about\\s+)?_{3,}\\s*,?\\s*(?:19|20)[0-9]{2}\\b",
      "\\blorem ipsum\\b",
      "\\bX{2,}/X{2,}(?:/X{2,})?\\b",
    }
    for _, document in ipairs(filing.documents) do
      if document.has_text and (document.is_primary or document.exhibit_major == "99") then
        local left
        for _, pattern in ipairs(patterns) do
          for _, words in ipairs(document.text:find_all(pattern)) do
            left = words
            report:finding("left", words, { words = words })
          end
        end
        if not left then report:witness(document, "no placeholder") end
      end
    end
    report:not_applicable("no document has text that can be read")
  end,
}
