---@type prefile.Rule
return {
  id       = "ownership/plan-date-unfit",
  title    = "A plan of sales was adopted after the notice of the sale",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "144", "144/A" },
  effective = { from = "2022-06-02" },

  authority = {
    { cite = "Practice", says = "a plan is adopted, and the notice signed, before the sales it covers", force = "practice" },
  },
  why    = [[The notice names the day on which the plan under Rule 10b5-1 was adopted. A day after the notice is a slip, and puts the
defense that the plan gives in doubt.]],
  fix    = [[Correct the day of adoption, or that of the notice.]],
  limits = [[Compares the days in the notice with each other and with the filing date. What Form 144 asks for could not be confirmed,
hence a preview.]],

  messages = {
    plan   = "the plan was adopted on {adopted}, the notice is dated {noticed}",
    notice = "the notice is dated {noticed} and was filed on {filed}",
  },

  examples = {
    { name = "the plan before the notice", form = "144", base = "13G", filed = "20260107",
      outcome = "pass", witnesses = { "01/07/2026", "11/15/2025" },
      edits = { { "  </formData>", "    <noticeSignature><noticeDate>01/07/2026</noticeDate><planAdoptionDates><planAdoptionDate>"
        .. "11/15/2025</planAdoptionDate></planAdoptionDates></noticeSignature>\n  </formData>" } } },
    { name = "the plan after the notice", form = "144", base = "13G", filed = "20260107", expect = { "plan" },
      edits = { { "  </formData>", "    <noticeSignature><noticeDate>01/07/2026</noticeDate><planAdoptionDates><planAdoptionDate>"
        .. "@{11/15/2026}@</planAdoptionDate></planAdoptionDates></noticeSignature>\n  </formData>" } } },
    { name = "the notice after the filing", form = "144", base = "13G", filed = "20260107", expect = { "notice" },
      edits = { { "  </formData>", "    <noticeSignature><noticeDate>@{01/08/2026}@</noticeDate></noticeSignature>\n"
        .. "  </formData>" } } },
    { name = "no plan", form = "144", base = "13G", filed = "20260107", outcome = "pass", witnesses = { "01/07/2026" },
      edits = { { "  </formData>", "    <noticeSignature><noticeDate>01/07/2026</noticeDate></noticeSignature>\n"
        .. "  </formData>" } } },
    { name = "not filed yet", form = "144", base = "13G", filed = "20260107", outcome = "pass", witnesses = { "01/08/2026" },
      header = { ["FILED AS OF DATE"] = "-" },
      edits = { { "  </formData>", "    <noticeSignature><noticeDate>01/08/2026</noticeDate></noticeSignature>\n"
        .. "  </formData>" } } },
    { name = "no notice", form = "144", base = "13G", filed = "20260107", outcome = "not_applicable" },
  },

  check = function(filing, report)
    local filed = filing.header.filing_date
    local day = filed and date(filed)
    local xml = filing:xml_of("edgarSubmission")
    local signed = xml and xml:find("formData/noticeSignature")
    local notice = signed and signed:find("noticeDate")
    local noticed = notice and notice.text.date
    if noticed then
      if day and noticed > day then
        report:finding("notice", { { notice.text, "the notice" }, { filed, "filed on" } }, { noticed = noticed, filed = day })
      else
        report:witness(notice.text, "the notice")
      end
      for _, plan in ipairs(signed:find_all("planAdoptionDates/planAdoptionDate")) do
        local adopted = plan.text.date
        if adopted and adopted > noticed then
          report:finding("plan", { { plan.text, "the plan" }, { notice.text, "the notice" } }, { adopted = adopted, noticed = noticed })
        elseif adopted then
          report:witness(plan.text, "the plan")
        end
      end
    end
    report:not_applicable("there is no notice in XML")
  end,
}
