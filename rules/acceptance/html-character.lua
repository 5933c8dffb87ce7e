---@type prefile.Rule
return {
  id       = "acceptance/html-character",
  title    = "An HTML document holds a character outside ASCII",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.6",
      says = "characters outside ASCII are written as character references, such as &#8217; or &eacute;", force = "must" },
  },
  why    = [[EDGAR suspends the submission. Curly quotes, dashes and accents come in when a document is saved as UTF-8.]],
  fix    = [[Write the character as a reference: &#8220; for a curly quote, &#8212; for a dash, &eacute; for an accent.]],
  limits = [[Each document is reported once, at the first such character. Documents in plain text are acceptance/ascii-character,
a byte order mark is acceptance/byte-order-mark.]],

  messages = {
    character = "a byte outside ASCII (in all {count})",
  },

  examples = {
    { name = "references", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The caf&eacute; &#8220;Dock&#8221; opened.</p>]] },
    { name = "an accent in UTF-8", form = "8-K", expect = { "character" },
      body = "<p><b>Item 8.01 Other Events.</b></p>\n<p>The caf@{\xC3\xA9}@ opened.</p>" },
    { name = "curly quotes of Windows", form = "8-K", expect = { "character" },
      body = "<p><b>Item 8.01 Other Events.</b></p>\n<p>The @{\x93}@Dock\x94 opened.</p>" },
    { name = "plain text only", form = "8-K", outcome = "not_applicable", base = "plain-text" },
    { name = "a single one", form = "8-K", expect = { "character" },
      body = "<p><b>Item 8.01 Other Events.</b></p>\n<p>The price rose by 5 @{\xB0}@.</p>" },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "html" then
        local odd = document.markup.non_ascii
        if odd.count > 0 then
          report:finding("character", { { odd.place, "the first" } }, { count = odd.count })
        else
          report:witness(document, "ASCII only")
        end
      end
    end
    report:not_applicable("no document is in HTML")
  end,
}
