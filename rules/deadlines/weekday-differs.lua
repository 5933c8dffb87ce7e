---@type prefile.Rule
return {
  id       = "deadlines/weekday-differs",
  title    = "A day of the week does not fit its date",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "Practice", says = "a day of the week and the date beside it name the same day", force = "practice" },
  },
  why    = [[One of the two is wrong, and holders who are told of a meeting, a call or a payment do not know on which day it
is.]],
  fix    = [[Find out which is right and correct the other.]],
  limits = [[Reads dates written in full: day of the week, month, day and year.]],

  messages = {
    differs = "\"{words}\": that date is a {weekday}",
  },

  examples = {
    { name = "they fit", form = "8-K", outcome = "pass", witnesses = { "Monday, February 2, 2026" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The meeting will be held on Monday, February 2, 2026.</p>]] },
    { name = "they do not fit", form = "8-K", expect = { "differs" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The meeting will be held on @{Tuesday, February 2, 2026}@.</p>]] },
    { name = "in a release", form = "8-K", expect = { "differs" },
      attach = { { type = "EX-99.1", body = "<p>The call is on @{Friday, January 8, 2026}@ at noon.</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is Exhibit 99.1.</p>]] },
    { name = "a table that EDGAR made", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = "<p>The yard opened.</p>" },
        { type = "XML", filename = "R1.htm", body = "<p>Tuesday, February 2, 2026</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is Exhibit 99.1.</p>]] },
    { name = "a day that no month has", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The meeting will be held on Monday, February 30, 2026.</p>]] },
    { name = "in an annual report", form = "10-K", expect = { "differs" },
      edits = { { "There were 310 holders of record.", "The meeting of holders is on @{Tuesday, May 13, 2026}@." } } },
    { name = "no day of the week", form = "8-K", outcome = "not_applicable" },
  },

  check = function(filing, report)
    local pattern = "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+(?:january|february|march|april|may|june|july|august|"
      .. "september|october|november|december)\\s+[0-9]{1,2},?\\s+[0-9]{4}\\b"
    for _, document in ipairs(filing.documents) do
      if document.has_text then
        for _, words in ipairs(document.text:find_all(pattern)) do
          local day = words.date
          local named = words:find("^[a-z]+day")
          if day and named then
            if named:is(day.weekday) then
              report:witness(words, "they fit")
            else
              report:finding("differs", words, { words = words, weekday = day.weekday })
            end
          end
        end
      end
    end
    report:not_applicable("no date is written with its day of the week")
  end,
}
