// Which files the arguments of a check stand for.
#include "app/inputs.h"

#include <filesystem>

#include "app/check.h"
#include "support/catch.h"
#include "support/folder.h"

using namespace prefile;
using test::Folder;
namespace fs = std::filesystem;

namespace {

const std::string kSample = PREFILE_SOURCE_DIR "/samples/clean-8k.txt";

/// The input at a path; none where nothing or a failure alone stands there.
bool is_taken(const app::Inputs& inputs, const std::string& path) {
  for (const app::Input& input : inputs.inputs) {
    if (input.path == path && !input.error.has_value()) return true;
  }
  return false;
}

std::string messages_of(const app::Inputs& inputs) {
  std::string text;
  for (const Failure& note : inputs.notes) text += note.code + ": " + note.message + "\n";
  return text;
}

}  // namespace

TEST_CASE("a link that is not followed does not stand for the file it leads to") {
  const Folder folder;
  folder.file("else.txt", test::read(kSample));
  folder.file("coll/a.txt", test::read(kSample));
  fs::create_symlink("../else.txt", folder.path("coll/link.txt"));
  const auto found = app::find_inputs({folder.path("coll"), folder.path("else.txt"), folder.path("coll")});
  REQUIRE(found.has_value());
  CHECK(found->inputs.size() == 3);
  CHECK(is_taken(*found, folder.path("coll/a.txt")));
  CHECK(is_taken(*found, folder.path("else.txt")));
  CHECK_FALSE(is_taken(*found, folder.path("coll/link.txt")));
  CHECK(messages_of(*found).find("else.txt") == std::string::npos);
}

TEST_CASE("a file with two names is taken once, and it is said of which other it is the same") {
  const Folder folder;
  const std::string first = folder.file("coll/a.txt", test::read(kSample));
  fs::create_hard_link(first, folder.path("coll/b.txt"));
  const auto found = app::find_inputs({folder.path("coll"), first});
  REQUIRE(found.has_value());
  CHECK(found->inputs.size() == 1);
  const std::string messages = messages_of(*found);
  CHECK(messages.find("is the same file as " + first + ", which is checked") != std::string::npos);
  CHECK(messages.find(first + " is named twice and checked once") != std::string::npos);
  CHECK(messages.find("b.txt is named twice") == std::string::npos);
}

TEST_CASE("a hidden link below a folder is left out with a note, in a collection and in a draft") {
  const Folder folder;
  folder.file("coll/a.txt", test::read(kSample));
  folder.file("draft/a.htm", "<html><body>Securities and Exchange Commission</body></html>");
  fs::create_symlink("ada@desk.4711", folder.path("coll/.#a.txt"));
  fs::create_symlink("ada@desk.4711", folder.path("draft/.#a.htm"));
  const auto found = app::find_inputs({folder.path("coll"), folder.path("draft")});
  REQUIRE(found.has_value());
  REQUIRE(found->inputs.size() == 2);
  CHECK_FALSE(found->inputs[0].error.has_value());
  CHECK(messages_of(*found).find(".#a.txt is left out: it is a hidden link") != std::string::npos);
  REQUIRE(found->inputs[1].problems.size() == 1);
  CHECK(found->inputs[1].problems[0].code == "file-skipped");
  CHECK_FALSE(found->inputs[1].problems[0].incomplete);
}

TEST_CASE("what cannot be used as an earlier filing is said with the option's name") {
  const Folder folder;
  fs::create_directory(folder.path("none"));
  app::CheckRequest request{{kSample}, {}};
  request.prior = {folder.path("none")};
  const auto empty = app::check(request);
  REQUIRE_FALSE(empty.has_value());
  CHECK(empty.error().message ==
        "--prior: the folder " + folder.path("none") + " holds no submission or document; name a folder with filings");
  request.paths = request.prior = {"-"};
  const auto twice = app::check(request);
  REQUIRE_FALSE(twice.has_value());
  CHECK(twice.error().message.find("give one of them as a file") != std::string::npos);
}
