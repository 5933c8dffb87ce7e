#include "corpus/visible_text_gumbo.h"

#include <gumbo.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "text/encoding.h"

namespace prefile::survey {
namespace {

bool is_dropped(char32_t c) {
  const bool is_space = (c >= 9 && c <= 13) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
                        (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
                        c == 0x3000;
  return is_space || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xAD;
}

std::string squeezed_lower(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') continue;
    result.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  return result;
}

std::string_view attribute_of(const GumboElement& element, const char* name) {
  const GumboAttribute* attribute = gumbo_get_attribute(&element.attributes, name);
  return attribute == nullptr ? std::string_view{} : attribute->value;
}

std::string tag_name_of(const GumboElement& element) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece piece = element.original_tag;
  gumbo_tag_from_original_text(&piece);
  return squeezed_lower({piece.data, piece.length});
}

bool is_never_shown(const GumboElement& element) {
  static const std::vector<std::string_view> kNames{"script",   "style",    "title",     "iframe",   "noembed",
                                                    "noframes", "template", "ix:header", "ix:hidden"};
  return std::find(kNames.begin(), kNames.end(), tag_name_of(element)) != kNames.end();
}

bool is_hidden(const GumboElement& element) {
  if (gumbo_get_attribute(&element.attributes, "hidden") != nullptr || is_never_shown(element)) return true;
  const std::string style = squeezed_lower(attribute_of(element, "style"));
  return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

void append_box(const GumboElement& element, std::string& text) {
  const std::string type = squeezed_lower(attribute_of(element, "type"));
  if (type != "checkbox" && type != "radio") return;
  text += gumbo_get_attribute(&element.attributes, "checked") != nullptr ? "\u2612" : "\u2610";
}

}  // namespace

std::string to_utf8(std::string_view bytes) {
  std::string result;
  result.reserve(bytes.size());
  while (!bytes.empty()) {
    const text::CodePoint next = text::decode_utf8(bytes);
    text::append_utf8(result,
                      next.valid ? next.value : text::decode_windows_1252(static_cast<unsigned char>(bytes.front())));
    bytes.remove_prefix(next.length);
  }
  return result;
}

std::string without_white_space(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const text::CodePoint next = text::decode_utf8(text);
    if (!is_dropped(next.value)) result += text.substr(0, next.length);
    text.remove_prefix(next.length);
  }
  return result;
}

std::string gumbo_visible_text(std::string_view html) {
  const std::string utf8 = to_utf8(html);
  GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, utf8.data(), utf8.size());
  std::string text;
  std::vector<const GumboNode*> waiting{output->root};
  while (!waiting.empty()) {
    const GumboNode* node = waiting.back();
    waiting.pop_back();
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) text += node->v.text.text;
    if (node->type != GUMBO_NODE_ELEMENT || is_hidden(node->v.element)) continue;
    const GumboElement& element = node->v.element;
    if (element.tag == GUMBO_TAG_INPUT) append_box(element, text);
    for (unsigned i = element.children.length; i > 0; --i) {
      waiting.push_back(static_cast<const GumboNode*>(element.children.data[i - 1]));
    }
  }
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return without_white_space(text);
}

}  // namespace prefile::survey
