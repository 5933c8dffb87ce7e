// Reading bytes in tests of the container and the header.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "parse/container.h"
#include "support/catch.h"

namespace prefile::test {

/// The filing that `bytes` hold; fails the test when there is none.
inline Filing read(std::string bytes, const parse::Limits& limits = {}) {
  Filing filing;
  filing.sources.push_back(std::make_unique<Source>(Source{"input", std::move(bytes)}));
  const auto status = parse::read_container(filing, limits);
  if (!status) FAIL("not read: " << status.error().message);
  return filing;
}

inline Error read_error(std::string bytes, const parse::Limits& limits = {}) {
  Filing filing;
  filing.sources.push_back(std::make_unique<Source>(Source{"input", std::move(bytes)}));
  const auto status = parse::read_container(filing, limits);
  if (status) FAIL("it was read");
  return status.error();
}

inline const Problem* find_problem(const Filing& filing, std::string_view code) {
  const auto found = std::find_if(filing.problems.begin(), filing.problems.end(),
                                  [code](const Problem& problem) { return problem.code == code; });
  return found == filing.problems.end() ? nullptr : &*found;
}

inline bool is_incomplete(const Filing& filing) {
  return std::any_of(filing.problems.begin(), filing.problems.end(),
                     [](const Problem& problem) { return problem.incomplete; });
}

/// The text of a value, "(none)" when there is none. Also checks that the value's bytes are what it says.
inline std::string text_of(const Filing& filing, const std::optional<Value>& value) {
  if (!value.has_value()) return "(none)";
  if (value->value.find('\n') == std::string::npos) CHECK(filing.bytes_of(value->span).size() >= value->value.size());
  return value->value;
}

/// `text` with every LF replaced.
inline std::string with_line_ends(std::string_view text, std::string_view line_end) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += line_end;
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace prefile::test
