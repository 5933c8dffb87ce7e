---@type prefile.Rule
return {
  id       = "certifications/registrant-differs",
  title    = "A certification names another registrant",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@certified-reports", "@certified-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 229.601(b)(31)(i)", says = "paragraph 1 identifies the registrant whose report the officer has reviewed",
      force = "must" },
    { cite = "17 CFR 240.13a-14(a)", says = "the certification is of the report that it is filed with", force = "must" },
  },
  why    = [[A certification of another company's report certifies nothing about this one: a model that was copied kept its name.
The staff asks for an amendment of the whole report.]],
  fix    = [[Name the registrant as it stands on the cover.]],
  limits = [[Reports only names that share no telling word with any name of the registrant on the cover or in the header, former
names with them. A sister company whose name begins in the same way is not noticed.]],

  messages = {
    differs = "the certification of {name} is for a report of {found}; the registrant is {registrant}",
  },

  examples = {
    { name = "the registrant", form = "10-K", outcome = "pass" },
    { name = "another company", form = "10-Q", expect = { "differs" },
      edits = { { "<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this quarterly report on Form 10-Q of @{Zebulon Quarrystone Partners, Inc.}@;</p>" } } },
    { name = "another company under Section 1350", form = "10-K", expect = { "differs" },
      edits = { { "In connection with the annual report of Example Harbor Works, Inc. on", "In connection with the "
        .. "annual report of @{Slate Ridge Company}@ on" } } },
    { name = "a short form of the name", form = "10-Q", outcome = "pass",
      edits = { { "<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this quarterly report on Form 10-Q of Harbor Works;</p>" } } },
    { name = "the name before", form = "10-Q", outcome = "pass",
      edits = { { "<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this quarterly report on Form 10-Q of Sloop Yard Corporation;</p>" },
                { "\t\tBUSINESS PHONE:\t\t2075550117\n", "\t\tBUSINESS PHONE:\t\t2075550117\n\n\tFORMER "
                  .. "COMPANY:\n\t\tFORMER CONFORMED NAME:\tSLOOP YARD CORP\n\t\tDATE OF NAME CHANGE:\t20250801\n" } } },
    { name = "the registrant by that word", form = "10-Q", outcome = "pass",
      edits = { { "<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this quarterly report on Form 10-Q of the registrant;</p>" } } },
    { name = "only legal words in common", form = "10-Q", expect = { "differs" },
      edits = { { "<p>1. I have reviewed this quarterly report on Form 10-Q of Example Harbor Works, Inc.;</p>",
                  "<p>1. I have reviewed this quarterly report on Form 10-Q of @{Granite Inc.}@;</p>" } } },
    { name = "a statement that was not read", form = "10-Q", without = { "EX-32.1" }, outcome = "undetermined",
      attach = { { type = "EX-32.1", body = [[<p>Under Section 1350 I, Bo Halyard, certify this report on Form 10-Q of Slate Ridge Company for the year
ended March 31, 2026.</p><p>Date: May 7, 2026</p><p>/s/ Bo Halyard</p>]] } } },
    { name = "nobody says who files", form = "10-Q", outcome = "undetermined", header = { ["COMPANY CONFORMED NAME"] = "-" },
      edits = { { "<b>EXAMPLE HARBOR WORKS, INC.</b><br>(Exact name of registrant as specified in its charter)", "" } } },
    { name = "no certification", form = "10-Q", without = { "EX-31.1", "EX-31.2", "EX-32.1" }, outcome = "not_applicable" },
  },

  check = function(filing, report)
    local names = {}
    local function add(name)
      if name then names[#names + 1] = name end
    end
    add(filing.cover.registrant)
    for _, name in ipairs(filing.cover.co_registrants) do add(name) end
    for _, each in ipairs(filing.cover.registrants) do add(each.name) end
    for _, filer in ipairs(filing.header.filers) do
      add(filer.name)
      for _, former in ipairs(filer.former_names) do add(former.name) end
    end
    local own = names[1]
    if not own then
      return report:undetermined("neither cover nor header names the registrant", filing.cover)
    end
    local common = " inc corp co ltd llc lp plc the and of a an company corporation incorporated limited group holdings holding "
      .. "international partners partnership trust fund bank financial bancorp energy resources capital "
    -- A word of the name that is not one which many names have.
    local function shares_word(name, other)
      for word in text.matches(name.folded_company, "\\S+") do
        if not text.contains(common, " " .. word .. " ") and text.has(other.folded_company, word) then return true end
      end
      return name.folded_company == other.folded_company
    end
    for _, each in ipairs(filing.certifications) do
      local found = each.registrant
      if found then
        local known = found:find("\\b(?:registrant|company|issuer|corporation|partnership|trust)$") and
          found:find("^(?:the|this|such|our)\\b")
        for _, name in ipairs(names) do
          known = known or shares_word(found, name)
        end
        if known then
          report:witness(found, "the certification names")
        elseif each.doubt ~= "" then
          report:undetermined("a certification is in doubt: " .. each.doubt, found)
        else
          report:finding("differs", { { found, "the certification names" }, { own, "the registrant" } },
            { name = each.certifier, found = found, registrant = own })
        end
      end
    end
    report:not_applicable("no certification names the registrant")
  end,
}
