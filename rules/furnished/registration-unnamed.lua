---@type prefile.Rule
return {
  id       = "furnished/registration-unnamed",
  title    = "A Form 6-K is incorporated into a registration statement that is not named",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "6-K", "6-K/A" },

  authority = {
    { cite = "Form 6-K", says = "a report becomes part of a registration statement only where the issuer says so", force = "should" },
  },
  why    = [[A report on Form 6-K is furnished. It is part of a registration statement only by the sentence that says so, and the
sentence works for the statements it names.]],
  fix    = [[Give the form and the file number of each registration statement, and say which parts of the report are meant.]],
  limits = [[Looks for a sentence that incorporates the report into a registration statement, and for a number in it or right behind
it. A report without such a sentence is left alone: most need none. The form's text could not be confirmed, hence a preview.]],

  messages = {
    unnamed = "the report is incorporated into a registration statement without its file number",
    both    = "one sentence incorporates the report into a registration statement, another says that it is not incorporated",
  },

  examples = {
    { name = "named", form = "6-K", outcome = "pass" },
    { name = "not named", form = "6-K", expect = { "unnamed" },
      edits = { { "This report is incorporated by reference into the registration statement on Form F-3 (File No. 333-299983).",
        "@{This report is incorporated by reference into the registration statement on Form F-3.}@" } } },
    { name = "left open", form = "6-K", expect = { "unnamed" },
      edits = { { "This report is incorporated by reference into the registration statement on Form F-3 (File No. 333-299983).",
        "@{This report is incorporated by reference into the registration statements on Form S-8 (File No. 333-      ).}@" } } },
    { name = "no such sentence", form = "6-K", outcome = "not_applicable",
      edits = { { "This report is incorporated by reference into the registration statement on Form F-3 (File No. 333-299983).", "" } } },
    { name = "numbers in a list", form = "6-K", outcome = "pass",
      edits = { { "the registration statement on Form F-3 (File No. 333-299983).",
        "the following registration statements:</p>\n<p>Form S-8 (333-299981)" } } },
    { name = "yes and no", form = "6-K", expect = { "both" },
      edits = { { "This report is incorporated", "@{This report is incorporated" },
        { "(File No. 333-299983).", "(File No. 333-299983).}@</p>\n<p>"
        .. "This report shall not be deemed filed and shall not be incorporated by reference into any filing.</p>\n<p>" } } },
    { name = "all but one exhibit", form = "6-K", outcome = "pass",
      edits = { { "(File No. 333-299983).",
        "(File No. 333-299983), except Exhibit 99.1, which shall not be incorporated by reference." } } },
  },

  check = function(filing, report)
    local told = filing.primary.text
    local yes, no
    for _, sentence in ipairs(told:sentences()) do
      local by_reference = sentence:has("incorporated by reference")
      local refuses = by_reference and sentence:find("\\bnot\\s+(?:be\\s+)?(?:deemed\\s+)?(?:to\\s+be\\s+)?incorporated\\b")
      if refuses and not sentence:find("\\bexcept|\\bother than") then
        no = no or sentence
      elseif by_reference and sentence:find("\\bregistration\\s+statements?\\b")
          and sentence:find("\\b(?:this|the)\\s+(?:current\\s+)?(?:report|form 6-K|exhibit|information)") then
        yes = yes or sentence
      end
    end
    if not yes then
      return report:not_applicable("the report is not incorporated into a registration statement")
    end
    local number = yes:find("\\b333-[0-9]{5,6}\\b") or told:after(yes):find("^[^§]{0,600}\\b333-[0-9]{5,6}\\b")
    if not number then
      report:finding("unnamed", { { yes, "the report says" } })
    elseif no then
      report:finding("both", { { yes, "the report says" }, { no, "and says" } })
    else
      report:witness(yes, "the report says")
    end
  end,
}
