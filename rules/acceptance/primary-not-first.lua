---@type prefile.Rule
return {
  id       = "acceptance/primary-not-first",
  title    = "The form is not the first document of the submission",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 7.3", says = "the primary document comes first, exhibits behind it", force = "must" },
  },
  why    = [[EDGAR and its readers take the first document for the form.]],
  fix    = [[Put the form in the first place.]],
  limits = [[Goes by the document types. Where no document has the type of the form, header/form-type-differs speaks.]],

  messages = {
    behind = "the document of type {doctype} has sequence {sequence}; {first} stands before it",
  },

  examples = {
    { name = "the form first", form = "8-K", outcome = "pass" },
    { name = "the form behind an exhibit", form = "8-K", expect = { "behind" },
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>EX-10.1\n<SEQUENCE>1" },
        { "<TYPE>EX-99.1\n<SEQUENCE>2", "<TYPE>@{8-K}@\n<SEQUENCE>2" } } },
    { name = "no document of the form's type", form = "8-K", outcome = "not_applicable",
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>EX-10.1\n<SEQUENCE>1" } } },
    { name = "the form behind a graphic", form = "8-K", expect = { "behind" },
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>GRAPHIC\n<SEQUENCE>1" },
        { "<TYPE>EX-99.1\n<SEQUENCE>2", "<TYPE>@{8-K}@\n<SEQUENCE>2" } } },
    { name = "an amendment under the form's own type", form = "8-K/A", outcome = "pass",
      edits = { { "<TYPE>8-K/A\n<SEQUENCE>1", "<TYPE>8-K\n<SEQUENCE>1" } } },
    { name = "the form without a sequence, behind a graphic", form = "8-K", expect = { "behind" },
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>GRAPHIC\n<SEQUENCE>1" },
        { "<TYPE>EX-99.1\n<SEQUENCE>2\n", "<TYPE>@{8-K}@\n" } } },
  },

  check = function(filing, report)
    local first
    for _, document in ipairs(filing.documents) do
      if document.from_filer and document.type then
        first = first or document
        if document.type:is(filing.form.type) or document.type:is(filing.form.base) then
          if document == first then
            report:witness(document, "the form")
          else
            report:finding("behind", { { document, "the form" }, { first, "the first document" } },
              { doctype = document.type, sequence = document.sequence or "none", first = first.type })
          end
          return
        end
      end
    end
    report:not_applicable("no document has the type of the form")
  end,
}
