---@type prefile.Rule
return {
  id       = "deadlines/transaction-late",
  title    = "A transaction was reported more than two business days after it",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "4" },
  effective = { from = "2002-08-29" },

  authority = {
    { cite = "17 CFR 240.16a-3(g)", says = "a transaction is reported before the end of the second business day after it",
      force = "must" },
  },
  why    = [[The issuer has to name its late reporters in the proxy statement.]],
  fix    = [[Check the date of the transaction. If it is right, the report is late; mark the transaction so, and tell the issuer.]],
  limits = [[Judges purchases, sales, grants, exercises and the like; not gifts and the codes that may wait for Form 5. A transaction
under a plan, or one with a deemed execution date, may be reported up to three business days later still. Amendments are not
looked at. The paragraph and the first day of the rule are general knowledge.]],

  messages = {
    late = "the transaction of {traded} was due on {due} and was reported on {filed}",
  },

  examples = {
    { name = "two days after", form = "4", outcome = "pass", witnesses = { "2026-01-05", "2026-01-06" } },
    { name = "three days after", form = "4", filed = "20260108", expect = { "late" },
      edits = { { "<transactionDate><value>2026-01-05<", "<transactionDate><value>@{2026-01-05}@<" } } },
    { name = "over a holiday", form = "4", filed = "20260121", outcome = "pass",
      edits = { { "<transactionDate><value>2026-01-05<", "<transactionDate><value>2026-01-16<" },
        { "<transactionDate><value>2026-01-06<", "<transactionDate><value>2026-01-20<" } } },
    { name = "a gift", form = "4", filed = "20260108", outcome = "pass", witnesses = { "2026-01-06" },
      edits = { { "<transactionCode>P</transactionCode>", "<transactionCode>G</transactionCode>" } } },
    { name = "marked as late", form = "4", filed = "20260108", outcome = "pass", witnesses = { "L", "2026-01-06" },
      edits = { { "<value>2026-01-05</value></transactionDate>", "<value>2026-01-05</value></transactionDate><transactionTimeliness>"
        .. "<value>L</value></transactionTimeliness>" } } },
    { name = "of Form 5", form = "4", filed = "20260108", outcome = "pass", witnesses = { "2026-01-06" },
      edits = { { "<transactionFormType>4</transactionFormType>\n        <transactionCode>P</transactionCode>",
        "<transactionFormType>5</transactionFormType>\n        <transactionCode>P</transactionCode>" } } },
    { name = "deemed executed later", form = "4", filed = "20260108", outcome = "pass", witnesses = { "2026-01-05", "2026-01-06" },
      edits = { { "<value>2026-01-05</value></transactionDate>", "<value>2026-01-05</value></transactionDate><deemedExecutionDate>"
        .. "<value>2026-01-07</value></deemedExecutionDate>" } } },
    { name = "under a plan", form = "4", filed = "20260112", outcome = "pass",
      edits = { { "<aff10b5One>0<", "<aff10b5One>1<" } } },
    { name = "under a plan, late all the same", form = "4", filed = "20260113", expect = { "late" },
      edits = { { "<aff10b5One>0<", "<aff10b5One>1<" },
        { "<transactionDate><value>2026-01-05<", "<transactionDate><value>@{2026-01-05}@<" } } },
    { name = "before the rule", form = "4", filed = "20020820", outcome = "not_applicable" },
    { name = "no filing date", form = "4", outcome = "not_applicable", header = { ["FILED AS OF DATE"] = "-" } },
    { name = "dated after the filing", form = "4", filed = "20260105", outcome = "pass" },
  },

  check = function(filing, report)
    local filed = filing.header.filing_date
    local day = filed and date(filed)
    local xml = day and filing:xml_of("ownershipDocument")
    local plan = xml and xml:find("aff10b5One")
    local planned = plan and plan.text:find("^(?:1|true)$")
    for _, each in ipairs(xml and xml:find_all("*/*/transactionDate/value") or {}) do
      local transaction = each.parent.parent
      local kind = transaction:find("transactionCoding/transactionFormType")
      local code = transaction:find("transactionCoding/transactionCode")
      local late = transaction:find("transactionTimeliness/value")
      local stamp = each.text:find("^[0-9]{4}-[0-9]{2}-[0-9]{2}")
      local traded = stamp and date(stamp)
      if traded and kind and kind.text:is("4") and code and code.text:find("^[PSADFMCXOH]$", "c") then
        local due = traded:plus_business_days((planned or transaction:find("deemedExecutionDate")) and 5 or 2)
        if day <= due then
          report:witness(each.text, "the transaction")
        elseif late and late.text:is("L") then
          report:witness(late.text, "marked as late")
        else
          report:finding("late", { { each.text, "the transaction" }, { filed, "filed on" } },
            { traded = traded, due = due, filed = day })
        end
      end
    end
    report:not_applicable("there is no filing date, or no transaction that is due in two days")
  end,
}
