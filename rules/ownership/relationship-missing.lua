---@type prefile.Rule
return {
  id       = "ownership/relationship-missing",
  title    = "An owner's relationship to the issuer is not told, or not wholly",
  severity = "warning",
  status   = "preview",
  since    = "0.1.0",
  forms    = { "@ownership-reports", "@ownership-reports/A" },

  authority = {
    { cite = "Form 4, Item 5", says = "the owner marks the relationship to the issuer; an officer gives the title", force = "must" },
  },
  why    = [[Only directors, officers and holders of more than ten percent report. Which of them the owner is decides what has to be
reported.]],
  fix    = [[Mark the relationship; give the title of an officer, and say what "other" is.]],
  limits = [[A person who is no longer subject to the duty marks the relationship that was. The form's item could not be
confirmed, hence a preview.]],

  messages = {
    none  = "no relationship of the owner to the issuer is marked",
    title = "the owner is an officer without a title",
    other = "the owner has another relationship to the issuer, which is not told",
  },

  examples = {
    { name = "an officer", form = "4", outcome = "pass" },
    { name = "nothing marked", form = "4", expect = { "none" },
      edits = { { "<isOfficer>1</isOfficer>", "<isOfficer>0</isOfficer>" },
        { "<rptOwnerName>Mooring Ada</rptOwnerName>", "<rptOwnerName>@{Mooring Ada}@</rptOwnerName>" } } },
    { name = "an officer without a title", form = "4", expect = { "title" },
      edits = { { "<officerTitle>Chief Financial Officer</officerTitle>", "<officerTitle></officerTitle>" },
        { "<isOfficer>1</isOfficer>", "<isOfficer>@{1}@</isOfficer>" } } },
    { name = "a director", form = "4", outcome = "pass",
      edits = { { "<isOfficer>1</isOfficer>", "<isOfficer>false</isOfficer>" }, { "<isDirector>0</isDirector>", "<isDirector>true</isDirector>" },
        { "<officerTitle>Chief Financial Officer</officerTitle>", "" } } },
    { name = "a large holder", form = "3", base = "4", outcome = "pass",
      edits = { { "<isOfficer>1</isOfficer>", "" }, { "<isTenPercentOwner>0", "<isTenPercentOwner>1" },
        { "<officerTitle>Chief Financial Officer</officerTitle>", "" } } },
    { name = "something else, not told", form = "4", expect = { "other" },
      edits = { { "<isOther>0</isOther>", "<isOther>@{1}@</isOther>" } } },
    { name = "something else, told", form = "4", outcome = "pass",
      edits = { { "<isOfficer>1</isOfficer>", "" }, { "<isOther>0</isOther>", "<isOther>1</isOther><otherText>Member of a group</otherText>" } } },
    { name = "no owner", form = "4", outcome = "not_applicable",
      edits = { { "<reportingOwner>", "<other>" }, { "</reportingOwner>", "</other>" } } },
  },

  check = function(filing, report)
    local xml = filing:xml_of("ownershipDocument")
    for _, owner in ipairs(xml and xml:find_all("reportingOwner") or {}) do
      local function marked(name)
        local element = owner:find("reportingOwnerRelationship/" .. name)
        return element and element.text:find("^(?:1|true)$")
      end
      local function told(name)
        local element = owner:find("reportingOwnerRelationship/" .. name)
        return element and not element.text.is_empty
      end
      local officer, other = marked("isOfficer"), marked("isOther")
      local any = officer or other or marked("isDirector") or marked("isTenPercentOwner")
      local name = owner:find("reportingOwnerId/rptOwnerName")
      if not any then
        report:finding("none", { { name and name.text or owner, "the owner" } })
      elseif officer and not told("officerTitle") then
        report:finding("title", { { officer, "an officer" } })
      elseif other and not told("otherText") then
        report:finding("other", { { other, "another relationship" } })
      else
        report:witness(any, "the relationship")
      end
    end
    report:not_applicable("there is no ownership report in XML")
  end,
}
