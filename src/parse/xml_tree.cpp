#include "parse/xml_tree.h"

#include <expat.h>

#include <algorithm>
#include <array>
#include <exception>
#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "parse/container_lines.h"
#include "parse/xml_bytes.h"
#include "text/encoding.h"
#include "text/phrases.h"

namespace prefile::parse {
namespace {

/// Stands between the parts of a name that expat resolves: namespace, local name, prefix. No XML 1.0 document holds it.
constexpr char kNameSeparator = '\x01';

struct ParserCloser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using ParserHandle = std::unique_ptr<XML_ParserStruct, ParserCloser>;

/// Encodings expat does not know, each a byte a character.
struct SingleByteEncoding {
  std::string_view name;
  bool is_windows_1252 = false;
};
constexpr std::array kSingleByteEncodings{
    SingleByteEncoding{"windows-1252", true}, SingleByteEncoding{"cp1252", true},
    SingleByteEncoding{"ISO8859-1", false},   SingleByteEncoding{"ISO_8859-1", false},
    SingleByteEncoding{"latin1", false},
};

/// A salt for expat's tables: the same for the same bytes, and not known before they are.
unsigned long salt_of(std::string_view bytes) {
  constexpr std::size_t kSample = 64 * 1024;
  std::uint64_t state = 0xcbf29ce484222325 ^ bytes.size();
  for (const char c : bytes.substr(0, kSample)) {
    state = (state ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  }
  return static_cast<unsigned long>(state | 1U);
}

class TreeBuilder {
 public:
  TreeBuilder(const Source& source, Span body, const Limits& limits, bool omit_contents)
      : source_(std::string_view(source.bytes).substr(0, body.end)),
        is_decoded_(source.was_utf16),
        body_(body),
        limits_(limits),
        omit_contents_(omit_contents),
        encoding_(guess_xml_encoding(source_.substr(body.start))) {}

  XmlReading read();

 private:
  /// An element whose end has not come, with the text it has so far.
  struct Open {
    std::uint32_t node = 0;
    std::string text;
    std::uint32_t start = 0;  ///< bytes of the text
    std::uint32_t end = 0;
    bool has_text = false;
    bool blank_before = false;
    bool is_omitted = false;
  };

  void start_element(const char* name, const char** attributes);
  void end_element();
  void add_text(std::string_view piece);
  void declare(const char* encoding);
  static int describe_encoding(const char* name, XML_Encoding* info);

  void add_attributes(const char** attributes, Span tag);
  XmlText keep(std::string_view text, std::uint32_t start, std::uint32_t end);
  std::uint32_t name_index(const char* name);
  std::uint32_t namespace_index(std::string_view name);
  void finish();
  void refuse(std::string code, std::string message, Span place);
  Problem problem_of(XML_Error error);

  /// The bytes of what expat reports right now.
  [[nodiscard]] Span current() const {
    const XML_Index index = XML_GetCurrentByteIndex(parser_.get());
    const std::uint32_t start = index < 0 ? body_.end : body_.start + static_cast<std::uint32_t>(index);
    return {body_.source, start, start + static_cast<std::uint32_t>(XML_GetCurrentByteCount(parser_.get()))};
  }

  /// Runs `call` on the builder behind `self`; what it throws is kept until expat has returned.
  template <typename Call>
  static void guarded(void* self, const Call& call) {
    auto& builder = *static_cast<TreeBuilder*>(self);
    if (builder.failure_ != nullptr || builder.problem_.has_value()) return;
    try {
      call(builder);
    } catch (...) {
      builder.failure_ = std::current_exception();
      XML_StopParser(builder.parser_.get(), XML_FALSE);
    }
  }
  void install_handlers();

  std::string_view source_;
  bool is_decoded_;
  Span body_;
  const Limits& limits_;
  bool omit_contents_;
  XmlEncoding encoding_;
  ParserHandle parser_;
  std::shared_ptr<XmlTree> tree_ = std::make_shared<XmlTree>();
  std::vector<Open> open_;  ///< the first `depth_` are open; the others keep their memory
  std::size_t depth_ = 0;
  using Indexes = std::map<std::string, std::uint32_t, std::less<>>;
  Indexes namespaces_;
  std::vector<Indexes> names_;  ///< of each namespace, "local" or "local\1prefix"
  std::optional<Problem> problem_;
  std::exception_ptr failure_;
};

XmlReading TreeBuilder::read() {
  parser_.reset(XML_ParserCreateNS(is_decoded_ ? "UTF-8" : nullptr, kNameSeparator));
  if (parser_ == nullptr) throw std::bad_alloc();
  tree_->source = body_.source;
  tree_->unit = encoding_.unit();
  namespace_index("");
  install_handlers();
  const std::string_view bytes = source_.substr(body_.start);
  XML_SetHashSalt(parser_.get(), salt_of(bytes));
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    refuse("limit-xml-bytes", "the XML has more than 2,147,483,647 bytes, so it was not read", body_);
    return {nullptr, std::move(problem_)};
  }
  const XML_Status status = XML_Parse(parser_.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
  if (failure_ != nullptr) std::rethrow_exception(failure_);
  if (problem_.has_value()) return {nullptr, std::move(problem_)};
  if (status != XML_STATUS_OK) return {nullptr, problem_of(XML_GetErrorCode(parser_.get()))};
  finish();
  return {std::move(tree_), std::nullopt};
}

void TreeBuilder::install_handlers() {
  XML_Parser parser = parser_.get();
  XML_SetUserData(parser, this);
  XML_SetReturnNSTriplet(parser, XML_TRUE);
  XML_SetElementHandler(
      parser,
      [](void* self, const char* name, const char** attributes) {
        guarded(self, [&](TreeBuilder& builder) { builder.start_element(name, attributes); });
      },
      [](void* self, const char*) { guarded(self, [](TreeBuilder& builder) { builder.end_element(); }); });
  XML_SetCharacterDataHandler(parser, [](void* self, const char* text, int size) {
    guarded(self, [&](TreeBuilder& builder) { builder.add_text({text, static_cast<std::size_t>(size)}); });
  });
  XML_SetXmlDeclHandler(parser, [](void* self, const char*, const char* encoding, int) {
    guarded(self, [&](TreeBuilder& builder) { builder.declare(encoding); });
  });
  XML_SetStartDoctypeDeclHandler(parser, [](void* self, const char*, const char*, const char*, int) {
    guarded(self, [](TreeBuilder& builder) {
      builder.refuse("xml-doctype",
                     "the XML has a document type declaration, which can define entities, so it was not read",
                     builder.current());
    });
  });
  // Expat writes the namespace in front of every element's name.
  XML_SetStartNamespaceDeclHandler(parser, [](void* self, const char*, const char* uri) {
    guarded(self, [&](TreeBuilder& builder) {
      constexpr std::size_t kLongestNamespace = 1024;
      if (uri == nullptr || std::string_view(uri).size() <= kLongestNamespace) return;
      builder.refuse("limit-attributes", "a namespace of the XML has more than 1,024 bytes, so it was not read",
                     builder.current());
    });
  });
  XML_SetUnknownEncodingHandler(
      parser, [](void*, const char* name, XML_Encoding* info) { return describe_encoding(name, info); }, nullptr);
}

void TreeBuilder::declare(const char* encoding) {
  if (encoding != nullptr && !is_decoded_) encoding_ = declared_xml_encoding(encoding_, encoding);
}

int TreeBuilder::describe_encoding(const char* name, XML_Encoding* info) {
  for (const SingleByteEncoding& known : kSingleByteEncodings) {
    if (!text::equals_ignore_case(name, known.name)) continue;
    for (int byte = 0; byte < 256; ++byte) {
      info->map[byte] =
          known.is_windows_1252 ? static_cast<int>(text::decode_windows_1252(static_cast<unsigned char>(byte))) : byte;
    }
    info->data = nullptr;
    info->convert = nullptr;
    info->release = nullptr;
    return XML_STATUS_OK;
  }
  return XML_STATUS_ERROR;
}

void TreeBuilder::start_element(const char* name, const char** attributes) {
  const Span tag = current();
  if (tree_->nodes.size() >= limits_.xml_nodes) {
    return refuse("limit-xml-elements",
                  "the XML has more than " + std::to_string(limits_.xml_nodes) + " elements, so it was not read", tag);
  }
  if (depth_ >= limits_.element_depth) {
    return refuse("limit-depth",
                  "the XML nests more than " + std::to_string(limits_.element_depth) + " elements, so it was not read",
                  tag);
  }
  const auto index = static_cast<std::uint32_t>(tree_->nodes.size());
  XmlNode& node = tree_->nodes.emplace_back();
  node.name = name_index(name);
  node.start = tag.start;
  node.parent = depth_ == 0 ? index : open_[depth_ - 1].node;
  if (depth_ > 0) ++tree_->nodes[node.parent].child_count;
  if (attributes[0] != nullptr) add_attributes(attributes, tag);
  if (open_.size() == depth_) open_.emplace_back();
  Open& open = open_[depth_++];
  open.node = index;
  open.text.clear();
  open.start = open.end = tag.end;
  open.has_text = open.blank_before = false;
  open.is_omitted = omit_contents_ && tree_->names[tree_->nodes[index].name].local == "contents";
}

void TreeBuilder::end_element() {
  const Open& open = open_[--depth_];
  XmlNode& node = tree_->nodes[open.node];
  node.end = current().end;
  node.after_last = static_cast<std::uint32_t>(tree_->nodes.size());
  node.text = keep(open.text, open.start, open.end);
}

void TreeBuilder::add_text(std::string_view piece) {
  if (depth_ == 0) return;
  Open& open = open_[depth_ - 1];
  const Span bytes = current();
  const bool is_verbatim = encoding_.size_of(piece) == bytes.size();  // a reference is longer than what it stands for
  std::uint32_t offset = bytes.start;
  for (std::size_t at = 0; at < piece.size();) {
    if (is_blank(piece[at])) {
      open.blank_before = open.has_text;
      offset += encoding_.unit();
      ++at;
      continue;
    }
    std::size_t stop = at;
    while (stop < piece.size() && !is_blank(piece[stop])) ++stop;
    const std::string_view word = piece.substr(at, stop - at);
    const std::uint32_t word_end = is_verbatim ? offset + encoding_.size_of(word) : bytes.end;
    if (!open.has_text) open.start = is_verbatim ? offset : bytes.start;
    open.end = word_end;
    open.has_text = true;
    if (!open.is_omitted) {
      if (open.blank_before) open.text += ' ';
      open.text += word;
    }
    open.blank_before = false;
    offset = word_end;
    at = stop;
  }
}

void TreeBuilder::add_attributes(const char** attributes, Span tag) {
  const std::vector<XmlTagAttribute> places = read_tag_attributes(source_, tag, encoding_);
  XmlNode& node = tree_->nodes.back();
  if (tag.size() > limits_.attribute_bytes || places.size() > limits_.xml_attributes - tree_->attributes.size()) {
    return refuse("limit-attributes",
                  tag.size() > limits_.attribute_bytes
                      ? "a tag of the XML has more than " + std::to_string(limits_.attribute_bytes) + " bytes"
                      : "the XML has more than " + std::to_string(limits_.xml_attributes) + " attributes",
                  tag);
  }
  node.first_attribute = static_cast<std::uint32_t>(tree_->attributes.size());
  for (std::size_t at = 0; attributes[2 * at] != nullptr; ++at) {
    const XmlTagAttribute place = at < places.size() ? places[at] : XmlTagAttribute{tag, tag};
    const std::string_view written = attributes[2 * at + 1];
    const Value value = read_value(written, 0, static_cast<std::uint32_t>(written.size()));
    tree_->attributes.push_back(
        {name_index(attributes[2 * at]), place.name.start, keep(value.value, place.value.start, place.value.end)});
  }
  node.attribute_count = static_cast<std::uint32_t>(tree_->attributes.size()) - node.first_attribute;
}

XmlText TreeBuilder::keep(std::string_view text, std::uint32_t start, std::uint32_t end) {
  if (text.size() >= kNone - tree_->text.size()) {
    refuse("limit-xml-bytes", "the text of the XML has more than 4,294,967,294 bytes, so it was not read",
           {body_.source, start, end});
    return {};
  }
  const auto text_start = static_cast<std::uint32_t>(tree_->text.size());
  tree_->text += text;
  return {text_start, static_cast<std::uint32_t>(tree_->text.size()), start, end};
}

// "local", "namespace\1local" or "namespace\1local\1prefix". A namespace can be long, so it is kept once.
std::uint32_t TreeBuilder::name_index(const char* name) {
  std::string_view rest = name;
  XmlName resolved;
  const std::size_t first = rest.find(kNameSeparator);
  if (first != std::string_view::npos) {
    resolved.namespace_index = namespace_index(rest.substr(0, first));
    rest.remove_prefix(first + 1);
  }
  Indexes& known = names_[resolved.namespace_index];
  if (const auto found = known.find(rest); found != known.end()) return found->second;
  const auto index = static_cast<std::uint32_t>(tree_->names.size());
  known.emplace(rest, index);
  const std::size_t second = rest.find(kNameSeparator);
  resolved.local = resolved.qualified = rest.substr(0, second);
  if (second != std::string_view::npos) {
    resolved.qualified = std::string(rest.substr(second + 1)) + ":" + resolved.local;
  }
  resolved.source_size = encoding_.size_of(resolved.qualified);
  tree_->names.push_back(std::move(resolved));
  return index;
}

std::uint32_t TreeBuilder::namespace_index(std::string_view name) {
  if (const auto found = namespaces_.find(name); found != namespaces_.end()) return found->second;
  const auto index = static_cast<std::uint32_t>(names_.size());
  namespaces_.emplace(name, index);
  tree_->namespaces.emplace_back(name);
  names_.emplace_back();
  return index;
}

// Nodes stand in document order, so one pass puts each behind its earlier siblings.
void TreeBuilder::finish() {
  XmlTree& tree = *tree_;
  std::uint32_t next = 0;
  for (XmlNode& node : tree.nodes) {
    node.first_child = next;
    next += node.child_count;
    node.child_count = 0;
  }
  tree.children.resize(next);
  for (std::uint32_t index = 1; index < tree.nodes.size(); ++index) {
    XmlNode& parent = tree.nodes[tree.nodes[index].parent];
    tree.children[parent.first_child + parent.child_count++] = index;
  }
  tree.nodes.shrink_to_fit();
  tree.attributes.shrink_to_fit();
  tree.text.shrink_to_fit();
}

void TreeBuilder::refuse(std::string code, std::string message, Span place) {
  problem_ = Problem{std::move(code), std::move(message), place, true};
  XML_StopParser(parser_.get(), XML_FALSE);
}

Problem TreeBuilder::problem_of(XML_Error error) {
  const std::uint32_t at = std::min(current().start, body_.end);
  const Span place{body_.source, at, at};
  switch (error) {
    case XML_ERROR_NO_MEMORY: throw std::bad_alloc();
    case XML_ERROR_NO_ELEMENTS:
    case XML_ERROR_UNCLOSED_TOKEN:
    case XML_ERROR_PARTIAL_CHAR:
    case XML_ERROR_UNCLOSED_CDATA_SECTION:
      return {"truncated", "the XML ends before its root element is closed, so it was not read", place, true};
    case XML_ERROR_UNKNOWN_ENCODING:
    case XML_ERROR_INCORRECT_ENCODING:
      return {"xml-encoding",
              "the XML is not in the encoding it declares, or in one that prefile does not know, so it "
              "was not read",
              place, true};
    default: break;
  }
  return {"xml-malformed",
          std::string("the XML is not well-formed (") + XML_ErrorString(error) + "), so it was not read", place, true};
}

}  // namespace

XmlReading read_xml_tree(const Source& source, Span body, const Limits& limits, bool omit_contents) {
  body.end = std::min(body.end, static_cast<std::uint32_t>(source.bytes.size()));
  body.start = skip_blank(source.bytes, std::min(body.start, body.end), body.end);
  return TreeBuilder(source, body, limits, omit_contents).read();
}

}  // namespace prefile::parse
