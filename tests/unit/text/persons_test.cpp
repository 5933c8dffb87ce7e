#include "text/persons.h"

#include <string>

#include "support/catch.h"

using namespace prefile::text;

namespace {

/// "first|last" of a name.
std::string names(std::string_view text) {
  const auto name = find_person_name(text);
  if (!name.has_value()) return "(none)";
  const auto word = [&](Match at) { return std::string(text.substr(at.start, at.end - at.start)); };
  return word(name->first) + "|" + word(name->last);
}

}  // namespace

TEST_CASE("a person's first and last name stand without titles, initials, suffixes and points") {
  CHECK(names("Dr. Ann B. O'Shea, Ph.D.") == "Ann|O'Shea");
  CHECK(names("/s/ BO FENN, JR.") == "BO|FENN");
  CHECK(names("J. P. Glen III") == "Glen|Glen");
  CHECK(names("R.T. Moss (Esq.)") == "Moss|Moss");
  CHECK(names("Ida St.Clair") == "Ida|Clair");
  CHECK(names("Cora Hale-Reed 2026") == "Cora|Hale-Reed");
  CHECK(names("\u00c9. Zo\u00eb M\u00fcller") == "Zo\u00eb|M\u00fcller");
  CHECK(names("A. B.") == "(none)");
  CHECK(names("") == "(none)");
  CHECK(names("...") == "(none)");
}

TEST_CASE("two names share a last name when it stands among the words of the other") {
  CHECK(share_last_name("Bill Fenn, Jr.", "WILLIAM R. FENN"));
  CHECK(share_last_name("FENN WILLIAM R", "Bill Fenn"));
  CHECK(share_last_name("Ann O\u2019Shea, Ph.D.", "ANN O'SHEA"));
  CHECK(share_last_name("A. B.", "A. B."));
  CHECK_FALSE(share_last_name("Bill Fenn", "Bill Fennel"));
  CHECK_FALSE(share_last_name("Bill Fenn, M.D.", "Ann Moss, M.D."));
}
