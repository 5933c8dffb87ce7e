// Reads filings with the parser and prints what it found about items and exhibits, one line each, as tab-separated
// values. tests/corpus/oracle_items.py compares them with the truth written by hand and with another tool's output.
//
//   prefile_oracle_items FILE...            file, reported, not applicable, index, headings, doubts
//   prefile_oracle_items --full FILE...     everything, for reading
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "parse/parse.h"

namespace {

using prefile::Filing;

std::string read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void append(std::string& list, std::string_view value) {
  if (!list.empty()) list += ',';
  list += value;
}

const char* shown(const std::string& list) { return list.empty() ? "-" : list.c_str(); }

void print_row(const char* path, const Filing& filing) {
  std::string reported, not_applicable, index, headings, header, doubts;
  for (const auto& item : filing.items) {
    append(item.reported ? reported : not_applicable, item.number.value);
    if (!item.doubt.empty()) append(doubts, item.number.value + ": " + item.doubt);
  }
  for (const auto& entry : filing.exhibit_index.entries) append(index, entry.number.value);
  for (const auto& document : filing.documents) {
    const bool is_exhibit =
        document.type && document.type->value.rfind("EX-", 0) == 0 && document.type->value.rfind("EX-101", 0) != 0;
    if (is_exhibit) append(headings, document.heading_number ? document.heading_number->value : "-");
  }
  for (const auto& item : filing.header.items) append(header, item.number.empty() ? "?" : item.number);
  if (!filing.items_recognition.doubt.empty()) append(doubts, filing.items_recognition.doubt);
  if (!filing.exhibit_index.recognition.doubt.empty()) append(doubts, filing.exhibit_index.recognition.doubt);
  std::printf("%s\t%s\t%s\t%s\t%s\t%s\t%s\n", path, shown(reported), shown(not_applicable), shown(index),
              shown(headings), shown(header), shown(doubts));
}

std::string clipped(std::string_view text, std::size_t most) {
  std::string out(text.substr(0, most));
  for (char& c : out) {
    if (c == '\n') c = '/';
  }
  if (text.size() > most) out += "...";
  return out;
}

void print_exhibits(const Filing& filing) {
  const auto& index = filing.exhibit_index;
  std::printf("  INDEX %s %s\n", index.recognition.method.c_str(), index.recognition.doubt.c_str());
  for (const auto& entry : index.entries) {
    std::string flags;
    if (entry.incorporated_by_reference) flags += " incorporated";
    if (entry.not_applicable) flags += " none";
    if (entry.included_in_another) flags += " included";
    if (entry.to_follow) flags += " to-follow";
    if (entry.embedded) flags += " embedded";
    if (entry.filed_herewith) flags += " filed";
    if (entry.furnished_herewith) flags += " furnished";
    if (entry.href) flags += " href=" + entry.href->value;
    for (const auto& mark : entry.marks) flags += " mark" + mark.value;
    std::printf("    [%s] %s |%s\n", entry.number.value.c_str(),
                entry.title ? clipped(entry.title->value, 150).c_str() : "-", flags.c_str());
  }
  for (const auto& mention : filing.exhibit_mentions) {
    std::printf("    mention %s%s: %s\n", mention.number.value.c_str(), mention.elsewhere ? " ELSEWHERE" : "",
                clipped(filing.text_of(mention.sentence), 200).c_str());
  }
  for (const auto& document : filing.documents) {
    if (document.exhibit_number.empty() && !document.heading_number) continue;
    std::printf("    document %s -> %s, heading %s | %s\n", document.type ? document.type->value.c_str() : "?",
                document.exhibit_number.c_str(), document.heading_number ? document.heading_number->value.c_str() : "-",
                document.heading_title ? clipped(document.heading_title->value, 100).c_str() : "-");
  }
}

void print_legends(const Filing& filing) {
  for (const auto& passage : filing.furnished_passages) {
    std::printf("  FURNISHED%s%s%s: %s\n", passage.says_furnished ? " furnished" : "",
                passage.says_not_filed ? " not-filed" : "", passage.says_not_incorporated ? " not-incorporated" : "",
                clipped(filing.text_of(passage.sentence), 200).c_str());
  }
  for (const auto& legend : filing.legends) {
    std::printf("  LEGEND doc %u %u-%u%s%s%s%s%s: %s\n", legend.passage.document, legend.passage.start,
                legend.passage.end, legend.identifies ? " identifies" : "", legend.caution ? " caution" : "",
                legend.factors ? " factors" : "", legend.statute ? " statute" : "", legend.no_duty ? " duty" : "",
                clipped(filing.text_of(legend.passage), 160).c_str());
  }
  for (const auto& statement : filing.forward_looking_statements) {
    std::printf("  FLS doc %u %s [%s]: %s\n", statement.sentence.document, statement.strong ? "strong" : "weak",
                statement.trigger.value.c_str(), clipped(filing.text_of(statement.sentence), 160).c_str());
  }
}

void print_full(const char* path, const Filing& filing) {
  std::printf("=== %s form %s\n", path, filing.form.c_str());
  for (const auto& item : filing.header.items)
    std::printf("  HEADER %s = %s\n", item.number.c_str(), item.text.value.c_str());
  for (const auto& item : filing.items) {
    std::printf("  ITEM %s%s (%s) %s | %s | %s\n", item.number.value.c_str(), item.reported ? "" : " NOT REPORTED",
                item.method.c_str(), item.title ? clipped(item.title->value, 120).c_str() : "-",
                clipped(filing.text_of(item.body), 90).c_str(), item.doubt.c_str());
  }
  std::printf("  RECOGNITION %d %s\n", filing.items_recognition.recognised, filing.items_recognition.doubt.c_str());
  print_exhibits(filing);
  print_legends(filing);
}

}  // namespace

int main(int argc, char** argv) {
  bool is_full = false;
  int failures = 0;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--full") {
      is_full = true;
      continue;
    }
    auto filing = prefile::parse::parse_filing(argv[i], read_file(argv[i]));
    if (!filing) {
      std::fprintf(stderr, "%s: %s\n", argv[i], filing.error().message.c_str());
      ++failures;
      continue;
    }
    is_full ? print_full(argv[i], *filing) : print_row(argv[i], *filing);
  }
  return failures == 0 ? 0 : 1;
}
