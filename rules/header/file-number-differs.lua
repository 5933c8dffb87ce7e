---@type prefile.Rule
return {
  id       = "header/file-number-differs",
  title    = "The cover shows another commission file number than the header",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@exchange-act-reports", "@exchange-act-reports/A" },

  authority = {
    { cite = "Form 8-K, cover page", says = "the cover gives the registrant's commission file number", force = "must" },
    { cite = "Form 10-K, cover page", says = "so do the covers of Forms 10-K, 10-Q, 20-F and 40-F", force = "must" },
  },
  why    = [[The file number is the file under which the Commission keeps the registrant's reports. A wrong one points to
another registrant or to a registration statement.]],
  fix    = [[Put the file number of the registrant's Exchange Act registration on the cover, as EDGAR shows it.]],
  limits = [[EDGAR's number is company data and may itself be another of the registrant's files. Leading zeros are folded
(1-12345 is 001-12345). Where header or cover gives several numbers, one in common is enough. The numbers
of registration statements and prospectuses are the matter of registration/file-number-differs.]],

  messages = {
    differs = "the cover gives file number {cover}, the header {header}",
  },

  examples = {
    { name = "the same number", form = "8-K", outcome = "pass", witnesses = { "001-99901", "001-99901" } },
    { name = "without leading zeros", form = "8-K", outcome = "pass", edits = { { "<td>001-99901</td>", "<td>1-99901</td>" } } },
    { name = "another number", form = "8-K", expect = { "differs" },
      edits = { { "<td>001-99901</td>", "<td>@{001-99910}@</td>" } } },
    { name = "another kind of file", form = "8-K", expect = { "differs" },
      edits = { { "<td>001-99901</td>", "<td>@{000-99901}@</td>" } } },
    { name = "a number that stands for one of several issuers", form = "8-K", expect = { "differs" },
      header = { ["SEC FILE NUMBER"] = "333-99901-02" }, edits = { { "<td>001-99901</td>", "<td>@{333-99901-03}@</td>" } } },
    { name = "a quarterly report under the number of a registration statement", form = "10-Q", expect = { "differs" },
      edits = { { "Commission file number 001-99901", "Commission file number @{333-299901}@" } } },
    { name = "no number in the header", form = "8-K", outcome = "not_applicable", header = { ["SEC FILE NUMBER"] = "-" } },
    { name = "no cover", form = "8-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
    { name = "no number on the cover", form = "8-K", outcome = "undetermined",
      edits = { { "<td>001-99901</td>", "<td></td>" } } },
  },

  check = function(filing, report)
    local numbers = {}
    for _, filer in ipairs(filing.header.filers) do
      if filer.file_number then numbers[#numbers + 1] = filer.file_number end
    end
    if #numbers == 0 then
      return report:not_applicable("the header has no file number")
    end
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    if #cover.file_numbers == 0 then
      return report:undetermined("no commission file number was found on the cover", cover)
    end
    local function key(value)
      local _, prefix, number, suffix = value:find("0*([0-9]{1,3})\\s*-\\s*0*([0-9]+)(?:-0*([0-9]+))?")
      if not prefix then return nil end
      return tostring(prefix.number) .. "-" .. tostring(number.number) .. (suffix and ("-" .. tostring(suffix.number)) or "")
    end
    for _, shown in ipairs(cover.file_numbers) do
      local a = key(shown)
      for _, number in ipairs(numbers) do
        if a and a == key(number) then
          report:witness(shown, "the cover says")
          report:witness(number, "the header says")
          return
        end
      end
    end
    local shown = cover.file_numbers[1]
    if not key(shown) then
      return report:undetermined("the file number on the cover is not of the usual form: " .. shown, shown)
    end
    if cover.doubt ~= "" then
      return report:undetermined("the cover is in doubt: " .. cover.doubt, shown)
    end
    report:finding("differs", { { shown, "the cover says" }, { numbers[1], "the header says" } },
      { cover = shown, header = numbers[1] })
  end,
}
