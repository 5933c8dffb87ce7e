---@type prefile.Rule
return {
  id       = "signatures/eligibility-missing",
  title    = "The registrant does not certify that it may use the form",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "S-3", "S-3/A", "S-3ASR", "S-8", "F-3", "F-3/A", "F-3ASR" },

  authority = {
    { cite = "Form S-3, Signatures", says = "the registrant certifies that it has reasonable grounds to believe that it meets all of the "
      .. "requirements for filing on the form", force = "must" },
    { cite = "Form S-8, Signatures", says = "the registrant certifies the same for Form S-8", force = "must" },
  },
  why    = [[The short forms are open to some issuers only, and the certificate is part of their signature page. It is lost when the page
of another form is used, or names that form.]],
  fix    = [[Use the words of the form's signature page, and the name of this form.]],
  limits = [[Reads the company's own statement above its signature; of several registrants one has to name this form, as a
statement may be on two forms at once. The exact words of the forms are
partly confirmed; words such as "reasonable grounds to believe" are enough.]],

  messages = {
    missing = "the company's statement does not certify that it meets the requirements of the form",
    differs = "the company certifies that it meets the requirements of {form}; this is Form {own}",
  },

  examples = {
    { name = "certified", form = "S-3", outcome = "pass" },
    { name = "not certified", form = "S-3", expect = { "missing" },
      edits = { { "<p>Pursuant to the requirements of the Securities Act of 1933, the registrant certifies that it has reasonable grounds to "
          .. "believe that it meets all of the requirements for filing on Form S-3 and has duly caused",
          "<p>@{Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused" },
        { "State of Maine, on January 5, 2026.", "State of Maine, on January 5, 2026.}@" } } },
    { name = "for another form", form = "S-8", expect = { "differs" },
      edits = { { "requirements for filing on Form S-8 and", "requirements for filing on @{Form S-3}@ and" } } },
    { name = "an automatic shelf", form = "S-3ASR", base = "S-3", outcome = "pass" },
    { name = "a foreign issuer with the words of another form", form = "F-3", base = "S-3", expect = { "differs" },
      edits = { { "requirements for filing on Form S-3 and", "requirements for filing on @{Form S-3}@ and" } } },
    { name = "on two forms", form = "F-3", base = "S-3", outcome = "pass",
      edits = { { "<p style=\"text-align:center\"><b>SIGNATURES</b></p>", "<p style=\"text-align:center\"><b>SIGNATURES</b></p>\n"
        .. "<p>Pursuant to the requirements of the Securities Act of 1933, the registrant certifies that it has reasonable grounds to believe "
        .. "that it meets all of the requirements for filing on Form F-10 and has duly caused this registration statement to be signed "
        .. "on its behalf by the undersigned, thereunto duly authorized, in the City of Toronto, Canada, on January 5, 2026.</p>\n"
        .. "<table><tr><td>KEEL DOCKS CORP.</td></tr><tr><td>By: /s/ Egon Spar</td></tr><tr><td>Egon Spar</td></tr>"
        .. "<tr><td>President</td></tr></table>" }, { "requirements for filing on Form S-3 and", "requirements for filing on Form F-3 and" } } },
    { name = "without the form's name", form = "S-8", outcome = "pass",
      edits = { { "requirements for filing on Form S-8 and", "requirements for filing on this form and" } } },
    { name = "nobody signs", form = "S-3", outcome = "not_applicable", signature = "<p>The end.</p>" },
    { name = "the persons alone", form = "S-3", outcome = "not_applicable", signature = [[
<p>Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed by the following persons in
the capacities and on the dates indicated.</p>
<table><tr><td>/s/ Una Keel<br>Una Keel</td><td>Chief Executive Officer</td><td>January 5, 2026</td></tr></table>]] },
  },

  check = function(filing, report)
    local own = text.match(filing.form.base, "^[SF]-[0-9]+")
    local right, other
    for _, block in ipairs(filing.signature_blocks) do
      local words = block.kind == "registrant" and block.preamble
      local certified = words and words:find("\\breasonable\\s+grounds?\\s+to\\s+believe\\b")
      local form = certified and words:find("\\bform\\s+[SF]-[0-9]+")
      if words and not certified then
        report:finding("missing", { { words, "the company's statement" } })
      elseif form and not form:find("[SF]-[0-9]+$"):is(own) then
        other = other or form
      else
        right = right or certified
      end
    end
    if right then
      report:witness(right, "the company certifies")
    elseif other then
      report:finding("differs", { { other, "the company's statement" } }, { form = other, own = own })
    end
    report:not_applicable("the company does not sign, or without the form's words")
  end,
}
