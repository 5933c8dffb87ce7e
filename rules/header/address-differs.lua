---@type prefile.Rule
return {
  id       = "header/address-differs",
  title    = "The cover shows another zip code than the header",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "@registration-statements", "@registration-statements/A" },

  authority = {
    { cite = "Form 8-K, cover page", says = "the cover gives the address of the principal executive offices with zip code",
      force = "must" },
    { cite = "Form 10-K, cover page", says = "so do the covers of the other periodic reports", force = "must" },
    { cite = "Form S-1, cover page", says = "and those of the registration statements", force = "must" },
  },
  why    = [[The header's address is EDGAR's company data. After a move it is often out of date; now and then the cover was
copied from a report before the move.]],
  fix    = [[If the cover is right, update the company data on EDGAR; the filing itself needs no change.]],
  limits = [[Compares zip codes, of American ones the first five digits; a move within a zip code is not seen. One match with
the business or the mail address of any registrant is enough. Where the cover names several registrants and none has
the header's zip code, which of them is meant cannot be told.]],

  messages = {
    differs = "the cover gives zip code {cover}, the header {header}",
  },

  examples = {
    { name = "the same zip code", form = "8-K", outcome = "pass", witnesses = { "04101", "04101" } },
    { name = "another zip code", form = "8-K", expect = { "differs" },
      edits = { { "04101<br>(Zip Code)", "@{04110}@<br>(Zip Code)" } } },
    { name = "with four more digits", form = "8-K", outcome = "pass", header = { ["ZIP"] = "04101-2207" } },
    { name = "a postal code of letters and digits", form = "8-K", expect = { "differs" }, header = { ["ZIP"] = "V6C 3L2" },
      edits = { { "04101<br>(Zip Code)", "@{V6C 3L6}@<br>(Zip Code)" } } },
    { name = "no zip code in the header", form = "8-K", outcome = "not_applicable", header = { ["ZIP"] = "-" } },
    { name = "no zip code on the cover", form = "8-K", outcome = "undetermined",
      edits = { { "04101<br>(Zip Code)", "" } } },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "nine digits without a hyphen", form = "8-K", outcome = "pass", header = { ["ZIP"] = "041012207" } },
    { name = "the last four digits differ", form = "8-K", outcome = "pass", header = { ["ZIP"] = "04101-2208" },
      edits = { { "04101<br>(Zip Code)", "04101-2207<br>(Zip Code)" } } },
    { name = "another zip code, one of two registrants", form = "8-K", outcome = "undetermined",
      edits = { { "(Exact name of registrant as specified in its charter)</p>",
        "(Exact name of registrant as specified in its charter)</p>\n<p><b>EXAMPLE HARBOR LEASING LLC</b><br>(Exact name of registrant as specified in its charter)</p>" },
        { "04101<br>(Zip Code)", "04110<br>(Zip Code)" } } },
    { name = "an annual report after a move", form = "10-K", expect = { "differs" },
      edits = { { "04101<br>(Zip Code)", "@{04110}@<br>(Zip Code)" } } },
    { name = "a registration statement, the zip code behind the state", form = "S-1", outcome = "pass" },
    { name = "the first digit", form = "8-K", expect = { "differs" }, header = { ["ZIP"] = "141012207" },
      edits = { { "04101<br>(Zip Code)", "@{04101}@<br>(Zip Code)" } } },
    { name = "the last digit", form = "8-K", expect = { "differs" }, header = { ["ZIP"] = "041022207" },
      edits = { { "04101<br>(Zip Code)", "@{04101}@<br>(Zip Code)" } } },
  },

  check = function(filing, report)
    local function key(value)
      local digits = value.digits
      if #digits == 9 then return digits:sub(1, 5) end
      local _, first, second = value:find("([A-Za-z0-9]+)[ -]?([A-Za-z0-9]*)")
      return first and text.fold(first .. second) or ""
    end
    local zips = {}
    for _, filer in ipairs(filing.header.filers) do
      for _, name in ipairs { "business_address", "mail_address" } do
        local address = filer[name]
        if address and address.zip and not address.zip.is_empty then zips[#zips + 1] = address.zip end
      end
    end
    if #zips == 0 then
      return report:not_applicable("the header has no zip code")
    end
    local cover = filing.cover
    local shown = cover.recognised and cover.zip
    if not shown then
      return report:undetermined("no zip code was found on the cover", cover)
    end
    for _, zip in ipairs(zips) do
      if key(zip) == key(shown) then
        report:witness(shown, "the cover says")
        report:witness(zip, "the header says")
        return
      end
    end
    if #cover.co_registrants > 0 then
      return report:undetermined("the cover names several registrants, none of them with the header's zip code", shown)
    end
    report:finding("differs", { { shown, "the cover says" }, { zips[1], "the header says" } },
      { cover = shown, header = zips[1] })
  end,
}
