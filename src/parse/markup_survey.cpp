#include "parse/markup_survey.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "parse/html_tokens.h"
#include "parse/markup_characters.h"
#include "parse/markup_names.h"
#include "parse/markup_references.h"
#include "text/entities.h"

namespace prefile::parse {
namespace {

constexpr std::uint32_t kLongestDeclaration = 2'048;
constexpr std::size_t kLongestEntityName = 32;

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

class HtmlSurvey {
 public:
  HtmlSurvey(std::string_view source, Span body, const Limits& limits)
      : source_(source),
        body_(body),
        limits_(limits),
        tokens_(source, body.start, body.end),
        element_rows_(limits.markup_names),
        attribute_rows_(limits.markup_names),
        entity_rows_(limits.markup_names) {
    tokens_.collect_attributes(attributes_);
  }

  Markup survey(const std::vector<Anchor>& anchors, std::vector<Problem>& problems) {
    Token token;
    while (tokens_.next(token)) {
      switch (token.kind) {
        case TokenKind::text: note_entities(token.start, token.end); break;
        case TokenKind::start_tag: on_start(token); break;
        case TokenKind::end_tag: on_end(token); break;
        case TokenKind::skipped: on_skipped(token); break;
        case TokenKind::end: break;
      }
    }
    survey_characters(source_, body_, markup_);
    resolve_fragments(markup_.references, anchors);
    markup_.is_inline_xbrl = std::any_of(markup_.elements.begin(), markup_.elements.end(),
                                         [](const ElementUse& each) { return each.name.starts_with("ix:"); });
    if (left_out_ > 0) {
      problems.push_back({"limit-markup",
                          "the document has more or longer names of elements and attributes, references or meta tags "
                          "than the limits allow; " +
                              std::to_string(left_out_) + " uses of them were not read",
                          first_left_out_, true});
    }
    return std::move(markup_);
  }

 private:
  /// What the survey does with an attribute besides counting it.
  enum class Use : std::uint8_t { counted, reference, style };
  struct AttributeRow {
    std::uint32_t element;
    Use use;
  };

  [[nodiscard]] std::string_view bytes_of(Token::Range range) const {
    return source_.substr(range.start, range.end - range.start);
  }
  [[nodiscard]] Span span_of(Token::Range range) const { return {body_.source, range.start, range.end}; }

  void leave_out(Span place) {
    if (left_out_++ == 0) first_left_out_ = place;
  }

  std::uint32_t element_row(const Token& token) {
    const std::string_view name = bytes_of(token.name);
    bool is_new = false;
    const auto is_same = [&](std::uint32_t row) { return is_kept_as(name, markup_.elements[row].name); };
    const std::uint32_t row =
        name.size() > kLongestMarkupName ? kNone : element_rows_.find_or_add(token.tag.hash, is_same, is_new);
    if (is_new) markup_.elements.push_back({kept_name(name), {}, 0});
    if (row == kNone) leave_out({body_.source, token.start, token.end});
    return row;
  }

  void on_start(const Token& token) {
    const std::uint32_t row = element_row(token);
    if (row == kNone) return;
    markup_.elements[row].starts.add({body_.source, token.start, token.end});
    for (const RawAttribute& attribute : attributes_) note_attribute(row, attribute);
    const TagInfo& info = *token.tag.info;
    if (info.name == "meta") note_meta(token);
    note_table_start(token);
    if ((info.flags & kRaw) == 0) return;
    Token content;
    tokens_.next_raw(content, info.name);
    if (info.name == "style") note_style_references(row, content.start, content.end);
    attributes_.clear();
  }

  void on_end(const Token& token) {
    const std::uint32_t row = element_row(token);
    if (row == kNone) return;
    ++markup_.elements[row].end_count;
    switch (token.tag.info->id) {
      case TagId::table:
        if (!cells_.empty()) cells_.pop_back();
        break;
      case TagId::cell:
      case TagId::caption:
      case TagId::row:
      case TagId::section: set_in_cell(false); break;
      default: break;
    }
  }

  void on_skipped(const Token& token) {
    const std::string_view bytes = source_.substr(token.start, token.end - token.start);
    const auto starts_with = [bytes](std::string_view word) {
      return equals_ignoring_case(bytes.substr(0, word.size()), word);
    };
    const Value text{std::string(bytes.substr(0, kLongestDeclaration)), {body_.source, token.start, token.end}};
    if (starts_with("<!doctype") && !markup_.doctype.has_value()) markup_.doctype = text;
    if (starts_with("<?xml ") && !markup_.xml_declaration.has_value()) markup_.xml_declaration = text;
    if (starts_with("<!--[if") || starts_with("<![if")) {
      markup_.conditional_comments.add({body_.source, token.start, token.end});
    }
  }

  void note_attribute(std::uint32_t element, const RawAttribute& attribute) {
    const std::string_view name = bytes_of(attribute.name);
    bool is_new = false;
    const auto is_same = [&](std::uint32_t row) {
      return attribute_uses_[row].element == element && is_kept_as(name, markup_.attributes[row].name);
    };
    const std::uint32_t hash = hash_name(name.substr(0, kLongestMarkupName), (element + 1) * 0x9E3779B1U);
    const std::uint32_t row =
        name.size() > kLongestMarkupName ? kNone : attribute_rows_.find_or_add(hash, is_same, is_new);
    if (row == kNone) {
      leave_out(span_of(attribute.name));
      return;
    }
    if (is_new) {
      AttributeUse added{markup_.elements[element].name, kept_name(name), {}};
      const bool is_reference = is_reference_attribute(added.name);
      attribute_uses_.push_back({element, is_reference            ? Use::reference
                                          : added.name == "style" ? Use::style
                                                                  : Use::counted});
      markup_.attributes.push_back(std::move(added));
    }
    markup_.attributes[row].uses.add(span_of(attribute.name));
    note_entities(attribute.value.start, attribute.value.end);
    const Use use = attribute_uses_[row].use;
    if (use == Use::reference) add_reference(element, markup_.attributes[row].name, span_of(attribute.value));
    if (use == Use::style && bytes_of(attribute.value).find('(') != std::string_view::npos) {
      note_style_references(element, attribute.value.start, attribute.value.end);
    }
  }

  void add_reference(std::uint32_t element, std::string_view attribute, Span place) {
    if (markup_.references.size() >= limits_.markup_references) {
      leave_out(place);
      return;
    }
    Reference reference = read_reference(source_, place);
    reference.element = markup_.elements[element].name;
    reference.attribute = attribute;
    markup_.references.push_back(std::move(reference));
  }

  void note_style_references(std::uint32_t element, std::uint32_t start, std::uint32_t end) {
    StyleReference found;
    while (find_style_reference(source_, start, end, found)) {
      add_reference(element, found.name, {body_.source, found.start, found.end});
    }
  }

  void note_meta(const Token& token) {
    const Span place{body_.source, token.start, token.end};
    if (markup_.meta_tags.size() >= limits_.markup_names) {
      leave_out(place);
      return;
    }
    MetaTag meta;
    meta.span = place;
    for (const RawAttribute& attribute : attributes_) {
      const std::string_view name = bytes_of(attribute.name);
      const auto read = [&](std::string_view wanted, std::optional<Value>& into) {
        if (into.has_value() || name.size() != wanted.size() || !equals_ignoring_case(name, wanted)) return;
        into =
            Value{decode_attribute(bytes_of(attribute.value).substr(0, kLongestDeclaration)), span_of(attribute.value)};
      };
      read("http-equiv", meta.http_equiv);
      read("name", meta.name);
      read("content", meta.content);
    }
    markup_.meta_tags.push_back(std::move(meta));
  }

  /// As browsers do: a table that starts in no cell of the open one ends that.
  void note_table_start(const Token& token) {
    switch (token.tag.info->id) {
      case TagId::table:
        if (!cells_.empty() && !cells_.back()) {
          cells_.back() = false;
          if (cells_.size() > 1) markup_.nested_tables.add({body_.source, token.start, token.end});
          return;
        }
        if (!cells_.empty()) markup_.nested_tables.add({body_.source, token.start, token.end});
        if (cells_.size() < limits_.table_depth) cells_.push_back(false);
        break;
      case TagId::cell:
      case TagId::caption: set_in_cell(true); break;
      case TagId::row:
      case TagId::section: set_in_cell(false); break;
      default: break;
    }
  }

  void set_in_cell(bool is_in_cell) {
    if (!cells_.empty()) cells_.back() = is_in_cell;
  }

  /// Named references that HTML 4 does not know, from `start` to `end`.
  void note_entities(std::uint32_t start, std::uint32_t end) {
    for (std::uint32_t at = start; at < end;) {
      const void* const found = std::memchr(source_.data() + at, '&', end - at);
      if (found == nullptr) return;
      const auto name_start = static_cast<std::uint32_t>(static_cast<const char*>(found) - source_.data()) + 1;
      at = name_start;
      while (at < end && at - name_start < kLongestEntityName && is_alphanumeric(source_[at])) ++at;
      if (at >= end || at == name_start || source_[at] != ';') continue;
      ++at;
      const std::string_view name = source_.substr(name_start, at - name_start);
      if (name == "nbsp;" || name == "amp;" || text::is_html4_entity(name)) continue;
      add_entity(name.substr(0, name.size() - 1), {body_.source, name_start - 1, at});
    }
  }

  void add_entity(std::string_view name, Span place) {
    bool is_new = false;
    const auto is_same = [&](std::uint32_t row) { return markup_.named_references[row].name == name; };
    const std::uint32_t row = entity_rows_.find_or_add(hash_name(name), is_same, is_new);
    if (row == kNone) {
      leave_out(place);
      return;
    }
    if (is_new) markup_.named_references.push_back({std::string(name), {}});
    markup_.named_references[row].uses.add(place);
  }

  std::string_view source_;
  Span body_;
  const Limits& limits_;
  HtmlTokenizer tokens_;
  std::vector<RawAttribute> attributes_;  ///< of the tag just read
  NameRows element_rows_, attribute_rows_, entity_rows_;
  std::vector<AttributeRow> attribute_uses_;  ///< beside Markup::attributes
  std::vector<bool> cells_;                   ///< for each open table whether one of its cells is open
  Markup markup_;
  std::uint64_t left_out_ = 0;
  Span first_left_out_{};
};

}  // namespace

Markup survey_html(std::string_view source, Span body, const std::vector<Anchor>& anchors, const Limits& limits,
                   std::vector<Problem>& problems) {
  return HtmlSurvey(source, body, limits).survey(anchors, problems);
}

}  // namespace prefile::parse
