---@type prefile.Rule
return {
  id       = "acceptance/inline-markup",
  title    = "An inline XBRL document has markup that EDGAR does not take in one",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2019-06-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.5",
      says = "an inline XBRL document has no document type, no tuples or fractions, and none of the elements and attributes "
          .. "that the manual blocks", force = "must" },
    { cite = "EDGAR Filer Manual vol. II, 6.3", says = "xml:base is not used", force = "must" },
  },
  why    = [[EDGAR takes the XBRL out of the submission, or suspends it.]],
  fix    = [[Write it without the element or attribute: id for the name of an anchor, style for a style sheet, div and span for the
rest.]],
  limits = [[Looks at the names of elements and attributes, not at values, and not at whether the document is well formed.]],

  messages = {
    element   = "an inline XBRL document must not have <{name}> (in all {count})",
    attribute = "an inline XBRL document must not have {attribute} on <{element}> (in all {count})",
    doctype   = "an inline XBRL document must not have a document type",
  },

  examples = {
    { name = "an inline document", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The <ix:nonNumeric name="dei:DocumentType" contextRef="c1">8-K</ix:nonNumeric> reports a new yard.</p>]] },
    { name = "an acronym and a named anchor", form = "8-K", expect = { "attribute", "element" }, witnesses = {},
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The <ix:nonNumeric name="dei:DocumentType" contextRef="c1">8-K</ix:nonNumeric> reports <a @{name}@="yard">a</a>
@{<acronym title="new yard">}@NY</acronym>.</p>]] },
    { name = "a fraction", form = "8-K", expect = { "element" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The @{<ix:fraction name="x:Share" contextRef="c1">}@</ix:fraction> reports a new yard.</p>]] },
    { name = "a document type", form = "8-K", expect = { "doctype" }, witnesses = {},
      edits = { { "<html>\n<body>\n<p style=\"text-align:center\"><b>UNITED STATES",
        "@{<!DOCTYPE html>}@<html>\n<body>\n<p style=\"text-align:center\"><b>UNITED STATES" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The <ix:nonNumeric name="dei:DocumentType" contextRef="c1">8-K</ix:nonNumeric> reports a new yard.</p>]] },
    { name = "the same without inline XBRL", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>It reports <a name="yard">a</a> new yard.</p>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "html" and document.markup.is_inline_xbrl then
        local clean = true
        local markup = document.markup
        if markup.doctype then
          clean = false
          report:finding("doctype", markup.doctype)
        end
        for _, element in ipairs(markup.elements) do
          local fact = codes.html_element(element.name)
          local blocked = fact and fact.is_blocked_inline or element.name == "ix:tuple" or element.name == "ix:fraction"
          if blocked and element.count > 0 then
            clean = false
            report:finding("element", element.place, { name = element.name, count = element.count })
          end
        end
        for _, attribute in ipairs(markup.attributes) do
          local fact = codes.html_attribute(attribute.element, attribute.name)
          if attribute.name == "xml:base" or fact and fact.is_blocked_inline then
            clean = false
            report:finding("attribute", attribute.place,
              { attribute = attribute.name, element = attribute.element, count = attribute.count })
          end
        end
        if clean then report:witness(document, "nothing that is blocked") end
      end
    end
    report:not_applicable("no document has inline XBRL")
  end,
}
