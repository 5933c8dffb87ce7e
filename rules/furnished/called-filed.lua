---@type prefile.Rule
return {
  id       = "furnished/called-filed",
  title    = "A furnished item calls its exhibit filed",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, General Instruction B.2",
      says = "exhibits of Items 2.02 and 7.01 are furnished; a registrant that wants them filed states so", force = "should" },
  },
  why    = [[The report says both: the item is furnished by its nature, its exhibit is called filed. A court may take the
registrant at the second word.]],
  fix    = [[Write "furnished as Exhibit ..." in the item, or state plainly that the information is filed.]],
  limits = [[Looks for "filed" right beside the exhibit in Items 2.02 and 7.01, not in the exhibit index.]],

  messages = {
    filed = "Item {number} is furnished, but says \"{words}\"",
  },

  examples = {
    { name = "furnished", form = "8-K", outcome = "pass" },
    { name = "called filed", form = "8-K", expect = { "filed" },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is @{filed as Exhibit 99.1}@ to this report.</p>]] },
    { name = "not deemed filed", form = "8-K",
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release, Exhibit 99.1, is not filed for purposes of Section 18 but furnished.</p>]] },
    { name = "an item that is filed", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The release is filed as Exhibit 99.1 to this report.</p>]] },
    { name = "results called filed", form = "8-K", expect = { "filed" },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>A release of results is @{filed herewith as Exhibit 99.1}@.</p>]] },
  },

  check = function(filing, report)
    for _, item in ipairs(filing.items) do
      local definition = item.definition
      if item.reported and definition and definition.treatment == "furnished" then
        local words = item.body:find("filed\\s+(?:herewith\\s+)?(?:as|under|in)\\s+exhibits?\\s+[0-9][0-9.]*[0-9]")
        if words then
          report:finding("filed", words, { number = item.number, words = words })
        else
          report:witness(item.number, "does not call its exhibit filed")
        end
      end
    end
    report:not_applicable("the report has no item that is furnished")
  end,
}
