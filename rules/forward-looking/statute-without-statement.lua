---@type prefile.Rule
return {
  id       = "forward-looking/statute-without-statement",
  title    = "A legend names the safe harbor, but calls nothing forward-looking",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "1995-12-22" },

  authority = {
    { cite = "15 USC 78u-5(c)(1)(A)(i)", says = "the statement is identified as a forward-looking statement", force = "should" },
  },
  why    = [[The safe harbor asks that the statements are called by their name; the name of the law alone does not do it.]],
  fix    = [[Say which statements are forward-looking.]],
  limits = [[Looks in documents that name the Private Securities Litigation Reform Act, for "forward-looking" anywhere in them.]],

  messages = {
    unidentified = "the document names the Reform Act, but calls no statement forward-looking",
  },

  examples = {
    { name = "the law is not named", form = "8-K", outcome = "not_applicable" },
    { name = "named and identified", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>This release contains forward-looking statements under the Private Securities Litigation
Reform Act of 1995.</p>]] } } },
    { name = "named only", form = "8-K", expect = { "unidentified" },
      attach = { { type = "EX-99.1", body = [[<p>Safe harbor under the @{Private Securities Litigation Reform Act}@ of 1995: results may
differ.</p>]] } } },
    { name = "a prospectus supplement", form = "424B5", outcome = "not_applicable" },
    { name = "an annual report that names the law only", form = "10-K", expect = { "unidentified" },
      edits = { { "Orders for work boats come", "The safe harbor of the @{Private Securities Litigation Reform Act}@ of 1995 "
        .. "covers what is "
        .. "said here of the future. Orders for work boats come" } } },
    { name = "forward looking without a hyphen", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>Forward looking statements are made under the Private Securities Litigation
Reform Act of 1995.</p>]] } } },
    { name = "in the report itself", form = "8-K", expect = { "unidentified" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The safe harbor of the @{Private Securities Litigation Reform Act}@ of 1995 applies to what the company expects.</p>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local act = document.from_filer and document.has_text
        and document.text:find("\\bprivate\\s+securities\\s+litigation\\s+reform\\s+act\\b")
      if act then
        local named = document.text:find("\\bforward[-\\s‐‑–]+looking\\b")
        if named then
          report:witness(named, "identifies the statements")
        else
          report:finding("unidentified", { { act, "the law" } })
        end
      end
    end
    report:not_applicable("no document names the Private Securities Litigation Reform Act")
  end,
}
