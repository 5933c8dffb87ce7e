---@type prefile.Rule
return {
  id       = "acceptance/conditional-comment",
  title    = "A comment holds markup for some browsers only",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2", says = "comments hide no markup from some of the readers", force = "should" },
  },
  why    = [[Some readers would see what others do not. Word processors leave such comments behind.]],
  fix    = [[Take the comment out.]],
  limits = [[By a source that could not be confirmed; hence a remark, no more. Reported once for a document.]],

  messages = {
    conditional = "a comment holds markup for some browsers only (in all {count})",
  },

  examples = {
    { name = "a plain comment", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<!-- if in doubt, ask -->
<p>The dock opened.</p>]] },
    { name = "a comment of a word processor", form = "8-K", expect = { "conditional" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
@{<!--[if gte mso 9]><p>Office</p><![endif]-->}@
<p>The dock opened.</p>]] },
    { name = "one that others see", form = "8-K", expect = { "conditional" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
@{<![if !supportLists]>}@<p>The dock opened.</p><![endif]>]] },
    { name = "plain text only", form = "8-K", outcome = "not_applicable", base = "plain-text" },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.media == "html" then
        local comments = document.markup.conditional_comments
        if comments.count > 0 then
          report:finding("conditional", comments.place, { count = comments.count })
        else
          report:witness(document, "no such comment")
        end
      end
    end
    report:not_applicable("no document is in HTML")
  end,
}
