---@type prefile.Rule
return {
  id       = "periodic/item-title-differs",
  title    = "An item of a periodic report carries another title than the form",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "20-F", "20-F/A" },

  authority = {
    { cite = "17 CFR 240.12b-13", says = "a report contains the numbers and captions of all items", force = "must" },
    { cite = "Practice", says = "each item is headed as on the form", force = "practice" },
  },
  why    = [[A number with the title of another item leaves open what the text answers. Mostly the heading was copied and only
half changed.]],
  fix    = [[Use the number and the caption of the form's item that the text answers.]],
  limits = [[Shortened captions and small differences of wording are let pass. A former caption is judged by the filing date;
some of the days on which captions changed are general knowledge. A heading without a title, one
whose title runs on into the text, and one that is in doubt are not judged.]],

  messages = {
    other = "Item {number} is headed \"{title}\", which is the title of Item {of}",
    title = "Item {number} is headed \"{title}\"; the form calls it \"{official}\"",
    former = "Item {number} is headed \"{title}\", as it once was called; now it is \"{official}\"",
  },

  examples = {
    { name = "the titles of the form", form = "10-K", outcome = "pass" },
    { name = "a shortened title", form = "10-K", outcome = "pass",
      edits = { { "Item 12. Security Ownership of Certain Beneficial Owners and Management and Related Stockholder Matters.",
        "Item 12. Security Ownership of Certain Beneficial Owners." } } },
    { name = "the title of another item", form = "10-K", expect = { "other" },
      edits = { { "Item 7A. Quantitative and Qualitative Disclosures About Market Risk.", "Item 7A. @{Mine Safety Disclosures.}@" } } },
    { name = "the title of another item of a quarterly report", form = "10-Q", expect = { "other" },
      edits = { { "Item 3. Quantitative and Qualitative Disclosures About Market Risk.", "Item 3. @{Controls and Procedures.}@" } } },
    { name = "a title of the filer's own", form = "10-K", expect = { "title" },
      edits = { { "Item 3. Legal Proceedings.", "Item 3. @{Court Cases.}@" } } },
    { name = "a former caption", form = "10-K", expect = { "former" },
      edits = { { "Item 6. [Reserved]", "Item 6. @{Selected Financial Data}@" } } },
    { name = "the caption of its time", form = "10-K", outcome = "pass", period = "20181231", filed = "20190220",
      edits = { { "Item 6. [Reserved]", "Item 6. Selected Financial Data" } } },
    { name = "the vote of security holders", form = "10-Q", expect = { "former" },
      edits = { { "Item 4. Mine Safety Disclosures.", "Item 4. @{Submission of Matters to a Vote of Security Holders}@." } } },
    { name = "an older, shorter caption", form = "10-K", outcome = "pass",
      edits = { { "Directors, Executive Officers and Corporate Governance.", "Directors and Executive Officers of the Registrant." } } },
    { name = "the caption of a later time, which is shorter", form = "10-Q", outcome = "pass", period = "20030331", filed = "20030508",
      edits = { { "Item 4. Mine Safety Disclosures.", "Item 4. Submission of Matters to a Vote of Security Holders." },
        { "Item 2. Unregistered Sales of Equity Securities, Use of Proceeds, and Issuer Purchases of Equity Securities.",
          "Item 2. Changes in Securities and Use of Proceeds." } } },
    { name = "a draft without a day", form = "10-K", outcome = "pass", header = { ["FILED AS OF DATE"] = "-" },
      edits = { { "Item 6. [Reserved]", "Item 6. Selected Financial Data" } } },
    { name = "a small difference", form = "10-K", outcome = "pass",
      edits = { { "Item 3. Legal Proceedings.", "Item 3. Legal Proceedings and Claims." } } },
    { name = "a number without a title", form = "10-Q/A", outcome = "not_applicable",
      body = "<p style=\"text-align:center\"><b>PART II. OTHER INFORMATION</b></p>\n<p><b>Item 6.</b></p>\n<p>None.</p>" },
    { name = "no items", form = "10-Q", outcome = "undetermined", body = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    if not filing.items.recognised then
      return report:undetermined("no item headings were recognised in the report", filing.items)
    end
    for _, item in ipairs(filing.items) do
      local definition, title = item.doubt == "" and item.definition, item.title
      if definition and title and title:find("^[^.;]{1,160}\\.?$") then
        local official, former = definition.title_in_force, nil
        for _, each in ipairs(filing.header.filing_date and definition.header_texts or {}) do
          if text.similarity(each, title) >= 0.9 and text.similarity(each, official) < 0.4
              and not text.contains(text.fold(official), text.fold(each)) then
            former = each
          end
        end
        if former then
          report:finding("former", { { title, "the heading" }, { item.number, "this item" } },
            { number = item.number, title = title, official = official })
        elseif definition:is_called(title) or text.contains(text.fold(official), title.folded)
            or text.similarity(title, official) >= 0.4 then
          report:witness(title, "as the form calls it")
        else
          local of
          for _, each in ipairs(filing.items) do
            local other = each.definition
            if other and other.title ~= definition.title and other:is_called(title) then of = other end
          end
          if of then
            report:finding("other", { { title, "the heading" }, { item.number, "this item" } },
              { number = item.number, title = title, of = of.number })
          else
            report:finding("title", { { title, "the heading" }, { item.number, "this item" } },
              { number = item.number, title = title, official = official })
          end
        end
      end
    end
    report:not_applicable("no item heading has a title to compare")
  end,
}
