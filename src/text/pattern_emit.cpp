#include <array>

#include "text/pattern_engine.h"

namespace prefile::text {
namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";
constexpr unsigned kLastByte = 255;

// In the order of Assertion.
constexpr std::array<std::string_view, 7> kAssertions{
    R"(\A)", R"(\z)", R"((?=\x0A?\z))", R"((?:\A|(?<=\x0A)))", R"((?=\x0A|\z))", R"(\b)", R"(\B)"};

void append_byte(std::string& out, unsigned byte) {
  out += "\\x";
  out += kHexDigits[byte / 16];
  out += kHexDigits[byte % 16];
}

void append_set(std::string& out, const ByteSet& bytes) {
  if (bytes.count() == 1) {
    for (unsigned byte = 0; byte <= kLastByte; ++byte) {
      if (bytes.test(byte)) append_byte(out, byte);
    }
    return;
  }
  out += '[';
  for (unsigned first = 0; first <= kLastByte; ++first) {
    if (!bytes.test(first)) continue;
    unsigned last = first;
    while (last < kLastByte && bytes.test(last + 1)) ++last;
    append_byte(out, first);
    if (last > first) {
      out += '-';
      append_byte(out, last);
    }
    first = last;
  }
  out += ']';
}

std::string_view opening_of(const Node& node) {
  if (node.kind == NodeKind::group) return node.value != 0 ? "(" : "(?:";
  if (node.is_behind) return node.is_negative ? "(?<!" : "(?<=";
  return node.is_negative ? "(?!" : "(?=";
}

void append_repeat(std::string& out, const Node& node) {
  out += '{' + std::to_string(node.min) + ',';
  if (node.max != kUnbounded) out += std::to_string(node.max);
  out += node.is_lazy ? "}?" : "}";
}

}  // namespace

std::string emit_pattern(const PatternTree& tree, const PatternAlphabet& alphabet) {
  std::vector<std::string> emitted;
  emitted.reserve(tree.nodes.size());
  for (const Node& node : tree.nodes) {
    std::string out;
    switch (node.kind) {
      case NodeKind::empty: out = "(?:)"; break;
      case NodeKind::set: append_set(out, alphabet.bytes_of(tree.sets[node.value])); break;
      case NodeKind::assertion: out = kAssertions[static_cast<std::size_t>(node.assertion)]; break;
      case NodeKind::concat:
        for (const std::uint32_t child : node.children) out += emitted[child];
        break;
      case NodeKind::alternate:
        for (const std::uint32_t child : node.children) {
          if (!out.empty()) out += '|';
          out += emitted[child];
        }
        break;
      case NodeKind::group:
      case NodeKind::look: out.append(opening_of(node)).append(emitted[node.children.front()]) += ')'; break;
      case NodeKind::repeat:
        out = std::move(emitted[node.children.front()]);
        append_repeat(out, node);
        break;
    }
    emitted.push_back(std::move(out));
  }
  return std::move(emitted.back());
}

}  // namespace prefile::text
