---@type prefile.Rule
return {
  id       = "acceptance/html-attribute",
  title    = "An HTML element has an attribute that EDGAR's list does not hold",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2",
      says = "elements have the attributes of the manual's list only", force = "must" },
  },
  why    = [[EDGAR may leave the attribute out. A misspelt one, or a value without quotes that holds a space, does nothing.]],
  fix    = [[Correct the attribute, or write it as style. A value has one quotation mark before and one behind it.]],
  limits = [[A remark only: EDGAR took many documents with attributes outside the list as it could be read, such as the color
of a rule. The face of a font, which the list lacks, is left alone. Event handlers are acceptance/active-content; inline XBRL
documents have a list of their own.]],

  messages = {
    unlisted = "{attribute} of <{element}> is not in the manual's list (in all {count})",
    stray    = "{attribute} stands in <{element}> outside a value, as after a quotation mark too many (in all {count})",
  },

  examples = {
    { name = "attributes of the list", form = "8-K", outcome = "pass" },
    { name = "an attribute nobody knows", form = "8-K", expect = { "unlisted" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p align=center @{indent}@=2>The company opened a new yard.</p>]] },
    { name = "colors of a border", form = "8-K", expect = { "unlisted" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<table border="1" @{bordercolor}@="black"><tr><td nowrap>Yard</td><td height="9">New</td></tr></table>]] },
    { name = "a value with two quotation marks on either side", form = "8-K", expect = { "stray" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><font style=""@{white-space:nowrap""}@>The company opened a new yard.</font></p>]] },
    { name = "a font with a face", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p><font face="Times New Roman" size="2">The company opened a new yard.</font></p>]] },
    { name = "plain text only", form = "8-K", outcome = "not_applicable", base = "plain-text" },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "html" and not document.markup.is_inline_xbrl then
        local clean = true
        for _, attribute in ipairs(document.markup.attributes) do
          local element = codes.html_element(attribute.element)
          local is_face = attribute.element == "font" and attribute.name == "face"
          if element and element.status == "allowed" and not is_face and not text.starts_with(attribute.name, "on")
              and not codes.html_attribute(attribute.element, attribute.name).is_allowed then
            clean = false
            local is_stray = text.contains(attribute.name, '"') or text.contains(attribute.name, "'")
            report:finding(is_stray and "stray" or "unlisted", attribute.place,
              { attribute = attribute.name, element = attribute.element, count = attribute.count })
          end
        end
        if clean then report:witness(document, "attributes of the list only") end
      end
    end
    report:not_applicable("no document is in HTML without inline XBRL")
  end,
}
