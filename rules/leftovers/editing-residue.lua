---@type prefile.Rule
return {
  id       = "leftovers/editing-residue",
  title    = "A word processor left a trace of editing",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "Practice", says = "what is filed has no comments, tracked changes or broken references", force = "practice" },
  },
  why    = [[Comments and changes between the drafters become public; a broken reference tells nothing.]],
  fix    = [[Accept the changes, remove the comments, update the references, and convert the document again.]],
  limits = [[Knows the words that usual word processors put in for comments, changes and references. Changes that were
converted to coloured text are not seen.]],

  messages = {
    comment   = "a drafter's comment is in the text: {words}",
    change    = "a tracked change is in the text: {words}",
    reference = "a reference is broken: {words}",
  },

  examples = {
    { name = "no trace", form = "8-K", outcome = "pass", witnesses = { "8-K", "EX-99.1" } },
    { name = "a comment in a registration statement", form = "S-1", expect = { "comment" },
      edits = { { "REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933",
        "REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933 @{Comment [UK2]:}@" } } },
    { name = "a broken reference in a lease", form = "8-K", expect = { "reference" },
      attach = { { type = "EX-10.1", body = "<p>Rent is due under Section @{Error! Reference source not found}@.</p>" } },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The lease is Exhibit 10.1.</p>]] },
    { name = "a comment", form = "8-K", expect = { "comment" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The dock opened. @{Comment [AM1]:}@ Was it on Monday?</p>]] },
    { name = "a change and a broken reference", form = "8-K", expect = { "reference", "change" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>See @{Error! Reference source not found}@.</p>
<p>@{Deleted:}@ by Monday</p>]] },
    { name = "the same words in a sentence", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The exchange deleted: the old symbol. The comment [1] was answered.</p>]] },
    { name = "no text", form = "8-K", outcome = "not_applicable",
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>XML\n<SEQUENCE>1" }, { "<TYPE>EX-99.1", "<TYPE>XML" } } },
  },

  check = function(filing, report)
    local traces = {
      { message = "comment", words = "\\bcomment\\s*\\[[A-Z]{1,4}[0-9]{1,3}\\]:?" },
      { message = "change", words = "(?m)^[ \\t]*(?:deleted|inserted|formatted|moved (?:up|down|to|from))(?: \\[[0-9]+\\])?:" },
      { message = "reference",
        words = "\\berror!\\s+(?:reference source|bookmark|hyperlink reference|no bookmark|not a valid|unknown)[a-z ]{0,30}" },
    }
    for _, document in ipairs(filing.documents) do
      if document.has_text then
        local left
        for _, trace in ipairs(traces) do
          for _, words in ipairs(document.text:find_all(trace.words)) do
            left = words
            report:finding(trace.message, words, { words = words })
          end
        end
        if not left then report:witness(document, "no trace of editing") end
      end
    end
    report:not_applicable("no document has text that can be read")
  end,
}
