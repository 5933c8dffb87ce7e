---@type prefile.Rule
return {
  id       = "certifications/certifier-missing",
  title    = "The principal executive or the principal financial officer did not certify the report",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@periodic-reports" },
  effective = { from = "2003-08-14" },

  authority = {
    { cite = "17 CFR 240.13a-14(a)",
      says = "each report on Form 10-K or 10-Q includes a certification of each principal executive and principal financial "
          .. "officer, as an exhibit", force = "must" },
    { cite = "17 CFR 229.601(b)(31)", says = "the certifications are Exhibit 31", force = "must" },
  },
  why    = [[A report without the certification of each of the two officers is incomplete; the staff asks for an amendment of
the whole report.]],
  fix    = [[Attach a certification, as Exhibit 31, of each principal executive officer and each principal financial officer. One
person who is both may give one that names both titles.]],
  limits = [[Needs the whole submission. Knows the other officer by the signatures of the report: where only one person certifies
and no signature shows who the other officer is, the rule does not tell. Issuers of asset-backed securities certify otherwise. The
day from which the exhibit was called for could not be confirmed.]],

  messages = {
    none  = "the report holds no certification under Rule 13a-14(a): no Exhibit 31 was found",
    other = "{other} signs the report as {title}, but only {name} certifies it",
  },

  examples = {
    { name = "both officers certify", form = "10-K", outcome = "pass" },
    { name = "the chief financial officer does not", form = "10-Q", without = { "EX-31.2" }, expect = { "other" },
      edits = { { "<p>By: /s/ Ada Mooring<br>Ada Mooring", "<p>By: /s/ Ada Mooring<br>@{Ada Mooring}@" } } },
    { name = "the chief executive officer does not", form = "10-Q", without = { "EX-31.1" }, expect = { "other" },
      edits = { { "<p>By: /s/ Bo Halyard<br>Bo Halyard", "<p>By: /s/ Bo Halyard<br>@{Bo Halyard}@" } } },
    { name = "nobody certifies", form = "10-K", without = { "EX-31.1", "EX-31.2" }, expect = { "none" },
      edits = { { "FORM 10-K</b></p>", "FORM @{10-K}@</b></p>" } } },
    { name = "one person holds both offices", form = "10-Q", without = { "EX-31.2" }, outcome = "pass",
      edits = { { "Bo Halyard<br>\nPresident and Chief Executive Officer",
                  "Bo Halyard<br>\nChief Executive Officer and Chief Financial Officer" } } },
    { name = "one certifies, and nobody knows of another officer", form = "10-Q", without = { "EX-31.2" },
      outcome = "undetermined",
      edits = { { "<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer<br>(Principal Financial "
        .. "Officer)</p>\n", "" } } },
    { name = "one certifies, who signs in both capacities", form = "10-Q", without = { "EX-31.2" }, outcome = "pass",
      edits = { { "<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer<br>(Principal Financial Officer)</p>\n", "" },
                { "(Principal Executive Officer)", "(Principal Executive Officer and Principal Financial Officer)" } } },
    { name = "the certification stands in another exhibit", form = "10-Q", without = { "EX-31.1", "EX-31.2" },
      outcome = "undetermined",
      attach = { { type = "EX-99.1", body = "<p>I, Bo Halyard, certify that: 1. I have reviewed this report;</p>" } } },
    { name = "a submission cut short", form = "10-Q", without = { "EX-31.1", "EX-31.2" }, outcome = "undetermined",
      header = { ["PUBLIC DOCUMENT COUNT"] = "5" } },
    { name = "a trust of receivables", form = "10-K", without = { "EX-31.1", "EX-31.2" }, outcome = "not_applicable",
      edits = { { "<p><b>Item 16. Form 10-K Summary.</b></p>",
                  "<p><b>Item 1123 of Regulation AB. Servicer Compliance Statement.</b></p>" } } },
    { name = "a trust of receivables, by its certification", form = "10-K", without = { "EX-31.1", "EX-31.2" },
      outcome = "not_applicable",
      attach = { { type = "EX-31.1", body = [[<p>I, Bo Halyard, certify that:</p><p>1. I have reviewed this report on Form 10-K and all
reports on Form 10-D required to be filed in respect of the period covered by this report on Form 10-K of Example Harbor Trust (the
"Exchange Act periodic reports");</p><p>/s/ Bo Halyard</p>]] } } },
    { name = "one document alone", form = "10-K", outcome = "not_applicable", text = [[
<html><body><p><b>FORM 10-K</b></p><p>ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934</p>
<p>For the fiscal year ended December 31, 2025</p><p>Commission file number 001-99901</p>
<p>Example Harbor Works, Inc.<br>(Exact name of registrant as specified in its charter)</p></body></html>]] },
    { name = "two names are two persons", form = "10-Q", outcome = "pass", witnesses = { "Bo Halyard", "Ada Mooring" } },
    { name = "names with additions", form = "10-Q", without = { "EX-31.2" }, expect = { "other" },
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, Bo Halyard, Jr., certify that:</p>" },
                { "<p>By: /s/ Ada Mooring<br>Ada Mooring", "<p>By: /s/ Ada Mooring, Jr.<br>@{Ada Mooring, Jr.}@" } } },
    { name = "a name grown longer", form = "10-Q", without = { "EX-31.2" }, outcome = "undetermined",
      edits = { { "<p>I, Bo Halyard, certify that:</p>", "<p>I, Bo Halyard Keel, certify that:</p>" },
                { "<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer<br>(Principal Financial Officer)</p>\n", "" } } },
    { name = "a certification that could not be read", form = "10-Q", without = { "EX-31.2" }, outcome = "undetermined",
      attach = { { type = "EX-31.2", body = "<p>To follow.</p>" } } },
    { name = "neither title nor office", form = "10-Q", without = { "EX-31.2" }, outcome = "undetermined",
      edits = { { "Bo Halyard<br>\nPresident and Chief Executive Officer", "Bo Halyard" },
                { "<p>By: /s/ Ada Mooring<br>Ada Mooring<br>Chief Financial Officer<br>(Principal Financial Officer)</p>\n",
                  "<p>By: /s/ Ada Mooring</p>\n" } } },
    { name = "before its law", form = "10-Q", period = "20020331", filed = "20020507", without = { "EX-31.1", "EX-31.2" },
      outcome = "not_applicable" },
  },

  check = function(filing, report)
    if filing.container == "single-document" then
      return report:not_applicable("only one document was given, without its submission")
    end
    local certified = {}
    for _, each in ipairs(filing.certifications) do
      if each.kind == "302" then certified[#certified + 1] = each end
    end
    if filing.is_asset_backed then
      return report:not_applicable("an issuer of asset-backed securities certifies otherwise")
    end
    local blocks = filing.signature_blocks
    local place = filing.cover.form or filing.header
    if filing.lacks_documents then
      return report:undetermined("documents of the submission are missing, or could not be read", place)
    end
    if #certified == 0 then
      for _, document in ipairs(filing.documents) do
        local words = document.has_text and document.text:find("\\bcertify\\s*,?\\s*(?:that|to)\\b")
        if words or document.exhibit_major == "31" then
          return report:undetermined("a certification may stand in " .. tostring(document.name), document)
        end
      end
      return report:finding("none", { { place, "no certification comes with this report" } })
    end
    local patterns = { "principal exec\\w*|chief exec\\w*|\\bceo\\b", "principal (?:exec\\w* and )?financ\\w*|chief "
      .. "financ\\w*|\\bcfo\\b" }
    local first, capacities = certified[1].certifier, ""
    for _, each in ipairs(certified) do
      if not each.certifier then
        return report:undetermined("it was not seen who gives a certification", each)
      elseif not each.certifier:shares_last_name(first) then
        report:witness(first, "certifies")
        return report:witness(each.certifier, "certifies")
      end
      if each.capacity then capacities = capacities .. " " .. each.capacity.text end
    end
    local other
    for _, block in ipairs(blocks) do
      for _, signature in ipairs(block.signatures) do
        local name, title = signature.name, signature.title
        if name and title then
          if name:shares_last_name(first) then
            capacities = capacities .. " " .. title.text
          elseif title:find(patterns[1] .. "|" .. patterns[2]) then
            other = signature
          end
        end
      end
    end
    if text.find(capacities, patterns[1], "i") and text.find(capacities, patterns[2], "i") then
      report:witness(first, "certifies in both capacities")
    elseif other then
      report:finding("other", { { other.name, "signs the report" }, { first, "certifies it" } },
        { other = other.name, title = other.title, name = first })
    else
      report:undetermined("only one person certifies; whether this person holds both offices cannot be seen", first)
    end
  end,
}
