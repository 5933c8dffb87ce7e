---@type prefile.Rule
return {
  id       = "ownership/cusip-wrong",
  title    = "A CUSIP number cannot be right",
  severity = "info",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "SCHEDULE 13D", "SCHEDULE 13D/A", "SCHEDULE 13G", "SCHEDULE 13G/A", "SC 13D", "SC 13D/A", "SC 13G", "SC 13G/A",
               "13F-HR", "13F-HR/A" },

  authority = {
    { cite = "Practice", says = "the ninth digit of a CUSIP number is computed from the other eight", force = "practice" },
  },
  why    = [[By the number the report is matched with the class of securities. A mistyped one belongs to no class, or to another.]],
  fix    = [[Compare the number with the issuer's own papers.]],
  limits = [[Computes the check digit; a wrong number with a right check digit is not seen. Numbers of other kinds (of private
placements, foreign ones) and those without the ninth digit are left alone. How the number is built is general knowledge, hence a
preview.]],

  messages = {
    digit = "{number} is no CUSIP number: its last digit should be {right}",
  },

  examples = {
    { name = "right", form = "SCHEDULE 13G", base = "13G", outcome = "pass", witnesses = { "99099Q106" } },
    { name = "a wrong last digit", form = "SCHEDULE 13G", base = "13G", expect = { "digit" },
      edits = { { "99099Q106", "@{99099Q108}@" } } },
    { name = "two digits transposed", form = "SCHEDULE 13G", base = "13G", expect = { "digit" },
      edits = { { "99099Q106", "@{99099Q016}@" } } },
    { name = "a last digit of zero", form = "SCHEDULE 13G", base = "13G", outcome = "pass", edits = { { "99099Q106", "99099Q130" } } },
    { name = "a small letter", form = "SCHEDULE 13G", base = "13G", outcome = "pass", edits = { { "99099Q106", "99099q106" } } },
    { name = "without the last digit", form = "SCHEDULE 13G", base = "13G", outcome = "not_applicable",
      edits = { { "99099Q106", "99099Q10" } } },
    { name = "no number", form = "SCHEDULE 13G", base = "13G", outcome = "not_applicable", edits = { { "99099Q106", "None" } } },
    { name = "in a list", form = "13F-HR", expect = { "digit" }, edits = { { "99098K209", "@{99098K203}@" } } },
    { name = "a list", form = "13F-HR", outcome = "pass", witnesses = { "99099Q106", "99098K209" } },
    { name = "a new schedule", form = "SCHEDULE 13D", base = "13G", expect = { "digit" },
      edits = { { "<issuerCusip>99099Q106</issuerCusip>", "<issuerCusips><issuerCusipNumber>@{99099Q107}@</issuerCusipNumber></issuerCusips>" } } },
    { name = "on a page", form = "SC 13G", base = "single-document", expect = { "digit" }, body = [[
<p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p><p>SCHEDULE 13G</p><p>Under the Securities Exchange Act of 1934</p>
<p>Example Harbor Works, Inc.<br>(Name of Issuer)</p><p>Common Stock<br>(Title of Class of Securities)</p>
<p>@{99099Q105}@<br>(CUSIP Number)</p>]] },
  },

  check = function(filing, report)
    local function right_digit(number)
      local sum = 0
      for at = 1, 8 do
        local code = number:byte(at)
        local value = code < 58 and code - 48 or code - 55
        if at % 2 == 0 then value = value * 2 end
        sum = sum + value // 10 + value % 10
      end
      return (10 - sum % 10) % 10
    end
    local function judge(located)
      local number = located.text:upper()
      if not text.match(number, "^[0-9]{3}[0-9A-Z]{5}[0-9]$") then return end
      local right = right_digit(number)
      if right == number:byte(9) - 48 then
        report:witness(located, "the number")
      else
        report:finding("digit", { { located, "the number" } }, { number = located, right = right })
      end
    end
    for _, document in ipairs(filing.documents) do
      local xml = document.xml
      if xml then
        for _, path in ipairs { "infoTable/cusip", "formData/*/cusipNumber", "formData/*/issuerInfo/issuerCusip",
                                "formData/*/issuerInfo/issuerCusips/issuerCusipNumber" } do
          for _, each in ipairs(xml:find_all(path)) do judge(each.text) end
        end
      end
    end
    if filing.cover.cusip then judge(filing.cover.cusip) end
    report:not_applicable("the filing gives no CUSIP number of nine digits")
  end,
}
