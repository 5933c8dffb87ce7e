---@type prefile.Rule
return {
  id       = "forward-looking/stale-report",
  title    = "A legend points to the risk factors of an annual report that is not the last one",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A", "10-Q", "10-Q/A", "10-QT" },
  effective = { from = "1995-12-22" },

  authority = {
    { cite = "15 USC 78u-5(c)(1)(A)(i)",
      says = "the cautionary statements identify important factors that could make results differ", force = "should" },
  },
  why    = [[The factors in force are those of the last annual report; an older pointer shows that the legend was not read.]],
  fix    = [[Name the last annual report, or "our most recent Annual Report on Form 10-K".]],
  limits = [[Reckons from the fiscal year end in the header that an annual report is on file 105 days after it, the longest term
with its extension; whether it really is cannot be seen. Reads years in sentences of the legend that name Form 10-K or an annual
report.]],

  messages = {
    stale = "the legend points to the annual report of {cited}; the one of {expected} must be on file since {since}",
  },

  examples = {
    { name = "no legend", form = "8-K", outcome = "not_applicable" },
    { name = "the last report that must be on file", form = "8-K", outcome = "pass", filed = "20260106",
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because
of risks and uncertainties, which are told in our Annual Report on Form 10-K for the year ended December 31, 2024.</p>]] } } },
    { name = "the year before that", form = "8-K", expect = { "stale" },
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because
of risks and uncertainties, which are told in our Annual Report on Form 10-K for the year ended December 31, @{2023}@.</p>]] } } },
    { name = "no year is named", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because
of risks and uncertainties, which are told in our most recent Annual Report on Form 10-K.</p>]] } } },
    { name = "no fiscal year end", form = "8-K", outcome = "not_applicable", header = { ["FISCAL YEAR END"] = "-" } },
    { name = "two years old, by a summer's fiscal year", form = "8-K", expect = { "stale" }, header = { ["FISCAL YEAR END"] = "0630" },
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because
of risks and uncertainties, which are told in our Annual Report on Form 10-K for the fiscal year ended June 30, @{2023}@.</p>]] } } },
    { name = "the day before the new report must be on file", form = "8-K", outcome = "pass", period = "20250414", filed = "20250414",
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because
of risks and uncertainties, which are told in our Annual Report on Form 10-K for the year ended December 31, 2023.</p>]] } } },
    { name = "the day after", form = "8-K", expect = { "stale" }, period = "20250415", filed = "20250415",
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because
of risks and uncertainties, which are told in our Annual Report on Form 10-K for the year ended December 31, @{2023}@.</p>]] } } },
    { name = "the old and the new one", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because
of risks and uncertainties, which are told in our Annual Report on Form 10-K for the year ended December 31, 2023. They are told anew in
our Annual Report on Form 10-K for the year ended December 31, 2024.</p>]] } } },
    { name = "a fiscal year that ends in February", form = "8-K", outcome = "pass", header = { ["FISCAL YEAR END"] = "0229" },
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements. Actual results may differ materially because
of risks and uncertainties, which are told in our Annual Report on Form 10-K for the year ended February 28, 2025.</p>]] } } },
    { name = "a quarterly report", form = "10-Q", expect = { "stale" },
      edits = { { "There is no material change from", "This report contains forward-looking statements. Actual results may "
        .. "differ materially "
        .. "because of the risks told in the Annual Report on Form 10-K for the year ended December 31, @{2024}@. "
        .. "There is no material change from" } } },
  },

  check = function(filing, report)
    local held
    for _, filer in ipairs(filing.header.filers) do held = held or filer.fiscal_year_end end
    local _, month, day
    if held then _, month, day = held:find("^([0-9]{2})([0-9]{2})$") end
    local function year_end(year)
      return month and date(year .. "-" .. month .. "-" .. (month:is("02") and "28" or day.text))
    end
    local term, today = 105, filing.as_of
    local ended = year_end(today.year)
    if not ended then
      return report:not_applicable("the header has no fiscal year end")
    end
    while ended:plus_days(term) > today do ended = year_end(ended.year - 1) end
    for _, legend in ipairs(filing.legends) do
      local cited
      for _, sentence in ipairs(legend.passage:sentences()) do
        local _, year = sentence:find("\\b(?:form\\s+10-?K(?:405|SB|/A)?|annual\\s+report)\\b[^.;]{0,60}?"
          .. "\\byear(?:\\s+end(?:ed|ing))?\\b[^.;]{0,30}?\\b((?:19|20)[0-9]{2})\\b")
        if year and (not cited or year.number > cited.number) then cited = year end
      end
      if cited then
        if cited.number < ended.year then
          report:finding("stale", { { cited, "the legend says" }, { held, "the header says" } },
            { cited = cited, expected = ended.year, since = ended:plus_days(term) })
        else
          report:witness(cited, "the legend says")
        end
      end
    end
    report:not_applicable("no legend names the year of an annual report")
  end,
}
