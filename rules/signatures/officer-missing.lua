---@type prefile.Rule
return {
  id       = "signatures/officer-missing",
  title    = "A principal officer does not sign the registration statement",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements", "@registration-statements/A" },

  authority = {
    { cite = "15 USC 77f(a)",
      says = "a registration statement is signed by the principal executive officer, the principal financial officer and the "
          .. "comptroller or principal accounting officer", force = "must" },
  },
  why    = [[Each of the three offices has to be seen on the signature page. Where one person holds two of them and the page names
only one, the staff asks for another signature page.]],
  fix    = [[Add the officer's signature, or name all the offices of a person who holds several, such as "Chief Financial Officer
(Principal Financial Officer and Principal Accounting Officer)".]],
  limits = [[Reads the capacities that are named: "Chief Financial Officer" counts as principal financial officer and "Controller"
as principal accounting officer. Statements with several registrants are looked at as a whole. Issuers of asset-backed
securities may have no such officers; forms of theirs are not looked at. Where somebody signs in a capacity that tells no office, as
officers of foreign issuers do, the rule cannot tell.]],

  messages = {
    missing = "no signature names the {role}",
  },

  examples = {
    { name = "all three", form = "S-1", outcome = "pass" },
    { name = "no accounting officer", form = "S-1", expect = { "missing" },
      edits = { { " (Principal Financial Officer and Principal Accounting Officer)", "" },
        { "<p>Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed by",
          "<p>@{}@Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed by" } } },
    { name = "no financial officer", form = "S-8", expect = { "missing" },
      edits = { { "Chief Financial Officer (Principal Financial Officer and Principal Accounting Officer)", "Controller" },
        { "<p>Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed by",
          "<p>@{}@Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed by" } } },
    { name = "three persons", form = "S-3", outcome = "pass",
      edits = { { " (Principal Financial Officer and Principal Accounting Officer)", "" },
        { "<td>/s/ Celia Thwart<br>Celia Thwart</td><td>Director</td>",
          "<td>/s/ Celia Thwart<br>Celia Thwart</td><td>Controller and Director</td>" } } },
    { name = "a foreign issuer", form = "F-3", base = "S-3", outcome = "pass" },
    { name = "a foreign issuer without an accounting officer", form = "F-3", base = "S-3", expect = { "missing" },
      edits = { { " (Principal Financial Officer and Principal Accounting Officer)", "" },
        { "<p>Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed by",
          "<p>@{}@Pursuant to the requirements of the Securities Act of 1933, this registration statement has been signed by" } } },
    { name = "titles that wrap in their column", form = "S-3", outcome = "pass",
      edits = { { "Title: Chief Executive Officer", "Title: Secretary" },
        { "<td>/s/ Una Keel<br>Una Keel</td><td>Chief Executive Officer and Director (Principal Executive Officer)</td>",
          "<td>/s/ Una Keel<br>Una Keel</td><td>Director</td>" },
        { "<tr><td>/s/ Celia Thwart<br>Celia Thwart</td><td>Director</td>",
          "<tr><td>/s/ Bo Halyard</td><td>President, Chief Executive</td><td></td></tr>\n"
          .. "<tr><td>Bo Halyard</td><td>Officer and Director</td><td></td></tr>\n"
          .. "<tr><td>/s/ Celia Thwart<br>Celia Thwart</td><td>Director</td>" } } },
    { name = "nobody", form = "S-3", outcome = "not_applicable", signature = "<p>The end.</p>" },
    { name = "the company alone", form = "S-3", outcome = "not_applicable", signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this registration statement to be
signed on its behalf by the undersigned, thereunto duly authorized, in the City of Portland, State of Maine, on January 5, 2026.</p>
<table><tr><td>EXAMPLE HARBOR WORKS, INC.</td></tr><tr><td>By: /s/ Una Keel</td></tr><tr><td>Una Keel</td></tr>
<tr><td>Chief Executive Officer</td></tr></table>]] },
    { name = "a line without a capacity", form = "S-3", outcome = "undetermined",
      edits = { { " (Principal Financial Officer and Principal Accounting Officer)", "" },
        { "<td>/s/ Celia Thwart<br>Celia Thwart</td><td>Director</td>", "<td>/s/ Celia Thwart<br>Celia Thwart</td><td></td>" } } },
  },

  check = function(filing, report)
    local seen, persons, open = {}, nil, nil
    for _, block in ipairs(filing.signature_blocks) do
      if block.kind ~= "registrant" and block.signatures[1] then persons = persons or block end
      for _, signature in ipairs(block.signatures) do
        for _, role in ipairs(signature.roles) do seen[role.role] = seen[role.role] or role.words end
        if #signature.roles == 0 and block.kind ~= "registrant" then open = open or signature end
      end
    end
    if not persons then
      return report:not_applicable("no officer or director signs; signatures/persons-missing tells about that")
    end
    for _, each in ipairs {
      { "principal-executive-officer", "principal executive officer" },
      { "principal-financial-officer", "principal financial officer" },
      { "principal-accounting-officer", "controller or principal accounting officer" },
    } do
      local words = seen[each[1]]
      if words then
        report:witness(words, "signs as")
      elseif open then
        report:undetermined("the capacity of a person who signs could not be read", open)
      else
        report:finding("missing", { { persons, "the persons who sign" } }, { role = each[2] })
      end
    end
  end,
}
