---@type prefile.Rule
return {
  id       = "periodic/proxy-too-late",
  title    = "Part III is left to a proxy statement that cannot come in time",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@annual-reports" },

  authority = {
    { cite = "Form 10-K, General Instruction G(3)",
      says = "Part III may be incorporated from a definitive proxy statement that is filed within 120 days after the end of "
          .. "the fiscal year; else it is filed by an amendment of the report within those days", force = "must" },
  },
  why    = [[After the 120 days the information has to stand in the report or in an amendment. A report that only points to a
proxy statement to come is incomplete.]],
  fix    = [[Put the information of Part III into the report, or file it by amendment; correct the number of days.]],
  limits = [[Reads Items 10 to 14. Whether the proxy statement was filed cannot be seen; a report within the 120 days is
taken at its word.]],

  messages = {
    late = "Item {number} points to a proxy statement to come, but the report was filed on {filed}, more than 120 days after {period}",
    days = "Item {number} gives the proxy statement {days} days after the end of the year; the instruction gives 120",
  },

  examples = {
    { name = "in time", form = "10-K", outcome = "pass" },
    { name = "on the last day", form = "10-K", outcome = "pass", filed = "20260430" },
    { name = "a day too late", form = "10-K", expect = { "late", "late", "late", "late", "late" }, filed = "20260501",
      edits = {
        { "Corporate Governance.</b></p>\n<p>The definitive proxy statement",
          "Corporate Governance.</b></p>\n<p>The definitive @{proxy statement}@" },
        { "Item 11. Executive Compensation.</b></p>\n<p>The definitive proxy statement",
          "Item 11. Executive Compensation.</b></p>\n<p>The definitive @{proxy statement}@" },
        { "Related Stockholder Matters.</b></p>\n<p>The definitive proxy statement",
          "Related Stockholder Matters.</b></p>\n<p>The definitive @{proxy statement}@" },
        { "Director Independence.</b></p>\n<p>The definitive proxy statement",
          "Director Independence.</b></p>\n<p>The definitive @{proxy statement}@" },
        { "Fees and Services.</b></p>\n<p>The definitive proxy statement",
          "Fees and Services.</b></p>\n<p>The definitive @{proxy statement}@" } } },
    { name = "another number of days", form = "10-K", expect = { "days" },
      edits = { { "Executive Compensation.</b></p>\n<p>The definitive proxy statement for the 2026 annual meeting, which will be filed within 120 days",
        "Executive Compensation.</b></p>\n<p>The definitive proxy statement for the 2026 annual meeting, which will be filed within @{150}@ days" } } },
    { name = "the information itself", form = "10-K", outcome = "pass", filed = "20260501",
      edits = {
        { "Corporate Governance.</b></p>\n<p>The definitive proxy statement for the 2026 annual meeting, which will be filed within 120 days of the end of the fiscal year, holds this information; it is incorporated by reference.</p>",
          "Corporate Governance.</b></p>\n<p>The board has five members.</p>" },
        { "Item 11. Executive Compensation.</b></p>\n<p>The definitive proxy statement for the 2026 annual meeting, which will be filed within 120 days of the end of the fiscal year, holds this information; it is incorporated by reference.</p>",
          "Item 11. Executive Compensation.</b></p>\n<p>Nobody was paid.</p>" },
        { "Related Stockholder Matters.</b></p>\n<p>The definitive proxy statement for the 2026 annual meeting, which will be filed within 120 days of the end of the fiscal year, holds this information; it is incorporated by reference.</p>",
          "Related Stockholder Matters.</b></p>\n<p>Nobody owns five percent.</p>" },
        { "Director Independence.</b></p>\n<p>The definitive proxy statement for the 2026 annual meeting, which will be filed within 120 days of the end of the fiscal year, holds this information; it is incorporated by reference.</p>",
          "Director Independence.</b></p>\n<p>None.</p>" },
        { "Fees and Services.</b></p>\n<p>The definitive proxy statement for the 2026 annual meeting, which will be filed within 120 days of the end of the fiscal year, holds this information; it is incorporated by reference.</p>",
          "Fees and Services.</b></p>\n<p>The definitive proxy statement was filed on April 10, 2026; it is incorporated by reference.</p>" } } },
    { name = "no Part III", form = "10-K", outcome = "not_applicable", body = "<p><b>Item 1. Business.</b></p><p>The company builds boats.</p>" },
    { name = "no period on the cover", form = "10-K", outcome = "undetermined", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local period = filing.cover.period and filing.cover.period.date
    for _, number in ipairs { "10", "11", "12", "13", "14" } do
      local item = filing:item(number, "III")
      local statement = item and item.body:find("\\bproxy\\s+(?:or\\s+information\\s+)?statement\\b")
      if statement then
        local _, days = item.body:find("\\b(?:within|later\\s+than)\\s+(\\d{2,3})\\s+(?:calendar\\s+)?days\\s+(?:after|of|from)\\b")
        local promised = item.body:find("\\b(?:will|to|shall|expected\\s+to|expects\\s+to)\\s+(?:be\\s+filed|file)\\b")
        local filed = filing.filing_date
        local due = period and period:plus_days(120)
        if due and not due.is_business_day then due = due:plus_business_days(1) end
        if days and days.number ~= 120 then
          report:finding("days", { { days, "these days" } }, { number = number, days = days })
        elseif promised and filed and not period then
          report:undetermined("the end of the year was not found on the cover", statement)
        elseif promised and filed and due < filed then
          report:finding("late", { { statement, "what is to come" }, { filing.header.filing_date, "filed on" } },
            { number = number, period = period, filed = filed })
        else
          report:witness(statement, "Item " .. number)
        end
      end
    end
    report:not_applicable("Part III points to no proxy statement")
  end,
}
