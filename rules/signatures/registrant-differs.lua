---@type prefile.Rule
return {
  id       = "signatures/registrant-differs",
  title    = "The signature page names another company than the cover",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@signed-filings", "@signed-filings/A" },

  authority = {
    { cite = "Form 8-K, Signatures", says = "the registrant signs", force = "must" },
    { cite = "17 CFR 240.12b-11", says = "a statement or report is signed", force = "must" },
    { cite = "Practice", says = "the registrant's name above the signature is the name on the cover", force = "practice" },
  },
  why    = [[The signature page may come from another company's report.]],
  fix    = [[Put the registrant's name above the signature as it stands on the cover.]],
  limits = [[A company that signs for the registrant, such as a servicer, depositor, general partner or trustee, is a usual
reason for another name; then the finding tells nothing new. Names that share most words count as the same.]],

  messages = {
    differs = "the signature page names {signed}, the cover {cover}",
  },

  examples = {
    { name = "the same name", form = "8-K", outcome = "pass",
      witnesses = { "EXAMPLE HARBOR WORKS, INC.", "EXAMPLE HARBOR WORKS, INC." } },
    { name = "an annual report", form = "10-K", outcome = "pass" },
    { name = "another company's page in a registration statement", form = "S-3", expect = { "differs" },
      signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration statement to be signed on
its behalf by the undersigned, thereunto duly authorized, in the City of Portland, State of Maine, on January 5, 2026.</p>
<p>@{SAMPLE ORCHARDS CORP.}@</p>
<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer</p>]] },
    { name = "the name before its change, which the header has", form = "8-K", outcome = "pass",
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td>QUAY STREET DOCKS CO.</td></tr>" } },
      header = { ["COMPANY CONFORMED NAME"] = "QUAY STREET DOCKS CO" } },
    { name = "the first words of the name", form = "8-K", outcome = "pass",
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td>EXAMPLE HARBOR</td></tr>" } } },
    { name = "no name above the signature", form = "8-K", outcome = "not_applicable",
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td></td></tr>" } } },
    { name = "no name on the cover", form = "8-K", outcome = "undetermined", cover = "<p>FORM 8-K</p><p>CURRENT REPORT</p>" },
    { name = "another company", form = "8-K", expect = { "differs" },
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td>@{SAMPLE ORCHARDS CORP.}@</td></tr>" } } },
    { name = "an abbreviated name", form = "8-K", outcome = "pass",
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td>Example Harbor Works Incorporated</td></tr>" } } },
    { name = "a parent", form = "8-K", expect = { "differs" },
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td>@{KEEL HOLDINGS CORP.}@</td></tr>" } } },
  },

  check = function(filing, report)
    local cover, names = filing.cover, {}
    if not cover.registrant then
      return report:undetermined("no registrant's name was found on the cover", cover)
    end
    table.insert(names, cover.registrant)
    for _, name in ipairs(cover.co_registrants) do table.insert(names, name) end
    for _, each in ipairs(cover.registrants) do table.insert(names, each.name) end
    for _, filer in ipairs(filing.header.filers) do table.insert(names, filer.name) end
    local agreed, differs
    for _, block in ipairs(filing.signature_blocks) do
      local signed = block.registrant
      for _, name in ipairs(signed and names or {}) do
        local a, b = signed.folded_company, name.folded_company
        if not agreed and (text.similarity(a, b) >= 0.75 or text.has(a, b) or text.has(b, a)) then
          agreed = true
          report:witness(signed, "the signature page says")
          report:witness(name, "the registrant")
        end
      end
      differs = differs or signed
    end
    if not differs then
      report:not_applicable("the signature page names no registrant")
    elseif not agreed then
      report:finding("differs", { { differs, "the signature page says" }, { cover.registrant, "the cover says" } },
        { signed = differs, cover = cover.registrant })
    end
  end,
}
