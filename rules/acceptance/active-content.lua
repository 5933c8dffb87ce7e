---@type prefile.Rule
return {
  id       = "acceptance/active-content",
  title    = "An HTML document holds a script, a form or a frame",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.2",
      says = "documents hold no scripts, applets, objects, form controls or frames, and nothing that answers to events",
      force = "must" },
    { cite = "SEC HTML specification", says = "EDGAR suspends a submission with active content", force = "must" },
  },
  why    = [[EDGAR suspends the submission. Such parts come with pages that were saved from a web site.]],
  fix    = [[Take the element or the attribute out; write what a form would show as plain text.]],
  limits = [[Looks at the elements and attributes of HTML documents. Links that run a script are acceptance/link-outside.
Each element and each attribute is reported once for a document, at its first place.]],

  messages = {
    element = "the document holds <{name}> (in all {count})",
    handler = "the attribute {attribute} of <{element}> runs a script (in all {count})",
  },

  examples = {
    { name = "plain markup", form = "8-K", outcome = "pass" },
    { name = "a script", form = "8-K", expect = { "element" }, witnesses = {},
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>@{<script type="text/javascript">}@count();</script>]] },
    { name = "two boxes of a form, and an event", form = "8-K", expect = { "element", "handler" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>@{<input type="checkbox">}@ Yes <input type="checkbox"> No <a @{onclick}@="go()">more</a></p>]] },
    { name = "a word that sounds like one", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p title="once">The object of the form is a frame.</p>]] },
    { name = "plain text only", form = "8-K", outcome = "not_applicable", base = "plain-text" },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "html" then
        local clean = true
        for _, element in ipairs(document.markup.elements) do
          local fact = codes.html_element(element.name)
          if fact and fact.status == "active" and element.count > 0 then
            clean = false
            report:finding("element", element.place, { name = element.name, count = element.count })
          end
        end
        for _, attribute in ipairs(document.markup.attributes) do
          if text.starts_with(attribute.name, "on") and codes.html_element(attribute.element) then
            clean = false
            report:finding("handler", attribute.place,
              { attribute = attribute.name, element = attribute.element, count = attribute.count })
          end
        end
        if clean then report:witness(document, "no active content") end
      end
    end
    report:not_applicable("no document is in HTML")
  end,
}
