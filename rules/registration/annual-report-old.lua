---@type prefile.Rule
return {
  id       = "registration/annual-report-old",
  title    = "The registration statement incorporates no annual report, or an old one",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "S-3", "S-3ASR", "S-8" },

  authority = {
    { cite = "Form S-3, Item 12", says = "the latest annual report on Form 10-K is incorporated by reference", force = "must" },
    { cite = "Form S-8, Item 3", says = "the latest annual report is incorporated by reference", force = "must" },
  },
  why    = [[The list of documents is mostly copied from the last statement. A list that ends with the annual report of the year
before leaves out the registrant's latest figures.]],
  fix    = [[Name the latest annual report, and the quarterly and current reports filed since the end of its fiscal year.]],
  limits = [[Takes the latest annual report that the statement says was filed, or else the latest it names. Sixteen months after the
end of that year every registrant has filed the next one. Amendments may show only what changes and are not looked at. Quarterly and
current reports are not compared: which ones were filed stands on EDGAR. New registrants may incorporate a Form 10 or a prospectus
instead; then the rule cannot tell.]],

  messages = {
    old     = "the latest annual report that is incorporated is for the year ended {ended}; the statement was filed on {filed}",
    missing = "the statement incorporates no annual report",
  },

  examples = {
    { name = "the year before", form = "S-3", outcome = "pass" },
    { name = "two years before", form = "S-3", expect = { "old" },
      edits = { { "Form 10-K for the fiscal year ended December 31, 2024, filed on February 19, 2025",
        "Form 10-K for the fiscal year ended @{December 31, 2023}@, filed on February 20, 2024" } } },
    { name = "both", form = "S-8", outcome = "pass",
      edits = { { "our Annual Report on Form 10-K for the fiscal year ended December 31, 2024, filed",
        "our Annual Reports on Form 10-K for the fiscal years ended December 31, 2023 and December 31, 2024, filed" } } },
    { name = "another year in the experts' paragraph", form = "S-3", filed = "20260601", expect = { "old" },
      edits = { { "ended December 31, 2024, filed", "ended @{December 31, 2024}@, filed" },
        { "The financial statements incorporated by reference were audited",
          "The statements in our Annual Report on Form 10-K for the year ended December 31, 2025 were audited" } } },
    { name = "no word on filing", form = "S-3", outcome = "pass",
      edits = { { "ended December 31, 2024, filed on February 19, 2025", "ended December 31, 2024" } } },
    { name = "no annual report", form = "S-8", expect = { "missing" },
      edits = { { "<p>our Annual Report on Form 10-K for the fiscal year ended December 31, 2024, filed on February 19, 2025;</p>\n", "" },
        { "<b>Item 3. Incorporation of Documents by Reference.</b>", "<b>@{Item 3. Incorporation of Documents by Reference.}@</b>" } } },
    { name = "a prospectus instead", form = "S-8", outcome = "undetermined",
      edits = { { "our Annual Report on Form 10-K for the fiscal year ended December 31, 2024, filed on February 19, 2025;",
        "our prospectus filed under Rule 424(b) on February 19, 2025;" } } },
    { name = "a year without its end", form = "S-8", outcome = "undetermined",
      edits = { { "for the fiscal year ended December 31, 2024, filed on February 19, 2025", "filed last year" } } },
    { name = "sixteen months after", form = "S-3", filed = "20260501", outcome = "pass" },
    { name = "sixteen months and a day after", form = "S-3", filed = "20260502", expect = { "old" },
      edits = { { "ended December 31, 2024, filed", "ended @{December 31, 2024}@, filed" } } },
    { name = "of a foreign issuer", form = "S-3", outcome = "pass",
      edits = { { "our Annual Report on Form 10-K for the fiscal year ended December 31, 2024",
        "our Annual Report on Form 20-F for the fiscal year ended December 31, 2024" } } },
    { name = "a year to come", form = "S-8", outcome = "undetermined",
      edits = { { "ended December 31, 2024, filed", "ended December 31, 2026, filed" } } },
    { name = "not filed yet", form = "S-8", outcome = "not_applicable", header = { ["FILED AS OF DATE"] = "-" } },
    { name = "no text", form = "S-8", outcome = "undetermined", body = "<p>We offer shares.</p>" },
  },

  check = function(filing, report)
    local filed = filing.header.filing_date and date(filing.header.filing_date)
    if not filed then
      return report:not_applicable("the header has no filing date")
    end
    local text_of = filing.primary.text
    local mention
    local function latest_of(mentions, only_filed)
      local latest
      for _, each in ipairs(mentions) do
        mention = mention or each
        local _, years = each:find("\\bended\\b([^;]{0,120})")
        local before = years and years:find("^[^;]*?\\bfiled\\b")
        for _, ended in ipairs(years and (before or not only_filed) and (before or years):dates() or {}) do
          if ended.date and ended.date <= filed and (not latest or latest.date < ended.date) then latest = ended end
        end
      end
      return latest
    end
    local mentions = text_of:find_all("\\b(?:annual reports?|reports?)\\s+on\\s+form\\s+(?:10-K\\w*|20-F|40-F)(?:/A)?[^;]{0,200}")
    local latest = latest_of(mentions, true) or latest_of(mentions)
    local day = latest and latest.date
    if day and filed <= day:plus_days(486) then
      return report:witness(latest, "the latest annual report is for the year ended")
    elseif day then
      return report:finding("old", { { latest, "the latest annual report" } }, { ended = day, filed = filed })
    elseif mention then
      return report:undetermined("for which year the annual report is could not be read", mention)
    end
    local other = text_of:find("\\b(?:rule\\s+424|form\\s+10[\\s,;.(]|form\\s+S-1|form\\s+F-1|form\\s+20-F)")
    local heading
    for _, item in ipairs(filing.items) do
      if item.title and item.title:has("incorporation of") then heading = heading or item.heading end
    end
    if heading and not other then
      report:finding("missing", { { heading, "the documents that are incorporated" } })
    else
      report:undetermined("no list of documents that are incorporated was recognised", filing.primary.tail)
    end
  end,
}
