// From a span of the model to evidence that a report can show without the filing.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "diag/diagnostics.h"
#include "model/filing.h"

namespace prefile::engine {

/// Makes evidence for one filing. Builds its line index on first use; not thread-safe.
class EvidenceMaker {
 public:
  explicit EvidenceMaker(const Filing& filing);
  ~EvidenceMaker();
  EvidenceMaker(const EvidenceMaker&) = delete;
  EvidenceMaker& operator=(const EvidenceMaker&) = delete;

  [[nodiscard]] Evidence make(Span span, std::string_view role) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// The document whose bytes hold `span`, or nothing (the header, the envelope).
[[nodiscard]] const Document* document_at(const Filing& filing, Span span);
/// "v461435_8k.htm", "EX-99.1" when it has no name, "submission header" outside documents.
[[nodiscard]] std::string place_name(const Filing& filing, Span span);

}  // namespace prefile::engine
