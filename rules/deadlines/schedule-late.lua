---@type prefile.Rule
return {
  id       = "deadlines/schedule-late",
  title    = "A Schedule 13D or 13G was filed late",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "SCHEDULE 13D", "SCHEDULE 13G" },
  effective = { from = "2024-12-18" },

  authority = {
    { cite = "17 CFR 240.13d-1", says = "Schedule 13D is due five business days after the acquisition; Schedule 13G forty-five days after "
      .. "the quarter, or five business days after the acquisition", force = "must" },
  },
  why    = [[A late schedule is a violation by itself, and the staff has brought cases for nothing else.]],
  fix    = [[Check the date of the event; if it is right, the schedule is late.]],
  limits = [[Counts from the date of the event on the cover: five business days for Schedule 13D and for a Schedule 13G under Rule
13d-1(c), forty-five days after the end of the event's quarter for one under Rule 13d-1(b) or (d). Institutions that pass ten percent
have less time, which is not seen. The days could not be confirmed from the rule, hence a preview. Amendments are not looked at.]],

  messages = {
    late = "the event was on {event}, the schedule was due on {due} and was filed on {filed}",
  },

  examples = {
    { name = "forty-one days after the quarter", form = "SCHEDULE 13G", base = "13G", outcome = "pass", witnesses = { "12/31/2025" } },
    { name = "on the forty-fifth day, a holiday after it", form = "SCHEDULE 13G", base = "13G", filed = "20260217", outcome = "pass" },
    { name = "later", form = "SCHEDULE 13G", base = "13G", filed = "20260218", expect = { "late" },
      edits = { { "12/31/2025", "@{12/31/2025}@" } } },
    { name = "a passive investor, on the fifth day", form = "SCHEDULE 13G", base = "13G", filed = "20260108", outcome = "pass",
      edits = { { "Rule 13d-1(b)", "Rule 13d-1(c)" } } },
    { name = "a passive investor, on the sixth", form = "SCHEDULE 13G", base = "13G", filed = "20260109", expect = { "late" },
      edits = { { "Rule 13d-1(b)", "Rule 13d-1(c)" }, { "12/31/2025", "@{12/31/2025}@" } } },
    { name = "in the middle of a quarter", form = "SCHEDULE 13G", base = "13G", filed = "20260515", outcome = "pass",
      edits = { { "12/31/2025", "01/15/2026" } } },
    { name = "Schedule 13D, on the fifth day", form = "SCHEDULE 13D", base = "13G", filed = "20260108", outcome = "pass",
      edits = { { "eventDateRequiresFilingThisStatement>12/31/2025</eventDateRequiresFilingThisStatement",
        "dateOfEvent>12/31/2025</dateOfEvent" } } },
    { name = "Schedule 13D, on the sixth", form = "SCHEDULE 13D", base = "13G", filed = "20260109", expect = { "late" },
      edits = { { "eventDateRequiresFilingThisStatement>12/31/2025</eventDateRequiresFilingThisStatement",
        "dateOfEvent>@{12/31/2025}@</dateOfEvent" } } },
    { name = "no date", form = "SCHEDULE 13D", base = "13G", outcome = "not_applicable",
      edits = { { "12/31/2025", "" } } },
    { name = "not filed yet", form = "SCHEDULE 13D", base = "13G", outcome = "not_applicable", header = { ["FILED AS OF DATE"] = "-" } },
  },

  check = function(filing, report)
    local filed = filing.header.filing_date
    local day = filed and date(filed)
    local xml = day and filing:xml_of("edgarSubmission")
    local told = xml and (xml:find("formData/*/eventDateRequiresFilingThisStatement") or xml:find("formData/*/dateOfEvent"))
    local event = told and told.text.date
    if event then
      local due = event:plus_business_days(5)
      local rule = xml:find("formData/*/*/designateRulePursuantThisScheduleFiled")
      if filing.form.base == "SCHEDULE 13G" and not (rule and rule.text:has("13d-1(c)")) then
        local next_quarter = (event.month - 1) // 3 * 3 + 4
        local first = next_quarter > 12 and date(string.format("%d-01-01", event.year + 1))
          or date(string.format("%d-%02d-01", event.year, next_quarter))
        due = first:plus_days(44)
        if not due.is_business_day then due = due:plus_business_days(1) end
      end
      if day <= due then
        report:witness(told.text, "the event")
      else
        report:finding("late", { { told.text, "the event" }, { filed, "filed on" } }, { event = event, due = due, filed = day })
      end
    end
    report:not_applicable("there is no filing date, or no date of an event in XML")
  end,
}
