// Reads filings with the parser and prints what it found on cover and signature page, as tab-separated values.
// tests/corpus/cover_truth.py compares them with the truth written by hand and with the submission headers.
//
//   prefile_cover_survey FILE...            one line each
//   prefile_cover_survey --full FILE...     everything, for reading
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "parse/parse.h"
#include "text/dates.h"

namespace {

using prefile::Filing;
using prefile::Value;

std::string read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string shown(const std::optional<Value>& value) {
  if (!value.has_value()) return "-";
  std::string text = value->value;
  std::replace(text.begin(), text.end(), '\t', ' ');
  return text;
}

std::string iso(const std::optional<Value>& value) {
  if (!value.has_value()) return "-";
  const auto date = prefile::text::find_date(value->value);
  return date.has_value() ? prefile::format_iso_date(date->date) : "?" + value->value;
}

std::string joined(const std::vector<Value>& values) {
  std::string all;
  for (const Value& value : values) all += (all.empty() ? "" : "; ") + value.value;
  return all.empty() ? "-" : all;
}

void print_row(const char* path, const Filing& filing) {
  const prefile::Cover& cover = filing.cover;
  const prefile::Signature* first = nullptr;
  for (const auto& block : filing.signature_blocks) {
    if (first == nullptr && !block.signatures.empty()) first = &block.signatures.front();
  }
  const std::string signer = first == nullptr ? "-" : shown(first->name);
  const std::string title = first == nullptr ? "-" : shown(first->title);
  const std::string date = first == nullptr ? "-" : iso(first->date);
  const char* conformed = first == nullptr ? "-" : first->is_conformed ? "y" : "n";
  std::printf("%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t", path, shown(cover.registrant).c_str(),
              iso(cover.date_of_report).c_str(), iso(cover.earliest_event_date).c_str(), shown(cover.state).c_str(),
              joined(cover.file_numbers).c_str(), shown(cover.irs_number).c_str(), shown(cover.telephone).c_str(),
              signer.c_str(), title.c_str(), date.c_str(), conformed);
  std::string names, numbers, irs;
  for (const auto& filer : filing.header.filers) {
    names += shown(filer.name) + "; ";
    numbers += shown(filer.file_number) + "; ";
    irs += shown(filer.irs_number) + "; ";
  }
  std::printf("%s\t%s\t%s\t%s\t%d\t%s\n", names.c_str(), numbers.c_str(), irs.c_str(),
              shown(filing.header.period).c_str(), cover.recognition.recognised ? 1 : 0,
              cover.recognition.doubt.c_str());
}

void print_signatures(const Filing& filing) {
  std::printf("  signatures recognised=%d %s\n", filing.signatures_recognition.recognised ? 1 : 0,
              filing.signatures_recognition.method.c_str());
  for (const auto& block : filing.signature_blocks) {
    std::printf("  block %s | %s | doubt %s\n    %s\n", shown(block.registrant).c_str(), shown(block.date).c_str(),
                block.doubt.c_str(), shown(block.preamble).c_str());
    for (const auto& each : block.signatures) {
      std::printf("    %s: %s | %s | %s | %s | %s\n", each.form.c_str(), shown(each.conformed).c_str(),
                  shown(each.name).c_str(), shown(each.title).c_str(), shown(each.date).c_str(),
                  shown(each.registrant).c_str());
    }
  }
  for (const auto& each : filing.certifications) {
    std::printf("  certification %s %s %s\n", each.kind.c_str(), shown(each.certifier).c_str(),
                each.signed_conformed ? "signed" : "not signed");
  }
}

void print_full(const char* path, const Filing& filing) {
  const prefile::Cover& cover = filing.cover;
  std::printf("%s\n  cover recognised=%d %s doubt %s\n", path, cover.recognition.recognised ? 1 : 0,
              cover.recognition.method.c_str(), cover.recognition.doubt.c_str());
  std::printf("  %s | amendment %s | %s | %s\n", shown(cover.form).c_str(), shown(cover.amendment_number).c_str(),
              shown(cover.report_heading).c_str(), shown(cover.statute).c_str());
  std::printf("  %s | %s | %s\n", shown(cover.registrant).c_str(), shown(cover.date_of_report).c_str(),
              shown(cover.earliest_event_date).c_str());
  std::printf("  %s | %s | %s\n", shown(cover.state).c_str(), joined(cover.file_numbers).c_str(),
              shown(cover.irs_number).c_str());
  std::printf("  %s | %s | %s | former %s\n", shown(cover.address).c_str(), shown(cover.zip).c_str(),
              shown(cover.telephone).c_str(), shown(cover.former_name).c_str());
  std::printf("  with %s\n", joined(cover.co_registrants).c_str());
  for (const auto& each : cover.securities) {
    std::printf("  security %s | %s | %s\n", shown(each.title).c_str(), shown(each.symbol).c_str(),
                shown(each.exchange).c_str());
  }
  for (const auto& each : cover.boxes) std::printf("  box %s %s\n", each.name.c_str(), each.checked ? "x" : "o");
  print_signatures(filing);
}

}  // namespace

int main(int argc, char** argv) {
  const bool is_full = argc > 1 && std::string_view(argv[1]) == "--full";
  for (int at = is_full ? 2 : 1; at < argc; ++at) {
    const auto filing = prefile::parse::parse_filing(argv[at], read_file(argv[at]));
    if (!filing) {
      std::fprintf(stderr, "%s: %s\n", argv[at], filing.error().message.c_str());
    } else if (is_full) {
      print_full(argv[at], *filing);
    } else {
      print_row(argv[at], *filing);
    }
  }
  return 0;
}
