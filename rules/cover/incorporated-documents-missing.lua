---@type prefile.Rule
return {
  id       = "cover/incorporated-documents-missing",
  title    = "The cover does not name the documents that the annual report incorporates",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@annual-reports" },

  authority = {
    { cite = "Form 10-K, cover page", says = "the cover lists the documents incorporated by reference and the part of the form into "
      .. "which each is incorporated", force = "must" },
    { cite = "Form 10-K, General Instruction G(3)", says = "Part III may be incorporated from the proxy statement", force = "must" },
  },
  why    = [[The cover tells readers that they need another document to have the whole report.]],
  fix    = [[Name the proxy statement, and the part of the form, under "Documents incorporated by reference".]],
  limits = [[Asked when an item of Part III does no more than point to a proxy statement. Undetermined when the cover speaks of
incorporation but the list was not found.]],

  messages = {
    missing = "Item {number} is incorporated from a proxy statement, which the cover does not name",
  },

  examples = {
    { name = "named on the cover", form = "10-K", outcome = "pass",
      witnesses = { "Portions of the definitive proxy statement for the 2026 annual meeting of stockholders are incorporated by "
        .. "reference into Part III." } },
    { name = "none on the cover", form = "10-K", expect = { "missing" },
      edits = { { "<p>Portions of the definitive proxy statement for the 2026 annual meeting of stockholders are incorporated by "
        .. "reference into Part III.</p>", "<p>@{None}@</p>" } } },
    { name = "nothing on the cover", form = "10-K", expect = { "missing" },
      edits = { { "<p style=\"text-align:center\"><b>DOCUMENTS INCORPORATED BY REFERENCE</b></p>", "" },
        { "<p>Portions of the definitive proxy statement for the 2026 annual meeting of stockholders are incorporated by "
          .. "reference into Part III.</p>", "" },
        { "<b>UNITED STATES<br>", "<b>@{}@UNITED STATES<br>" } } },
    { name = "a list that was not found", form = "10-K", outcome = "undetermined",
      edits = { { "<p style=\"text-align:center\"><b>DOCUMENTS INCORPORATED BY REFERENCE</b></p>", "" },
        { "<p>Portions of the definitive proxy statement for the 2026 annual meeting of stockholders are incorporated by "
          .. "reference into Part III.</p>", "<p>Incorporated: see Part III.</p>" } } },
    { name = "no Part III", form = "10-K", outcome = "not_applicable", body = "<p><b>Item 1. Business.</b></p><p>The company builds boats.</p>" },
    { name = "an item incorporated from elsewhere", form = "10-K", outcome = "not_applicable",
      body = "<p><b>Item 11. Executive Compensation.</b></p><p>The information under Pay in Exhibit 13 is incorporated by reference.</p>" },
    { name = "no cover", form = "10-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local cover, pointing, statement = filing.cover, nil, nil
    for _, number in ipairs { "14", "13", "12", "11", "10" } do
      local item = filing:item(number)
      local words = item and item.incorporated_by_reference and item.body:find("\\bproxy\\s+(?:or\\s+information\\s+)?statement\\b")
      if words then pointing, statement = item, words end
    end
    if not pointing then
      return report:not_applicable("no item of Part III is incorporated from a proxy statement")
    end
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local named = cover.incorporated_documents
    local _, none = cover.passage:find("\\bincorporated\\s+by\\s+reference\\W{1,20}(none|not\\s+applicable)\\b")
    local evidence = { { none or cover, "the cover" }, { statement, "incorporated from" } }
    if none then
      report:finding("missing", evidence, { number = pointing.number })
    elseif named then
      report:witness(named, "the cover names")
    elseif cover.passage:find("\\bincorporated\\b") then
      report:undetermined("the cover speaks of incorporation, but the list of documents was not found", cover)
    else
      report:finding("missing", evidence, { number = pointing.number })
    end
  end,
}
