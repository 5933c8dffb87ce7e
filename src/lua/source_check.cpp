#include "lua/source_check.h"

#include <string>

namespace prefile::lua {
namespace {

constexpr std::size_t kLongestSource = 256ULL * 1024;

}  // namespace

Status check_source(std::string_view source, std::string_view name) {
  if (source.size() > kLongestSource) {
    return Error{ErrorCode::bad_rule, "the file is longer than 256 KiB; split it", std::string(name)};
  }
  return Done{};
}

}  // namespace prefile::lua
