---@type prefile.Rule
return {
  id       = "periodic/weakness-beside-effective",
  title    = "Controls are called effective beside a material weakness",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A" },
  effective = { from = "2004-11-15" },

  authority = {
    { cite = "17 CFR 229.308", says = "internal control cannot be called effective when there is a material weakness", force = "must" },
    { cite = "17 CFR 229.307", says = "the report discloses the conclusions on disclosure controls", force = "must" },
  },
  why    = [[The staff asks how controls can be effective while a material weakness is told of in the same item.]],
  fix    = [[Look at the conclusion again; if the weakness was remedied before the end of the period, say so beside it.]],
  limits = [[A hint for a person, not a judgement. Looks for a sentence that tells of a material weakness which was found or
goes on, in an item that calls controls effective and nowhere ineffective. Disclosure controls can be effective beside a
weakness that was remedied.]],

  messages = {
    both = "the item tells of a material weakness and calls controls effective",
  },

  examples = {
    { name = "no weakness", form = "10-Q", outcome = "not_applicable" },
    { name = "a weakness beside effective controls", form = "10-Q", expect = { "both" },
      edits = { { "concluded that they were effective.",
        "concluded that they were effective. Management identified a @{material weakness}@ in the count of inventory." } } },
    { name = "a weakness and ineffective controls", form = "10-Q", outcome = "pass",
      edits = { { "concluded that they were effective.",
        "concluded that they were not effective. Management identified a material weakness in the count of inventory." } } },
    { name = "a weakness that was remedied", form = "10-Q", outcome = "not_applicable",
      edits = { { "concluded that they were effective.",
        "concluded that they were effective. The material weakness identified in 2024 was remediated in the quarter." } } },
    { name = "what a weakness is", form = "10-Q", outcome = "not_applicable",
      edits = { { "concluded that they were effective.",
        "concluded that they were effective. A material weakness is a deficiency that could leave errors unidentified." } } },
    { name = "no weakness was found", form = "10-K", outcome = "not_applicable",
      edits = { { "concluded that they were effective.",
        "concluded that they were effective. Management identified no material weakness." } } },
    { name = "a weakness in an annual report", form = "10-K", expect = { "both" },
      edits = { { "concluded that they were effective.",
        "concluded that they were effective. We have identified a @{material weakness}@ in the count of inventory." } } },
    { name = "no item on controls", form = "10-Q", outcome = "not_applicable",
      edits = { { "<p><b>Item 4. Controls and Procedures.</b></p>", "" } } },
  },

  check = function(filing, report)
    local item = filing:item_about("controls and procedures")
    if not item then
      return report:not_applicable("no item on controls was found")
    end
    local weakness
    for _, sentence in ipairs(item.body:sentences()) do
      if sentence:find("\\b(?:identified|exists?|existed|concluded|continues?|have|has|had)\\b") and not sentence:find(
          "\\bno(?:t|ne)?\\b|\\bremed|\\bcould\\b|\\bmay\\b|\\bif\\b|\\bany\\b|\\bis\\s+a\\s+(?:control\\s+)?deficiency|\\brisk") then
        weakness = weakness or sentence:phrase("material weakness") or sentence:phrase("material weaknesses")
      end
    end
    if not weakness then
      return report:not_applicable("the item tells of no material weakness")
    end
    local ineffective = item.body:find("\\bineffective\\b|\\bnot\\s+(?:\\w+\\s+){0,2}effective\\b")
    local effective = item.body:find("\\b(?:is|are|was|were)\\s+(?:\\w+\\s+){0,2}effective\\b")
    if effective and not ineffective then
      report:finding("both", { { weakness, "the weakness" }, { effective, "the conclusion" } })
    else
      report:witness(ineffective or weakness, "the conclusion")
    end
  end,
}
