---@type prefile.Rule
return {
  id       = "acceptance/link-path",
  title    = "A link names a folder",
  severity = "error",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",
  effective = { from = "2001-01-01" },

  authority = {
    { cite = "EDGAR Filer Manual vol. II, 5.2.2.3",
      says = "a link leads within the document, to an attached file by its name, or to a full address on EDGAR", force = "must" },
  },
  why    = [[EDGAR suspends the submission. Names with a folder come from the computer the document was written on.]],
  fix    = [[Name the attached file alone, or write the full https://www.sec.gov/Archives/edgar/data/ address.]],
  limits = [[Each document is reported once, at its first such link. A name with ./ before it is left to acceptance/link-broken.]],

  messages = {
    folder = "the link names a folder: {target} (in all {count})",
  },

  examples = {
    { name = "a bare name", form = "8-K", outcome = "pass",
      attach = { { type = "EX-99.1", filename = "release.htm" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td><a href="release.htm">Press release</a></td></tr></table>]] },
    { name = "a folder of one's own", form = "8-K", expect = { "folder" },
      attach = { { type = "EX-99.1", filename = "release.htm" } },
      body = [[
<p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
<table><tr><td>99.1</td><td><a href="@{drafts/release.htm}@">Press</a> <a href="C:\drafts\release.htm">release</a></td></tr></table>]] },
    { name = "EDGAR without its host", form = "8-K", expect = { "folder" },
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>See <a href="@{/Archives/edgar/data/9999901/000999999925000007/lease.htm}@">the lease</a>.</p>]] },
    { name = "a full address", form = "8-K", outcome = "pass",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>See <a href="https://www.sec.gov/Archives/edgar/data/9999901/000999999925000007/lease.htm">the lease</a>.</p>]] },
    { name = "no links", form = "8-K", outcome = "not_applicable",
      body = [[
<p><b>Item 8.01 Other Events.</b></p>
<p>The dock opened.</p>]] },
  },

  check = function(filing, report)
    for _, document in ipairs(filing.documents) do
      local folders, witness = {}, nil
      for _, reference in ipairs(document.from_filer and document.markup.references or {}) do
        if reference.attribute == "href" and (reference.element == "a" or reference.element == "area") then
          local target = reference.target
          if reference.kind == "path" and not target:find("^\\./[^/]*$") then
            folders[#folders + 1] = target
          else
            witness = witness or target
          end
        end
      end
      if #folders > 0 then
        report:finding("folder", { { folders[1], "the link" } }, { target = folders[1], count = #folders })
      elseif witness then
        report:witness(witness, "the first link")
      end
    end
    report:not_applicable("no document has a link")
  end,
}
