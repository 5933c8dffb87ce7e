-- Who may sign for this house.
local signers = { "General Counsel", "Chief Financial Officer", "Secretary" }

---@type prefile.Rule
return {
  id       = "house/signer-not-listed",
  title    = "Someone signs who is not on the house's list",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "8-K", "8-K/A" },

  authority = {
    { cite = "House rule", says = "current reports are signed by the general counsel, the chief financial officer or the secretary",
      force = "must" },
  },
  why    = [[The board's resolution names who may sign current reports.]],
  fix    = [[Have the report signed by one of them, or ask for a resolution.]],
  limits = [[Reads the title under the signature, not the person's authority.]],

  messages = { other = "{title} signs; the list has " .. table.concat(signers, ", ") },

  examples = {
    { name = "the secretary signs", form = "8-K", outcome = "pass", signature = [[
<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this
report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Corporate Secretary</p>]] },
    { name = "one of two titles is on the list", form = "8-K", outcome = "pass", signature = [[
<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this
report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Executive Vice President and General Counsel</p>]] },
    { name = "the treasurer signs", form = "8-K", expect = { "other" }, signature = [[
<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this
report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>@{Treasurer}@</p>]] },
    { name = "a title that only sounds like one", form = "8-K", expect = { "other" }, signature = [[
<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this
report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>@{Chief Information Officer}@</p>]] },
    { name = "no title under the signature", form = "8-K", outcome = "undetermined", signature = [[
<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this
report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>By: /s/ Ada Quill</p>]] },
    { name = "nobody signs", form = "8-K", outcome = "undetermined", signature = "" },
  },

  check = function(filing, report)
    local blocks = filing.signature_blocks
    if not blocks.recognised then
      return report:undetermined("no signature block was recognised", filing.primary)
    end
    for _, block in ipairs(blocks) do
      for _, signature in ipairs(block.signatures) do
        local title = signature.title
        if not title then
          report:undetermined("no title stands under a signature", signature)
        else
          local listed = false
          for _, each in ipairs(signers) do
            listed = listed or title:has(each)
          end
          if listed then
            report:witness(title)
          else
            report:finding("other", title, { title = title })
          end
        end
      end
    end
  end,
}
