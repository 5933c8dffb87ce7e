---@type prefile.Rule
return {
  id       = "exhibits/link-to-wrong-exhibit",
  title    = "The link of an exhibit leads to another exhibit",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },
  effective = { from = "2017-09-01" },

  authority = {
    { cite = "17 CFR 229.601(a)(2)", says = "each exhibit of the index is hyperlinked to that exhibit", force = "must" },
  },
  why    = [[The reader who follows the link reads another document than the index promises. Mostly a row was copied with
its link.]],
  fix    = [[Link each row to the file of its own exhibit.]],
  limits = [[A row that says it is included in another exhibit may lead there. Compares links to attached files with the type
under which the file is attached; a bare "EX-99" agrees with every number 99. Where a link to an earlier filing leads is not
looked at.]],

  messages = {
    other = "the link of exhibit {number} leads to {file}, which is attached as {doctype}",
  },

  examples = {
    { name = "to its own exhibit", form = "8-K", outcome = "pass" },
    { name = "a consent that is included in the opinion", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-5.1", filename = "opinion.htm" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>23.1</td><td><a href="opinion.htm">Consent of counsel (included in Exhibit 5.1)</a></td></tr>
<tr><td>23.2</td><td><a href="opinion.htm">Consent of other counsel, which is included in their opinions</a></td></tr></table>]] },
    { name = "one certification for the other", form = "10-K", expect = { "other" },
      edits = { { '<td>31.2</td><td><a href="example-ex312.htm">', '<td>31.2</td><td><a href="@{example-ex311.htm}@">' } } },
    { name = "to another exhibit", form = "8-K", expect = { "other" },
      attach = { { type = "EX-99.1", filename = "release.htm" }, { type = "EX-99.2", filename = "slides.htm" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td><a href="release.htm">Press release</a></td></tr>
<tr><td>99.2</td><td><a href="@{release.htm}@">Slides</a></td></tr></table>]] },
    { name = "attached under the bare number", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99", filename = "release.htm" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td><a href="release.htm">Press release</a></td></tr></table>]] },
    { name = "to an earlier filing", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td><a href="https://www.sec.gov/Archives/edgar/data/9999901/000999999925000007/lease.htm">Lease
(incorporated by reference to Exhibit 10.1 to the Form 8-K filed on January 5, 2025)</a></td></tr></table>]] },
    { name = "two links exchanged", form = "8-K", expect = { "other", "other" },
      attach = { { type = "EX-10.1", filename = "lease.htm" }, { type = "EX-99.1", filename = "release.htm" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td><a href="@{release.htm}@">Lease</a></td></tr>
<tr><td>99.1</td><td><a href="@{lease.htm}@">Press release</a></td></tr></table>]] },
  },

  check = function(filing, report)
    local major = codes.exhibit_major
    for _, entry in ipairs(filing.exhibit_index) do
      local document = entry.target
      local attached = document and document.exhibit_number
      if attached and not (entry.included_in_another or entry.row:find("\\bincluded in\\b")) then
        local number = entry.number.text
        if attached == number or attached == major(number) or major(attached) == number then
          report:witness(entry.href, "leads to exhibit " .. number)
        else
          report:finding("other", { { entry.href, "the link" }, { document, "leads to" } },
            { number = entry.number, file = document.filename, doctype = document.type })
        end
      end
    end
    report:not_applicable("no row of the index is linked to an attached exhibit")
  end,
}
