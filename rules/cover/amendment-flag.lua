---@type prefile.Rule
return {
  id       = "cover/amendment-flag",
  title    = "The amendment flag of the cover facts does not fit the form",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@tagged-covers", "@tagged-covers/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.20",
      says = "the amendment flag is true for an amendment and false otherwise; a description of the amendment goes with "
          .. "a flag that is true", force = "should" },
  },
  why    = [[Programs that read the facts take an amendment for a new report, or a new report for an amendment.]],
  fix    = [[Set dei:AmendmentFlag to true for an amendment such as a Form 8-K/A or 10-K/A and to false otherwise; describe the amendment in
dei:AmendmentDescription.]],
  limits = [[Reads the flag of the main document.]],

  messages = {
    unset = "the submission is an amendment, but dei:AmendmentFlag is {flag}",
    set   = "the submission is no amendment, but dei:AmendmentFlag is {flag}",
    described = "the facts describe an amendment, but dei:AmendmentFlag is {flag}",
    unclear = "dei:AmendmentFlag is neither true nor false: {flag}",
  },

  examples = {
    { name = "no facts", form = "8-K", outcome = "not_applicable" },
    { name = "no amendment", form = "8-K", outcome = "pass",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1" format="ixt:fixed-false">no</ix:nonNumeric></div>]] } } },
    { name = "an amendment, flagged and described", form = "8-K/A", outcome = "pass",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">true</ix:nonNumeric>
<ix:nonNumeric name="dei:AmendmentDescription" contextRef="c1">Adds the pro forma statements.</ix:nonNumeric></div>]] } } },
    { name = "an amendment that the flag denies", form = "8-K/A", expect = { "unset" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">@{false}@</ix:nonNumeric></div>]] } } },
    { name = "a flag left over from an amendment", form = "8-K", expect = { "set" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1" format="ixt:fixed-true">@{yes}@</ix:nonNumeric></div>]] } } },
    { name = "a description left over from an amendment", form = "8-K", expect = { "described" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">false</ix:nonNumeric>
<ix:nonNumeric name="dei:AmendmentDescription" contextRef="c1">@{Adds the pro forma statements.}@</ix:nonNumeric></div>]] } } },
    { name = "an annual report set up from its amendment", form = "10-K", expect = { "set" },
      edits = { { "<p>&#9746; ANNUAL REPORT",
        "<div style=\"display:none\"><ix:nonNumeric name=\"dei:AmendmentFlag\" contextRef=\"c1\">@{true}@</ix:nonNumeric></div>\n"
        .. "<p>&#9746; ANNUAL REPORT" } } },
    { name = "neither true nor false", form = "8-K", expect = { "unclear" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:AmendmentFlag" contextRef="c1">@{perhaps}@</ix:nonNumeric></div>]] } } },
  },

  check = function(filing, report)
    local fact = filing.primary and filing.primary:fact("dei:AmendmentFlag")
    if not fact or not fact.value then
      return report:not_applicable("the main document carries no amendment flag")
    end
    local format = fact.format or ""
    local flag
    if text.has(format, "true") or fact.value:is("true") then flag = true end
    if text.has(format, "false") or fact.value:is("false") then flag = false end
    local description = filing.primary:fact("dei:AmendmentDescription")
    local values = { flag = fact.value }
    if flag == nil then
      report:finding("unclear", { { fact.value, "the flag" } }, values)
    elseif flag ~= filing.form.is_amendment then
      report:finding(flag and "set" or "unset", { { fact.value, "the flag" }, { filing.header, "the header" } }, values)
    elseif not flag and description and description.value and not description.value.is_empty then
      report:finding("described", { { description.value, "the description" }, { fact.value, "the flag" } }, values)
    else
      report:witness(fact.value, "the flag")
    end
  end,
}
