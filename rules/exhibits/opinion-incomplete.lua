---@type prefile.Rule
return {
  id       = "exhibits/opinion-incomplete",
  title    = "An opinion on legality is not signed, or lacks the consent that the index says is in it",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements", "@registration-statements/A" },

  authority = {
    { cite = "17 CFR 229.601(b)(5)", says = "the opinion of counsel is filed, with counsel's consent", force = "must" },
    { cite = "17 CFR 229.601(b)(23)", says = "consents of counsel are filed, dated and signed", force = "must" },
  },
  why    = [[Drafts of opinions are circulated without a signature, and the last paragraph with the consent is lost when one is written
anew. The staff asks for both.]],
  fix    = [[Attach the signed opinion; add the consent, or attach it as Exhibit 23.]],
  limits = [[Takes any "/s/" in the document for a signature, and words such as "consent to" for a consent. A "form of opinion" is
not looked at; nor is an opinion that is a scanned image.]],

  messages = {
    unsigned = "the opinion has no signature typed with \"/s/\"",
    consent  = "the index says that counsel's consent is included in the opinion; the opinion does not consent",
  },

  examples = {
    { name = "signed, with the consent", form = "S-1", outcome = "pass" },
    { name = "not signed", form = "S-3", expect = { "unsigned" },
      edits = { { "<p>/s/ Bollard &amp; Fender LLP</p>", "<p>Bollard &amp; Fender LLP</p>" }, { "<TYPE>EX-5.1", "<TYPE>@{EX-5.1}@" } } },
    { name = "without the consent", form = "S-8", expect = { "consent" },
      edits = { { "<p>We consent to the filing of this opinion as an exhibit to the registration statement.</p>\n", "" },
        { "<td>23.2</td>", "<td>@{23.2}@</td>" } } },
    { name = "the rest of the consent", form = "S-1", expect = { "consent" },
      edits = { { "We consent to the filing of this opinion as an exhibit to the registration statement.",
          "In giving this consent we do not admit that we are experts." }, { "<td>23.2</td>", "<td>@{23.2}@</td>" } } },
    { name = "without the consent, not promised", form = "S-8", outcome = "pass",
      edits = { { "<p>We consent to the filing of this opinion as an exhibit to the registration statement.</p>\n", "" },
        { "<tr><td>23.2</td><td>Consent of Bollard &amp; Fender LLP (included in Exhibit 5.1)</td></tr>\n", "" } } },
    { name = "a form of opinion", form = "S-3", outcome = "not_applicable",
      edits = { { "<p>/s/ Bollard &amp; Fender LLP</p>", "" }, { "<p>Exhibit 5.1</p>", "<p>Exhibit 5.1</p>\n<p>FORM OF OPINION</p>" } } },
    { name = "no opinion", form = "S-3", outcome = "not_applicable", without = { "EX-5.1" } },
    { name = "another consent is elsewhere", form = "S-3", outcome = "pass",
      edits = { { "<p>We consent to the filing of this opinion as an exhibit to the registration statement.</p>\n", "" },
        { "(included in Exhibit 5.1)", "(included in Exhibit 8.1)" } } },
  },

  check = function(filing, report)
    for _, document in ipairs(filing:exhibits("5")) do
      if document.has_text and not document.text:find("\\bform of opinion\\b") then
        local signed = document.text:find("/\\s?s\\s?/")
        if signed then
          report:witness(signed, "signed")
        else
          report:finding("unsigned", { { document.type, "the opinion" } })
        end
        local consents = document.text:find("\\bconsents?\\s+(?:\\w+\\s+)?to\\b|\\bhereby\\s+consents?\\b")
        for _, entry in ipairs(filing.exhibit_index) do
          local promised = entry.major == "23" and entry.included_in_another
            and entry.row:find("\\bexhibits?\\s*" .. document.exhibit_number .. "\\b")
          if promised and not consents then
            report:finding("consent", { { entry.number, "the index lists" }, { document.type, "the opinion" } })
          end
        end
      end
    end
    report:not_applicable("no opinion on legality is attached")
  end,
}
