---@type prefile.Rule
return {
  id       = "ownership/code-unknown",
  title    = "A transaction has a code that does not fit it",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "4", "4/A", "5", "5/A" },

  authority = {
    { cite = "Form 4, General Instruction 8", says = "transactions are coded by the letters of the instruction", force = "must" },
  },
  why    = [[The code says what happened. A purchase that disposes of shares, or a sale that adds some, is read as the wrong one of
the two by everybody who matches trades.]],
  fix    = [[Take the code from General Instruction 8 of Form 4, and say whether the securities were acquired or disposed of.]],
  limits = [[Knows the letters of the instruction, and that P and A acquire while S, D and F dispose, for shares; derivative
securities are written and closed in both directions and only their letters are looked at. The list of letters is partly
confirmed.]],

  messages = {
    unknown   = "{code} is no transaction code",
    direction = "code {code} stands for securities that are {usual}; the report says {shown}",
  },

  examples = {
    { name = "bought and sold", form = "4", outcome = "pass", witnesses = { "P", "S" } },
    { name = "no such code", form = "4", expect = { "unknown" },
      edits = { { "<transactionCode>P</transactionCode>", "<transactionCode>@{B}@</transactionCode>" } } },
    { name = "a purchase that disposes", form = "4", expect = { "direction" },
      edits = { { "<value>20.00</value></transactionPricePerShare>\n        <transactionAcquiredDisposedCode><value>A</value>",
          "<value>20.00</value></transactionPricePerShare>\n        <transactionAcquiredDisposedCode><value>@{D}@</value>" } } },
    { name = "a sale that acquires", form = "4", expect = { "direction" },
      edits = { { "<value>21.50</value></transactionPricePerShare>\n        <transactionAcquiredDisposedCode><value>D</value>",
          "<value>21.50</value></transactionPricePerShare>\n        <transactionAcquiredDisposedCode><value>@{A}@</value>" } } },
    { name = "an exercise", form = "4", outcome = "pass",
      edits = { { "<transactionCode>P</transactionCode>", "<transactionCode>M</transactionCode>" } } },
    { name = "a grant that disposes", form = "5", base = "4", expect = { "direction" },
      edits = { { "<transactionCode>S</transactionCode>", "<transactionCode>A</transactionCode>" },
        { "<value>21.50</value></transactionPricePerShare>\n        <transactionAcquiredDisposedCode><value>D</value>",
          "<value>21.50</value></transactionPricePerShare>\n        <transactionAcquiredDisposedCode><value>@{D}@</value>" } } },
    { name = "no transaction", form = "4", outcome = "not_applicable",
      edits = { { "<transactionCode>P</transactionCode>", "" }, { "<transactionCode>S</transactionCode>", "" } } },
    { name = "a derivative security, written", form = "4", outcome = "pass", witnesses = { "P", "S", "S" },
      edits = { { "  <footnotes>", "  <derivativeTable><derivativeTransaction><transactionCoding><transactionCode>S</transactionCode>"
        .. "</transactionCoding><transactionAmounts><transactionAcquiredDisposedCode><value>A</value></transactionAcquiredDisposedCode>"
        .. "</transactionAmounts></derivativeTransaction></derivativeTable>\n  <footnotes>" } } },
    { name = "a derivative security without such a code", form = "4", expect = { "unknown" },
      edits = { { "  <footnotes>", "  <derivativeTable><derivativeTransaction><transactionCoding><transactionCode>@{Q}@</transactionCode>"
        .. "</transactionCoding></derivativeTransaction></derivativeTable>\n  <footnotes>" } } },
    { name = "no direction", form = "4", outcome = "pass",
      edits = { { "<value>21.50</value></transactionPricePerShare>\n        <transactionAcquiredDisposedCode><value>D</value>"
          .. "</transactionAcquiredDisposedCode>", "<value>21.50</value></transactionPricePerShare>" } } },
  },

  check = function(filing, report)
    local usual = { P = "A", A = "A", S = "D", D = "D", F = "D" }
    local words = { A = "acquired", D = "disposed of" }
    local xml = filing:xml_of("ownershipDocument")
    for _, code in ipairs(xml and xml:find_all("*/*/transactionCoding/transactionCode") or {}) do
      local transaction = code.parent.parent
      local shown = transaction:find("transactionAmounts/transactionAcquiredDisposedCode/value")
      local way = transaction.name:is("nonDerivativeTransaction") and usual[code.text.text]
      local did = shown and words[shown.text.text]
      if not code.text:find("^[PSVADFIMCEHOXGLWZJKU]$", "c") then
        report:finding("unknown", { { code.text, "the code" } }, { code = code.text })
      elseif way and did and did ~= words[way] then
        report:finding("direction", { { shown.text, "the direction" }, { code.text, "the code" } },
          { code = code.text, usual = words[way], shown = did })
      else
        report:witness(code.text, "the code")
      end
    end
    report:not_applicable("the report has no transaction in XML")
  end,
}
