---@type prefile.Rule
return {
  id       = "signatures/missing",
  title    = "The report has no signature",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Form 8-K, General Instruction E and Signatures",
      says = "the report must be signed on the registrant's behalf by a duly authorized person", force = "must" },
  },
  why    = [[An unsigned report is not validly filed and has to be amended.]],
  fix    = [[Add the signature page: the sentence "Pursuant to the requirements of the Securities Exchange Act of 1934
...", the registrant's name, the conformed signature, name, title and date.]],
  limits = [[Looks in the main document only, for the signature sentence, a signature heading or a line with "/s/".]],

  messages = {
    missing = "the report ends without a signature",
  },

  examples = {
    { name = "signed", form = "8-K", outcome = "pass" },
    { name = "the signature page is gone", form = "8-K", expect = { "missing" }, signature = "",
      edits = { { "</body>\n</html>\n</TEXT>", "</body>\n</html>\n@{}@</TEXT>" } } },
    { name = "the sentence only", form = "8-K", outcome = "pass",
      signature = [[<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.</p>]] },
    { name = "nothing but an item", form = "8-K", expect = { "missing" }, signature = "",
      edits = { { "</body>\n</html>\n</TEXT>", "</body>\n</html>\n@{}@</TEXT>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
  },

  check = function(filing, report)
    local document = filing.primary
    if not document or not document.has_text then
      return report:undetermined("the main document has no text that can be read", filing.header)
    end
    local blocks, seen = filing.signature_blocks, false
    for _, block in ipairs(blocks) do
      for _, signature in ipairs(block.signatures) do
        seen = true
        report:witness(signature, "signature")
      end
      if block.preamble then
        seen = true
        report:witness(block.preamble, "signature sentence")
      end
    end
    if #blocks > 0 and not seen then
      report:undetermined("the signature page shows neither its sentence nor a signature", blocks[1])
    end
    if #blocks == 0 then
      if not filing.is_complete then
        report:undetermined("the submission could not be read to its end", document.tail)
      elseif blocks.doubt ~= "" then
        report:undetermined("the signatures are in doubt: " .. blocks.doubt, blocks)
      else
        report:finding("missing", { document.tail, "a signature page should stand here" })
      end
    end
  end,
}
