#include "engine/source_lines.h"

#include "lua/tokens.h"

namespace prefile::engine {
namespace {

using lua::SourceToken;
using Kind = lua::SourceTokenKind;

class KeyReader {
 public:
  explicit KeyReader(std::vector<SourceToken> tokens) : tokens_(std::move(tokens)) {}

  std::vector<KeyPlace> read() {
    for (std::size_t at = find_table(); at < tokens_.size(); ++at) take(at);
    return std::move(keys_);
  }

 private:
  struct Frame {
    std::string path;
    std::uint32_t elements = 0;
  };

  /// The table that the file returns: tables before it belong to helpers.
  [[nodiscard]] std::size_t find_table() const {
    std::size_t found = 0;
    std::size_t depth = 0;
    for (std::size_t at = 0; at + 1 < tokens_.size(); ++at) {
      if (is_sign(at, '{')) ++depth;
      if (is_sign(at, '}') && depth > 0) --depth;
      if (depth == 0 && tokens_[at].text == "return" && is_sign(at + 1, '{')) found = at + 1;
    }
    return found;
  }

  [[nodiscard]] bool is_sign(std::size_t at, char sign) const {
    return at < tokens_.size() && tokens_[at].kind == Kind::sign && tokens_[at].text.size() == 1 &&
           tokens_[at].text.front() == sign;
  }

  void take(std::size_t at) {
    if (is_sign(at, '{')) {
      open(tokens_[at].line);
    } else if (is_sign(at, '}')) {
      if (!frames_.empty()) frames_.pop_back();
    } else if (is_sign(at, ',') || is_sign(at, ';')) {
      pending_.clear();
      if (!frames_.empty()) ++frames_.back().elements;
    } else if (tokens_[at].kind == Kind::name && is_sign(at + 1, '=') && !frames_.empty()) {
      pending_ = tokens_[at].text;
      keys_.push_back({join(pending_), tokens_[at].line});
    }
  }

  void open(std::uint32_t line) {
    std::string path;
    if (!frames_.empty()) {
      path = join(pending_.empty() ? std::to_string(frames_.back().elements + 1) : pending_);
      if (pending_.empty()) keys_.push_back({path, line});
    }
    frames_.push_back({std::move(path), 0});
    pending_.clear();
  }

  [[nodiscard]] std::string join(const std::string& step) const {
    return frames_.back().path.empty() ? step : frames_.back().path + "." + step;
  }

  std::vector<SourceToken> tokens_;
  std::string pending_;
  std::vector<Frame> frames_;
  std::vector<KeyPlace> keys_;
};

}  // namespace

std::vector<KeyPlace> find_keys(std::string_view lua) { return KeyReader(lua::tokens_of(lua)).read(); }

std::uint32_t line_of(const std::vector<KeyPlace>& keys, std::string_view path) {
  while (!path.empty()) {
    for (const KeyPlace& each : keys) {
      if (each.path == path) return each.line;
    }
    const std::size_t dot = path.rfind('.');
    path = dot == std::string_view::npos ? std::string_view() : path.substr(0, dot);
  }
  return 1;
}

}  // namespace prefile::engine
