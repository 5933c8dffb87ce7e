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
    { cite = "Practice", says = "for an issuer of asset-backed securities its depositor or servicer signs", force = "practice" },
    { cite = "Practice", says = "the registrant's name above the signature is the name on the cover", force = "practice" },
  },
  why    = [[The signature page may come from another company's report.]],
  fix    = [[Put the registrant's name above the signature as it stands on the cover.]],
  limits = [[A company that signs for the registrant, such as a general partner or trustee, is a usual reason for another name; then the
finding tells nothing new. For asset-backed securities a depositor or sponsor whom the cover names counts as right; where a depositor or
servicer signs whom it does not name, the rule cannot tell. Names that share most words count as the same.]],

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
    { name = "the depositor signs, whom the cover names", form = "10-K", outcome = "pass",
      witnesses = { "QUAY FUNDING LLC", "Quay Funding LLC" },
      header = { ["STANDARD INDUSTRIAL CLASSIFICATION"] = "ASSET-BACKED SECURITIES [6189]" },
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td>QUAY FUNDING LLC</td></tr><tr><td></td><td>(Depositor)</td></tr>" },
        { "(Exact name of registrant as specified in its charter)</p>", "(Exact name of registrant as specified in its charter)</p>\n"
          .. "<p>Quay Funding LLC<br>(Exact name of depositor as specified in its charter)</p>" } } },
    { name = "a servicer whom the cover does not name", form = "10-K", outcome = "undetermined",
      header = { ["STANDARD INDUSTRIAL CLASSIFICATION"] = "ASSET-BACKED SECURITIES [6189]" },
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td>QUAY LOANS LLC</td></tr><tr><td></td><td>(Servicer)</td></tr>" } } },
    { name = "another company for a trust of receivables", form = "10-K", expect = { "differs" },
      header = { ["STANDARD INDUSTRIAL CLASSIFICATION"] = "ASSET-BACKED SECURITIES [6189]" },
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td>@{SAMPLE ORCHARDS CORP.}@</td></tr>" } } },
    { name = "a depositor without asset-backed securities", form = "10-K", expect = { "differs" },
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>",
        "<td>@{QUAY FUNDING LLC}@</td></tr><tr><td></td><td>(Depositor)</td></tr>" } } },
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
    local agreed, differs, acting
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
      if not agreed and signed and filing.is_asset_backed then
        local named = cover.passage:phrase(signed.text)
        if named then
          agreed = true
          report:witness(signed, "the signature page says")
          report:witness(named, "the cover names it")
        end
        acting = acting or block.passage:find("\\b(?:depositor|servicer)\\b", "i")
      end
      differs = differs or signed
    end
    if not differs then
      report:not_applicable("the signature page names no registrant")
    elseif not agreed and acting then
      report:undetermined("a depositor or servicer signs for the issuing entity; the cover does not name it", differs)
    elseif not agreed then
      report:finding("differs", { { differs, "the signature page says" }, { cover.registrant, "the cover says" } },
        { signed = differs, cover = cover.registrant })
    end
  end,
}
