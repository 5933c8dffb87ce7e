---@type prefile.Rule
return {
  id       = "ownership/holdings-total-differs",
  title    = "The totals of a Form 13F are not those of its table",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "13F-HR", "13F-HR/A" },

  authority = {
    { cite = "Form 13F, Summary Page", says = "the summary page gives the number of entries of the table and their total value",
      force = "must" },
  },
  why    = [[The totals show the reader that the table is whole. Where they differ, rows are missing, or the summary is that of the
quarter before.]],
  fix    = [[Count and add the table again; correct the summary page or the table.]],
  limits = [[Reads reports in XML. What the summary page asks for could not be confirmed, hence a preview. Where entries are left out
of the public table, it still counts what is public.]],

  messages = {
    entries = "the summary page counts {told} entries, the table has {counted}",
    value   = "the summary page gives a total of {told}, the values of the table add up to {sum}",
  },

  examples = {
    { name = "the same", form = "13F-HR", outcome = "pass", witnesses = { "2", "14350000" } },
    { name = "an entry more", form = "13F-HR", expect = { "entries" },
      edits = { { "<tableEntryTotal>2<", "<tableEntryTotal>@{3}@<" } } },
    { name = "another value", form = "13F-HR", expect = { "value" },
      edits = { { "<tableValueTotal>14350000<", "<tableValueTotal>@{14530000}@<" } } },
    { name = "one off", form = "13F-HR", expect = { "value" },
      edits = { { "<tableValueTotal>14350000<", "<tableValueTotal>@{14350001}@<" } } },
    { name = "no table", form = "13F-HR", outcome = "not_applicable", without = { "INFORMATION TABLE" } },
    { name = "no summary", form = "13F-HR", outcome = "not_applicable",
      edits = { { "<tableEntryTotal>2</tableEntryTotal>", "" }, { "<tableValueTotal>14350000</tableValueTotal>", "" } } },
    { name = "no count", form = "13F-HR", outcome = "not_applicable", edits = { { "<tableEntryTotal>2</tableEntryTotal>", "" } } },
    { name = "no total", form = "13F-HR", outcome = "not_applicable",
      edits = { { "<tableValueTotal>14350000</tableValueTotal>", "" } } },
    { name = "a total that is no number", form = "13F-HR", outcome = "undetermined",
      edits = { { "<tableValueTotal>14350000<", "<tableValueTotal>many<" } } },
    { name = "a value that is no number", form = "13F-HR", outcome = "undetermined",
      edits = { { "<value>4350000</value>", "<value>many</value>" } } },
  },

  check = function(filing, report)
    local holdings, form = filing:xml_of("informationTable"), filing:xml_of("edgarSubmission")
    local summary = form and form:find("formData/summaryPage")
    local entries, total = summary and summary:find("tableEntryTotal"), summary and summary:find("tableValueTotal")
    if not holdings or not entries or not total then
      return report:not_applicable("the report has no table, or no summary page in XML")
    end
    local told_entries, told_value, counted, sum, odd = entries.text, total.text, 0, 0, nil
    for _, value in ipairs(holdings:find_all("infoTable/value")) do
      counted = counted + 1
      local amount = value.text.number
      if amount then sum = sum + amount else odd = value end
    end
    if not told_value.number then odd = told_value end
    if odd then
      return report:undetermined("a value is no number", odd)
    end
    if told_entries.number == counted then
      report:witness(told_entries, "the entries")
    else
      report:finding("entries", { { told_entries, "the summary page" } }, { told = told_entries, counted = counted })
    end
    if math.abs(told_value.number - sum) < 0.5 then
      report:witness(told_value, "the total")
    else
      report:finding("value", { { told_value, "the summary page" } }, { told = told_value, sum = string.format("%.0f", sum) })
    end
  end,
}
