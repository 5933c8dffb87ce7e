---@type prefile.Rule
return {
  id       = "header/irs-number-differs",
  title    = "The cover shows another IRS number than the header",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "@registration-statements", "@registration-statements/A", "8-K",
               "8-K/A" },

  authority = {
    { cite = "Form 8-K, cover page", says = "the cover gives the registrant's IRS employer identification number",
      force = "must" },
    { cite = "Form 10-K, cover page", says = "so do the covers of the other periodic reports", force = "must" },
    { cite = "Form S-1, cover page", says = "and those of the registration statements", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.47",
      says = "the tax identification number of the cover facts is the registrant's", force = "should" },
  },
  why    = [[One of the two numbers is wrong: either the cover was copied from another filing or mistyped, or EDGAR's
company data is out of date.]],
  fix    = [[Check the number against the IRS letter. Correct the cover, or update the company data on EDGAR.]],
  limits = [[The header's number is EDGAR's company data, not part of the draft. For several registrants one match with
any of them is enough; where the cover names several and none has the header's number, which of them is meant cannot be
told.]],

  messages = {
    differs = "the cover gives IRS number {cover}, the header {header}",
    unset   = "the cover gives IRS number {cover}, but EDGAR's company data holds none ({header})",
  },

  examples = {
    { name = "the same number", form = "8-K", outcome = "pass", witnesses = { "99-0000017", "990000017" } },
    { name = "one digit differs", form = "8-K", expect = { "differs" },
      edits = { { "<td>99-0000017</td>", "<td>@{99-0000071}@</td>" } } },
    { name = "EDGAR holds none", form = "8-K", expect = { "unset" }, header = { ["IRS NUMBER"] = "000000000" },
      edits = { { "<td>99-0000017</td>", "<td>@{99-0000017}@</td>" } } },
    { name = "without the hyphen", form = "8-K", outcome = "pass", edits = { { "<td>99-0000017</td>", "<td>990000017</td>" } } },
    { name = "another number, one of two registrants", form = "8-K", outcome = "undetermined",
      edits = { { "(Exact name of registrant as specified in its charter)</p>",
        "(Exact name of registrant as specified in its charter)</p>\n<p><b>EXAMPLE HARBOR LEASING LLC</b><br>(Exact name of registrant as specified in its charter)</p>" },
        { "<td>99-0000017</td>", "<td>99-0000071</td>" } } },
    { name = "a registration statement with two digits exchanged", form = "S-1", expect = { "differs" },
      edits = { { "<td>99-0000017</td>", "<td>@{99-0000071}@</td>" } } },
    { name = "no number in the header", form = "8-K", outcome = "not_applicable", header = { ["IRS NUMBER"] = "-" } },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "no number on the cover", form = "8-K", outcome = "undetermined", edits = { { "<td>99-0000017</td>", "<td></td>" } } },
    { name = "a digit too few", form = "8-K", outcome = "undetermined", edits = { { "<td>99-0000017</td>", "<td>99-000001</td>" } } },
  },

  check = function(filing, report)
    local numbers = {}
    for _, filer in ipairs(filing.header.filers) do
      if filer.irs_number then numbers[#numbers + 1] = filer.irs_number end
    end
    if #numbers == 0 then
      return report:not_applicable("the header has no IRS number")
    end
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local shown = cover.irs_number
    if not shown then
      return report:undetermined("no IRS number was found on the cover", cover)
    end
    if #shown.digits ~= 9 then
      return report:undetermined("the IRS number on the cover has not nine digits: " .. shown, shown)
    end
    for _, number in ipairs(numbers) do
      if number.digits == shown.digits then
        report:witness(shown, "the cover says")
        report:witness(number, "the header says")
        return
      end
    end
    if #cover.co_registrants > 0 then
      return report:undetermined("the cover names several registrants, none of them with the header's IRS number", shown)
    end
    local number = numbers[1]
    report:finding(number.digits == "000000000" and "unset" or "differs",
      { { shown, "the cover says" }, { number, "the header says" } }, { cover = shown, header = number })
  end,
}
