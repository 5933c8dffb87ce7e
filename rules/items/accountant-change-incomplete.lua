---@type prefile.Rule
return {
  id       = "items/accountant-change-incomplete",
  title    = "A change of accountants leaves out something about the former accountant",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K" },

  authority = {
    { cite = "17 CFR 229.304(a)(1)",
      says = "the report says how and when the former accountant left, what its last two reports held, who decided on the "
          .. "change, and whether there were disagreements or reportable events", force = "must" },
  },
  why    = [[Each of the statements is asked for, also in the negative. The staff writes a comment letter when one is
missing.]],
  fix    = [[Add the missing statement to the item, for the two most recent fiscal years and the interim period since.]],
  limits = [[Looks for the words these statements are usually made with, so an unusual wording may be missed. Asks only where
the item says that an accountant resigned, was dismissed or declined to stand for re-election, and did not report it before.]],

  messages = {
    date          = "Item {number} does not give the date on which the accountant left",
    opinions      = "Item {number} does not say whether the accountant's reports held an adverse or qualified opinion or a disclaimer",
    decision      = "Item {number} does not say whether the board or its audit committee decided on the change",
    disagreements = "Item {number} does not say whether there were disagreements with the accountant",
    events        = "Item {number} does not say whether there were reportable events",
  },

  examples = {
    { name = "all is said", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>On January 5, 2026 the audit committee dismissed Tallow and Wick LLP. Its reports for the last two fiscal years contained no
adverse opinion or disclaimer of opinion and were not qualified. There were no disagreements in those years or since, and no
reportable events.</p>]] },
    { name = "hardly anything is said", form = "8-K", expect = { "date", "opinions", "decision", "disagreements", "events" },
      body = [[
<p><b>Item @{@{@{@{@{4.01}@}@}@}@}@ Changes in Registrant's Certifying Accountant.</b></p>
<p>The company dismissed Tallow and Wick LLP.</p>]] },
    { name = "the Item 4 of 1999", form = "8-K", filed = "19990107", period = "19990105", expect = { "opinions" },
      body = [[
<p><b>Item @{4}@. Changes in Registrant's Certifying Accountant.</b></p>
<p>On January 5, 1999 the board dismissed Tallow and Wick LLP. There were no disagreements and no reportable events.</p>]] },
    { name = "a new accountant only", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>The company engaged Tallow and Wick LLP.</p>]] },
    { name = "no Item 4.01", form = "8-K", outcome = "not_applicable" },
    { name = "told before", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>As previously reported, Tallow and Wick LLP was dismissed. On January 5, 2026 the company engaged Keel LLP.</p>]] },
    { name = "the accountant resigned", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>On January 5, 2026 Tallow and Wick LLP resigned. Its reports contained no adverse opinion. There were no disagreements and no
reportable events.</p>]] },
  },

  check = function(filing, report)
    local item = filing:item("4.01") or filing:item("4")
    if not item or not item.reported then
      return report:not_applicable("the report has no Item 4.01, nor an Item 4 of the time before")
    end
    local body = item.body
    local dismissed = body:find("\\bdismiss(?:ed|al|ing)\\b")
    local left = dismissed or body:find("\\b(?:resigned|resignation|resigns|declin(?:ed|es) to stand)\\b")
    if not left then
      return report:not_applicable("the item does not say that an accountant left")
    end
    for _, sentence in ipairs(body:sentences()) do
      if sentence:contains(left) and sentence:find("\\bpreviously (?:reported|disclosed|announced)\\b") then
        return report:undetermined("the departure was told before; that report is not at hand", left)
      end
    end
    local dates = body:dates()
    local parts = {
      { "date", dates[1] },
      { "opinions", body:find("\\b(?:adverse|disclaimer|qualif(?:ied|ication)|unqualified|unmodified)\\b") },
      { "decision", body:find("\\b(?:audit (?:and \\w+ )?committee|board of directors|the board|directors)\\b") },
      { "disagreements", body:find("\\bdisagree(?:d|ments?)\\b|\\bdifferences? of opinion\\b") },
      { "events", body:find("\\breportable\\s+events?\\b|\\b304\\s*\\(a\\)\\s*\\(1\\)\\s*\\(v\\)|\\bmaterial weakness") },
    }
    for _, part in ipairs(parts) do
      local name, words = part[1], part[2]
      if words then
        report:witness(words, name)
      elseif name == "decision" and not dismissed then
        report:witness(left, "the accountant's own decision")
      elseif item.doubt ~= "" then
        report:undetermined("the item heading is in doubt: " .. item.doubt, item.number)
      else
        report:finding(name, { { item.number, "this item" }, { left, "a former accountant" } },
          { number = item.number })
      end
    end
  end,
}
