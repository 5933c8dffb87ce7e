// Where reports may go.
#include <sys/stat.h>

#include <filesystem>

#include "app/check.h"
#include "app/files.h"
#include "app/outputs.h"
#include "support/catch.h"
#include "support/folder.h"

using namespace prefile;
using test::Folder;
namespace fs = std::filesystem;

namespace {

const std::string kSample = PREFILE_SOURCE_DIR "/samples/clean-8k.txt";

}  // namespace

TEST_CASE("a report goes to a regular file or a new one, to nothing else") {
  const Folder folder;
  const std::string pipe = folder.path("pipe");
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  fs::create_directory(folder.path("reports"));
  fs::create_symlink("reports/latest.json", folder.path("link.json"));
  folder.file("reports/latest.json", "old");
  for (const std::string name : {"pipe", "reports", "reports/", "link.json"}) {
    CAPTURE(name);
    app::CheckRequest request{{kSample}, {}};
    request.settings.outputs = {{"json", folder.path(name)}};
    const auto result = app::check(request);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::bad_configuration);
    CHECK(result.error().message == "--output " + folder.path(name) + " is no regular file; name another file");
    CHECK_FALSE(app::write_file(folder.path(name), "new").has_value());
  }
  CHECK(fs::symlink_status(pipe).type() == fs::file_type::fifo);
  CHECK(fs::is_symlink(fs::symlink_status(folder.path("link.json"))));
  CHECK(test::read(folder.path("reports/latest.json")) == "old");
  for (const std::string name : {"reports/latest.json", "reports/new.json"}) {
    app::CheckRequest request{{kSample}, {}};
    request.settings.outputs = {{"json", folder.path(name)}};
    CHECK(app::check(request).has_value());
    CHECK(app::write_file(folder.path(name), "new").has_value());
  }
}

TEST_CASE("a report takes the place of no rule and of no base of the examples") {
  const Folder folder;
  folder.file("rules/house/one.lua", "return {}");
  folder.file("rules/_base/8-K.txt", "base");
  folder.file("rules/notes.txt", "notes");
  app::ReportPlaces places;
  places.keep_rules(folder.path("rules/"));
  for (const std::string name : {"rules/_base/8-K.txt", "rules/house/../_base/8-K.txt", "rules/house/one.lua"}) {
    CAPTURE(name);
    const Status taken = places.take("--junit", folder.path(name), "the JUnit report");
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().message.starts_with("--junit " + folder.path(name) + " would overwrite the "));
  }
  CHECK(places.take("--junit", folder.path("rules/notes.txt"), "the JUnit report").has_value());
  CHECK(places.take("--junit", folder.path("rules/_base/new.xml"), "the JUnit report").has_value());
  CHECK_FALSE(places.take("--junit", folder.path("rules/_base/new.xml"), "the JUnit report").has_value());
}
