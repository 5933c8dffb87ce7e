---@type prefile.Rule
return {
  id       = "forward-looking/caution-missing",
  title    = "A safe-harbor legend lacks its caution or its factors",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
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
    { name = "both halves", form = "8-K", outcome = "pass",
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
  },

  check = function(filing, report)
    local documents = {}
    local function entry_of(document)
      for _, each in ipairs(documents) do
        if each.document == document then return each end
      end
      documents[#documents + 1] = { document = document }
      return documents[#documents]
    end
    for _, legend in ipairs(filing.legends) do
      local entry = entry_of(legend.document)
      entry.shown = entry.shown or legend
      entry.caution = entry.caution or legend.caution
      entry.factors = entry.factors or legend.factors
    end
    for _, entry in ipairs(documents) do
      local place = entry.shown.identifies or entry.shown
      if not entry.caution then report:finding("caution", place) end
      if not entry.factors then report:finding("factors", place) end
      if entry.caution then report:witness(entry.caution, "the caution") end
      if entry.factors then report:witness(entry.factors, "the factors") end
    end
    if #documents == 0 then
      report:not_applicable("there is no safe-harbor legend")
    end
  end,
}
