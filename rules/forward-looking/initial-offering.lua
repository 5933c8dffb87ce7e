---@type prefile.Rule
return {
  id       = "forward-looking/initial-offering",
  title    = "The statutory safe harbor is claimed in an initial public offering",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "S-1", "S-1/A", "F-1", "F-1/A", "S-11", "S-11/A", "424B1", "424B3", "424B4" },
  effective = { from = "1995-12-22" },

  authority = {
    { cite = "15 USC 77z-2(b)(2)(D)",
      says = "the safe harbor does not cover a statement made in connection with an initial public offering", force = "must" },
  },
  why    = [[The statute leaves initial offerings out. The staff asks to strike the claim, or to say that it does not apply.]],
  fix    = [[Keep the caution; take out the statute, or say that the safe harbor does not apply to the offering.]],
  limits = [[Takes an offering for an initial one when the prospectus says "this is an initial public offering" or that there has been
no public market before it. A resale by a company that files reports is none.]],

  messages = {
    claimed = "the legend claims {words}; the prospectus is that of an initial public offering",
  },

  examples = {
    { name = "no legend", form = "S-1", outcome = "not_applicable" },
    { name = "claimed", form = "S-1", expect = { "claimed" },
      edits = { { "<p>The financial statements in this prospectus", "<p>This prospectus contains forward-looking statements within the "
        .. "meaning of the @{Private Securities Litigation Reform Act}@ of 1995. Actual results may differ materially because of risks and "
        .. "uncertainties.</p>\n<p>The financial statements in this prospectus" },
        { "Our common stock is listed on The Nasdaq Stock Market LLC under the symbol EHWX.",
          "This is an initial public offering. Prior to this offering there has been no public market for our common stock." } } },
    { name = "said not to apply", form = "S-1", outcome = "pass",
      edits = { { "<p>The financial statements in this prospectus", "<p>This prospectus contains forward-looking statements. The safe harbor "
        .. "of the Private Securities Litigation Reform Act of 1995 does not apply to them. Actual results may differ materially "
        .. "because of risks and uncertainties.</p>\n<p>The financial statements in this prospectus" },
        { "Our common stock is listed on The Nasdaq Stock Market LLC under the symbol EHWX.", "This is an initial public offering." } } },
    { name = "a caution alone", form = "S-1", outcome = "not_applicable",
      edits = { { "Our common stock is listed on The Nasdaq Stock Market LLC under the symbol EHWX.",
        "This is our initial public offering." } } },
    { name = "a listed company", form = "S-1", outcome = "not_applicable",
      edits = { { "<p>The financial statements in this prospectus", "<p>This prospectus contains forward-looking statements within the "
        .. "meaning of the Private Securities Litigation Reform Act of 1995. Actual results may differ materially because of risks and "
        .. "uncertainties.</p>\n<p>The financial statements in this prospectus" } } },
    { name = "by the words on the market", form = "S-1", expect = { "claimed" },
      edits = { { "<p>The financial statements in this prospectus", "<p>This prospectus contains forward-looking statements within the "
        .. "meaning of @{Section 27A}@ of the Securities Act of 1933. Actual results may differ materially because of risks and "
        .. "uncertainties.</p>\n<p>The financial statements in this prospectus" },
        { "Our common stock is listed on The Nasdaq Stock Market LLC under the symbol EHWX.",
          "Currently, no public market exists for our shares." } } },
  },

  check = function(filing, report)
    local told = filing.primary.text
    local initial = told:find("\\bthis is (?:an|our|the) initial public offering\\b"
      .. "|\\bno (?:established )?public (?:trading )?market (?:currently )?(?:exists )?for (?:our|the|any of our) "
      .. "(?:common stock|shares|ordinary shares|securities|units)\\b|\\bno public market currently exists\\b")
    if not initial then
      return report:not_applicable("the prospectus does not say that the offering is an initial one")
    end
    local claim, denied
    for _, legend in ipairs(filing.legends) do
      claim = claim or legend.document.is_primary and legend.statute
      denied = denied or legend.passage:find("\\b(?:not apply|not available|do not rely|unavailable|inapplicable|not protected)\\b")
    end
    if not claim then
      report:not_applicable("no legend claims the statutory safe harbor")
    elseif denied then
      report:witness(denied, "the legend says")
    else
      report:finding("claimed", { { claim, "the legend" }, { initial, "the offering" } }, { words = claim })
    end
  end,
}
