---@type prefile.Rule
return {
  id       = "prior/file-number-differs",
  title    = "The Commission file number differs from earlier reports",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A", "10-K", "10-K/A", "10-Q", "10-Q/A", "20-F", "20-F/A", "40-F", "40-F/A", "6-K", "6-K/A" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II", says = "a report carries the file number of the registration it is made under",
      force = "should" },
  },
  why    = [[Reports under the Exchange Act carry one file number for years. Another one comes from a registration
statement, another filer, or a slip of the pen.]],
  fix    = [[Take the number of the last report, unless a new registration (Form 8-A, Form 10, a succession) gave
another.]],
  limits = [[Compares the cover, or the header where the cover shows no number, with every report given with --prior
that has the same filer. A number that any of them shows will do, but not one of the Securities Act (33-, 333-); the
prefix (1-, 001-, 000-) is compared without leading zeros.]],

  messages = {
    differs = "file number {now} stands in no earlier report; the last one has {before}",
  },

  examples = {
    { name = "the same number", form = "8-K", outcome = "pass", witnesses = { "001-99901", "001-99901" },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "another number", form = "8-K", expect = { "differs" },
      edits = { { "<td>001-99901</td>", "<td>@{001-99910}@</td>" } },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "an older report shows it", form = "8-K", outcome = "pass",
      edits = { { "<td>001-99901</td>", "<td>1-99910</td>" } },
      prior = { { form = "8-K", filed = "20250801", edits = { { "<td>001-99901</td>", "<td>001-99910</td>" } } },
        { form = "10-Q", filed = "20251105" } } },
    { name = "the number of a registration statement", form = "8-K", expect = { "differs" },
      edits = { { "<td>001-99901</td>", "<td>@{333-99901}@</td>" } },
      prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "the cover shows no number", form = "8-K", outcome = "pass", witnesses = { "001-99901", "001-99901" },
      edits = { { "<td>001-99901</td>", "<td></td>" } }, prior = { { form = "10-Q", filed = "20251105" } } },
    { name = "only a registration statement was given", form = "8-K", outcome = "not_applicable",
      prior = { { form = "S-8", filed = "20250801" } } },
    { name = "nothing to compare with", form = "8-K", outcome = "not_applicable" },
  },

  check = function(filing, report)
    local function numbers_of(each)
      local numbers = {}
      for _, number in ipairs(each.cover.file_numbers) do numbers[#numbers + 1] = number end
      if #numbers > 0 then return numbers end
      for _, filer in ipairs(each.header.filers) do
        if filer.file_number then numbers[#numbers + 1] = filer.file_number end
      end
      return numbers
    end
    local function key_of(number)
      local _, prefix, rest = number:find("^\\s*0*(\\d*)-0*(\\d+)")
      return prefix and prefix .. "-" .. rest or number.digits
    end
    local seen, last = {}, nil
    for _, earlier in ipairs(filing.prior) do
      for _, number in ipairs(numbers_of(earlier)) do
        if not number:find("^\\s*333?-") then
          seen[key_of(number)] = number
          last = number
        end
      end
    end
    local numbers = numbers_of(filing)
    if not last or #numbers == 0 then
      return report:not_applicable("no earlier report with a file number was given (--prior)")
    end
    for _, number in ipairs(numbers) do
      local before = seen[key_of(number)]
      if before then
        report:witness(number, "the report says")
        report:witness(before, "an earlier report says")
      else
        report:finding("differs", { { number, "the report says" }, { last, "the last report said" } },
          { now = number, before = last })
      end
    end
  end,
}
