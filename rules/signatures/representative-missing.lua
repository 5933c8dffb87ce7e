---@type prefile.Rule
return {
  id       = "signatures/representative-missing",
  title    = "No representative in the United States signs a foreign issuer's registration statement",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "F-1", "F-1/A", "F-3", "F-3/A", "F-3ASR", "F-4", "F-4/A" },

  authority = {
    { cite = "15 USC 77f(a)",
      says = "a foreign issuer's registration statement is also signed by its duly authorized representative in the United States",
      force = "must" },
  },
  why    = [[The statute asks for the signature; a statement without it is not complete, and the staff notices.]],
  fix    = [[Add the signature of the authorized representative, under a heading that says so.]],
  limits = [[A signature under such a heading, or with such a title, is enough; so are the words "authorized representative in the United
States" behind the signatures. An officer who lives in the United States may sign in that capacity, and mostly says so.]],

  messages = {
    missing = "nobody signs as the authorized representative in the United States",
  },

  examples = {
    { name = "nobody", base = "S-3", form = "F-3", expect = { "missing" },
      edits = { { "<p>Pursuant to the requirements of the Securities Act of 1933, the registrant certifies",
        "<p>@{}@Pursuant to the requirements of the Securities Act of 1933, the registrant certifies" } } },
    { name = "under a heading", base = "S-3", form = "F-3", outcome = "pass",
      edits = { { "<td>/s/ Celia Thwart<br>Celia Thwart</td><td>Director</td><td>January 5, 2026</td></tr>\n</table>",
        "<td>/s/ Celia Thwart<br>Celia Thwart</td><td>Director</td><td>January 5, 2026</td></tr>\n</table>\n"
          .. "<p><b>SIGNATURE OF AUTHORIZED REPRESENTATIVE IN THE UNITED STATES</b></p>\n<p>Pursuant to the Securities Act of 1933, the "
          .. "undersigned, the duly authorized representative in the United States of the registrant, has signed this registration "
          .. "statement on January 5, 2026.</p>\n<p>By: /s/ Egon Spar<br>Name: Egon Spar<br>Title: Director</p>" } } },
    { name = "as a title", base = "S-1", form = "F-1", outcome = "pass",
      edits = { { "<td>/s/ Celia Thwart<br>Celia Thwart</td><td>Director</td>",
        "<td>/s/ Celia Thwart<br>Celia Thwart</td><td>Director and Authorized Representative in the United States</td>" } } },
    { name = "nobody, in a first registration", base = "S-1", form = "F-1", expect = { "missing" },
      edits = { { "<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has",
        "<p>@{}@Pursuant to the requirements of the Securities Act of 1933, the registrant has" } } },
    { name = "no signatures", base = "S-1", form = "F-1", outcome = "not_applicable", signature = "<p>The end.</p>" },
  },

  check = function(filing, report)
    local blocks = filing.signature_blocks
    if #blocks == 0 then
      return report:not_applicable("nobody signs; signatures/missing tells about that")
    end
    local words = filing.primary.text:find("\\bauthori[sz]ed\\s+(?:U\\.?S\\.?\\s+)?representative\\b")
    if words then
      report:witness(words, "signs as")
    else
      report:finding("missing", { { blocks[1], "the signatures" } })
    end
  end,
}
