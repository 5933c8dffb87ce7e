#include "base/packed_numbers.h"

#include <algorithm>
#include <vector>

#include "support/catch.h"

using prefile::PackedNumbers;

namespace {

PackedNumbers packed(const std::vector<std::uint32_t>& numbers) {
  PackedNumbers result;
  for (const std::uint32_t number : numbers) result.push_back(number);
  return result;
}

std::vector<std::uint32_t> unpacked(const PackedNumbers& numbers) { return {numbers.begin(), numbers.end()}; }

/// `count` numbers from `first` on, each `step` more than the one before.
std::vector<std::uint32_t> rising(std::size_t count, std::uint32_t first, std::uint32_t step) {
  std::vector<std::uint32_t> numbers;
  for (std::size_t i = 0; i < count; ++i) numbers.push_back(first + static_cast<std::uint32_t>(i) * step);
  return numbers;
}

}  // namespace

TEST_CASE("packed numbers are read as they were appended, however far apart they are") {
  for (const std::uint32_t step : {0U, 1U, 8U, 9U, 2'114U, 2'115U, 100'000'000U}) {
    for (const std::size_t count : {0U, 1U, 31U, 32U, 33U, 64U, 200U}) {
      CAPTURE(step, count);
      const auto numbers = rising(count, 4'000'000'000U, step);  // wraps: any order will do
      CHECK(unpacked(packed(numbers)) == numbers);
    }
  }
}

TEST_CASE("packed numbers hold the least and the greatest there are side by side") {
  std::vector<std::uint32_t> numbers = rising(96, 7, 1);
  numbers[3] = 0xFFFFFFFFU;
  numbers[40] = 0;
  numbers[41] = 0xFFFFFFFFU;
  numbers[70] = 7 + 70 + 0xFFFFU;
  PackedNumbers read = packed(numbers);
  read.shrink_to_fit();
  CHECK(unpacked(read) == numbers);
  read.push_back(5);
  numbers.push_back(5);
  CHECK(unpacked(read) == numbers);
}

TEST_CASE("packed numbers that never fall are counted up to a bound") {
  for (const std::size_t count : {0U, 1U, 32U, 33U, 100U}) {
    std::vector<std::uint32_t> numbers = rising(count, 10, 3);
    if (count > 50) std::fill(numbers.begin() + 20, numbers.begin() + 50, numbers[20]);
    const PackedNumbers read = packed(numbers);
    for (std::uint32_t bound = 0; bound < 400; ++bound) {
      const auto expected = std::upper_bound(numbers.begin(), numbers.end(), bound) - numbers.begin();
      CAPTURE(count, bound);
      REQUIRE(read.count_up_to(bound) == static_cast<std::size_t>(expected));
    }
  }
}

TEST_CASE("packed numbers are gone through like those of a vector") {
  const PackedNumbers numbers = packed({3, 5, 8, 13});
  CHECK(numbers.front() == 3);
  CHECK(numbers.back() == 13);
  CHECK(numbers.end() - numbers.begin() == 4);
  CHECK(*(numbers.begin() + 2) == 8);
  CHECK(numbers.begin()[1] == 5);
  CHECK(*std::partition_point(numbers.begin(), numbers.end(), [](std::uint32_t each) { return each < 6; }) == 8);
  CHECK_THROWS_AS(numbers.at(4), std::out_of_range);
  CHECK(PackedNumbers().empty());
}
