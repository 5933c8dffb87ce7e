#include <algorithm>

#include "app/inspect.h"
#include "diag/diagnostics.h"
#include "engine/reading.h"
#include "report/terminal_encoder.h"

namespace prefile::app {
namespace {

constexpr std::size_t kLabelWidth = 24;
constexpr std::size_t kValueLimit = 70;

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text;
}

/// At most `limit` bytes of one-line text, cut at a character with "..." when longer.
std::string shortened(std::string text, std::size_t limit) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  if (text.size() <= limit) return text;
  std::size_t end = limit - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "...";
}

std::string place_of(const Evidence& evidence) {
  return std::to_string(evidence.line) + ":" + std::to_string(evidence.column);
}

std::string format_row(const ReadingRow& row) {
  std::string line = "  " + padded(report::terminal_text(row.label), kLabelWidth) + " " +
                     shortened(report::terminal_text(row.value), kValueLimit);
  if (row.place.has_value()) line += "  [" + place_of(*row.place) + "]";
  if (!row.note.empty()) line += "  (" + report::terminal_text(row.note) + ")";
  return line + "\n";
}

std::string format_documents(const Filing& filing, const engine::EvidenceMaker& evidence) {
  std::string text = "Documents\n";
  for (const Document& document : filing.documents) {
    const Evidence place = evidence.make(document.whole, "");
    const std::string type = document.type.has_value() ? document.type->value : "(no type)";
    const std::string name = document.filename.has_value() ? document.filename->value : "(no name)";
    text += "  " + padded(report::terminal_text(type), kLabelWidth) + " " + padded(report::terminal_text(name), 32) +
            " " + std::string(name_of(document.media)) + ", " + std::to_string(document.body.size()) + " bytes  [" +
            place_of(place) + "]" + (document.from_filer ? "" : "  (added by EDGAR)") + "\n";
  }
  return text;
}

}  // namespace

std::string inspect_text(const Filing& filing) {
  const engine::EvidenceMaker evidence(filing);
  std::string text = report::terminal_text(filing.name) + ": " + std::string(name_of(filing.container)) +
                     (filing.form.empty() ? "" : ", form " + report::terminal_text(filing.form)) +
                     "; places are line:column\n\n";
  text += format_documents(filing, evidence);
  for (const ReadingSection& section : engine::make_reading(filing, evidence)) {
    text += "\n" + report::terminal_text(section.title) + "\n";
    if (!section.note.empty()) text += "  " + report::terminal_text(section.note) + "\n";
    for (const ReadingRow& row : section.rows) text += format_row(row);
  }
  if (!filing.unclaimed.empty()) {
    text += "\nUnclaimed bytes\n";
    for (const Span span : filing.unclaimed) {
      const Evidence place = evidence.make(span, "");
      text += "  " + std::to_string(place.start) + "-" + std::to_string(place.end) + "\n";
    }
  }
  if (!filing.problems.empty()) {
    text += "\nProblems\n";
    for (const Problem& problem : filing.problems) {
      text += "  " + padded(report::terminal_text(problem.code), kLabelWidth) + " " +
              report::terminal_text(problem.message) + "  [" + place_of(evidence.make(problem.span, "")) + "]\n";
    }
  }
  return text;
}

}  // namespace prefile::app
