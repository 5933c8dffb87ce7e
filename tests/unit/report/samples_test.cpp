// Writes what the fixtures render to, for the browser tests and for looking at: hidden, run by name.
//   PREFILE_SAMPLE_DIR=build/samples test_report "[write]"
#include <cstdlib>
#include <fstream>

#include "fixture.h"
#include "report/report.h"
#include "support/catch.h"

using namespace prefile;

namespace {

void write_file(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out << bytes;
  REQUIRE(out.good());
}

}  // namespace

TEST_CASE("the fixtures are written as reports", "[.][write]") {
  const char* folder = std::getenv("PREFILE_SAMPLE_DIR");
  if (folder == nullptr) FAIL("set PREFILE_SAMPLE_DIR to an existing folder");
  const std::vector<std::pair<std::string, CheckResult>> results{
      {"defective", fixture::defective()}, {"clean", fixture::clean()},       {"several", fixture::several()},
      {"hostile", fixture::hostile()},     {"harmless", fixture::harmless()}, {"crowded", fixture::crowded(10000)}};
  for (const auto& [name, result] : results) {
    const std::string base = std::string(folder) + "/" + name;
    write_file(base + ".html", report::render_html(result));
    write_file(base + ".json", report::render_json(result));
    write_file(base + ".txt", report::render_full(result, {.verbose = true}));
    write_file(base + ".concise.txt", report::render_concise(result, {}));
  }
}
