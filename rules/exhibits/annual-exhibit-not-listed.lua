---@type prefile.Rule
return {
  id       = "exhibits/annual-exhibit-not-listed",
  title    = "The index of an annual report lacks an exhibit that the report calls for",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@annual-reports" },
  effective = { from = "2008-01-01" },

  authority = {
    { cite = "17 CFR 229.601(b)(21)", says = "subsidiaries of the registrant", force = "must" },
    { cite = "17 CFR 229.601(b)(97)", says = "the policy on the recovery of compensation of a listed registrant", force = "must" },
    { cite = "17 CFR 229.601(b)(19)", says = "insider trading policies and procedures", force = "must" },
  },
  why    = [[An exhibit that came into the rules since the last report, or was forgotten, has to be filed by an amendment.]],
  fix    = [[List and attach the exhibit, or incorporate it by reference from the filing that has it.]],
  limits = [[Exhibit 21 is asked for when a report says "our subsidiaries" or "its wholly owned subsidiary"; Exhibit 97 of registrants with
a class on an exchange, for years that end from December 2023; Exhibit 19 for years that end from 31 December 2024, though it may be left
out when there is no policy and the report says why. Subsidiaries that are small altogether may be left out as well. The first days
of Exhibits 19 and 97 are those of the tables behind these rules. Asset-backed issuers and reports in the reduced disclosure format
are left alone.]],

  messages = {
    absent = "Exhibit {number}, {what}, is neither listed nor attached",
  },

  examples = {
    { name = "all listed", form = "10-K", outcome = "pass", witnesses = { "19.1", "97.1" } },
    { name = "all listed, with subsidiaries", form = "10-K", outcome = "pass", witnesses = { "21.1", "19.1", "97.1" },
      edits = { { "It owns two dry docks", "Our subsidiaries own two dry docks" } } },
    { name = "no policy on recovery", form = "10-K", expect = { "absent" },
      without = { "EX-97.1" },
      edits = { { "<tr><td>97.1</td><td><a href=\"example-ex971.htm\">Policy on the recovery of compensation</a></td></tr>", "" },
        { "<tr><td>19.1</td>", "<tr><td>@{19.1}@</td>" } } },
    { name = "no policy on recovery before its time", form = "10-K", outcome = "pass", period = "20231130", filed = "20240215",
      without = { "EX-97.1" },
      edits = { { "<tr><td>97.1</td><td><a href=\"example-ex971.htm\">Policy on the recovery of compensation</a></td></tr>", "" } ,
        { "It owns two dry docks", "Our subsidiaries own two dry docks" } } },
    { name = "the first month of it", form = "10-K", expect = { "absent" }, period = "20231201", filed = "20240215",
      without = { "EX-97.1" },
      edits = { { "<tr><td>97.1</td><td><a href=\"example-ex971.htm\">Policy on the recovery of compensation</a></td></tr>", "" },
        { "<tr><td>19.1</td>", "<tr><td>@{19.1}@</td>" } } },
    { name = "a class on no exchange", form = "10-K", outcome = "pass",
      without = { "EX-97.1" },
      edits = { { "<tr><td>97.1</td><td><a href=\"example-ex971.htm\">Policy on the recovery of compensation</a></td></tr>", "" },
        { "<td>EHWX</td><td>The Nasdaq Stock Market LLC</td>", "<td>None</td><td>None</td>" } } },
    { name = "no insider trading policy", form = "10-K", expect = { "absent" },
      without = { "EX-19.1" },
      edits = { { "<tr><td>19.1</td><td><a href=\"example-ex191.htm\">Insider trading policy</a></td></tr>\n<tr><td>21.1</td>",
        "<tr><td>@{21.1}@</td>" } } },
    { name = "no insider trading policy the year before", form = "10-K", outcome = "pass", period = "20241230", filed = "20250220",
      without = { "EX-19.1" },
      edits = { { "<tr><td>19.1</td><td><a href=\"example-ex191.htm\">Insider trading policy</a></td></tr>\n", "" } } },
    { name = "subsidiaries without a list", form = "10-K", expect = { "absent" },
      without = { "EX-21.1" },
      edits = { { "<tr><td>19.1</td>", "<tr><td>@{19.1}@</td>" }, { "It owns two dry docks",
        "Its wholly-owned subsidiary has two dry docks" },
        { "<tr><td>21.1</td><td><a href=\"example-ex211.htm\">Subsidiaries of the registrant</a></td></tr>\n", "" } } },
    { name = "attached, though not listed", form = "10-K", outcome = "pass",
      edits = { { "<tr><td>97.1</td><td><a href=\"example-ex971.htm\">Policy on the recovery of compensation</a></td></tr>", "" } } },
    { name = "nothing is called for", form = "10-K", outcome = "not_applicable", period = "20221231", filed = "20230220" },
    { name = "cut off", form = "10-K", outcome = "undetermined", edits = { { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } } },
    { name = "the reduced disclosure format", form = "10-K", outcome = "not_applicable",
      edits = { { "<p>Example Harbor Works, Inc. builds",
        "<p>This report uses the reduced disclosure format. Example Harbor Works, Inc. builds" } } },
    { name = "a trust of an asset-backed issuer", form = "10-K", outcome = "not_applicable",
      header = { ["STANDARD INDUSTRIAL CLASSIFICATION"] = "ASSET-BACKED SECURITIES [6189]" } },
    { name = "an asset-backed issuer", form = "10-K", outcome = "not_applicable",
      edits = { { "<p><b>Item 3. Legal Proceedings.</b></p>\n<p>None.</p>",
        "<p><b>Item 1112(b) of Regulation AB. Significant Obligors of Pool Assets (Financial Information).</b></p>\n<p>None.</p>" } } },
    { name = "no index", form = "10-K", outcome = "undetermined", body = "<p><b>Item 1. Business.</b></p><p>The company builds boats.</p>" },
    { name = "no cover", form = "10-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local index, cover = filing.exhibit_index, filing.cover
    if filing.is_asset_backed then
      return report:not_applicable("asset-backed issuers have other exhibits")
    end
    local period = cover.period and cover.period.date
    if not period or not index[1] or index.doubt ~= "" or not filing.is_complete then
      return report:undetermined("cover and exhibit index were not read for certain", index)
    end
    local body = filing.primary.text
    if filing.cover.reduced_disclosure then
      return report:not_applicable("the report uses the reduced disclosure format")
    end
    local listed = {}
    for _, document in ipairs(filing.documents) do
      if document.exhibit_major then listed[document.exhibit_major] = document end
    end
    for _, entry in ipairs(index) do
      listed[entry.major] = entry.number
    end
    local on_exchange = false
    for _, security in ipairs(cover.securities) do
      on_exchange = on_exchange or security.exchange and not security.exchange:find("^\\W*(?:none|n/?a|not)\\b")
    end
    for _, each in ipairs {
      { "21", "the subsidiaries", body:find("\\b(?:our|its\\s+wholly[- ]owned)\\s+subsidiar") },
      { "19", "the insider trading policy", period >= date("2024-12-31") },
      { "97", "the policy on the recovery of compensation", on_exchange and period >= date("2023-12-01") },
    } do
      local number, what, asked = each[1], each[2], each[3]
      if asked and listed[number] then
        report:witness(listed[number], "listed or attached")
      elseif asked then
        report:finding("absent", { { index[1].number, "the index begins" } }, { number = number, what = what })
      end
    end
    report:not_applicable("no exhibit is called for by this report alone")
  end,
}
