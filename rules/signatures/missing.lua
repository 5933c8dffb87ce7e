---@type prefile.Rule
return {
  id       = "signatures/missing",
  title    = "The report has no signature",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A", "20-F", "20-F/A", "40-F", "40-F/A" },

  authority = {
    { cite = "Form 8-K, General Instruction E and Signatures",
      says = "the report must be signed on the registrant's behalf by a duly authorized person", force = "must" },
    { cite = "Form 10-K, General Instruction D", says = "the report is signed by the registrant, officers and directors", force = "must" },
    { cite = "17 CFR 240.12b-11", says = "a statement or report is signed", force = "must" },
    { cite = "15 USC 77f(a)", says = "a registration statement is signed by the issuer, its officers and directors", force = "must" },
  },
  why    = [[An unsigned report is not validly filed and has to be amended.]],
  fix    = [[Add the signature page: the sentence "Pursuant to the requirements of the Securities Exchange Act of 1934
...", the registrant's name, the conformed signature, name, title and date.]],
  limits = [[Looks in the main document only, for the signature sentence, a signature heading or a line with "/s/". Proxy statements and
prospectuses are not signed; for Forms 6-K and 11-K the duty could not be confirmed, so they are left out.]],

  messages = {
    missing = "the report ends without a signature",
  },

  examples = {
    { name = "signed", form = "8-K", outcome = "pass" },
    { name = "a signature without the sentence", form = "8-K", outcome = "pass", witnesses = { "By: /s/ Ada Mooring<br>Ada Mooring<br>Treasurer" },
      signature = "<p>EXAMPLE HARBOR WORKS, INC.</p>\n<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Treasurer</p>" },
    { name = "only the accountants sign an annual report", form = "10-K", outcome = "undetermined", signature = "" },
    { name = "an annual report without its page", form = "10-K", expect = { "missing" }, signature = "",
      body = "<p><b>Item 16. Form 10-K Summary.</b></p>\n<p>None.</p>",
      edits = { { "</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-31.1", "@{}@</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-31.1" } } },
    { name = "a registration statement", form = "S-3", outcome = "pass" },
    { name = "no document that could be signed", form = "8-K", outcome = "undetermined",
      edits = { { "example-8k.htm", "example-8k.pdf" }, { "<html>\n<body>\n<p style=\"text-align:center\"><b>UNITED", "<PDF>\n%PDF-1.4\n<p><b>UNITED" } } },
    { name = "cut off", form = "8-K", outcome = "undetermined", signature = "",
      edits = { { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } }, body = "<p><b>Item 8.01 Other Events.</b></p>" },
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
    for _, block in ipairs(filing.signature_blocks) do
      if block.preamble then
        report:witness(block.preamble, "signature sentence")
      elseif filing.form.base == "8-K" then
        report:witness(block.signatures[1], "signature")
      else
        report:undetermined("the only signature stands under no words of a signature page; it may be an accountant's", block)
      end
    end
    if #filing.signature_blocks > 0 then return end
    if filing.is_complete then
      report:finding("missing", { document.tail, "a signature page should stand here" })
    else
      report:undetermined("the submission could not be read to its end", document.tail)
    end
  end,
}
