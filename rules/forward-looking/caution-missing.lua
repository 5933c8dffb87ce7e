---@type prefile.Rule
return {
  id       = "forward-looking/caution-missing",
  title    = "A safe-harbor legend lacks its caution or its factors",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "8-K", "8-K/A" },
  effective = { from = "1995-12-22" },

  authority = {
    { cite = "15 USC 78u-5(c)(1)(A)(i)",
      says = "cautionary statements identify important factors that could cause actual results to differ materially",
      force = "should" },
  },
  why    = [[A legend that only calls statements forward-looking is no caution; the safe harbor asks for both halves.]],
  fix    = [[Say that actual results could differ materially, and name the factors or point to where they stand.]],
  limits = [[Looks for the usual wordings in each legend; a caution in unusual words may be overlooked. Whether the factors are
meaningful is not judged.]],

  messages = {
    caution = "the legend does not say that actual results may differ",
    factors = "the legend names no factors and points to none",
  },

  examples = {
    { name = "no legend", form = "8-K", outcome = "not_applicable" },
    { name = "both halves", form = "8-K", outcome = "pass", witnesses = { "Actual results may differ", "risks and uncertainties" },
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>Forward-Looking Statements. This release contains forward-looking statements. Actual results may differ materially from those
expressed because of risks and uncertainties, such as the price of steel. The company undertakes no obligation to update them.</p>]] } } },
    { name = "no factors", form = "8-K", expect = { "factors" },
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>Safe Harbor. This release contains @{forward-looking}@ statements within the meaning of the Private Securities Litigation Reform
Act of 1995. Actual results may differ materially from those expressed.</p>]] } } },
    { name = "no caution", form = "8-K", expect = { "caution" },
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>Safe Harbor. This release contains @{forward-looking}@ statements within the meaning of the Private Securities Litigation Reform
Act of 1995. They involve risks and uncertainties. The company undertakes no obligation to update them.</p>]] } } },
    { name = "two legends that make one", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>This release contains forward-looking statements. They involve risks and uncertainties. The company undertakes no obligation to update
them.</p><p>The dock opened.</p><p>The ship came.</p><p>It snowed.</p>
<p>Safe Harbor. The forward-looking statements above may differ materially from actual results.</p>]] } } },
    { name = "an annual report", form = "10-K", expect = { "caution" },
      edits = { { "Orders for work boats come", "This report contains @{forward-looking}@ statements within the meaning of the Private "
        .. "Securities Litigation Reform Act of 1995. They involve risks and uncertainties. Orders for work boats come" } } },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local shown, caution, factors
      for _, legend in ipairs(filing.legends) do
        if legend.document == document then
          shown = shown or legend.identifies or legend
          caution, factors = caution or legend.caution, factors or legend.factors
        end
      end
      if caution then report:witness(caution, "the caution") elseif shown then report:finding("caution", shown) end
      if factors then report:witness(factors, "the factors") elseif shown then report:finding("factors", shown) end
    end
    report:not_applicable("there is no safe-harbor legend")
  end,
}
