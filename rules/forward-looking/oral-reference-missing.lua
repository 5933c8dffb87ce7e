---@type prefile.Rule
return {
  id       = "forward-looking/oral-reference-missing",
  title    = "A transcript does not say where the factors are written down",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },
  effective = { from = "1995-12-22" },

  authority = {
    { cite = "15 USC 78u-5(c)(2)",
      says = "a speaker says that a statement is forward-looking and that results may differ, and names a readily available "
          .. "written document with the factors", force = "should" },
  },
  why    = [[For what is said the statute asks for a pointer to something written; without it the safe harbor for oral statements
is not reached.]],
  fix    = [[Begin the call with the sentence that names the filing, or the release, in which the factors stand.]],
  limits = [[Takes an Exhibit 99 for a transcript when its first part says "transcript" or "conference call" and an operator
speaks. Any mention of filings, a form or a release together with risks counts.]],

  messages = {
    absent  = "the transcript does not say that statements are forward-looking",
    pointer = "the transcript calls statements forward-looking, but points to no written document with the factors",
  },

  examples = {
    { name = "no transcript", form = "8-K", outcome = "not_applicable" },
    { name = "with its pointer", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", body = [[<p>Transcript of the conference call of January 5, 2026</p><p>Operator: Welcome.</p>
<p>Ada Mooring: Some statements are forward-looking. The risks are told in our filings with the SEC.</p>]] } } },
    { name = "without a pointer", form = "8-K", expect = { "pointer" },
      attach = { { type = "EX-99.1", body = [[<p>Transcript of the conference call of January 5, 2026</p><p>Operator: Welcome.</p>
<p>Ada Mooring: Some statements are @{forward-looking}@. We had a good year.</p>]] } } },
    { name = "not a word", form = "8-K", expect = { "absent" },
      attach = { { type = "EX-99.1", body = [[<p>@{Transcript}@ of the conference call of January 5, 2026</p><p>Operator: Welcome.</p>
<p>Ada Mooring: We had a good year.</p>]] } } },
    { name = "a release on a call", form = "8-K", outcome = "not_applicable",
      attach = { { type = "EX-99.1", body = [[<p>Example Harbor Works will hold a conference call on January 6, 2026.</p>]] } } },
  },

  check = function(filing, report)
    local risks = "\\b(?:risks?(?:\\s+factors?)?|factors|uncertainties)\\b"
    local writings = "\\b(?:filings?|filed|SEC|10-?[KQ]|8-?K|securities and exchange commission|press release|news release|"
      .. "annual report|prospectus)\\b"
    for _, document in ipairs(filing:exhibits("99")) do
      local head = document.text:find("(?s)\\A.{0,1000}")
      local words = head and head:find("\\btranscript\\b|\\bconference\\s+call\\b")
      if words and document.text:find("(?m)^\\s*(?:operator|coordinator|moderator)\\b") then
        local said = document.text:find("\\bforward[-\\s‐‑–]+looking\\b")
        local pointer = said and (document.text:find(risks .. "[^.]{0,200}" .. writings)
          or document.text:find(writings .. "[^.]{0,200}" .. risks))
        if pointer then
          report:witness(pointer, "the pointer")
        elseif said then
          report:finding("pointer", { { said, "the transcript says" } })
        else
          report:finding("absent", { { words, "a transcript" } })
        end
      end
    end
    report:not_applicable("no Exhibit 99 is a transcript")
  end,
}
