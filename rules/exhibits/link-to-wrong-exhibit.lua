---@type prefile.Rule
return {
  id       = "exhibits/link-to-wrong-exhibit",
  title    = "The link of an exhibit leads to another exhibit",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2017-09-01" },

  authority = {
    { cite = "17 CFR 229.601(a)(2)", says = "each exhibit of the index is hyperlinked to that exhibit", force = "must" },
  },
  why    = [[The reader who follows the link reads another document than the index promises. Mostly a row was copied with
its link.]],
  fix    = [[Link each row to the file of its own exhibit.]],
  limits = [[Compares links to attached files with the type under which the file is attached; a bare "EX-99" agrees with
every number 99. Where a link to an earlier filing leads is not looked at.]],

  messages = {
    other = "the link of exhibit {number} leads to {file}, which is attached as {doctype}",
  },

  examples = {
    { name = "to its own exhibit", form = "8-K", outcome = "pass" },
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
    local named = {}
    for _, document in ipairs(filing.documents) do
      if document.filename then named[document.filename.folded] = document end
    end
    local major = codes.exhibit_major
    for _, entry in ipairs(filing.exhibit_index) do
      local _, file
      if entry.href then _, file = entry.href:find("^(?:\\./)?([^/#?]+)(?:#.*)?$") end
      local document = file and named[file.folded]
      local attached = document and document.exhibit_number
      if attached then
        local number = entry.number.text
        if attached == number
            or major(attached) == major(number) and (attached == major(attached) or number == major(number)) then
          report:witness(entry.href, "leads to exhibit " .. number)
        else
          report:finding("other", { { entry.href, "the link" }, { document, "leads to" } },
            { number = entry.number, file = file, doctype = document.type })
        end
      end
    end
    report:not_applicable("no row of the index is linked to an attached exhibit")
  end,
}
