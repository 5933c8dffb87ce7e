---@type prefile.Rule
return {
  id       = "cover/box-unexpected",
  title    = "A check box is marked, but the report tells of no such transaction",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, cover page",
      says = "a box is marked when the report shall also satisfy the obligation it names", force = "should" },
  },
  why    = [[A box that is marked makes EDGAR and readers take the report for a communication in a merger or a tender
offer. Mostly it was left from an earlier report, or set by a conversion.]],
  fix    = [[Clear the box; or, if it is meant, name the transaction in the report.]],
  limits = [[Looks for the words such transactions are told with, in the report and its exhibits. The box for Rule 14a-12 is left
alone, since anything may be said to solicit votes. Whether a box should be marked and is not cannot be seen.]],

  messages = {
    unexpected = "the box for Rule {number} is marked, but neither the report nor an exhibit speaks of {topic}",
  },

  examples = {
    { name = "no box is marked", form = "8-K", outcome = "not_applicable" },
    { name = "Rule 425 without a merger", form = "8-K", expect = { "unexpected" },
      edits = { { "<tr><td>&#9744;</td><td>Written", "<tr><td>@{&#9746;}@</td><td>Written" } } },
    { name = "Rule 425 with a merger", form = "8-K", outcome = "pass",
      edits = { { "<tr><td>&#9744;</td><td>Written", "<tr><td>&#9746;</td><td>Written" } },
      body = [[
<p><b>Item 1.01 Entry into a Material Definitive Agreement.</b></p>
<p>On January 5, 2026 the company signed an agreement and plan of merger with Keel Docks LLC.</p>]] },
    { name = "tender offer boxes without an offer", form = "8-K", expect = { "unexpected", "unexpected" },
      edits = { { "<tr><td>&#9744;</td><td>Pre-commencement communications pursuant to Rule 14d-2(b)",
                  "<tr><td>@{&#9746;}@</td><td>Pre-commencement communications pursuant to Rule 14d-2(b)" },
        { "<tr><td>&#9744;</td><td>Pre-commencement communications pursuant to Rule 13e-4(c)",
          "<tr><td>@{&#9746;}@</td><td>Pre-commencement communications pursuant to Rule 13e-4(c)" } } },
    { name = "the exhibit is not at hand", form = "8-K", outcome = "undetermined",
      edits = { { "<tr><td>&#9744;</td><td>Written", "<tr><td>&#9746;</td><td>Written" },
        { "<TYPE>EX-99.1", "<TYPE>GRAPHIC" } } },
    { name = "both listed exhibits are at hand", form = "8-K", expect = { "unexpected" },
      attach = { { type = "EX-99.1" }, { type = "EX-99.2" } },
      edits = { { "<tr><td>&#9744;</td><td>Written", "<tr><td>@{&#9746;}@</td><td>Written" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr><tr><td>99.2</td><td>Slides</td></tr></table>]] },
    { name = "the merger is in the exhibit", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = "<p>The companies agreed on a merger.</p>" } },
      edits = { { "<tr><td>&#9744;</td><td>Written", "<tr><td>&#9746;</td><td>Written" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local offer = "\\btender\\b|\\bexchange offer|\\boffer to (?:purchase|exchange|buy)"
    local topics = {
      { box = "written-communications", rule = "425", name = "a business combination",
        words = "\\bmerge[rd]?|\\bcombination|\\bacqui[rs]|\\bexchange offer|\\btender offer|\\btransaction" },
      { box = "pre-commencement-14d-2b", rule = "14d-2(b)", name = "a tender offer", words = offer },
      { box = "pre-commencement-13e-4c", rule = "13e-4(c)", name = "an issuer's tender offer", words = offer },
    }
    local attached = 0
    for _, document in ipairs(filing.documents) do
      if document.exhibit_number then attached = attached + 1 end
    end
    for _, topic in ipairs(topics) do
      local box = cover:box(topic.box)
      if box and box.checked then
        local words
        for _, document in ipairs(filing.documents) do
          if document.has_text then
            local passage = document.is_primary and document.text:after(cover.passage) or document.text
            words = words or passage:find(topic.words)
          end
        end
        if words then
          report:witness(words, "speaks of " .. topic.name)
        elseif attached < #filing.exhibit_index then
          report:undetermined("not every listed exhibit is at hand", box.mark)
        else
          report:finding("unexpected", { { box.mark, "the mark" } }, { number = topic.rule, topic = topic.name })
        end
      end
    end
    report:not_applicable("none of the boxes for Rules 425, 14d-2(b) and 13e-4(c) is marked")
  end,
}
