// A set of one rule, written in a test.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/rule.h"
#include "support/catch.h"

namespace prefile::test {

/// The rule runs `check`, with `filing` and `report`; its messages are "wrong", `{what}`, and "counted". `keys` are its
/// forms, and what follows them in its table.
inline engine::RuleSet one_rule(const std::string& check, const std::string& keys = "forms = '*',") {
  const std::string text =
      "return { id = 'test/one', title = 't', severity = 'warning', status = 'stable', since = '0.1.0',\n" + keys +
      "\nauthority = { { cite = 'c', says = 's', force = 'practice' } }, why = 'w', fix = 'f', limits = 'l',\n"
      "messages = { wrong = '{what}', counted = 'wrong (in all {count}) here' },\n"
      "examples = { { name = 'a' }, { name = 'b', expect = { 'wrong' } }, { name = 'c', expect = { 'counted' } } },\n"
      "check = function(filing, report) " +
      check + " end }";
  const std::vector<engine::RuleSource> sources{{"test/one.lua", text, "test"}};
  engine::LoadedRules loaded = engine::load_rules(sources);
  for (const engine::RuleFault& fault : loaded.faults) FAIL(fault.message);
  return std::move(loaded.set);
}

}  // namespace prefile::test
