---@type prefile.Rule
return {
  id       = "signatures/place-missing",
  title    = "The signature page of a registration statement names no place",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "S-1", "S-1/A", "S-3", "S-3/A", "S-3ASR", "S-8", "F-1", "F-1/A", "F-3", "F-3/A", "F-3ASR" },

  authority = {
    { cite = "Form S-1, Signatures", says = "the registrant signs in a city and state, on a day", force = "should" },
  },
  why    = [[The form's words have a place for city and state; without them the page looks as if it was put together in haste.]],
  fix    = [[Write "in the City of ..., State of ..., on ..." into the company's statement.]],
  limits = [[Takes any words that say where, "in Zug, Switzerland" too. Looks at the company's own statement only.]],

  messages = {
    missing = "the company's signature names no city",
  },

  examples = {
    { name = "city, state and day", form = "S-1", outcome = "pass",
      witnesses = { "City of Portland, State of Maine" } },
    { name = "no city", form = "S-1", expect = { "missing" },
      edits = { { "<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has duly",
        "<p>@{Pursuant to the requirements of the Securities Act of 1933, the registrant has duly" },
        { "duly authorized, in the City of Portland, State of Maine, on January 5, 2026.", "duly authorized on January 5, 2026.}@" } } },
    { name = "the city alone", form = "S-3", outcome = "pass",
      edits = { { "in the City of Portland, State of Maine, on", "in Portland, Maine, on" } } },
    { name = "a municipality", form = "S-8", outcome = "pass",
      edits = { { "in the City of Portland, State of Maine, on", "in the municipality of Zug, Switzerland on" } } },
    { name = "a foreign issuer's seat", form = "F-3", base = "S-3", outcome = "pass", witnesses = { "Zug, Switzerland" },
      edits = { { "in the City of Portland, State of Maine, on", "in Zug, Switzerland, on" } } },
    { name = "somewhere", form = "S-8", expect = { "missing" },
      edits = { { "<p>Pursuant to the requirements of the Securities Act of 1933, the registrant certifies",
        "<p>@{Pursuant to the requirements of the Securities Act of 1933, the registrant certifies" },
        { "in the City of Portland, State of Maine, on January 5, 2026.", "at its seat on January 5, 2026.}@" } } },
    { name = "nobody signs", form = "S-3", outcome = "not_applicable", signature = "<p>The end.</p>" },
    { name = "the place below", form = "S-3", outcome = "pass",
      edits = { { "in the City of Portland, State of Maine, on January 5, 2026.", "on January 5, 2026, at Portland, Maine." } } },
  },

  check = function(filing, report)
    for _, block in ipairs(filing.signature_blocks) do
      local words = block.kind == "registrant" and block.preamble
      if words then
        local at = block.signed_at
          or words:find("\\b(?:in|at)\\s+(?:[Tt]he\\s+)?(?:\\w+\\s+of\\s+)?[A-Z][\\w.'-]+(?:\\s+[A-Z][\\w.'-]+){0,3}\\s*,", "c")
        if at then
          report:witness(at, "signed at")
        else
          report:finding("missing", { { words, "the company's statement" } })
        end
      end
    end
    report:not_applicable("the company does not sign, or without the form's words")
  end,
}
