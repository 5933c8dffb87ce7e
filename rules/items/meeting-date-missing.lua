---@type prefile.Rule
return {
  id       = "items/meeting-date-missing",
  title    = "A vote is reported without the day of the meeting",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "8-K" },
  effective = { from = "2010-02-28" },

  authority = {
    { cite = "Form 8-K, Item 5.07(a)",
      says = "the report gives the date of the meeting and whether it was an annual or special one", force = "must" },
  },
  why    = [[The four business days are counted from the day on which the meeting ended.]],
  fix    = [[Give the date of the meeting, and say whether it was the annual or a special one.]],
  limits = [[A date anywhere in the item counts, and so does the reference to another item. The wording of the item could not be
confirmed in every part, so the rule is on trial.]],

  messages = {
    date = "Item 5.07 gives no date of the meeting",
    kind = "Item 5.07 does not say whether the meeting was an annual or a special one",
  },

  examples = {
    { name = "no Item 5.07", form = "8-K", outcome = "not_applicable" },
    { name = "the annual meeting with its date", form = "8-K", outcome = "pass", witnesses = { "January 5, 2026", "annual" },
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>At the annual meeting of January 5, 2026 the holders voted 1,200,345 shares for and 4,567 against the plan.</p>]] },
    { name = "neither date nor kind", form = "8-K", expect = { "date", "kind" },
      body = [[
<p><b>Item @{@{5.07}@}@ Submission of Matters to a Vote of Security Holders.</b></p>
<p>The holders voted 1,200,345 shares for and 4,567 against the plan.</p>]] },
    { name = "by written consent", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>By written consent of January 5, 2026 holders of 1,200,345 shares adopted the plan.</p>]] },
    { name = "told elsewhere", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>The information in Exhibit 99.1 is incorporated here.</p>]] },
    { name = "no date", form = "8-K", expect = { "date" },
      body = [[
<p><b>Item @{5.07}@ Submission of Matters to a Vote of Security Holders.</b></p>
<p>At the annual meeting the holders voted 1,200,345 shares for and 4,567 against the plan.</p>]] },
    { name = "the rest is told elsewhere", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>At the annual meeting the holders voted as Item 8.01 tells.</p>]] },
    { name = "all is told, and more elsewhere", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 5.07 Submission of Matters to a Vote of Security Holders.</b></p>
<p>At the annual meeting of January 5, 2026 the holders voted 1,200,345 shares for the plan, which is incorporated here.</p>]] },
  },

  check = function(filing, report)
    local item = filing:item("5.07")
    if not item or not item.reported then
      return report:not_applicable("the report has no Item 5.07")
    end
    if item.doubt ~= "" then
      return report:undetermined("the item heading is in doubt: " .. item.doubt, item.number)
    end
    local body = item.body
    local date, kind = body:dates()[1], body:find("\\b(?:annual|special|extraordinary|general)\\b|\\bconsents?\\b")
    if (not date or not kind) and body:find("\\bincorporated\\b|\\bitems?\\s+[1-8]\\.0[1-8]\\b") then
      return report:undetermined("the item points elsewhere", item.number)
    end
    if date then report:witness(date, "the date") else report:finding("date", { { item.number, "this item" } }) end
    if kind then report:witness(kind, "the meeting") else report:finding("kind", { { item.number, "this item" } }) end
  end,
}
