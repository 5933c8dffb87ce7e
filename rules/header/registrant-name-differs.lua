---@type prefile.Rule
return {
  id       = "header/registrant-name-differs",
  title    = "The cover names another registrant than the header",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A", "10-K", "10-K/A", "10-Q", "10-Q/A" },

  authority = {
    { cite = "Form 8-K, cover page", says = "the cover gives the registrant's exact name as its charter has it",
      force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.24", says = "the cover's registrant name is compared with EDGAR's",
      force = "should" },
  },
  why    = [[The report may have been set up from another company's draft, or under another company's CIK.]],
  fix    = [[Check the CIK of the submission and the name on the cover. After a change of name, update EDGAR first.]],
  limits = [[EDGAR writes names without most punctuation and with its own abbreviations; these are folded away. A name
that contains the other one, or shares nine tenths of its words, counts as the same.]],

  messages = {
    differs = "the cover names {cover}, the header {header}",
    former  = "the cover names {cover}, which the header lists as a former name of {header}",
  },

  examples = {
    { name = "the same name in other letters", form = "8-K", outcome = "pass" },
    { name = "another company", form = "8-K", expect = { "differs" },
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact", "<b>@{SAMPLE ORCHARDS CORP.}@</b><br>(Exact" } } },
    { name = "incorporated spelt out", form = "8-K",
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact", "<b>Example Harbor Works, Incorporated</b><br>(Exact" } } },
    { name = "the former name", form = "8-K", expect = { "former" },
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact", "<b>@{SAMPLE ORCHARDS CORP.}@</b><br>(Exact" },
        { "\t\tBUSINESS PHONE:\t\t2075550117\n", "\t\tBUSINESS PHONE:\t\t2075550117\n\tFORMER COMPANY:\n"
          .. "\t\tFORMER CONFORMED NAME:\tSAMPLE ORCHARDS CORP\n\t\tDATE OF NAME CHANGE:\t20200101\n" } } },
  },

  check = function(filing, report)
    local filers = filing.header.filers
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
      if a == b or text.similarity(a, b) >= 0.9 then return true end
      local long, short = a, b
      if #long < #short then long, short = short, long end
      return #short > 6 and text.has(long, short)
    end
    local names = { shown }
    for _, name in ipairs(cover.co_registrants) do names[#names + 1] = name end
    local first
    for _, filer in ipairs(filers) do
      if filer.name then
        first = first or filer
        for _, name in ipairs(names) do
          if same(name.folded_company, filer.name.folded_company) then
            report:witness(name, "the cover says")
            report:witness(filer.name, "the header says")
            return
          end
        end
      end
    end
    if not first then
      return report:not_applicable("the header names no filer")
    end
    for _, filer in ipairs(filers) do
      for _, former in ipairs(filer.former_names) do
        if same(shown.folded_company, former.name.folded_company) then
          return report:finding("former",
            { { shown, "the cover says" }, { former.name, "a former name in the header" } },
            { cover = shown, header = filer.name or first.name })
        end
      end
    end
    report:finding("differs", { { shown, "the cover says" }, { first.name, "the header says" } },
      { cover = shown, header = first.name })
  end,
}
