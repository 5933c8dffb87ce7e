---@type prefile.Rule
return {
  id       = "house/embargo-left",
  title    = "A release still says that it is embargoed",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "House rule", says = "the communications desk lifts the embargo before it hands a release over",
      force = "must" },
  },
  why    = [[The text for the wire and the text for the filing are the same file. An embargo line in the exhibit shows that
the wrong version was attached.]],
  fix    = [[Ask the communications desk for the released version and attach that.]],
  limits = [[Looks for "embargo until" and "embargoed until" in EX-99 documents only.]],

  messages = { embargoed = "{document} says: {words}" },

  examples = {
    { name = "a release as released", form = "8-K", outcome = "pass" },
    { name = "the word stands far down, in another sense", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[
<p>Exhibit 99.1</p><p>Harbor Works opens a second yard.</p><p>The company builds and repairs boats for the coast guard and
for fishermen along the whole coast, and keeps a dock for visitors.</p><p>It is not touched by the trade embargo.</p>]] } } },
    { name = "the line was left in", form = "8-K", expect = { "embargoed" },
      attach = { { type = "EX-99.1", body = [[
<p>Exhibit 99.1</p><p>@{EMBARGOED UNTIL}@ 8 a.m. on January 6</p><p>Harbor Works opens a second yard.</p>]] } } },
    { name = "in another word form", form = "8-K", expect = { "embargoed" },
      attach = { { type = "EX-99.1", body = [[
<p>Exhibit 99.1</p><p>Under @{embargo until}@ noon</p><p>Harbor Works opens a second yard.</p>]] } } },
    { name = "nothing is attached", form = "8-K", outcome = "not_applicable", body = [[
<p><b>Item 8.01 Other Events.</b></p><p>The company opened a second yard.</p>]] },
  },

  check = function(filing, report)
    local looked = false
    for _, document in ipairs(filing.documents) do
      if document.exhibit_number and codes.exhibit_major(document.exhibit_number) == "99" and document.has_text then
        looked = true
        local words = document.text:find("\\bembargo(?:ed)?\\s+until\\b")
        if words then
          report:finding("embargoed", words, { document = document.name, words = words })
        else
          report:witness(document)
        end
      end
    end
    if not looked then
      report:not_applicable("there is no EX-99 document")
    end
  end,
}
