---@type prefile.Rule
return {
  id       = "registration/later-reports-missing",
  title    = "The statement does not incorporate the reports filed after it",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "S-3", "S-3ASR", "S-8" },

  authority = {
    { cite = "Form S-3, Item 12", says = "documents filed later under Sections 13(a), 13(c), 14 and 15(d) of the Exchange Act are "
      .. "incorporated by reference until the offering ends", force = "must" },
    { cite = "Form S-8, Item 3", says = "documents filed later are incorporated by reference", force = "must" },
  },
  why    = [[Without the sentence the prospectus grows old with the first report that follows, and each report would need an
amendment.]],
  fix    = [[Add the sentence that incorporates later documents.]],
  limits = [[Looks for the sections, or for words such as "future filings", anywhere in the statement.]],

  messages = {
    missing = "the statement does not say that documents filed later are incorporated by reference",
  },

  examples = {
    { name = "they are", form = "S-3", outcome = "pass" },
    { name = "they are not", form = "S-3", expect = { "missing" },
      edits = { { "<p>All documents that we file under Sections 13(a), 13(c), 14 and 15(d) of the Securities Exchange Act of 1934 after the "
          .. "date of this registration statement, other than information that is furnished, are incorporated by reference until the "
          .. "offering ends.</p>\n", "" },
        { "<p>The following documents are incorporated by reference", "<p>The following documents are @{incorporated by reference}@" } } },
    { name = "nor in a plan", form = "S-8", expect = { "missing" },
      edits = { { "<p>All documents that we file under Sections 13(a), 13(c), 14 and 15(d) of the Securities Exchange Act of 1934 after the "
          .. "date of this registration statement, other than information that is furnished, are incorporated by reference until the "
          .. "offering ends.</p>\n", "" },
        { "<p>The following documents are incorporated by reference", "<p>The following documents are @{incorporated by reference}@" } } },
    { name = "in other words", form = "S-8", outcome = "pass",
      edits = { { "All documents that we file under Sections 13(a), 13(c), 14 and 15(d) of the Securities Exchange Act of 1934 after the "
          .. "date of this registration statement", "Any future filings that we make" } } },
    { name = "one section", form = "S-8", outcome = "pass",
      edits = { { "Sections 13(a), 13(c), 14 and 15(d)", "Section 13(a), Section 14 or Section 15(d)" } } },
    { name = "nothing is incorporated", form = "S-8", outcome = "undetermined", body = "<p>We offer shares.</p>" },
  },

  check = function(filing, report)
    local told = filing.primary.text
    local later = told:find("\\b13\\(a\\)[^.]{0,40}\\b1[45]\\b|\\bfuture\\s+(?:filings|reports|documents)\\b"
      .. "|\\bsubsequently\\s+filed?\\b|\\b(?:filed|file)\\s+(?:\\w+\\s+){0,8}after\\s+the\\s+date\\b")
    local list = told:find("\\bincorporated\\s+(?:herein\\s+)?by\\s+reference\\b")
    if later then
      report:witness(later, "the statement says")
    elseif list then
      report:finding("missing", { { list, "what is incorporated" } })
    else
      report:undetermined("the statement does not speak of incorporation", filing.primary.tail)
    end
  end,
}
