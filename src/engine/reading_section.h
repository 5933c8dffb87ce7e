// A section of the filing as it was read, row by row.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "diag/diagnostics.h"
#include "engine/evidence.h"
#include "model/filing.h"

namespace prefile::engine {

/// Makes one section; `filing` and `evidence` must outlive it.
class SectionMaker {
 public:
  SectionMaker(std::string title, const Filing& filing, const EvidenceMaker& evidence)
      : filing_(filing), evidence_(evidence) {
    section_.title = std::move(title);
  }

  void row(std::string label, const std::optional<Value>& value, std::string note = "") {
    if (value.has_value()) row(std::move(label), *value, std::move(note));
  }
  void row(std::string label, const Value& value, std::string note = "") {
    section_.rows.push_back({std::move(label), value.value, evidence_.make(value.span, ""), std::move(note)});
  }
  void row(std::string label, std::string value, const Passage& passage, std::string note = "") {
    section_.rows.push_back(
        {std::move(label), std::move(value), evidence_.make(filing_.span_of(passage), ""), std::move(note)});
  }
  /// Says something of the whole section, after what was said before.
  void note(const std::string& text) {
    if (!section_.note.empty()) section_.note += section_.note.ends_with('.') ? " " : ". ";
    section_.note += text;
  }
  void recognition(const Recognition& recognition, std::string_view what) {
    const Document* form = filing_.primary_document();
    const bool is_xml = form != nullptr && form->media == Media::xml;
    if (is_xml) note("The form is XML, in which no " + std::string(what) + " is looked for.");
    if (!is_xml && !recognition.recognised) note("No " + std::string(what) + " was recognised.");
    if (!recognition.doubt.empty()) note("Doubt: " + recognition.doubt);
  }

  [[nodiscard]] ReadingSection take() { return std::move(section_); }

 private:
  const Filing& filing_;
  const EvidenceMaker& evidence_;
  ReadingSection section_;
};

// The sections, each in the order of the filing.
[[nodiscard]] ReadingSection read_cover_page(const Filing& filing, const EvidenceMaker& evidence);
[[nodiscard]] ReadingSection read_certifications(const Filing& filing, const EvidenceMaker& evidence);
[[nodiscard]] ReadingSection read_accountants(const Filing& filing, const EvidenceMaker& evidence);
[[nodiscard]] ReadingSection read_fees(const Filing& filing, const EvidenceMaker& evidence);

}  // namespace prefile::engine
