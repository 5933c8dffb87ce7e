---@type prefile.Rule
return {
  id       = "ownership/footnote-missing",
  title    = "A footnote of an ownership report is not there, or nothing refers to it",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@ownership-reports", "@ownership-reports/A" },

  authority = {
    { cite = "Practice", says = "every mark has its footnote, and every footnote its mark", force = "practice" },
  },
  why    = [[A mark without its note leaves the reader without the explanation, mostly of prices or of indirect ownership; a note
without a mark was put at the wrong line, or belongs to a line that was taken out.]],
  fix    = [[Add the note, or the mark at the line it explains; take a note out that explains nothing.]],
  limits = [[Compares the identifiers. Whether a note says something about its line, a reader has to judge.]],

  messages = {
    missing = "footnote {id} is referred to, but is not there",
    unused  = "nothing refers to footnote {id}",
  },

  examples = {
    { name = "a note and its mark", form = "4", outcome = "pass", witnesses = { "F1" } },
    { name = "a mark without a note", form = "4", expect = { "missing", "unused" },
      edits = { { "<footnoteId id=\"F1\"/>", "<footnoteId id=\"@{F2}@\"/>" }, { "<footnote id=\"F1\">", "<footnote id=\"@{F1}@\">" } } },
    { name = "a note too many", form = "4", expect = { "unused" },
      edits = { { "  </footnotes>", "    <footnote id=\"@{F2}@\">Sold under a plan.</footnote>\n  </footnotes>" } } },
    { name = "no notes", form = "4", outcome = "not_applicable",
      edits = { { "<footnoteId id=\"F1\"/>", "" },
        { "    <footnote id=\"F1\">Bought in several trades at prices from $19.90 to $20.10.</footnote>\n", "" } } },
    { name = "two marks of one note", form = "4", outcome = "pass", witnesses = { "F1" },
      edits = { { "<transactionDate><value>2026-01-06</value></transactionDate>",
        "<transactionDate><value>2026-01-06</value><footnoteId id=\"F1\"/></transactionDate>" } } },
    { name = "a mark at the signature", form = "3", base = "4", outcome = "pass",
      edits = { { "<signatureName>/s/ Ada Mooring</signatureName>", "<signatureName>/s/ Ada Mooring</signatureName><remark>"
        .. "<footnoteId id=\"F1\"/></remark>" }, { "        <footnoteId id=\"F1\"/>\n", "" } } },
  },

  check = function(filing, report)
    local xml = filing:xml_of("ownershipDocument")
    if xml then
      local notes, used, queue = {}, {}, { xml }
      for _, note in ipairs(xml:find_all("footnotes/footnote")) do
        local id = note:attribute("id")
        if id then notes[id.text] = id end
      end
      for _, element in ipairs(queue) do
        for _, child in ipairs(element.children) do queue[#queue + 1] = child end
        local id = element.name:is("footnoteId") and element:attribute("id")
        if id and notes[id.text] then
          used[id.text] = true
        elseif id then
          report:finding("missing", { { id, "the mark" } }, { id = id })
        end
      end
      for _, note in ipairs(xml:find_all("footnotes/footnote")) do
        local id = note:attribute("id")
        if id and used[id.text] then
          report:witness(id, "the note")
        elseif id then
          report:finding("unused", { { id, "the note" } }, { id = id })
        end
      end
    end
    report:not_applicable("the report has no footnotes in XML")
  end,
}
