---@type prefile.Rule
return {
  id       = "deadlines/meeting-date-unfit",
  title    = "The days of a meeting do not fit together",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "PRE 14A", "PREM14A", "DEF 14A", "DEFM14A" },

  authority = {
    { cite = "Schedule 14A, Item 1", says = "the proxy statement gives date, time and place of the meeting", force = "must" },
    { cite = "Practice", says = "the record date is before the meeting", force = "practice" },
  },
  why    = [[Notice and proxy statement are written over those of the year before. A day left over from then makes the notice wrong.]],
  fix    = [[Correct the day that is wrong, at every place where it stands.]],
  limits = [[Takes the first day behind words such as "annual meeting ... held on" and the first behind "record date" or "of record".
The schedule could not be confirmed, hence a preview; a meeting of the year before may be told of first.]],

  messages = {
    past   = "the meeting is on {meeting}, the statement was filed on {filed}",
    record = "the record date, {record}, is not before the meeting on {meeting}",
  },

  examples = {
    { name = "they fit", form = "DEF 14A", base = "14A", outcome = "pass", witnesses = { "May 12, 2026", "March 16, 2026" } },
    { name = "the meeting of the year before", form = "DEF 14A", base = "14A", expect = { "past" },
      edits = { { "held on May 12, 2026", "held on @{May 12, 2025}@" }, { "March 16, 2026", "March 17, 2025" } } },
    { name = "a record date after the meeting", form = "PRE 14A", base = "14A", expect = { "record" },
      edits = { { "March 16, 2026", "@{May 16, 2026}@" } } },
    { name = "a record date on the day of the meeting", form = "PRE 14A", base = "14A", expect = { "record" },
      edits = { { "March 16, 2026", "@{May 12, 2026}@" } } },
    { name = "no record date", form = "DEF 14A", base = "14A", outcome = "pass", witnesses = { "May 12, 2026" },
      edits = { { "the record date, March 16, 2026,", "business that day" } } },
    { name = "no meeting", form = "DEF 14A", base = "14A", outcome = "not_applicable",
      edits = { { "will be held on May 12, 2026", "will be held soon" } } },
    { name = "not filed yet", form = "DEF 14A", base = "14A", outcome = "pass", header = { ["FILED AS OF DATE"] = "-" } },
    { name = "in capitals, with the weekday", form = "DEF 14A", base = "14A", outcome = "pass",
      edits = { { "annual meeting of stockholders of Example Harbor Works, Inc. will be held on May 12, 2026",
        "ANNUAL MEETING OF STOCKHOLDERS TO BE HELD ON TUESDAY, MAY 12, 2026" } } },
  },

  check = function(filing, report)
    local told = filing.primary.text
    local _, held = told:find("\\b(?:annual|special|extraordinary)\\s+(?:general\\s+)?meeting\\b[^.]{0,120}?(?:[A-Z]\\.[^.]{0,80}?)?"
      .. "\\bheld\\s+on\\s+((?:\\w+day,?\\s+)?\\w+\\s+[0-9]{1,2},\\s+[0-9]{4})")
    local _, record = told:find("\\b(?:record date|of record)\\b[^.]{0,120}?"
      .. "\\b((?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+[0-9]{1,2},\\s+[0-9]{4})")
    local meeting = held and held:dates()[1]
    if not meeting then
      return report:not_applicable("the day of a meeting was not found")
    end
    local on = meeting.date
    local filed = filing.header.filing_date and date(filing.header.filing_date)
    if filed and on < filed then
      report:finding("past", { { meeting, "the meeting" }, { filing.header.filing_date, "filed on" } }, { meeting = on, filed = filed })
    else
      report:witness(meeting, "the meeting")
    end
    if record and record.date and record.date < on then
      report:witness(record, "the record date")
    elseif record and record.date then
      report:finding("record", { { record, "the record date" }, { meeting, "the meeting" } }, { record = record.date, meeting = on })
    end
  end,
}
