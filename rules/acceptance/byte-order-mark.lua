---@type prefile.Rule
return {
  id       = "acceptance/byte-order-mark",
  title    = "A document starts with a byte order mark",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.1.2",
      says = "a document holds characters of ASCII only, and no byte order mark", force = "must" },
  },
  why    = [[EDGAR suspends the submission. Editors put the mark in when a document is saved as UTF-8; it cannot be seen.]],
  fix    = [[Save the document as ASCII, or as UTF-8 without a byte order mark.]],
  limits = [[Looks at documents in HTML and in plain text.]],

  messages = {
    mark = "the document starts with a byte order mark",
  },

  examples = {
    { name = "no mark", form = "8-K", outcome = "pass" },
    { name = "a mark before the markup", form = "8-K", expect = { "mark" },
      edits = { { "<html>\n<body>\n<p style=\"text-align:center\"><b>UNITED STATES",
        "@{\xEF\xBB\xBF}@<html>\n<body>\n<p style=\"text-align:center\"><b>UNITED STATES" } } },
    { name = "a mark in the text", form = "8-K", outcome = "pass",
      body = "<p><b>Item 8.01 Other Events.</b></p>\n<p>\xEF\xBB\xBFThe dock opened.</p>" },
    { name = "a mark before plain text", form = "8-K", expect = { "mark" },
      attach = { { type = "EX-99.1", filename = "release.txt", body = "x" } },
      edits = { { "<html><body>\nx\n</body></html>", "@{\xEF\xBB\xBF}@The dock opened." } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "data only", form = "8-K", outcome = "not_applicable", text = [[
<SEC-DOCUMENT>0009999999-26-000001.txt : 20260107
<SEC-HEADER>0009999999-26-000001.hdr.sgml : 20260107
ACCESSION NUMBER:  0009999999-26-000001
CONFORMED SUBMISSION TYPE: 8-K
FILED AS OF DATE:  20260107
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>example.xml
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument></ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      if document.from_filer and (document.media == "html" or document.media == "plain-text") then
        local mark = document.markup.byte_order_mark
        if mark then
          report:finding("mark", mark)
        else
          report:witness(document, "no byte order mark")
        end
      end
    end
    report:not_applicable("no document is in HTML or plain text")
  end,
}
