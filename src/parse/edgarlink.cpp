#include "parse/edgarlink.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "parse/base64.h"
#include "parse/container_documents.h"
#include "parse/container_lines.h"
#include "parse/edgarlink_header.h"
#include "parse/input_encoding.h"
#include "parse/media_secrets.h"
#include "parse/xml_tree.h"

namespace prefile::parse {
namespace {

// Namespaces of submissions that carry documents, by how they begin: coreg, coregfee, subjectcoreg, subjectgroup ...
constexpr std::array<std::string_view, 2> kSubmissionNamespaces{"http://www.sec.gov/edgar/coreg",
                                                                "http://www.sec.gov/edgar/subject"};
constexpr std::string_view kBulkRoot = "edgarBulkSubmission";

struct DocumentRow {
  std::string_view element;
  std::optional<Value> Document::*slot;
};
constexpr std::array kDocumentRows{
    DocumentRow{"conformedDocumentType", &Document::type},
    DocumentRow{"conformedName", &Document::filename},
    DocumentRow{"description", &Document::description},
    DocumentRow{"sequence", &Document::sequence},
};

class SubmissionXmlReader {
 public:
  SubmissionXmlReader(Filing& filing, std::uint32_t start, const Limits& limits)
      : filing_(filing),
        limits_(limits),
        whole_{0, start, static_cast<std::uint32_t>(filing.sources[0]->bytes.size())} {}

  Result<ContainerEnd> read();

 private:
  Result<ContainerEnd> read_bulk();
  void read_documents();
  void read_document(const XmlNode& element);
  void hide(const XmlNode& element);
  void take_tags(Document& document, const XmlNode& element);
  std::string decode(const XmlNode& element, const Document& document);
  void add_form_itself();
  [[nodiscard]] bool is_form_itself() const;
  [[nodiscard]] std::string name_of(const Document& document) const;
  void report(std::string code, std::string message, Span place, bool incomplete = true) {
    filing_.problems.push_back({std::move(code), std::move(message), place, incomplete});
  }

  Filing& filing_;
  const Limits& limits_;
  Span whole_;
  std::shared_ptr<const XmlTree> tree_;
  std::uint64_t decoded_bytes_ = 0;
};

Result<ContainerEnd> SubmissionXmlReader::read() {
  filing_.container = Container::edgarlink_xml;
  mask_secrets(filing_.sources[0]->bytes, whole_);
  XmlReading reading = read_xml_tree(*filing_.sources[0], whole_, limits_, true);
  if (reading.problem.has_value()) {
    filing_.problems.push_back(*std::move(reading.problem));
    filing_.header.span = whole_;
    return ContainerEnd{};
  }
  tree_ = std::move(reading.tree);
  if (tree_->local_name(tree_->root()) == kBulkRoot) return read_bulk();
  const bool is_form = is_form_itself();
  read_xml_header(filing_, *tree_, !is_form, limits_);
  if (is_form) add_form_itself();
  read_documents();
  if (is_form && filing_.documents.size() == 1) filing_.container = Container::single_document;
  return ContainerEnd{};
}

Result<ContainerEnd> SubmissionXmlReader::read_bulk() {
  ContainerEnd end;
  for (const XmlNode& attachment : tree_->nodes) {
    if (tree_->local_name(attachment) != "attachment") continue;
    const XmlNode* contents = tree_->find_child(attachment, "contents");
    const XmlNode* name = tree_->find_child(attachment, "submissionName");
    EncodedSubmission& each = end.encoded.emplace_back(
        EncodedSubmission{name == nullptr ? "" : std::string(tree_->text_of(name->text)), std::string()});
    if (end.encoded.size() > limits_.submissions) {
      each.bytes = Error{
          ErrorCode::limit_exceeded,
          "the file holds more than " + std::to_string(limits_.submissions) + " submissions; the rest was not read",
          "limit-submissions"};
      break;
    }
    if (contents == nullptr) {
      each.bytes = Error{ErrorCode::malformed_input, "the attachment has no contents", "contents-missing"};
      continue;
    }
    Base64 decoded = decode_base64(filing_.sources[0]->bytes, tree_->span_of(contents->text));
    if (decoded.fault.empty()) {
      each.bytes = std::move(decoded.bytes);
    } else {
      each.bytes = Error{ErrorCode::malformed_input,
                         "byte " + std::to_string(decoded.fault_span.start) +
                             " of the bulk submission is damaged base64: " + decoded.fault,
                         "base64-damaged"};
    }
  }
  if (end.encoded.empty()) return Error{ErrorCode::malformed_input, "the bulk submission holds no submission", {}};
  return end;
}

bool SubmissionXmlReader::is_form_itself() const {
  const std::string_view name = tree_->namespace_of(tree_->root());
  const bool is_submission = std::any_of(kSubmissionNamespaces.begin(), kSubmissionNamespaces.end(),
                                         [&](std::string_view each) { return name.starts_with(each); });
  if (is_submission || tree_->find_child(tree_->root(), "headerData") != nullptr) return !is_submission;
  return tree_->find_child(tree_->root(), "documents") == nullptr;
}

void SubmissionXmlReader::add_form_itself() {
  Document document;
  document.whole = document.body = whole_;
  document.type = filing_.header.submission_type;
  document.media = Media::xml;
  document.xml = tree_;
  filing_.documents.push_back(std::move(document));
}

void SubmissionXmlReader::read_documents() {
  for (const std::uint32_t child : tree_->children_of(tree_->root())) {
    const XmlNode& documents = tree_->nodes[child];
    if (tree_->local_name(documents) != "documents") continue;
    for (const std::uint32_t each : tree_->children_of(documents)) {
      if (tree_->local_name(tree_->nodes[each]) != "document") continue;
      if (filing_.documents.size() >= limits_.documents) {
        return report(
            "limit-documents",
            "the submission holds more than " + std::to_string(limits_.documents) + " documents; the rest was not read",
            tree_->span_of(tree_->nodes[each]));
      }
      read_document(tree_->nodes[each]);
    }
  }
}

void SubmissionXmlReader::read_document(const XmlNode& element) {
  Document document;
  document.whole = tree_->span_of(element);
  take_tags(document, element);
  if (!document.sequence.has_value()) {
    const Span place{0, document.whole.start, document.whole.start};
    document.sequence = Value{std::to_string(filing_.documents.size() + 1), place};
  }
  const std::string name = name_of(document);
  document.body = add_source(filing_, filing_.sources[0]->name + "/" + name, decode(element, document), name);
  if (read_body(filing_, document, false)) hide(element);
  filing_.documents.push_back(std::move(document));
}

// What was masked in a decoded document must not stand encoded in the input.
void SubmissionXmlReader::hide(const XmlNode& element) {
  const XmlNode* contents = tree_->find_child(element, "contents");
  if (contents == nullptr) return;
  std::string& bytes = filing_.sources[0]->bytes;
  for (std::uint32_t at = contents->text.start; at < contents->text.end; ++at) {
    if (!is_blank(bytes[at])) bytes[at] = '*';
  }
}

void SubmissionXmlReader::take_tags(Document& document, const XmlNode& element) {
  for (const std::uint32_t child : tree_->children_of(element)) {
    const XmlNode& node = tree_->nodes[child];
    const auto row = std::find_if(kDocumentRows.begin(), kDocumentRows.end(),
                                  [&](const DocumentRow& each) { return each.element == tree_->local_name(node); });
    if (row != kDocumentRows.end()) document.*(row->slot) = tree_->value_of(node.text);
  }
}

std::string SubmissionXmlReader::decode(const XmlNode& element, const Document& document) {
  const XmlNode* contents = tree_->find_child(element, "contents");
  if (contents == nullptr) {
    report("contents-missing", name_of(document) + " has no contents", document.whole);
    return {};
  }
  const Span encoded = tree_->span_of(contents->text);
  decoded_bytes_ += encoded.size() / 4 * 3;
  if (decoded_bytes_ > limits_.decoded_bytes) {
    report("limit-decoded-bytes",
           "the documents have more than " + std::to_string(limits_.decoded_bytes) + " bytes; " + name_of(document) +
               " was not read",
           document.whole);
    return {};
  }
  Base64 decoded = decode_base64(filing_.sources[0]->bytes, encoded);
  if (!decoded.fault.empty()) {
    report("base64-damaged", name_of(document) + " is damaged base64: " + decoded.fault, decoded.fault_span);
  } else if (decoded.bytes.empty()) {
    report("contents-missing", name_of(document) + " has empty contents", document.whole);
  }
  return std::move(decoded.bytes);
}

std::string SubmissionXmlReader::name_of(const Document& document) const {
  if (document.filename.has_value() && !document.filename->value.empty()) return document.filename->value;
  return "document " + std::to_string(filing_.documents.size() + 1);
}

}  // namespace

bool is_submission_root(std::string_view local_name) {
  return local_name == "edgarSubmission" || local_name == kBulkRoot;
}

Result<ContainerEnd> read_submission_xml(Filing& filing, std::uint32_t start, const Limits& limits) {
  return SubmissionXmlReader(filing, start, limits).read();
}

}  // namespace prefile::parse
