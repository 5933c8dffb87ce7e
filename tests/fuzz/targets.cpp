#include "fuzz/targets.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>

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

namespace prefile::fuzz {
namespace {

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

bool is_inside(const Filing& filing, Span span) {
  return span.source < filing.sources.size() && span.start <= span.end &&
         span.end <= filing.sources[span.source]->bytes.size();
}

/// Every place that the model names is one.
void check_places(const Filing& filing) {
  for (const Document& each : filing.documents) {
    promise(is_inside(filing, each.whole) && is_inside(filing, each.body), "a document lies in its source");
    for (const auto* value : {&each.type, &each.sequence, &each.filename, &each.description}) {
      promise(!value->has_value() || is_inside(filing, (*value)->span), "a tag of a document lies in its source");
    }
  }
  for (const HeaderField& each : filing.header.fields) {
    promise(is_inside(filing, each.label.span) && is_inside(filing, each.value.span), "a field lies in its source");
  }
  for (const Item& each : filing.items) promise(is_inside(filing, filing.span_of(each.heading)), "so does an item");
  for (const Problem& each : filing.problems) promise(is_inside(filing, each.span), "so does a problem");
  for (const Span each : filing.unclaimed) promise(is_inside(filing, each), "and what is unclaimed");
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

constexpr std::array kTargets{
    Target{"archive", take_archive},     Target{"container", take_container},
    Target{"edgarlink", take_edgarlink}, Target{"html", take_html},
    Target{"manifest", take_manifest},   Target{"plain_text", take_plain_text},
    Target{"rule", take_rule},           Target{"xml", take_xml},
};

}  // namespace

std::span<const Target> targets() { return kTargets; }

}  // namespace prefile::fuzz
