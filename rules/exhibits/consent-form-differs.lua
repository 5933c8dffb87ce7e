---@type prefile.Rule
return {
  id       = "exhibits/consent-form-differs",
  title    = "A consent or opinion speaks of a registration statement on another form",
  severity = "warning",
  status   = "stable",
  since    = "0.1.0",
  forms    = { "@registration-statements", "@registration-statements/A", "S-1MEF", "S-3MEF" },

  authority = {
    { cite = "17 CFR 229.601(b)(23)", says = "the consent is to the use of the report or opinion in this registration statement",
      force = "must" },
  },
  why    = [[Consents and opinions are written over those of the last statement. One that names another form is a consent to something
else.]],
  fix    = [[Have the firm correct the form, and date it anew.]],
  limits = [[Reads words such as "registration statement on Form S-3" in Exhibits 5, 8 and 23; one mention of the right form is enough,
as consents may list other statements too. Statements on two forms at once are left alone when one of them is named.]],

  messages = {
    differs = "exhibit {number} speaks of a registration statement on {form}; this one is on Form {own}",
  },

  examples = {
    { name = "the same form", form = "S-3", outcome = "pass" },
    { name = "a consent for another form", form = "S-3", expect = { "differs" },
      edits = { { "to the use in this registration statement on Form S-3 of",
        "to the use in this registration statement on @{Form S-8}@ of" } } },
    { name = "an opinion for another form", form = "S-8", expect = { "differs" },
      edits = { { "with its registration statement on Form S-8. It", "with its registration statement on @{Form S-3}@. It" } } },
    { name = "other statements too", form = "S-3", outcome = "pass",
      edits = { { "to the use in this registration statement on Form S-3 of",
        "to the use in the Registration Statements on Form S-8 (No. 333-299881) and in this Registration Statement on Form S-3 of" } } },
    { name = "an automatic shelf", form = "S-3ASR", base = "S-3", outcome = "pass",
      edits = { { "to the use in this registration statement on Form S-3ASR of",
          "to the use in this registration statement on Form S-3 of" },
        { "with its registration statement on Form S-3ASR. It", "with its registration statement on Form S-3. It" } } },
    { name = "no form", form = "S-1", outcome = "not_applicable",
      edits = { { "to the use in this registration statement on Form S-1 of", "to the use in this registration statement of" },
        { "with its registration statement on Form S-1. It", "with its registration statement. It" } } },
    { name = "another form in between", form = "S-1", outcome = "not_applicable",
      edits = { { "to the use in this registration statement on Form S-1 of", "to the use in this registration statement of" },
        { "with its registration statement on Form S-1. It", "with its annual report on Form 10-K. It" } } },
    { name = "in another exhibit", form = "S-1", outcome = "pass",
      edits = { { "<p>Calculation of Filing Fee Tables</p>", "<p>Registration Statement on Form S-8</p>" } } },
    { name = "with the number between", form = "S-8", expect = { "differs" },
      edits = { { "with its registration statement on Form S-8. It",
        "with its Registration Statement (No. 333-299881) on @{Form F-3}@. It" } } },
  },

  check = function(filing, report)
    local own = text.match(filing.form.base, "^[SF]-[0-9]+")
    for _, document in ipairs(filing.documents) do
      local major = document.has_text and document.exhibit_major
      if major == "5" or major == "8" or major == "23" then
        local other, right
        local mentions = document.text:find_all("\\bregistration\\s+statements?\\s+(?:\\([^)]{0,60}\\)\\s+)?on\\s+form\\s+"
          .. "[SF]-[0-9]{1,2}\\b")
        for _, each in ipairs(mentions) do
          local form = each:find("\\bform\\s+[SF]-[0-9]{1,2}$")
          if form:find("[SF]-[0-9]+$"):is(own) then right = right or form else other = other or form end
        end
        if right then
          report:witness(right, "the exhibit says")
        elseif other then
          report:finding("differs", { { other, "the exhibit says" } }, { number = document.exhibit_number, form = other, own = own })
        end
      end
    end
    report:not_applicable("no consent or opinion names the form of the statement")
  end,
}
