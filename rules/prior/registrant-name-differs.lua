---@type prefile.Rule
return {
  id       = "prior/registrant-name-differs",
  title    = "The registrant had another name in its last filing",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "EDGAR Filer Manual vol. I", says = "a filer keeps its company data on EDGAR up to date, its name among them",
      force = "should" },
  },
  why    = [[A name that changed is either a slip, the wrong filer's codes, or a change that the company data, the cover
and the former names must all show.]],
  fix    = [[If the name is right, see that the header gives the old one as a former name; if it is not, correct it.]],
  limits = [[Compares with the last filing given with --prior that has the same CIK. Words such as "Inc." and
"Corporation", letter case and punctuation do not count.]],

  messages = {
    differs = "the header says {now}; the filing before said {before}, which is no former name here",
  },

  examples = {
    { name = "the same name", form = "8-K", outcome = "pass",
      witnesses = { "EXAMPLE HARBOR WORKS, INC.", "EXAMPLE HARBOR WORKS, INC." },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "another form of the same words", form = "8-K", outcome = "pass",
      header = { ["COMPANY CONFORMED NAME"] = "Example Harbor Works Inc" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "another name", form = "8-K", expect = { "differs" },
      header = { ["COMPANY CONFORMED NAME"] = "@{EXAMPLE HARBOUR DOCKS, INC.}@" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "the last filing counts", form = "8-K", expect = { "differs" },
      header = { ["COMPANY CONFORMED NAME"] = "@{EXAMPLE QUAY, INC.}@" },
      prior = { { form = "10-Q", filed = "20251105" },
        { form = "8-K", filed = "20250801", header = { ["COMPANY CONFORMED NAME"] = "EXAMPLE QUAY, INC." } } } },
    { name = "the header names the former name", form = "8-K", outcome = "pass",
      header = { ["COMPANY CONFORMED NAME"] = "EXAMPLE QUAY, INC." },
      edits = { { "</SEC-HEADER>", [[

FORMER COMPANY:
    FORMER CONFORMED NAME: EXAMPLE HARBOR WORKS, INC.
    DATE OF NAME CHANGE: 20251201
</SEC-HEADER>]] } },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "another filer's filing", form = "8-K", outcome = "not_applicable",
      header = { ["CENTRAL INDEX KEY"] = "0009999902" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "nothing to compare with", form = "8-K", outcome = "not_applicable" },
  },

  check = function(filing, report)
    for _, filer in ipairs(filing.header.filers) do
      local before = filer.prior[#filer.prior]
      if before and before.name and filer.name then
        local name = before.name.folded_company
        local known = filer.name.folded_company == name
        for _, former in ipairs(filer.former_names) do
          known = known or former.name.folded_company == name
        end
        if known then
          report:witness(filer.name, "the header says")
          report:witness(before.name, "the filing before said")
        else
          report:finding("differs", { { filer.name, "the header says" }, { before.name, "the filing before said" } },
            { now = filer.name, before = before.name })
        end
      end
    end
    report:not_applicable("no earlier filing of this filer was given (--prior)")
  end,
}
