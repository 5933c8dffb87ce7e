---@type prefile.Rule
return {
  id       = "exhibits/title-date-differs",
  title    = "The index dates an exhibit otherwise than the exhibit does",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },

  authority = {
    { cite = "Practice", says = "the title in the index describes the document that is attached", force = "practice" },
  },
  why    = [[The row was copied from an earlier report, or the wrong document is attached.]],
  fix    = [[Correct the date in the index, or attach the right document.]],
  limits = [[Looks at Exhibits 99 whose title says "dated" with one date, and reports when that date stands nowhere in the
exhibit though another one stands by itself in its first thousand characters, as in the dateline of a release.
Ends of periods and the like are no such dates, and dates in figures are not read.]],

  messages = {
    differs = "the index dates exhibit {number} {listed}; the exhibit shows {shown}, and {listed} nowhere",
  },

  examples = {
    { name = "the same date", form = "8-K", outcome = "pass", witnesses = { "January 5, 2026", "January 5, 2026" },
      attach = { { type = "EX-99.1", body = "<p>PORTLAND, Maine, January 5, 2026. The dock opened.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release dated January 5, 2026</td></tr></table>]] },
    { name = "the year before", form = "8-K", expect = { "differs" },
      attach = { { type = "EX-99.1", body = "<p>PORTLAND, Maine, January 5, 2026. The dock opened.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release dated @{January 5, 2025}@</td></tr></table>]] },
    { name = "the end of a period", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = "<p>The dock opened. Results for the year ended December 31, 2025 follow.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release dated January 5, 2026</td></tr></table>]] },
    { name = "no date in the exhibit", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = "<p>The dock opened.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release dated January 5, 2026</td></tr></table>]] },
    { name = "no date in the index", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = "<p>PORTLAND, Maine, January 5, 2026. The dock opened.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "another day", form = "8-K", expect = { "differs" },
      attach = { { type = "EX-99.1", body = "<p>January 15, 2026</p><p>The dock opened.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Presentation dated @{January 5, 2026}@</td></tr></table>]] },
    { name = "a date in the index that is not the exhibit's", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = "<p>January 15, 2026</p><p>The dock opened.</p>" }, { type = "EX-99.2" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Presentation for the meeting of January 5, 2026</td></tr>
<tr><td>99.2</td><td>Presentation dated January 5, 2026</td></tr></table>]] },
    { name = "a quarterly report", form = "10-Q", expect = { "differs" },
      edits = { { "<tr><td>31.1</td>", "<tr><td>99.1</td><td>Press release dated @{May 5, 2026}@</td></tr>\n<tr><td>31.1</td>" } },
      attach = { { type = "EX-99.1", body = "<p>PORTLAND, Maine, May 6, 2026. The dock opened.</p>" } } },
  },

  check = function(filing, report)
    local pattern = "\\b(?:(?:ended|ending|end|as of|at|through|on|by|of|from|until|since|before|after|to)\\s+)?"
      .. "(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+[0-9]{1,2},\\s+[0-9]{4}\\b"
    for _, document in ipairs(filing.documents) do
      local number = document.has_text and document.exhibit_number
      if number and document.exhibit_major == "99" then
        for _, entry in ipairs(filing.exhibit_index) do
          local said = entry.number:is(number) and entry.title and entry.title:find("\\bdated\\b")
          local listed = said and entry.title:dates() or {}
          if #listed == 1 then
            local head = document.text:find("(?s)\\A.{0,1000}")
            local first, there
            for _, words in ipairs(head and head:find_all(pattern) or {}) do
              local _, before = words:find("^(?:([a-z]+)(?:\\s+of)?\\s+)?[a-z]+\\s+[0-9]{1,2},")
              if not before then first = first or words:dates()[1] end
            end
            for _, shown in ipairs(document.text:dates()) do
              if shown.date == listed[1].date then there = there or shown end
            end
            if there then
              report:witness(listed[1], "the index says")
              report:witness(there, "the exhibit says")
            elseif first then
              report:finding("differs", { { listed[1], "the index says" }, { first, "the exhibit says" } },
                { number = number, listed = listed[1].date, shown = first.date })
            end
          end
        end
      end
    end
    report:not_applicable("no Exhibit 99 is dated both in the index and in itself")
  end,
}
