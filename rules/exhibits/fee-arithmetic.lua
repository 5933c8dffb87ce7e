---@type prefile.Rule
return {
  id       = "exhibits/fee-arithmetic",
  title    = "The filing fee exhibit does not add up",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = "*",

  authority = {
    { cite = "17 CFR 229.601(b)(107)", says = "the exhibit shows the calculation of the filing fee", force = "must" },
  },
  why    = [[A fee that is too small holds up the filing; one that is too large is paid for nothing. The exhibit is also what the fee
is charged by.]],
  fix    = [[Correct the figures: the fee is the aggregate price times the rate, and what is due is the total without what was paid
before and what is offset.]],
  limits = [[Reads amounts in the columns of price, rate and fee, and the rows of totals. Products may differ by a dollar. Rates written
"per million" and rows without all three figures are left alone. The rate itself is not compared with that of the year.]],

  messages = {
    product   = "{price} at a rate of {rate} gives a fee of {right}; the table says {fee}",
    net       = "{total} without {less} leaves {right}; the table says that {net} is due",
    malformed = "{amount} is not written as dollars and cents",
  },

  examples = {
    { name = "it adds up", form = "S-1", outcome = "pass", witnesses = { "5,524.00", "5,524.00" } },
    { name = "a wrong product", form = "S-3", expect = { "product" },
      edits = { { "<td>0.00013810</td><td>$5,524.00</td>", "<td>0.00013810</td><td>$@{5,254.00}@</td>" } } },
    { name = "a dollar off", form = "S-3", outcome = "pass",
      edits = { { "<td>0.00013810</td><td>$5,524.00</td>", "<td>0.00013810</td><td>$5,524.90</td>" } } },
    { name = "two dollars off", form = "S-3", expect = { "product" },
      edits = { { "<td>0.00013810</td><td>$5,524.00</td>", "<td>0.00013810</td><td>$@{5,526.00}@</td>" } } },
    { name = "no rate in the row", form = "S-3", outcome = "pass", witnesses = { "5,524.00" },
      edits = { { "<td>0.00013810</td>", "<td></td>" } } },
    { name = "no fee in the row", form = "S-3", outcome = "pass", witnesses = { "5,524.00" },
      edits = { { "<td>0.00013810</td><td>$5,524.00</td>", "<td>0.00013810</td><td></td>" } } },
    { name = "no price in the row", form = "S-3", outcome = "pass", witnesses = { "5,524.00" },
      edits = { { "<td>457(o)</td><td></td><td></td><td>$40,000,000.00</td>", "<td>457(r)</td><td></td><td></td><td></td>" } } },
    { name = "the rate of a million", form = "S-3", outcome = "pass", witnesses = { "5,524.00" },
      edits = { { "<td>0.00013810</td>", "<td>$138.10</td>" } } },
    { name = "totals of two rows only", form = "S-3", outcome = "pass", witnesses = { "5,524.00", "5,524.00" },
      edits = { { "<tr><td></td><td></td><td>Total Fees Previously Paid</td><td></td><td></td><td></td><td></td><td></td><td>$0.00</td></tr>\n", "" },
        { "<tr><td></td><td></td><td>Total Fee Offsets</td><td></td><td></td><td></td><td></td><td></td><td>$0.00</td></tr>\n", "" } } },
    { name = "two dollars too much due", form = "S-3", expect = { "net" },
      edits = { { "<tr><td></td><td></td><td>Total Fees Previously Paid</td><td></td><td></td><td></td><td></td><td></td><td>$0.00</td></tr>\n", "" },
        { "<tr><td></td><td></td><td>Total Fee Offsets</td><td></td><td></td><td></td><td></td><td></td><td>$0.00</td></tr>\n", "" },
        { "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$5,524.00</td>",
          "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$@{5,522.00}@</td>" } } },
    { name = "the rate of another year", form = "S-8", expect = { "product" },
      edits = { { "<td>0.00013810</td><td>$5,524.00</td>", "<td>0.00015310</td><td>$@{5,524.00}@</td>" } } },
    { name = "a wrong difference", form = "S-8", expect = { "net" },
      edits = { { "<td>Total Fees Previously Paid</td><td></td><td></td><td></td><td></td><td></td><td>$0.00</td>",
          "<td>Total Fees Previously Paid</td><td></td><td></td><td></td><td></td><td></td><td>$1,000.00</td>" },
        { "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$5,524.00</td>",
          "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$@{5,524.00}@</td>" } } },
    { name = "paid before and offset", form = "S-8", outcome = "pass",
      edits = { { "<td>Total Fees Previously Paid</td><td></td><td></td><td></td><td></td><td></td><td>$0.00</td>",
          "<td>Total Fees Previously Paid</td><td></td><td></td><td></td><td></td><td></td><td>$1,000.00</td>" },
        { "<td>Total Fee Offsets</td><td></td><td></td><td></td><td></td><td></td><td>$0.00</td>",
          "<td>Total Fee Offsets</td><td></td><td></td><td></td><td></td><td></td><td>$4,524.00</td>" },
        { "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$5,524.00</td>",
          "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$0.00</td>" } } },
    { name = "a comma for a point", form = "S-1", expect = { "malformed" },
      edits = { { "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$5,524.00</td>",
          "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$@{5,524,00}@</td>" } } },
    { name = "the dollar in a cell of its own", form = "S-1", expect = { "net" },
      edits = { { "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$5,524.00</td>",
          "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$ @{6,524.00}@</td>" } } },
    { name = "no table", form = "S-1", outcome = "not_applicable", without = { "EX-FILING FEES" } },
    { name = "figures to come", form = "S-1", outcome = "not_applicable",
      edits = { { "<td>0.00013810</td><td>$5,524.00</td>", "<td></td><td></td>" },
        { "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$5,524.00</td>",
          "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td></td>" } } },
    { name = "more paid than due", form = "S-1", outcome = "pass",
      edits = { { "<td>Total Fees Previously Paid</td><td></td><td></td><td></td><td></td><td></td><td>$0.00</td>",
          "<td>Total Fees Previously Paid</td><td></td><td></td><td></td><td></td><td></td><td>$9,000.00</td>" },
        { "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$5,524.00</td>",
          "<td>Net Fee Due</td><td></td><td></td><td></td><td></td><td></td><td>$0.00</td>" } } },
  },

  check = function(filing, report)
    -- The amount of a column of a row, the located amount, and a figure there that is none.
    local function amount(row, column)
      local odd
      for _, cell in ipairs(row.cells) do
        local _, figure = cell.value:find("^\\$?\\s*([0-9][0-9,.]*)\\s*(?:\\(\\w+\\)\\s*)*$")
        if cell.column == column and figure then
          if figure:find("^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?$") then
            return tonumber((text.replace(figure, ",", ""))), figure
          end
          odd = odd or figure
        end
      end
      return nil, nil, odd
    end
    local function money(value)
      return string.format("$%.2f", value)
    end

    for _, exhibit in ipairs(filing.fees) do
      local totals, places = {}, {}
      for _, row in ipairs(exhibit.rows) do
        local kind = row.label and row.label:find("^(?:total offering amount|total fees previously paid|total fee offset|net fee due)")
        local fee, place, odd = amount(row, "fee")
        if kind then
          totals[kind.folded], places[kind.folded] = fee, place
          if odd then report:finding("malformed", { { odd, "the amount" } }, { amount = odd }) end
        else
          local price, price_place = amount(row, "aggregate-price")
          local rate, rate_place = amount(row, "fee-rate")
          if fee and price and rate and rate < 1 then
            if math.abs(price * rate - fee) <= 1 then
              report:witness(place, "the fee")
            else
              report:finding("product", { { place, "the fee" }, { price_place, "the price" }, { rate_place, "the rate" } },
                { price = price_place, rate = rate_place, fee = place, right = money(price * rate) })
            end
          end
        end
      end
      local total, net = totals["total offering amount"], totals["net fee due"]
      if total and net then
        local less = (totals["total fees previously paid"] or 0) + (totals["total fee offset"] or 0)
        local right = math.max(0, total - less)
        if math.abs(right - net) <= 1 then
          report:witness(places["net fee due"], "what is due")
        else
          report:finding("net", { { places["net fee due"], "what is due" }, { places["total offering amount"], "the total" } },
            { total = money(total), less = money(less), right = money(right), net = money(net) })
        end
      end
    end
    report:not_applicable("there is no fee table with figures")
  end,
}
