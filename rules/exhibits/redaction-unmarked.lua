---@type prefile.Rule
return {
  id       = "exhibits/redaction-unmarked",
  title    = "A redacted exhibit lacks its legend",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },
  effective = { from = "2019-04-02" },

  authority = {
    { cite = "17 CFR 229.601(b)(10)(iv)",
      says = "a registrant that leaves out terms marks the exhibit index, states on the first page of the exhibit that "
          .. "information has been excluded, and shows by brackets where", force = "must" },
    { cite = "17 CFR 229.601(b)(2)(ii)", says = "the same for plans of acquisition", force = "must" },
  },
  why    = [[Without the statement a reader cannot know that the exhibit is not whole.]],
  fix    = [[State on the first page that certain information has been excluded because it is not material and is the type
that the registrant treats as private or confidential; mark the row of the index.]],
  limits = [[Takes bracketed asterisks such as [***] for redactions, three of them at least. Exhibits under a confidential
treatment order say so in other words, which are accepted. The mark in the index is not checked.]],

  messages = {
    unstated = "terms are bracketed out ({words}), but the exhibit does not say that information was excluded",
  },

  examples = {
    { name = "no redaction", form = "8-K", outcome = "not_applicable" },
    { name = "redacted and stated", form = "8-K", outcome = "pass",
      attach = { { type = "EX-10.1", body = [[<p>Exhibit 10.1</p><p>Certain information has been excluded from this exhibit because it
is both not material and the type that the registrant treats as private or confidential.</p>
<p>The price is [***] for [***] tons until [***].</p>]] } } },
    { name = "redacted without a word", form = "8-K", expect = { "unstated" },
      attach = { { type = "EX-10.1", body = [[<p>Exhibit 10.1</p><p>The price is @{[***]}@ for [***] tons until [***].</p>]] } } },
    { name = "under an order of confidential treatment", form = "8-K", outcome = "pass",
      attach = { { type = "EX-10.1", body = [[<p>Exhibit 10.1</p><p>Confidential treatment was requested for the portions marked.</p>
<p>The price is [***] for [***] tons until [***].</p>]] } } },
    { name = "a quarterly report's supply agreement", form = "10-Q", expect = { "unstated" },
      attach = { { type = "EX-10.1", body = [[<p>Exhibit 10.1</p><p>The price is @{[***]}@ for [***] tons until [***].</p>]] } } },
    { name = "a plan of merger, redacted without a word", form = "8-K", expect = { "unstated" },
      attach = { { type = "EX-2.1", body = [[<p>Exhibit 2.1</p><p>The price is @{[ * * * ]}@, of which [***] are due on [***].</p>]] } } },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local kind = document.has_text and document.exhibit_major
      if kind == "10" or kind == "2" then
        local marks = document.text:find_all("\\[\\s*\\*[\\s*]*\\]")
        if #marks >= 3 then
          local stated = document.text:find("(?:has|have)\\s+been\\s+(?:excluded|omitted|redacted)")
            or document.text:phrase("confidential treatment") or document.text:phrase("confidential portions")
          if stated then
            report:witness(stated, "says that terms are left out")
          else
            report:finding("unstated", { { marks[1], "left out here" } }, { words = #marks .. " places" })
          end
        end
      end
    end
    report:not_applicable("no agreement among the exhibits has bracketed asterisks")
  end,
}
