---@type prefile.Rule
return {
  id       = "signatures/statement-missing",
  title    = "The signature page lacks its sentence",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@signed-filings", "@signed-filings/A" },

  authority = {
    { cite = "Form 10-K, Signatures", says = "the annual report ends with such a sentence, too", force = "must" },
    { cite = "Form 8-K, Signatures",
      says = "the report is signed below the sentence that the registrant has caused it to be signed on its behalf", force = "must" },
  },
  why    = [[The sentence says for whom and under which law the signer signs.]],
  fix    = [[Take the sentence from the form: "Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized."]],
  limits = [[Looks in the main document. Any sentence that says the report is signed on behalf of the registrant will do.]],

  messages = {
    missing = "there is a signature, but not the sentence of the form above it",
  },

  examples = {
    { name = "the sentence is there", form = "8-K", outcome = "pass" },
    { name = "an annual report", form = "10-K", outcome = "pass" },
    { name = "a quarterly report that only is signed", form = "10-Q", expect = { "missing" },
      signature = "<p>EXAMPLE HARBOR WORKS, INC.</p><p>By: @{/s/ Ada Mooring}@</p><p>Ada Mooring, Chief Financial Officer</p>" },
    { name = "the sentence is gone", form = "8-K", expect = { "missing" },
      edits = { { "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>", "" },
        { "By: /s/ Ada Mooring", "By: @{/s/ Ada Mooring}@" } } },
    { name = "in other words", form = "8-K", outcome = "pass",
      edits = { { "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>",
                  "<p>The registrant has caused this report to be signed on its behalf by the undersigned.</p>" } } },
    { name = "no signature", form = "8-K", outcome = "not_applicable", signature = "" },
    { name = "another sentence", form = "8-K", expect = { "missing" },
      edits = { { "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>", "<p>Signed in Portland.</p>" },
        { "By: /s/ Ada Mooring", "By: @{/s/ Ada Mooring}@" } } },
  },

  check = function(filing, report)
    local blocks, first = filing.signature_blocks, nil
    for _, block in ipairs(blocks) do
      if block.preamble then
        return report:witness(block.preamble, "the sentence")
      end
      first = first or block.signatures[1]
    end
    if not first then
      return report:not_applicable("there is no signature; signatures/missing tells about that")
    end
    local words = filing.primary.text:find("\\b(?:caused this (?:current )?report|duly caused|to be signed on its behalf)\\b")
    if words then
      report:witness(words, "the sentence")
    else
      report:finding("missing", { { first.conformed or first.place, "the signature" } })
    end
  end,
}
