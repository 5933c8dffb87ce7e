---@type prefile.Rule
return {
  id       = "header/form-type-differs",
  title    = "The submission type and the main document's type differ",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.1",
      says = "a submission holds one main document whose type is the submission's form type", force = "must" },
  },
  why    = [[EDGAR takes a submission under the type in its header. When the main document is of another type, the filing
is suspended or lands under the wrong form.]],
  fix    = [[Give the main document the type of the submission, or change the submission type.]],
  limits = [[Combined submissions, such as an 8-K that is also soliciting material, give a second form type to a filer;
only the main document and the submission type are compared.]],

  messages = {
    differs = "the submission is a {form}, but its main document is of type {doctype}",
  },

  examples = {
    { name = "the same type", form = "8-K", outcome = "pass" },
    { name = "main document of another type", form = "8-K", expect = { "differs" },
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>@{8-K/A}@\n<SEQUENCE>1" } } },
    { name = "an amendment under the form's own type", form = "8-K/A", expect = { "differs" },
      edits = { { "<TYPE>8-K/A\n<SEQUENCE>1", "<TYPE>@{8-K}@\n<SEQUENCE>1" } } },
    { name = "an amendment", form = "8-K/A", outcome = "pass" },
  },

  check = function(filing, report)
    local submission = filing.header.submission_type
    if not submission then
      return report:not_applicable("there is no submission header with a form type")
    end
    local document = filing.primary
    if not document or not document.type then
      return report:undetermined("no main document with a type was found", filing.header)
    end
    if document.type:is(submission) then
      report:witness(submission, "the header says")
      report:witness(document.type, "the main document says")
    else
      report:finding("differs", { { document.type, "the main document says" }, { submission, "the header says" } },
        { form = submission, doctype = document.type })
    end
  end,
}
