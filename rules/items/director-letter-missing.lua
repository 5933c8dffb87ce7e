---@type prefile.Rule
return {
  id       = "items/director-letter-missing",
  title    = "A director's letter about a disagreement is not attached",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, Item 5.02(a)(2)",
      says = "written correspondence of a director about the circumstances of the departure is filed as an exhibit",
      force = "must" },
    { cite = "17 CFR 229.601(b)(17)", says = "the letter is Exhibit 17", force = "must" },
  },
  why    = [[A director who leaves over a disagreement and puts it in writing is entitled to have holders read it. Leaving
the letter out invites a letter to the Commission instead.]],
  fix    = [[Attach the director's letter as Exhibit 17. If the director gave none, say so.]],
  limits = [[Speaks up only where Item 5.02 itself tells of a disagreement or a removal for cause and of a letter about it.
A letter the item does not mention is not known.]],

  messages = {
    missing = "Item 5.02 tells of a director's letter on a disagreement or removal, but there is no Exhibit 17",
  },

  examples = {
    { name = "no Item 5.02", form = "8-K", outcome = "not_applicable" },
    { name = "no disagreement", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned from the board. Her resignation was not the result of any disagreement with the company.</p>]] },
    { name = "a disagreement and a letter", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>On January 5, 2026 Una Keel resigned from the board because of a disagreement with the company over its dry docks.
@{Ms. Keel furnished the company with a letter on the circumstances of her resignation.}@</p>]] },
    { name = "the letter is attached", form = "8-K", outcome = "pass", witnesses = { "EX-17.1" },
      attach = { { type = "EX-17.1", body = "<p>I resign because I disagree about the dry docks.</p>" } },
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>On January 5, 2026 Una Keel resigned from the board because of a disagreement with the company over its dry docks.
Ms. Keel furnished the company with a letter on the circumstances of her resignation, attached as Exhibit 17.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>17.1</td><td>Letter of Una Keel</td></tr></table>]] },
    { name = "a disagreement, no letter is told of", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned from the board because of a disagreement with the company over its dry docks.</p>]] },
    { name = "an officer removed for cause, with a separation letter", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>The offer letter says what is paid if Ada Mooring's employment is terminated without cause.</p>]] },
    { name = "removed for cause, with a letter", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>On January 5, 2026 Una Keel was removed as a director for cause.
@{Ms. Keel sent the board a letter on the circumstances of her removal.}@</p>]] },
    { name = "the letter is listed", form = "8-K", outcome = "pass", witnesses = { "17" },
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned from the board because of a disagreement with the company. She furnished a letter on the reasons of her departure.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>17.1</td><td>Papers of Una Keel (to be filed by amendment)</td></tr></table>]] },
    { name = "the letter is listed under 99", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned from the board because of a disagreement with the company. She furnished a letter on the reasons of her departure.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Letter of Una Keel</td></tr></table>]] },
    { name = "a release and an agreement are no letter", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned from the board because of a disagreement with the company. @{She furnished a letter on the reasons of her departure.}@</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Letter agreement with Una Keel</td></tr><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a letter of thanks", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 5.02 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned from the board because of a disagreement with the company. The chair sent her a letter of thanks.</p>]] },
    { name = "the number of the item is mistyped", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 502 Departure of Directors or Certain Officers.</b></p>
<p>Una Keel resigned from the board because of a disagreement with the company. She furnished a letter on the reasons of her departure.</p>]] },
  },

  check = function(filing, report)
    local item = filing:item("5.02")
    if not item or not item.reported then
      return report:not_applicable("the report has no Item 5.02")
    end
    local letter, conflict
    local negated = "\\b(?:no|not|nor|neither|without|none|never)\\b"
    for _, sentence in ipairs(item.body:sentences()) do
      if not conflict and not sentence:find(negated) then
        local removed = sentence:find("\\bremov(?:ed|al)\\b[^.]{0,120}\\bfor cause\\b") and sentence:find("\\bdirectors?\\b|\\bboard\\b")
        if removed or sentence:find("\\bdisagree(?:d|s|ments?)\\b") then conflict = sentence end
      end
      local told = 0
      for _, words in ipairs {
        "\\b(?:letter|written correspondence|e-?mail)\\b",
        "\\b(?:resign\\w*|removal|departure|disagree\\w*)\\b",
        "\\b(?:circumstances|disagree\\w*|reasons?|concerns?|exhibit 17)\\b",
        "\\b(?:furnish\\w*|provided|delivered|submitted|sent|received|wrote|gave|addressed|attached|filed)\\b",
      } do
        if sentence:find(words) then told = told + 1 end
      end
      if told == 4 and not sentence:find(negated) then letter = letter or sentence end
    end
    if not conflict then
      return report:not_applicable("Item 5.02 tells of no disagreement and no removal for cause")
    end
    for _, document in ipairs(filing.documents) do
      if document.type and document.type:find("^EX-17\\b") then
        return report:witness(document, "attached")
      end
    end
    for _, entry in ipairs(filing.exhibit_index) do
      local listed = entry.number:find("^17\\b") or entry.row:find("(?s)^99.*\\b(?:letter|correspondence|e-?mail)\\b")
      if listed then
        return report:witness(listed, "the index lists")
      end
    end
    if not letter then
      report:undetermined("Item 5.02 tells of a disagreement or a removal, but not whether the director wrote a letter", conflict)
    elseif item.doubt ~= "" then
      report:undetermined("the item heading is in doubt: " .. item.doubt, letter)
    else
      report:finding("missing", { { letter, "the letter" }, { conflict, "the circumstances" } })
    end
  end,
}
