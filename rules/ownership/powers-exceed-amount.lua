---@type prefile.Rule
return {
  id       = "ownership/powers-exceed-amount",
  title    = "The powers over shares add up to more than is owned",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "SCHEDULE 13D", "SCHEDULE 13D/A", "SCHEDULE 13G", "SCHEDULE 13G/A" },
  effective = { from = "2024-12-18" },

  authority = {
    { cite = "Schedule 13D, cover page", says = "the cover gives sole and shared powers to vote and dispose, the amount that is owned "
      .. "and the percentage of the class", force = "must" },
  },
  why    = [[Who votes or sells a share owns it beneficially: sole and shared power together cannot be more than the aggregate
amount, nor can it be more than the class.]],
  fix    = [[Compare rows 5 to 11 (7 to 13 of Schedule 13D) of each cover page.]],
  limits = [[Reads schedules in XML, person by person. Whether the percentage follows from the amount and the shares outstanding cannot
be seen. The schedule's page could not be confirmed, hence a preview.]],

  messages = {
    voting      = "sole and shared voting power are {sum}, the aggregate amount is {amount}",
    dispositive = "sole and shared dispositive power are {sum}, the aggregate amount is {amount}",
    percent     = "a percentage of {percent} is more than the class",
  },

  examples = {
    { name = "they add up", form = "SCHEDULE 13G", base = "13G", outcome = "pass", witnesses = { "500000" } },
    { name = "more votes than shares", form = "SCHEDULE 13G", base = "13G", expect = { "voting" },
      edits = { { "<soleVotingPower>400000<", "<soleVotingPower>500000<" },
        { "NumberOfShares>500000<", "NumberOfShares>@{500000}@<" } } },
    { name = "more to dispose of than is owned", form = "SCHEDULE 13G", base = "13G", expect = { "dispositive" },
      edits = { { "<sharedDispositivePower>100000<", "<sharedDispositivePower>100001<" },
        { "NumberOfShares>500000<", "NumberOfShares>@{500000}@<" } } },
    { name = "fewer votes than shares", form = "SCHEDULE 13G", base = "13G", outcome = "pass",
      edits = { { "<soleVotingPower>400000<", "<soleVotingPower>0<" } } },
    { name = "a percentage of a hundred", form = "SCHEDULE 13G", base = "13G", outcome = "pass",
      edits = { { "<classPercent>6.2<", "<classPercent>100<" } } },
    { name = "more than the class", form = "SCHEDULE 13G", base = "13G", expect = { "percent" },
      edits = { { "<classPercent>6.2<", "<classPercent>@{620}@<" } } },
    { name = "a little more than the class", form = "SCHEDULE 13G", base = "13G", expect = { "percent" },
      edits = { { "<classPercent>6.2<", "<classPercent>@{100.5}@<" } } },
    { name = "sole power alone", form = "SCHEDULE 13G", base = "13G", outcome = "pass",
      edits = { { "<soleVotingPower>400000<", "<soleVotingPower>500000<" }, { "<sharedVotingPower>100000</sharedVotingPower>", "" } } },
    { name = "shared power alone", form = "SCHEDULE 13G", base = "13G", outcome = "pass",
      edits = { { "<sharedVotingPower>100000<", "<sharedVotingPower>500000<" }, { "<soleVotingPower>400000</soleVotingPower>", "" } } },
    { name = "a schedule without figures", form = "SCHEDULE 13G", base = "13G", outcome = "not_applicable",
      edits = { { "NumberOfShares>500000<", "NumberOfShares><" } } },
    { name = "Schedule 13D", form = "SCHEDULE 13D", base = "13G", expect = { "voting" },
      edits = { { "      <reportingPersonBeneficiallyOwnedAggregateNumberOfShares>500000</reportingPersonBeneficiallyOwnedAggregateNumberOfShares>",
          "" }, { "<classPercent>6.2</classPercent>", "<soleVotingPower>400000</soleVotingPower><sharedVotingPower>200000</sharedVotingPower>"
          .. "<aggregateAmountOwned>@{500000}@</aggregateAmountOwned><percentOfClass>6.2</percentOfClass>" } } },
  },

  check = function(filing, report)
    local amounts = { "aggregateAmountOwned", "aggregateAmountBeneficiallyOwned",
                      "reportingPersonBeneficiallyOwnedAggregateNumberOfShares" }
    local function judge(person)
      local amount, percent
      for _, name in ipairs(amounts) do amount = amount or person:find(name) end
      for _, name in ipairs { "percentOfClass", "classPercent" } do percent = percent or person:find(name) end
      if not amount or not amount.text.number then return end
      local over
      for _, each in ipairs { { "Voting", "voting" }, { "Dispositive", "dispositive" } } do
        local sole = person:find("sole" .. each[1] .. "Power") or person:find("*/sole" .. each[1] .. "Power")
        local shared = person:find("shared" .. each[1] .. "Power") or person:find("*/shared" .. each[1] .. "Power")
        local sum = (sole and sole.text.number or 0) + (shared and shared.text.number or 0)
        if sum > amount.text.number then
          over = sum
          report:finding(each[2], { { amount.text, "the aggregate amount" } },
            { sum = string.format("%.0f", sum), amount = amount.text })
        end
      end
      if percent and percent.text.number and percent.text.number > 100 then
        report:finding("percent", { { percent.text, "the percentage" } }, { percent = percent.text })
      elseif not over then
        report:witness(amount.text, "the aggregate amount")
      end
    end
    local xml = filing:xml_of("edgarSubmission")
    for _, path in ipairs { "formData/coverPageHeaderReportingPersonDetails", "formData/reportingPersons/reportingPersonInfo",
                            "formData/reportingPersonInfo", "formData/reportingPersonInfo/ownershipInfo" } do
      for _, person in ipairs(xml and xml:find_all(path) or {}) do judge(person) end
    end
    report:not_applicable("the schedule has no figures in XML")
  end,
}
