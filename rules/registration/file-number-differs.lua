---@type prefile.Rule
return {
  id       = "registration/file-number-differs",
  title    = "A prospectus or amendment shows another registration number than the header",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements/A", "@prospectuses", "POS AM", "S-8 POS", "POSASR" },

  authority = {
    { cite = "17 CFR 230.424", says = "a prospectus filed under the rule shows the number of its registration statement",
      force = "must" },
  },
  why    = [[The number ties the prospectus to the statement that registers its securities. Mostly it is left over from the last
offering.]],
  fix    = [[Put the number of the registration statement on the cover, and file under that number.]],
  limits = [[Where header or cover gives several numbers, one in common is enough. Numbers of guarantors ("333-12345-01") are those
of the first registrant.]],

  messages = {
    differs = "the cover gives registration number {cover}, the submission is filed under {header}",
    missing = "the cover gives no registration number; the submission is filed under {header}",
  },

  examples = {
    { name = "the same number", base = "424B5", outcome = "pass", witnesses = { "333-299901", "333-299901" } },
    { name = "transposed", base = "424B5", expect = { "differs" },
      edits = { { "Registration No. 333-299901", "Registration No. @{333-299910}@" } } },
    { name = "one of two", base = "424B5", outcome = "pass",
      edits = { { "Registration No. 333-299901", "Registration Nos. 333-299881 and 333-299901" } } },
    { name = "neither of two", base = "424B5", expect = { "differs" },
      edits = { { "Registration No. 333-299901", "Registration Nos. @{333-299881}@ and 333-299882" } } },
    { name = "of a guarantor", base = "424B5", outcome = "pass",
      edits = { { "Registration No. 333-299901", "Registration No. 333-299901-02" } } },
    { name = "the header's of a guarantor", base = "424B5", outcome = "pass", header = { ["SEC FILE NUMBER"] = "333-299901-02" } },
    { name = "of another kind", base = "424B5", expect = { "differs" },
      edits = { { "Registration No. 333-299901", "Registration No. @{033-299901}@" } } },
    { name = "the header has none", base = "424B5", outcome = "not_applicable", header = { ["SEC FILE NUMBER"] = "-" } },
    { name = "an amendment", base = "S-1", form = "S-1/A", outcome = "pass",
      edits = { { "Registration No. 333-</p>", "Registration No. 333-299901</p>" } } },
    { name = "an amendment with the number left open", base = "S-1", form = "S-1/A", expect = { "missing" },
      edits = { { "<p>As filed", "<p>@{}@As filed" } } },
    { name = "no cover", base = "424B5", outcome = "undetermined", cover = "<p>We make ships.</p>" },
  },

  check = function(filing, report)
    local function stem(value)
      local _, number = value:find("\\b([0-9]{1,3}-[0-9]{3,7})\\b")
      return number and number.text
    end
    local numbers, first = {}, nil
    for _, filer in ipairs(filing.header.filers) do
      local key = filer.file_number and stem(filer.file_number)
      if key then
        numbers[key] = filer.file_number
        first = first or filer.file_number
      end
    end
    if not first then
      return report:not_applicable("the header has no file number")
    end
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local shown
    for _, each in ipairs(cover.file_numbers) do
      local key = stem(each)
      if key and numbers[key] then
        report:witness(each, "the cover says")
        return report:witness(numbers[key], "the header says")
      end
      shown = shown or (key and each)
    end
    if shown then
      report:finding("differs", { { shown, "the cover says" }, { first, "the header says" } }, { cover = shown, header = first })
    else
      report:finding("missing", { { cover, "the cover" }, { first, "the header says" } }, { header = first })
    end
  end,
}
