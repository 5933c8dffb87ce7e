---@type prefile.Rule
return {
  id       = "forward-looking/legend-missing",
  title    = "A document looks forward but has no safe-harbor legend",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "8-K", "8-K/A" },
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
    { name = "two sentences of the report itself", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>Example Harbor Works expects to double its revenue in the coming year. The company anticipates that the second dock will be ready in
the autumn.</p>]] },
    { name = "two sentences of a release", form = "8-K", expect = { "missing" },
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>Example Harbor Works @{expects to}@ double its revenue in the coming year. The company anticipates that the second dock will be ready
in the autumn.</p>]] } } },
    { name = "one sentence of a release", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>Example Harbor Works expects to double its revenue in the coming year.</p>]] } } },
    { name = "an annual report without a legend", form = "10-K", expect = { "missing" },
      edits = { { "Orders for work boats come", "The company @{expects to}@ double its revenue in the coming year. It anticipates that the "
        .. "second dock will be ready in the autumn. It intends to hire two hundred people. Orders for work boats come" } } },
    { name = "the legend of the release serves the report", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>This release contains forward-looking statements. Actual results may differ materially because of risks and uncertainties.</p>]] } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>Example Harbor Works expects to double its revenue in the coming year. The company anticipates that the second dock will be ready in
the autumn. It intends to hire two hundred people.</p>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local statements, legend = {}, nil
      for _, statement in ipairs(filing.forward_looking_statements) do
        if statement.strong and statement.document == document then table.insert(statements, statement) end
      end
      for _, each in ipairs(filing.legends) do
        if each.document == document or document.is_primary then legend = legend or each end
      end
      local enough = #statements > 2 or #statements == 2 and not document.is_primary
      if enough and legend then
        report:witness(legend, "the legend")
      elseif enough then
        report:finding("missing", { { statements[1].trigger, "looks forward" } }, { count = #statements })
      end
    end
    report:not_applicable("no document has enough sentences that plainly look forward")
  end,
}
