---@type prefile.Rule
return {
  id       = "cover/filer-status",
  title    = "The cover does not mark exactly one filer status",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "20-F", "20-F/A" },
  effective = { from = "2008-02-04" },

  authority = {
    { cite = "Form 10-K, cover page", says = "a mark shows whether the registrant is a large accelerated, an accelerated or a "
      .. "non-accelerated filer", force = "must" },
    { cite = "Form 10-Q, cover page", says = "the same", force = "must" },
    { cite = "Form 20-F, cover page", says = "the same", force = "must" },
  },
  why    = [[The status says when reports are due and whether an auditor attests to internal control. Two marks or none leave it
open.]],
  fix    = [[Mark one of the three; smaller reporting companies and emerging growth companies mark their own boxes as well.]],
  limits = [[Judges when the three boxes were read. Until September 2018 a smaller reporting company marked its own box and none
of the three; a cover of that time is content with it. The day is not in the tables behind these rules.]],

  messages = {
    none    = "the cover marks neither large accelerated nor accelerated nor non-accelerated filer",
    several = "the cover marks more than one of large accelerated, accelerated and non-accelerated filer",
  },

  examples = {
    { name = "one mark", form = "10-K", outcome = "pass", witnesses = { "&#9746;" } },
    { name = "no mark", form = "10-K", expect = { "none" },
      edits = { { "<td>Large accelerated filer</td><td>&#9744;</td>", "<td>Large accelerated filer</td><td>@{&#9744;}@</td>" },
        { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" } } },
    { name = "two marks", form = "10-Q", expect = { "several" },
      edits = { { "<td>Large accelerated filer</td><td>&#9744;</td>", "<td>Large accelerated filer</td><td>@{&#9746;}@</td>" } } },
    { name = "two marks, one of them non-accelerated", form = "20-F", expect = { "several" },
      edits = { { "<td>Non-accelerated filer</td><td>&#9744;</td>", "<td>Non-accelerated filer</td><td>&#9746;</td>" },
        { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>@{&#9746;}@</td>" } } },
    { name = "three marks", form = "10-Q", expect = { "several" },
      edits = { { "<td>Large accelerated filer</td><td>&#9744;</td>", "<td>Large accelerated filer</td><td>@{&#9746;}@</td>" },
        { "<td>Non-accelerated filer</td><td>&#9744;</td>", "<td>Non-accelerated filer</td><td>&#9746;</td>" } } },
    { name = "a smaller company today", form = "10-Q", expect = { "none" },
      edits = { { "<td>Large accelerated filer</td><td>&#9744;</td>", "<td>Large accelerated filer</td><td>@{&#9744;}@</td>" },
        { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" },
        { "<td>Smaller reporting company</td><td>&#9744;</td>", "<td>Smaller reporting company</td><td>&#9746;</td>" } } },
    { name = "a smaller company in 2017", form = "10-Q", outcome = "pass", period = "20170331", filed = "20170504",
      edits = { { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" },
        { "<td>Smaller reporting company</td><td>&#9744;</td>", "<td>Smaller reporting company</td><td>&#9746;</td>" } } },
    { name = "nobody in 2017", form = "10-Q", expect = { "none" }, period = "20170331", filed = "20170504",
      edits = { { "<td>Large accelerated filer</td><td>&#9744;</td>", "<td>Large accelerated filer</td><td>@{&#9744;}@</td>" },
        { "<td>Accelerated filer</td><td>&#9746;</td>", "<td>Accelerated filer</td><td>&#9744;</td>" } } },
    { name = "the boxes were not read", form = "10-K", outcome = "undetermined",
      edits = { { "<tr><td>Non-accelerated filer</td><td>&#9744;</td><td>Smaller reporting company</td><td>&#9744;</td></tr>", "" } } },
    { name = "no cover", form = "10-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local cover, marked, first = filing.cover, {}, nil
    for _, name in ipairs { "large-accelerated-filer", "accelerated-filer", "non-accelerated-filer" } do
      local box = cover:box(name)
      if not box then
        return report:undetermined("the boxes of the filer status were not all found on the cover", cover)
      end
      first = first or box
      if box.checked then marked[#marked + 1] = box end
    end
    local smaller, ended = cover:box("smaller-reporting-company"), cover.period and cover.period.date
    if #marked > 1 then
      report:finding("several", { { marked[1].mark, "marked" }, { marked[2].mark, "marked as well" } })
    elseif marked[1] then
      report:witness(marked[1].mark, "marked")
    elseif smaller and smaller.checked and ended and ended < date("2018-09-10") then
      report:witness(smaller.mark, "a smaller reporting company")
    else
      report:finding("none", { { first.mark, "not marked" } })
    end
  end,
}
