---@type prefile.Rule
return {
  id       = "ownership/indirect-unexplained",
  title    = "Securities are owned indirectly, and nothing says how",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@ownership-reports", "@ownership-reports/A" },

  authority = {
    { cite = "Form 4, Table I, column 7", says = "the nature of indirect ownership is given", force = "must" },
  },
  why    = [[Whether shares are held by a trust, a spouse or a fund decides whose they are.]],
  fix    = [[Say how the securities are owned, such as "By trust", or in a footnote at the line.]],
  limits = [[A footnote at the nature of ownership, or at "direct or indirect", is enough. The form's column could not be
confirmed, hence a preview.]],

  messages = {
    unexplained = "the securities are owned indirectly; the nature of the ownership is not given",
  },

  examples = {
    { name = "owned directly", form = "4", outcome = "not_applicable" },
    { name = "indirectly, not told how", form = "4", expect = { "unexplained" },
      edits = { { "<value>4600</value></sharesOwnedFollowingTransaction>\n      </postTransactionAmounts>\n      <ownershipNature>\n"
          .. "        <directOrIndirectOwnership><value>D<", "<value>4600</value></sharesOwnedFollowingTransaction>\n"
          .. "      </postTransactionAmounts>\n      <ownershipNature>\n        <directOrIndirectOwnership><value>@{I}@<" } } },
    { name = "by a trust", form = "4", outcome = "pass", witnesses = { "By trust" },
      edits = { { "<value>4600</value></sharesOwnedFollowingTransaction>\n      </postTransactionAmounts>\n      <ownershipNature>\n"
          .. "        <directOrIndirectOwnership><value>D</value></directOrIndirectOwnership>",
          "<value>4600</value></sharesOwnedFollowingTransaction>\n      </postTransactionAmounts>\n      <ownershipNature>\n"
          .. "        <directOrIndirectOwnership><value>I</value></directOrIndirectOwnership>"
          .. "<natureOfOwnership><value>By trust</value></natureOfOwnership>" } } },
    { name = "in a footnote", form = "4", outcome = "pass", witnesses = { "I" },
      edits = { { "<value>4600</value></sharesOwnedFollowingTransaction>\n      </postTransactionAmounts>\n      <ownershipNature>\n"
          .. "        <directOrIndirectOwnership><value>D</value>", "<value>4600</value></sharesOwnedFollowingTransaction>\n"
          .. "      </postTransactionAmounts>\n      <ownershipNature>\n        <directOrIndirectOwnership><value>I</value>"
          .. "<footnoteId id=\"F1\"/>" } } },
    { name = "an empty nature", form = "4", expect = { "unexplained" },
      edits = { { "<value>4600</value></sharesOwnedFollowingTransaction>\n      </postTransactionAmounts>\n      <ownershipNature>\n"
          .. "        <directOrIndirectOwnership><value>D</value></directOrIndirectOwnership>",
          "<value>4600</value></sharesOwnedFollowingTransaction>\n      </postTransactionAmounts>\n      <ownershipNature>\n"
          .. "        <directOrIndirectOwnership><value>@{I}@</value></directOrIndirectOwnership>"
          .. "<natureOfOwnership><value></value></natureOfOwnership>" } } },
    { name = "a holding", form = "3", base = "4", expect = { "unexplained" },
      edits = { { "  </nonDerivativeTable>", "    <nonDerivativeHolding><ownershipNature><directOrIndirectOwnership><value>@{I}@</value>"
        .. "</directOrIndirectOwnership></ownershipNature></nonDerivativeHolding>\n  </nonDerivativeTable>" } } },
  },

  check = function(filing, report)
    local xml = filing:xml_of("ownershipDocument")
    for _, nature in ipairs(xml and xml:find_all("*/*/ownershipNature") or {}) do
      local way = nature:find("directOrIndirectOwnership/value")
      if way and way.text:is("I") then
        local told = nature:find("natureOfOwnership/value")
        if told and not told.text.is_empty then
          report:witness(told.text, "the nature")
        elseif nature:find("*/footnoteId") then
          report:witness(way.text, "with a footnote")
        else
          report:finding("unexplained", { { way.text, "owned indirectly" } })
        end
      end
    end
    report:not_applicable("nothing is owned indirectly, or the report is not in XML")
  end,
}
