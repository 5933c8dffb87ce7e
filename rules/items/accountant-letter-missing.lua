---@type prefile.Rule
return {
  id       = "items/accountant-letter-missing",
  title    = "The former accountant's letter is neither attached nor announced",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "17 CFR 229.304(a)(3)",
      says = "the registrant asks the former accountant for a letter on whether it agrees with the report, and files it as "
          .. "an exhibit, within 10 business days if it is not there yet", force = "must" },
    { cite = "17 CFR 229.601(b)(16)", says = "the letter is Exhibit 16", force = "must" },
  },
  why    = [[When an accountant leaves, its letter lets holders read its own account. The staff asks about every report
that lacks it.]],
  fix    = [[Attach the letter as Exhibit 16; or say in the item that it was asked for and will be filed by amendment.]],
  limits = [[Asks for the letter only where the item says that an accountant resigned, was dismissed or declined to stand
for re-election. A departure that an earlier report told of is not judged, nor what an amendment leaves out. Whether a listed
exhibit is attached is the matter of exhibits/listed-not-attached.]],

  messages = {
    missing = "Item {number} tells of a former accountant (\"{words}\"), but there is no Exhibit 16 and not a word of its letter",
    claimed = "Item {number} says the letter is Exhibit 16, but no such exhibit is attached or listed",
  },

  examples = {
    { name = "no Item 4.01", form = "8-K", outcome = "not_applicable" },
    { name = "the Item 4 of 1999, without a letter", form = "8-K", filed = "19990107", period = "19990105",
      expect = { "missing" },
      body = [[
<p><b>Item @{4}@. Changes in Registrant's Certifying Accountant.</b></p>
<p>On January 5, 1999 the company dismissed Tallow and Wick LLP as its independent accountant.</p>]] },
    { name = "the Item 4 of 1999, with its letter", form = "8-K", filed = "19990107", period = "19990105", outcome = "pass",
      attach = { { type = "EX-16", body = "<p>We agree with the statements about our firm.</p>" } },
      body = [[
<p><b>Item 4. Changes in Registrant's Certifying Accountant.</b></p>
<p>On January 5, 1999 the company dismissed Tallow and Wick LLP as its independent accountant.</p>
<p><b>Item 7. Financial Statements and Exhibits.</b></p>
<table><tr><td>16</td><td>Letter of Tallow and Wick LLP</td></tr></table>]] },
    { name = "the letter is attached", form = "8-K", outcome = "pass",
      attach = { { type = "EX-16.1", body = "<p>We agree with the statements about our firm.</p>" } },
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>On January 5, 2026 the company dismissed Tallow and Wick LLP as its independent accountant. The letter is Exhibit 16.1.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>16.1</td><td>Letter of Tallow and Wick LLP</td></tr></table>]] },
    { name = "the letter was asked for", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>On January 5, 2026 Tallow and Wick LLP resigned as independent accountant. The company has requested that the firm furnish
a letter addressed to the Commission, which it will file by amendment as Exhibit 16.1.</p>]] },
    { name = "not a word of a letter", form = "8-K", expect = { "missing" },
      body = [[
<p><b>Item @{4.01}@ Changes in Registrant's Certifying Accountant.</b></p>
<p>On January 5, 2026 the company dismissed Tallow and Wick LLP as its independent accountant.</p>]] },
    { name = "claimed, but not there", form = "8-K", expect = { "claimed" },
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>On January 5, 2026 the company dismissed Tallow and Wick LLP as its independent accountant.
@{A copy of the firm's letter is attached as Exhibit 16.1 to this report.}@</p>]] },
    { name = "a new accountant only", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>(b) On January 5, 2026 the company engaged Tallow and Wick LLP as its independent accountant.</p>]] },
    { name = "an amendment without the letter", form = "8-K/A", outcome = "undetermined",
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>On January 5, 2026 the company dismissed Tallow and Wick LLP as its independent accountant.</p>]] },
    { name = "told before", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>As previously reported, Tallow and Wick LLP was dismissed. On January 5, 2026 the company engaged Keel LLP.</p>]] },
    { name = "the letter is listed", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>On January 5, 2026 the company dismissed Tallow and Wick LLP as its independent accountant.</p>
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>16.1</td><td>Letter of Tallow and Wick LLP</td></tr></table>]] },
    { name = "neither old nor new accountant", form = "8-K", outcome = "undetermined",
      body = [[
<p><b>Item 4.01 Changes in Registrant's Certifying Accountant.</b></p>
<p>The company's accountant opened an office in Portland.</p>]] },
  },

  check = function(filing, report)
    local item = filing:item("4.01") or filing:item("4")
    if not item or not item.reported then
      return report:not_applicable("the report has no Item 4.01, nor an Item 4 of the time before")
    end
    local attached = filing:exhibits("16")[1]
    if attached then
      return report:witness(attached, "attached")
    end
    for _, entry in ipairs(filing.exhibit_index) do
      if entry.major == "16" and not entry.not_applicable then
        return report:witness(entry.number, "the index lists")
      end
    end
    local left = "\\b(?:resigned|resignation|resigns|dismiss(?:ed|al|ing)|declin(?:ed|es) to stand|not (?:to )?be "
      .. "re-?appointed|ceased to (?:be|act|serve)|terminated the (?:engagement|services|appointment|client))"
    local departure, told_before
    local claimed, promised
    for _, sentence in ipairs(item.body:sentences()) do
      local words = sentence:find(left)
      if words and not sentence:find("\\b(?:not|never|neither) (?:resigned|been dismissed|dismissed)") then
        if sentence:find("\\bpreviously (?:reported|disclosed|announced)\\b|\\bform 8-k\\b|\\bas (?:reported|disclosed) in\\b|"
            .. "\\b(?:following|after) (?:the|its) (?:resignation|dismissal)") then
          told_before = told_before or words
        else
          departure = departure or words
        end
      end
      if sentence:find("\\b(?:letter|exhibit 16)") then
        if sentence:find("\\b(?:request\\w*|asked|will (?:be )?(?:file|furnish|provide|submit)\\w*|by amendment|an amendment|"
            .. "upon receipt|when (?:it is )?received|to be (?:filed|furnished|provided))") then
          promised = promised or sentence
        elseif sentence:find("\\bexhibit\\s+(?:no\\.?\\s*)?16") then
          claimed = claimed or sentence
        end
      end
    end
    if claimed then
      report:finding("claimed", { { claimed, "the item says" }, { item.number, "in this item" } },
        { number = item.number })
    elseif promised then
      report:witness(promised, "the letter will follow")
    elseif departure and filing.form.is_amendment then
      report:undetermined("the letter may have come with the first report or an earlier amendment", departure)
    elseif departure and item.doubt == "" then
      report:finding("missing", { { item.number, "this item" }, { departure, "a former accountant" } },
        { number = item.number, words = departure })
    elseif departure then
      report:undetermined("the item heading is in doubt: " .. item.doubt, item.number)
    elseif told_before then
      report:undetermined("the departure was told before; whether the letter was filed then cannot be seen", told_before)
    elseif item.body:find("\\b(?:engaged|engagement|appoint(?:ed|ment)|retained|selected)\\b") then
      report:not_applicable("the item tells of a new accountant only")
    else
      report:undetermined("the item does not say whether an accountant left", item.number)
    end
  end,
}
