---@type prefile.Rule
return {
  id       = "forward-looking/acts-swapped",
  title    = "A legend names the safe harbor by the wrong section, act or year",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "1995-12-22" },

  authority = {
    { cite = "15 USC 77z-2", says = "Section 27A is of the Securities Act of 1933", force = "must" },
    { cite = "15 USC 78u-5", says = "Section 21E is of the Securities Exchange Act of 1934", force = "must" },
    { cite = "109 Stat. 737", says = "the Private Securities Litigation Reform Act is of 1995", force = "must" },
  },
  why    = [[A legend that cites the law wrongly was copied without reading; the claim it makes is not the one meant.]],
  fix    = [[Section 27A of the Securities Act of 1933; Section 21E of the Securities Exchange Act of 1934; the Private
Securities Litigation Reform Act of 1995.]],
  limits = [[Looks in the legends that were recognised.]],

  messages = {
    section = "the legend says \"{words}\"",
    year    = "the legend dates the Reform Act {words}; it is of 1995",
  },

  examples = {
    { name = "right", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>This release contains forward-looking statements within the meaning of Section 27A of the Securities Act of 1933 and Section 21E of
the Securities Exchange Act of 1934. Actual results may differ materially because of risks and uncertainties.</p>]] } } },
    { name = "no legend", form = "8-K", outcome = "not_applicable" },
    { name = "swapped in a quarterly report", form = "10-Q", expect = { "section" },
      edits = { { "There is no material change from", "This report contains forward-looking statements within the meaning of "
        .. "@{Section 21E of the Securities Act}@ of 1933. Actual results may differ materially because of risks and uncertainties. "
        .. "There is no material change from" } } },
    { name = "swapped", form = "8-K", expect = { "section" }, witnesses = {},
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>This release contains forward-looking statements within the meaning of @{Section 27A of the Securities Exchange Act}@ of 1934.
Actual results may differ materially because of risks and uncertainties.</p>]] } } },
    { name = "the wrong year", form = "8-K", expect = { "year" }, witnesses = {},
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>This release contains forward-looking statements under the Private Securities Litigation Reform Act of @{1996}@. Actual results
may differ materially because of risks and uncertainties.</p>]] } } },
    { name = "the year alone", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>Exhibit 99.1</p>
<p>This release contains forward-looking statements under the Private Securities Litigation Reform Act of 1995. Actual results may
differ materially because of risks and uncertainties.</p>]] } } },
  },

  check = function(filing, report)
    for _, legend in ipairs(filing.legends) do
      if legend.statute then
        local wrong = false
        for _, pattern in ipairs {
          "section\\s+27A\\s+of\\s+the\\s+(?:securities\\s+)?exchange\\s+act",
          "section\\s+21E\\s+of\\s+the\\s+securities\\s+act",
        } do
          for _, words in ipairs(legend.passage:find_all(pattern)) do
            wrong = true
            report:finding("section", words, { words = words })
          end
        end
        local _, year = legend.passage:find("private\\s+securities\\s+litigation\\s+reform\\s+act\\s+of\\s+([0-9]{4})")
        if year and year.text ~= "1995" then
          wrong = true
          report:finding("year", year, { words = year })
        end
        if not wrong then report:witness(legend.statute, "names the law") end
      end
    end
    report:not_applicable("no legend names the law")
  end,
}
