---@type prefile.Rule
return {
  id       = "cover/fact-differs",
  title    = "A cover fact says something else than the header",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@tagged-covers", "@tagged-covers/A" },
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 6.5.24 and 6.5.47",
      says = "name, file number and tax identification number of the cover facts are the registrant's", force = "should" },
  },
  why    = [[Programs read the facts, people read the cover. A hidden fact left over from another report tells programs about
another company.]],
  fix    = [[Correct the fact, or wrap it around the line of the cover that shows the value.]],
  limits = [[Compares facts that are hidden; a fact that wraps the words of the cover is compared with the cover itself, by
header/irs-number-differs and its neighbours. For several registrants one match is enough.]],

  messages = {
    differs = "the fact {name} says {fact}, the header {header}",
  },

  examples = {
    { name = "no facts", form = "8-K", outcome = "not_applicable" },
    { name = "the facts agree", form = "8-K", outcome = "pass", witnesses = { "Example Harbor Works Inc", "EXAMPLE HARBOR WORKS, INC.",
        "1-99901", "001-99901", "99-0000017", "990000017" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c1">Example Harbor Works Inc</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">1-99901</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric></div>]] } } },
    { name = "another company's name and numbers", form = "8-K", expect = { "differs", "differs", "differs" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c1">@{Sample Orchards Corp.}@</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">@{001-99902}@</ix:nonNumeric>
<ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">@{99-0000071}@</ix:nonNumeric></div>]] } } },
    { name = "a fact around the cover's own words", form = "8-K", outcome = "not_applicable",
      edits = { { "<td>99-0000017</td>",
        "<td><ix:nonNumeric name=\"dei:EntityTaxIdentificationNumber\" contextRef=\"c1\">99-0000071</ix:nonNumeric></td>" } } },
    { name = "the header holds no number", form = "8-K", outcome = "not_applicable",
      header = { ["IRS NUMBER"] = "000000000" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">99-0000017</ix:nonNumeric></div>]] } } },
    { name = "one digit of the IRS number", form = "8-K", expect = { "differs" },
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:EntityTaxIdentificationNumber" contextRef="c1">@{99-0000018}@</ix:nonNumeric>
</div>]] } } },
    { name = "the name with a word written otherwise", form = "8-K", outcome = "pass",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c1">Example Harbor Works of Maine and Company Inc</ix:nonNumeric></div>]] } },
      header = { ["COMPANY CONFORMED NAME"] = "EXAMPLE HARBOR WORKS OF MAINE & COMPANY INC" } },
    { name = "a long name with one word mistyped", form = "8-K", outcome = "pass",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c1">First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Harbour Trust</ix:nonNumeric></div>]] } },
      header = { ["COMPANY CONFORMED NAME"] = "FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH TENTH ELEVENTH HARBOR TRUST" } },
    { name = "an annual report with the facts of another company", form = "10-K", expect = { "differs" },
      edits = { { "<p>&#9746; ANNUAL REPORT",
        "<div style=\"display:none\"><ix:nonNumeric name=\"dei:EntityFileNumber\" contextRef=\"c1\">@{001-99902}@</ix:nonNumeric></div>\n"
        .. "<p>&#9746; ANNUAL REPORT" } } },
    { name = "a file number that is none", form = "8-K", outcome = "not_applicable",
      edits = { { "<html>\n<body>", [[<html>
<body><div style="display:none"><ix:nonNumeric name="dei:EntityFileNumber" contextRef="c1">none</ix:nonNumeric></div>]] } } },
  },

  check = function(filing, report)
    local function company(value) return value.folded_company end
    local function file_number(value)
      local _, kind, number = value:find("([0-9]+)-([0-9]+)")
      return kind and kind.number .. "-" .. number.number or ""
    end
    local function digits(value) return value.digits == "000000000" and "" or value.digits end
    local compared = {
      { fact = "dei:EntityRegistrantName", field = "name", key = company, alike = 0.9 },
      { fact = "dei:EntityFileNumber", field = "file_number", key = file_number, alike = 1 },
      { fact = "dei:EntityTaxIdentificationNumber", field = "irs_number", key = digits, alike = 1 },
    }
    for _, each in ipairs(compared) do
      local fact = filing.primary and filing.primary:fact(each.fact)
      local said = fact and fact.hidden and fact.value and each.key(fact.value) or ""
      if said ~= "" then
        local agreed, known
        for _, filer in ipairs(filing.header.filers) do
          local value = filer[each.field]
          local held = value and each.key(value) or ""
          if held ~= "" then
            known = known or value
            if text.similarity(held, said) >= each.alike then agreed = agreed or value end
          end
        end
        if agreed then
          report:witness(fact.value, "the fact says")
          report:witness(agreed, "the header says")
        elseif known then
          report:finding("differs", { { fact.value, "the fact says" }, { known, "the header says" } },
            { name = each.fact, fact = fact.value, header = known })
        end
      end
    end
    report:not_applicable("the main document carries no hidden cover fact that the header can be compared with")
  end,
}
