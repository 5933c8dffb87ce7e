---@type prefile.Rule
return {
  id       = "signatures/capacity-unfit",
  title    = "The signer's title is not one that signs for a company",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@signed-filings", "@signed-filings/A" },

  authority = {
    { cite = "Form 8-K, General Instruction E", says = "the report is signed by a duly authorized person", force = "must" },
    { cite = "Form 10-K, General Instruction D", says = "the report is signed by officers and directors", force = "must" },
  },
  why    = [[Anybody may be authorized, but it is mostly an officer; another title may be a slip.]],
  fix    = [[Check the title, and that the signer is authorized.]],
  limits = [[Knows the usual words of titles of officers, directors, partners, trustees, agents and servicers. A title it does
not know may be right.]],

  messages = {
    title = "the signer's title is {title}",
  },

  examples = {
    { name = "an officer", form = "8-K", outcome = "pass", witnesses = { "Chief Financial Officer" } },
    { name = "a director of an annual report", form = "10-K", outcome = "pass" },
    { name = "a page without its sentence", form = "8-K", outcome = "undetermined",
      signature = "<p>EXAMPLE HARBOR WORKS, INC.</p>\n<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Gardener</p>" },
    { name = "the gardener", form = "8-K", expect = { "title" },
      edits = { { "Title: Chief Financial Officer", "Title: @{Gardener}@" } } },
    { name = "no title", form = "8-K", outcome = "not_applicable",
      edits = { { "<tr><td></td><td>Title: Chief Financial Officer</td></tr>\n", "" } } },
    { name = "an agent", form = "8-K", outcome = "pass",
      edits = { { "Title: Chief Financial Officer", "Title: Authorized Signatory" } } },
    { name = "the company's name for a title", form = "8-K", expect = { "title" },
      edits = { { "Title: Chief Financial Officer", "Title: @{Harbor Works}@" } } },
  },

  check = function(filing, report)
    for _, block in ipairs(filing.signature_blocks) do
      for _, signature in ipairs(block.signatures) do
        local title = signature.title
        if title and not title.is_empty then
          if title:find("\\b(?:officer|president|chair\\w*|director|secretary|treasurer|counsel|controller|comptroller|manag\\w+|partner|"
              .. "member|trustee|attorney|agent|signatory|signer|authori[sz]ed|principal|principle|head|chief|executive|administrator|"
              .. "accountant|accounting|finance|financial|founder|"
              .. "owner|representative|receiver|liquidator|c[efoatl]o|[es]?vp|gc|vice|servicer|"
              .. "depositor|associate|supervisor|analyst|auditor|clerk|delegate|superintendent)\\b") then
            report:witness(title, "the title")
          elseif block.doubt ~= "" then
            report:undetermined("the signature block is in doubt: " .. block.doubt, title)
          else
            report:finding("title", { { title, "the title" } }, { title = title })
          end
        end
      end
    end
    report:not_applicable("no signature shows a title")
  end,
}
