// string.format: d i u c x X o e E f F g G s and %, with bounded widths; no %p, %q or %a.
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

#include "lua/host.h"
#include "lua/libraries.h"
#include "lua/machine.h"

namespace prefile::lua {
namespace {

constexpr std::string_view kFlags = "-+ #0";
constexpr std::size_t kMostDigits = 2;  // of a width and of a precision

/// One conversion: `%-5.2f` has flags, width and precision in `options` and 'f' in `kind`.
struct Conversion {
  std::string options;
  char kind = 0;
  bool is_left = false;
  int width = 0;
  int precision = -1;
};

/// Reads at most two digits.
int read_number(std::string_view format, std::size_t& at, std::string& options, lua_State* state) {
  int value = 0;
  const std::size_t start = at;
  for (; at < format.size() && format[at] >= '0' && format[at] <= '9'; ++at) {
    if (at - start == kMostDigits) raise(state, "a width in the format has more than two digits");
    value = value * 10 + (format[at] - '0');
    options.push_back(format[at]);
  }
  return value;
}

Conversion read_conversion(lua_State* state, std::string_view format, std::size_t& at) {
  Conversion conversion;
  for (; at < format.size() && kFlags.find(format[at]) != std::string_view::npos; ++at) {
    if (conversion.options.find(format[at]) != std::string::npos) raise(state, "a flag in the format is repeated");
    conversion.is_left = conversion.is_left || format[at] == '-';
    conversion.options.push_back(format[at]);
  }
  conversion.width = read_number(format, at, conversion.options, state);
  if (at < format.size() && format[at] == '.') {
    conversion.options.push_back(format[at++]);
    conversion.precision = read_number(format, at, conversion.options, state);
  }
  if (at >= format.size()) raise(state, "the format ends within a conversion");
  conversion.kind = format[at++];
  return conversion;
}

template <typename Value>
void append_number(std::string& out, const Conversion& conversion, const char* length, Value value) {
  // The largest double in %f with 99 decimals and a width of 99 takes 409 characters.
  std::array<char, 512> buffer{};
  const std::string specification = "%" + conversion.options + length + conversion.kind;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  const int size = std::snprintf(buffer.data(), buffer.size(), specification.c_str(), value);
#pragma GCC diagnostic pop
  if (size > 0) out.append(buffer.data(), std::min(static_cast<std::size_t>(size), buffer.size() - 1));
}

void append_padded(std::string& out, const Conversion& conversion, std::string_view text) {
  if (conversion.precision >= 0) text = text.substr(0, static_cast<std::size_t>(conversion.precision));
  const auto width = static_cast<std::size_t>(conversion.width);
  const std::size_t padding = width > text.size() ? width - text.size() : 0;
  if (!conversion.is_left) out.append(padding, ' ');
  out += text;
  if (conversion.is_left) out.append(padding, ' ');
}

/// A value that is no number has a sign on some machines; it is shown without.
void append_real(std::string& out, const Conversion& conversion, double value) {
  if (!std::isfinite(value)) {
    append_padded(out, {"", 's', conversion.is_left, conversion.width, -1},
                  std::isnan(value) ? "nan" : (value < 0 ? "-inf" : "inf"));
    return;
  }
  append_number(out, conversion, "", value);
}

void append_conversion(lua_State* state, std::string& out, const Conversion& conversion, int argument) {
  switch (conversion.kind) {
    case 'd':
    case 'i':
    case 'u':
    case 'x':
    case 'X':
    case 'o': append_number(out, conversion, "ll", static_cast<long long>(integer_argument(state, argument))); return;
    case 'c': {
      const std::int64_t value = integer_argument(state, argument);
      luaL_argcheck(state, value >= 0 && value <= 255, argument, "value out of range");
      append_padded(out, conversion, std::string(1, static_cast<char>(value)));
      return;
    }
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': append_real(out, conversion, number_argument(state, argument)); return;
    case 's': {
      luaL_checkany(state, argument);
      push_text_of(state, argument);
      const std::string_view text = string_argument(state, -1);
      charge(state, static_cast<std::int64_t>(text.size()) / 8);
      append_padded(out, conversion, text);
      lua_pop(state, 1);
      return;
    }
    default: raise(state, std::string("the format knows no conversion '%") + conversion.kind + "'");
  }
}

}  // namespace

int format_string(lua_State* state) {
  const std::string_view format = string_argument(state, 1);
  charge(state, 4 + static_cast<std::int64_t>(format.size()));
  std::string out;
  int argument = 1;
  for (std::size_t at = 0; at < format.size();) {
    const char c = format[at++];
    if (c != '%') {
      out.push_back(c);
    } else if (at < format.size() && format[at] == '%') {
      out.push_back(format[at++]);
    } else {
      charge(state, 100);
      append_conversion(state, out, read_conversion(state, format, at), ++argument);
      if (out.size() > kLongestString) raise_limit(state, Limit::memory);
    }
  }
  push_string(state, out);
  return 1;
}

}  // namespace prefile::lua
