---@type prefile.Rule
return {
  id       = "signatures/registrant-differs",
  title    = "The signature page names another company than the cover",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Form 8-K, Signatures", says = "the registrant signs", force = "must" },
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
    { name = "the same name", form = "8-K", outcome = "pass" },
    { name = "another company", form = "8-K", expect = { "differs" },
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td>@{SAMPLE ORCHARDS CORP.}@</td></tr>" } } },
    { name = "an abbreviated name", form = "8-K", outcome = "pass",
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td>Example Harbor Works Incorporated</td></tr>" } } },
    { name = "a parent", form = "8-K", expect = { "differs" },
      edits = { { "<td>EXAMPLE HARBOR WORKS, INC.</td></tr>", "<td>@{KEEL HOLDINGS CORP.}@</td></tr>" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    local shown = cover.recognised and cover.registrant
    if not shown then
      return report:undetermined("no registrant's name was found on the cover", cover)
    end
    local names = { shown }
    for _, name in ipairs(cover.co_registrants) do names[#names + 1] = name end
    for _, filer in ipairs(filing.header.filers) do
      if filer.name then names[#names + 1] = filer.name end
    end
    local some, agreed, differs = false, false, nil
    for _, block in ipairs(filing.signature_blocks) do
      local signed = block.registrant
      if signed then
        some = true
        for _, name in ipairs(names) do
          local a, b = signed.folded_company, name.folded_company
          if a == b or text.similarity(a, b) >= 0.75 or (#b > 6 and text.has(a, b)) or (#a > 6 and text.has(b, a)) then
            agreed = true
            report:witness(signed, "the signature page says")
            report:witness(name, "the registrant")
            break
          end
        end
        differs = differs or signed
      end
    end
    if not some then
      report:not_applicable("the signature page names no registrant")
    elseif not agreed then
      report:finding("differs", { { differs, "the signature page says" }, { shown, "the cover says" } },
        { signed = differs, cover = shown })
    end
  end,
}
