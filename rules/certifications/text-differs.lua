---@type prefile.Rule
return {
  id       = "certifications/text-differs",
  title    = "A certification departs from the prescribed words",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 229.601(b)(31)(i)", says = "the certification is exactly as set forth there", force = "must" },
  },
  why    = [[The officer certifies what the words say, and the staff reads them word by word: it asks for new certifications, and
often for an amendment of the whole report, where they depart from the rule.]],
  fix    = [[Take the certification's text from Item 601(b)(31) of Regulation S-K, and change nothing but what stands in its
brackets: the officer's name, the report and the registrant.]],
  limits = [[Compares words, not punctuation or capitals. "Officer" for "officer(s)", and the singular of an officer who certifies
alone, are in order. Paragraph 1 is looked at by certifications/report-differs and its neighbours. A certification that leaves out
internal control throughout is the matter of certifications/paragraph-missing. Certifications after the text of 2002 are not
compared, nor those of Forms 20-F and 40-F, which have words of their own.]],

  messages = {
    changed  = "paragraph {number} of the certification says \"{found}\" where the rule has \"{words}\"",
    added    = "paragraph {number} of the certification adds \"{found}\"",
    dropped  = "paragraph {number} of the certification leaves out \"{words}\", behind \"{found}\"",
    reworded = "paragraph {number} of the certification is not in the words of the rule",
    opening  = "the first line of the certification adds \"{found}\" to the name",
  },

  examples = {
    { name = "word by word", form = "10-K", outcome = "pass" },
    { name = "a word changed", form = "10-Q", expect = { "changed" },
      edits = { { "contain any untrue statement of", "contain any @{incorrect}@ statement of" } } },
    { name = "two words changed together", form = "10-Q", expect = { "changed" },
      edits = { { "flows of the registrant as of, and for, the periods presented in", "flows of @{our company}@ as of, "
        .. "and for, the periods presented in" } } },
    { name = "the same words twice", form = "10-Q", expect = { "changed" },
      edits = { { "the disclosure controls and procedures, as of the end of the period covered by this report based",
                  "the disclosure controls and procedures, as of the end of the period covered by @{the}@ report based" },
                { "<p>(d) Disclosed in this report any change in the registrant's", "<p>(d) Disclosed in the report any change in the registrant's" } } },
    { name = "annual report for report", form = "10-K", expect = { "added" },
      edits = { { "this report does not contain any untrue", "this @{annual}@ report does not contain any untrue" } } },
    { name = "internal control left out of paragraph 4 only", form = "10-Q", expect = { "dropped" },
      edits = { { "(as defined in Exchange Act Rules 13a-15(e) and 15d-15(e)) and internal control over financial "
        .. "reporting (as defined in Exchange Act Rules 13a-15(f) and 15d-15(f)) for the registrant",
                  "(as defined in Exchange Act Rules 13a-15(e) and 15d-15(@{e)) for}@ the registrant" } } },
    { name = "the end left out", form = "10-Q", expect = { "dropped" },
      edits = { { "over financial reporting that occurred during the registrant's most recent fiscal quarter (the "
        .. "registrant's fourth fiscal quarter in the case of an annual report) that",
                  "over financial reporting that occurred during the registrant's most recent fiscal @{quarter that}@" } } },
    { name = "left out at the beginning", form = "10-Q", expect = { "dropped" },
      edits = { { "<p>2. Based on my knowledge, this report does not contain any", "<p>2. @{This}@ report does not "
        .. "contain any" } } },
    { name = "in other words throughout", form = "10-Q", expect = { "reworded" },
      edits = { { "<p>2. Based on my knowledge, this report does not contain any untrue statement of a material fact or "
        .. "omit to state a material fact necessary to make the statements made, in light of the circumstances under "
          .. "which such statements were made, not misleading with respect to the period covered by this report;</p>",
                  "<p>2. @{To my knowledge, that report contains no false statement of a material fact and omits to "
                    .. "state no material fact necessary to make the statements which it makes, in the light of the "
                      .. "circumstances under which they were made, not misleading with respect to the time covered by "
                        .. "it;}@</p>" } } },
    { name = "a numbered paragraph of another kind", form = "10-Q", expect = { "reworded" },
      edits = { { "<p>2. Based on my knowledge, this report does not contain any untrue statement of a material fact or "
        .. "omit to state a material fact necessary to make the statements made, in light of the circumstances under "
          .. "which such statements were made, not misleading with respect to the period covered by this report;</p>",
                  "<p>2. @{All that this says is true;}@</p>" } } },
    { name = "the title in the first line", form = "10-K", expect = { "opening" },
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, Bo Halyard@{, Chief Executive Officer,}@ certify that:</p>" } } },
    { name = "hereby", form = "10-K", expect = { "opening" },
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, Bo Halyard@{, hereby}@ certify that:</p>" } } },
    { name = "a degree behind the name", form = "10-K", outcome = "pass",
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, Bo Halyard, Jr., Ph.D., certify that:</p>" } } },
    { name = "other marks, plurals and line ends", form = "10-Q", outcome = "pass",
      edits = { { "Exchange Act Rules 13a-15(e) and 15d-15(e)) and internal", "Exchange Act Rules 13a&#8211;15(e) and "
        .. "15d-\n15(e)), and internal" },
                { "<p>4. The registrant's other certifying officer and I are responsible", "<p>4. The "
                  .. "registrant&#8217;s other certifying officer(s) and I are responsible" },
                { "<p>5. The registrant's other certifying officer and I have disclosed", "<p>5. The Registrant's other "
                  .. "certifying officers and I have disclosed" } } },
    { name = "an officer alone", form = "10-Q", without = { "EX-31.2" }, outcome = "pass",
      edits = { { "<p>4. The registrant's other certifying officer and I are responsible", "<p>4. I am responsible" },
                { "<p>5. The registrant's other certifying officer and I have disclosed, based on our most", "<p>5. I "
                  .. "have disclosed, based on my most" },
                { "is made known to us by others", "is made known to me by others" },
                { "presented in this report our conclusions", "presented in this report my conclusions" } } },
    { name = "a newly public registrant", form = "10-Q", outcome = "pass",
      edits = {
        { "15d-15(e)) and internal control over financial reporting (as defined in Exchange Act Rules 13a-15(f) and "
          .. "15d-15(f)) for the registrant",
          "15d-15(e)) for the registrant" },
        { "<p>(b) Designed such internal control over financial reporting, or caused such internal control over "
          .. "financial reporting to be designed under our supervision, to provide reasonable assurance regarding the "
            .. "reliability of financial reporting and the preparation of financial statements for external purposes in "
              .. "accordance with generally accepted accounting principles;</p>\n", "" } } },
    { name = "Roman numbers", form = "10-Q", outcome = "pass",
      edits = { { "<p>(b) Designed such internal control over financial reporting, or caused", "<p>(ii) Designed such internal control "
        .. "over financial reporting, or caused" } } },
    { name = "an \"and\" more", form = "10-Q", outcome = "pass",
      edits = { { "in accordance with generally accepted accounting principles;</p>\n<p>(c) Eval", "in accordance with "
        .. "generally accepted accounting principles; and</p>\n<p>(c) Eval" } } },
    { name = "the text of 2002", form = "10-Q", filed = "20030828", period = "20030731", outcome = "undetermined",
      without = { "EX-31.1", "EX-31.2" },
      attach = { { type = "EX-31.1", body = [[<p>I, Bo Halyard, certify that:</p>
<p>6. The registrant's other certifying officers and I have indicated in this quarterly report whether or not there were
significant changes in internal controls or in other factors that could significantly affect internal controls subsequent to the
date of our most recent evaluation, including any corrective actions with regard to significant deficiencies and material
weaknesses.</p><p>/s/ Bo Halyard</p>]] } } },
    { name = "thirteen words more", form = "10-Q", expect = { "added" },
      edits = { { "performing the equivalent functions):</p>\n<p>(a) All",
                  "performing the equivalent functions), @{one}@ two three four five six seven eight nine ten eleven twelve thirteen:</p>\n"
                    .. "<p>(a) All" } } },
    { name = "words changed in four places", form = "10-Q", expect = { "changed", "changed", "changed", "changed" },
      edits = { { "report does not contain any untrue statement of a material fact or omit to state a material fact necessary to make the "
                    .. "statements made, in light",
                  "report does not @{hold}@ any @{false}@ statement of a @{weighty}@ fact or @{fail}@ to state a material fact necessary "
                    .. "to make the statements made, in light" } } },
    { name = "words changed in five places", form = "10-Q", expect = { "reworded" },
      edits = { { "<p>2. Based on my knowledge, this report does not contain any untrue statement of a material fact or omit to state a "
                    .. "material fact necessary to make the statements made, in light of the circumstances under which such "
                    .. "statements were made, not misleading with respect to the period covered by this report;</p>",
                  "<p>2. @{Based on my knowledge, this report does not hold any false statement of a weighty fact or fail to state a "
                    .. "material fact necessary to make the statements made, in light of the facts under which such statements were "
                    .. "made, not misleading with respect to the period covered by this report;}@</p>" } } },
    { name = "a lettered paragraph of another kind", form = "10-Q", expect = { "reworded" },
      edits = { { "<p>(b) Designed such internal control over financial reporting, or caused such internal control over financial reporting "
                    .. "to be designed under our supervision, to provide reasonable assurance regarding the reliability of financial "
                    .. "reporting and the preparation of financial statements for external purposes in accordance with generally accepted "
                    .. "accounting principles;</p>", "<p>(b) @{We see to it that the books are kept;}@</p>" } } },
    { name = "a paragraph more", form = "10-Q", outcome = "pass",
      edits = { { "control over financial reporting.</p>\n<p>Date: May 7, 2026</p>\n<p>/s/ Bo", "control over financial reporting.</p>\n"
        .. "<p>6. We like boats.</p>\n<p>Date: May 7, 2026</p>\n<p>/s/ Bo" } } },
    { name = "a word changed, and paragraph 4(b) gone", form = "10-Q", expect = { "changed" },
      edits = { { "<p>4. The registrant's other certifying officer and I are responsible for establishing and maintaining disclosure "
                    .. "controls", "<p>4. The registrant's other certifying officer and I are @{liable}@ for establishing and maintaining "
                    .. "disclosure controls" },
        { "<p>(b) Designed such internal control over financial reporting, or caused such internal control over financial reporting "
            .. "to be designed under our supervision, to provide reasonable assurance regarding the reliability of financial "
            .. "reporting and the preparation of financial statements for external purposes in accordance with generally accepted "
            .. "accounting principles;</p>\n", "" } } },
    { name = "what was looked at", form = "10-Q", without = { "EX-31.1", "EX-31.2" }, outcome = "pass",
      witnesses = { "I, Bo Halyard, certify that:", "Any fraud, whether or not material, that involves management or other employees who "
        .. "have a significant role in the registrant's internal control over financial reporting." },
      attach = { { type = "EX-31.1", body = [[<p>I, Bo Halyard, certify that:</p>
<p>(b) Any fraud, whether or not material, that involves management or other employees who have a significant role in the registrant's
internal control over financial reporting.</p><p>/s/ Bo Halyard</p>]] } } },
    { name = "no certification", form = "10-Q", without = { "EX-31.1", "EX-31.2" }, outcome = "not_applicable" },
  },

  check = function(filing, report)
    local prescribed, by_number = {}, {}
    for _, each in ipairs(codes.certification("302", filing.as_of)) do
      prescribed[each.id] = each
      by_number[each.number] = each
    end
    local word_pattern = "[A-Za-z0-9]+(?:(?:'|’)s\\b)?"
    local alike = { officers = "officer", my = "our", me = "us" }
    local function words_of(tokens)
      local words = {}
      for position, token in ipairs(tokens) do
        local word = text.fold(token)
        words[position] = alike[word] or word
      end
      return words
    end
    -- What differs between two lists of words: runs of words of the one and of the other.
    local function differences(a, b)
      local longest = {}
      for i = #a + 1, 1, -1 do
        longest[i] = {}
        for j = #b + 1, 1, -1 do
          if i > #a or j > #b then
            longest[i][j] = 0
          elseif a[i] == b[j] then
            longest[i][j] = longest[i + 1][j + 1] + 1
          else
            longest[i][j] = math.max(longest[i + 1][j], longest[i][j + 1])
          end
        end
      end
      local runs, i, j = {}, 1, 1
      while i <= #a or j <= #b do
        if i <= #a and j <= #b and a[i] == b[j] then
          i, j = i + 1, j + 1
        else
          local last = runs[#runs]
          if not last or last.a_end ~= i or last.b_end ~= j then
            last = { a = i, b = j, a_end = i, b_end = j }
            runs[#runs + 1] = last
          end
          if j > #b or i <= #a and longest[i + 1][j] >= longest[i][j + 1] then i = i + 1 else j = j + 1 end
          last.a_end, last.b_end = i, j
        end
      end
      return runs
    end
    local function joined(tokens, first, behind, between)
      local words = {}
      for at = first, behind - 1 do words[#words + 1] = tostring(tokens[at]) end
      return table.concat(words, between)
    end
    -- The text from one word to another, or its first word where it is too long to be looked for.
    local function spanning(passage, tokens, first, last)
      if last <= first or last > first + 11 then return tokens[math.min(first, #tokens)] end
      return passage:find("\\b" .. joined(tokens, first, last + 1, "[^A-Za-z0-9]+(?:s[^A-Za-z0-9]+)?") .. "\\b") or tokens[first]
    end
    local function compare(paragraph, rule, changes)
      local expected = rule.text
      if paragraph.text:find("^I (?:am|have)\\b") then
        expected = text.replace(expected, "^The registrant's other certifying officer\\(s\\) and I (?:are)?", "I am ")
        expected = text.replace(expected, "^I am  ?have", "I have")
      end
      local a_tokens = {}
      for word in text.matches(expected, word_pattern) do a_tokens[#a_tokens + 1] = word end
      local b_tokens = paragraph.text:find_all(word_pattern)
      local function without_s(tokens)
        local kept = {}
        for _, token in ipairs(tokens) do
          if text.fold(token) ~= "s" then kept[#kept + 1] = token end
        end
        if text.fold(kept[#kept]) == "and" then kept[#kept] = nil end
        return kept
      end
      a_tokens, b_tokens = without_s(a_tokens), without_s(b_tokens)
      -- "(ii)" is no number that the model takes for one.
      if b_tokens[1]:find("^[ivx]+$") and text.fold(a_tokens[1]) ~= b_tokens[1].folded then
        table.remove(b_tokens, 1)
      end
      local a, b = words_of(a_tokens), words_of(b_tokens)
      if table.concat(a) == table.concat(b) then
        return report:witness(paragraph.text, "paragraph " .. rule.number)
      end
      local runs = differences(a, b)
      if #runs > 4 then
        return report:finding("reworded", { { paragraph.text, "this paragraph" } },
          { number = rule.number })
      end
      for _, run in ipairs(runs) do
        local words, found = joined(a_tokens, run.a, run.a_end, " "), joined(b_tokens, run.b, run.b_end, " ")
        local place = spanning(paragraph.text, b_tokens, run.b, run.b_end - 1)
        if run.b == run.b_end then
          local first, last = math.max(run.b - 1, 1), math.min(run.b, #b_tokens)
          report:finding("dropped", { { spanning(paragraph.text, b_tokens, first, last), "between these words" } },
            { number = rule.number, words = words, found = b_tokens[first] })
        elseif run.a == run.a_end then
          report:finding("added", { { place, "added" } }, { number = rule.number, found = found })
        else
          local key = text.fold(words) .. "|" .. text.fold(found)
          if not changes[key] then
            changes[key] = { evidence = {}, number = rule.number, found = found, words = words }
            changes[#changes + 1] = changes[key]
          end
          table.insert(changes[key].evidence, { place, "the certification says" })
        end
      end
    end
    for _, each in ipairs(filing.certifications) do
      if each.kind == "302" then
        local parent, lead = "", each:paragraph("302-4")
        local leaves_out = lead and not lead.text:has("internal control") and not each:paragraph("302-4(b)")
        -- The same words for the same words in several paragraphs are one finding.
        local changes = {}
        for _, paragraph in ipairs(each.paragraphs) do
          local rule = prescribed[paragraph.prescribed_now]
          local bare = paragraph.number and text.fold(paragraph.number) or ""
          if text.find(bare, "^[0-9]") then parent = bare end
          local number = text.find(bare, "^[a-z]$") and parent .. "(" .. bare .. ")" or bare
          local same_number = by_number[number]
          if each.follows_former_text then
            report:undetermined("the certification follows the text of 2002", each)
          elseif rule and rule.number == "0" then
            local name = each.certifier
            local _, more
            if name then
              _, more = paragraph.text:after(name):find(
                "^(?:,? ?(?:jr|sr|ii|iii|iv|esq|ph\\.? ?d|m\\.? ?d|cpa|mba)\\b\\.?)*(\\S.*?)\\s*\\bcertify\\b")
            end
            if more and more:find("[a-z]") then
              report:finding("opening", { { more, "added" } }, { found = text.trim(text.replace(more, "^[, ]+|[, ]+$", "")) })
            else
              report:witness(paragraph.text, "the first line")
            end
          elseif rule and rule.id == "302-4" and leaves_out then
            report:witness(paragraph.text, "leaves internal control out throughout")
          elseif rule and rule.number ~= "1" then
            compare(paragraph, rule, changes)
          elseif not rule and same_number and not each:paragraph(same_number.id) and same_number.number ~= "1" then
            report:finding("reworded", { { paragraph.text, "this paragraph" } },
              { number = same_number.number })
          end
        end
        for _, change in ipairs(changes) do
          report:finding("changed", change.evidence,
            { number = change.number, found = change.found, words = change.words })
        end
      end
    end
    report:not_applicable("the report holds no certification of this kind")
  end,
}
