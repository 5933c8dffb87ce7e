---@type prefile.Rule
return {
  id       = "exhibits/consent-missing",
  title    = "The registration statement has no consent of the accountants",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements" },

  authority = {
    { cite = "17 CFR 229.601(b)(23)",
      says = "the consents of experts whose reports are used in a registration statement are filed with it, dated and signed",
      force = "must" },
  },
  why    = [[A registration statement that uses an accountant's report, in itself or by reference, needs the accountant's consent, or
it is not complete and cannot become effective.]],
  fix    = [[Attach the accountant's consent as Exhibit 23 and list it.]],
  limits = [[A row for Exhibit 23 counts, whatever it says, unless it is counsel's ("included in Exhibit 5"). Sees that there is a
consent, not whether every accountant whose report is used has given one. Amendments are not looked at.]],

  messages = {
    missing = "neither an accountant's consent as Exhibit 23 nor a row for it in the exhibit index",
  },

  examples = {
    { name = "attached", form = "S-1", outcome = "pass" },
    { name = "counsel's alone", form = "S-3", expect = { "missing" }, without = { "EX-23.1" },
      edits = { { "<tr><td>23.1</td><td><a href=\"example-ex231.htm\">Consent of Ledger &amp; Plumb LLP</a></td></tr>\n", "" },
        { "<tr><td>23.2</td>", "<tr><td>@{23.2}@</td>" } } },
    { name = "to follow", form = "S-3", outcome = "pass", without = { "EX-23.1" },
      edits = { { "<a href=\"example-ex231.htm\">Consent of Ledger &amp; Plumb LLP</a>", "Consent of accountants (to be filed by amendment)" } } },
    { name = "attached, not listed", form = "S-8", outcome = "pass",
      edits = { { "<tr><td>23.1</td><td><a href=\"example-ex231.htm\">Consent of Ledger &amp; Plumb LLP</a></td></tr>\n", "" } } },
    { name = "no consent at all", form = "S-8", expect = { "missing" }, without = { "EX-23.1" },
      edits = { { "<tr><td>23.1</td><td><a href=\"example-ex231.htm\">Consent of Ledger &amp; Plumb LLP</a></td></tr>\n", "" },
        { "<tr><td>23.2</td><td>Consent of Bollard &amp; Fender LLP (included in Exhibit 5.1)</td></tr>\n", "" },
        { "<td>Exhibit No.</td><td>Description</td></tr>\n<tr><td>3.1", "<td>Exhibit No.</td><td>Description</td></tr>\n<tr><td>@{3.1}@" } } },
    { name = "in another exhibit", form = "S-8", outcome = "pass", without = { "EX-23.1" },
      edits = { { "<a href=\"example-ex231.htm\">Consent of Ledger &amp; Plumb LLP</a>", "Consent of accountants (included in Exhibit 6.1)" } } },
    { name = "in another statement", form = "S-8", outcome = "pass", without = { "EX-23.1" },
      edits = { { "<a href=\"example-ex231.htm\">Consent of Ledger &amp; Plumb LLP</a>",
        "Consent of accountants (included in Exhibit 5.2 to Form F-10)" } } },
    { name = "in the opinion", form = "S-8", expect = { "missing" }, without = { "EX-23.1" },
      edits = { { "<td>23.1</td><td><a href=\"example-ex231.htm\">Consent of Ledger &amp; Plumb LLP</a>",
        "<td>@{23.1}@</td><td>Consent of Maine counsel (included in the opinion filed as Exhibit 5.2 to this Form S-8)" } } },
    { name = "no index", form = "S-1", outcome = "undetermined", body = "<p>We offer shares.</p>" },
  },

  check = function(filing, report)
    local index, counsel = filing.exhibit_index, nil
    local attached = filing:exhibits("23")[1]
    if attached then return report:witness(attached, "the consent") end
    for _, entry in ipairs(index) do
      if entry.major == "23" then
        local row = entry.row
        local of_counsel = entry.included_in_another
          and (row:has("opinion") or row:find("\\bexhibits?\\s*[58]\\b") and not row:find("\\bto\\s+(?:this\\s+)?form\\b"))
        if not of_counsel then return report:witness(entry.number, "the index lists") end
        counsel = counsel or entry.number
      end
    end
    if not index[1] or index.doubt ~= "" or not filing.is_complete then
      report:undetermined("no exhibit index was recognised", index)
    else
      report:finding("missing", { { counsel or index[1].number, "the index" } })
    end
  end,
}
