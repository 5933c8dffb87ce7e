---@type prefile.Rule
return {
  id       = "forward-looking/excluded",
  title    = "The statutory safe harbor is claimed where it may not apply",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "1995-12-22" },

  authority = {
    { cite = "15 USC 78u-5(b)(2)",
      says = "the safe harbor does not cover statements in financial statements, in connection with a tender offer, or relating to "
          .. "the operations of a partnership or limited liability company", force = "must" },
  },
  why    = [[A legend that claims the statute where it is excluded invites the reproach that it misleads. The caution itself is
still of use.]],
  fix    = [[Ask counsel whether the exclusion applies; if it does, keep the caution and leave the statute out, or say that the
safe harbor does not apply to the offer.]],
  limits = [[Knows a partnership or limited liability company by the registrant's name, and a tender offer by the cover's boxes.]],

  messages = {
    entity = "the legend claims the statutory safe harbor; {name} is a partnership or limited liability company",
    offer  = "the legend claims the statutory safe harbor; the cover marks the report as a communication in a tender offer",
    statements = "the legend calls statements in the financial statements forward-looking: {words}",
  },

  examples = {
    { name = "no legend", form = "8-K", outcome = "not_applicable" },
    { name = "a corporation", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements under the Private Securities Litigation
Reform Act of 1995. Actual results may differ materially because of risks and uncertainties.</p>]] } } },
    { name = "a partnership", form = "8-K", expect = { "entity" },
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact", "<b>EXAMPLE HARBOR WORKS, L.P.</b><br>(Exact" } },
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements under the @{Private Securities Litigation
Reform Act}@ of 1995. Actual results may differ materially because of risks and uncertainties.</p>]] } } },
    { name = "the financial statements", form = "8-K", expect = { "statements" },
      attach = { { type = "EX-99.1", body = [[<p>The @{financial statements contain forward-looking}@ statements under the Private Securities
Litigation Reform Act of 1995. Actual results may differ materially because of risks and uncertainties.</p>]] } } },
    { name = "a tender offer", form = "8-K", expect = { "offer" },
      edits = { { "<tr><td>&#9744;</td><td>Pre-commencement communications pursuant to Rule 14d-2(b)",
                  "<tr><td>&#9746;</td><td>Pre-commencement communications pursuant to Rule 14d-2(b)" } },
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements under the @{Private Securities Litigation
Reform Act}@ of 1995. Actual results may differ materially because of risks and uncertainties.</p>]] } } },
  },

  check = function(filing, report)
    local claim
    for _, legend in ipairs(filing.legends) do claim = claim or legend.statute end
    if not claim then
      return report:not_applicable("no legend claims the statutory safe harbor")
    end
    local cover = filing.cover
    local name = cover.recognised and cover.registrant
    local entity = name and name:find("\\b(?:L\\.?P\\.?|L\\.?L\\.?[CP]\\.?|limited partnership|limited liability company)\\s*$")
    local offer
    for _, each in ipairs { "pre-commencement-14d-2b", "pre-commencement-13e-4c" } do
      local box = cover:box(each)
      if box and box.checked then offer = offer or box end
    end
    if entity then report:finding("entity", { { claim, "the legend" }, { name, "the registrant" } }, { name = name }) end
    if offer then report:finding("offer", { { claim, "the legend" }, { offer.mark, "the box" } }) end
    local included
    for _, legend in ipairs(filing.legends) do
      included = included
        or legend.passage:find("\\bfinancial\\s+statements\\s+(?:contain|include)\\s+(?:certain\\s+)?forward[- ]looking\\b")
    end
    if included then report:finding("statements", { { included, "the legend" } }, { words = included }) end
    if not entity and not offer and not included then report:witness(claim, "the legend") end
  end,
}
