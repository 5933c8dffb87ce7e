// toml++ as prefile uses it: without exceptions, and with no assertion about what stands in a file. Included by what
// reads prefile.toml and filing.toml, and by nothing else.
#pragma once

#define TOML_EXCEPTIONS 0
#include <toml++/impl/preprocessor.h>

// The parser asserts that the name of a table begins like one, and in a release build tells the compiler to assume it;
// `[&]` breaks that. Where an assertion about input stands, the code behind it checks the same and fails in order.
#undef TOML_ASSERT
#define TOML_ASSERT(expr) static_assert(true)
#undef TOML_ASSERT_ASSUME
#define TOML_ASSERT_ASSUME(expr) static_assert(true)

#include <toml++/toml.h>
