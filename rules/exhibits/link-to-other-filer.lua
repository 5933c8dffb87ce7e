---@type prefile.Rule
return {
  id       = "exhibits/link-to-other-filer",
  title    = "The link of an exhibit leads to another company's filing",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },
  effective = { from = "2017-09-01" },

  authority = {
    { cite = "Practice", says = "an exhibit incorporated by reference is linked to a filing of the registrant itself",
      force = "practice" },
  },
  why    = [[The link was copied from another company's index, or one digit of the address is wrong. A predecessor, a parent
or a co-registrant is a good reason.]],
  fix    = [[Check where the link leads; correct it, or leave it if the exhibit is in that company's filing.]],
  limits = [[Compares the CIK in the address with those in the header, and names each other company once. The link itself is not
opened.]],

  messages = {
    other = "the link of exhibit {number} leads to a filing of CIK {linked}; the header has {cik}",
    others = "{rows} rows of the index lead to filings of CIK {linked}, exhibit {number} first; the header has {cik}",
  },

  examples = {
    { name = "no links to EDGAR", form = "8-K", outcome = "not_applicable" },
    { name = "the registrant's own filing", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td><a href="https://www.sec.gov/Archives/edgar/data/9999901/000999999925000007/lease.htm">Lease
(incorporated by reference to Exhibit 10.1 to the Form 8-K filed on January 5, 2025)</a></td></tr></table>]] },
    { name = "another company's filing", form = "8-K", expect = { "other" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td><a href="@{https://www.sec.gov/Archives/edgar/data/9999902/000999999825000007/lease.htm}@">Lease
(incorporated by reference to Exhibit 10.1 to the Form 8-K filed on January 5, 2025)</a></td></tr></table>]] },
    { name = "an annual report with a predecessor's exhibits", form = "10-K", expect = { "others" },
      edits = { { "<tr><td>19.1</td>",
        '<tr><td>3.1</td><td><a href="@{https://www.sec.gov/Archives/edgar/data/9999902/000999999825000007/charter.htm}@">Charter</a></td></tr>\n'
        .. '<tr><td>3.2</td><td><a href="https://www.sec.gov/Archives/edgar/data/9999902/000999999825000007/bylaws.htm">Bylaws</a></td></tr>\n'
        .. "<tr><td>19.1</td>" } } },
    { name = "with leading zeros", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td><a href="https://www.sec.gov/Archives/edgar/data/0009999901/000999999925000007/lease.htm">Lease
(incorporated by reference to Exhibit 10.1 to the Form 8-K filed on January 5, 2025)</a></td></tr></table>]] },
    { name = "no CIK", form = "8-K", outcome = "not_applicable", header = { ["CENTRAL INDEX KEY"] = "-" } },
    { name = "one digit of the address", form = "8-K", expect = { "other" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>3.1</td><td><a href="@{http://www.sec.gov/Archives/edgar/data/999901/000999999925000007/bylaws.htm}@">Bylaws
(incorporated by reference to Exhibit 3.1 to the Form 8-K filed on January 5, 2025)</a></td></tr></table>]] },
  },

  check = function(filing, report)
    local known, first = {}, nil
    for _, filer in ipairs(filing.header.filers) do
      if filer.cik and filer.cik.number then
        known[filer.cik.number], first = filer.cik, first or filer.cik
      end
    end
    if not first then
      return report:not_applicable("the header names no CIK")
    end
    local others = {}
    for _, entry in ipairs(filing.exhibit_index) do
      local _, linked
      if entry.href then _, linked = entry.href:find("/edgar/data/0*([0-9]+)/") end
      if linked and known[linked.number] then
        report:witness(entry.href, "leads to a filing of the registrant")
      elseif linked then
        local seen = others[linked.number]
        if not seen then
          seen = { entry = entry, linked = linked, rows = 0 }
          others[linked.number], others[#others + 1] = seen, seen
        end
        seen.rows = seen.rows + 1
      end
    end
    for _, other in ipairs(others) do
      report:finding(other.rows == 1 and "other" or "others", { { other.entry.href, "the link" }, { first, "the header says" } },
        { number = other.entry.number, linked = other.linked, cik = first, rows = other.rows })
    end
    report:not_applicable("no row of the index is linked to an earlier filing")
  end,
}
