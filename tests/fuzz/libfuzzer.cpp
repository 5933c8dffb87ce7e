// What libFuzzer calls, for the target that PREFILE_FUZZ_TARGET names.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const auto all = prefile::fuzz::targets();
  static const auto target =
      std::find_if(all.begin(), all.end(), [](const auto& each) { return each.name == PREFILE_FUZZ_TARGET; });
  if (target == all.end()) {
    std::fprintf(stderr, "tests/fuzz/seeds/%s has no target\n", PREFILE_FUZZ_TARGET);
    std::abort();
  }
  target->take({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
