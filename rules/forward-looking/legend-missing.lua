---@type prefile.Rule
return {
  id       = "forward-looking/legend-missing",
  title    = "A document looks forward but has no safe-harbor legend",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "1995-12-22" },

  authority = {
    { cite = "15 USC 78u-5(c)(1)(A)(i)",
      says = "the safe harbor asks that a forward-looking statement be identified as such and accompanied by meaningful "
          .. "cautionary statements", force = "should" },
  },
  why    = [[Without the legend in the same document the statements have no statutory safe harbor. The legend is not a duty,
but its absence is rarely meant.]],
  fix    = [[Add the company's legend to the document: identify the statements, name the factors that could make results
differ, and point to the risk factors on file.]],
  limits = [[Counts sentences that plainly look forward, in the report itself at least three and in an exhibit at least two.
Reports presence and shape only, never legal sufficiency. The legend of another document of the same report counts for the report
itself, not for an exhibit.]],

  messages = {
    missing = "{count} sentences look forward, but the document has no safe-harbor legend",
  },

  examples = {
    { name = "nothing looks forward", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p><p>The dock opened in 2025.</p>]] } } },
    { name = "a release without a legend", form = "8-K", expect = { "missing" },
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>Example Harbor Works @{expects to}@ double its revenue in the coming year. The company anticipates that the second dock will be
ready in the autumn. It intends to hire two hundred people.</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a release with its legend", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>Example Harbor Works expects to double its revenue in the coming year. The company anticipates that the second dock will be
ready in the autumn. It intends to hire two hundred people.</p>
<p>Forward-Looking Statements. This release contains forward-looking statements. Actual results may differ materially from those
expressed because of risks and uncertainties, such as the price of steel and the weather. The company undertakes no obligation to
update them.</p>]] } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "the report itself without a legend", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>Example Harbor Works @{expects to}@ double its revenue in the coming year. The company anticipates that the second dock will be
ready in the autumn. It intends to hire two hundred people.</p>]] },
  },

  check = function(filing, report)
    local counts = {}
    local function count_of(document)
      for _, each in ipairs(counts) do
        if each.document == document then return each end
      end
    end
    for _, statement in ipairs(filing.forward_looking_statements) do
      if statement.strong then
        local count = count_of(statement.document)
        if count then
          count.statements = count.statements + 1
        else
          counts[#counts + 1] = { document = statement.document, statements = 1, first = statement }
        end
      end
    end
    local any = filing.legends[1]
    for _, count in ipairs(counts) do
      local is_report = count.document.is_primary
      if count.statements >= (is_report and 3 or 2) then
        local found = is_report and any or nil
        for _, legend in ipairs(filing.legends) do
          if legend.document == count.document then
            found = legend
            break
          end
        end
        if found then
          report:witness(found.identifies or found, "the legend")
        else
          report:finding("missing", { { count.first.trigger, "looks forward" } }, { count = count.statements })
        end
      end
    end
    report:not_applicable("no document has enough sentences that plainly look forward")
  end,
}
