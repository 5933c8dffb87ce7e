#include "parse/media_secrets.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "parse/container_lines.h"
#include "parse/header_labels.h"
#include "parse/media_secrets_words.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

bool is_name_character(char c) {
  return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' ||
         c == ':';
}

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// Elements that say in an attribute what their value is.
constexpr std::array<std::string_view, 7> kNamedValues{"entry", "field",     "header",  "input",
                                                       "param", "parameter", "property"};

std::string_view local_part(std::string_view name) { return name.substr(name.rfind(':') + 1); }

class Masker {
 public:
  Masker(std::string& source, Span body, bool is_xml)
      : source_(source), end_(body.end), at_(body.start), is_xml_(is_xml) {}

  /// True when anything was masked.
  bool run() {
    for (at_ = find('<', at_); at_ < end_; at_ = find('<', at_)) {
      ++at_;
      if (at_ >= end_ || !is_name_character(source_[at_])) continue;
      const std::string_view name = take_name();
      const Tag tag = take_tag(name);
      if (!tag.is_secret || tag.is_closed) continue;
      if (is_xml_) {
        mask_to_end_tag(std::string(name));
      } else {
        mask_quoted(name);
      }
    }
    return has_masked_;
  }

  /// The same for tags that HTML shows: `&lt;ccc&gt;`.
  bool run_shown() {
    constexpr std::string_view kOpen = "&lt;";
    constexpr std::string_view kClose = "&gt;";
    for (at_ = find_after(kOpen, at_); at_ < end_; at_ = find_after(kOpen, at_)) {
      if (!is_name_character(source_[at_]) || !is_secret_name(take_name()) || !has_at(at_, kClose)) continue;
      const std::uint32_t start = at_ + static_cast<std::uint32_t>(kClose.size());
      at_ = std::min(static_cast<std::uint32_t>(std::string_view(source_).substr(0, end_).find(kOpen, start)), end_);
      at_ = std::min(at_, find('<', start));
      mask(start, at_);
    }
    return has_masked_;
  }

 private:
  struct Range {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
  };
  struct Tag {
    bool is_secret = false;
    bool is_closed = false;  ///< `<name/>`
  };

  [[nodiscard]] std::uint32_t find(char wanted, std::uint32_t from) const {
    const std::size_t found = std::string_view(source_).substr(0, end_).find(wanted, from);
    return found == std::string_view::npos ? end_ : static_cast<std::uint32_t>(found);
  }
  [[nodiscard]] std::uint32_t find_after(std::string_view wanted, std::uint32_t from) const {
    const std::size_t found = std::string_view(source_).substr(0, end_).find(wanted, from);
    return found == std::string_view::npos ? end_ : static_cast<std::uint32_t>(found + wanted.size());
  }
  [[nodiscard]] bool has_at(std::uint32_t offset, std::string_view text) const {
    return std::string_view(source_).substr(0, end_).substr(std::min(offset, end_), text.size()) == text;
  }

  std::string_view take_name() {
    const std::uint32_t start = at_;
    while (at_ < end_ && is_name_character(source_[at_])) ++at_;
    return std::string_view(source_).substr(start, at_ - start);
  }

  // Goes past the '>' of a tag and masks the values of attributes that are secret; all of them when the element is.
  Tag take_tag(std::string_view name, bool is_inside_secret = false) {
    Tag tag;
    tag.is_secret = is_inside_secret || is_secret_name(name);
    const bool is_named = std::any_of(kNamedValues.begin(), kNamedValues.end(), [&](std::string_view each) {
      return text::equals_ignore_case(each, local_part(name));
    });
    std::vector<Range> values;
    std::string_view attribute;
    while (at_ < end_ && source_[at_] != '>') {
      const char c = source_[at_];
      tag.is_closed = c == '/';
      if (c == '"' || c == '\'') {
        const Range value{at_ + 1, find(c, at_ + 1)};
        at_ = std::min(value.end + 1, end_);
        const std::string_view text = std::string_view(source_).substr(value.start, value.end - value.start);
        const bool is_key = is_named && (attribute == "name" || attribute == "key");
        if (is_key && is_secret_name(text)) tag.is_secret = true;
        if (is_secret_name(attribute)) mask(value.start, value.end);
        if (!is_key) values.push_back(value);
      } else if (is_name_character(c)) {
        attribute = take_name();
      } else {
        ++at_;
      }
    }
    if (at_ < end_) ++at_;
    if (tag.is_secret) {
      for (const Range& value : values) mask(value.start, value.end);
    }
    return tag;
  }

  // Masks text, comments and sections up to the end tag of the element called `name`, which is open.
  void mask_to_end_tag(const std::string& name) {
    for (std::uint32_t depth = 1; at_ < end_ && depth > 0;) {
      const std::uint32_t mark = find('<', at_);
      mask(at_, mark);
      at_ = mark;
      if (has_at(at_, "<!") || has_at(at_, "<?")) {
        mask_section();
        continue;
      }
      const bool is_end = has_at(at_, "</");
      at_ = std::min(at_ + (is_end ? 2 : 1), end_);
      const bool is_same = take_name() == name;
      const Tag tag = take_tag({}, true);
      if (is_same && is_end) --depth;
      if (is_same && !is_end && !tag.is_closed) ++depth;
    }
  }

  // Masks text up to the end tag of the element called `name`, when it is near, else up to the next tag.
  void mask_quoted(std::string_view name) {
    constexpr std::size_t kNear = 4096;
    const std::string end_tag = "</" + std::string(name);
    const std::size_t near = std::string_view(source_).substr(0, end_).substr(at_, kNear).find(end_tag);
    const std::uint32_t stop = near == std::string_view::npos ? find('<', at_) : at_ + static_cast<std::uint32_t>(near);
    while (at_ < stop) {
      const std::uint32_t mark = std::min(find('<', at_), stop);
      mask(at_, mark);
      at_ = mark;
      if (at_ < stop) take_tag({}, true);
    }
  }

  // A comment, a section or an instruction becomes text, but for the '>' that ends it.
  void mask_section() {
    std::uint32_t after = 0;
    if (has_at(at_, "<!--")) {
      after = find_after("-->", at_ + 4);
    } else if (has_at(at_, "<![CDATA[")) {
      after = find_after("]]>", at_);
    } else {
      after = find_after(has_at(at_, "<?") ? "?>" : ">", at_);
    }
    const bool is_ended = source_[after - 1] == '>';
    mask(at_, is_ended ? after - 1 : after);
    at_ = after;
  }

  void mask(std::uint32_t start, std::uint32_t end) {
    for (std::uint32_t i = start; i < end; ++i) {
      has_masked_ = has_masked_ || !is_blank(source_[i]);
      if (!is_blank(source_[i])) source_[i] = '*';
    }
  }

  std::string& source_;
  std::uint32_t end_;
  std::uint32_t at_;
  bool is_xml_;
  bool has_masked_ = false;
};

}  // namespace

// The local name in words: `com:filerCcc` gives FILER CCC, `CCCValue` gives CCC VALUE; `PassPhrase` is one word too.
bool is_secret_name(std::string_view name) {
  name = local_part(name);
  if (name.empty() || name.size() > 64 || !has_secret_stem(name)) return false;
  std::string words;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool starts_word =
        i > 0 && is_upper(name[i]) && (!is_upper(name[i - 1]) || (i + 1 < name.size() && is_lower(name[i + 1])));
    if (starts_word) words += ' ';
    words += name[i];
  }
  return is_secret_label(normal_label(words)) || is_secret_label(normal_label(name));
}

bool mask_secrets(std::string& source, Span body) {
  return has_secret_stem(std::string_view(source).substr(body.start, body.size())) && Masker(source, body, true).run();
}

bool mask_quoted_secrets(std::string& source, Span body) {
  if (!has_secret_tag(std::string_view(source).substr(body.start, body.size()))) return false;
  const bool in_tags = Masker(source, body, false).run();
  return Masker(source, body, false).run_shown() || in_tags;
}

}  // namespace prefile::parse
