---@type prefile.Rule
return {
  id       = "ownership/earliest-date-differs",
  title    = "The date of the earliest transaction is not that of a transaction",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "4", "4/A" },

  authority = {
    { cite = "Form 4, Item 3", says = "the form gives the date of the earliest transaction that has to be reported", force = "must" },
  },
  why    = [[The date becomes the period of the report in the header, and by it the report is seen to be early or late.]],
  fix    = [[Put the earliest date of the tables on the form, or correct the date in the table.]],
  limits = [[Looks at the transactions that the form itself requires, not at those of Form 5 reported early; a deemed execution date
counts as well. The form's item could not be confirmed, hence a preview.]],

  messages = {
    differs = "the form says {period}, the earliest transaction is of {earliest}",
  },

  examples = {
    { name = "the earliest", form = "4", outcome = "pass", witnesses = { "2026-01-05" } },
    { name = "a day later", form = "4", expect = { "differs" },
      edits = { { "<periodOfReport>2026-01-05", "<periodOfReport>@{2026-01-06}@" } } },
    { name = "the year before", form = "4", expect = { "differs" },
      edits = { { "<periodOfReport>2026-01-05", "<periodOfReport>@{2025-01-05}@" } } },
    { name = "a transaction of Form 5", form = "4", outcome = "pass",
      edits = { { "  <footnotes>", "  <derivativeTable><derivativeTransaction><transactionDate><value>2025-06-01</value></transactionDate>"
        .. "<transactionCoding><transactionFormType>5</transactionFormType></transactionCoding></derivativeTransaction></derivativeTable>\n"
        .. "  <footnotes>" } } },
    { name = "a derivative security before", form = "4", expect = { "differs" },
      edits = { { "<periodOfReport>2026-01-05", "<periodOfReport>@{2026-01-05}@" },
        { "  <footnotes>", "  <derivativeTable><derivativeTransaction><transactionDate><value>2026-01-02</value></transactionDate>"
        .. "<transactionCoding><transactionFormType>4</transactionFormType></transactionCoding></derivativeTransaction></derivativeTable>\n"
        .. "  <footnotes>" } } },
    { name = "the day it is deemed executed", form = "4", outcome = "pass",
      edits = { { "<periodOfReport>2026-01-05", "<periodOfReport>2026-01-06" },
        { "<transactionDate><value>2026-01-05</value></transactionDate>",
          "<transactionDate><value>2026-01-05</value></transactionDate><deemedExecutionDate><value>2026-01-06</value>"
          .. "</deemedExecutionDate>" } } },
    { name = "holdings alone", form = "4", outcome = "not_applicable",
      edits = { { "<transactionDate><value>2026-01-05</value></transactionDate>", "" },
        { "<transactionDate><value>2026-01-06</value></transactionDate>", "" } } },
    { name = "no date", form = "4", outcome = "not_applicable",
      edits = { { "  <periodOfReport>2026-01-05</periodOfReport>\n", "" } } },
    { name = "a time zone behind the day", form = "4", outcome = "pass",
      edits = { { "<transactionDate><value>2026-01-05</value></transactionDate>",
        "<transactionDate><value>2026-01-05-05:00</value></transactionDate>" } } },
  },

  check = function(filing, report)
    local xml = filing:xml_of("ownershipDocument")
    local period = xml and xml:find("periodOfReport")
    local told = period and date(period.text)
    local earliest, place, same
    for _, each in ipairs(told and xml:find_all("*/*/transactionDate/value") or {}) do
      local kind = each.parent.parent:find("transactionCoding/transactionFormType")
      local deemed = each.parent.parent:find("deemedExecutionDate/value")
      local stamp = each.text:find("^[0-9]{4}-[0-9]{2}-[0-9]{2}")
      local day = stamp and date(stamp)
      if day and kind and kind.text:is("4") then
        if not earliest or day < earliest then earliest, place = day, each.text end
        if deemed and date(deemed.text) == told then same = deemed.text end
      end
    end
    if earliest == told then same = place end
    if same then
      report:witness(same, "the earliest transaction")
    elseif earliest then
      report:finding("differs", { { period.text, "the form says" }, { place, "the earliest transaction" } },
        { period = told, earliest = earliest })
    end
    report:not_applicable("the form gives no date, or no transaction of its own")
  end,
}
