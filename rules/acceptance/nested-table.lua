---@type prefile.Rule
return {
  id       = "acceptance/nested-table",
  title    = "A table stands inside a cell of another",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "SEC HTML specification", says = "tables are not nested", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.2", says = "EDGAR does not support a table inside a table", force = "must" },
  },
  why    = [[EDGAR does not support nested tables and may refuse the document.]],
  fix    = [[Make one table of the two, with more rows or columns, or put them one below the other.]],
  limits = [[Reported once for a document, at the first such table. A cell that is never closed makes the tables behind it
nested, as it does in a browser.]],

  messages = {
    nested = "a table stands inside a cell of another (in all {count})",
  },

  examples = {
    { name = "tables one after the other", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<table><tr><td>Yard</td></tr></table><table><tr><td>Dock</td></tr></table>]] },
    { name = "a table in a cell", form = "8-K", expect = { "nested" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<table><tr><td>@{<table border="1">}@<tr><td>Yard</td></tr></table></td></tr></table>]] },
    { name = "two tables in cells", form = "8-K", expect = { "nested" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<table><tr><td>@{<table>}@<tr><td>Yard</td></tr></table></td><td><table></table></td></tr></table>]] },
    { name = "cells without an end", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<table><tr><td>Yard<td>Dock<tr><td>Slip</table><table><tr><td>Quay</table>]] },
    { name = "plain text only", form = "8-K", outcome = "not_applicable", base = "plain-text" },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "html" then
        local nested = document.markup.nested_tables
        if nested.count > 0 then
          report:finding("nested", nested.place, { count = nested.count })
        else
          report:witness(document, "no table in another")
        end
      end
    end
    report:not_applicable("no document is in HTML")
  end,
}
