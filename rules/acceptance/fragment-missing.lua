---@type prefile.Rule
return {
  id       = "acceptance/fragment-missing",
  title    = "A link within the document leads nowhere",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.3",
      says = "a link within a document leads to an anchor of that document", force = "should" },
  },
  why    = [[The reader clicks and nothing happens. Mostly the table of contents was kept from an earlier draft.]],
  fix    = [[Put an anchor with that name where the link should lead, or take the link away; capitals count.]],
  limits = [[Each target is reported once for a document, at its first link. Anchors made by a script do not count.
The fact could be confirmed in part only; hence a preview.]],

  messages = {
    nowhere = "the link leads to {target}, and nothing in the document has that name",
  },

  examples = {
    { name = "to an anchor and to an id", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><a name="yard"></a><a href="#yard">Yard</a> <a href="#dock">Dock</a> <a href="#top">Top</a> <i id="dock">Dock</i></p>]] },
    { name = "to a name that is not there", form = "8-K", expect = { "nowhere" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><a href="@{#yard}@">Yard</a> <a href="#yard">again</a></p>]] },
    { name = "in other letters", form = "8-K", expect = { "nowhere" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><a name="yard"></a><a href="@{#Yard}@">Yard</a></p>]] },
    { name = "no links within", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The dock opened.</p>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local seen, clean, first = {}, true, nil
      for _, reference in ipairs(document.from_filer and document.markup.references or {}) do
        if reference.kind == "fragment" then
          first = first or reference.target
          local target = reference.target.text
          if not reference.is_resolved and not seen[target] then
            seen[target], clean = true, false
            report:finding("nowhere", { { reference.target, "the link" } }, { target = reference.target })
          end
        end
      end
      if first and clean then report:witness(first, "links within the document") end
    end
    report:not_applicable("no document has a link within itself")
  end,
}
