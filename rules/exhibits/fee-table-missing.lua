---@type prefile.Rule
return {
  id       = "exhibits/fee-table-missing",
  title    = "The registration statement has no filing fee exhibit",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements", "S-1MEF", "S-3MEF" },
  effective = { from = "2023-01-01" },

  authority = {
    { cite = "17 CFR 229.601(b)(107)", says = "the calculation of the filing fee is an exhibit of a registration statement",
      force = "must" },
  },
  why    = [[EDGAR asks for the exhibit with every statement that registers securities, even when the fee is paid later or nothing
is due.]],
  fix    = [[Attach the fee tables as an exhibit of type EX-FILING FEES and list them as Exhibit 107.]],
  limits = [[Asks from 2023 on; the exhibit came a year before, on a day that could not be confirmed. Amendments are not looked at:
they need it only when securities are added. Prospectuses under Rule 424 need it only when a fee is due with them, which cannot be
seen.]],

  messages = {
    missing = "no document of type EX-FILING FEES or EX-107 is attached",
  },

  examples = {
    { name = "attached", form = "S-1", outcome = "pass" },
    { name = "not attached", form = "S-3", expect = { "missing" }, without = { "EX-FILING FEES" },
      edits = { { "<td>107</td>", "<td>@{107}@</td>" } } },
    { name = "under the number", form = "S-8", outcome = "pass", edits = { { "<TYPE>EX-FILING FEES", "<TYPE>EX-107" } } },
    { name = "neither attached nor listed", form = "S-8", expect = { "missing" }, without = { "EX-FILING FEES" },
      edits = { { "<tr><td>107</td><td><a href=\"example-fees.htm\">Filing fee table</a></td></tr>\n", "" },
        { "</body>\n</html>\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-5.1", "</body>\n</html>\n@{}@</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-5.1" } } },
    { name = "one document of many", form = "S-1", outcome = "not_applicable",
      text = "<DOCUMENT>\n<TYPE>S-1\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n<html><body><p>FORM S-1</p></body></html>\n</TEXT>\n</DOCUMENT>\n" },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    for _, document in ipairs(filing.documents) do
      local fees = document.type and document.type:find("^EX-(?:FILING FEES|107)\\b")
      if fees then return report:witness(fees, "attached") end
    end
    if not filing.is_complete then
      return report:undetermined("the submission could not be read to its end", filing.header)
    end
    for _, entry in ipairs(filing.exhibit_index) do
      if entry.major == "107" then
        return report:finding("missing", { { entry.number, "the index lists" } })
      end
    end
    report:finding("missing", { { filing.primary.tail, "it would stand behind this document" } })
  end,
}
