---@type prefile.Rule
return {
  id       = "acceptance/control-character",
  title    = "An HTML document holds a control character",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2",
      says = "a document holds no control characters but tabs and line ends", force = "must" },
  },
  why    = [[EDGAR may suspend the submission. Such a character cannot be seen; it mostly comes from a damaged file.]],
  fix    = [[Delete the character.]],
  limits = [[By a copy of the manual of April 2016 that could not be confirmed; hence a remark, no more. Form feeds are left alone.
Each document is reported once.]],

  messages = {
    control = "a control character (in all {count})",
  },

  examples = {
    { name = "tabs and line ends", form = "8-K", outcome = "pass",
      body = "<p><b>Item 8.01 Other Events.</b></p>\r\n<p>The\tdock opened.</p>" },
    { name = "a bell", form = "8-K", expect = { "control" },
      body = "<p><b>Item 8.01 Other Events.</b></p>\n<p>The dock@{\x07}@ opened.</p>" },
    { name = "a delete character", form = "8-K", expect = { "control" },
      body = "<p><b>Item 8.01 Other Events.</b></p>\n<p>The dock@{\x7F}@ opened.</p>" },
    { name = "plain text only", form = "8-K", outcome = "not_applicable", base = "plain-text" },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "html" then
        local odd = document.markup.control_characters
        if odd.count > 0 then
          report:finding("control", { { odd.place, "the first" } }, { count = odd.count })
        else
          report:witness(document, "no control characters")
        end
      end
    end
    report:not_applicable("no document is in HTML")
  end,
}
