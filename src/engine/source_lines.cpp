#include "engine/source_lines.h"

#include <algorithm>

namespace prefile::engine {
namespace {

bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_name_char(char c) { return is_name_start(c) || (c >= '0' && c <= '9'); }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

class KeyScanner {
 public:
  explicit KeyScanner(std::string_view text) : text_(text) {}

  std::vector<KeyPlace> scan() {
    while (at_ < text_.size()) step();
    return std::move(keys_);
  }

 private:
  struct Frame {
    std::string path;
    std::uint32_t elements = 0;
    bool has_content = false;
  };

  void step() {
    const char c = text_[at_];
    if (c == '-' && peek(1) == '-') {
      skip_comment();
    } else if (c == '[' && (peek(1) == '[' || peek(1) == '=')) {
      touch();
      skip_long_bracket();
    } else if (c == '"' || c == '\'') {
      touch();
      skip_string(c);
    } else if (c == '{') {
      open();
    } else if (c == '}') {
      if (!frames_.empty()) frames_.pop_back();
      advance(1);
    } else if (c == ',' || c == ';') {
      next_element();
      advance(1);
    } else if (is_name_start(c)) {
      touch();
      name();
    } else {
      if (!is_space(c)) touch();
      advance(1);
    }
  }

  [[nodiscard]] char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  void advance(std::size_t count) {
    const std::size_t stop = std::min(at_ + count, text_.size());
    line_ += static_cast<std::uint32_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                                                   text_.begin() + static_cast<std::ptrdiff_t>(stop), '\n'));
    at_ = stop;
  }

  void touch() {
    if (!frames_.empty()) frames_.back().has_content = true;
  }

  void next_element() {
    pending_.clear();
    if (!frames_.empty()) {
      ++frames_.back().elements;
      frames_.back().has_content = false;
    }
  }

  void open() {
    std::string path;
    if (!frames_.empty()) {
      const Frame& parent = frames_.back();
      const std::string step = pending_.empty() ? std::to_string(parent.elements + 1) : pending_;
      path = parent.path.empty() ? step : parent.path + "." + step;
      if (pending_.empty()) keys_.push_back({path, line_});
    }
    touch();
    frames_.push_back({path, 0, false});
    pending_.clear();
    advance(1);
  }

  void name() {
    const std::size_t start = at_;
    while (at_ < text_.size() && is_name_char(text_[at_])) ++at_;
    const std::string word{text_.substr(start, at_ - start)};
    std::size_t after = at_;
    while (after < text_.size() && (text_[after] == ' ' || text_[after] == '\t')) ++after;
    const bool is_key = after < text_.size() && text_[after] == '=' &&
                        (after + 1 >= text_.size() || text_[after + 1] != '=') && !frames_.empty();
    if (!is_key) return;
    const Frame& frame = frames_.back();
    keys_.push_back({frame.path.empty() ? word : frame.path + "." + word, line_});
    pending_ = word;
    at_ = after + 1;
  }

  void skip_comment() {
    advance(2);
    if (peek(0) == '[' && (peek(1) == '[' || peek(1) == '=')) {
      skip_long_bracket();
      return;
    }
    const std::size_t end = text_.find('\n', at_);
    advance((end == std::string_view::npos ? text_.size() : end) - at_);
  }

  void skip_long_bracket() {
    std::size_t level = 0;
    while (peek(1 + level) == '=') ++level;
    if (peek(1 + level) != '[') {
      advance(1);
      return;
    }
    const std::string close = "]" + std::string(level, '=') + "]";
    const std::size_t end = text_.find(close, at_);
    advance((end == std::string_view::npos ? text_.size() : end + close.size()) - at_);
  }

  void skip_string(char quote) {
    advance(1);
    while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n') advance(text_[at_] == '\\' ? 2 : 1);
    advance(1);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::string pending_;
  std::vector<Frame> frames_;
  std::vector<KeyPlace> keys_;
};

}  // namespace

std::vector<KeyPlace> find_keys(std::string_view lua) { return KeyScanner(lua).scan(); }

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
