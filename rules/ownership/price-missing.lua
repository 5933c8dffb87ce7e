---@type prefile.Rule
return {
  id       = "ownership/price-missing",
  title    = "A purchase or sale has no price",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "4", "4/A", "5", "5/A" },

  authority = {
    { cite = "Form 4, Table I, column 4", says = "the price of a transaction is given", force = "must" },
  },
  why    = [[The profit that an insider may owe the issuer is computed from the prices.]],
  fix    = [[Give the price, or a footnote that explains why there is none.]],
  limits = [[Looks at purchases and sales of shares (codes P and S). A footnote at the price is enough. The form's column could not be
confirmed, hence a preview.]],

  messages = {
    missing = "the transaction has code {code} and no price",
    zero    = "the transaction has code {code} and a price of zero",
  },

  examples = {
    { name = "with prices", form = "4", outcome = "pass", witnesses = { "20.00", "21.50" } },
    { name = "no price", form = "4", expect = { "missing" },
      edits = { { "<transactionPricePerShare><value>20.00</value></transactionPricePerShare>", "" },
        { "<transactionCode>P<", "<transactionCode>@{P}@<" } } },
    { name = "an empty price", form = "4", expect = { "missing" },
      edits = { { "<value>21.50</value>", "<value></value>" }, { "<transactionCode>S<", "<transactionCode>@{S}@<" } } },
    { name = "a price of zero", form = "4", expect = { "zero" },
      edits = { { "<value>20.00</value>", "<value>@{0}@</value>" } } },
    { name = "less than a cent", form = "4", outcome = "pass", witnesses = { "0.004", "21.50" },
      edits = { { "<value>20.00</value>", "<value>0.004</value>" } } },
    { name = "a footnote instead", form = "4", outcome = "pass", witnesses = { "P", "21.50" },
      edits = { { "<value>20.00</value>", "<footnoteId id=\"F1\"/>" } } },
    { name = "a zero with a footnote", form = "4", outcome = "pass", witnesses = { "P", "21.50" },
      edits = { { "<value>20.00</value>", "<value>0</value><footnoteId id=\"F1\"/>" } } },
    { name = "a gift", form = "4", outcome = "pass", witnesses = { "21.50" },
      edits = { { "<value>20.00</value>", "<value>0</value>" }, { "<transactionCode>P<", "<transactionCode>G<" } } },
    { name = "no purchase or sale", form = "4", outcome = "not_applicable",
      edits = { { "<transactionCode>P<", "<transactionCode>M<" }, { "<transactionCode>S<", "<transactionCode>F<" } } },
  },

  check = function(filing, report)
    local xml = filing:xml_of("ownershipDocument")
    for _, deal in ipairs(xml and xml:find_all("nonDerivativeTable/nonDerivativeTransaction") or {}) do
      local code = deal:find("transactionCoding/transactionCode")
      local price = deal:find("transactionAmounts/transactionPricePerShare")
      local value = price and price:find("value")
      local trade = code and code.text:find("^[PS]$", "c")
      if trade and price and price:find("footnoteId") then
        report:witness(trade, "with a footnote")
      elseif trade and (not value or value.text.is_empty) then
        report:finding("missing", { { trade, "the transaction" } }, { code = trade })
      elseif trade and value.text.number == 0 then
        report:finding("zero", { { value.text, "the price" }, { trade, "the transaction" } }, { code = trade })
      elseif trade then
        report:witness(value.text, "the price")
      end
    end
    report:not_applicable("the report has no purchase or sale in XML")
  end,
}
