// What an operation that can fail returns: a value, or an error with a code from a closed list.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace prefile {

/// Everything that can go wrong, closed. `describe` gives each its sentence.
enum class ErrorCode : std::uint8_t {
  unreadable_input,   ///< a file could not be opened or read
  empty_input,        ///< there is nothing to check
  not_a_filing,       ///< the bytes are no submission, document or header that prefile knows
  unsupported_input,  ///< recognised, but this version does not read it
  limit_exceeded,     ///< a cap (size, depth, count) was reached
  malformed_input,    ///< the structure is broken where the rest cannot be understood
  bad_pattern,        ///< a regular expression was refused or failed
  bad_rule,           ///< a rule file is wrong
  rule_failed,        ///< a rule raised an error
  out_of_fuel,        ///< a script used up its instruction budget
  out_of_memory,      ///< a script used up its memory budget
  bad_configuration,  ///< a configuration file or option is wrong
  bad_definition,     ///< a form definition or code table is wrong
  write_failed,       ///< a report could not be written
  internal,           ///< a bug in prefile
};

/// One sentence for people, without a full stop.
[[nodiscard]] std::string_view describe(ErrorCode code);
/// The code as a stable word (`unreadable_input`), for JSON.
[[nodiscard]] std::string_view name_of(ErrorCode code);

struct Error {
  ErrorCode code = ErrorCode::internal;
  std::string message;  ///< what happened, and what to do next
  std::string context;  ///< where: a path, `rule.lua:12`, a field; may be empty
};

/// A value or an Error. `[[nodiscard]]`; asking for the value of a failure is a programming error.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  [[nodiscard]] T& value() & { return *std::get_if<0>(&state_); }
  [[nodiscard]] const T& value() const& { return *std::get_if<0>(&state_); }
  [[nodiscard]] T&& value() && { return std::move(*std::get_if<0>(&state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  [[nodiscard]] const Error& error() const& { return *std::get_if<1>(&state_); }
  [[nodiscard]] Error&& error() && { return std::move(*std::get_if<1>(&state_)); }

 private:
  std::variant<T, Error> state_;
};

/// For operations that give nothing but success.
struct Done {};
using Status = Result<Done>;

}  // namespace prefile
