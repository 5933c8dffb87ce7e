---@type prefile.Rule
return {
  id       = "items/frequency-vote-incomplete",
  title    = "A vote on the frequency of pay votes lacks a choice",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2011-04-04" },

  authority = {
    { cite = "Form 8-K, Item 5.07(b)",
      says = "for a vote on the frequency of pay votes the report gives the votes for one, two and three years and the abstentions",
      force = "must" },
  },
  why    = [[The item asks for the numbers of each choice.]],
  fix    = [[Give the votes for one, two and three years, and the abstentions.]],
  limits = [[Looks for the words of the three choices in the item. The wording of the item could not be confirmed in every
part, so the rule is on trial. An amendment that only tells what the board decided is left alone.]],

  messages = {
    choice = "Item 5.07 tells of a vote on frequency, but says nothing of {choice}",
  },

  examples = {
    { name = "no Item 5.07", form = "8-K", outcome = "not_applicable" },
    { name = "all choices", form = "8-K", outcome = "pass", witnesses = { "annual", "Two Years", "Three Years", "Abstain" },
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>At the annual meeting of January 5, 2026 the holders voted on the frequency of advisory votes on pay:</p>
<table><tr><td>One Year</td><td>Two Years</td><td>Three Years</td><td>Abstain</td></tr>
<tr><td>1,200,345</td><td>4,567</td><td>89,000</td><td>1,200</td></tr></table>]] },
    { name = "one choice only", form = "8-K", expect = { "choice", "choice", "choice" },
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>The holders voted on the @{@{@{frequency of advisory votes on pay}@}@}@; 1,200,345 were for every year.</p>]] },
    { name = "another vote", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>The holders voted 1,200,345 shares for and 4,567 against the plan.</p>]] },
    { name = "what the board decided", form = "8-K/A", outcome = "not_applicable",
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>The board decided on the frequency of advisory votes on pay.</p>]] },
    { name = "no abstentions", form = "8-K", expect = { "choice" },
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>At the annual meeting of January 5, 2026 the holders voted on the @{frequency of advisory votes on pay}@:</p>
<table><tr><td>1 Year</td><td>2 Years</td><td>3 Years</td></tr><tr><td>1,200,345</td><td>4,567</td><td>89,000</td></tr></table>]] },
  },

  check = function(filing, report)
    local item = filing:item("5.07")
    local vote = item and item.reported
      and item.body:find("\\bfrequency\\s+(?:of|with\\s+which|for)\\b[^.]{0,40}\\b(?:votes?|voting|compensation|pay)\\b(?:\\s+on)?")
    if not vote or filing.form.is_amendment then
      return report:not_applicable("the report tells of no vote on the frequency of pay votes")
    end
    for _, choice in ipairs {
      { name = "one year", words = "\\b(?:one|1)(?:\\s*\\(1\\))?[\\s-]+year|\\b(?:every|each)\\s+year\\b|\\bannual(?:ly)?\\b" },
      { name = "two years", words = "\\b(?:two|2)(?:\\s*\\(2\\))?[\\s-]+years?|\\bbiennial|\\bevery other year\\b" },
      { name = "three years", words = "\\b(?:three|3)(?:\\s*\\(3\\))?[\\s-]+years?|\\btriennial" },
      { name = "abstentions", words = "\\babst(?:ain|ention)" },
    } do
      local words = item.body:find(choice.words)
      if words then
        report:witness(words, choice.name)
      else
        report:finding("choice", { { vote, "the vote" }, { item.number, "in this item" } }, { choice = choice.name })
      end
    end
  end,
}
