// Inline XBRL in an HTML document: facts and contexts, shown or hidden.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/filing.h"
#include "parse/html_tokens.h"
#include "parse/limits.h"
#include "parse/text_builder.h"

namespace prefile::parse {

class FactReader {
 public:
  FactReader(std::string_view source, SourceId source_id, const Limits& limits)
      : source_(source), source_id_(source_id), limits_(limits), hidden_text_(source, source_id) {}

  /// Whether text that is not shown is needed all the same; it goes to `hidden_text`.
  [[nodiscard]] bool wants_hidden_text() const { return hidden_readers_ > 0; }
  [[nodiscard]] TextBuilder& hidden_text() { return hidden_text_; }

  /// A start tag of inline XBRL. `hidden` tells whether what follows is shown.
  void start(const Token& tag, const HtmlTokenizer& tokens, bool hidden, const TextBuilder& visible);
  void end(const Token& tag, const TextBuilder& visible);

  /// Closes what is open and moves facts and contexts into `document`, whose visible text is complete.
  void finish(DocumentText& document, std::vector<Problem>& problems);

 private:
  /// An element whose text is wanted.
  struct Reading {
    TagId id = TagId::unknown;
    std::uint32_t hash = 0;
    bool hidden = false;
    std::uint32_t text_start = 0;
    std::uint32_t source_start = 0;
    std::size_t first_exclusion = 0;
    std::size_t fact = 0;  ///< index, for ix_fact
  };
  struct TextRange {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
  };

  void open_fact(const Token& tag, const HtmlTokenizer& tokens, bool hidden);
  void open_context(const Token& tag, const HtmlTokenizer& tokens);
  void close(const Reading& reading, const Token& tag, const TextBuilder& visible);
  void close_fact(const Reading& reading, TextRange text, Span content, const TextBuilder& builder);
  [[nodiscard]] Value attribute_value(const Token& tag, const HtmlTokenizer& tokens, Attribute attribute) const;

  std::string_view source_;
  SourceId source_id_;
  const Limits& limits_;
  TextBuilder hidden_text_;
  std::uint32_t hidden_readers_ = 0;
  std::vector<Reading> open_;
  std::vector<TextRange> exclusions_;
  std::vector<Fact> facts_;
  std::vector<FactContext> contexts_;
  std::uint64_t facts_left_out_ = 0;
  Span first_left_out_{};
};

}  // namespace prefile::parse
