// Zip, tar and gzip: what is unpacked, and what is said of everything else.
#include "parse/archive.h"

#include <algorithm>

#include "support/catch.h"
#include "support/packed.h"

using namespace prefile;
using namespace prefile::test;
using parse::Unpacked;

namespace {

Unpacked unpacked(std::string_view bytes, const parse::Limits& limits = {}) {
  Result<Unpacked> result = parse::unpack("draft.zip", bytes, limits);
  REQUIRE(result.has_value());
  return std::move(result).value();
}

/// Everything an archive gives, in one line: names, and the code and reason of each problem.
std::string summary(const Unpacked& archive) {
  std::string text;
  for (const parse::PackedFile& file : archive.files) text += file.name + "=" + file.bytes + ";";
  for (const Problem& problem : archive.problems) {
    CHECK(problem.incomplete);
    text += "[" + problem.code + "] " + problem.message + ";";
  }
  return text;
}

bool says(const Unpacked& archive, std::string_view code, std::string_view words) {
  return std::any_of(archive.problems.begin(), archive.problems.end(), [&](const Problem& problem) {
    return problem.code == code && problem.message.find(words) != std::string::npos && problem.incomplete;
  });
}

}  // namespace

TEST_CASE("what follows the end of a tar archive is said, not left out silently") {
  const std::string one = tar({{"a.htm", "one"}});
  CHECK(says(unpacked(one + tar({{"b.htm", "two"}})), "archive-damaged", "follows"));
}

TEST_CASE("zip, tar and tar.gz give their files under the names they have inside") {
  const std::string wanted = "a.htm=one;b/c.htm=;";
  CHECK(summary(unpacked(zip({{"a.htm", "one"}, {"b/c.htm", ""}}))) == wanted);
  CHECK(summary(unpacked(zip({{"a.htm", "one", 0}, {"./b//c.htm", "", 0}}))) == wanted);
  const std::string plain = tar({{"a.htm", "one"}, {"b", "", '5'}, {"b/c.htm", ""}});
  CHECK(summary(unpacked(plain)) == wanted);
  CHECK(summary(unpacked(gzip(plain))) == wanted);
  CHECK(summary(unpacked(gzip(plain.substr(0, 700)) + gzip(plain.substr(700)))) == wanted);
  CHECK(summary(unpacked(gzip("alone"))) == "draft.zip=alone;");
  CHECK(parse::is_archive(plain));
  CHECK_FALSE(parse::is_archive("<SEC-DOCUMENT>"));
}

TEST_CASE("long names of tar files are read in both their ways") {
  const std::string name = std::string(120, 'n').append(".htm");
  const std::string record = std::string(" path=").append(name).append("\n");
  const std::string pax = std::to_string(record.size() + 3) + record;
  CHECK(unpacked(tar({{"x", pax, 'x'}, {"short", "one"}})).files.at(0).name == name);
  CHECK(unpacked(tar({{"././@LongLink", std::string(name).append(1, '\0'), 'L'}, {"short", "one"}})).files.at(0).name ==
        name);
  CHECK(
      says(unpacked(tar({{"x", "999 path=a\n", 'x'}, {"short", "one"}})), "archive-entry-damaged", "extended header"));
}

TEST_CASE("names that leave the archive, or mean something to a system, are refused") {
  struct Row {
    std::string name;
    std::string_view why;
  };
  for (const Row& row : {Row{"../etc/passwd", "leads out"}, Row{"a/../../b", "leads out"},
                         Row{"/etc/passwd", "absolute"}, Row{"a\\b.htm", "backslash"}, Row{"C:a.htm", "drive"},
                         Row{"a\nb.htm", "control"}, Row{std::string("a\0b", 3), "control"}}) {
    CAPTURE(row.name);
    const Unpacked archive = unpacked(zip({{row.name, "x"}, {"good.htm", "y"}}));
    CHECK(says(archive, "archive-entry-refused", row.why));
    REQUIRE(archive.files.size() == 1);
    CHECK(archive.files[0].name == "good.htm");
  }
  CHECK(says(unpacked(tar({{"../a.htm", "x"}})), "archive-entry-refused", "leads out"));
}

TEST_CASE("two entries of one name: the first is taken and the second is said") {
  const Unpacked archive = unpacked(zip({{"a.htm", "one"}, {"A.HTM", "two"}, {"./a.htm", "three"}}));
  REQUIRE(archive.files.size() == 1);
  CHECK(archive.files[0].bytes == "one");
  CHECK(archive.problems.size() == 2);
  CHECK(says(archive, "archive-entry-refused", "same name"));
}

TEST_CASE("links, devices, encrypted entries and unknown methods are named and not read") {
  CHECK(says(unpacked(zip({{"a", "/etc/passwd", 0, 0, 0120777}})), "archive-entry-refused", "symbolic link"));
  CHECK(says(unpacked(zip({{"a", "", 0, 0, 0020666}})), "archive-entry-refused", "no regular file"));
  CHECK(says(unpacked(zip({{"a", "secret", 8, 1}})), "archive-entry-encrypted", "encrypted"));
  CHECK(says(unpacked(zip({{"a", "x", 14}})), "archive-entry-refused", "method 14"));
  for (const char type : {'1', '2', '3', '4', '6', 'S', 'Z'}) {
    CHECK(says(unpacked(tar({{"a.htm", "", type}})), "archive-entry-refused", "it is"));
  }
}

TEST_CASE("sizes that lie, wrong check sums and overlaps are named and not read") {
  const auto entry = [](std::int64_t declared) { return ZipEntry{"a.htm", "twelve bytes", 8, 0, 0100644, declared}; };
  CHECK(says(unpacked(zip({entry(3)})), "archive-entry-damaged", "more bytes than it declares"));
  CHECK(says(unpacked(zip({entry(99)})), "archive-entry-damaged", "fewer bytes than it declares"));
  ZipEntry wrong_sum = entry(-1);
  wrong_sum.crc_change = 1;
  CHECK(says(unpacked(zip({wrong_sum})), "archive-entry-damaged", "check sum"));
  ZipEntry other_name = entry(-1);
  other_name.local_name = "b.htm";
  CHECK(says(unpacked(zip({other_name})), "archive-entry-damaged", "do not agree"));
  // The second entry is what stands inside the first: a file within a file unpacks to more than there is.
  const std::string inner = zip({{"b.htm", "x", 0}}).substr(0, 36);
  ZipEntry quoted{"b.htm", "x", 0};
  quoted.offset = 35;
  CHECK(says(unpacked(zip({{"a.htm", inner, 0}, quoted})), "archive-entry-damaged", "overlaps"));
  ZipEntry cut = entry(-1);
  cut.packed = deflated("twelve bytes").substr(0, 9);
  CHECK(says(unpacked(zip({cut})), "archive-entry-damaged", "damaged"));
}

TEST_CASE("bombs end at a limit, by entry, in all, and by number") {
  const std::string packed = deflated_zeros(8192);
  const std::int64_t size = 1 + 258 * 8192;
  ZipEntry bomb{"a.htm", "", 8, 0, 0100644, size, packed};
  parse::Limits limits;
  limits.archive_ratio = 100;
  CHECK(says(unpacked(zip({bomb}), limits), "limit-archive-ratio", "100 times"));
  bomb.declared = 10;
  CHECK(says(unpacked(zip({bomb}), limits), "archive-entry-damaged", "more bytes than it declares"));
  limits.archive_bytes = 5;
  CHECK(says(unpacked(zip({{"a", "123"}, {"b", "456"}}), limits), "limit-archive-bytes", "'b'"));
  CHECK(says(unpacked(tar({{"a", "123"}, {"b", "456"}}), limits), "limit-archive-bytes", "'b'"));
  const Result<Unpacked> gz = parse::unpack("a.gz", gzip("123456"), limits);
  REQUIRE_FALSE(gz.has_value());
  CHECK(gz.error().code == ErrorCode::limit_exceeded);
  limits.archive_entries = 1;
  CHECK(says(unpacked(zip({{"a", "1"}, {"b", "2"}}), limits), "limit-archive-entries", "more than 1"));
  CHECK(says(unpacked(tar({{"a", "1"}, {"b", "2"}}), limits), "limit-archive-entries", "more than 1"));
}

TEST_CASE("an archive cut off at any byte is an error or says so") {
  const std::string gz = gzip(tar({{"a.htm", "one"}, {"b.htm", "two"}}));
  const std::string plain = tar({{"a.htm", "one"}, {"b.htm", "two"}});
  for (const std::string& whole : {zip({{"a.htm", "one"}, {"b.htm", "two"}}), gz, plain.substr(0, 2048)}) {
    for (std::size_t size = 0; size < whole.size(); ++size) {
      if (!parse::is_archive(whole.substr(0, size))) continue;
      const Result<Unpacked> result = parse::unpack("x", whole.substr(0, size), {});
      if (result && result->problems.empty()) FAIL("nothing said about a cut after " << size << " of " << whole.size());
    }
  }
}

TEST_CASE("an archive with any byte changed ends in something defined") {
  for (const std::string& whole : {zip({{"a.htm", "one"}, {"b.htm", "two"}}), tar({{"a.htm", "one"}, {"b", "two"}})}) {
    for (std::size_t at = 0; at < whole.size(); ++at) {
      for (const char value : {'\0', '\x7F', '\xFF'}) {
        std::string changed = whole;
        changed[at] = value;
        if (parse::is_archive(changed)) static_cast<void>(parse::unpack("x", changed, {}));
      }
    }
  }
}
