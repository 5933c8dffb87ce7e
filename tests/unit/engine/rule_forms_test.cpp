#include "engine/rule_forms.h"

#include <algorithm>

#include "model/form_groups.h"
#include "model/forms.h"
#include "support/catch.h"

namespace {

using prefile::engine::fault_of_form;
using prefile::engine::form_types_of;
using prefile::engine::forms_in_words;
using prefile::engine::needless_forms;
using Names = std::vector<std::string>;

bool has(const Names& names, const std::string& wanted) {
  return std::find(names.begin(), names.end(), wanted) != names.end();
}

}  // namespace

TEST_CASE("form types, groups of them and their amendments are names for a rule's forms") {
  for (const char* name : {"*", "8-K", "8-K/A", "POS AM", "@periodic-reports", "@periodic-reports/A"}) {
    CAPTURE(name);
    CHECK(fault_of_form(name).empty());
  }
}

TEST_CASE("a form or a group that does not exist is named with what may have been meant") {
  CHECK(fault_of_form("8K") == "EDGAR has no form \"8K\"; did you mean '8-K'?");
  CHECK(fault_of_form("8-k") == "EDGAR has no form \"8-k\"; did you mean '8-K'?");
  CHECK(fault_of_form("424B5/A") == "EDGAR has no form \"424B5/A\"; did you mean '424B5'?");
  CHECK(fault_of_form("@item-602") == "there is no group of forms \"@item-602\"; did you mean '@item-601'?");
  CHECK(fault_of_form("@periodic-report/A") ==
        "there is no group of forms \"@periodic-report/A\"; did you mean '@periodic-reports/A'?");
  CHECK(fault_of_form("periodic-reports") ==
        "EDGAR has no form \"periodic-reports\"; did you mean '@periodic-reports'?");
  CHECK(fault_of_form("@") == "there is no group of forms \"@\"");
}

TEST_CASE("a group stands for its form types, each of which is there once") {
  CHECK(form_types_of(Names{"20-F", "@annual-reports", "10-K"}) == Names{"20-F", "10-K", "10-K405", "10-KT"});
  CHECK(form_types_of(Names{"@quarterly-reports/A"}) == Names{"10-Q/A", "10-QT/A"});
}

TEST_CASE("the amendments of a group are those that EDGAR has") {
  CHECK(form_types_of(Names{"@prospectuses/A"}).empty());
  const Names amended = form_types_of(Names{"@item-601/A"});
  CHECK(has(amended, "10-K/A"));
  CHECK_FALSE(has(amended, "10-K"));
  CHECK_FALSE(has(amended, "S-8 POS/A"));
}

TEST_CASE("forms in words name a group and its amendments together") {
  CHECK(forms_in_words(Names{"*"}) == "all");
  CHECK(forms_in_words(Names{"8-K", "8-K/A"}) == "8-K, 8-K/A");
  CHECK(forms_in_words(Names{"@annual-reports"}) == "annual reports (Form 10-K)");
  CHECK(forms_in_words(Names{"@annual-reports/A", "6-K"}) == "amendments of annual reports (Form 10-K); 6-K");
  CHECK(forms_in_words(Names{"8-K", "@annual-reports", "@annual-reports/A", "@quarterly-reports"}) ==
        "annual reports (Form 10-K) and their amendments; quarterly reports (Form 10-Q); 8-K");
}

TEST_CASE("a group that is written out, or holds what stands beside it, is remarked") {
  CHECK(needless_forms(Names{"10-K", "10-KT", "8-K"}).empty());
  CHECK(needless_forms(Names{"10-K", "10-KT", "10-K405"}) ==
        Names{"forms lists all of the group \"@annual-reports\": name the group instead"});
  CHECK(needless_forms(Names{"10-Q", "10-QT", "10-K", "10-KT", "10-K405"}) ==
        Names{"forms lists all of the group \"@periodic-reports\": name the group instead"});
  CHECK(needless_forms(Names{"@periodic-reports", "10-KT", "10-K/A"}) ==
        Names{"forms names \"10-KT\" beside a group that holds it"});
}

TEST_CASE("every group holds form types of EDGAR, without their amendments") {
  for (const prefile::FormGroup& group : prefile::all_form_groups()) {
    CAPTURE(group.name);
    CHECK(prefile::find_form_group(group.name) == &group);
    CHECK(form_types_of(Names{"@" + std::string(group.name)}).size() == group.forms.size());
    for (const std::string_view form : group.forms) CHECK_FALSE(form.ends_with("/A"));
  }
  CHECK(prefile::find_form_group("item-602") == nullptr);
}
