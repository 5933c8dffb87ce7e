#include "text/pattern.h"

#include <algorithm>
#include <utility>

#include "text/pattern_engine.h"
#include "text/pattern_facts.h"

namespace prefile::text {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr std::size_t kScannedPerFuel = 4;

}  // namespace

struct Pattern::Compiled {
  std::string source;
  PatternFacts facts;
  LiteralFinder literal;
  std::shared_ptr<const PatternEngine> engine;
};

namespace {

using Found = Result<std::optional<PatternMatch>>;

/// Walks the places where a match can start, in order, and tries each.
class Finder {
 public:
  Finder(const PatternFacts& facts, const LiteralFinder& literal, const PatternEngine& engine, std::string_view text,
         Fuel& fuel)
      : facts_(facts), literal_(literal), text_(text), fuel_(fuel), search_(engine, text, fuel) {}

  Found find(std::size_t from) {
    if (from > text_.size()) return nothing();
    std::size_t at = character_start(text_, from) == from ? from : next_character(from);
    while (true) {
      at = next_candidate(at);
      if (at == kNowhere) return nothing();
      if (fuel_.left < 0) return out_of_fuel();
      switch (search_.try_at(at)) {
        case PatternEngine::Outcome::match: return std::optional<PatternMatch>(search_.match());
        case PatternEngine::Outcome::no_match: break;
        case PatternEngine::Outcome::out_of_fuel: return out_of_fuel();
        case PatternEngine::Outcome::too_complex:
          return Error{ErrorCode::bad_pattern, "the pattern needs too much memory on this text; make it more exact",
                       ""};
      }
      if (at >= text_.size()) return nothing();
      at = next_character(at);
    }
  }

 private:
  static Found nothing() { return std::optional<PatternMatch>(); }
  static Error out_of_fuel() { return {ErrorCode::out_of_fuel, "the pattern used up the budget of the rule", ""}; }

  [[nodiscard]] std::size_t next_character(std::size_t at) const {
    ++at;
    while (at < text_.size() && is_continuation(text_[at]) && character_start(text_, at) != at) ++at;
    return at;
  }

  void pay_for_scanning(std::size_t bytes) { fuel_.left -= static_cast<std::int64_t>(bytes / kScannedPerFuel); }

  /// The first place at or after `at` where a match can start.
  std::size_t next_candidate(std::size_t at) {
    if (facts_.is_anchored) return at == 0 ? 0 : kNowhere;
    while (true) {
      const std::size_t earliest = after_literal_check(at);
      if (earliest == kNowhere || fuel_.left < 0) return earliest;
      const std::size_t place = next_first_byte(earliest);
      if (place == kNowhere) return kNowhere;
      if (place <= latest_start_) return place;
      at = place;
    }
  }

  /// Where a match that starts at or after `at` can start at the earliest, as the next literal allows; sets
  /// `latest_start_`, up to which no other literal is needed.
  std::size_t after_literal_check(std::size_t at) {
    if (literal_.is_empty()) {
      latest_start_ = kNowhere;
      return at;
    }
    const RequiredLiteral& required = facts_.literal;
    if (literal_at_ == kNowhere || literal_at_ < at + required.min_before) {
      const std::size_t from = at + required.min_before;
      literal_at_ = from > text_.size() ? kNowhere : literal_.find(text_, from);
      pay_for_scanning((literal_at_ == kNowhere ? text_.size() : literal_at_) - std::min(from, text_.size()));
    }
    if (literal_at_ == kNowhere) return kNowhere;
    latest_start_ = literal_at_ - required.min_before;
    if (required.max_before == kUnbounded || required.max_before >= literal_at_) return at;
    return std::max(at, literal_at_ - required.max_before);
  }

  std::size_t next_first_byte(std::size_t at) {
    const std::size_t start = at;
    for (; at < text_.size(); ++at) {
      const char byte = text_[at];
      if (!facts_.may_be_empty && !facts_.first_bytes.test(static_cast<unsigned char>(byte))) continue;
      if (!can_start_at(at)) continue;
      if (is_continuation(byte) && character_start(text_, at) != at) continue;
      pay_for_scanning(at - start);
      return at;
    }
    pay_for_scanning(at - start);
    return facts_.may_be_empty ? at : kNowhere;
  }

  [[nodiscard]] bool is_word_at(std::size_t at) const {
    return at < text_.size() && is_word_byte(static_cast<unsigned char>(text_[at]));
  }

  [[nodiscard]] bool can_start_at(std::size_t at) const {
    if (facts_.starts_at_boundary && (at > 0 && is_word_at(at - 1)) == is_word_at(at)) return false;
    const std::vector<ByteSet>& prefix = facts_.prefix;
    if (text_.size() - at < prefix.size()) return false;
    for (std::size_t i = 1; i < prefix.size(); ++i) {
      if (!prefix[i].test(static_cast<unsigned char>(text_[at + i]))) return false;
    }
    return true;
  }

  const PatternFacts& facts_;
  const LiteralFinder& literal_;
  std::string_view text_;
  Fuel& fuel_;
  PatternEngine::Search search_;
  std::size_t literal_at_ = kNowhere;
  std::size_t latest_start_ = kNowhere;
};

}  // namespace

Result<Pattern> Pattern::compile(std::string_view source, bool ignore_case) {
  auto tree = parse_pattern(source, ignore_case);
  if (!tree) return tree.error();
  auto alphabet = PatternAlphabet::make(*tree);
  if (!alphabet.has_value()) {
    return Error{ErrorCode::bad_pattern, "the pattern names too many different characters beyond ASCII", ""};
  }
  auto compiled = std::make_shared<Compiled>();
  compiled->source = source;
  compiled->facts = find_facts(*tree);
  compiled->literal = LiteralFinder(compiled->facts.literal.bytes, tree->ignore_case);
  auto engine = PatternEngine::make(*tree, std::move(*alphabet));
  if (!engine) return engine.error();
  compiled->engine = std::move(*engine);
  Pattern pattern;
  pattern.compiled_ = std::move(compiled);
  return pattern;
}

Result<std::optional<PatternMatch>> Pattern::find(std::string_view text, std::size_t from, Fuel& fuel) const {
  return Finder(compiled_->facts, compiled_->literal, *compiled_->engine, text, fuel).find(from);
}

const std::string& Pattern::source() const { return compiled_->source; }

}  // namespace prefile::text
