---@type prefile.Rule
return {
  id       = "acceptance/html-element",
  title    = "An HTML document has an element that EDGAR's list does not hold",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2", says = "documents use the elements of the manual's list only", force = "must" },
  },
  why    = [[EDGAR may suspend the submission, or leave the element out, and the document then looks other than it was meant.]],
  fix    = [[Write it with elements of the list: paragraphs, div, span, tables, headings, lists, font, b, i, u.]],
  limits = [[A warning only: which elements EDGAR suspends for could not be confirmed one by one, and it took documents with a
stray <PAGE>, <S> or <C> of the plain text layout. Scripts, forms and frames are acceptance/active-content. Inline XBRL
documents have a list of their own, see acceptance/inline-markup.]],

  messages = {
    unlisted   = "<{name}> is not in the manual's list (in all {count})",
    disallowed = "EDGAR does not support <{name}> (in all {count})",
  },

  examples = {
    { name = "elements of the list", form = "8-K", outcome = "pass" },
    { name = "a video", form = "8-K", expect = { "disallowed" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The yard: @{<video width="40">}@</video></p>]] },
    { name = "elements of later HTML", form = "8-K", expect = { "unlisted", "unlisted" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
@{<section>}@<p>The company opened @{<mark>}@a new yard</mark>.</p></section>]] },
    { name = "old elements of the list", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<center><font size="2">The <tt>yard</tt> <strike>opens</strike> <u>opened</u>.</font></center><hr><dl><dt>Yard<dd>New</dl>]] },
    { name = "a script is the matter of another rule", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p><script>count();</script>]] },
    { name = "plain text only", form = "8-K", outcome = "not_applicable", base = "plain-text" },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "html" and not document.markup.is_inline_xbrl then
        local clean = true
        for _, element in ipairs(document.markup.elements) do
          local fact = codes.html_element(element.name)
          local status = fact and fact.status or "unlisted"
          if element.count > 0 and (status == "unlisted" or status == "disallowed") then
            clean = false
            report:finding(status, element.place, { name = element.name, count = element.count })
          end
        end
        if clean then report:witness(document, "elements of the list only") end
      end
    end
    report:not_applicable("no document is in HTML without inline XBRL")
  end,
}
