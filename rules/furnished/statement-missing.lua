---@type prefile.Rule
return {
  id       = "furnished/statement-missing",
  title    = "A furnished item does not say that it is not deemed filed",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, General Instruction B.2",
      says = "information under Items 2.02 and 7.01 is furnished, not filed for Section 18 of the Exchange Act, unless "
          .. "the registrant states that it is filed", force = "should" },
  },
  why    = [[Without the sentence a reader cannot tell whether the registrant wanted Section 18 liability and
incorporation into its registration statements. Careful registrants say it, and name the exhibit too.]],
  fix    = [[Add to the item that its information, with the exhibit, is furnished and shall not be deemed "filed" for
purposes of Section 18 of the Exchange Act nor incorporated by reference; or state that it is filed.]],
  limits = [[Looks for the sentence anywhere in the report. Furnished treatment holds by the form itself; the sentence is
practice, not duty.]],

  messages = {
    furnished = "Item {number} says its information is furnished, but not that it is not deemed filed",
    silent    = "Item {number} says neither that its information is furnished nor that it is filed",
  },

  examples = {
    { name = "the sentence is there", form = "8-K", outcome = "pass" },
    { name = "furnished, without the sentence", form = "8-K", expect = { "furnished" },
      attach = { { type = "EX-99.1" } },
      body = [[
<p><b>Item @{7.01}@ Regulation FD Disclosure.</b></p>
<p>The release is furnished as Exhibit 99.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "not a word", form = "8-K", expect = { "silent" },
      body = [[
<p><b>Item @{7.01}@ Regulation FD Disclosure.</b></p>
<p>The company will present at a conference.</p>]] },
    { name = "no furnished item", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "no items", form = "8-K", outcome = "undetermined", body = "<p>The dock opened.</p>" },
    { name = "said under another item", form = "8-K", expect = { "silent" },
      body = [[
<p><b>Item @{7.01}@ Regulation FD Disclosure.</b></p>
<p>The company will present at a conference.</p>
<p><b>Item 8.01 Other Events.</b></p>
<p>The map is furnished as Exhibit 99.1.</p>]] },
    { name = "cut off", form = "8-K", outcome = "undetermined", edits = { { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The company will present at a conference.</p>]] },
  },

  check = function(filing, report)
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    local items = {}
    for _, item in ipairs(filing.items) do
      local definition = item.definition
      if item.reported and definition and definition.treatment == "furnished" then items[#items + 1] = item end
    end
    if #items == 0 then
      return report:not_applicable("the report has no item that is furnished")
    end
    for _, passage in ipairs(filing.furnished_passages) do
      if passage.says_not_filed then
        return report:witness(passage.sentence, "says it is not deemed filed")
      end
    end
    if not filing.is_complete then
      return report:undetermined("the submission could not be read to its end", items[1].number)
    end
    for _, item in ipairs(items) do
      local said = false
      for _, passage in ipairs(filing.furnished_passages) do
        if passage.says_furnished and item.body:contains(passage.sentence) then said = true end
      end
      report:finding(said and "furnished" or "silent", { item.number, "this item" }, { number = item.number })
    end
  end,
}
