---@type prefile.Rule
return {
  id       = "signatures/persons-missing",
  title    = "Officers and directors do not sign the registration statement",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "S-1", "S-1/A", "S-3", "S-3/A", "S-3ASR", "S-8", "F-1", "F-1/A", "F-3", "F-3/A", "F-3ASR" },

  authority = {
    { cite = "15 USC 77f(a)",
      says = "a registration statement is signed by the issuer, its principal executive officer, its principal financial officer, its "
          .. "comptroller or principal accounting officer, and the majority of its board of directors", force = "must" },
  },
  why    = [[A statement that the officers and directors did not sign is not properly filed; it cannot become effective.]],
  fix    = [[Add the second part of the signature page: the persons who sign, their capacities and dates, below the company's
signature.]],
  limits = [[Sees whether there is such a part at all; signatures/officer-missing tells which officer does not sign. Where the
statement says that somebody signs under Rule 478 the rule is silent, and post-effective amendments, which may be signed so, are not
looked at. How many directors there are cannot be seen.]],

  messages = {
    missing = "only the company signs; no officer or director signs the registration statement",
  },

  examples = {
    { name = "both parts", form = "S-1", outcome = "pass", witnesses = { "Una Keel" } },
    { name = "the company alone", form = "S-1", expect = { "missing" }, signature = [[
<p><b>SIGNATURES</b></p>
<p>@{}@Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration statement to be
signed on its behalf by the undersigned, thereunto duly authorized, in the City of Portland, State of Maine, on January 5, 2026.</p>
<table><tr><td>EXAMPLE HARBOR WORKS, INC.</td></tr><tr><td>By: /s/ Una Keel</td></tr><tr><td>Una Keel</td></tr>
<tr><td>Chief Executive Officer</td></tr></table>]] },
    { name = "an amendment signed by the company alone", base = "S-3", form = "S-3/A", expect = { "missing" }, signature = [[
<p><b>SIGNATURES</b></p>
<p>@{}@Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this post-effective amendment to be
signed on its behalf by the undersigned, thereunto duly authorized, in the City of Portland, State of Maine, on January 5, 2026.</p>
<table><tr><td>EXAMPLE HARBOR WORKS, INC.</td></tr><tr><td>By: /s/ Una Keel</td></tr><tr><td>Una Keel</td></tr>
<tr><td>Chief Executive Officer</td></tr></table>]] },
    { name = "an amendment under Rule 478", base = "S-3", form = "S-3/A", outcome = "not_applicable", signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this post-effective amendment to be
signed on its behalf by the undersigned, thereunto duly authorized, in the City of Portland, State of Maine, on January 5, 2026.</p>
<table><tr><td>EXAMPLE HARBOR WORKS, INC.</td></tr><tr><td>By: /s/ Una Keel</td></tr><tr><td>Una Keel</td></tr>
<tr><td>Chief Executive Officer</td></tr></table>
<p>No other person is required to sign this post-effective amendment in reliance upon Rule 478 under the Securities Act.</p>]] },
    { name = "their statement alone", form = "S-3", outcome = "undetermined", signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration statement to be
signed on its behalf by the undersigned, thereunto duly authorized, in the City of Portland, State of Maine, on January 5, 2026.</p>
<table><tr><td>EXAMPLE HARBOR WORKS, INC.</td></tr><tr><td>By: /s/ Una Keel</td></tr><tr><td>Una Keel</td></tr>
<tr><td>Chief Executive Officer</td></tr></table>
<p>Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed by the following persons in
the capacities and on the dates indicated.</p>
<p>[signature page follows]</p>]] },
    { name = "a foreign issuer", form = "F-3", base = "S-3", outcome = "pass" },
    { name = "a foreign issuer and its representative alone", form = "F-3", base = "S-3", expect = { "missing" }, signature = [[
<p><b>SIGNATURES</b></p>
<p>@{}@Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration statement to be
signed on its behalf by the undersigned, thereunto duly authorized, in Zug, Switzerland, on January 5, 2026.</p>
<table><tr><td>EXAMPLE HARBOR WORKS, INC.</td></tr><tr><td>By: /s/ Una Keel</td></tr><tr><td>Una Keel</td></tr>
<tr><td>Chief Executive Officer</td></tr></table>
<p>Pursuant to the requirements of the Securities Act of 1933, the undersigned, the duly authorized representative in the United States
of the registrant, has signed this registration statement on January 5, 2026.</p>
<p>By: /s/ Celia Thwart</p><p>Celia Thwart</p><p>Authorized Representative</p>]] },
    { name = "no signatures", form = "S-3", outcome = "not_applicable", signature = "<p>The end.</p>" },
    { name = "three sign for the company", form = "S-3", outcome = "undetermined", signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration statement to be
signed on its behalf by the undersigned, thereunto duly authorized, in the City of Portland, State of Maine, on January 5, 2026.</p>
<table><tr><td>EXAMPLE HARBOR WORKS, INC.</td></tr><tr><td>By: /s/ Una Keel</td></tr><tr><td>Una Keel</td></tr>
<tr><td>Chief Executive Officer</td></tr><tr><td>/s/ Ada Mooring</td></tr><tr><td>Ada Mooring</td></tr>
<tr><td>Chief Financial Officer</td></tr><tr><td>/s/ Celia Thwart</td></tr><tr><td>Celia Thwart</td></tr>
<tr><td>Director</td></tr></table>]] },
    { name = "by power of attorney", form = "S-3", outcome = "pass", signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration statement to be
signed on its behalf by the undersigned, thereunto duly authorized, in the City of Portland, State of Maine, on January 5, 2026.</p>
<table><tr><td>EXAMPLE HARBOR WORKS, INC.</td></tr><tr><td>By: /s/ Una Keel</td></tr><tr><td>Una Keel</td></tr>
<tr><td>Chief Executive Officer</td></tr></table>
<p>Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed by the following persons in
the capacities and on the dates indicated.</p>
<table><tr><td>*<br>Celia Thwart</td><td>Director</td><td>January 5, 2026</td></tr>
<tr><td>*By: /s/ Una Keel<br>Una Keel, Attorney-in-fact</td><td></td><td>January 5, 2026</td></tr></table>]] },
  },

  check = function(filing, report)
    local blocks = filing.signature_blocks
    if #blocks == 0 then
      return report:not_applicable("nobody signs; signatures/missing tells about that")
    end
    local company, person
    for _, block in ipairs(blocks) do
      if block.kind == "registrant" then
        company = company or block
      elseif block.kind ~= "authorized-representative" then
        for _, signature in ipairs(block.signatures) do person = person or signature.name or signature end
      end
    end
    if person then
      return report:witness(person, "an officer or director signs")
    end
    local waived = filing.primary.text:find("\\bRule 478\\b|\\bno other person is required to sign\\b")
    local told = filing.primary.text:find("\\bfollowing persons\\b|\\bin the capacities\\b")
    if waived then
      report:not_applicable("signed under Rule 478")
    elseif told then
      report:undetermined("the statement of officers and directors is there, but no signature was read below it", told)
    elseif not company or #company.signatures > 2 or company.doubt ~= "" or not filing.is_complete then
      report:undetermined("who signs for the company and who for himself could not be told apart", blocks)
    else
      report:finding("missing", { { company, "the company signs" } })
    end
  end,
}
