---@type prefile.Rule
return {
  id       = "furnished/incorporated",
  title    = "A furnished item incorporates itself into registration statements",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "2004-08-23" },

  authority = {
    { cite = "Form 8-K, General Instruction B.3",
      says = "what is furnished is not incorporated into a registration statement unless the registrant says so there",
      force = "should" },
  },
  why    = [[The sentence makes furnished information part of a prospectus, with the liability of one. It was hardly meant:
mostly it was copied from a report of a takedown.]],
  fix    = [[Take the sentence out of the furnished item, or report the matter under a filed item.]],
  limits = [[Reads the sentences of Items 2.02 and 7.01 that speak of incorporation into registration statements or
prospectuses and are not negative.]],

  messages = {
    incorporated = "Item {number} is furnished, but says that it is incorporated: \"{words}\"",
  },

  examples = {
    { name = "not incorporated", form = "8-K", outcome = "pass" },
    { name = "incorporated", form = "8-K", expect = { "incorporated" },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The release is furnished as Exhibit 99.1. @{The information is incorporated by reference into the company's registration statement}@ on Form S-3.</p>]] },
    { name = "with the statement's file number", form = "8-K", expect = { "incorporated" },
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>@{This report is incorporated by reference into the registration statement}@ on Form S-3 (File No. 333-999901).</p>]] },
    { name = "a filed item", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>This report is incorporated by reference into the company's registration statement on Form S-3.</p>]] },
    { name = "unless stated", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 7.01 Regulation FD Disclosure.</b></p>
<p>The information is incorporated by reference into a registration statement only if that document says so.</p>]] },
    { name = "into a prospectus", form = "8-K", expect = { "incorporated" },
      body = [[
<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>
<p>@{This Item 2.02 is incorporated by reference into each prospectus}@ of the company.</p>]] },
  },

  check = function(filing, report)
    for _, item in ipairs(filing.items) do
      local definition = item.definition
      if item.reported and definition and definition.treatment == "furnished" then
        local said
        for _, sentence in ipairs(item.body:sentences()) do
          local words = sentence:find("^.*?\\bincorporated\\b[^.]{0,60}\\binto\\b[^.]{0,80}"
            .. "\\b(?:registration statements?|prospectus(?:es)?)\\b")
          if words and not sentence:find("\\b(?:not|nor|neither|never|except|unless|only|no(?!\\.))\\b") then said = said or words end
        end
        if said then
          report:finding("incorporated", said, { number = item.number, words = said })
        else
          report:witness(item.number, "does not incorporate itself")
        end
      end
    end
    report:not_applicable("the report has no item that is furnished")
  end,
}
