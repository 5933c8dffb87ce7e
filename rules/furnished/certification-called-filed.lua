---@type prefile.Rule
return {
  id       = "furnished/certification-called-filed",
  title    = "The certification under Section 1350 is called filed",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 229.601(b)(32)(ii)", says = "a certification under Section 1350 that is furnished is not deemed filed, nor "
        .. "incorporated by reference unless the registrant says so", force = "should" },
  },
  why    = [[The rule treats Exhibit 32 as furnished. An index that calls it filed invites the argument that the registrant took the
liability of Section 18 upon itself, and that registration statements incorporate it.]],
  fix    = [[Write "furnished herewith" in the row of Exhibit 32, or in the note that its mark leads to.]],
  limits = [[Looks at the row of the index with its columns and footnotes. "Filed herewith" over all exhibits alike is widespread and
harmless mostly; so this is only a remark.]],

  messages = {
    filed = "the exhibit index calls Exhibit {number} filed",
  },

  examples = {
    { name = "furnished", form = "10-K", outcome = "pass" },
    { name = "filed herewith", form = "10-Q", expect = { "filed" },
      edits = { { '<tr><td>32.1</td>', '<tr><td>@{32.1}@</td>' }, { "* Furnished herewith.", "* Filed herewith." } } },
    { name = "both words", form = "10-Q", outcome = "pass",
      edits = { { "* Furnished herewith.", "* Furnished, not filed, herewith." } } },
    { name = "said of other exhibits", form = "10-K", outcome = "pass",
      edits = { { "Policy on the recovery of compensation</a></td>", "Policy on the recovery of compensation</a> (filed herewith)</td>" } } },
    { name = "said in the row", form = "10-K", expect = { "filed" },
      edits = { { '<tr><td>32.1</td>', '<tr><td>@{32.1}@</td>' },
                { "Section 1350</a>*</td>", "Section 1350</a> (filed herewith)</td>" } } },
    { name = "neither", form = "10-Q", outcome = "pass", edits = { { "<p>* Furnished herewith.</p>", "" } } },
    { name = "not listed", form = "10-Q", outcome = "not_applicable",
      edits = { { '<tr><td>32.1</td><td><a href="example-ex321.htm">Certification under 18 U.S.C. Section 1350</a>*</td></tr>\n', "" } } },
  },

  check = function(filing, report)
    for _, row in ipairs(filing.exhibit_index) do
      if row.major == "32" then
        if row.filed_herewith and not row.furnished_herewith and not row.row:find("\\bfurnish\\w*") then
          report:finding("filed", { { row.number, "this row" } }, { number = row.number })
        else
          report:witness(row.number, "not called filed")
        end
      end
    end
    report:not_applicable("the report lists no Exhibit 32")
  end,
}
