#include "parse/media_secrets.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "parse/container_lines.h"
#include "parse/header_labels.h"

namespace prefile::parse {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

bool is_name_character(char c) {
  return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' ||
         c == ':';
}

// The local name in words: `com:filerCcc` gives FILER CCC.
bool is_secret_name(std::string_view name) {
  name.remove_prefix(std::min(name.rfind(':') + 1, name.size()));
  if (name.size() > 64) return false;
  std::string words;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (i > 0 && is_upper(name[i]) && !is_upper(name[i - 1])) words += ' ';
    words += name[i];
  }
  return is_secret_label(normal_label(words));
}

class Masker {
 public:
  Masker(std::string& source, Span body) : source_(source), end_(body.end), at_(body.start) {}

  void run() {
    const std::string_view bytes = source_;
    for (at_ = find('<', at_); at_ < end_; at_ = find('<', at_)) {
      const bool is_open = is_name_character(at_ + 1 < end_ ? bytes[at_ + 1] : ' ');
      ++at_;
      if (!is_open) continue;
      const bool is_secret = is_secret_name(take_name());
      take_attributes(is_secret);
      if (is_secret) mask_content();
    }
  }

 private:
  std::uint32_t find(char wanted, std::uint32_t from) const {
    const std::size_t found = std::string_view(source_).substr(0, end_).find(wanted, from);
    return found == std::string_view::npos ? end_ : static_cast<std::uint32_t>(found);
  }

  std::string_view take_name() {
    const std::uint32_t start = at_;
    while (at_ < end_ && is_name_character(source_[at_])) ++at_;
    return std::string_view(source_).substr(start, at_ - start);
  }

  // Goes past the '>' of a tag and masks the values of its attributes that are secret, or all of them.
  void take_attributes(bool all) {
    bool is_secret = all;
    while (at_ < end_ && source_[at_] != '>') {
      const char c = source_[at_];
      if (c == '"' || c == '\'') {
        const std::uint32_t close = find(c, at_ + 1);
        if (is_secret) mask(at_ + 1, close);
        at_ = std::min(close + 1, end_);
      } else if (is_name_character(c)) {
        const std::string_view name = take_name();
        is_secret = all || is_secret_name(name);
      } else {
        ++at_;
      }
    }
    if (at_ < end_) ++at_;
  }

  // Masks text up to the next tag, through CDATA sections and comments.
  void mask_content() {
    while (at_ < end_) {
      const std::uint32_t tag = find('<', at_);
      const bool is_section = tag + 1 < end_ && source_[tag + 1] == '!';
      const std::uint32_t stop = is_section ? find('>', tag) : tag;
      mask(at_, stop);
      at_ = stop;
      if (!is_section) return;
    }
  }

  void mask(std::uint32_t start, std::uint32_t end) {
    for (std::uint32_t i = start; i < end; ++i) {
      if (!is_blank(source_[i])) source_[i] = '*';
    }
  }

  std::string& source_;
  std::uint32_t end_;
  std::uint32_t at_;
};

}  // namespace

void mask_secrets(std::string& source, Span body) { Masker(source, body).run(); }

}  // namespace prefile::parse
