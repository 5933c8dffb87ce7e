#include "config/settings.h"

#include "support/catch.h"

using prefile::config::parse_settings;
using prefile::config::Settings;

TEST_CASE("a configuration file sets what it names") {
  const auto settings = parse_settings(
      "fail-on = \"warning\"\nstrict = true\njobs = 2\nselect = [\"header\"]\n"
      "output = [\"html=audit.html\"]\n[severity]\n\"header/state-differs\" = \"error\"\n",
      "prefile.toml");
  REQUIRE(settings.has_value());
  CHECK(settings->fail_on == "warning");
  CHECK(settings->strict == true);
  CHECK(settings->jobs == 2U);
  CHECK(settings->select == std::vector<std::string>{"header"});
  REQUIRE(settings->outputs.size() == 1);
  CHECK(settings->outputs[0].path == "audit.html");
  REQUIRE(settings->severities.size() == 1);
  CHECK(settings->severities[0].severity == prefile::Severity::error);
}

TEST_CASE("an unknown key is an error at its place with a suggestion") {
  const auto settings = parse_settings("strict = true\nfail_onn = \"error\"\n", "prefile.toml");
  REQUIRE_FALSE(settings.has_value());
  CHECK(settings.error().context == "prefile.toml:2:1");
  CHECK(settings.error().message.find("did you mean 'fail-on'") != std::string::npos);
}

TEST_CASE("a value of the wrong kind, a word outside its list and broken TOML are errors") {
  CHECK_FALSE(parse_settings("strict = 1\n", "c").has_value());
  CHECK_FALSE(parse_settings("jobs = 0\n", "c").has_value());
  CHECK_FALSE(parse_settings("fail-on = \"eror\"\n", "c").has_value());
  CHECK_FALSE(parse_settings("as-of = \"yesterday\"\n", "c").has_value());
  CHECK_FALSE(parse_settings("strict = \n", "c").has_value());
  CHECK_FALSE(parse_settings("output = [\"html\"]\n", "c").has_value());
}

TEST_CASE("flags stand over environment, environment over file") {
  Settings flags;
  flags.fail_on = "info";
  const auto variables = prefile::config::parse_environment({{"PREFILE_FAIL_ON", "never"}, {"PREFILE_JOBS", "3"}});
  REQUIRE(variables.has_value());
  const auto file = parse_settings("fail-on = \"warning\"\njobs = 2\nstrict = true\n", "c");
  REQUIRE(file.has_value());
  const Settings merged = prefile::config::merge(flags, prefile::config::merge(*variables, *file));
  CHECK(merged.fail_on == "info");
  CHECK(merged.jobs == 3U);
  CHECK(merged.strict == true);
}

TEST_CASE("two outputs cannot go to one file") {
  Settings settings;
  settings.outputs = {{"html", "a"}, {"json", "a"}};
  CHECK_FALSE(prefile::config::validate(settings).has_value());
}
