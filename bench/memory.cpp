// How much memory reading a large submission takes, as a multiple of its size: a markdown table.
// usage: prefile_memory [MEGABYTES [FOLDER]]     of each submission, 200 unless told; FOLDER: also one that repeats the
//                                                HTML documents below it
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "parse/parse.h"

namespace prefile::bench {
namespace {

struct Content {
  const char* name;
  std::string_view piece;  ///< what the documents repeat
};

constexpr std::array kContents{
    Content{"paragraphs of HTML",
            "<p style=\"margin:0 0 9pt;font:10pt serif\">The company leases its plants under agreements that end on "
            "different days; rent &#8212; as the leases say &#8212; rises with the index of prices, and <i>some</i> "
            "leases may be renewed for five more years if the company asks for it in time.</p>\n"},
    Content{
        "styled tables",
        "<tr style=\"background-color:#cceeff\"><td style=\"width:60%;padding-left:9pt;font:10pt serif\">Cost of "
        "sales</td><td style=\"width:2%;font:10pt serif\">&#160;</td><td style=\"width:18%;text-align:right;font:10pt "
        "serif\">1,234</td><td style=\"width:18%;text-align:right;font:10pt serif\">(5,678)</td></tr>\n"},
    Content{"bare tables", "<tr><td>Cost of sales</td><td>&#160;</td><td>1,234</td></tr>\n"},
    Content{"plain text",
            "     The company leases its plants under agreements that end on different days; rent rises.\n"},
};

constexpr std::string_view kHeader =
    "<SEC-DOCUMENT>0009999999-26-000009.txt : 20260303\n<SEC-HEADER>0009999999-26-000009.hdr.sgml : 20260303\n"
    "CONFORMED SUBMISSION TYPE:\t8-K\nFILED AS OF DATE:\t\t20260303\n</SEC-HEADER>\n";

constexpr std::size_t kDocument = 10'000'000;
constexpr std::size_t kTags = 1'000;  // more than those around the documents

std::string submission(const Content& content, std::size_t size) {
  std::string bytes;
  bytes.reserve(size + kDocument + content.piece.size() + kTags);
  bytes += kHeader;
  const bool is_html = content.piece.front() == '<';
  while (bytes.size() < size) {
    const std::size_t end = bytes.size() + kDocument;
    bytes += "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n";
    if (is_html) bytes += "<html><body><table>\n";
    while (bytes.size() < end) bytes += content.piece;
    if (is_html) bytes += "</table></body></html>\n";
    bytes += "</TEXT>\n</DOCUMENT>\n";
  }
  return bytes;
}

/// In the order of their paths.
std::vector<std::filesystem::path> html_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  if (!std::filesystem::is_directory(folder)) return paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() == ".htm") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

/// The documents of `paths` one after the other, and again.
std::string submission_of(const std::vector<std::filesystem::path>& paths, std::size_t size) {
  std::size_t longest = 0;
  for (const std::filesystem::path& path : paths) {
    longest = std::max(longest, static_cast<std::size_t>(std::filesystem::file_size(path)));
  }
  std::string bytes;
  bytes.reserve(size + longest + kTags);
  bytes += kHeader;
  for (std::size_t at = 0; bytes.size() < size; at = (at + 1) % paths.size()) {
    std::ifstream file(paths[at], std::ios::binary);
    bytes += "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n";
    bytes.append(std::istreambuf_iterator<char>(file), {});
    bytes += "\n</TEXT>\n</DOCUMENT>\n";
  }
  return bytes;
}

constexpr auto kToldBytes = static_cast<ssize_t>(sizeof(std::size_t));

/// The most memory a process of its own held while it read what `make` gives, over the bytes made; 0 if it failed.
double memory_ratio(const std::function<std::string()>& make) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) return 0;
  const pid_t child = fork();
  if (child == 0) {
    std::string bytes = make();
    const std::size_t size = bytes.size();
    const bool is_told = write(ends[1], &size, sizeof size) == kToldBytes;
    const Result<Filing> filing = parse::parse_filing("large.txt", std::move(bytes));
    _exit(is_told && filing ? 0 : 1);
  }
  close(ends[1]);
  std::size_t size = 0;
  const bool is_told = child > 0 && read(ends[0], &size, sizeof size) == kToldBytes && size > 0;
  close(ends[0]);
  int status = 0;
  rusage usage{};
  if (child < 0 || wait4(child, &status, 0, &usage) != child || status != 0 || !is_told) return 0;
  return static_cast<double>(usage.ru_maxrss) * 1024 / static_cast<double>(size);
}

bool print_row(const char* name, const std::function<std::string()>& make) {
  const double ratio = memory_ratio(make);
  if (ratio <= 0) {
    std::fprintf(stderr, "%s: could not be made or read\n", name);
    return false;
  }
  std::printf("| %s | %.1f |\n", name, ratio);
  std::fflush(stdout);
  return true;
}

int run(std::size_t megabytes, const char* folder) {
  const std::size_t size = megabytes * 1'000'000;
  std::vector<std::filesystem::path> paths;
  if (folder != nullptr) {
    paths = html_files(folder);
    if (paths.empty()) return std::fprintf(stderr, "%s: no .htm file in it\n", folder), 1;
  }
  std::printf("| a submission of %zu MB of | memory / size |\n|---|---|\n", megabytes);
  for (const Content& content : kContents) {
    if (!print_row(content.name, [&] { return submission(content, size); })) return 1;
  }
  if (folder == nullptr) return 0;
  return print_row("the HTML documents of real filings", [&] { return submission_of(paths, size); }) ? 0 : 1;
}

}  // namespace
}  // namespace prefile::bench

int main(int argc, char* argv[]) {
  return prefile::bench::run(argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 200, argc > 2 ? argv[2] : nullptr);
}
