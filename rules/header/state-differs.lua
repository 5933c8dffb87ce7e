---@type prefile.Rule
return {
  id       = "header/state-differs",
  title    = "The cover shows another state of incorporation than the header",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A", "@registration-statements", "@registration-statements/A" },

  authority = {
    { cite = "Form 8-K, cover page", says = "the cover gives the state or other jurisdiction of incorporation",
      force = "must" },
    { cite = "Form 10-K, cover page", says = "so do the covers of the other periodic reports", force = "must" },
    { cite = "Form S-1, cover page", says = "and those of the registration statements", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.5.47", says = "the jurisdiction of the cover facts is the registrant's",
      force = "should" },
  },
  why    = [[After a reincorporation either the cover or EDGAR's company data is out of date.]],
  fix    = [[Correct the cover, or update the company data on EDGAR.]],
  limits = [[Compares by EDGAR's place codes; a place that the table does not know makes the rule undetermined. For several
registrants one match is enough; where the cover names several and none fits the header, which of them is meant cannot be
told.]],

  messages = {
    differs = "the cover gives {cover}, the header {header} ({place})",
  },

  examples = {
    { name = "Delaware and DE", form = "8-K", outcome = "pass", witnesses = { "Delaware", "DE" } },
    { name = "another state", form = "8-K", expect = { "differs" },
      edits = { { "<td>Delaware</td>", "<td>@{Nevada}@</td>" } } },
    { name = "no state in the header", form = "8-K", outcome = "not_applicable",
      header = { ["STATE OF INCORPORATION"] = "-" } },
    { name = "a country", form = "8-K", expect = { "differs" },
      edits = { { "<td>Delaware</td>", "<td>@{Bermuda}@</td>" } } },
    { name = "a state written out with its commonwealth", form = "8-K", outcome = "pass", header = { ["STATE OF INCORPORATION"] = "MA" },
      edits = { { "<td>Delaware</td>", "<td>Commonwealth of Massachusetts</td>" } } },
    { name = "another state, one of two registrants", form = "8-K", outcome = "undetermined",
      edits = { { "(Exact name of registrant as specified in its charter)</p>",
        "(Exact name of registrant as specified in its charter)</p>\n<p><b>EXAMPLE HARBOR LEASING LLC</b><br>(Exact name of registrant as specified in its charter)</p>" },
        { "<td>Delaware</td>", "<td>Nevada</td>" } } },
    { name = "a registration statement after a reincorporation", form = "S-3", expect = { "differs" },
      edits = { { "<td>Delaware</td>", "<td>@{Nevada}@</td>" } } },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "no state on the cover", form = "8-K", outcome = "undetermined", edits = { { "<td>Delaware</td>", "<td></td>" } } },
    { name = "a canton and its country", form = "8-K", outcome = "pass", header = { ["STATE OF INCORPORATION"] = "V8" },
      edits = { { "<td>Delaware</td>", "<td>Canton of Zurich, Switzerland</td>" } } },
    { name = "a canton and another country", form = "8-K", outcome = "undetermined", header = { ["STATE OF INCORPORATION"] = "C9" },
      edits = { { "<td>Delaware</td>", "<td>Canton of Zurich, Switzerland</td>" } } },
    { name = "a place that is not known", form = "8-K", outcome = "undetermined", edits = { { "<td>Delaware</td>", "<td>Atlantis</td>" } } },
    { name = "a code that is not known", form = "8-K", outcome = "undetermined", header = { ["STATE OF INCORPORATION"] = "QQ" } },
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
    local country = shown:find("[^,]+$")
    for _, code in ipairs(codes_of) do
      if place and code.text == place.code or codes.is_place_name(shown.text, code.text)
        or not place and codes.is_place_name(country.text, code.text) then
        report:witness(shown, "the cover says")
        report:witness(code, "the header says")
        return
      end
    end
    if not place then
      return report:undetermined("the place on the cover is not known: " .. shown, shown)
    end
    if #cover.co_registrants > 0 then
      return report:undetermined("the cover names several registrants, none of them with the header's state", shown)
    end
    local code = codes_of[1]
    local known = codes.place_code(code.text)
    if not known then
      return report:undetermined("the header's place code is not known: " .. code, code)
    end
    report:finding("differs", { { shown, "the cover says" }, { code, "the header says" } },
      { cover = shown, header = code, place = known.place })
  end,
}
