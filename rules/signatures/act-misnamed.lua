---@type prefile.Rule
return {
  id       = "signatures/act-misnamed",
  title    = "The signature sentence does not name the Securities Exchange Act of 1934",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "8-K", "8-K/A", "10-D", "10-D/A", "10-12B", "10-12B/A", "10-12G",
               "10-12G/A" },

  authority = {
    { cite = "Form 8-K, Signatures",
      says = "the report is signed pursuant to the requirements of the Securities Exchange Act of 1934", force = "must" },
    { cite = "Form 10-K, Signatures", says = "the same", force = "must" },
    { cite = "Form 10-Q, Signatures", says = "the same", force = "must" },
  },
  why    = [[There is no "Securities and Exchange Act". The slip does no harm by itself, but shows a page copied without
reading.]],
  fix    = [[Write "Pursuant to the requirements of the Securities Exchange Act of 1934".]],
  limits = [[Reads the signature sentences of the main document. Registration statements under the Act of 1933 and Forms 20-F and 40-F
have sentences of their own.]],

  messages = {
    misnamed = "the signature sentence says \"{words}\"",
    absent   = "the signature sentence does not name the Securities Exchange Act of 1934",
  },

  examples = {
    { name = "the right name", form = "8-K", outcome = "pass", witnesses = { "Securities Exchange Act of 1934" } },
    { name = "an annual report under two sections", form = "10-K", outcome = "pass" },
    { name = "the second sentence of an annual report", form = "10-K", expect = { "misnamed" },
      edits = { { "requirements of the Securities Exchange Act of 1934, this report",
                  "requirements of the @{Securities and Exchange Act of 1934}@, this report" } } },
    { name = "no sentence", form = "8-K", outcome = "not_applicable", signature = "<p>By: /s/ Ada Mooring</p><p>Ada Mooring, Treasurer</p>" },
    { name = "the Securities and Exchange Act", form = "8-K", expect = { "misnamed" },
      edits = { { "requirements of the Securities Exchange Act of 1934, the registrant",
                  "requirements of the @{Securities and Exchange Act of 1934}@, the registrant" } } },
    { name = "another act", form = "8-K", expect = { "absent" },
      signature = [[<p>@{Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.}@</p><p>By: /s/ Ada Mooring</p><p>Ada Mooring, Treasurer</p>]] },
    { name = "in capitals", form = "8-K", outcome = "pass",
      edits = { { "requirements of the Securities Exchange Act of 1934, the registrant",
                  "requirements of the SECURITIES EXCHANGE ACT OF 1934, the registrant" } } },
  },

  check = function(filing, report)
    for _, block in ipairs(filing.signature_blocks) do
      local preamble = block.preamble
      if preamble then
        local right = preamble:phrase("securities exchange act of 1934")
          or preamble:phrase("securities exchange act of l934")
        local wrong = preamble:phrase("securities and exchange act of 1934")
          or preamble:phrase("securities and exchange act")
        if right then
          report:witness(right, "names the act")
        elseif wrong then
          report:finding("misnamed", wrong, { words = wrong })
        else
          report:finding("absent", preamble)
        end
      end
    end
    report:not_applicable("no signature sentence was found")
  end,
}
