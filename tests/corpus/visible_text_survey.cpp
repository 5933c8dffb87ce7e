// Compares the scanner's visible text with libgumbo's over every HTML document of a corpus, checks every source map,
// and measures the scanner. Usage: prefile_visible_text_survey [CORPUS]; else PREFILE_CORPUS or ../shared/corpus.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "corpus/visible_text_gumbo.h"
#include "parse/media.h"
#include "parse/scan.h"

namespace {

namespace fs = std::filesystem;
using prefile::DocumentText;
using prefile::Media;
using prefile::Problem;
using prefile::Span;

struct Totals {
  std::uint64_t documents = 0;
  std::uint64_t equal = 0;
  std::uint64_t broken_maps = 0;
  std::uint64_t problems = 0;
  std::uint64_t html_bytes = 0;
  std::uint64_t text_bytes = 0;
  std::uint64_t plain_bytes = 0;
  double html_seconds = 0;
  double plain_seconds = 0;
};

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Past a wrapper of EDGAR's on a line of its own: <PDF>, <XBRL>, <XML>.
std::size_t skip_wrapper(std::string_view bytes, std::size_t start) {
  for (const std::string_view wrapper : {"<PDF>", "<XBRL>", "<XML>"}) {
    const std::size_t at = std::min(bytes.find_first_not_of("\r\n", start), bytes.size());
    if (bytes.substr(at).starts_with(wrapper)) return at + wrapper.size();
  }
  return start;
}

/// The bodies of a submission: what stands between <TEXT> and </TEXT>; the whole file where there is none.
std::vector<Span> bodies_of(std::string_view bytes) {
  std::vector<Span> bodies;
  std::size_t at = 0;
  while (true) {
    const std::size_t document = bytes.find("<DOCUMENT>", at);
    const std::size_t start = document == std::string_view::npos ? document : bytes.find("<TEXT>", document);
    if (start == std::string_view::npos) break;
    const std::size_t end = std::min(bytes.find("</TEXT>", start), bytes.size());
    bodies.push_back({0, static_cast<std::uint32_t>(skip_wrapper(bytes, start + 6)), static_cast<std::uint32_t>(end)});
    at = end;
  }
  if (bodies.empty()) bodies.push_back({0, 0, static_cast<std::uint32_t>(bytes.size())});
  return bodies;
}

bool is_map_exact(std::string_view bytes, Span body, const DocumentText& document) {
  const auto& visible = document.visible;
  const auto& runs = visible.runs();
  std::uint32_t source = body.start;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const auto& run = runs[i];
    const std::uint32_t text_end = i + 1 < runs.size() ? runs[i + 1].text_start : visible.size();
    if (run.source_start < source || run.source_end < run.source_start || run.source_end > body.end) return false;
    if (run.text_start >= text_end) return false;
    source = run.source_end;
    if (!run.verbatim) continue;
    const std::string_view copied = bytes.substr(run.source_start, run.source_end - run.source_start);
    if (copied != visible.slice(run.text_start, text_end)) return false;
  }
  return true;
}

void print_difference(const std::string& name, const std::string& ours, const std::string& theirs) {
  const auto [a, b] = std::mismatch(ours.begin(), ours.end(), theirs.begin(), theirs.end());
  const auto at = static_cast<std::size_t>(a - ours.begin());
  const std::size_t from = at > 40 ? at - 40 : 0;
  std::printf("differs: %s at %zu of %zu/%zu\n  scanner: %s\n  gumbo:   %s\n", name.c_str(), at, ours.size(),
              theirs.size(), ours.substr(from, 120).c_str(), theirs.substr(from, 120).c_str());
}

template <typename Scan>
DocumentText timed(Scan scan, double& seconds) {
  const auto start = std::chrono::steady_clock::now();
  DocumentText document = scan();
  seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return document;
}

void survey_body(const std::string& name, std::string_view bytes, Span body, Totals& totals) {
  const std::string_view content = bytes.substr(body.start, body.size());
  const Media media = prefile::parse::decide_media(content);
  if (media != Media::html && media != Media::plain_text) return;
  std::vector<Problem> problems;
  const bool is_html = media == Media::html;
  const DocumentText document = timed(
      [&] {
        return is_html ? prefile::parse::scan_html(bytes, body, {}, problems)
                       : prefile::parse::scan_plain_text(bytes, body, {}, problems);
      },
      is_html ? totals.html_seconds : totals.plain_seconds);
  for (const Problem& problem : problems) {
    std::printf("problem: %s: %s: %s\n", name.c_str(), problem.code.c_str(), problem.message.c_str());
    ++totals.problems;
  }
  if (!is_map_exact(bytes, body, document)) {
    std::printf("broken map: %s\n", name.c_str());
    ++totals.broken_maps;
  }
  (is_html ? totals.html_bytes : totals.plain_bytes) += content.size();
  if (!is_html) return;
  totals.text_bytes += document.visible.size();
  ++totals.documents;
  const std::string ours = prefile::survey::without_white_space(document.visible.text());
  const std::string theirs = prefile::survey::gumbo_visible_text(content);
  if (ours == theirs) {
    ++totals.equal;
  } else {
    print_difference(name, ours, theirs);
  }
}

std::string corpus_root(int argc, char** argv) {
  if (argc > 1) return argv[1];
  const char* from_environment = std::getenv("PREFILE_CORPUS");
  return from_environment != nullptr ? from_environment : PREFILE_SOURCE_DIR "/../shared/corpus";
}

}  // namespace

int main(int argc, char** argv) {
  const std::string root = corpus_root(argc, argv);
  if (!fs::exists(root)) {
    std::printf("skipped: no corpus at %s\n", root.c_str());
    return 0;
  }
  std::vector<fs::path> paths;
  if (fs::is_regular_file(root)) paths.emplace_back(root);
  for (const auto& entry :
       fs::is_directory(root) ? fs::recursive_directory_iterator(root) : fs::recursive_directory_iterator()) {
    const std::string extension = entry.path().extension().string();
    const bool is_document = extension == ".txt" || extension == ".htm" || extension == ".html" || extension == ".nc";
    if (entry.is_regular_file() && is_document) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  Totals totals;
  for (const fs::path& path : paths) {
    const std::string bytes = read_file(path);
    const std::string name = fs::relative(path, root).string();
    std::size_t number = 0;
    for (const Span body : bodies_of(bytes)) survey_body(name + "#" + std::to_string(++number), bytes, body, totals);
  }
  const auto rate = [](std::uint64_t bytes, double seconds) { return static_cast<double>(bytes) / 1e6 / seconds; };
  std::printf("%llu HTML documents, %llu equal to libgumbo; %llu broken maps, %llu problems\n",
              static_cast<unsigned long long>(totals.documents), static_cast<unsigned long long>(totals.equal),
              static_cast<unsigned long long>(totals.broken_maps), static_cast<unsigned long long>(totals.problems));
  std::printf("HTML: %.1f MB to %.1f MB of text, %.0f MB/s; plain text: %.1f MB, %.0f MB/s\n",
              static_cast<double>(totals.html_bytes) / 1e6, static_cast<double>(totals.text_bytes) / 1e6,
              rate(totals.html_bytes, totals.html_seconds), static_cast<double>(totals.plain_bytes) / 1e6,
              rate(totals.plain_bytes, totals.plain_seconds));
  return totals.broken_maps == 0 && totals.equal == totals.documents ? 0 : 1;
}
