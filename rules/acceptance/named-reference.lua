---@type prefile.Rule
return {
  id       = "acceptance/named-reference",
  title    = "A character is named by a name that HTML 4 does not have",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.6", says = "character references have the names of HTML 4, or numbers",
      force = "must" },
  },
  why    = [[EDGAR may suspend the submission, and readers may see the name in place of the character.]],
  fix    = [[Write the number of the character: &#39; in place of &apos;, &#10003; in place of &check;.]],
  limits = [[A warning only: the manual says must, but EDGAR has taken a filing with such a name. Names without a semicolon are left
alone. Each name is reported once for a document, at its first place.]],

  messages = {
    name = "&{name}; is no name of HTML 4 (in all {count})",
  },

  examples = {
    { name = "names of HTML 4", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The caf&eacute;&nbsp;&ldquo;Dock&rdquo; &mdash; &frac12; &euro;1 &#10003; AT&T opened.</p>]] },
    { name = "a check mark", form = "8-K", expect = { "name" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>@{&check;}@ The dock opened.</p>]] },
    { name = "a name of XML, and one of nobody", form = "8-K", expect = { "name", "name" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company@{&apos;}@s dock &amp; the dock&apos;s @{&yard;}@.</p>]] },
    { name = "plain text only", form = "8-K", outcome = "not_applicable", base = "plain-text" },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "html" then
        for _, use in ipairs(document.markup.named_references) do
          report:finding("name", use.place, { name = use.name, count = use.count })
        end
        if #document.markup.named_references == 0 then
          report:witness(document, "names of HTML 4 only")
        end
      end
    end
    report:not_applicable("no document is in HTML")
  end,
}
