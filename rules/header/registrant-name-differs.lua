---@type prefile.Rule
return {
  id       = "header/registrant-name-differs",
  title    = "The cover names another registrant than the header",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "@registration-statements", "@registration-statements/A", "6-K",
               "6-K/A", "DEF 14A", "DEFA14A" },

  authority = {
    { cite = "Form 8-K, cover page", says = "the cover gives the registrant's exact name as its charter has it",
      force = "must" },
    { cite = "Form 10-K, cover page", says = "so do the covers of the other periodic reports", force = "must" },
    { cite = "Form S-1, cover page", says = "and those of the registration statements", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.24", says = "the cover's registrant name is compared with EDGAR's",
      force = "should" },
  },
  why    = [[The report may have been set up from another company's draft, or under another company's CIK.]],
  fix    = [[Check the CIK of the submission and the name on the cover. After a change of name, update EDGAR first.]],
  limits = [[EDGAR writes names without most punctuation and with its own abbreviations; these are folded away. A name
that contains the other one, or shares nine tenths of its words, counts as the same. A subject company of the header is
compared as well.]],

  messages = {
    differs = "the cover names {cover}, the header {header}",
    former  = "the cover names {cover}, which the header lists as a former name of {header}",
  },

  examples = {
    { name = "the same name in other letters", form = "8-K", outcome = "pass",
      witnesses = { "EXAMPLE HARBOR WORKS, INC.", "EXAMPLE HARBOR WORKS, INC." } },
    { name = "another company", form = "8-K", expect = { "differs" },
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact", "<b>@{SAMPLE ORCHARDS CORP.}@</b><br>(Exact" } } },
    { name = "incorporated spelt out", form = "8-K",
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact", "<b>Example Harbor Works, Incorporated</b><br>(Exact" } } },
    { name = "the former name", form = "8-K", expect = { "former" },
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact", "<b>@{SAMPLE ORCHARDS CORP.}@</b><br>(Exact" },
        { "\t\tBUSINESS PHONE:\t\t2075550117\n", "\t\tBUSINESS PHONE:\t\t2075550117\n\tFORMER COMPANY:\n"
          .. "\t\tFORMER CONFORMED NAME:\tSAMPLE ORCHARDS CORP\n\t\tDATE OF NAME CHANGE:\t20200101\n" } } },
    { name = "the second of two registrants", form = "8-K", outcome = "pass",
      header = { ["COMPANY CONFORMED NAME"] = "SAMPLE ORCHARDS CORP" },
      edits = { { "(Exact name of registrant as specified in its charter)</p>",
        "(Exact name of registrant as specified in its charter)</p>\n<p><b>Sample Orchards Corp.</b><br>(Exact name of registrant as specified in its charter)</p>" } } },
    { name = "one word of ten mistyped", form = "8-K", outcome = "pass",
      header = { ["COMPANY CONFORMED NAME"] = "FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH TENTH ELEVENTH HARBOR TRUST" },
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact",
        "<b>First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Harbour Trust</b><br>(Exact" } } },
    { name = "EDGAR's name is longer", form = "8-K", outcome = "pass",
      header = { ["COMPANY CONFORMED NAME"] = "EXAMPLE HARBOR WORKS INC /ME/" } },
    { name = "a short name within the other", form = "8-K", expect = { "differs" }, header = { ["COMPANY CONFORMED NAME"] = "HARBOR" },
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact", "<b>@{EXAMPLE HARBOR WORKS, INC.}@</b><br>(Exact" } } },
    { name = "a name of seven letters within the other", form = "8-K", outcome = "pass",
      header = { ["COMPANY CONFORMED NAME"] = "HARBORS" },
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact", "<b>EXAMPLE HARBORS</b><br>(Exact" } } },
    { name = "an annual report of another company", form = "10-K", expect = { "differs" },
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact", "<b>@{SAMPLE ORCHARDS CORP.}@</b><br>(Exact" } } },
    { name = "a registration statement under the former name", form = "S-3", expect = { "former" },
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact", "<b>@{SAMPLE ORCHARDS CORP.}@</b><br>(Exact" },
        { "\t\tBUSINESS PHONE:\t\t2075550117\n", "\t\tBUSINESS PHONE:\t\t2075550117\n\tFORMER COMPANY:\n"
          .. "\t\tFORMER CONFORMED NAME:\tSAMPLE ORCHARDS CORP\n\t\tDATE OF NAME CHANGE:\t20200101\n" } } },
    { name = "no name in the header", form = "8-K", outcome = "not_applicable", header = { ["COMPANY CONFORMED NAME"] = "-" } },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "no name on the cover", form = "8-K", outcome = "undetermined",
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact name of registrant as specified in its charter)", "" } } },
  },

  check = function(filing, report)
    local filers = {}
    for _, filer in ipairs(filing.header.filers) do
      if filer.name then filers[#filers + 1] = filer end
    end
    if #filers == 0 then
      return report:not_applicable("the header names no filer")
    end
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local shown = cover.registrant
    if not shown then
      return report:undetermined("no registrant's name was found on the cover", cover)
    end
    local function same(a, b)
      if text.similarity(a, b) >= 0.9 then return true end
      return math.min(#a, #b) > 6 and (text.has(a, b) or text.has(b, a))
    end
    local names = { shown }
    for _, name in ipairs(cover.co_registrants) do names[#names + 1] = name end
    for _, filer in ipairs(filers) do
      for _, name in ipairs(names) do
        if same(name.folded_company, filer.name.folded_company) then
          report:witness(name, "the cover says")
          report:witness(filer.name, "the header says")
          return
        end
      end
    end
    for _, filer in ipairs(filers) do
      for _, former in ipairs(filer.former_names) do
        if same(shown.folded_company, former.name.folded_company) then
          return report:finding("former",
            { { shown, "the cover says" }, { former.name, "a former name in the header" } },
            { cover = shown, header = filer.name })
        end
      end
    end
    report:finding("differs", { { shown, "the cover says" }, { filers[1].name, "the header says" } },
      { cover = shown, header = filers[1].name })
  end,
}
