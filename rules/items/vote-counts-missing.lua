---@type prefile.Rule
return {
  id       = "items/vote-counts-missing",
  title    = "The results of a vote are not given in full",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2010-02-28" },

  authority = {
    { cite = "Form 8-K, Item 5.07(b)",
      says = "the report gives for each matter the votes for, against or withheld, the abstentions and the broker non-votes",
      force = "must" },
  },
  why    = [[The item asks for the numbers of every matter; a sentence that a matter passed is not enough.]],
  fix    = [[Give the numbers for each matter and each nominee: for, against or withheld, abstentions, broker non-votes.]],
  limits = [[Looks for numbers and the usual words once in the item, not for each matter. Votes by consent, and those with
no brokers, have no broker non-votes; these are not asked for.]],

  messages = {
    counts  = "Item 5.07 gives no numbers of votes",
    against = "Item 5.07 gives votes for, but none against or withheld",
  },

  examples = {
    { name = "no Item 5.07", form = "8-K", outcome = "not_applicable" },
    { name = "all numbers", form = "8-K", outcome = "pass", witnesses = { "1,200,345", "Against" },
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>At the annual meeting of January 5, 2026 the holders voted:</p>
<table><tr><td>For</td><td>Against</td><td>Abstentions</td><td>Broker Non-Votes</td></tr>
<tr><td>1,200,345</td><td>4,567</td><td>89</td><td>100,200</td></tr></table>]] },
    { name = "no numbers", form = "8-K", expect = { "counts" },
      body = [[
<p><b>Item @{5.07}@ Submission of Matters to a Vote of Security Holders.</b></p>
<p>At the annual meeting of January 5, 2026 the holders elected all directors.</p>]] },
    { name = "only votes for", form = "8-K", expect = { "against" },
      body = [[
<p><b>Item @{5.07}@ Submission of Matters to a Vote of Security Holders.</b></p>
<p>At the annual meeting of January 5, 2026 the directors were elected with 1,200,345 votes.</p>]] },
    { name = "the numbers are elsewhere", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>The results of the annual meeting are in Exhibit 99.1, incorporated here by reference.</p>]] },
    { name = "an amendment on the board's decision", form = "8-K/A", outcome = "undetermined",
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>The board decided to hold the vote on pay every year, as most holders had asked at the meeting of December 5, 2025.</p>]] },
    { name = "the number of the item is mistyped", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 507 Submission of Matters to a Vote of Security Holders.</b></p>
<p>At the annual meeting of January 5, 2026 the holders elected all directors.</p>]] },
  },

  check = function(filing, report)
    local item = filing:item("5.07")
    if not item or not item.reported then
      return report:not_applicable("the report has no Item 5.07")
    end
    local body = item.body
    local counts = body:find("\\b[0-9]{1,3}(?:,[0-9]{3})+\\b") or body:find("\\b[0-9]{4,}\\s+(?:votes|shares)\\b")
    local against = body:find("\\b(?:against|withheld|withhold|opposed|unanimous(?:ly)?|negative)\\b|\\bwritten consent\\b")
    if counts and against then
      report:witness(counts, "numbers")
      report:witness(against, "votes against")
    elseif body:find("\\bexhibit\\s+(?:no\\.?\\s*)?99|\\bincorporated\\b|\\badjourn") then
      report:undetermined("the item points elsewhere for the results", item.number)
    elseif item.doubt ~= "" then
      report:undetermined("the item heading is in doubt: " .. item.doubt, item.number)
    elseif not counts then
      if filing.form.is_amendment then
        return report:undetermined("the amendment may add to numbers given before", item.number)
      end
      report:finding("counts", { { item.number, "this item" } })
    else
      report:finding("against", { { item.number, "this item" }, { counts, "numbers" } })
    end
  end,
}
