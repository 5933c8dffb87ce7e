#include "parse/html_facts.h"

#include <algorithm>

namespace prefile::parse {
namespace {

constexpr std::uint32_t kLongestValue = 1024;
constexpr std::size_t kMostExclusions = 256;

std::string in_one_line(std::string_view text) {
  std::string line{text};
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

/// Appends text without doubling the white space at the seam.
void append_folded(std::string& value, std::string_view text) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\n'; };
  if (!text.empty() && is_blank(text.front()) && (value.empty() || is_blank(value.back()))) text.remove_prefix(1);
  value += text;
}

bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

}  // namespace

Value FactReader::attribute_value(const Token& tag, const HtmlTokenizer& tokens, Attribute attribute) const {
  const Token::Range range = tag.range(attribute);
  return {decode_attribute(tokens.raw_value(tag, attribute)), {source_id_, range.start, range.end}};
}

void FactReader::open_fact(const Token& tag, const HtmlTokenizer& tokens, bool hidden) {
  Fact fact;
  fact.name = attribute_value(tag, tokens, Attribute::name);
  fact.context = decode_attribute(tokens.raw_value(tag, Attribute::context_ref));
  fact.format = decode_attribute(tokens.raw_value(tag, Attribute::format));
  fact.hidden = hidden;
  fact.value.span = {source_id_, tag.end, tag.end};
  facts_.push_back(std::move(fact));
}

void FactReader::open_context(const Token& tag, const HtmlTokenizer& tokens) {
  FactContext context;
  context.id = decode_attribute(tokens.raw_value(tag, Attribute::id));
  contexts_.push_back(std::move(context));
}

void FactReader::start(const Token& tag, const HtmlTokenizer& tokens, bool hidden, const TextBuilder& visible) {
  const TagId id = tag.tag.info->id;
  if (id == TagId::xbrl_context) {
    open_context(tag, tokens);
    return;
  }
  if (id == TagId::xbrl_dimension && !contexts_.empty()) ++contexts_.back().dimension_count;
  if (id == TagId::ix_fact) {
    if (facts_.size() >= limits_.facts) {
      if (facts_left_out_++ == 0) first_left_out_ = {source_id_, tag.start, tag.end};
      return;
    }
    open_fact(tag, tokens, hidden);
  }
  if (tag.self_closing || open_.size() >= limits_.element_depth) return;
  const std::uint32_t text_start = hidden ? hidden_text_.size() : visible.size();
  open_.push_back(
      {id, tag.tag.hash, hidden, text_start, tag.end, exclusions_.size(), facts_.empty() ? 0 : facts_.size() - 1});
  if (hidden) ++hidden_readers_;
}

void FactReader::end(const Token& tag, const TextBuilder& visible) {
  // Inline XBRL is XML: its elements nest. An end tag that does not fit the innermost one is looked for
  // only a little further out, so that damage costs nothing.
  constexpr std::size_t kReach = 8;
  const std::size_t reach = std::min(kReach, open_.size());
  const auto last = open_.rbegin() + static_cast<std::ptrdiff_t>(reach);
  const auto found =
      std::find_if(open_.rbegin(), last, [&tag](const Reading& each) { return each.hash == tag.tag.hash; });
  if (found == last) return;
  const auto keep = static_cast<std::size_t>(open_.rend() - found) - 1;
  while (open_.size() > keep) {
    const Reading reading = open_.back();
    open_.pop_back();
    if (reading.hidden) --hidden_readers_;
    close(reading, tag, visible);
  }
}

void FactReader::close(const Reading& reading, const Token& tag, const TextBuilder& visible) {
  const TextBuilder& builder = reading.hidden ? hidden_text_ : visible;
  TextRange text{reading.text_start, builder.size()};
  builder.trim(text.start, text.end);
  Span content{source_id_, reading.source_start, std::max(reading.source_start, tag.start)};
  while (content.start < content.end && is_ascii_space(source_[content.start])) ++content.start;
  while (content.end > content.start && is_ascii_space(source_[content.end - 1])) --content.end;

  if (reading.id == TagId::ix_fact) {
    close_fact(reading, text, content, builder);
    return;
  }
  if (reading.id == TagId::ix_exclude) {
    if (text.start < text.end) exclusions_.push_back(text);
    return;
  }
  if (contexts_.empty()) return;
  FactContext& context = contexts_.back();
  const std::uint32_t length = std::min(text.end - text.start, kLongestValue);
  Value value{in_one_line(std::string_view(builder.text()).substr(text.start, length)), content};
  if (reading.id == TagId::xbrl_identifier)
    context.entity_identifier = std::move(value);
  else if (reading.id == TagId::xbrl_start)
    context.period_start = std::move(value);
  else if (reading.id == TagId::xbrl_end)
    context.period_end = std::move(value);
}

void FactReader::close_fact(const Reading& reading, TextRange text, Span content, const TextBuilder& builder) {
  Fact& fact = facts_[reading.fact];
  fact.value.span = content;
  if (!reading.hidden) {
    fact.start = text.start;
    fact.end = text.end;
  }
  const std::size_t exclusion_count = exclusions_.size() - reading.first_exclusion;
  fact.value_omitted = text.end - text.start > kLongestValue || exclusion_count > kMostExclusions;
  if (fact.value_omitted) return;
  std::string value;
  std::uint32_t at = text.start;
  for (std::size_t i = reading.first_exclusion; i < exclusions_.size(); ++i) {
    const TextRange& exclusion = exclusions_[i];
    if (exclusion.start < at || exclusion.end > text.end) continue;
    append_folded(value, std::string_view(builder.text()).substr(at, exclusion.start - at));
    at = exclusion.end;
  }
  append_folded(value, std::string_view(builder.text()).substr(at, text.end - at));
  fact.value.value = in_one_line(value);
}

void FactReader::finish(DocumentText& document, std::vector<Problem>& problems) {
  for (Fact& fact : facts_) {
    if (fact.start < fact.end) fact.value.span = document.visible.span_of(fact.start, fact.end);
  }
  document.facts = std::move(facts_);
  document.contexts = std::move(contexts_);
  if (facts_left_out_ == 0) return;
  problems.push_back({"limit-facts",
                      "the document has more inline XBRL facts than the limit of " + std::to_string(limits_.facts) +
                          "; " + std::to_string(facts_left_out_) + " were not read",
                      first_left_out_, true});
}

}  // namespace prefile::parse
