---@type prefile.Rule
return {
  id       = "exhibits/incorporated-source-missing",
  title    = "An incorporated exhibit does not say where it was filed",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },

  authority = {
    { cite = "17 CFR 229.10(d)",
      says = "matter is incorporated by reference with the document it is in", force = "must" },
    { cite = "17 CFR 232.102", says = "exhibits on file may be incorporated by reference", force = "should" },
  },
  why    = [[Without form and date or file number nobody finds the exhibit.]],
  fix    = [[Name the form, its date or file number, and the exhibit's number there.]],
  limits = [[Looks in the row itself and, for rows with a mark, in the rest of the list. Any form, date, file number or
link to EDGAR counts, and so does the signature page of the report itself.]],

  messages = {
    source = "exhibit {number} is incorporated by reference, but the index does not say from where",
  },

  examples = {
    { name = "nothing is incorporated", form = "8-K", outcome = "not_applicable" },
    { name = "form and date", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on
January 5, 2025)</td></tr></table>]] },
    { name = "the signature page of a registration statement", form = "S-3", outcome = "pass",
      witnesses = { "signature page" },
      body = [[
<p><b>Item 16. Exhibits.</b></p>
<table><tr><td>Exhibit No.</td><td>Description</td></tr><tr><td>5.1</td><td>Opinion of counsel</td></tr>
<tr><td>24.1</td><td>Powers of attorney (incorporated by reference to the signature page)</td></tr></table>]] },
    { name = "an annual report's bylaws from nowhere", form = "10-K", expect = { "source" },
      edits = { { "<tr><td>19.1</td>", "<tr><td>@{3.2}@</td><td>Bylaws (incorporated by reference)</td></tr>\n<tr><td>19.1</td>" } } },
    { name = "from nowhere", form = "8-K", expect = { "source" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{10.1}@</td><td>Lease (incorporated by reference)</td></tr></table>]] },
    { name = "a link only", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td><a href="https://www.sec.gov/Archives/edgar/data/9999901/000999999925000007/lease.htm">Lease</a>
(incorporated by reference)</td></tr></table>]] },
    { name = "a date of the exhibit itself", form = "8-K", expect = { "source" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{10.2}@</td><td>Lease of March 3, 2024, incorporated herein by reference</td></tr></table>]] },
    { name = "a footnote", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1*</td><td>Lease (incorporated by reference)</td></tr></table>
<p>* Lease of the old yard.</p>]] },
  },

  check = function(filing, report)
    local source = "\\bform\\s+[0-9A-Z]|\\b(?:10-?[KQ]|8-?K|20-?F|6-?K|S-[1348]|F-[134])\\b|\\bregistration statement\\b|"
      .. "\\bproxy statement\\b|\\bannual report\\b|\\bquarterly report\\b|\\bcurrent report\\b|\\bfile (?:no|number)|"
      .. "\\b(?:000|001|033|333|0|1|33)-[0-9]{3,6}\\b|\\bprospectus\\b|\\bschedule (?:13|14|TO)|\\bfiled\\s+(?:on|with)\\b|"
      .. "\\bpreviously filed\\b|\\bsignature pages?\\b"
    for _, entry in ipairs(filing.exhibit_index) do
      if entry.incorporated_by_reference then
        local words = entry.row:find(source) or entry.href and entry.href:find("/edgar/data/")
        if words then
          report:witness(words, "where it was filed")
        elseif #entry.marks > 0 then
          report:undetermined("a mark may point to where it was filed", entry.number)
        else
          report:finding("source", { { entry.number, "the index lists" } }, { number = entry.number })
        end
      end
    end
    report:not_applicable("no exhibit is incorporated by reference")
  end,
}
