---@type prefile.Rule
return {
  id       = "exhibits/omitted-schedules-promise",
  title    = "Schedules are omitted without the promise to furnish them",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },
  effective = { from = "2019-04-02" },

  authority = {
    { cite = "17 CFR 229.601(a)(5)",
      says = "schedules may be left out of an exhibit that lists them; the registrant furnishes them to the staff on request",
      force = "should" },
  },
  why    = [[The staff expects to read that it may have the schedules. The sentence costs nothing and saves a comment.]],
  fix    = [[Add: the registrant agrees to furnish a copy of any omitted schedule to the Commission upon request.]],
  limits = [[Looks where the index, its notes or Item 9.01 of Form 8-K say that schedules, annexes or exhibits to an agreement are
omitted, for the promise in the same report or in the agreement itself.]],

  messages = {
    promise = "the report says that schedules are omitted (\"{words}\"), but not that they will be furnished on request",
  },

  examples = {
    { name = "nothing is omitted", form = "8-K", outcome = "not_applicable" },
    { name = "omitted and promised", form = "8-K", outcome = "pass", attach = { { type = "EX-2.1" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>2.1*</td><td>Agreement and plan of merger</td></tr></table>
<p>* Schedules have been omitted pursuant to Item 601(a)(5). The company will furnish a copy of any omitted schedule to the
Commission upon request.</p>]] },
    { name = "financial statement schedules", form = "10-K", outcome = "not_applicable",
      edits = { { "Schedules are left out because they do not apply.", "Schedules have been omitted because they do not apply." } } },
    { name = "a quarterly report's loan", form = "10-Q", expect = { "promise" },
      edits = { { "<tr><td>31.1</td>", "<tr><td>10.1</td><td>Loan agreement (@{schedules have been omitted}@)</td></tr>\n<tr><td>31.1</td>" } } },
    { name = "omitted only", form = "8-K", expect = { "promise" }, attach = { { type = "EX-2.1" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>2.1*</td><td>Agreement and plan of merger</td></tr></table>
<p>* @{Schedules have been omitted}@ pursuant to Item 601(a)(5) of Regulation S-K.</p>]] },
    { name = "promised in the agreement", form = "8-K", outcome = "pass",
      attach = { { type = "EX-2.1", body = "<p>The registrant undertakes to provide omitted schedules to the Commission upon request.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>2.1*</td><td>Agreement and plan of merger</td></tr></table>
<p>* Schedules have been omitted pursuant to Item 601(a)(5).</p>]] },
    { name = "annexes omitted", form = "8-K", expect = { "promise" }, attach = { { type = "EX-10.1" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Loan agreement (@{annexes to this exhibit are omitted}@)</td></tr></table>]] },
    { name = "promised in a loan agreement", form = "8-K", outcome = "pass",
      attach = { { type = "EX-10.1", body = "<p>Schedules are omitted; the registrant will furnish them to the Commission upon request.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1*</td><td>Loan agreement</td></tr></table>
<p>* Schedules have been omitted.</p>]] },
    { name = "promised in a release", form = "8-K", expect = { "promise" },
      attach = { { type = "EX-99.1", body = "<p>Schedules are omitted; the registrant will furnish them to the Commission upon request.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1*</td><td>Loan agreement</td></tr></table>
<p>* @{Schedules have been omitted}@.</p>]] },
  },

  check = function(filing, report)
    local document, omitted = filing.primary, nil
    local function look(passage)
      omitted = omitted or passage:find(
        "\\b(?:schedules?|annex(?:es)?|appendi(?:x|ces)|attachments?)\\b[^.]{0,100}\\b(?:has|have|were|was|are) (?:been )?omitted\\b")
    end
    for _, entry in ipairs(filing.exhibit_index) do look(entry.row) end
    for _, note in ipairs(filing.exhibit_index.notes) do look(note.text) end
    local item = filing.form.base == "8-K" and filing:item("9.01")
    if item then look(item.body) end
    if not omitted then
      return report:not_applicable("the report does not say that schedules are omitted")
    end
    local promise = "\\b(?:furnish|provide|supply|supplementally|supplemental copy)\\w*\\b[^.]{0,160}\\b(?:request|commission|SEC|staff)\\b"
    local said = document.text:find(promise)
    for _, each in ipairs(filing.documents) do
      local kind = each.exhibit_major
      if not said and each.has_text and (kind == "2" or kind == "10" or kind == "4") then
        said = each.text:find("\\bomitted\\b[^.]{0,200}" .. promise) or each.text:find(promise .. "[^.]{0,200}\\bomitted\\b")
          or each.text:find("\\b(?:provide|furnish) omitted\\b[^.]{0,160}\\brequest\\b")
      end
    end
    if said then
      report:witness(said, "the promise")
    else
      report:finding("promise", { { omitted, "the report says" } }, { words = omitted })
    end
  end,
}
