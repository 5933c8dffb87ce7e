---@type prefile.Rule
return {
  id       = "forward-looking/duty-denied",
  title    = "A legend denies any duty to update, whatever the law",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "1995-12-22" },

  authority = {
    { cite = "15 USC 78u-5(d)", says = "the safe harbor itself imposes no duty to update", force = "should" },
    { cite = "Practice", says = "the sentence leaves room for what the law requires", force = "practice" },
  },
  why    = [[The securities laws do require updates in places; a promise never to update reads as a refusal to comply.]],
  fix    = [[Write "except as required by law".]],
  limits = [[Looks in the legends for "under any circumstances", "in any event" and "at any time for any reason" in a sentence on
updating that has no exception.]],

  messages = {
    absolute = "the legend says: {words}",
  },

  examples = {
    { name = "no legend", form = "8-K", outcome = "not_applicable" },
    { name = "with the exception", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because of
risks and uncertainties. The company does not undertake to update them, except as required by law.</p>]] } } },
    { name = "under any circumstances", form = "8-K", expect = { "absolute" },
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because of
risks and uncertainties. The company will @{not update them under any circumstances}@.</p>]] } } },
    { name = "the plain sentence", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because of
risks and uncertainties. The company undertakes no obligation to update them.</p>]] } } },
    { name = "in any event", form = "8-K", expect = { "absolute" },
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because of
risks and uncertainties. We do @{not intend to revise them in any event}@.</p>]] } } },
    { name = "an annual report", form = "10-K", expect = { "absolute" },
      edits = { { "Orders for work boats come", "This report contains forward-looking statements. Actual results may differ "
        .. "materially because "
        .. "of risks and uncertainties. The company will @{not update them under any circumstances}@. Orders for work boats come" } } },
  },

  check = function(filing, report)
    if #filing.legends == 0 then
      return report:not_applicable("there is no safe-harbor legend")
    end
    for _, legend in ipairs(filing.legends) do
      local absolute
      for _, sentence in ipairs(legend.passage:sentences()) do
        local words = sentence:find("\\b(?:no|not|never)\\b[^.]{0,160}?\\b(?:update|revise)\\b[^.]{0,160}?"
          .. "\\b(?:under any circumstances|in any event|at any time for any reason)\\b")
        if words and not sentence:find("\\b(?:except|unless|other than|required)\\b") then
          absolute = absolute or words
        end
      end
      if absolute then
        report:finding("absolute", { { absolute, "the legend says" } }, { words = absolute })
      else
        report:witness(legend.passage, "the legend")
      end
    end
  end,
}
