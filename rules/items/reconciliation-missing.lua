---@type prefile.Rule
return {
  id       = "items/reconciliation-missing",
  title    = "A release of results uses a non-GAAP measure without a reconciliation",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "17 CFR 229.10(e)(1)(i)",
      says = "a non-GAAP measure in a report stands with the nearest GAAP measure and a reconciliation to it; Item 2.02 takes "
          .. "this over", force = "must" },
    { cite = "17 CFR 244.100", says = "so does every public disclosure of such a measure", force = "must" },
  },
  why    = [[Non-GAAP measures are the staff's favourite subject in comment letters on earnings releases.]],
  fix    = [[Add a table that reconciles the measure to the nearest GAAP measure, and say why it is useful; or take the
measure out.]],
  limits = [[Looks for the usual names of such measures and for the words "reconcile" and "reconciliation" in the report and
its exhibits 99. A reconciliation on a website, which Regulation G allows for spoken words, is not seen. Whether the
reconciliation is right is not judged.]],

  messages = {
    missing = "the release uses \"{term}\", but neither it nor another exhibit holds a reconciliation",
  },

  examples = {
    { name = "no Item 2.02", form = "8-K", outcome = "not_applicable" },
    { name = "reconciled", form = "8-K", outcome = "pass", witnesses = { "Reconciliation" },
      attach = { { type = "EX-99.1", body = "<p>Adjusted EBITDA was $5 million.</p><p>Reconciliation of net income to Adjusted EBITDA</p>" } },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>A release on the results of the year is furnished as Exhibit 99.1.</p>]] },
    { name = "not reconciled", form = "8-K", expect = { "missing" },
      attach = { { type = "EX-99.1", body = "<p>@{Adjusted EBITDA}@ was $5 million.</p>" } },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>A release on the results of the year is furnished as Exhibit 99.1.</p>]] },
    { name = "GAAP only", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = "<p>Net income was $5 million, seasonally adjusted figures are not given.</p>" } },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>A release on the results of the year is furnished as Exhibit 99.1.</p>]] },
    { name = "free cash flow, not reconciled", form = "8-K", expect = { "missing" },
      attach = { { type = "EX-99.1", body = "<p>@{Free cash flow}@ was $5 million.</p>" } },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>A release on the results of the year is furnished as Exhibit 99.1.</p>]] },
    { name = "no release", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>Adjusted EBITDA of the year was $5 million.</p>]] },
    { name = "the second release, not reconciled", form = "8-K", expect = { "missing" },
      attach = { { type = "EX-99.1", body = "<p>The dock opened.</p>" }, { type = "EX-99.2", body = "<p>@{Adjusted EBITDA}@ was $5 million.</p>" } },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>Two releases on the results of the year are furnished as Exhibits 99.1 and 99.2.</p>]] },
    { name = "reconciled in another kind of exhibit", form = "8-K", expect = { "missing" },
      attach = { { type = "EX-99.1", body = "<p>@{EBITDA}@ was $5 million.</p>" }, { type = "EX-10.1", body = "<p>The accounts are reconciled monthly.</p>" } },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>A release on the results of the year is furnished as Exhibit 99.1.</p>]] },
  },

  check = function(filing, report)
    local item = filing:item("2.02")
    if not item or not item.reported then
      return report:not_applicable("the report has no Item 2.02")
    end
    local measures = "\\b(?:non[- ]?gaap\\s+(?:\\w+\\s+){0,3}(?:income|earnings|eps|loss|profit|margin|revenues?|measures?|results)|"
      .. "adjusted\\s+(?:diluted\\s+|net\\s+|operating\\s+|basic\\s+|pre-?tax\\s+)*(?:ebitda?r?|income|earnings|eps|loss|profit|margin)|"
      .. "ebitda|free\\s+cash\\s+flow)\\b"
    local term, place, seen
    for _, document in ipairs(filing.documents) do
      local is_release = document.type and document.type:find("^EX-99\\b")
      if document.has_text and (is_release or document.is_primary) then
        seen = seen or is_release
        local reconciled = document.text:find("\\breconcil(?:e|ed|es|ing|iation|iations)\\b")
        if reconciled then
          return report:witness(reconciled, "a reconciliation")
        end
        local measure = is_release and document.text:find(measures)
        if measure and not term then term, place = measure, document end
      end
    end
    if not seen then
      report:not_applicable("no release is attached whose text can be read")
    elseif not term then
      report:not_applicable("the release uses none of the usual non-GAAP measures")
    else
      report:finding("missing", { { term, "the measure" }, { place, "in this exhibit" } }, { term = term })
    end
  end,
}
