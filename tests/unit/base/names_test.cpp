// What is meant by a name that nobody knows.
#include "base/names.h"

#include "support/catch.h"

using namespace prefile;

TEST_CASE("the same letters and digits are nearer than any other name") {
  const std::vector<std::string> forms{"8-K", "8-K/A", "10-K", "EX-99.1", "EX-99"};
  CHECK(nearest_name("8-KA", forms) == "8-K/A");
  CHECK(nearest_name("10K", forms) == "10-K");
  CHECK(nearest_name("ex-991", forms) == "EX-99.1");
  CHECK(nearest_name("8-J", forms) == "8-K");
  CHECK(nearest_name("something else", forms).empty());
}

TEST_CASE("where no name is near all are named") {
  CHECK(hint_of_names("finnd", {"find", "has"}) == "; did you mean 'find'?");
  CHECK(hint_of_names("match", {"has", "find"}) == "; it has find, has");
  CHECK(hint_of_names("match", {}).empty());
}
