---@type prefile.Rule
return {
  id       = "header/state-differs",
  title    = "The cover shows another state of incorporation than the header",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A", "10-K", "10-K/A", "10-Q", "10-Q/A" },

  authority = {
    { cite = "Form 8-K, cover page", says = "the cover gives the state or other jurisdiction of incorporation",
      force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.47", says = "the jurisdiction of the cover facts is the registrant's",
      force = "should" },
  },
  why    = [[After a reincorporation either the cover or EDGAR's company data is out of date.]],
  fix    = [[Correct the cover, or update the company data on EDGAR.]],
  limits = [[Compares by EDGAR's place codes; a place that the table does not know makes the rule undetermined. For several
registrants one match is enough.]],

  messages = {
    differs = "the cover gives {cover}, the header {header} ({place})",
  },

  examples = {
    { name = "Delaware and DE", form = "8-K", outcome = "pass" },
    { name = "another state", form = "8-K", expect = { "differs" },
      edits = { { "<td>Delaware</td>", "<td>@{Nevada}@</td>" } } },
    { name = "no state in the header", form = "8-K", outcome = "not_applicable",
      header = { ["STATE OF INCORPORATION"] = "-" } },
    { name = "a country", form = "8-K", expect = { "differs" },
      edits = { { "<td>Delaware</td>", "<td>@{Bermuda}@</td>" } } },
  },

  check = function(filing, report)
    local codes_of = {}
    for _, filer in ipairs(filing.header.filers) do
      local state = filer.state_of_incorporation
      if state and not state.is_empty then codes_of[#codes_of + 1] = state end
    end
    if #codes_of == 0 then
      return report:not_applicable("the header has no state of incorporation")
    end
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local shown = cover.state
    if not shown then
      return report:undetermined("no state of incorporation was found on the cover", cover)
    end
    local place = codes.place(shown.text) or codes.place_code(shown.text)
    if not place then
      return report:undetermined("the place on the cover is not known: " .. shown, shown)
    end
    for _, code in ipairs(codes_of) do
      if code.text == place.code or codes.is_place_name(shown.text, code.text) then
        report:witness(shown, "the cover says")
        report:witness(code, "the header says")
        return
      end
    end
    local known = codes.place_code(codes_of[1].text)
    if not known then
      return report:undetermined("the header's place code is not known: " .. codes_of[1], codes_of[1])
    end
    report:finding("differs", { { shown, "the cover says" }, { codes_of[1], "the header says" } },
      { cover = shown, header = codes_of[1], place = known.place })
  end,
}
