---@type prefile.Rule
return {
  id       = "header/form-type-differs",
  title    = "The submission type and the main document's type differ",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.1",
      says = "a submission holds one main document whose type is the submission's form type", force = "must" },
  },
  why    = [[EDGAR takes a submission under the type in its header. When the main document is of another type, the filing
is suspended or lands under the wrong form.]],
  fix    = [[Give the main document the type of the submission, or change the submission type.]],
  limits = [[Combined submissions, such as an 8-K that is also soliciting material, give a second form type to a filer;
only the main document and the submission type are compared. Letters of the staff (UPLOAD) are left alone.]],

  messages = {
    differs = "the submission is a {form}, but its main document is of type {doctype}",
  },

  examples = {
    { name = "the same type", form = "8-K", outcome = "pass", witnesses = { "8-K", "8-K" } },
    { name = "main document of another type", form = "8-K", expect = { "differs" },
      edits = { { "<TYPE>8-K\n<SEQUENCE>1", "<TYPE>@{8-K/A}@\n<SEQUENCE>1" } } },
    { name = "an amendment under the form's own type", form = "8-K/A", expect = { "differs" },
      edits = { { "<TYPE>8-K/A\n<SEQUENCE>1", "<TYPE>@{8-K}@\n<SEQUENCE>1" } } },
    { name = "an amendment", form = "8-K/A", outcome = "pass" },
    { name = "a quarterly report under the type of the annual one", form = "10-Q", expect = { "differs" },
      edits = { { "<TYPE>10-Q\n<SEQUENCE>1", "<TYPE>@{10-K}@\n<SEQUENCE>1" } } },
    { name = "no type in the header", form = "8-K", outcome = "not_applicable", header = { ["CONFORMED SUBMISSION TYPE"] = "-" } },
    { name = "a main document without a type", form = "8-K", outcome = "undetermined", edits = { { "<TYPE>8-K\n", "" } } },
    { name = "the header alone", form = "10-K", outcome = "not_applicable", text = [[
<SEC-HEADER>0009999999-26-000002.hdr.sgml : 20260219
ACCESSION NUMBER:  0009999999-26-000002
CONFORMED SUBMISSION TYPE: 10-K
FILED AS OF DATE:  20260219
</SEC-HEADER>]] },
    { name = "a letter of the staff", form = "UPLOAD", outcome = "not_applicable", text = [[
<SEC-DOCUMENT>0000000000-26-000001.txt : 20260105
<SEC-HEADER>0000000000-26-000001.hdr.sgml : 20260105
ACCESSION NUMBER:  0000000000-26-000001
CONFORMED SUBMISSION TYPE: UPLOAD
PUBLIC DOCUMENT COUNT:  1
FILED AS OF DATE:  20260105
</SEC-HEADER>
<DOCUMENT>
<TYPE>LETTER
<SEQUENCE>1
<FILENAME>filename1.txt
<TEXT>
We have completed our review of your filing.
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>]] },
  },

  check = function(filing, report)
    local submission = filing.header.submission_type
    if not submission or submission:is("UPLOAD") then
      return report:not_applicable("there is no submission of a filer with a form type")
    end
    if #filing.documents == 0 then
      return report:not_applicable("the input holds the header only")
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
