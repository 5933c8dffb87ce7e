---@type prefile.Rule
return {
  id       = "periodic/contents-differ",
  title    = "The table of contents does not fit the report",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@periodic-reports", "@periodic-reports/A", "20-F", "20-F/A" },

  authority = {
    { cite = "Practice", says = "the entries of the table of contents lead to their items, and their pages ascend", force = "practice" },
  },
  why    = [[Readers jump by the table of contents. A link or a page from the report of the year before leads them elsewhere.]],
  fix    = [[Correct the link, or make the table of contents again.]],
  limits = [[Follows the links of entries that name an item, and compares their pages. A link without
a target is the matter of acceptance/fragment-missing. A cross-reference index, whose pages may come in any order, is not judged.]],

  messages = {
    link = "the entry for Item {number} leads to the heading of Item {of}",
    page = "the entry for Item {number} is on page {page}, the one before it on page {before}",
  },

  examples = {
    { name = "no table of contents", form = "10-Q", outcome = "not_applicable" },
    { name = "links and pages are right", form = "10-Q", outcome = "pass", witnesses = { "1", "3", "2", "5", "5", "6" },
      edits = { { "<p style=\"text-align:center\"><b>PART I. FINANCIAL INFORMATION</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>PART I.</td><td>FINANCIAL INFORMATION</td><td></td></tr>
<tr><td>Item 1.</td><td><a href="#statements">Financial Statements</a></td><td>3</td></tr>
<tr><td>Item 2.</td><td><a href="#discussion">Management's Discussion and Analysis of Financial Condition and Results of Operations</a></td><td>5</td></tr>
<tr><td>Item 3.</td><td>Quantitative and Qualitative Disclosures About Market Risk</td><td>5</td></tr>
<tr><td>Item 4.</td><td>Controls and Procedures</td><td>6</td></tr>
</table>
<p style="text-align:center"><b>PART I. FINANCIAL INFORMATION</b></p>]] },
        { "<p><b>Item 1. Financial Statements.</b></p>", "<p id=\"statements\"><b>Item 1. Financial Statements.</b></p>" },
        { "<p><b>Item 2. Management's", "<p id=\"discussion\"><b>Item 2. Management's" } } },
    { name = "a link to another item", form = "10-Q", expect = { "link" },
      edits = { { "<p style=\"text-align:center\"><b>PART I. FINANCIAL INFORMATION</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>PART I.</td><td>FINANCIAL INFORMATION</td><td></td></tr>
<tr><td>Item 1.</td><td><a href="#statements">Financial Statements</a></td><td>3</td></tr>
<tr><td>Item @{2}@.</td><td><a href="#statements">Management's Discussion and Analysis of Financial Condition and Results of Operations</a></td><td>5</td></tr>
<tr><td>Item 3.</td><td>Quantitative and Qualitative Disclosures About Market Risk</td><td>5</td></tr>
<tr><td>Item 4.</td><td>Controls and Procedures</td><td>6</td></tr>
</table>
<p style="text-align:center"><b>PART I. FINANCIAL INFORMATION</b></p>]] },
        { "<p><b>Item 1. Financial Statements.</b></p>", "<p id=\"statements\"><b>Item 1. Financial Statements.</b></p>" } } },
    { name = "a page of another year", form = "10-Q", expect = { "page" },
      edits = { { "<p style=\"text-align:center\"><b>PART I. FINANCIAL INFORMATION</b></p>", [[<p><b>TABLE OF CONTENTS</b></p>
<table>
<tr><td>PART I.</td><td>FINANCIAL INFORMATION</td><td></td></tr>
<tr><td>Item 1.</td><td>Financial Statements</td><td>3</td></tr>
<tr><td>Item 2.</td><td>Management's Discussion and Analysis of Financial Condition and Results of Operations</td><td>15</td></tr>
<tr><td>Item 3.</td><td>Quantitative and Qualitative Disclosures About Market Risk</td><td>@{5}@</td></tr>
<tr><td>Item 4.</td><td>Controls and Procedures</td><td>6</td></tr>
</table>
<p style="text-align:center"><b>PART I. FINANCIAL INFORMATION</b></p>]] } } },
  },

  check = function(filing, report)
    local contents, last = filing.contents, nil
    if contents.method ~= "contents" then
      return report:not_applicable("no table of contents was recognised")
    end
    for _, entry in ipairs(contents) do
      if entry.number and entry.target then
        local own, of
        for _, item in ipairs(filing.items) do
          if item.heading:contains(entry.target) then
            if item.number:is(entry.number) then own = item else of = item end
          end
        end
        if own then
          report:witness(entry.number, "leads to its item")
        elseif of then
          report:finding("link", { { entry.number, "the entry" }, { of.heading, "its link leads here" } },
            { number = entry.number, of = of.number })
        end
      end
      local page = entry.number and not filing.cover.passage:contains(entry.number) and entry.page and entry.page:find("^\\d+$")
      if page then
        if last and page.number < last.number then
          report:finding("page", { { page, "this page" }, { last, "the page before" } },
            { number = entry.number, page = page, before = last })
        else
          report:witness(page, "a page")
        end
        last = page
      end
    end
    report:not_applicable("the table of contents has neither links to items nor pages")
  end,
}
