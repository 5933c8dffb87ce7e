---@type prefile.Rule
return {
  id       = "exhibits/index-after-signatures",
  title    = "The exhibit index stands behind the signatures",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },
  effective = { from = "2017-09-01" },

  authority = {
    { cite = "17 CFR 229.601(a)(2)", says = "the exhibit index appears before the required signatures", force = "must" },
  },
  why    = [[Since the index carries the links it has its place inside the report. An index behind the signatures comes from
an older model.]],
  fix    = [[Move the index before the signatures: into Item 9.01 of Form 8-K, Item 15 of Form 10-K, Item 6 of Part II of Form
10-Q, or to the end of another form's text.]],
  limits = [[Where the exhibits are listed both before and behind the signatures the rule is content.]],

  messages = {
    behind = "the exhibits are listed only behind the signatures",
  },

  examples = {
    { name = "before the signatures", form = "8-K", outcome = "pass", witnesses = { "99.1" } },
    { name = "a quarterly report with the index at its end", form = "10-Q", expect = { "behind" },
      body = [[
<p><b>Item 4. Controls and Procedures.</b></p>
<p>The Chief Executive Officer certifies so in Exhibit 31.1 of this report.</p>
<p><b>Item 6. Exhibits.</b></p>
<p>See the index behind the signatures.</p>]],
      signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.</p>
<p>EXAMPLE HARBOR WORKS, INC.</p>
<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer</p>
<p><b>EXHIBIT INDEX</b></p>
<table><tr><td>Exhibit No.</td><td>Description</td></tr>
<tr><td>@{31.1}@</td><td>Certification of the Chief Executive Officer</td></tr>
<tr><td>31.2</td><td>Certification of the Chief Financial Officer</td></tr></table>]] },
    { name = "behind the signatures", form = "8-K", expect = { "behind" }, attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(d) Exhibits. See the Exhibit Index.</p>]],
      signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>EXAMPLE HARBOR WORKS, INC.</p>
<p>By: /s/ Ada Mooring</p>
<p>Ada Mooring, Chief Financial Officer</p>
<p>Date: January 5, 2026</p>
<p><b>EXHIBIT INDEX</b></p>
<table><tr><td>Exhibit No.</td><td>Description</td></tr>
<tr><td>@{99.1}@</td><td>Press release</td></tr></table>]] },
    { name = "neither heading nor sentence above the signature", form = "8-K", outcome = "pass", attach = { { type = "EX-16.1" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(d) Exhibits</p>
<table><tr><td>Exhibit No.</td><td>Description</td></tr>
<tr><td>16.1</td><td>Letter of Tallow and Wick, P.C. dated January 5, 2026</td></tr></table>]],
      signature = [[
<p><b>EXAMPLE HARBOR WORKS, INC.</b></p>
<p>Date: January 5, 2026</p>
<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer</p>]] },
    { name = "an older report", form = "8-K", outcome = "not_applicable", filed = "20170807", period = "20170803" },
    { name = "no index", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "no signatures", form = "8-K", outcome = "undetermined", signature = "" },
    { name = "named in Item 9.01, listed behind the signatures", form = "8-K", outcome = "undetermined",
      attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<p>(d) Exhibits. The release is attached as Exhibit 99.1; see the Exhibit Index.</p>]],
      signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>EXAMPLE HARBOR WORKS, INC.</p>
<p>By: /s/ Ada Mooring</p>
<p>Ada Mooring, Chief Financial Officer</p>
<p>Date: January 5, 2026</p>
<p><b>EXHIBIT INDEX</b></p>
<table><tr><td>Exhibit No.</td><td>Description</td></tr>
<tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "no Item 9.01, the index behind the signatures", form = "8-K", expect = { "behind" },
      attach = { { type = "EX-10.1" } },
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company signed a lease.</p>]],
      signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>EXAMPLE HARBOR WORKS, INC.</p>
<p>By: /s/ Ada Mooring</p>
<p>Ada Mooring, Chief Financial Officer</p>
<p>Date: January 5, 2026</p>
<p><b>EXHIBIT INDEX</b></p>
<table><tr><td>Exhibit No.</td><td>Description</td></tr>
<tr><td>@{10.1}@</td><td>Lease of January 5, 2026</td></tr></table>]] },
  },

  check = function(filing, report)
    local index, block = filing.exhibit_index, filing.signature_blocks[1]
    if #index == 0 then
      return report:not_applicable("the report lists no exhibits")
    end
    if not block then
      return report:undetermined("no signature block was found", index)
    end
    local signed = block.preamble or block.signatures[1].place
    for _, entry in ipairs(index) do
      if entry.number:precedes(signed) then
        return report:witness(entry.number, "listed before the signatures")
      end
    end
    local list = filing:item_about("exhibits")
    for _, mention in ipairs(list and filing.exhibit_mentions or {}) do
      if list.body:contains(mention.passage) then
        return report:undetermined("the item for exhibits names some, and the index stands behind the signatures",
          mention.passage)
      end
    end
    report:finding("behind", { { index[1].number, "the index" }, { block, "the signatures" } })
  end,
}
