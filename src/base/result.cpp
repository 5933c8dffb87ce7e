#include "base/result.h"

#include <array>

namespace prefile {
namespace {

struct Row {
  ErrorCode code;
  std::string_view name;
  std::string_view sentence;
};

constexpr std::array<Row, 15> kRows{{
    {ErrorCode::unreadable_input, "unreadable_input", "the input could not be read"},
    {ErrorCode::empty_input, "empty_input", "there is nothing to check"},
    {ErrorCode::not_a_filing, "not_a_filing", "this is not a filing that prefile knows"},
    {ErrorCode::unsupported_input, "unsupported_input", "this version cannot read that kind of input"},
    {ErrorCode::limit_exceeded, "limit_exceeded", "a limit was reached"},
    {ErrorCode::malformed_input, "malformed_input", "the structure of the input is broken"},
    {ErrorCode::bad_pattern, "bad_pattern", "a pattern was refused or failed"},
    {ErrorCode::bad_rule, "bad_rule", "a rule file is wrong"},
    {ErrorCode::rule_failed, "rule_failed", "a rule raised an error"},
    {ErrorCode::out_of_fuel, "out_of_fuel", "a rule ran out of its instruction budget"},
    {ErrorCode::out_of_memory, "out_of_memory", "a rule ran out of its memory budget"},
    {ErrorCode::bad_configuration, "bad_configuration", "the configuration is wrong"},
    {ErrorCode::bad_definition, "bad_definition", "a form definition is wrong"},
    {ErrorCode::write_failed, "write_failed", "a report could not be written"},
    {ErrorCode::internal, "internal", "this is a bug in prefile"},
}};

const Row& row_of(ErrorCode code) { return kRows[static_cast<std::size_t>(code)]; }

}  // namespace

std::string_view describe(ErrorCode code) { return row_of(code).sentence; }
std::string_view name_of(ErrorCode code) { return row_of(code).name; }

}  // namespace prefile
