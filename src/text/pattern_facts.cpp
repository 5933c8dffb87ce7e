#include "text/pattern_facts.h"

#include <algorithm>
#include <optional>

#include "text/encoding.h"

namespace prefile::text {
namespace {

// Longer literals are no better filters, and a short one keeps the worst case of the search low.
constexpr std::size_t kLongestLiteral = 32;
constexpr std::size_t kLongestPrefix = 8;
constexpr char32_t kReplacement = 0xFFFD;

std::uint32_t add(std::uint32_t a, std::uint32_t b) {
  return a == kUnbounded || b == kUnbounded || a + b < a ? kUnbounded : a + b;
}

std::uint32_t multiply(std::uint32_t a, std::uint32_t times) {
  if (a == 0 || times == 0) return 0;
  const std::uint64_t product = static_cast<std::uint64_t>(a) * times;
  return a == kUnbounded || times == kUnbounded || product >= kUnbounded ? kUnbounded
                                                                         : static_cast<std::uint32_t>(product);
}

/// What is known of one node.
struct NodeFacts {
  std::uint32_t min_bytes = 0;
  std::uint32_t max_bytes = 0;
  bool is_anchored = false;
  bool starts_at_boundary = false;
  ByteSet first;                     ///< of matches that are not empty
  std::vector<ByteSet> prefix;       ///< of every match
  bool is_prefix_whole = true;       ///< every match is as long as `prefix`
  std::optional<std::string> exact;  ///< the bytes of every match
  RequiredLiteral literal;
};

std::uint32_t bytes_in_utf8(char32_t code_point) {
  if (code_point < 0x80) return 1;
  if (code_point < 0x800) return 2;
  return code_point < 0x10000 ? 3 : 4;
}

/// The one character a set stands for once case is folded.
std::optional<char32_t> only_member(const CharSet& set, bool ignore_case) {
  std::optional<char32_t> only;
  for (const auto& [first, last] : set.ranges) {
    if (first != last) return std::nullopt;
    const bool folds = ignore_case && first >= 'A' && first <= 'Z';
    const char32_t folded = folds ? first + ('a' - 'A') : first;
    if (only.has_value() && *only != folded) return std::nullopt;
    only = folded;
  }
  return only == kReplacement ? std::nullopt : only;  // U+FFFD also stands for bytes that are no UTF-8
}

void add_first_bytes(ByteSet& bytes, char32_t first, char32_t last) {
  for (char32_t c = first; c <= last && c < 0x80; ++c) bytes.set(c);
  if (last < 0x80) return;
  if (first == last && first != kReplacement) {
    std::string encoded;
    append_utf8(encoded, first);
    bytes.set(static_cast<unsigned char>(encoded.front()));
    return;
  }
  for (unsigned byte = 0x80; byte <= 0xFF; ++byte) bytes.set(byte);
}

NodeFacts facts_of_set(const CharSet& set, bool ignore_case) {
  NodeFacts facts;
  facts.min_bytes = bytes_in_utf8(set.ranges.front().first);
  facts.max_bytes = bytes_in_utf8(set.ranges.back().second);
  if (set.contains(kReplacement)) facts.min_bytes = 1;
  for (const auto& [first, last] : set.ranges) add_first_bytes(facts.first, first, last);
  facts.prefix = {facts.first};
  facts.is_prefix_whole = facts.max_bytes == 1;
  if (const auto only = only_member(set, ignore_case); only.has_value()) {
    facts.exact.emplace();
    append_utf8(*facts.exact, *only);
  }
  return facts;
}

/// Appends as much of `next` as fits; `is_whole` tells whether what stands before it is known in full.
void append_prefix(std::vector<ByteSet>& prefix, bool& is_whole, const NodeFacts& next) {
  if (!is_whole) return;
  for (const ByteSet& bytes : next.prefix) {
    if (prefix.size() == kLongestPrefix) break;
    prefix.push_back(bytes);
  }
  is_whole = next.is_prefix_whole && prefix.size() < kLongestPrefix;
}

bool is_better(const RequiredLiteral& a, const RequiredLiteral& b) {
  const std::size_t length_a = std::min(a.bytes.size(), kLongestLiteral);
  const std::size_t length_b = std::min(b.bytes.size(), kLongestLiteral);
  const bool is_near_a = a.max_before != kUnbounded;
  const bool is_near_b = b.max_before != kUnbounded;
  // A literal at a known distance saves trying every place before it.
  if (is_near_a != is_near_b && std::min(length_a, length_b) >= 4) return is_near_a;
  return length_a > length_b;
}

/// Collects the facts of a sequence, child by child. Neighbouring exact children make one literal.
class Sequence {
 public:
  void append(const NodeFacts& child) {
    const bool is_first = facts_.min_bytes == 0;
    if (is_first) {
      facts_.first |= child.first;
    }
    if (facts_.max_bytes == 0) {
      facts_.is_anchored = facts_.is_anchored || child.is_anchored;
      facts_.starts_at_boundary = facts_.starts_at_boundary || child.starts_at_boundary;
    }
    append_prefix(facts_.prefix, facts_.is_prefix_whole, child);
    if (child.exact.has_value()) {
      if (run_.bytes.empty()) run_ = {"", facts_.min_bytes, facts_.max_bytes};
      run_.bytes += *child.exact;
      if (facts_.exact.has_value()) *facts_.exact += *child.exact;
    } else if (child.max_bytes > 0) {
      end_run();
      facts_.exact.reset();
      offer({child.literal.bytes, add(facts_.min_bytes, child.literal.min_before),
             add(facts_.max_bytes, child.literal.max_before)});
    }
    facts_.min_bytes = add(facts_.min_bytes, child.min_bytes);
    facts_.max_bytes = add(facts_.max_bytes, child.max_bytes);
  }

  [[nodiscard]] NodeFacts finish() {
    end_run();
    return std::move(facts_);
  }

  Sequence() { facts_.exact = ""; }

 private:
  void end_run() {
    offer(std::move(run_));
    run_ = {};
  }
  void offer(RequiredLiteral literal) {
    if (is_better(literal, facts_.literal)) facts_.literal = std::move(literal);
  }

  NodeFacts facts_;
  RequiredLiteral run_;
};

void merge_prefix(NodeFacts& facts, const NodeFacts& other) {
  const std::size_t size = std::min(facts.prefix.size(), other.prefix.size());
  facts.is_prefix_whole = facts.is_prefix_whole && other.is_prefix_whole && facts.prefix.size() == other.prefix.size();
  facts.prefix.resize(size);
  for (std::size_t at = 0; at < size; ++at) facts.prefix[at] |= other.prefix[at];
}

NodeFacts facts_of_alternatives(const std::vector<std::uint32_t>& children, const std::vector<NodeFacts>& known) {
  NodeFacts facts = known[children.front()];
  facts.exact.reset();
  facts.literal = {};
  for (const std::uint32_t child : children) {
    facts.min_bytes = std::min(facts.min_bytes, known[child].min_bytes);
    facts.max_bytes = std::max(facts.max_bytes, known[child].max_bytes);
    facts.is_anchored = facts.is_anchored && known[child].is_anchored;
    facts.starts_at_boundary = facts.starts_at_boundary && known[child].starts_at_boundary;
    facts.first |= known[child].first;
    merge_prefix(facts, known[child]);
  }
  return facts;
}

NodeFacts facts_of_repeat(const Node& node, const NodeFacts& child) {
  NodeFacts facts = child;
  facts.min_bytes = multiply(child.min_bytes, node.min);
  facts.max_bytes = multiply(child.max_bytes, node.max);
  if (node.min == 0) {
    facts.prefix.clear();
    facts.is_prefix_whole = false;
    facts.is_anchored = false;
    facts.starts_at_boundary = false;
    facts.exact.reset();
    facts.literal = {};
    return facts;
  }
  for (std::uint32_t time = 1; time < node.min && facts.is_prefix_whole; ++time) {
    append_prefix(facts.prefix, facts.is_prefix_whole, child);
  }
  facts.is_prefix_whole = facts.is_prefix_whole && node.min == node.max;
  if (child.exact.has_value()) {
    facts.literal = {*child.exact, 0, 0};
    if (node.min != 1 || node.max != 1) facts.exact.reset();
  }
  return facts;
}

NodeFacts facts_of_node(const PatternTree& tree, const Node& node, const std::vector<NodeFacts>& known) {
  switch (node.kind) {
    case NodeKind::set: return facts_of_set(tree.sets[node.value], tree.ignore_case);
    case NodeKind::assertion: {
      NodeFacts facts;
      facts.is_anchored = node.assertion == Assertion::text_start;
      facts.starts_at_boundary = node.assertion == Assertion::word_boundary;
      return facts;
    }
    case NodeKind::concat: {
      Sequence sequence;
      for (const std::uint32_t child : node.children) sequence.append(known[child]);
      return sequence.finish();
    }
    case NodeKind::alternate: return facts_of_alternatives(node.children, known);
    case NodeKind::group: return known[node.children.front()];
    case NodeKind::repeat: return facts_of_repeat(node, known[node.children.front()]);
    case NodeKind::empty:
    case NodeKind::look: break;
  }
  return {};
}

}  // namespace

PatternFacts find_facts(const PatternTree& tree) {
  std::vector<NodeFacts> known;
  known.reserve(tree.nodes.size());
  for (const Node& node : tree.nodes) known.push_back(facts_of_node(tree, node, known));
  NodeFacts& root = known.back();
  PatternFacts facts;
  facts.is_anchored = root.is_anchored;
  facts.may_be_empty = root.min_bytes == 0;
  facts.first_bytes = root.first;
  facts.prefix = std::move(root.prefix);
  facts.starts_at_boundary = root.starts_at_boundary;
  facts.literal = std::move(root.literal);
  if (root.exact.has_value() && !root.exact->empty()) facts.literal = {std::move(*root.exact), 0, 0};
  facts.literal.bytes.resize(std::min(facts.literal.bytes.size(), kLongestLiteral));
  return facts;
}

LiteralFinder::LiteralFinder(std::string literal, bool ignore_case) : literal_(std::move(literal)) {
  for (unsigned byte = 0; byte < fold_.size(); ++byte) {
    const bool folds = ignore_case && byte >= 'A' && byte <= 'Z';
    fold_[byte] = static_cast<unsigned char>(folds ? byte + ('a' - 'A') : byte);
  }
  std::array<std::uint8_t, 256> folded_skip{};
  folded_skip.fill(static_cast<std::uint8_t>(literal_.size()));
  for (std::size_t at = 0; at + 1 < literal_.size(); ++at) {
    folded_skip[fold(literal_[at])] = static_cast<std::uint8_t>(literal_.size() - 1 - at);
  }
  for (std::size_t byte = 0; byte < skip_.size(); ++byte) skip_[byte] = folded_skip[fold_[byte]];
}

bool LiteralFinder::matches_at(const char* place) const {
  for (std::size_t at = 0; at < literal_.size(); ++at) {
    if (fold(place[at]) != static_cast<unsigned char>(literal_[at])) return false;
  }
  return true;
}

std::size_t LiteralFinder::find(std::string_view text, std::size_t from) const {
  const std::size_t size = literal_.size();
  if (size == 0 || text.size() < size) return std::string_view::npos;
  const auto last = static_cast<unsigned char>(literal_.back());
  for (std::size_t at = from; at <= text.size() - size;) {
    const auto under = static_cast<unsigned char>(text[at + size - 1]);
    if (fold_[under] == last && matches_at(text.data() + at)) return at;
    at += skip_[under];
  }
  return std::string_view::npos;
}

}  // namespace prefile::text
