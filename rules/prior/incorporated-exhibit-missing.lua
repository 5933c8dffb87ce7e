---@type prefile.Rule
return {
  id       = "prior/incorporated-exhibit-missing",
  title    = "An exhibit is incorporated from a filing that does not have it",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "17 CFR 229.601(a)(2)",
      says = "the index identifies the exhibits that are incorporated by reference, and where they were filed", force = "must" },
  },
  why    = [[Readers who follow the reference find nothing. Wrong exhibit numbers and dates are copied from index to
index for years.]],
  fix    = [[Look the exhibit up in the earlier filing and correct its number, the form or the date.]],
  limits = [[Only filings given with --prior are looked into: those whose form and filing date the row names. Where
several were filed on that day, one that has the exhibit will do. An exhibit that the earlier filing itself incorporates
is found in its index.]],

  messages = {
    missing = "the Form {form} filed on {filed} has no exhibit {number}",
  },

  examples = {
    { name = "the exhibit is there", form = "8-K", outcome = "pass", witnesses = { "99.1", "EX-99.1" },
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } }, body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Release (incorporated by reference to Exhibit 99.1 to the Form 8-K filed on
November 5, 2025)</td></tr></table>]] },
    { name = "no such exhibit", form = "8-K", expect = { "missing" },
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } }, body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.4</td><td>Lease (incorporated by reference to Exhibit @{10.4}@ to the Form 8-K filed on
November 5, 2025)</td></tr></table>]] },
    { name = "the number there is another", form = "8-K", expect = { "missing" },
      prior = { { form = "8-K", filed = "20251105", period = "20251103", attach = { { type = "EX-10.1" } } } }, body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease (incorporated by reference to Exhibit @{10.2}@ to the Form 8-K filed on
November 5, 2025)</td></tr></table>]] },
    { name = "a reference without a date", form = "8-K", outcome = "not_applicable",
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } }, body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.4</td><td>Lease (incorporated by reference to Exhibit 10.4 to an earlier Form 8-K)</td></tr></table>]] },
    { name = "a reference without a number", form = "8-K", outcome = "not_applicable",
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } }, body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.4</td><td>Lease (incorporated by reference to the Form 8-K filed on November 5, 2025)</td></tr></table>]] },
    { name = "another day's filing", form = "8-K", outcome = "not_applicable",
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } }, body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.4</td><td>Lease (incorporated by reference to Exhibit 10.4 to the Form 8-K filed on
November 6, 2025)</td></tr></table>]] },
    { name = "another form of that day", form = "8-K", outcome = "not_applicable",
      prior = { { form = "8-K", filed = "20251105", period = "20251103" } }, body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.4</td><td>Lease (incorporated by reference to Exhibit 10.4 to the Form 10-Q filed on
November 5, 2025)</td></tr></table>]] },
    { name = "the earlier filing incorporates it too", form = "8-K", outcome = "pass", witnesses = { "10.4", "10.4" },
      prior = { { form = "8-K", filed = "20251105", period = "20251103", body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.4</td><td>Lease (incorporated by reference to Exhibit 10.9 to the Form 10-K filed on
March 3, 2020)</td></tr></table>]] } }, body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.4</td><td>Lease (incorporated by reference to Exhibit 10.4 to the Form 8-K filed on
November 5, 2025)</td></tr></table>]] },
    { name = "the second of two filings of that day has it", form = "8-K", outcome = "pass",
      prior = { { form = "8-K", filed = "20251105", period = "20251103", attach = { { type = "EX-10.1" } } },
        { form = "8-K", filed = "20251105", period = "20251104" } }, body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Release (incorporated by reference to Exhibit 99.1 to the Form 8-K filed on
November 5, 2025)</td></tr></table>]] },
    { name = "the earlier filing was cut short", form = "8-K", outcome = "undetermined",
      prior = { { form = "8-K", filed = "20251105", period = "20251103", edits = { { "</SEC-DOCUMENT>", "<DOCUMENT>" } } } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.4</td><td>Lease (incorporated by reference to Exhibit 10.4 to the Form 8-K filed on
November 5, 2025)</td></tr></table>]] },
    { name = "nothing to compare with", form = "8-K", outcome = "not_applicable", body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.4</td><td>Lease (incorporated by reference to Exhibit 10.4 to the Form 8-K filed on
November 5, 2025)</td></tr></table>]] },
  },

  check = function(filing, report)
    local function place_of(earlier, number)
      for _, document in ipairs(earlier.documents) do
        if document.exhibit_number == number then return document.type end
      end
      for _, entry in ipairs(earlier.exhibit_index) do
        if entry.number.text == number then return entry.number end
      end
    end
    local function look_up(reference)
      local place, first, cut
      for _, earlier in ipairs(filing.prior) do
        if earlier.form.type == reference.form.text and earlier.filing_date == reference.filed.date then
          first = first or earlier
          place = place or place_of(earlier, reference.exhibit.text)
          if not earlier.is_complete then cut = earlier end
        end
      end
      return first, place, cut
    end
    for _, entry in ipairs(filing.exhibit_index) do
      for _, reference in ipairs(entry.references) do
        if reference.form and reference.exhibit and reference.filed and reference.filed.date then
          local earlier, place, cut = look_up(reference)
          if place then
            report:witness(reference.exhibit, "the index says")
            report:witness(place, "the earlier filing has")
          elseif cut then
            report:undetermined("an earlier filing could not be read to its end", reference.exhibit)
          elseif earlier then
            report:finding("missing", { { reference.exhibit, "the index says" }, { reference.filed, "filed on" } },
              { form = reference.form, filed = reference.filed.date, number = reference.exhibit })
          end
        end
      end
    end
    report:not_applicable("no filing that an exhibit is incorporated from was given (--prior)")
  end,
}
