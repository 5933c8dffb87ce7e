---@type prefile.Rule
return {
  id       = "ownership/joint-agreement-missing",
  title    = "Several persons file one schedule without their agreement",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "SCHEDULE 13D", "SCHEDULE 13G" },
  effective = { from = "2024-12-18" },

  authority = {
    { cite = "17 CFR 240.13d-1(k)", says = "persons who file one schedule attach their agreement that it is filed for each of them",
      force = "must" },
  },
  why    = [[Without the agreement the schedule counts only for the person who filed it.]],
  fix    = [[Attach the agreement as Exhibit 99, or say which earlier schedule has it.]],
  limits = [[Counts the cover pages in XML; any Exhibit 99, or the words "joint filing" or "jointly filed" in the schedule, is enough.
Amendments mostly rely on the first agreement and are not looked at. The paragraph could not be confirmed, hence a preview.]],

  messages = {
    missing = "{count} persons file the schedule; no Exhibit 99 is attached and no agreement is named",
  },

  examples = {
    { name = "one person", form = "SCHEDULE 13G", base = "13G", outcome = "not_applicable" },
    { name = "two persons", form = "SCHEDULE 13G", base = "13G", expect = { "missing" },
      edits = { { "    <signatureInformation>", "    <coverPageHeaderReportingPersonDetails><reportingPersonName>@{Dora Plank}@</reportingPersonName>"
        .. "</coverPageHeaderReportingPersonDetails>\n    <signatureInformation>" } } },
    { name = "two persons and an exhibit", form = "SCHEDULE 13G", base = "13G", outcome = "pass",
      edits = { { "    <signatureInformation>", "    <coverPageHeaderReportingPersonDetails><reportingPersonName>Dora Plank</reportingPersonName>"
        .. "</coverPageHeaderReportingPersonDetails>\n    <signatureInformation>" },
        { "</SEC-DOCUMENT>", "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>joint.txt\n<TEXT>\nWe agree.\n</TEXT>\n</DOCUMENT>\n"
          .. "</SEC-DOCUMENT>" } } },
    { name = "two persons and words", form = "SCHEDULE 13D", base = "13G", outcome = "pass",
      edits = { { "    <signatureInformation>", "    <reportingPersons><reportingPersonInfo><reportingPersonName>A</reportingPersonName>"
        .. "</reportingPersonInfo><reportingPersonInfo><reportingPersonName>B</reportingPersonName></reportingPersonInfo></reportingPersons>\n"
        .. "    <items><item2>This schedule is jointly filed under the agreement filed before.</item2></items>\n    <signatureInformation>" } } },
    { name = "two persons, another exhibit", form = "SCHEDULE 13D", base = "13G", expect = { "missing" },
      edits = { { "    <signatureInformation>", "    <reportingPersons><reportingPersonInfo><reportingPersonName>A</reportingPersonName>"
        .. "</reportingPersonInfo><reportingPersonInfo><reportingPersonName>@{B}@</reportingPersonName></reportingPersonInfo>"
        .. "</reportingPersons>\n    <signatureInformation>" },
        { "</SEC-DOCUMENT>", "<DOCUMENT>\n<TYPE>EX-24\n<SEQUENCE>2\n<FILENAME>power.txt\n<TEXT>\nA power.\n</TEXT>\n</DOCUMENT>\n"
          .. "</SEC-DOCUMENT>" } } },
    { name = "the document alone", form = "SCHEDULE 13G", outcome = "not_applicable",
      text = "<?xml version=\"1.0\"?>\n<edgarSubmission><headerData><submissionType>SCHEDULE 13G</submissionType></headerData><formData>"
        .. "<coverPageHeaderReportingPersonDetails><reportingPersonName>A</reportingPersonName></coverPageHeaderReportingPersonDetails>"
        .. "<coverPageHeaderReportingPersonDetails><reportingPersonName>B</reportingPersonName></coverPageHeaderReportingPersonDetails>"
        .. "</formData></edgarSubmission>\n" },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    local xml, attached = filing:xml_of("edgarSubmission"), filing:exhibits("99")
    local persons, agreement = {}, attached[#attached]
    for _, path in ipairs { "formData/coverPageHeaderReportingPersonDetails/reportingPersonName",
                            "formData/reportingPersons/reportingPersonInfo/reportingPersonName" } do
      for _, person in ipairs(xml and xml:find_all(path) or {}) do persons[#persons + 1] = person end
    end
    for _, path in ipairs { "formData/items/*", "formData/items/*/*" } do
      for _, element in ipairs(xml and xml:find_all(path) or {}) do
        agreement = agreement or element.text:find("\\bjoint(?:ly)? fil(?:ed|ing)\\b")
      end
    end
    if #persons < 2 then
      report:not_applicable("one person files the schedule")
    elseif agreement then
      report:witness(agreement, "the agreement")
    else
      report:finding("missing", { { persons[#persons].text, "another person" } }, { count = #persons })
    end
  end,
}
