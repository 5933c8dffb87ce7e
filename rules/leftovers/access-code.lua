---@type prefile.Rule
return {
  id       = "leftovers/access-code",
  title    = "A document seems to hold an access code or a password",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "Practice", says = "the codes that open a filer's account are no part of a filing", force = "practice" },
  },
  why    = [[With CIK and CCC anybody can file in the registrant's name; a password of another place opens that one.]],
  fix    = [[Take the code out and change it at once, also when the document was only passed around.]],
  limits = [[Looks for a CCC, PMAC, passphrase or password with a code of digits and signs beside it. The code itself is shown nowhere in
the report, and neither is its place; search the document for the words given. Dial-in codes of calls are left alone.]],

  messages = {
    code = "{name} gives a code beside the words \"{words}\"",
  },

  examples = {
    { name = "no code", form = "8-K", outcome = "pass", witnesses = { "8-K", "EX-99.1" } },
    { name = "in an exhibit of an annual report", form = "10-K", expect = { "code" },
      edits = { { "<TYPE>EX-97.1", "<TYPE>@{EX-97.1}@" }, { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>",
        "<p>CCC: q7#harbr</p>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>" } } },
    { name = "a confirmation code", form = "8-K", expect = { "code" },
      edits = { { "<TYPE>8-K", "<TYPE>@{8-K}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>For the filing agent: CCC: q7#harbr</p>]] },
    { name = "a password of EDGAR", form = "8-K", expect = { "code" },
      edits = { { "<TYPE>8-K", "<TYPE>@{8-K}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>EDGAR password is quay4dock!</p>]] },
    { name = "a password of another place", form = "8-K", expect = { "code" },
      edits = { { "<TYPE>8-K", "<TYPE>@{8-K}@" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The data room is open (user: board, password: Harbor#2026).</p>]] },
    { name = "a call and a company of that name", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The replay's passcode is 4711815. CCC Information Services is a customer; the CCC rating is low.</p>]] },
    { name = "a graphic only", form = "8-K", outcome = "not_applicable",
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>XML\n<SEQUENCE>1" }, { "<TYPE>EX-99.1", "<TYPE>XML" } } },
  },

  check = function(filing, report)
    local code = "[\\s:=#]+(?:is\\s+|code\\s+)?(?=[^\\s]{0,11}[0-9])(?=[^\\s]{0,11}[#@$!*%&^?])[^\\s*]{8,20}(?!\\S)"
    for _, document in ipairs(filing.documents) do
      if document.has_text then
        local _, words = document.text:find("\\b(CCC|CIK confirmation code|PMAC|(?:EDGAR )?(?:password|passphrase))\\b" .. code)
        if words then
          report:finding("code", { { document, "in this document" } }, { name = document.name, words = words })
        else
          report:witness(document, "no such code")
        end
      end
    end
    report:not_applicable("no document has text that can be read")
  end,
}
