---@type prefile.Rule
return {
  id       = "header/document-count-differs",
  title    = "The header counts another number of documents than there are",
  severity = "info",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "Practice", says = "the public document count is the number of documents of the submission",
      force = "practice" },
  },
  why    = [[A document may have been lost or doubled when the submission was put together.]],
  fix    = [[Compare the documents with those you meant to file.]],
  limits = [[EDGAR adds parts of its own (renderings, ZIP, workbooks) and counts them in; stored copies lack one or two of
them. Where such parts are present, only a difference of more than two is reported.]],

  messages = {
    differs = "the header counts {count} documents, the submission holds {found}",
  },

  examples = {
    { name = "the same number", form = "8-K", outcome = "pass", witnesses = { "2" } },
    { name = "one document too few", form = "8-K", expect = { "differs" },
      header = { ["PUBLIC DOCUMENT COUNT"] = "@{3}@" } },
    { name = "no count", form = "8-K", outcome = "not_applicable", header = { ["PUBLIC DOCUMENT COUNT"] = "-" } },
    { name = "one document too many", form = "8-K", expect = { "differs" },
      header = { ["PUBLIC DOCUMENT COUNT"] = "@{1}@" } },
    { name = "two parts that EDGAR made are not in the copy", form = "8-K", outcome = "pass", header = { ["PUBLIC DOCUMENT COUNT"] = "5" },
      attach = { { type = "EX-99.1" }, { type = "XML", filename = "R1.htm" } } },
    { name = "three are missing", form = "8-K", expect = { "differs" }, header = { ["PUBLIC DOCUMENT COUNT"] = "@{6}@" },
      attach = { { type = "EX-99.1" }, { type = "XML", filename = "R1.htm" } } },
    { name = "a single document", form = "8-K", outcome = "pass", body = "<p>To whom it may concern</p>" },
    { name = "the header alone", form = "8-K", outcome = "not_applicable", text = [[
<SEC-HEADER>0009999999-26-000001.hdr.sgml : 20260107
ACCESSION NUMBER:  0009999999-26-000001
CONFORMED SUBMISSION TYPE: 8-K
PUBLIC DOCUMENT COUNT:  2
FILED AS OF DATE:  20260107
</SEC-HEADER>]] },
    { name = "cut off", form = "8-K", outcome = "undetermined", header = { ["PUBLIC DOCUMENT COUNT"] = "3" },
      edits = { { "</SEC-DOCUMENT>", "" } } },
  },

  check = function(filing, report)
    local count = filing.header.document_count
    local number = count and count.number
    if not number then
      return report:not_applicable("the header counts no documents")
    end
    if not filing.is_complete then
      return report:undetermined("the submission could not be read to its end", count)
    end
    local found, made_by_edgar = 0, false
    for _, document in ipairs(filing.documents) do
      found = found + 1
      if not document.from_filer then made_by_edgar = true end
    end
    if found == 0 then
      return report:not_applicable("the input holds the header only")
    end
    local off = math.abs(found - number)
    if off == 0 or (made_by_edgar and off <= 2) then
      report:witness(count, "the header counts")
    else
      report:finding("differs", { { count, "the header counts" } }, { count = count, found = found })
    end
  end,
}
