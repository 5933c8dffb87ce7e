---@type prefile.Rule
return {
  id       = "signatures/role-missing",
  title    = "One of those who must sign an annual report did not",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@annual-reports" },

  authority = {
    { cite = "Form 10-K, General Instruction D(2)(a)", says = "the report is signed by the registrant, and on its behalf by its "
        .. "principal executive officer, its principal financial officer, its controller or principal accounting officer, and at "
        .. "least the majority of its board; who holds several of these positions says so", force = "must" },
  },
  why    = [[An annual report that lacks one of these signatures was not signed as the form asks. The staff's usual comment is that no
one is named as controller or principal accounting officer; the cure is an amendment of the report.]],
  fix    = [[Let each of them sign, and put every position of a signer beneath the name: "Chief Financial Officer (Principal Financial
Officer and Principal Accounting Officer)".]],
  limits = [[Knows the offices by the titles on the signature page, and takes a president for the principal executive, a treasurer for
the principal financial officer where nobody else is. Of the board it only asks that somebody sign for it: how many directors
there are it cannot see. Undetermined where an attorney-in-fact signs for persons whose names were not read. Issuers of asset-backed
securities sign otherwise.]],

  messages = {
    executive  = "nobody signs the report as principal executive officer",
    financial  = "nobody signs the report as principal financial officer",
    accounting = "nobody signs the report as controller or principal accounting officer",
    board      = "no director signs the report",
  },

  examples = {
    { name = "all of them", form = "10-K", outcome = "pass", witnesses = { "Chief Executive Officer", "Chief Financial Officer",
        "Controller", "Director" } },
    { name = "no principal financial officer", form = "10-K", expect = { "financial" },
      edits = { { "<tr><td>/s/ Ada Mooring<br>Ada Mooring</td><td>Chief Financial Officer (Principal Financial Officer)</td>"
                    .. "<td>February 19, 2026</td></tr>\n", "" },
                { "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the following "
                    .. "persons on behalf of the registrant and in the capacities and on the dates indicated.</p>",
                  "<p>@{Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the "
                    .. "following persons on behalf of the registrant and in the capacities and on the dates indicated.}@</p>" } } },
    { name = "nobody for the accounts", form = "10-K", expect = { "accounting" },
      edits = { { "Controller (Principal Accounting Officer)", "Director" },
                { "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the following "
                    .. "persons on behalf of the registrant and in the capacities and on the dates indicated.</p>",
                  "<p>@{Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the "
                    .. "following persons on behalf of the registrant and in the capacities and on the dates indicated.}@</p>" } } },
    { name = "one person for both offices", form = "10-K", outcome = "pass",
      edits = { { "<tr><td>/s/ Una Keel<br>Una Keel</td><td>Controller (Principal Accounting Officer)</td><td>February 19, 2026</td></tr>\n", "" },
                { "(Principal Financial Officer)</td>", "(Principal Financial and Accounting Officer)</td>" } } },
    { name = "only the registrant", form = "10-K", expect = { "financial", "accounting", "board" },
      signature = [[
<p style="text-align:center"><b>SIGNATURES</b></p>
<p>@{@{@{Pursuant to the requirements of Section 13 or 15(d) of the Securities Exchange Act of 1934, the registrant has duly caused this
report to be signed on its behalf by the undersigned, thereunto duly authorized.}@}@}@</p>
<table>
<tr><td>Date: February 19, 2026</td><td>EXAMPLE HARBOR WORKS, INC.</td></tr>
<tr><td></td><td>By: /s/ Bo Halyard</td></tr>
<tr><td></td><td>Bo Halyard</td></tr>
<tr><td></td><td>President and Chief Executive Officer</td></tr>
</table>]] },
    { name = "nobody who leads", form = "10-K", expect = { "executive" },
      edits = { { "<tr><td></td><td>President and Chief Executive Officer</td></tr>", "<tr><td></td><td>Secretary</td></tr>" },
                { "<td>President, Chief Executive Officer and Director (Principal Executive Officer)</td>", "<td>Director</td>" },
                { "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the following "
                    .. "persons on behalf of the registrant and in the capacities and on the dates indicated.</p>",
                  "<p>@{Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the "
                    .. "following persons on behalf of the registrant and in the capacities and on the dates indicated.}@</p>" } } },
    { name = "a president and a treasurer", form = "10-K", outcome = "pass",
      edits = { { "<tr><td></td><td>President and Chief Executive Officer</td></tr>", "<tr><td></td><td>President</td></tr>" },
                { "<td>President, Chief Executive Officer and Director (Principal Executive Officer)</td>", "<td>President and Director</td>" },
                { "Chief Financial Officer (Principal Financial Officer)</td>", "Treasurer</td>" } } },
    { name = "an attorney-in-fact for others", form = "10-K", outcome = "undetermined",
      edits = { { "<tr><td>/s/ Una Keel<br>Una Keel</td><td>Controller (Principal Accounting Officer)</td>",
                  "<tr><td>/s/ Una Keel<br>Una Keel</td><td>Attorney-in-Fact</td>" } } },
    { name = "no signature page", form = "10-K", outcome = "undetermined", signature = "<p>End of the report.</p>" },
    { name = "no signature at all", form = "10-K", outcome = "not_applicable", signature = "<p>End of the report.</p>",
      body = "<p><b>Item 1. Business.</b></p>\n<p>Work boats.</p>" },
    { name = "a trust of receivables", form = "10-K", outcome = "not_applicable",
      edits = { { "<p><b>Item 16. Form 10-K Summary.</b></p>",
                  "<p><b>Item 1123 of Regulation AB. Servicer Compliance Statement.</b></p>" } } },
  },

  check = function(filing, report)
    if filing.is_asset_backed then
      return report:not_applicable("an issuer of asset-backed securities signs otherwise")
    end
    local offices = {
      { message = "executive", role = "principal-executive-officer",
        words = "principal exec\\w*|chief exec\\w*|\\bceo\\b|\\bpresident\\b|\\bmanaging\\b|\\bgeneral partner\\b|\\btrustee\\b" },
      { message = "financial", role = "principal-financial-officer",
        words = "principal (?:executive,? (?:and )?)?(?:accounting and )?financ\\w*|chief financ\\w*|\\b(?:cfo|treasurer|finance)\\b" },
      { message = "accounting", role = "principal-accounting-officer",
        words = "\\baccounting\\b|\\baccountant\\b|\\bcontroller\\b|\\bcomptroller\\b" },
      { message = "board", role = "director",
        words = "\\bdirectors?\\b|\\bchair\\w*|\\btrustees?\\b|\\bmanagers?\\b|\\bmember\\b|\\bpartner\\b|\\bgovernor\\b" },
    }
    local doubt = ""
    local signed, by_attorney, place, seen = {}, nil, nil, false
    for _, block in ipairs(filing.signature_blocks) do
      if block.doubt ~= "" then doubt = block.doubt end
      place = block.preamble or place or block
      for _, signature in ipairs(block.signatures) do
        seen = true
        for _, role in ipairs(signature.roles) do
          signed[role.role] = signed[role.role] or role.words
          if role.role == "attorney-in-fact" then by_attorney = role.words end
        end
        for _, office in ipairs(offices) do
          local title = signature.title
          signed[office.role] = signed[office.role] or title and title:find(office.words)
        end
      end
    end
    if not seen then
      return report:not_applicable("no signature was found; signatures/missing tells about that")
    end
    for _, office in ipairs(offices) do
      if signed[office.role] then
        report:witness(signed[office.role], "signs as")
      elseif doubt ~= "" then
        report:undetermined("the signatures are in doubt: " .. doubt, place)
      elseif by_attorney then
        report:undetermined("somebody signs for others, whose offices cannot be seen", by_attorney)
      else
        report:finding(office.message, { { place, "the signature page" } })
      end
    end
  end,
}
