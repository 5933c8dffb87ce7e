---@type prefile.Rule
return {
  id       = "cover/proxy-box-differs",
  title    = "The box on the cover of proxy material is not that of the submission",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "PRE 14A", "PREM14A", "DEF 14A", "DEFM14A", "DEFA14A" },

  authority = {
    { cite = "Schedule 14A, cover page", says = "a box says whether the material is preliminary, definitive or additional",
      force = "must" },
  },
  why    = [[The cover of the preliminary statement is mostly used again for the definitive one. Which of them it is decides whether the
staff may still look at it.]],
  fix    = [[Mark the box that fits, or file under the type that fits.]],
  limits = [[The schedule's page could not be confirmed, hence a preview. Additional material may also be marked as soliciting material
under Rule 14a-12.]],

  messages = {
    unmarked = "the submission is {form}, but the box \"{label}\" is not marked",
    marked   = "the submission is {form}, but the box \"{label}\" is marked",
  },

  examples = {
    { name = "definitive", form = "DEF 14A", base = "14A", outcome = "pass" },
    { name = "definitive, marked preliminary", form = "DEF 14A", base = "14A", expect = { "marked", "unmarked" },
      edits = { { "<td>&#9744;</td><td>Preliminary Proxy", "<td>@{&#9746;}@</td><td>Preliminary Proxy" },
        { "<td>&#9746;</td><td>Definitive Proxy", "<td>@{&#9744;}@</td><td>Definitive Proxy" } } },
    { name = "preliminary, marked definitive", form = "PRE 14A", base = "14A", expect = { "unmarked", "marked" },
      edits = { { "<td>&#9744;</td><td>Preliminary Proxy", "<td>@{&#9744;}@</td><td>Preliminary Proxy" },
        { "<td>&#9746;</td><td>Definitive Proxy", "<td>@{&#9746;}@</td><td>Definitive Proxy" } } },
    { name = "no box marked", form = "DEFM14A", base = "14A", expect = { "unmarked" },
      edits = { { "<td>&#9746;</td><td>Definitive Proxy", "<td>@{&#9744;}@</td><td>Definitive Proxy" } } },
    { name = "additional material", form = "DEFA14A", base = "14A", outcome = "pass",
      edits = { { "<td>&#9746;</td><td>Definitive Proxy", "<td>&#9744;</td><td>Definitive Proxy" },
        { "<td>&#9744;</td><td>Definitive Additional", "<td>&#9746;</td><td>Definitive Additional" } } },
    { name = "soliciting material", form = "DEFA14A", base = "14A", outcome = "pass",
      edits = { { "<td>&#9746;</td><td>Definitive Proxy", "<td>&#9744;</td><td>Definitive Proxy" },
        { "<td>&#9744;</td><td>Soliciting", "<td>&#9746;</td><td>Soliciting" } } },
    { name = "no boxes", form = "DEF 14A", base = "14A", outcome = "undetermined",
      cover = "<p><b>SCHEDULE 14A</b></p><p><b>EXAMPLE HARBOR WORKS, INC.</b></p>" },
  },

  check = function(filing, report)
    local kinds = {
      ["PRE 14A"] = "preliminary-proxy-statement", ["PREM14A"] = "preliminary-proxy-statement",
      ["DEF 14A"] = "definitive-proxy-statement", ["DEFM14A"] = "definitive-proxy-statement",
      ["DEFA14A"] = "definitive-additional-materials",
    }
    local own = filing.cover:box(kinds[filing.form.base])
    local soliciting = filing.form.base == "DEFA14A" and filing.cover:box("soliciting-material")
    if not own then
      return report:undetermined("the boxes of the cover were not found", filing.cover)
    end
    if own.checked or soliciting and soliciting.checked then
      report:witness(own.mark, "the box")
    else
      report:finding("unmarked", { { own.mark, "the box" } }, { form = filing.form.type, label = own.label })
    end
    for _, name in ipairs { "preliminary-proxy-statement", "definitive-proxy-statement" } do
      local box = filing.cover:box(name)
      if box and box.checked and name ~= kinds[filing.form.base] then
        report:finding("marked", { { box.mark, "the box" } }, { form = filing.form.type, label = box.label })
      end
    end
  end,
}
