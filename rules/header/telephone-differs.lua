---@type prefile.Rule
return {
  id       = "header/telephone-differs",
  title    = "The cover shows another telephone number than the header",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A", "10-K", "10-K/A", "10-Q", "10-Q/A" },

  authority = {
    { cite = "Form 8-K, cover page", says = "the cover gives the registrant's telephone number with area code",
      force = "must" },
  },
  why    = [[The header's number is EDGAR's company data. After a move it is often out of date; now and then the cover is
mistyped.]],
  fix    = [[If the cover is right, update the company data on EDGAR; the filing itself needs no change.]],
  limits = [[Compares the last ten digits. For several registrants one match with any of them is enough.]],

  messages = {
    differs = "the cover gives telephone number {cover}, the header {header}",
  },

  examples = {
    { name = "the same number", form = "8-K", outcome = "pass" },
    { name = "another number", form = "8-K", expect = { "differs" },
      edits = { { "(207) 555-0117", "@{(207) 555-0171}@" } } },
    { name = "written otherwise", form = "8-K", outcome = "pass", edits = { { "(207) 555-0117", "+1 207.555.0117" } } },
    { name = "another area code", form = "8-K", expect = { "differs" },
      edits = { { "(207) 555-0117", "@{(603) 555-0117}@" } } },
  },

  check = function(filing, report)
    local cover = filing.cover
    local shown = cover.recognised and cover.telephone
    local phones = {}
    for _, filer in ipairs(filing.header.filers) do
      local address = filer.business_address
      if address and address.phone and #address.phone.digits >= 7 then phones[#phones + 1] = address.phone end
    end
    if #phones == 0 then
      return report:not_applicable("the header has no telephone number")
    end
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    if not shown then
      return report:undetermined("no telephone number was found on the cover", cover)
    end
    local function tail(value)
      local digits = value.digits
      return #digits > 10 and digits:sub(-10) or digits
    end
    for _, phone in ipairs(phones) do
      local a, b = tail(shown), tail(phone)
      local short = math.min(#a, #b)
      if short >= 7 and a:sub(-short) == b:sub(-short) then
        report:witness(shown, "the cover says")
        report:witness(phone, "the header says")
        return
      end
    end
    report:finding("differs", { { shown, "the cover says" }, { phones[1], "the header says" } },
      { cover = shown, header = phones[1] })
  end,
}
