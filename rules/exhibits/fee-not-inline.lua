---@type prefile.Rule
return {
  id       = "exhibits/fee-not-inline",
  title    = "The filing fee exhibit is not in Inline XBRL",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@registration-statements", "@registration-statements/A", "S-1MEF", "S-3MEF", "424B1", "424B2", "424B3", "424B4",
               "424B5", "424B7" },
  effective = { from = "2025-07-31" },

  authority = {
    { cite = "17 CFR 232.408", says = "filing fee disclosures are given in Inline XBRL", force = "must" },
  },
  why    = [[EDGAR computes the fee from the tagged figures. An exhibit without them is warned about, and from some day on suspended.]],
  fix    = [[Build the exhibit with EDGAR's fee exhibit preparation tool, or with software that tags it.]],
  limits = [[The duty came in steps from July 2024 to July 2025; the rule asks from the last day on, for everybody. The days could not
be confirmed from the release, hence a preview. Asset-backed issuers and funds have days of their own and are not looked at.]],

  messages = {
    untagged = "the fee exhibit has no Inline XBRL",
  },

  examples = {
    { name = "tagged", form = "S-1", outcome = "pass" },
    { name = "not tagged", form = "S-3", expect = { "untagged" },
      edits = { { " xmlns:ix=\"http://www.xbrl.org/2013/inlineXBRL\"", "" },
        { "<div style=\"display:none\"><ix:header><ix:resources>", "<div style=\"display:none\">" },
        { "</ix:resources></ix:header></div>", "</div>" },
        { "<ix:nonNumeric contextRef=\"c\" name=\"ffd:TtlFeeAmt\">$5,524.00</ix:nonNumeric>", "$5,524.00" },
        { "<TYPE>EX-FILING FEES", "<TYPE>@{EX-FILING FEES}@" } } },
    { name = "before the duty", form = "S-3", filed = "20240105", outcome = "not_applicable" },
    { name = "no fee exhibit", form = "S-3", outcome = "not_applicable", without = { "EX-FILING FEES" } },
    { name = "under the number, in plain text", form = "S-8", expect = { "untagged" }, body = "<p>We offer shares.</p>",
      attach = { { type = "@{EX-107}@", filename = "fees.htm", body = "<p>The fee is $5,524.00.</p>" } } },
    { name = "a prospectus, tagged", base = "424B5", outcome = "pass" },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local fees = document.type and document.type:find("^EX-(?:FILING FEES|107)\\b")
      if fees and document.markup.is_inline_xbrl then
        report:witness(fees, "tagged")
      elseif fees then
        report:finding("untagged", { { fees, "the fee exhibit" } })
      end
    end
    report:not_applicable("there is no fee exhibit")
  end,
}
