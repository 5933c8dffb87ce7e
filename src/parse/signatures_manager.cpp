#include "parse/signatures_manager.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "parse/cover_page.h"
#include "parse/layout.h"
#include "parse/signatures_preambles.h"
#include "parse/signatures_roles.h"
#include "parse/signatures_words.h"
#include "text/dates.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// The signature stands in so many lines below its heading; name and title in so many above it where nothing heads
/// them.
constexpr std::uint32_t kLinesBelow = 10;
constexpr std::uint32_t kLinesAbove = 16;

class ManagerReader {
 public:
  ManagerReader(const Filing& filing, const Document& document)
      : filing_(filing), document_(document), text_(document.text) {}

  std::optional<SignatureBlock> read() {
    const auto heading = text::find_phrase(text_.visible.text(), "and date of signing");
    if (!heading.has_value()) return std::nullopt;
    heading_ = line_at(text_, static_cast<std::uint32_t>(heading->start));
    const auto lines = static_cast<std::uint32_t>(text_.lines.size());
    const Layout layout(filing_.sources[document_.body.source]->bytes, text_, heading_ + 1,
                        std::min(lines, heading_ + 1 + kLinesBelow));
    SignatureBlock block;
    block.kind = "registrant";
    block.passage = {*filing_.primary, text_.lines[heading_].start, text_.lines[heading_].end};
    block.preamble = preamble();
    block.registrant = labelled(SignatureLabel::name, line_of("manager filing this report"));
    block.signatures.push_back(signature(layout, block));
    block.date = block.signatures.front().date;
    block.passage.end = block.signatures.front().passage.end;
    return block;
  }

 private:
  [[nodiscard]] std::string_view line(std::uint32_t at) const {
    return text_.visible.slice(text_.lines[at].start, text_.lines[at].end);
  }

  /// The row of the signature: the first one below the heading that holds more than a drawn line.
  [[nodiscard]] static std::vector<std::uint32_t> signature_row(const Layout& layout) {
    for (std::uint32_t row = 0; row < layout.row_count(); ++row) {
      std::vector<std::uint32_t> pieces;
      for (const std::uint32_t piece : layout.row(row)) {
        if (!is_rule(layout.text_of(piece))) pieces.push_back(piece);
      }
      if (!pieces.empty()) return pieces;
    }
    return {};
  }

  [[nodiscard]] Signature signature(const Layout& layout, SignatureBlock& block) const {
    Signature signature;
    signature.form = "blank";
    signature.registrant = block.registrant;
    signature.passage = {*filing_.primary, text_.lines[heading_].end, text_.lines[heading_].end};
    for (const std::uint32_t at : signature_row(layout)) {
      const Piece& piece = layout.pieces()[at];
      const std::string_view shown = layout.text_of(at);
      const bool is_caption = (shown.front() == '[' || shown.front() == '(') && !mark_end(shown).has_value();
      if (is_caption) break;
      const auto date = text::find_date(shown);
      if (signature.passage.start == signature.passage.end) signature.passage.start = piece.start;
      signature.passage.end = piece.end;
      if (date.has_value() && date->start == 0) {
        signature.date = value({piece.start, piece.start + static_cast<std::uint32_t>(date->end)});
      } else if (looks_like_place(shown)) {
        block.signed_at = value({piece.start, piece.end});
      } else if (!signature.conformed.has_value()) {
        read_mark(piece, shown, signature);
      }
    }
    if (!signature.conformed.has_value()) {
      signature.conformed = value({signature.passage.start, signature.passage.start});
      signature.name = labelled(SignatureLabel::name, first_of_person());
    }
    add_title(signature);
    return signature;
  }

  /// Where a mark at the start of a text ends; here "(s)" is one, too.
  [[nodiscard]] static std::optional<std::size_t> mark_end(std::string_view shown) {
    if (const auto mark = find_signature_mark(shown); mark.has_value() && mark->is_conformed) return mark->end;
    return text::match_phrase_here(shown, "(s)");
  }

  void read_mark(const Piece& piece, std::string_view shown, Signature& signature) const {
    const auto mark = mark_end(shown);
    TextRange name{piece.start + static_cast<std::uint32_t>(mark.value_or(0)), piece.end};
    while (name.start < name.end && text_.visible.text()[name.start] == ' ') ++name.start;
    signature.conformed = value({piece.start, piece.end});
    signature.is_conformed = mark.has_value() && name.start < name.end;
    signature.form = signature.is_conformed ? "conformed" : mark.has_value() ? "mark-without-name" : "typed-name";
    if (name.start < name.end) signature.name = value(name);
  }

  void add_title(Signature& signature) const {
    const auto found = labelled_range(SignatureLabel::title, first_of_person());
    if (!found.has_value()) return;
    const std::string_view visible = text_.visible.text();
    signature.title = value(*found);
    const std::vector<Capacity> capacities = split_capacities(visible, {*found});
    for (const Capacity& each : capacities) signature.capacities.push_back(make_cover_value(text_, each));
    for (const RoleWords& each : find_roles(visible, capacities, {})) {
      signature.roles.push_back({std::string(each.role), make_cover_value(text_, each.words)});
    }
  }

  /// What stands after a label in the lines from `first` down to the heading, beside it or on the next line.
  [[nodiscard]] std::optional<TextRange> labelled_range(SignatureLabel label, std::uint32_t first) const {
    for (std::uint32_t at = first; at < heading_; ++at) {
      const LabelMatch match = match_signature_label(line(at));
      if (match.label != label) continue;
      const TextRange beside{text_.lines[at].start + static_cast<std::uint32_t>(match.end), text_.lines[at].end};
      if (beside.start < beside.end) return beside;
      const TextRange below{text_.lines[at + 1].start, text_.lines[at + 1].end};
      const bool is_value = at + 1 < heading_ && match_signature_label(line(at + 1)).label == SignatureLabel::none;
      if (is_value && below.start < below.end) return below;
    }
    return std::nullopt;
  }

  /// Where name and title of who signs begin.
  [[nodiscard]] std::uint32_t first_of_person() const {
    return line_of("person signing this report").value_or(heading_ - std::min(heading_, kLinesAbove));
  }

  [[nodiscard]] std::optional<Value> labelled(SignatureLabel label, std::optional<std::uint32_t> first) const {
    if (!first.has_value()) return std::nullopt;
    const auto range = labelled_range(label, *first);
    return range.has_value() ? std::optional<Value>(value(*range)) : std::nullopt;
  }

  [[nodiscard]] std::optional<std::uint32_t> line_of(std::string_view words) const {
    const std::string_view above = text_.visible.slice(0, text_.lines[heading_].start);
    const auto found = text::find_phrase(above, words);
    return found.has_value() ? std::optional(line_at(text_, static_cast<std::uint32_t>(found->start))) : std::nullopt;
  }

  /// "The institutional investment manager ... and the person by whom it is signed hereby represent ..."
  [[nodiscard]] std::optional<Value> preamble() const {
    const auto at = line_of("by whom it is signed");
    const auto own = at.has_value() ? at : line_of("is signed hereby represent");
    if (!own.has_value()) return std::nullopt;
    const Block& block = text_.blocks[text_.lines[*own].block];
    TextRange range{text_.lines[block.first_line].start, text_.lines[block.first_line + block.line_count - 1].end};
    // A line above it may stand in the same paragraph.
    const std::string_view paragraph = text_.visible.slice(range.start, range.end);
    if (const auto found = text::find_phrase(paragraph, "the institutional investment manager")) {
      range.start += static_cast<std::uint32_t>(found->start);
    }
    return value(range);
  }

  [[nodiscard]] Value value(TextRange range) const { return make_cover_value(text_, {range}); }

  const Filing& filing_;
  const Document& document_;
  const DocumentText& text_;
  std::uint32_t heading_ = 0;
};

}  // namespace

std::optional<SignatureBlock> read_manager_signature(const Filing& filing) {
  const Document* document = filing.primary_document();
  if (document == nullptr || !filing.form.starts_with("13F") || document->text.lines.empty()) return std::nullopt;
  return ManagerReader(filing, *document).read();
}

}  // namespace prefile::parse
