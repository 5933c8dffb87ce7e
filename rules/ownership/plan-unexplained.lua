---@type prefile.Rule
return {
  id       = "ownership/plan-unexplained",
  title    = "A transaction under a Rule 10b5-1 plan is marked, and the plan is not told of",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "4", "4/A", "5", "5/A" },
  effective = { from = "2023-04-01" },

  authority = {
    { cite = "Form 4", says = "a box marks transactions under a plan for Rule 10b5-1; the day of adoption is given", force = "must" },
  },
  why    = [[The box stands for all the report; only words tell which lines are meant, and since when the plan is in force.]],
  fix    = [[Say in a footnote or in the remarks that the transaction was under the plan, and when the plan was adopted.]],
  limits = [[Any mention of "10b5-1" in a footnote or the remarks is enough, and a plan that is told of without the mark is told too. The
form's box and its first day are general knowledge, hence a preview.]],

  messages = {
    untold   = "the box for a Rule 10b5-1 plan is marked; no footnote or remark tells of the plan",
    unmarked = "a footnote tells of a Rule 10b5-1 plan; the box is not marked",
  },

  examples = {
    { name = "no plan", form = "4", outcome = "not_applicable" },
    { name = "marked, not told of", form = "4", expect = { "untold" }, edits = { { "<aff10b5One>0<", "<aff10b5One>@{1}@<" } } },
    { name = "marked and told of", form = "4", outcome = "pass",
      edits = { { "<aff10b5One>0<", "<aff10b5One>true<" },
        { "Bought in several trades at prices from $19.90 to $20.10.", "Under a Rule 10b5-1 plan adopted on August 3, 2025." } } },
    { name = "told of in the remarks", form = "4", outcome = "pass",
      edits = { { "<aff10b5One>0<", "<aff10b5One>1<" },
        { "  <ownerSignature>", "  <remarks>Sold under a 10b5-1 plan adopted on August 3, 2025.</remarks>\n  <ownerSignature>" } } },
    { name = "told of, not marked", form = "4", expect = { "unmarked" },
      edits = { { "Bought in several trades at prices from $19.90 to $20.10.",
        "Under a @{Rule 10b5-1}@ plan adopted on August 3, 2025." } } },
    { name = "not under a plan", form = "4", outcome = "not_applicable",
      edits = { { "Bought in several trades at prices from $19.90 to $20.10.", "This trade was not made under a Rule 10b5-1 plan." } } },
    { name = "before the box", form = "4", filed = "20230105", outcome = "not_applicable" },
  },

  check = function(filing, report)
    local xml = filing:xml_of("ownershipDocument")
    local box = xml and xml:find("aff10b5One")
    if box then
      local told
      for _, path in ipairs { "footnotes/footnote", "remarks" } do
        for _, note in ipairs(xml:find_all(path)) do
          local words = note.text:find("\\b(?:Rule\\s+)?10b5-?1\\b")
          local otherwise = note.text:find("\\b(?:not|outside|terminat\\w+|amend\\w*|modif\\w+|expir\\w+)\\b")
          if words and not otherwise then told = told or words end
        end
      end
      local marked = box.text:find("^(?:1|true)$")
      if marked and told then
        report:witness(told, "the plan")
      elseif marked then
        report:finding("untold", { { marked, "the box" } })
      elseif told then
        report:finding("unmarked", { { told, "a note" }, { box.text, "the box" } })
      end
    end
    report:not_applicable("the report tells of no plan")
  end,
}
