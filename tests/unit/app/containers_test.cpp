// One filing from every container: the submission text, a folder, a zip, a tar.gz.
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "app/check.h"
#include "app/init.h"
#include "app/inputs.h"
#include "app/inspect.h"
#include "model/forms.h"
#include "parse/parse.h"
#include "support/catch.h"
#include "support/folder.h"
#include "support/packed.h"

using namespace prefile;
using test::Folder;
using test::read;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

const std::string kSamples = PREFILE_SOURCE_DIR "/samples/";

/// Nothing is locked to root: what needs a locked file or folder is skipped, and that is said.
bool is_root() {
  const bool is = ::geteuid() == 0;
  if (is) WARN("skipped for root, to whom nothing is locked");
  return is;
}

std::string line_of(const std::string& key, const std::optional<Value>& value) {
  return value.has_value() ? key + " = \"" + value->value + "\"\n" : "";
}

std::string iso(const std::optional<Value>& compact) {
  const std::string& text = compact.value().value;
  return text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2);
}

/// A submission's parts: each document as a file, and the header as a filing.toml.
std::vector<test::ZipEntry> taken_apart(const Filing& filing) {
  const Header& header = filing.header;
  std::string toml = line_of("form", header.submission_type) + "period = " + iso(header.period) +
                     "\nfiling_date = " + iso(header.filing_date) + "\nitems = [";
  for (const HeaderItem& item : header.items) toml += "\"" + item.text.value + "\", ";
  toml += "]\n";
  for (const Filer& filer : header.filers) {
    toml += "[[filer]]\n" + line_of("name", filer.name) + line_of("cik", filer.cik) +
            line_of("irs_number", filer.irs_number) + line_of("file_number", filer.file_number) +
            line_of("state", filer.state_of_incorporation) + line_of("fiscal_year_end", filer.fiscal_year_end);
  }
  std::vector<test::ZipEntry> files;
  for (const Document& document : filing.documents) {
    const std::string name =
        document.filename.has_value() ? document.filename->value : "document" + std::to_string(files.size()) + ".txt";
    toml += "[[document]]\nfile = \"" + name + "\"\n" + line_of("type", document.type) +
            line_of("description", document.description);
    files.push_back({name, std::string(filing.bytes_of(document.body))});
  }
  files.push_back({"filing.toml", toml});
  return files;
}

/// What does not depend on the container: no positions, no header, no names that only one of them has.
Json without_container(const Json& json) {
  static const std::set<std::string> kGone{"start",     "end",           "source",    "input",
                                           "container", "header",        "unclaimed", "problems",
                                           "sequence",  "type_inferred", "filename",  "sources"};
  if (json.is_array()) {
    Json out = Json::array();
    for (const Json& each : json) out.push_back(without_container(each));
    return out;
  }
  if (!json.is_object()) return json;
  Json out = Json::object();
  for (const auto& [key, value] : json.items()) {
    if (kGone.count(key) == 0) out[key] = without_container(value);
  }
  return out;
}

Filing only_filing(const std::string& path) {
  const auto inputs = app::find_inputs({path});
  REQUIRE(inputs.has_value());
  REQUIRE(inputs->inputs.size() == 1);
  auto read = app::read_filings(inputs->inputs[0], {});
  if (!read) FAIL(read.error().message);
  REQUIRE(read->filings.size() == 1);
  if (!read->filings[0].filing)
    FAIL(read->filings[0].filing.error().message << read->filings[0].filing.error().context);
  return std::move(read->filings[0].filing).value();
}

Result<CheckResult> check(const std::vector<std::string>& paths) { return app::check({paths, {}}); }

/// Rule and message of every finding, but for rules on header fields that a filing.toml has not.
std::vector<std::string> findings_of(const std::string& path) {
  const auto result = check({path});
  REQUIRE(result.has_value());
  REQUIRE(result->filings.size() == 1);
  std::vector<std::string> found;
  for (const Finding& finding : result->filings[0].findings) {
    if (finding.rule == "header/telephone-differs" || finding.rule == "header/document-count-differs") continue;
    found.push_back(finding.rule + ": " + finding.message);
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string codes_of(const std::vector<Failure>& notes) {
  std::string text;
  for (const Failure& note : notes) text += note.code + " " + fs::path(note.context).filename().string() + "\n";
  return text;
}

}  // namespace

TEST_CASE("the same filing gives the same model and findings from every container") {
  for (const std::string name : {"clean-8k", "defects-8k", "old-style-8k", "old-style-defects-8k"}) {
    CAPTURE(name);
    const Folder folder;
    const std::string text = kSamples + name + ".txt";
    const Filing whole = only_filing(text);
    const std::vector<test::ZipEntry> files = taken_apart(whole);
    std::vector<test::TarEntry> entries;
    for (const test::ZipEntry& file : files) {
      folder.file(name + "/" + file.name, file.bytes);
      entries.push_back({name + "/" + file.name, file.bytes});
    }
    folder.file(name + ".zip", test::zip(files));
    folder.file(name + ".tar.gz", test::gzip(test::tar(entries)));
    const Json expected = without_container(Json::parse(app::inspect_json(whole)));
    CHECK_FALSE(expected["items"].empty());
    const std::vector<std::string> findings = findings_of(text);
    for (const std::string suffix : {"", ".zip", ".tar.gz"}) {
      CAPTURE(suffix);
      const std::string path = folder.path(name + suffix);
      const Filing filing = only_filing(path);
      std::string problems;
      for (const Problem& problem : filing.problems) problems += problem.message + "\n";
      CAPTURE(problems);
      CHECK(filing.container == (suffix.empty() ? Container::folder : Container::archive));
      CHECK(filing.problems.empty());
      CHECK(without_container(Json::parse(app::inspect_json(filing))) == expected);
      CHECK(findings_of(path) == findings);
    }
  }
}

TEST_CASE("the sample as EDGARLink XML gives the model of the sample as text") {
  const Filing text = only_filing(kSamples + "clean-8k.txt");
  const Filing xml = only_filing(kSamples + "clean-8k.xml");
  CHECK(xml.container == Container::edgarlink_xml);
  CHECK(without_container(Json::parse(app::inspect_json(xml))) ==
        without_container(Json::parse(app::inspect_json(text))));
}

TEST_CASE("evidence in a draft names the file and its own lines") {
  const Folder folder;
  const Filing whole = only_filing(kSamples + "defects-8k.txt");
  for (const test::ZipEntry& file : taken_apart(whole)) folder.file("d/" + file.name, file.bytes);
  const auto result = check({folder.path("d")});
  REQUIRE(result.has_value());
  REQUIRE(result->filings.size() == 1);
  CHECK(result->exit_code == 1);
  CHECK(codes_of(result->notes) == "taken-as-draft d\n");
  CHECK(result->filings[0].sha256.size() == 64);
  std::set<std::string> seen;
  for (const Finding& finding : result->filings[0].findings) {
    for (const Evidence& evidence : finding.evidence) {
      seen.insert(fs::path(evidence.file).filename().string());
      if (evidence.omitted != 0 || evidence.start == evidence.end) continue;
      const std::string bytes = read(evidence.file);
      CHECK(bytes.substr(evidence.start, evidence.end - evidence.start).substr(0, 4) == evidence.excerpt.substr(0, 4));
      CHECK(evidence.line == 1 + std::count(bytes.begin(), bytes.begin() + evidence.start, '\n'));
    }
  }
  CHECK(seen.count("filing.toml") == 1);
  CHECK(seen.size() > 2);
}

TEST_CASE("a folder is taken as a draft or as a collection, and what is left out is said") {
  const Folder folder;
  const std::string submission = read(kSamples + "clean-8k.txt");
  folder.file("all/a.txt", submission);
  folder.file("all/table.xlsx", "x");
  folder.file("all/.hidden/b.txt", submission);
  for (const test::ZipEntry& file : taken_apart(only_filing(kSamples + "clean-8k.txt"))) {
    if (file.name != "filing.toml") folder.file("all/draft/" + file.name, file.bytes);
  }
  const auto result = check({folder.path("all"), folder.path("all/a.txt")});
  REQUIRE(result.has_value());
  REQUIRE(result->filings.size() == 2);
  CHECK(result->exit_code == 0);
  CHECK(result->filings[0].input == folder.path("all/a.txt"));
  CHECK(result->filings[1].input == folder.path("all/draft"));
  CHECK_FALSE(result->filings[1].notes.empty());
  CHECK(codes_of(result->notes) ==
        "taken-as-collection all\ntaken-as-draft draft\nleft-out .hidden\nleft-out table.xlsx\nnamed-twice a.txt\n");
}

TEST_CASE("what may hold a filing and is not read ends a check with 3, in a draft and in a collection") {
  const Folder folder;
  const std::string submission = read(kSamples + "clean-8k.txt");
  folder.file("elsewhere.txt", submission);
  for (const std::string name : {"collection", "draft"}) {
    CAPTURE(name);
    const bool is_draft = name == "draft";
    if (is_draft) {
      for (const test::ZipEntry& file : taken_apart(only_filing(kSamples + "clean-8k.txt"))) {
        folder.file("draft/" + file.name, file.bytes);
      }
    } else {
      folder.file("collection/a.txt", submission);
    }
    CHECK(check({folder.path(name)})->exit_code == 0);
    fs::create_symlink(folder.path("elsewhere.txt"), folder.path(name + "/link.txt"));
    const auto linked = check({folder.path(name)});
    REQUIRE(linked.has_value());
    CHECK(linked->exit_code == 3);
    CHECK(linked->filings.back().failures.at(0).message.find("link.txt") != std::string::npos);
    fs::remove(folder.path(name + "/link.txt"));
    REQUIRE(::mkfifo(folder.path(name + "/pipe.txt").c_str(), 0600) == 0);
    CHECK(check({folder.path(name)})->exit_code == 3);
    fs::remove(folder.path(name + "/pipe.txt"));
    if (is_root()) continue;
    folder.file(name + "/locked", submission);
    fs::permissions(folder.path(name + "/locked"), fs::perms::none);
    const auto locked = check({folder.path(name)});
    REQUIRE(locked.has_value());
    CHECK(locked->exit_code == 3);
    CHECK(locked->filings.back().failures.at(0).message.find("Permission denied") != std::string::npos);
  }
}

TEST_CASE("a folder that holds nothing to check is an error alone and a failure beside others") {
  const Folder folder;
  fs::create_directories(folder.path("none"));
  fs::create_directories(folder.path("nothing"));
  const auto alone = check({folder.path("none"), folder.path("nothing")});
  REQUIRE_FALSE(alone.has_value());
  CHECK(alone.error().code == ErrorCode::empty_input);
  const auto beside = check({folder.path("none"), kSamples + "clean-8k.txt"});
  REQUIRE(beside.has_value());
  CHECK(beside->exit_code == 3);
  CHECK(beside->filings.at(0).failures.at(0).code == "empty_input");
  CHECK(beside->filings.at(1).failures.empty());
}

TEST_CASE("a report that would take the place of anything that is read is refused, however it is named") {
  const Folder folder;
  const std::string submission = read(kSamples + "clean-8k.txt");
  const std::vector<test::ZipEntry> files = taken_apart(only_filing(kSamples + "clean-8k.txt"));
  for (const test::ZipEntry& file : files) folder.file("draft/" + file.name, file.bytes);
  folder.file("draft/exhibits/kept.txt", "not listed");
  const std::string archive = folder.file("draft.zip", test::zip(files));
  folder.file("a1.txt", submission);
  folder.file("before/old.txt", submission);
  folder.file("rules/house/one.lua", "return {}");
  folder.file("prefile.toml", "jobs = 1\n");
  fs::create_symlink(folder.path("draft"), folder.path("way"));
  fs::create_symlink(folder.path("a1.txt"), folder.path("link.txt"));
  fs::create_hard_link(folder.path("a1.txt"), folder.path("same.txt"));
  struct Case {
    std::string input, output;
    bool is_refused = true;
  };
  for (const Case& each : {Case{"draft", "draft/filing.toml"},
                           {"draft", "draft/" + files[0].name},
                           {"draft", "draft/exhibits/kept.txt"},
                           {"draft", "draft/./exhibits/../filing.toml"},
                           {"draft", "way/filing.toml"},
                           {"way", "draft/filing.toml"},
                           {"draft.zip", "draft.zip"},
                           {"a?.txt", "a1.txt"},
                           {"a1.txt", "link.txt"},
                           {"link.txt", "a1.txt"},
                           {"a1.txt", "same.txt"},
                           {"", "a1.txt"},
                           {"missing.txt", "missing.txt"},
                           {"missing.txt", "./draft/../missing.txt"},
                           {"a1.txt", "prefile.toml"},
                           {"a1.txt", "rules/house/one.lua"},
                           {"a1.txt", "before/old.txt"},
                           {"a1.txt", "other.json"},
                           {"a1.txt", "draft/other.json", false},
                           {"draft", "draft/new.json", false}}) {
    CAPTURE(each.input, each.output);
    app::CheckRequest request;
    request.paths = {folder.path(each.input)};
    request.settings.rules = {folder.path("rules")};
    request.config_files = {folder.path("prefile.toml")};
    request.prior = {folder.path("before")};
    request.settings.outputs = {{"json", folder.path("other.json")}, {"html", folder.path() + "/" + each.output}};
    const auto result = app::check(request);
    const bool is_refused =
        !result.has_value() && result.error().message.find(" would overwrite ") != std::string::npos;
    CHECK(is_refused == each.is_refused);
    if (is_refused) CHECK(result.error().code == ErrorCode::bad_configuration);
  }
}

TEST_CASE("a folder that cannot be read does not keep the others from being checked") {
  if (is_root()) return;
  const Folder folder;
  folder.file("a.txt", read(kSamples + "clean-8k.txt"));
  folder.file("locked/b.txt", "x");
  fs::permissions(folder.path("locked"), fs::perms::none);
  const auto result = check({folder.path()});
  REQUIRE(result.has_value());
  CHECK(result->exit_code == 3);
  REQUIRE(result->filings.size() == 2);
  CHECK(result->filings[1].failures.at(0).code == "unreadable_input");
}

TEST_CASE("patterns that no shell expanded are expanded, and one without a match is said") {
  const Folder folder;
  folder.file("a1.txt", read(kSamples + "clean-8k.txt"));
  folder.file("a2.txt", read(kSamples + "old-style-8k.txt"));
  const auto found = app::find_inputs({folder.path("a?.txt")});
  REQUIRE(found.has_value());
  REQUIRE(found->inputs.size() == 2);
  CHECK(found->inputs[1].path == folder.path("a2.txt"));
  const auto result = check({folder.path("a1.txt"), folder.path("b*.txt")});
  REQUIRE(result.has_value());
  CHECK(result->exit_code == 3);
  CHECK(result->filings.at(1).failures.at(0).message.find("no file matches") != std::string::npos);
}

TEST_CASE("init writes down what was inferred, and the draft then reads as it says") {
  const Folder folder;
  const Filing whole = only_filing(kSamples + "clean-8k.txt");
  for (const test::ZipEntry& file : taken_apart(whole)) {
    if (file.name != "filing.toml") folder.file("d/" + file.name, file.bytes);
  }
  const auto text = app::infer_manifest(folder.path("d"));
  REQUIRE(text.has_value());
  CHECK(text->doubts.empty());
  CHECK(text->text.find("could be read") == std::string::npos);
  CHECK(text->text.find("\n# filing_date = 2026-03-04  #") != std::string::npos);
  const std::string state = whole.cover.state.value().value;
  const std::string code(find_place(state)->code);
  CHECK(text->text.find("\n# state = \"" + code + "\"  # EDGAR's code; the cover says " + state + "\n") !=
        std::string::npos);
  folder.file("d/filing.toml", text->text);
  const Filing filing = only_filing(folder.path("d"));
  CHECK(filing.problems.empty());
  CHECK(filing.header.present);
  CHECK(filing.form == "8-K");
  CHECK(filing.header.period.value().value == "20260303");
  CHECK(filing.header.items.size() == 2);
  REQUIRE(filing.documents.size() == whole.documents.size());
  CHECK(filing.documents[0].type.value().value == "8-K");
  for (const Document& document : filing.documents) CHECK_FALSE(document.type_is_inferred);
  CHECK_FALSE(app::infer_manifest(kSamples).has_value());
}

TEST_CASE("init says, in what it writes and beside it, that not all of the draft could be read") {
  const Folder folder;
  for (const test::ZipEntry& file : taken_apart(only_filing(kSamples + "clean-8k.txt"))) {
    if (file.name != "filing.toml") folder.file("d/" + file.name, file.bytes);
  }
  folder.file("d/more.zip", test::zip({{"a.txt", "x"}}));
  fs::create_symlink("elsewhere", folder.path("d/odd\nform = 1.htm"));
  const auto manifest = app::infer_manifest(folder.path("d"));
  REQUIRE(manifest.has_value());
  REQUIRE(manifest->doubts.size() == 2);
  for (const std::string& doubt : manifest->doubts)
    CHECK(manifest->text.find("\n# - " + doubt + "\n") != std::string::npos);
  CHECK(manifest->text.find("\nform = 1") == std::string::npos);
  CHECK(manifest->text.find("more.zip") != std::string::npos);
}
