---@type prefile.Rule
return {
  id       = "exhibits/opinion-missing",
  title    = "The registration statement has no opinion on legality",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements" },

  authority = {
    { cite = "17 CFR 229.601(b)(5)",
      says = "an opinion of counsel on the legality of the securities is filed with a registration statement", force = "must" },
  },
  why    = [[The statement cannot become effective without the opinion; an automatic one is effective without it and incomplete.]],
  fix    = [[Attach the opinion as Exhibit 5.1 and list it, or list it as to be filed by amendment.]],
  limits = [[A row of the index for Exhibit 5 is enough, whatever it says: attached, to be filed by amendment, filed before. Form
S-8 calls for an opinion only when shares are newly issued; a statement that says so, or that its interests are only those in a
plan, has to be judged by a reader. Amendments are not looked at.]],

  messages = {
    missing = "neither an Exhibit 5 nor a row for it in the exhibit index",
  },

  examples = {
    { name = "attached", form = "S-1", outcome = "pass" },
    { name = "not listed", form = "S-3", expect = { "missing" }, without = { "EX-5.1" },
      edits = { { "<tr><td>5.1</td><td><a href=\"example-ex51.htm\">Opinion of Bollard &amp; Fender LLP</a></td></tr>\n", "" },
        { "<p><b>Item 16. Exhibits.</b></p>\n<table>\n<tr><td>Exhibit No.</td><td>Description</td></tr>\n<tr><td>3.1",
          "<p><b>Item 16. Exhibits.</b></p>\n<table>\n<tr><td>Exhibit No.</td><td>Description</td></tr>\n<tr><td>@{3.1}@" } } },
    { name = "to follow", form = "S-3", outcome = "pass", without = { "EX-5.1" },
      edits = { { "<a href=\"example-ex51.htm\">Opinion of Bollard &amp; Fender LLP</a>", "Opinion of counsel (to be filed by amendment)" } } },
    { name = "listed as the bare number", form = "S-8", outcome = "pass", edits = { { "<td>5.1</td>", "<td>5</td>" } } },
    { name = "attached, not listed", form = "S-8", outcome = "pass",
      edits = { { "<tr><td>5.1</td><td><a href=\"example-ex51.htm\">Opinion of Bollard &amp; Fender LLP</a></td></tr>\n", "" } } },
    { name = "treasury shares", form = "S-8", outcome = "not_applicable", without = { "EX-5.1" },
      edits = { { "<tr><td>5.1</td><td><a href=\"example-ex51.htm\">Opinion of Bollard &amp; Fender LLP</a></td></tr>\n", "" },
        { "<b>Item 8. Exhibits.</b></p>", "<b>Item 8. Exhibits.</b></p>\n<p>No original issuance securities are offered, so that no "
          .. "opinion is filed.</p>" } } },
    { name = "treasury shares in an offering", form = "S-1", expect = { "missing" }, without = { "EX-5.1" },
      edits = { { "<tr><td>5.1</td><td><a href=\"example-ex51.htm\">Opinion of Bollard &amp; Fender LLP</a></td></tr>\n", "" },
        { "<p>There were none in", "<p>There was no original issuance in" },
        { "<td>Exhibit No.</td><td>Description</td></tr>\n<tr><td>3.1", "<td>Exhibit No.</td><td>Description</td></tr>\n<tr><td>@{3.1}@" } } },
    { name = "another number", form = "S-1", expect = { "missing" }, without = { "EX-5.1" },
      edits = { { "<tr><td>5.1</td><td><a href=\"example-ex51.htm\">Opinion of Bollard &amp; Fender LLP</a></td></tr>",
        "<tr><td>8.1</td><td>Tax opinion (to be filed by amendment)</td></tr>" },
        { "<td>Exhibit No.</td><td>Description</td></tr>\n<tr><td>3.1", "<td>Exhibit No.</td><td>Description</td></tr>\n<tr><td>@{3.1}@" } } },
    { name = "no index", form = "S-1", outcome = "undetermined", body = "<p>We offer shares.</p>" },
  },

  check = function(filing, report)
    local index = filing.exhibit_index
    local attached = filing:exhibits("5")[1]
    if attached then return report:witness(attached, "the opinion") end
    for _, entry in ipairs(index) do
      if entry.major == "5" then return report:witness(entry.number, "the index lists") end
    end
    local excused = filing.form.base == "S-8"
      and filing.primary.text:find("\\b(?:no|not)\\s+(?:\\w+\\s+){0,3}original(?:ly)?[\\s-]+issu\\w+"
        .. "|\\bopinion\\b[^.]{0,80}\\bnot (?:required|applicable)\\b")
    if excused then
      report:not_applicable("the statement says that no securities are newly issued")
    elseif not index[1] or index.doubt ~= "" or not filing.is_complete then
      report:undetermined("no exhibit index was recognised", index)
    else
      report:finding("missing", { { index[1].number, "the index" } })
    end
  end,
}
