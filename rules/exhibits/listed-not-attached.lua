---@type prefile.Rule
return {
  id       = "exhibits/listed-not-attached",
  title    = "An exhibit is listed but not attached",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },

  authority = {
    { cite = "17 CFR 229.601(a)(2)",
      says = "each exhibit of the index is filed with the report or identified as incorporated by reference",
      force = "must" },
  },
  why    = [[Readers are promised a document that is not there. A forgotten exhibit is among the most frequent reasons for
an amendment.]],
  fix    = [[Attach the exhibit under its own type, or say in the index which earlier filing it is incorporated from, or
take the row out.]],
  limits = [[Documents without a part in their type ("EX-99") stand for as many listed exhibits of that number as there are
documents. Rows for 101 and 104 need no document, nor do rows that say the exhibit is part of another one, on paper, filed
before or to be filed by amendment, or that lead to an earlier filing, nor debt instruments that the company agrees to
furnish on request. Where an index tells in a way of its own what is attached (by a mark that is not explained nearby, or in
most of its rows), and in the repeated index of an amendment before September 2017, when links began to tell what is
attached elsewhere, the rule cannot tell.]],

  messages = {
    missing = "exhibit {number} is listed, but no document of that type is attached",
  },

  examples = {
    { name = "listed and attached", form = "8-K", outcome = "pass", witnesses = { "99.1", "EX-99.1" } },
    { name = "listed, nothing attached", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company signed a lease.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{10.1}@</td><td>Lease</td></tr></table>]] },
    { name = "no list", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "rows that need no document", form = "8-K", outcome = "pass",
      witnesses = { "2.1", "3.1", "4.1", "10.1", "10.2", "16.1", "23.1", "23.2", "99.1", "101", "104" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>2.1</td><td><a href="https://www.sec.gov/Archives/edgar/data/9999901/000999999925000007/plan.htm">Plan of merger</a></td></tr>
<tr><td>3.1</td><td>Charter (previously filed)</td></tr>
<tr><td>4.1</td><td>The company agrees to furnish on request the instruments of its long-term debt</td></tr>
<tr><td>10.1</td><td>Lease (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on January 5, 2025)</td></tr>
<tr><td>10.2</td><td>Map of the yard (filed on paper under cover of Form SE)</td></tr>
<tr><td>16.1</td><td>Letter of the accountant (to be filed by amendment)</td></tr>
<tr><td>23.1</td><td>Consent of counsel (included in Exhibit 5.1)</td></tr>
<tr><td>23.2</td><td>Consent of other counsel, which is included in their opinions filed as Exhibits 5.2 and 8.1</td></tr>
<tr><td>99.1</td><td>Not applicable</td></tr>
<tr><td>101</td><td>Interactive data files</td></tr>
<tr><td>104</td><td>Cover page data</td></tr></table>]] },
    { name = "attached under the bare number", form = "8-K", outcome = "pass", witnesses = { "99.1", "EX-99" },
      attach = { { type = "EX-99" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "two listed, one attached under the bare number", form = "8-K", expect = { "missing", "missing" },
      attach = { { type = "EX-99" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{99.1}@</td><td>Press release</td></tr><tr><td>@{99.2}@</td><td>Slides</td></tr></table>]] },
    { name = "the bare number, and a heading that tells which", form = "8-K", expect = { "missing" },
      attach = { { type = "EX-99", body = "<p>Exhibit 99.1</p><p>The dock opened.</p>" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr><tr><td>@{99.2}@</td><td>Slides</td></tr></table>]] },
    { name = "pasted behind the signatures", form = "8-K", outcome = "pass", witnesses = { "Exhibit 99.1" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]],
      edits = { { "</table>\n</body>", "</table>\n<p>Exhibit 99.1</p>\n<p>FOR IMMEDIATE RELEASE</p>\n<p>PORTLAND, Maine, January 5, 2026. "
        .. "Example Harbor Works announced today that its new dry dock takes ships of up to two hundred metres.</p>\n</body>" } } },
    { name = "nothing is attached at all", form = "8-K", expect = { "missing", "missing", "missing", "missing" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{10.1}@</td><td>Lease</td></tr><tr><td>@{10.2}@</td><td>Loan</td></tr><tr><td>@{99.1}@</td><td>Release</td></tr>
<tr><td>@{99.2}@</td><td>Slides</td></tr></table>]] },
    { name = "cut off", form = "8-K", outcome = "undetermined", edits = { { "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>", "" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>10.1</td><td>Lease</td></tr></table>]] },
    { name = "an annual report", form = "10-K", outcome = "pass" },
    { name = "an annual report that names a lease it does not attach", form = "10-K", expect = { "missing" },
      edits = { { "<tr><td>19.1</td>", "<tr><td>@{10.1}@</td><td>Lease of the yard</td></tr>\n<tr><td>19.1</td>" } } },
    { name = "a mark that nothing explains", form = "10-K", outcome = "undetermined",
      edits = { { "<tr><td>19.1</td>", "<tr><td>10.1†</td><td>Lease of the yard</td></tr>\n<tr><td>19.1</td>" } } },
    { name = "a mark that is explained otherwise", form = "10-K", expect = { "missing" },
      edits = { { "<tr><td>19.1</td>", "<tr><td>@{10.1}@*</td><td>Lease of the yard</td></tr>\n<tr><td>19.1</td>" } } },
    { name = "an amendment that names a lease it does not attach", form = "10-K/A", expect = { "missing" },
      edits = { { "<tr><td>19.1</td>", "<tr><td>@{10.1}@</td><td>Lease of the yard</td></tr>\n<tr><td>19.1</td>" } } },
    { name = "an amendment of old that repeats the index", form = "10-K/A", outcome = "undetermined",
      period = "20151231", filed = "20160219",
      edits = { { "<tr><td>19.1</td>", "<tr><td>10.1</td><td>Lease of the yard</td></tr>\n<tr><td>10.2</td><td>Loan</td></tr>\n<tr><td>19.1</td>" } } },
    { name = "an amendment of old without one exhibit", form = "10-K/A", expect = { "missing" },
      period = "20151231", filed = "20160219",
      edits = { { "<tr><td>19.1</td>", "<tr><td>@{10.1}@</td><td>Lease of the yard</td></tr>\n<tr><td>19.1</td>" } } },
    { name = "filed with the amendment, as it says", form = "10-K/A", expect = { "missing", "missing" },
      period = "20151231", filed = "20160219",
      edits = { { "<tr><td>19.1</td>", "<tr><td>@{10.1}@</td><td>Lease of the yard (filed herewith)</td></tr>\n"
        .. "<tr><td>@{10.2}@</td><td>Loan (filed herewith)</td></tr>\n<tr><td>19.1</td>" } } },
    { name = "the consent stands in the report", form = "8-K", outcome = "pass", witnesses = { "" }, body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>23.1</td><td>Consent of Plumb &amp; Level LLP (page 3)</td></tr></table>
<p style="text-align:center"><b>CONSENT OF INDEPENDENT REGISTERED PUBLIC ACCOUNTING FIRM</b></p>
<p>We consent to the incorporation by reference in Registration Statement No. 333-99901 on Form S-8 of our report dated
February 19, 2026.</p>
<p>/s/ Plumb &amp; Level LLP</p>
<p>Portland, Maine</p>
<p>February 19, 2026</p>]] },
    { name = "the power of attorney above the signatures", form = "10-K", outcome = "pass",
      edits = { { "<tr><td>31.1</td>", "<tr><td>24.1</td><td>Power of attorney</td></tr>\n<tr><td>31.1</td>" },
        { "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, this report",
          "<p>Each person whose signature appears below constitutes and appoints Una Keel as his or her attorney-in-fact to sign amendments.</p>\n"
          .. "<p>Pursuant to the requirements of the Securities Exchange Act of 1934, this report" } } },
    { name = "most rows without a word", form = "10-Q", outcome = "undetermined",
      edits = { { "<tr><td>31.1</td>", "<tr><td>10.1</td><td>Lease</td></tr>\n<tr><td>10.2</td><td>Loan</td></tr>\n"
        .. "<tr><td>10.3</td><td>Plan</td></tr>\n<tr><td>10.4</td><td>Supply agreement</td></tr>\n<tr><td>31.1</td>" } } },
    { name = "half of the rows", form = "10-Q", expect = { "missing", "missing", "missing", "missing" },
      edits = { { "<tr><td>31.1</td>", "<tr><td>@{10.1}@</td><td>Lease</td></tr>\n<tr><td>@{10.2}@</td><td>Loan</td></tr>\n"
        .. "<tr><td>@{10.3}@</td><td>Plan</td></tr>\n<tr><td>@{10.4}@</td><td>Supply agreement</td></tr>\n"
        .. "<tr><td>101</td><td>Interactive data</td></tr>\n<tr><td>31.1</td>" } } },
    { name = "listed twice, once with its source", form = "10-K", outcome = "pass",
      edits = { { "<tr><td>19.1</td>", "<tr><td>10.1</td><td>Lease (incorporated by reference to Exhibit 10.1 to the Form 8-K filed on "
        .. "January 5, 2025)</td></tr>\n<tr><td>10.1</td><td>Map of the lease</td></tr>\n<tr><td>19.1</td>" } } },
    { name = "one document without its submission", form = "8-K", outcome = "not_applicable", base = "single-document" },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    local index, major = filing.exhibit_index, codes.exhibit_major
    local attached, bare, taken, some, inside = {}, {}, {}, false, {}
    local function add(counts, kind) counts[kind] = (counts[kind] or 0) + 1 end
    for _, document in ipairs(filing.documents) do
      local number, heading = document.exhibit_number, document.heading_number
      if number then
        some, attached[number] = true, document
        if number == major(number) then
          add(bare, number)
          if heading then attached[heading.text] = document end
        end
      end
    end
    for _, each in ipairs(filing.powers_of_attorney) do
      if each.document.is_primary then inside["24"] = each end
    end
    for _, block in ipairs(filing.other_signature_blocks) do
      if block.kind == "consent" and block.document.is_primary then inside["23"] = block end
    end
    local function needs_none(entry)
      return entry.incorporated_by_reference or entry.embedded or entry.not_applicable or entry.included_in_another
        or entry.to_follow or entry.on_paper or entry.row:find("\\bincluded in\\b")
        or entry.href and entry.href:find("/archives/edgar/data/")
        or entry.row:find("\\b(?:agrees?|undertakes?) to (?:file|furnish|provide)\\b")
    end
    local settled, rest, open, missing = {}, {}, {}, {}
    for _, entry in ipairs(index) do
      local number = entry.number.text
      local kind, document = major(number), attached[number]
      if document then
        if document.exhibit_number == kind then add(taken, kind) end
        report:witness(entry.number, "the index lists")
        report:witness(document, "attached")
      elseif inside[kind] then
        report:witness(inside[kind], "stands in the report")
      elseif needs_none(entry) then
        settled[number] = true
        report:witness(entry.number, "needs no document")
      elseif entry.pasted then
        report:witness(entry.pasted, "stands in the main document; exhibits/not-separate tells about that")
      else
        table.insert(rest, entry)
      end
    end
    for _, entry in ipairs(rest) do
      if not settled[entry.number.text] then
        table.insert(open, entry)
        add(taken, major(entry.number.text))
      end
    end
    for _, entry in ipairs(open) do
      local kind = major(entry.number.text)
      if bare[kind] and bare[kind] >= taken[kind] then
        report:witness(entry.number, "the index lists")
        report:witness(attached[kind], "attached under the main number")
      else
        table.insert(missing, entry)
      end
    end
    local repeats = filing.form.is_amendment and filing.form.base ~= "8-K" and filing.as_of < date("2017-09-01")
    local function doubt_of(entry)
      if not filing.is_complete then return "the submission could not be read to its end" end
      if some and #missing > 3 and 2 * #missing > #index then
        return "most rows are neither attached nor said to be elsewhere: the index may tell it in a way of its own"
      end
      if repeats and #missing > 1 and not entry.filed_herewith then
        return "the index of an amendment may repeat what was attached before"
      end
      for _, mark in ipairs(entry.marks) do
        local explained = false
        for _, note in ipairs(index.notes) do explained = explained or note.mark == mark end
        if not explained then return "the mark at the row is not explained near the index" end
      end
      return entry.doubt
    end
    for _, entry in ipairs(missing) do
      local doubt = doubt_of(entry)
      if doubt ~= "" then
        report:undetermined(doubt, entry.number)
      else
        report:finding("missing", { { entry.number, "the index lists" } }, { number = entry.number })
      end
    end
    if #index == 0 then
      report:not_applicable("the report lists no exhibits")
    end
  end,
}
