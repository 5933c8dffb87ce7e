---@type prefile.Rule
return {
  id       = "furnished/row-called-filed",
  title    = "The index calls a furnished exhibit filed",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, General Instruction B.2",
      says = "exhibits of Items 2.02 and 7.01 are furnished; a registrant that wants them filed states so", force = "should" },
  },
  why    = [[The item furnishes, the index files; a court may take the registrant at the second word.]],
  fix    = [[Write "furnished herewith" at the row.]],
  limits = [[Looks at Exhibits 99 of reports that have no other items than furnished ones and 9.01, for "filed herewith" at the
row or at its mark.]],

  messages = {
    filed = "exhibit {number} is marked as filed, but the report has furnished items only",
  },

  examples = {
    { name = "no word in the index", form = "8-K", outcome = "pass" },
    { name = "filed herewith", form = "8-K", expect = { "filed" }, attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{99.1}@</td><td>Press release (filed herewith)</td></tr></table>]] },
    { name = "furnished herewith", form = "8-K", outcome = "pass", attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release (furnished herewith)</td></tr></table>]] },
    { name = "a filed item too", form = "8-K", outcome = "not_applicable", attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The company will speak at a conference.</p>
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is filed as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release (filed herewith)</td></tr></table>]] },
    { name = "no Exhibit 99", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The company will speak at a conference.</p>]] },
    { name = "no items", form = "8-K", outcome = "undetermined", body = "<p>The dock opened.</p>" },
    { name = "at its mark", form = "8-K", expect = { "filed" }, attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>A release of results is furnished as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{99.1}@*</td><td>Press release</td></tr></table>
<p>* Filed herewith.</p>]] },
    { name = "a lease filed besides", form = "8-K", outcome = "not_applicable", attach = { { type = "EX-10.1" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The company will speak at a conference.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease (filed herewith)</td></tr></table>]] },
    { name = "a filed item only", form = "8-K", outcome = "not_applicable", attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is filed as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release (filed herewith)</td></tr></table>]] },
  },

  check = function(filing, report)
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    local furnished, filed
    for _, item in ipairs(filing.items) do
      local treatment = item.definition and item.definition.treatment or "filed"
      furnished = furnished or treatment == "furnished"
      filed = filed or treatment == "filed"
    end
    if not furnished or filed then
      return report:not_applicable("the report does not have furnished items only")
    end
    for _, entry in ipairs(filing.exhibit_index) do
      if entry.number:find("^99\\b") and not entry.incorporated_by_reference then
        if entry.filed_herewith and not entry.furnished_herewith then
          report:finding("filed", { { entry.number, "the index lists" } }, { number = entry.number })
        else
          report:witness(entry.number, "not called filed")
        end
      end
    end
    report:not_applicable("the report lists no Exhibit 99")
  end,
}
