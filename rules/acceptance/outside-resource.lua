---@type prefile.Rule
return {
  id       = "acceptance/outside-resource",
  title    = "A document fetches a style sheet, a background or a redirect",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2",
      says = "a document fetches nothing: no style sheets, fonts or backgrounds of other files, and no redirects", force = "must" },
  },
  why    = [[EDGAR may suspend the submission, and the document looks other without the file.]],
  fix    = [[Write the style into the document and take the reference out.]],
  limits = [[By a source that could not be confirmed; hence a remark, no more. Images and links have rules of their own, and so
have the schemas of inline XBRL.]],

  messages = {
    fetches   = "{attribute} of <{element}> fetches {target}",
    redirects = "the document sends its reader elsewhere",
    base      = "the document gives all its links another base",
  },

  examples = {
    { name = "style of its own", form = "8-K", outcome = "pass",
      body = [[
<style>p { color: black }</style>
<p><b>Item 8.01 Other Events.</b></p>
<p style="background:white">The dock opened.</p>]] },
    { name = "a style sheet and a background", form = "8-K", expect = { "fetches", "fetches", "fetches" }, witnesses = {},
      body = [[
<link rel="stylesheet" href="@{house.css}@"><style>@import "@{print.css}@";</style>
<p><b>Item 8.01 Other Events.</b></p>
<p style="background:url(@{dock.gif}@)">The dock opened.</p>]] },
    { name = "a redirect and a base", form = "8-K", expect = { "redirects", "base" }, witnesses = {},
      body = [[
@{<meta http-equiv="Refresh" content="1; url=next.htm">}@<base href="@{https://www.example.com/}@">
<p><b>Item 8.01 Other Events.</b></p>
<p>The dock opened.</p>]] },
    { name = "the kind of the document", form = "8-K", outcome = "pass",
      body = [[
<meta http-equiv="Content-Type" content="text/html"><p><b>Item 8.01 Other Events.</b></p>
<p>The <img src="dock.jpg"> dock opened.</p>]] },
    { name = "plain text only", form = "8-K", outcome = "not_applicable", base = "plain-text" },
  },

  check = function(filing, report)
    local elsewhere = "^(?:a|area|img|script|iframe|frame|form|input|object|embed|applet|button)$|:"
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "html" then
        local clean = true
        for _, reference in ipairs(document.markup.references) do
          local element, attribute, kind = reference.element, reference.attribute, reference.kind
          local is_style = attribute == "url()" or attribute == "@import"
          local fetches = kind ~= "fragment" and kind ~= "empty"
              and (is_style or not text.match(element, elsewhere))
          if fetches then
            clean = false
            if element == "base" then
              report:finding("base", reference.target)
            else
              report:finding("fetches", reference.target,
                { attribute = attribute, element = element, target = reference.target })
            end
          end
        end
        for _, meta in ipairs(document.markup.meta_tags) do
          if meta.http_equiv and meta.http_equiv:is("refresh") then
            clean = false
            report:finding("redirects", meta.place)
          end
        end
        if clean then report:witness(document, "fetches nothing") end
      end
    end
    report:not_applicable("no document is in HTML")
  end,
}
