---@type prefile.Rule
return {
  id       = "registration/undertakings-missing",
  title    = "The registration statement has no undertakings",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements" },

  authority = {
    { cite = "17 CFR 229.512", says = "a registration statement includes the undertakings that its offering calls for",
      force = "must" },
  },
  why    = [[Without the undertakings the staff does not let the statement become effective, and a statement that is effective by
itself is incomplete.]],
  fix    = [[Add the item "Undertakings" to Part II with the undertakings of Item 512 that the offering calls for.]],
  limits = [[Sees that there are undertakings, not whether they are those that this offering calls for. Amendments are not looked at:
they may contain only what changes.]],

  messages = {
    missing = "the statement has no undertakings",
    empty   = "the item \"Undertakings\" has no undertaking",
  },

  examples = {
    { name = "with undertakings", form = "S-3", outcome = "pass" },
    { name = "without", form = "S-3", expect = { "missing" },
      edits = { { "<p><b>Item 17. Undertakings.</b></p>\n", "" },
        { "The undersigned registrant hereby undertakes to file", "The registrant may file" },
        { "<p style=\"text-align:center\"><b>SIGNATURES</b></p>\n<p>",
          "<p style=\"text-align:center\"><b>SIGNATURES</b></p>\n<p>@{}@" } } },
    { name = "a heading alone", form = "S-1", expect = { "empty" },
      edits = { { "<b>Item 17. Undertakings.</b>", "<b>@{Item 17. Undertakings.}@</b>" },
        { "<p>The undersigned registrant hereby undertakes to file, during any period in which offers or sales are being made, a "
          .. "post-effective amendment to this registration statement, and to remove from registration by means of a post-effective "
          .. "amendment any of the securities being registered which remain unsold at the termination of the offering.</p>", "" } } },
    { name = "a duty denied", form = "S-3", expect = { "missing" },
      edits = { { "<p><b>Item 17. Undertakings.</b></p>\n", "" },
        { "The undersigned registrant hereby undertakes to file", "We undertake no obligation to file" },
        { "<p style=\"text-align:center\"><b>SIGNATURES</b></p>\n<p>",
          "<p style=\"text-align:center\"><b>SIGNATURES</b></p>\n<p>@{}@" } } },
    { name = "an undertaking without the item", form = "S-8", outcome = "pass",
      edits = { { "<p><b>Item 9. Undertakings.</b></p>\n", "" } } },
    { name = "as a list", form = "S-8", outcome = "pass",
      edits = { { "The undersigned registrant hereby undertakes to file", "The registrant hereby undertakes:</p>\n<p>(1) to file" } } },
    { name = "no document", form = "S-1", outcome = "undetermined", text = "<SEC-DOCUMENT>0009999999-26-000199.txt : 20260105\n"
        .. "<SEC-HEADER>0009999999-26-000199.hdr.sgml : 20260105\nACCESSION NUMBER:\t\t0009999999-26-000199\n"
        .. "CONFORMED SUBMISSION TYPE:\tS-1\nFILED AS OF DATE:\t\t20260105\n</SEC-HEADER>\n</SEC-DOCUMENT>\n" },
  },

  check = function(filing, report)
    local primary = filing.primary
    if not primary or not primary.has_text or not filing.is_complete then
      return report:undetermined("the registration statement could not be read to its end", filing.header)
    end
    local words = primary.text:find("\\bhereby\\s+(?:\\w+\\s+){0,2}undertakes?\\b|\\bregistrants?\\s+(?:\\w+\\s+){0,3}undertakes?\\b")
    if words then
      return report:witness(words, "undertakes")
    end
    for _, item in ipairs(filing.items) do
      if item.title and item.title:find("\\bundertakings?\\b") then
        return report:finding("empty", { { item.heading, "the item" } })
      end
    end
    local block = filing.signature_blocks[1]
    report:finding("missing", { { block or primary.tail, "it would stand before the signatures" } })
  end,
}
