#include "fuzz/targets.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "app/inspect.h"
#include "config/settings.h"
#include "engine/evidence.h"
#include "engine/reading.h"
#include "engine/rule.h"
#include "engine/run.h"
#include "parse/archive.h"
#include "parse/draft_manifest.h"
#include "parse/edgarlink.h"
#include "parse/extract.h"
#include "parse/markup_survey.h"
#include "parse/parse.h"
#include "parse/scan.h"
#include "parse/xml_tree.h"
#include "report/report.h"
#include "text/pattern.h"

namespace prefile::fuzz {
namespace {

using Json = nlohmann::ordered_json;

void promise(bool is_kept, const char* what) {
  if (is_kept) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

parse::Limits small_limits() {
  parse::Limits limits;
  limits.archive_bytes = limits.decoded_bytes = 1U << 24U;
  limits.xml_nodes = limits.xml_attributes = 1U << 17U;
  return limits;
}

Span all_of(std::string_view bytes) { return {0, 0, static_cast<std::uint32_t>(bytes.size())}; }

/// Whether a range of the inspect JSON, which counts in the file that its source names, lies in that source.
bool is_inside(const Filing& filing, const Json& range) {
  const auto source = range.value("source", std::size_t{0});
  if (source >= filing.sources.size()) return false;
  const std::uint64_t first = filing.sources[source]->offset;
  const auto start = range["start"].get<std::uint64_t>();
  const auto end = range["end"].get<std::uint64_t>();
  return first <= start && start <= end && end <= first + filing.sources[source]->bytes.size();
}

/// Every range that `inspect` prints lies in its source, and a report can be made of the reading. Not looked at: what
/// inspect counts and does not print, such as facts other than the cover's and the nodes of an XML document.
void check_places(const Filing& filing) {
  const Json json = Json::parse(app::inspect_json(filing));
  std::vector<const Json*> open{&json};
  while (!open.empty()) {
    const Json& at = *open.back();
    open.pop_back();
    if (at.is_object() && at.contains("start") && at.contains("end")) {
      promise(is_inside(filing, at), "a place lies in its source");
    }
    if (!at.is_structured()) continue;
    for (const Json& each : at) open.push_back(&each);
  }
  static_cast<void>(engine::make_reading(filing, engine::EvidenceMaker(filing)));
}

void check_text(std::string_view source, const DocumentText& text) {
  std::uint32_t before = 0;
  for (const Line& line : text.lines) {
    promise(before <= line.start && line.start <= line.end && line.end <= text.visible.size(),
            "lines follow each other");
    before = line.end;
    const Span place = text.visible.span_of(line.start, line.end);
    promise(place.start <= place.end && place.end <= source.size(), "a line came from the source");
    promise(line.block < text.blocks.size(), "a line has its block");
    for (const parse::Segment& each : parse::segments_of(source, text, line)) {
      promise(line.start <= each.start && each.start <= each.end && each.end <= line.end, "a segment lies in its line");
    }
  }
}

void take_container(std::string_view bytes) {
  const auto parsed = parse::parse_filings("input", std::string(bytes), small_limits());
  promise(!parsed.empty(), "an input gives a filing or says why not");
  for (const parse::ParsedSubmission& each : parsed) {
    if (each.filing) check_places(*each.filing);
  }
}

void take_edgarlink(std::string_view bytes) {
  Filing filing;
  filing.sources.push_back(std::make_unique<Source>(Source{"input.xml", std::string(bytes)}));
  if (!parse::read_submission_xml(filing, 0, small_limits())) return;
  parse::scan_documents(filing, small_limits());
  parse::fill_model(filing);
  check_places(filing);
}

void take_archive(std::string_view bytes) {
  if (!parse::is_archive(bytes)) return;
  if (const Result<parse::Unpacked> unpacked = parse::unpack("input.zip", bytes, small_limits())) {
    std::uint64_t total = 0;
    for (const parse::PackedFile& each : unpacked->files) {
      total += each.bytes.size();
      promise(!each.name.empty() && each.name.front() != '/', "a name inside an archive is relative");
      promise(("/" + each.name + "/").find("/../") == std::string::npos, "and does not lead out of it");
    }
    promise(total <= small_limits().archive_bytes, "an archive gives no more than it may");
  }
  take_container(bytes);
}

void take_html(std::string_view bytes) {
  std::vector<Problem> problems;
  const DocumentText text = parse::scan_html(bytes, all_of(bytes), small_limits(), problems);
  check_text(bytes, text);
  static_cast<void>(parse::survey_html(bytes, all_of(bytes), text.anchors, small_limits(), problems));
}

void take_plain_text(std::string_view bytes) {
  std::vector<Problem> problems;
  check_text(bytes, parse::scan_plain_text(bytes, all_of(bytes), small_limits(), problems));
  static_cast<void>(parse::survey_plain_text(bytes, all_of(bytes), small_limits(), problems));
}

void take_xml(std::string_view bytes) {
  const Source source{"input.xml", std::string(bytes)};
  const parse::XmlReading reading = parse::read_xml_tree(source, all_of(bytes), small_limits());
  promise((reading.tree == nullptr) == reading.problem.has_value(), "XML gives a tree or says why not");
  if (reading.tree == nullptr) return;
  const auto lies_inside = [&](Span span) { return span.start <= span.end && span.end <= bytes.size(); };
  for (const XmlNode& node : reading.tree->nodes) {
    promise(lies_inside(reading.tree->span_of(node)) && lies_inside(reading.tree->span_of(node.text)) &&
                lies_inside(reading.tree->name_span(node)),
            "an element lies in the source");
    for (const XmlAttribute& each : reading.tree->attributes_of(node)) {
      promise(lies_inside(reading.tree->span_of(each.value)), "so does an attribute");
    }
  }
}

void take_manifest(std::string_view bytes) {
  const Result<parse::Manifest> manifest = parse::read_manifest(bytes, "filing.toml");
  if (!manifest) return;
  for (const HeaderField& each : manifest->header.fields) {
    promise(each.value.span.start <= each.value.span.end && each.value.span.end <= bytes.size(),
            "a value lies in the file");
  }
}

void take_rule(std::string_view bytes) {
  static const Result<Filing> filing = parse::parse_filing(
      "small.txt",
      "<SEC-DOCUMENT>\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n"
      "<TEXT>\n<html><p>FORM 8-K</p><p>Item 8.01 Other Events</p></html>\n</TEXT>\n</DOCUMENT>\n"
      "</SEC-DOCUMENT>\n");
  const std::array<engine::RuleSource, 1> sources{{{"house/rule.lua", std::string(bytes), "house"}}};
  const engine::LoadedRules rules = engine::load_rules(sources);
  if (!rules.faults.empty() || !filing) return;
  engine::RunOptions options;
  options.budget.fuel = 1'000'000;
  options.budget.memory = 8U << 20U;
  const FilingResult result = engine::run_rules(rules.set, *filing, options);
  promise(result.outcomes.size() == rules.set.rules.size(), "a rule has one outcome");
}

/// The first line is the pattern, the rest the text it is tried on.
void take_pattern(std::string_view bytes) {
  const std::size_t end = std::min(bytes.find('\n'), bytes.size());
  const std::string_view text = bytes.substr(std::min(end + 1, bytes.size()));
  const Result<text::Pattern> pattern = text::Pattern::compile(bytes.substr(0, end), true);
  if (!pattern) return;
  text::Fuel fuel{1'000'000};
  const auto found = pattern->find(text, 0, fuel);
  if (!found || !found->has_value()) return;
  const text::PatternMatch& match = **found;
  promise(match.start <= match.end && match.end <= text.size(), "a match lies in its text");
  for (const auto& group : match.groups) {
    promise(!group || (group->first <= group->second && group->second <= text.size()), "so does a group");
  }
}

void take_result(std::string_view bytes) {
  const Result<CheckResult> result = report::parse_json(bytes);
  if (!result) return;
  const std::string written = report::render_json(*result);
  const Result<CheckResult> again = report::parse_json(written);
  promise(again && report::render_json(*again) == written, "a result is read back as it was written");
  static_cast<void>(report::render_full(*result, {}));
  static_cast<void>(report::render_html(*result));
}

void take_settings(std::string_view bytes) {
  const Result<config::Settings> settings = config::parse_settings(bytes, "prefile.toml");
  if (settings) return static_cast<void>(config::validate(*settings));
  promise(settings.error().context.starts_with("prefile.toml"), "a refusal names the file");
}

constexpr std::array kTargets{
    Target{"archive", take_archive},
    Target{"container", take_container},
    Target{"edgarlink", take_edgarlink},
    Target{"html", take_html},
    Target{"manifest", take_manifest},
    Target{"pattern", take_pattern},
    Target{"plain_text", take_plain_text},
    Target{"result", take_result},
    Target{"rule", take_rule},
    Target{"settings", take_settings},
    Target{"xml", take_xml},
};

}  // namespace

std::span<const Target> targets() { return kTargets; }

}  // namespace prefile::fuzz
