---@type prefile.Rule
return {
  id       = "exhibits/not-separate",
  title    = "An exhibit stands inside the main document instead of a document of its own",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.1",
      says = "each exhibit is a document of its own, with its own type", force = "must" },
    { cite = "17 CFR 229.601(a)", says = "exhibits are filed as exhibits under their numbers", force = "must" },
  },
  why    = [[Pasted behind the signatures, the exhibit cannot be found by its type, has no name of its own, and the
submission lists one document where it should list two.]],
  fix    = [[Take the exhibit's text out of the report and attach it as a document of the exhibit's type.]],
  limits = [[Fires when an exhibit is listed, no document of its main number is attached, and text with the exhibit's
number or of some length follows the signatures.]],

  messages = {
    pasted = "exhibit {number} is listed and stands behind the signatures, but is not attached as its own document",
  },

  examples = {
    { name = "attached", form = "8-K", outcome = "pass" },
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
    { name = "listed, and nothing behind the signatures", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td>Press release</td></tr></table>]] },
  },

  check = function(filing, report)
    local index, blocks, document = filing.exhibit_index, filing.signature_blocks, filing.primary
    if not index.recognised or #index == 0 then
      return report:not_applicable("the report lists no exhibits")
    end
    if not document or #blocks == 0 then
      return report:undetermined("no signature block was found, so nothing can be said to follow it", filing.header)
    end
    local major = codes.exhibit_major
    local attached = {}
    for _, each in ipairs(filing.documents) do
      if each.exhibit_number then attached[major(each.exhibit_number)] = each end
    end
    local rest = document.text:after(blocks[#blocks])
    local found = false
    for _, entry in ipairs(index) do
      local key = major(entry.number.text)
      if attached[key] then
        found = true
        report:witness(entry.number, "the index lists")
        report:witness(attached[key], "attached")
      elseif not entry.incorporated_by_reference and not entry.embedded and not entry.not_applicable
          and not rest:contains(entry.row) then
        local heading = rest:phrase("exhibit " .. entry.number.text)
        local release = key == "99" and #rest > 600
          and (rest:phrase("for immediate release") or rest:phrase("news release") or rest:phrase("press release"))
        if heading or release then
          found = true
          report:finding("pasted",
            { { entry.number, "the index lists" }, { heading or release, "behind the signatures" } },
            { number = entry.number })
        end
      end
    end
    if not found then
      report:not_applicable("nothing that looks like a listed exhibit follows the signatures")
    end
  end,
}
