---@type prefile.Rule
return {
  id       = "signatures/name-differs",
  title    = "The printed name is not that of the signature",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "Form 8-K, General Instruction E",
      says = "the name of each person who signs is typed or printed beneath the signature", force = "must" },
  },
  why    = [[Either somebody else signed than the page says, or one of the names is left from an earlier report.]],
  fix    = [[Put the signer's own name below the signature.]],
  limits = [[Compares the words behind "/s/" with the printed name below. Initials and short forms count as the same when one
of the last names stands in both, and so do names that share more than half of their words.]],

  messages = {
    differs = "the signature is that of {signed}, the printed name is {printed}",
  },

  examples = {
    { name = "the same name", form = "8-K", outcome = "pass" },
    { name = "another name", form = "8-K", expect = { "differs" },
      edits = { { "Name: Ada Mooring", "Name: @{Una Keel}@" } } },
    { name = "with initials", form = "8-K", outcome = "pass",
      edits = { { "By: /s/ Ada Mooring", "By: /s/ A. B. Mooring" } } },
    { name = "no signature", form = "8-K", outcome = "not_applicable", edits = { { "By: /s/ Ada Mooring", "By: ____________" } } },
    { name = "a name left from an earlier report", form = "8-K", expect = { "differs" },
      edits = { { "By: /s/ Ada Mooring", "By: /s/ Una Keel" }, { "Name: Ada Mooring", "Name: @{Ada Mooring}@" } } },
    { name = "the same first name", form = "8-K", expect = { "differs" },
      edits = { { "By: /s/ Ada Mooring", "By: /s/ Bo Mast" }, { "Name: Ada Mooring", "Name: @{Bo Keel}@" } } },
    { name = "a short last name", form = "8-K", outcome = "pass",
      edits = { { "By: /s/ Ada Mooring", "By: /s/ A. Ray" }, { "Name: Ada Mooring", "Name: Adalbert Ray" } } },
  },

  check = function(filing, report)
    local function last_name(value)
      local last
      for _, word in ipairs(value:find_all("[A-Za-z'’-]{2,}")) do
        if not word:find("^(?:jr|sr|ii|iii|iv|esq|phd|md|cpa)$") then last = word.folded end
      end
      return last or value.folded
    end
    local function same_person(a, b)
      return text.has(b.folded, last_name(a)) or text.has(a.folded, last_name(b)) or text.similarity(a.folded, b.folded) > 0.5
    end
    for _, block in ipairs(filing.signature_blocks) do
      for _, signature in ipairs(block.signatures) do
        local _, signed
        if signature.conformed and signature.is_conformed then
          _, signed = signature.conformed:find("/s/?\\s*:?\\s*([A-Za-z][A-Za-z.,'’ -]*[A-Za-z.])")
        end
        local printed = signature.name
        if signed and printed and not printed.is_empty and not signature.conformed:contains(printed) then
          if same_person(signed, printed) then
            report:witness(signed, "the signature")
            report:witness(printed, "the printed name")
          elseif block.doubt ~= "" then
            report:undetermined("the signature block is in doubt: " .. block.doubt, printed)
          else
            report:finding("differs", { { printed, "the printed name" }, { signed, "the signature" } },
              { signed = signed, printed = printed })
          end
        end
      end
    end
    report:not_applicable("no conformed signature has a printed name beneath it")
  end,
}
