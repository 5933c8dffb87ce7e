---@type prefile.Rule
return {
  id       = "registration/private-offering-figures",
  title    = "The figures or codes of a Form D do not fit together",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "D", "D/A" },
  effective = { from = "2009-03-16" },

  authority = {
    { cite = "Form D", says = "the notice gives the amounts offered, sold and remaining, the exemption claimed, and the first sale",
      force = "must" },
  },
  why    = [[State regulators charge their fees by these figures, and the codes say which exemption the offering rests on.]],
  fix    = [[Correct the amount, the code or the date.]],
  limits = [[Reads notices in XML. Amounts that are indefinite are left alone. Knows the codes of Rule 504 (04, 04.1 to 04.3), Rule 506
(06b, 06c), Section 4(a)(5) (05, 4a5) and Section 3(c) (3C and its clauses); the list is partly confirmed, and so is the form's text.]],

  messages = {
    remaining = "{total} offered and {sold} sold leave {right}; the notice says that {remaining} remains",
    sold      = "more is sold ({sold}) than was offered ({total})",
    code      = "{code} is no code of an exemption or exclusion",
    late      = "the first sale was on {sold}, after the filing on {filed}",
  },

  examples = {
    { name = "they fit", form = "D", outcome = "pass", witnesses = { "3000000", "06b", "2026-01-05" } },
    { name = "another remainder", form = "D", expect = { "remaining" },
      edits = { { "<totalRemaining>3000000<", "<totalRemaining>@{2000000}@<" } } },
    { name = "more sold than offered", form = "D", expect = { "sold" },
      edits = { { "<totalAmountSold>2000000<", "<totalAmountSold>@{6000000}@<" } } },
    { name = "indefinite", form = "D", outcome = "pass",
      edits = { { "<totalOfferingAmount>5000000<", "<totalOfferingAmount>Indefinite<" },
        { "<totalRemaining>3000000<", "<totalRemaining>Indefinite<" } } },
    { name = "an indefinite remainder", form = "D/A", outcome = "pass", witnesses = { "06b", "2026-01-05" },
      edits = { { "<totalRemaining>3000000<", "<totalRemaining>Indefinite<" } } },
    { name = "no amounts", form = "D", outcome = "pass", witnesses = { "06b", "2026-01-05" },
      edits = { { "<totalAmountSold>2000000</totalAmountSold>", "" } } },
    { name = "no such code", form = "D", expect = { "code" }, edits = { { "<item>06b<", "<item>@{06d}@<" } } },
    { name = "a fund", form = "D", outcome = "pass", edits = { { "<item>06b</item>", "<item>06c</item><item>3C</item><item>3C.7</item>" } } },
    { name = "sold in the future", form = "D", expect = { "late" },
      edits = { { "<dateOfFirstSale><value>2026-01-05<", "<dateOfFirstSale><value>@{2026-02-05}@<" } } },
    { name = "not sold yet", form = "D", outcome = "pass", witnesses = { "3000000", "06b" },
      edits = { { "<dateOfFirstSale><value>2026-01-05</value></dateOfFirstSale>", "<dateOfFirstSale><yetToOccur>true</yetToOccur></dateOfFirstSale>" } } },
    { name = "not filed yet", form = "D", outcome = "pass", witnesses = { "3000000", "06b" }, header = { ["FILED AS OF DATE"] = "-" } },
    { name = "no notice in XML", form = "D", outcome = "not_applicable",
      edits = { { "<offeringData>", "<other>" }, { "</offeringData>", "</other>" } } },
  },

  check = function(filing, report)
    local filed = filing.header.filing_date
    local day = filed and date(filed)
    local xml = filing:xml_of("edgarSubmission")
    local data = xml and xml:find("offeringData")
    local function figure(path)
      local element = data and data:find(path)
      return element and element.text.number and element.text
    end
    local total, sold = figure("offeringSalesAmounts/totalOfferingAmount"), figure("offeringSalesAmounts/totalAmountSold")
    local remaining = figure("offeringSalesAmounts/totalRemaining")
    if total and sold and sold.number > total.number then
      report:finding("sold", { { sold, "sold" }, { total, "offered" } }, { sold = sold, total = total })
    elseif total and sold and remaining then
      local right = total.number - sold.number
      if right == remaining.number then
        report:witness(remaining, "what remains")
      else
        report:finding("remaining", { { remaining, "what remains" } },
          { total = total, sold = sold, remaining = remaining, right = string.format("%.0f", right) })
      end
    end
    for _, item in ipairs(data and data:find_all("federalExemptionsExclusions/item") or {}) do
      if item.text:find("^(?:04(?:\\.[1-3])?|05|4a5|06|06b|06c|3C|3C\\.[0-9]{1,2})$") then
        report:witness(item.text, "the exemption")
      else
        report:finding("code", { { item.text, "the exemption" } }, { code = item.text })
      end
    end
    local first = data and data:find("typeOfFiling/dateOfFirstSale/value")
    local on = first and date(first.text)
    if on and day and on > day then
      report:finding("late", { { first.text, "the first sale" }, { filed, "filed on" } }, { sold = on, filed = day })
    elseif on and day then
      report:witness(first.text, "the first sale")
    end
    report:not_applicable("there is no notice in XML")
  end,
}
