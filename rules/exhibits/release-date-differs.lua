---@type prefile.Rule
return {
  id       = "exhibits/release-date-differs",
  title    = "The text dates the release otherwise than the release does",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Practice", says = "what the text says of a release agrees with the release", force = "practice" },
  },
  why    = [[One of the two dates is wrong, and the four business days are counted from the right one.]],
  fix    = [[Find out on which day the release went out, and correct the other.]],
  limits = [[Reads sentences such as "On January 5, 2026, the company issued a press release" in reports with one Exhibit 99, and
compares with a date that stands by itself in the first thousand characters of that exhibit. A day's difference is let pass: releases
go out in the evening.]],

  messages = {
    differs = "the text says the release was issued on {said}, the release is dated {shown}",
  },

  examples = {
    { name = "the same day", form = "8-K", outcome = "pass", witnesses = { "January 5, 2026", "January 5, 2026" },
      attach = { { type = "EX-99.1", body = "<p>PORTLAND, Maine, January 5, 2026. The dock opened.</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On January 5, 2026, the company issued a press release, attached as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "another month", form = "8-K", expect = { "differs" },
      attach = { { type = "EX-99.1", body = "<p>PORTLAND, Maine, December 5, 2025. The dock opened.</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On @{January 5, 2026}@, the company issued a press release, attached as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "the evening before", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = "<p>PORTLAND, Maine, January 4, 2026. The dock opened.</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On January 5, 2026, the company issued a press release, attached as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "two exhibits", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = "<p>January 5, 2026</p>" }, { type = "EX-99.2", body = "<p>December 5, 2025</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On January 5, 2026, the company issued a press release, attached as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr><tr><td>99.2</td><td>Slides</td></tr></table>]] },
    { name = "the release is not dated", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = "<p>Results for the year ended December 31, 2025</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On January 5, 2026, the company issued a press release, attached as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "another year", form = "8-K", expect = { "differs" },
      attach = { { type = "EX-99.1", body = "<p>January 5, 2025</p><p>The dock opened.</p>" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>On @{January 5, 2026}@ Example Harbor Works issued a news release, furnished as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "two days before", form = "8-K", expect = { "differs" },
      attach = { { type = "EX-99.1", body = "<p>January 3, 2026</p><p>The dock opened.</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On @{January 5, 2026}@, the company issued a press release.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "two days after", form = "8-K", expect = { "differs" },
      attach = { { type = "EX-99.1", body = "<p>January 7, 2026</p><p>The dock opened.</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>On @{January 5, 2026}@, the company issued a press release.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
  },

  check = function(filing, report)
    local releases = {}
    for _, document in ipairs(filing:exhibits("99")) do
      if document.has_text then releases[#releases + 1] = document end
    end
    if #releases ~= 1 then
      return report:not_applicable("the report does not have one Exhibit 99")
    end
    local months = "(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+[0-9]{1,2},\\s+[0-9]{4}"
    local said
    for _, item in ipairs(filing.items) do
      for _, sentence in ipairs(item.reported and item.body:sentences() or {}) do
        local _, day = sentence:find("^(?:\\([a-z0-9]\\)\\s*)?on\\s+(" .. months .. ")\\b[^.]{0,160}"
          .. "\\b(?:issued|released|published)\\b[^.]{0,60}\\b(?:press|news|earnings)\\s+release\\b")
        said = said or day
      end
    end
    local head = releases[1].text:find("(?s)\\A.{0,1000}")
    local nearest, shown
    for _, words in ipairs(said and said.date and head and head:find_all("\\b(?:[a-z]+\\s+(?:of\\s+)?)?" .. months .. "\\b") or {}) do
      local day = words:dates()[1]
      if day and day.date and not words:find("^(?:ended|ending|end|of|at|through|by|from|until|since|before|after|to|on)\\s") then
        shown = shown or day
        local days = said.date:days_until(day.date)
        if days >= -1 and days <= 1 then nearest = nearest or day end
      end
    end
    if nearest then
      report:witness(said, "the text says")
      report:witness(nearest, "the release says")
    elseif shown then
      report:finding("differs", { { said, "the text says" }, { shown, "the release says" } },
        { said = said.date, shown = shown.date })
    else
      report:not_applicable("the text or the release is not dated")
    end
  end,
}
