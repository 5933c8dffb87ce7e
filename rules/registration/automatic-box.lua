---@type prefile.Rule
return {
  id       = "registration/automatic-box",
  title    = "The box for automatic effectiveness does not fit the submission type",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "S-3", "S-3ASR", "F-3", "F-3ASR" },
  effective = { from = "2005-12-01" },

  authority = {
    { cite = "Form S-3, cover page",
      says = "a statement of a well-known seasoned issuer that is effective upon filing under Rule 462(e) says so by a box",
      force = "must" },
  },
  why    = [[Under the wrong type a statement that is meant to be effective at once waits for the staff, or one that is not
eligible is public as effective.]],
  fix    = [[Mark the box and file as S-3ASR (F-3ASR); or leave the box open and file as S-3 (F-3).]],
  limits = [[Whether the issuer is a well-known seasoned issuer cannot be seen. The words and the first day of these boxes could
not be confirmed, hence a preview.]],

  messages = {
    unmarked = "the submission is {form}, the box for Rule 462(e) is not marked",
    marked   = "the submission is {form}, the box for Rule 462(e) is marked",
  },

  examples = {
    { name = "no automatic shelf", form = "S-3", outcome = "pass" },
    { name = "a box too many", form = "S-3", expect = { "marked" },
      edits = { { "pursuant to Rule 462(e) under the Securities Act, check the following box. &#9744;",
        "pursuant to Rule 462(e) under the Securities Act, check the following box. @{&#9746;}@" } } },
    { name = "an automatic shelf", base = "S-3", form = "S-3ASR", outcome = "pass",
      edits = { { "pursuant to Rule 462(e) under the Securities Act, check the following box. &#9744;",
        "pursuant to Rule 462(e) under the Securities Act, check the following box. &#9746;" } } },
    { name = "an automatic shelf without the box", base = "S-3", form = "S-3ASR", expect = { "unmarked" },
      edits = { { "pursuant to Rule 462(e) under the Securities Act, check the following box. &#9744;",
        "pursuant to Rule 462(e) under the Securities Act, check the following box. @{&#9744;}@" } } },
    { name = "no such box", form = "S-3", outcome = "undetermined",
      edits = { { "pursuant to Rule 462(e) under the Securities Act, check", "at once, check" } } },
    { name = "no cover", form = "S-3", outcome = "undetermined", cover = "<p>We make ships.</p>" },
  },

  check = function(filing, report)
    local cover = filing.cover
    if not cover.recognised then
      return report:undetermined("no cover page was recognised", cover)
    end
    local box = cover:box("rule-462-e")
    if not box then
      return report:undetermined("the box for Rule 462(e) was not found on the cover", cover)
    end
    local automatic = filing.form.base == "S-3ASR" or filing.form.base == "F-3ASR"
    if box.checked == automatic then
      report:witness(box.mark, "the box")
    else
      report:finding(automatic and "unmarked" or "marked", { { box.mark, "the box" } }, { form = filing.form.type })
    end
  end,
}
