---@type prefile.Rule
return {
  id       = "cover/attestation-unfit",
  title    = "The boxes on attestation and corrected errors do not fit the report",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@annual-reports", "@annual-reports/A" },
  effective = { from = "2020-04-27" },

  authority = {
    { cite = "Form 10-K, cover page", says = "a box shows whether the auditor attested to internal control, others whether the "
      .. "statements correct an error and whether that called for a recovery analysis", force = "must" },
    { cite = "17 CFR 240.10D-1", says = "compensation that was paid in error is recovered after a restatement", force = "must" },
  },
  why    = [[The boxes are read by machines. A box that was copied from the year before contradicts the report.]],
  fix    = [[Look which is right, the box or the report.]],
  limits = [[Compares the box with the reports of the auditor that stand in the submission; one that is incorporated from
elsewhere is not seen. The wording of the boxes and their first days could not be confirmed.]],

  messages = {
    unread   = "the cover says that the auditor attested to internal control; no report on it was found",
    unmarked = "the auditor reports on internal control, but the box on the cover is not marked",
    alone    = "the box on the recovery analysis is marked, the one on corrected errors is not",
  },

  examples = {
    { name = "box and report agree", form = "10-K", outcome = "pass", witnesses = { "&#9746;",
      "internal control over financial reporting" } },
    { name = "a box without a report", form = "10-K", expect = { "unread" },
      edits = { { "accounting firm that prepared or issued its audit report. &#9746;",
        "accounting firm that prepared or issued its audit report. @{&#9746;}@" },
        { ", and the company's internal control over financial reporting as of December 31, 2025. In our", ". In our" },
        { ", and the company maintained, in all material respects, effective internal control over financial reporting", "" } } },
    { name = "a report without the mark", form = "10-K", expect = { "unmarked" },
      edits = { { "accounting firm that prepared or issued its audit report. &#9746;",
        "accounting firm that prepared or issued its audit report. @{&#9744;}@" } } },
    { name = "neither", form = "10-K", outcome = "not_applicable",
      edits = { { "accounting firm that prepared or issued its audit report. &#9746;",
        "accounting firm that prepared or issued its audit report. &#9744;" },
        { ", and the company's internal control over financial reporting as of December 31, 2025. In our", ". In our" },
        { ", and the company maintained, in all material respects, effective internal control over financial reporting", "" } } },
    { name = "a recovery analysis alone", form = "10-K", expect = { "alone" },
      edits = { { "pursuant to Section 240.10D-1(b). &#9744;", "pursuant to Section 240.10D-1(b). @{&#9746;}@" } } },
    { name = "a corrected error with a recovery analysis", form = "10-K", outcome = "pass",
      edits = { { "pursuant to Section 240.10D-1(b). &#9744;", "pursuant to Section 240.10D-1(b). &#9746;" },
        { "to previously issued financial statements. &#9744;", "to previously issued financial statements. &#9746;" } } },
    { name = "no report of the auditor at all", form = "10-K", outcome = "undetermined",
      body = "<p><b>Item 1. Business.</b></p><p>The company builds boats.</p>" },
    { name = "an asset-backed issuer", form = "10-K", outcome = "not_applicable",
      header = { ["STANDARD INDUSTRIAL CLASSIFICATION"] = "ASSET-BACKED SECURITIES [6189]" } },
    { name = "no boxes", form = "10-K", outcome = "not_applicable", cover = "<p>To whom it may concern</p>" },
  },

  check = function(filing, report)
    local cover = filing.cover
    if filing.is_asset_backed then
      return report:not_applicable("asset-backed issuers file no statements")
    end
    local box, error, recovery = cover:box("icfr-attestation"), cover:box("error-correction"), cover:box("recovery-analysis")
    if error and recovery and recovery.checked and not error.checked then
      report:finding("alone", { { recovery.mark, "marked" }, { error.mark, "not marked" } })
    end
    local some, attests
    for _, each in ipairs(filing.accountants) do
      if each.kind == "report" then
        some = each
        if each.subject == "both" or each.subject == "internal-control" then attests = each end
      end
    end
    local words = attests and attests.passage:phrase("internal control over financial reporting")
    if box and not some then
      report:undetermined("no report of an auditor was found", box.mark)
    elseif box and box.checked and not attests then
      report:finding("unread", { { box.mark, "marked" }, { some.passage:start(), "the auditor's report" } })
    elseif box and attests and not box.checked then
      report:finding("unmarked", { { box.mark, "not marked" }, { words or attests, "the auditor's report" } })
    elseif box and box.checked then
      report:witness(box.mark, "marked")
      report:witness(words or attests, "the auditor's report")
    end
    report:not_applicable("the boxes are not there, or not marked")
  end,
}
