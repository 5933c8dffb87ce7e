---@type prefile.Rule
return {
  id       = "header/telephone-differs",
  title    = "The cover shows another telephone number than the header",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "@registration-statements", "@registration-statements/A" },

  authority = {
    { cite = "Form 8-K, cover page", says = "the cover gives the registrant's telephone number with area code",
      force = "must" },
    { cite = "Form 10-K, cover page", says = "so do the covers of the other periodic reports", force = "must" },
    { cite = "Form S-1, cover page", says = "and those of the registration statements", force = "must" },
  },
  why    = [[The header's number is EDGAR's company data. After a move it is often out of date; now and then the cover is
mistyped.]],
  fix    = [[If the cover is right, update the company data on EDGAR; the filing itself needs no change.]],
  limits = [[Compares the last ten digits. For several registrants one match with any of them is enough; where the cover
names several and none has the header's number, which of them is meant cannot be told.]],

  messages = {
    differs = "the cover gives telephone number {cover}, the header {header}",
  },

  examples = {
    { name = "the same number", form = "8-K", outcome = "pass", witnesses = { "(207) 555-0117", "2075550117" } },
    { name = "another number", form = "8-K", expect = { "differs" },
      edits = { { "(207) 555-0117", "@{(207) 555-0171}@" } } },
    { name = "written otherwise", form = "8-K", outcome = "pass", edits = { { "(207) 555-0117", "+1 207.555.0117" } } },
    { name = "another area code", form = "8-K", expect = { "differs" },
      edits = { { "(207) 555-0117", "@{(603) 555-0117}@" } } },
    { name = "no area code in the header", form = "8-K", outcome = "pass", header = { ["BUSINESS PHONE"] = "5550117" } },
    { name = "a foreign number with the code of its country", form = "8-K", outcome = "pass",
      header = { ["BUSINESS PHONE"] = "01144 20 7946 0117" }, edits = { { "(207) 555-0117", "+44 20 7946 0117" } } },
    { name = "another number, one of two registrants", form = "8-K", outcome = "undetermined",
      edits = { { "(Exact name of registrant as specified in its charter)</p>",
        "(Exact name of registrant as specified in its charter)</p>\n<p><b>EXAMPLE HARBOR LEASING LLC</b><br>(Exact name of registrant as specified in its charter)</p>" },
        { "(207) 555-0117", "(207) 555-0171" } } },
    { name = "an annual report with another number", form = "10-K", expect = { "differs" },
      edits = { { "(207) 555-0117", "@{(207) 555-0118}@" } } },
    { name = "no number in the header", form = "8-K", outcome = "not_applicable", header = { ["BUSINESS PHONE"] = "-" } },
    { name = "an extension in the header", form = "8-K", outcome = "not_applicable", header = { ["BUSINESS PHONE"] = "555117" } },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "no number on the cover", form = "8-K", outcome = "undetermined",
      edits = { { "Registrant's telephone number, including area code: (207) 555-0117", "" } } },
  },

  check = function(filing, report)
    local phones = {}
    for _, filer in ipairs(filing.header.filers) do
      local address = filer.business_address
      local phone = address and address.phone
      if phone and #phone.digits >= 7 then phones[#phones + 1] = phone end
    end
    if #phones == 0 then
      return report:not_applicable("the header has no telephone number")
    end
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local shown = cover.telephone
    if not shown then
      return report:undetermined("no telephone number was found on the cover", cover)
    end
    for _, phone in ipairs(phones) do
      local a, b = shown.digits, phone.digits
      local last = math.min(#a, #b, 10)
      if a:sub(-last) == b:sub(-last) then
        report:witness(shown, "the cover says")
        report:witness(phone, "the header says")
        return
      end
    end
    if #cover.co_registrants > 0 then
      return report:undetermined("the cover names several registrants, none of them with the header's telephone number", shown)
    end
    report:finding("differs", { { shown, "the cover says" }, { phones[1], "the header says" } },
      { cover = shown, header = phones[1] })
  end,
}
