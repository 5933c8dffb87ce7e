---@type prefile.Rule
return {
  id       = "exhibits/not-separate",
  title    = "An exhibit stands inside the main document instead of a document of its own",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@item-601", "@item-601/A" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.1",
      says = "each exhibit is a document of its own, with its own type", force = "must" },
    { cite = "17 CFR 229.601(a)", says = "exhibits are filed as exhibits under their numbers", force = "must" },
  },
  why    = [[Pasted behind the signatures, the exhibit cannot be found by its type, has no name of its own, and the
submission lists one document where it should list two.]],
  fix    = [[Take the exhibit's text out of the report and attach it as a document of the exhibit's type.]],
  limits = [[An exhibit counts as pasted when it is listed, no document of its main number is attached, and behind the
signatures a line begins with its number or, for a press release, with the words releases begin with.]],

  messages = {
    pasted = "exhibit {number} is listed and stands behind the signatures, but is not attached as its own document",
  },

  examples = {
    { name = "attached", form = "8-K", outcome = "pass", witnesses = { "99.1" } },
    { name = "nothing is listed", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The company opened a new yard.</p>]] },
    { name = "unsigned", form = "8-K", outcome = "undetermined", signature = "" },
    { name = "an annual report", form = "10-K", outcome = "pass" },
    { name = "one document without its submission", form = "8-K", outcome = "not_applicable", base = "single-document" },
    { name = "the release pasted behind the signatures", form = "8-K", expect = { "pasted" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{99.1}@</td><td>Press release</td></tr></table>]],
      signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>EXAMPLE HARBOR WORKS, INC.</p>
<p>By: /s/ Ada Mooring</p>
<p>Ada Mooring, Chief Financial Officer</p>
<p>Date: January 5, 2026</p>
<p>Exhibit 99.1</p>
<p>FOR IMMEDIATE RELEASE</p>
<p>PORTLAND, Maine, January 5, 2026. Example Harbor Works announced today that its new dry dock takes ships of up to two hundred metres. The dock was built in eighteen months.</p>]] },
    { name = "listed, and nothing behind the signatures", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
    { name = "a heading of the exhibit behind the signatures", form = "8-K", expect = { "pasted" },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>@{10.1}@</td><td>Lease</td></tr></table>]],
      signature = [[
<p><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>EXAMPLE HARBOR WORKS, INC.</p>
<p>By: /s/ Ada Mooring</p>
<p>Ada Mooring, Chief Financial Officer</p>
<p>Date: January 5, 2026</p>
<p>Exhibit 10.1</p>
<p>LEASE AGREEMENT</p>
<p>This lease is made between Example Harbor Works, Inc. and Keel Docks LLC for the old yard at 14 Quay Street. The rent is paid every month
in advance. The tenant keeps the yard in good order.</p>]] },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    local index = filing.exhibit_index
    if #index == 0 then
      return report:not_applicable("the report lists no exhibits")
    end
    if #filing.signature_blocks == 0 then
      return report:undetermined("no signature block was found, so nothing can be said to follow it", index)
    end
    for _, entry in ipairs(index) do
      if entry.pasted then
        report:finding("pasted", { { entry.number, "the index lists" }, { entry.pasted, "behind the signatures" } },
          { number = entry.number })
      else
        report:witness(entry.number, "does not stand behind the signatures")
      end
    end
  end,
}
